/* asn1c's run-time library: BMPString */
#ifndef _BMPString_H_
#define _BMPString_H_

#include <OCTET_STRING.h>
typedef OCTET_STRING_t BMPString_t;
extern asn_TYPE_descriptor_t asn_DEF_BMPString;
extern asn_TYPE_operation_t asn_OP_BMPString;

#endif
