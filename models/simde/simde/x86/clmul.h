/* SIMDe 0.7: CLMUL */
#ifndef SIMDE_X86_CLMUL_H
#define SIMDE_X86_CLMUL_H

#include <simde/x86/sse2.h>
simde__m128i simde_mm_clmulepi64_si128(simde__m128i a, simde__m128i b, const int imm);

#endif
