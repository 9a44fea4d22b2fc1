/* asn1c's run-time library: UniversalString */
#ifndef _UniversalString_H_
#define _UniversalString_H_

#include <OCTET_STRING.h>
typedef OCTET_STRING_t UniversalString_t;
extern asn_TYPE_descriptor_t asn_DEF_UniversalString;
extern asn_TYPE_operation_t asn_OP_UniversalString;

#endif
