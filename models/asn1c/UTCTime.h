/* asn1c's run-time library: UTCTime */
#ifndef _UTCTime_H_
#define _UTCTime_H_

#include <OCTET_STRING.h>
typedef OCTET_STRING_t UTCTime_t;
extern asn_TYPE_descriptor_t asn_DEF_UTCTime;
extern asn_TYPE_operation_t asn_OP_UTCTime;

#endif
