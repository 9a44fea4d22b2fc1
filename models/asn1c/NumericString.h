/* asn1c's run-time library: NumericString */
#ifndef _NumericString_H_
#define _NumericString_H_

#include <OCTET_STRING.h>
typedef OCTET_STRING_t NumericString_t;
extern asn_TYPE_descriptor_t asn_DEF_NumericString;
extern asn_TYPE_operation_t asn_OP_NumericString;

#endif
