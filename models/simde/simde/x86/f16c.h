/* SIMDe 0.7: F16C */
#ifndef SIMDE_X86_F16C_H
#define SIMDE_X86_F16C_H

#include <simde/x86/avx.h>
simde__m128 simde_mm_cvtph_ps(simde__m128i a);
simde__m256 simde_mm256_cvtph_ps(simde__m128i a);
simde__m128i simde_mm_cvtps_ph(simde__m128 a, int i_);
simde__m128i simde_mm256_cvtps_ph(simde__m256 a, int i_);

#endif
