/* asn1c's run-time library: aligned PER */
#ifndef APER_DECODER_H
#define APER_DECODER_H

#include <per_decoder.h>

#endif
