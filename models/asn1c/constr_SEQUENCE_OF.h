/* asn1c's run-time library: SEQUENCE OF */
#ifndef CONSTR_SEQUENCE_OF_H
#define CONSTR_SEQUENCE_OF_H

#include <asn_application.h>
#include <constr_SET_OF.h>
#include <asn_SEQUENCE_OF.h>
extern asn_TYPE_operation_t asn_OP_SEQUENCE_OF;
#define SEQUENCE_OF_free SET_OF_free
#define SEQUENCE_OF_constraint SET_OF_constraint

#endif
