/* asn1c's run-time library: ENUMERATED */
#ifndef _ENUMERATED_H_
#define _ENUMERATED_H_

#include <INTEGER.h>
typedef INTEGER_t ENUMERATED_t;
extern asn_TYPE_descriptor_t asn_DEF_ENUMERATED;
extern asn_TYPE_operation_t asn_OP_ENUMERATED;

#endif
