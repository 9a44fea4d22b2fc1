/* asn1c's run-time library: unaligned PER */
#ifndef UPER_DECODER_H
#define UPER_DECODER_H

#include <per_decoder.h>

#endif
