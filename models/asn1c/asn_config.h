/* asn1c's run-time library: its configuration */
#ifndef ASN_CONFIG_H
#define ASN_CONFIG_H



#endif
