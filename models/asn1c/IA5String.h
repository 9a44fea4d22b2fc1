/* asn1c's run-time library: IA5String */
#ifndef _IA5String_H_
#define _IA5String_H_

#include <OCTET_STRING.h>
typedef OCTET_STRING_t IA5String_t;
extern asn_TYPE_descriptor_t asn_DEF_IA5String;
extern asn_TYPE_operation_t asn_OP_IA5String;

#endif
