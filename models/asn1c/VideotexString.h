/* asn1c's run-time library: VideotexString */
#ifndef _VideotexString_H_
#define _VideotexString_H_

#include <OCTET_STRING.h>
typedef OCTET_STRING_t VideotexString_t;
extern asn_TYPE_descriptor_t asn_DEF_VideotexString;
extern asn_TYPE_operation_t asn_OP_VideotexString;

#endif
