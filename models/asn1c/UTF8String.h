/* asn1c's run-time library: UTF8String */
#ifndef _UTF8String_H_
#define _UTF8String_H_

#include <OCTET_STRING.h>
typedef OCTET_STRING_t UTF8String_t;
extern asn_TYPE_descriptor_t asn_DEF_UTF8String;
extern asn_TYPE_operation_t asn_OP_UTF8String;

#endif
