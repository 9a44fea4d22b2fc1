/* SIMDe 0.7: AES */
#ifndef SIMDE_X86_AES_H
#define SIMDE_X86_AES_H

#include <simde/x86/sse2.h>
simde__m128i simde_mm_aesdec_si128(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_aesdeclast_si128(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_aesenc_si128(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_aesenclast_si128(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_aesimc_si128(simde__m128i x);
simde__m128i simde_mm_aeskeygenassist_si128(simde__m128i x, int c);

#endif
