/* asn1c's run-time library: another name of per_opentype.h */
#ifndef APER_OPENTYPE_H
#define APER_OPENTYPE_H

#include <per_opentype.h>

#endif
