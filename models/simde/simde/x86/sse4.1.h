/* SIMDe 0.7: SSE4.1 */
#ifndef SIMDE_X86_SSE4_1_H
#define SIMDE_X86_SSE4_1_H

#include <simde/x86/ssse3.h>
#define SIMDE_MM_FROUND_TO_NEAREST_INT 0x00
#define SIMDE_MM_FROUND_TO_NEG_INF 0x01
#define SIMDE_MM_FROUND_TO_POS_INF 0x02
#define SIMDE_MM_FROUND_TO_ZERO 0x03
#define SIMDE_MM_FROUND_CUR_DIRECTION 0x04
#define SIMDE_MM_FROUND_RAISE_EXC 0x00
#define SIMDE_MM_FROUND_NO_EXC 0x08
#define SIMDE_MM_FROUND_NINT 0x00
#define SIMDE_MM_FROUND_FLOOR 0x01
#define SIMDE_MM_FROUND_CEIL 0x02
#define SIMDE_MM_FROUND_TRUNC 0x03
#define SIMDE_MM_FROUND_RINT 0x04
#define SIMDE_MM_FROUND_NEARBYINT 0x0c
#define simde_mm_ceil_pd(v) simde_mm_round_pd((v), SIMDE_MM_FROUND_CEIL)
#define simde_mm_ceil_ps(v) simde_mm_round_ps((v), SIMDE_MM_FROUND_CEIL)
#define simde_mm_floor_pd(v) simde_mm_round_pd((v), SIMDE_MM_FROUND_FLOOR)
#define simde_mm_floor_ps(v) simde_mm_round_ps((v), SIMDE_MM_FROUND_FLOOR)
int simde_mm_testz_si128(simde__m128i m, simde__m128i v);
int simde_mm_testc_si128(simde__m128i m, simde__m128i v);
int simde_mm_testnzc_si128(simde__m128i m, simde__m128i v);
simde__m128d simde_mm_round_pd(simde__m128d v, int m);
simde__m128d simde_mm_round_sd(simde__m128d d, simde__m128d v, int m);
simde__m128 simde_mm_round_ps(simde__m128 v, int m);
simde__m128 simde_mm_round_ss(simde__m128 d, simde__m128 v, int m);
simde__m128i simde_mm_blend_epi16(simde__m128i x, simde__m128i y, int m);
simde__m128i simde_mm_blendv_epi8(simde__m128i x, simde__m128i y, simde__m128i m);
simde__m128 simde_mm_blend_ps(simde__m128 x, simde__m128 y, int m);
simde__m128 simde_mm_blendv_ps(simde__m128 x, simde__m128 y, simde__m128 m);
simde__m128d simde_mm_blend_pd(simde__m128d x, simde__m128d y, int m);
simde__m128d simde_mm_blendv_pd(simde__m128d x, simde__m128d y, simde__m128d m);
simde__m128 simde_mm_dp_ps(simde__m128 x, simde__m128 y, int m);
simde__m128d simde_mm_dp_pd(simde__m128d x, simde__m128d y, int m);
simde__m128i simde_mm_cmpeq_epi64(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_min_epi8(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_max_epi8(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_min_epu16(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_max_epu16(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_min_epi32(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_max_epi32(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_min_epu32(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_max_epu32(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_mullo_epi32(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_mul_epi32(simde__m128i x, simde__m128i y);
simde__m128 simde_mm_insert_ps(simde__m128 d, simde__m128 s, int n);
int simde_mm_extract_ps(simde__m128 x, int n);
simde__m128i simde_mm_insert_epi8(simde__m128i d, int s, int n);
simde__m128i simde_mm_insert_epi32(simde__m128i d, int s, int n);
simde__m128i simde_mm_insert_epi64(simde__m128i d, long long s, int n);
int simde_mm_extract_epi8(simde__m128i x, int n);
int simde_mm_extract_epi32(simde__m128i x, int n);
long long simde_mm_extract_epi64(simde__m128i x, int n);
simde__m128i simde_mm_minpos_epu16(simde__m128i x);
simde__m128i simde_mm_cvtepi8_epi32(simde__m128i x);
simde__m128i simde_mm_cvtepi16_epi32(simde__m128i x);
simde__m128i simde_mm_cvtepi8_epi64(simde__m128i x);
simde__m128i simde_mm_cvtepi32_epi64(simde__m128i x);
simde__m128i simde_mm_cvtepi16_epi64(simde__m128i x);
simde__m128i simde_mm_cvtepi8_epi16(simde__m128i x);
simde__m128i simde_mm_cvtepu8_epi32(simde__m128i x);
simde__m128i simde_mm_cvtepu16_epi32(simde__m128i x);
simde__m128i simde_mm_cvtepu8_epi64(simde__m128i x);
simde__m128i simde_mm_cvtepu32_epi64(simde__m128i x);
simde__m128i simde_mm_cvtepu16_epi64(simde__m128i x);
simde__m128i simde_mm_cvtepu8_epi16(simde__m128i x);
simde__m128i simde_mm_packus_epi32(simde__m128i x, simde__m128i y);
simde__m128i simde_mm_mpsadbw_epu8(simde__m128i x, simde__m128i y, int m);
simde__m128i simde_mm_stream_load_si128(simde__m128i *x) __contract("reads(x, 16)");
simde__m128i simde_mm_cmpestrm(simde__m128i x, int lx, simde__m128i y, int ly, int m);
int simde_mm_cmpestri(simde__m128i x, int lx, simde__m128i y, int ly, int m);
int simde_mm_cmpestra(simde__m128i x, int lx, simde__m128i y, int ly, int m);
int simde_mm_cmpestrc(simde__m128i x, int lx, simde__m128i y, int ly, int m);
int simde_mm_cmpestro(simde__m128i x, int lx, simde__m128i y, int ly, int m);
int simde_mm_cmpestrs(simde__m128i x, int lx, simde__m128i y, int ly, int m);
int simde_mm_cmpestrz(simde__m128i x, int lx, simde__m128i y, int ly, int m);
simde__m128i simde_mm_cmpgt_epi64(simde__m128i x, simde__m128i y);

#endif
