/* asn1c's run-time library: open types */
#ifndef ASN_OPEN_TYPE_H
#define ASN_OPEN_TYPE_H

#include <asn_application.h>
#include <constr_CHOICE.h>
extern asn_TYPE_operation_t asn_OP_OPEN_TYPE;
#define OPEN_TYPE_free CHOICE_free
#define OPEN_TYPE_constraint CHOICE_constraint

#endif
