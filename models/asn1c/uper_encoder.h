/* asn1c's run-time library: unaligned PER */
#ifndef UPER_ENCODER_H
#define UPER_ENCODER_H

#include <per_encoder.h>

#endif
