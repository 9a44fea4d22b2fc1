/* asn1c's run-time library: another name of per_opentype.h */
#ifndef UPER_OPENTYPE_H
#define UPER_OPENTYPE_H

#include <per_opentype.h>

#endif
