/* asn1c's run-time library: TeletexString */
#ifndef _TeletexString_H_
#define _TeletexString_H_

#include <OCTET_STRING.h>
typedef OCTET_STRING_t TeletexString_t;
extern asn_TYPE_descriptor_t asn_DEF_TeletexString;
extern asn_TYPE_operation_t asn_OP_TeletexString;

#endif
