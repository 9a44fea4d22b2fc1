/* asn1c's run-time library: another name of RELATIVE-OID.h */
#ifndef RELATIVE_OID_H
#define RELATIVE_OID_H

#include <RELATIVE-OID.h>

#endif
