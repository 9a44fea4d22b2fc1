/* asn1c's run-time library: SET */
#ifndef CONSTR_SET_H
#define CONSTR_SET_H

#include <asn_application.h>
extern asn_TYPE_operation_t asn_OP_SET;

#endif
