/* asn1c's run-time library: ObjectDescriptor */
#ifndef _ObjectDescriptor_H_
#define _ObjectDescriptor_H_

#include <OCTET_STRING.h>
typedef OCTET_STRING_t ObjectDescriptor_t;
extern asn_TYPE_descriptor_t asn_DEF_ObjectDescriptor;
extern asn_TYPE_operation_t asn_OP_ObjectDescriptor;

#endif
