/* asn1c's run-time library: another name of per_support.h */
#ifndef UPER_SUPPORT_H
#define UPER_SUPPORT_H

#include <per_support.h>

#endif
