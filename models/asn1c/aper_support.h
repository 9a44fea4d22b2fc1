/* asn1c's run-time library: another name of per_support.h */
#ifndef APER_SUPPORT_H
#define APER_SUPPORT_H

#include <per_support.h>

#endif
