/* asn1c's run-time library: REAL as double */
#ifndef ASN_TYPE_NativeReal_H
#define ASN_TYPE_NativeReal_H

#include <asn_application.h>
typedef double NativeReal_t;
extern asn_TYPE_descriptor_t asn_DEF_NativeReal;

#endif
