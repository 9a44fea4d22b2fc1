/* asn1c's run-time library: PrintableString */
#ifndef _PrintableString_H_
#define _PrintableString_H_

#include <OCTET_STRING.h>
typedef OCTET_STRING_t PrintableString_t;
extern asn_TYPE_descriptor_t asn_DEF_PrintableString;
extern asn_TYPE_operation_t asn_OP_PrintableString;

#endif
