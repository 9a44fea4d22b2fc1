/* SIMDe 0.7: SSSE3 */
#ifndef SIMDE_X86_SSSE3_H
#define SIMDE_X86_SSSE3_H

#include <simde/x86/sse3.h>
simde__m128i simde_mm_hadd_epi16(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_hadd_epi32(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_hadds_epi16(simde__m128i x, simde__m128i y);
simde__m64 simde_mm_hadd_pi16(simde__m64 x, simde__m64 y);
simde__m64 simde_mm_hadd_pi32(simde__m64 x, simde__m64 y);
simde__m64 simde_mm_hadds_pi16(simde__m64 x, simde__m64 y);
simde__m128i simde_mm_hsub_epi16(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_hsub_epi32(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_hsubs_epi16(simde__m128i x, simde__m128i y);
simde__m64 simde_mm_hsub_pi16(simde__m64 x, simde__m64 y);
simde__m64 simde_mm_hsub_pi32(simde__m64 x, simde__m64 y);
simde__m64 simde_mm_hsubs_pi16(simde__m64 x, simde__m64 y);
simde__m128i simde_mm_maddubs_epi16(simde__m128i x, simde__m128i y);
simde__m64 simde_mm_maddubs_pi16(simde__m64 x, simde__m64 y);
simde__m128i simde_mm_mulhrs_epi16(simde__m128i x, simde__m128i y);
simde__m64 simde_mm_mulhrs_pi16(simde__m64 x, simde__m64 y);
simde__m128i simde_mm_shuffle_epi8(simde__m128i x, simde__m128i y);
simde__m64 simde_mm_shuffle_pi8(simde__m64 x, simde__m64 y);
simde__m128i simde_mm_sign_epi8(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_sign_epi16(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_sign_epi32(simde__m128i x, simde__m128i y);
simde__m64 simde_mm_sign_pi8(simde__m64 x, simde__m64 y);
simde__m64 simde_mm_sign_pi16(simde__m64 x, simde__m64 y);
simde__m64 simde_mm_sign_pi32(simde__m64 x, simde__m64 y);
simde__m128i simde_mm_alignr_epi8(simde__m128i x, simde__m128i y, int n);
simde__m64 simde_mm_alignr_pi8(simde__m64 x, simde__m64 y, int n);
simde__m128i simde_mm_abs_epi8(simde__m128i x);
simde__m128i simde_mm_abs_epi16(simde__m128i x);
simde__m128i simde_mm_abs_epi32(simde__m128i x);
simde__m64 simde_mm_abs_pi8(simde__m64 x);
simde__m64 simde_mm_abs_pi16(simde__m64 x);
simde__m64 simde_mm_abs_pi32(simde__m64 x);

#endif
