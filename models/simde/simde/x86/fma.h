/* SIMDe 0.7: FMA */
#ifndef SIMDE_X86_FMA_H
#define SIMDE_X86_FMA_H

#include <simde/x86/avx.h>
simde__m128d simde_mm_fmadd_pd(simde__m128d a, simde__m128d b, simde__m128d c);
simde__m256d simde_mm256_fmadd_pd(simde__m256d a, simde__m256d b, simde__m256d c);
simde__m128 simde_mm_fmadd_ps(simde__m128 a, simde__m128 b, simde__m128 c);
simde__m256 simde_mm256_fmadd_ps(simde__m256 a, simde__m256 b, simde__m256 c);
simde__m128d simde_mm_fmadd_sd(simde__m128d a, simde__m128d b, simde__m128d c);
simde__m128 simde_mm_fmadd_ss(simde__m128 a, simde__m128 b, simde__m128 c);
simde__m128d simde_mm_fmsub_pd(simde__m128d a, simde__m128d b, simde__m128d c);
simde__m256d simde_mm256_fmsub_pd(simde__m256d a, simde__m256d b, simde__m256d c);
simde__m128 simde_mm_fmsub_ps(simde__m128 a, simde__m128 b, simde__m128 c);
simde__m256 simde_mm256_fmsub_ps(simde__m256 a, simde__m256 b, simde__m256 c);
simde__m128d simde_mm_fmsub_sd(simde__m128d a, simde__m128d b, simde__m128d c);
simde__m128 simde_mm_fmsub_ss(simde__m128 a, simde__m128 b, simde__m128 c);
simde__m128d simde_mm_fnmadd_pd(simde__m128d a, simde__m128d b, simde__m128d c);
simde__m256d simde_mm256_fnmadd_pd(simde__m256d a, simde__m256d b, simde__m256d c);
simde__m128 simde_mm_fnmadd_ps(simde__m128 a, simde__m128 b, simde__m128 c);
simde__m256 simde_mm256_fnmadd_ps(simde__m256 a, simde__m256 b, simde__m256 c);
simde__m128d simde_mm_fnmadd_sd(simde__m128d a, simde__m128d b, simde__m128d c);
simde__m128 simde_mm_fnmadd_ss(simde__m128 a, simde__m128 b, simde__m128 c);
simde__m128d simde_mm_fnmsub_pd(simde__m128d a, simde__m128d b, simde__m128d c);
simde__m256d simde_mm256_fnmsub_pd(simde__m256d a, simde__m256d b, simde__m256d c);
simde__m128 simde_mm_fnmsub_ps(simde__m128 a, simde__m128 b, simde__m128 c);
simde__m256 simde_mm256_fnmsub_ps(simde__m256 a, simde__m256 b, simde__m256 c);
simde__m128d simde_mm_fnmsub_sd(simde__m128d a, simde__m128d b, simde__m128d c);
simde__m128 simde_mm_fnmsub_ss(simde__m128 a, simde__m128 b, simde__m128 c);
simde__m128d simde_mm_fmaddsub_pd(simde__m128d a, simde__m128d b, simde__m128d c);
simde__m256d simde_mm256_fmaddsub_pd(simde__m256d a, simde__m256d b, simde__m256d c);
simde__m128 simde_mm_fmaddsub_ps(simde__m128 a, simde__m128 b, simde__m128 c);
simde__m256 simde_mm256_fmaddsub_ps(simde__m256 a, simde__m256 b, simde__m256 c);
simde__m128d simde_mm_fmsubadd_pd(simde__m128d a, simde__m128d b, simde__m128d c);
simde__m256d simde_mm256_fmsubadd_pd(simde__m256d a, simde__m256d b, simde__m256d c);
simde__m128 simde_mm_fmsubadd_ps(simde__m128 a, simde__m128 b, simde__m128 c);
simde__m256 simde_mm256_fmsubadd_ps(simde__m256 a, simde__m256 b, simde__m256 c);

#endif
