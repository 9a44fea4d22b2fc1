/* asn1c's run-time library: BOOLEAN */
#ifndef _BOOLEAN_H_
#define _BOOLEAN_H_

#include <asn_application.h>
typedef int BOOLEAN_t;
extern asn_TYPE_descriptor_t asn_DEF_BOOLEAN;
extern asn_TYPE_operation_t asn_OP_BOOLEAN;

#endif
