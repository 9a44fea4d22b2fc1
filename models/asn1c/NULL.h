/* asn1c's run-time library: NULL */
#ifndef ASN_TYPE_NULL_H
#define ASN_TYPE_NULL_H

#include <asn_application.h>
typedef int NULL_t;
extern asn_TYPE_descriptor_t asn_DEF_NULL;
extern asn_TYPE_operation_t asn_OP_NULL;

#endif
