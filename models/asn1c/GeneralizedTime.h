/* asn1c's run-time library: GeneralizedTime */
#ifndef _GeneralizedTime_H_
#define _GeneralizedTime_H_

#include <OCTET_STRING.h>
typedef OCTET_STRING_t GeneralizedTime_t;
extern asn_TYPE_descriptor_t asn_DEF_GeneralizedTime;
extern asn_TYPE_operation_t asn_OP_GeneralizedTime;

#endif
