/* asn1c's run-time library: ENUMERATED as long */
#ifndef _NativeEnumerated_H_
#define _NativeEnumerated_H_

#include <NativeInteger.h>
extern asn_TYPE_descriptor_t asn_DEF_NativeEnumerated;
extern asn_TYPE_operation_t asn_OP_NativeEnumerated;
typedef long NativeEnumerated_t;

#endif
