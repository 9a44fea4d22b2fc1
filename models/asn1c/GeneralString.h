/* asn1c's run-time library: GeneralString */
#ifndef _GeneralString_H_
#define _GeneralString_H_

#include <OCTET_STRING.h>
typedef OCTET_STRING_t GeneralString_t;
extern asn_TYPE_descriptor_t asn_DEF_GeneralString;
extern asn_TYPE_operation_t asn_OP_GeneralString;

#endif
