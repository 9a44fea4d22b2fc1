/* asn1c's run-time library: RELATIVE-OID */
#ifndef _RELATIVE_OID_H_
#define _RELATIVE_OID_H_

#include <OBJECT_IDENTIFIER.h>
typedef OBJECT_IDENTIFIER_t RELATIVE_OID_t;
extern asn_TYPE_descriptor_t asn_DEF_RELATIVE_OID;

#endif
