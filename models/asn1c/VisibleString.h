/* asn1c's run-time library: VisibleString */
#ifndef _VisibleString_H_
#define _VisibleString_H_

#include <OCTET_STRING.h>
typedef OCTET_STRING_t VisibleString_t;
extern asn_TYPE_descriptor_t asn_DEF_VisibleString;
extern asn_TYPE_operation_t asn_OP_VisibleString;

#endif
