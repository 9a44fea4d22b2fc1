/* asn1c's run-time library: ISO646String */
#ifndef _ISO646String_H_
#define _ISO646String_H_

#include <OCTET_STRING.h>
typedef OCTET_STRING_t ISO646String_t;
extern asn_TYPE_descriptor_t asn_DEF_ISO646String;
extern asn_TYPE_operation_t asn_OP_ISO646String;

#endif
