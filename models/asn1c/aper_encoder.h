/* asn1c's run-time library: aligned PER */
#ifndef APER_ENCODER_H
#define APER_ENCODER_H

#include <per_encoder.h>

#endif
