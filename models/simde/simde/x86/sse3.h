/* SIMDe 0.7: SSE3 */
#ifndef SIMDE_X86_SSE3_H
#define SIMDE_X86_SSE3_H

#include <simde/x86/sse2.h>
simde__m128d simde_mm_loaddup_pd(const double *p) __contract("reads(p, 8)");
simde__m128i simde_mm_lddqu_si128(const simde__m128i *p) __contract("reads(p, 16)");
simde__m128 simde_mm_addsub_ps(simde__m128 x, simde__m128 y);
simde__m128 simde_mm_hadd_ps(simde__m128 x, simde__m128 y);
simde__m128 simde_mm_hsub_ps(simde__m128 x, simde__m128 y);
simde__m128 simde_mm_movehdup_ps(simde__m128 x);
simde__m128 simde_mm_moveldup_ps(simde__m128 x);
simde__m128d simde_mm_addsub_pd(simde__m128d x, simde__m128d y);
simde__m128d simde_mm_hadd_pd(simde__m128d x, simde__m128d y);
simde__m128d simde_mm_hsub_pd(simde__m128d x, simde__m128d y);
simde__m128d simde_mm_movedup_pd(simde__m128d x);

#endif
