/* asn1c's run-time library: GraphicString */
#ifndef _GraphicString_H_
#define _GraphicString_H_

#include <OCTET_STRING.h>
typedef OCTET_STRING_t GraphicString_t;
extern asn_TYPE_descriptor_t asn_DEF_GraphicString;
extern asn_TYPE_operation_t asn_OP_GraphicString;

#endif
