/* asn1c's run-time library: T61String */
#ifndef _T61String_H_
#define _T61String_H_

#include <OCTET_STRING.h>
typedef OCTET_STRING_t T61String_t;
extern asn_TYPE_descriptor_t asn_DEF_T61String;
extern asn_TYPE_operation_t asn_OP_T61String;

#endif
