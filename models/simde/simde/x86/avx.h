/* SIMDe 0.7: AVX */
#ifndef SIMDE_X86_AVX_H
#define SIMDE_X86_AVX_H

#include <simde/x86/sse4.2.h>
typedef float simde__m256 __attribute__((vector_size(32)));
typedef double simde__m256d __attribute__((vector_size(32)));
typedef long long simde__m256i __attribute__((vector_size(32)));
#define SIMDE_CMP_EQ_OQ 0x00
#define SIMDE_CMP_LT_OS 0x01
#define SIMDE_CMP_LE_OS 0x02
#define SIMDE_CMP_UNORD_Q 0x03
#define SIMDE_CMP_NEQ_UQ 0x04
#define SIMDE_CMP_NLT_US 0x05
#define SIMDE_CMP_NLE_US 0x06
#define SIMDE_CMP_ORD_Q 0x07
#define SIMDE_CMP_EQ_UQ 0x08
#define SIMDE_CMP_NGE_US 0x09
#define SIMDE_CMP_NGT_US 0x0a
#define SIMDE_CMP_FALSE_OQ 0x0b
#define SIMDE_CMP_NEQ_OQ 0x0c
#define SIMDE_CMP_GE_OS 0x0d
#define SIMDE_CMP_GT_OS 0x0e
#define SIMDE_CMP_TRUE_UQ 0x0f
#define SIMDE_CMP_EQ_OS 0x10
#define SIMDE_CMP_LT_OQ 0x11
#define SIMDE_CMP_LE_OQ 0x12
#define SIMDE_CMP_UNORD_S 0x13
#define SIMDE_CMP_NEQ_US 0x14
#define SIMDE_CMP_NLT_UQ 0x15
#define SIMDE_CMP_NLE_UQ 0x16
#define SIMDE_CMP_ORD_S 0x17
#define SIMDE_CMP_EQ_US 0x18
#define SIMDE_CMP_NGE_UQ 0x19
#define SIMDE_CMP_NGT_UQ 0x1a
#define SIMDE_CMP_FALSE_OS 0x1b
#define SIMDE_CMP_NEQ_OS 0x1c
#define SIMDE_CMP_GE_OQ 0x1d
#define SIMDE_CMP_GT_OQ 0x1e
#define SIMDE_CMP_TRUE_US 0x1f
#define simde_mm256_ceil_pd(v) simde_mm256_round_pd((v), SIMDE_MM_FROUND_CEIL)
#define simde_mm256_ceil_ps(v) simde_mm256_round_ps((v), SIMDE_MM_FROUND_CEIL)
#define simde_mm256_floor_pd(v) simde_mm256_round_pd((v), SIMDE_MM_FROUND_FLOOR)
#define simde_mm256_floor_ps(v) simde_mm256_round_ps((v), SIMDE_MM_FROUND_FLOOR)
simde__m256d simde_mm256_add_pd(simde__m256d a, simde__m256d b);
simde__m256 simde_mm256_add_ps(simde__m256 a, simde__m256 b);
simde__m256d simde_mm256_addsub_pd(simde__m256d a, simde__m256d b);
simde__m256 simde_mm256_addsub_ps(simde__m256 a, simde__m256 b);
simde__m256d simde_mm256_and_pd(simde__m256d a, simde__m256d b);
simde__m256 simde_mm256_and_ps(simde__m256 a, simde__m256 b);
simde__m256d simde_mm256_andnot_pd(simde__m256d a, simde__m256d b);
simde__m256 simde_mm256_andnot_ps(simde__m256 a, simde__m256 b);
simde__m256d simde_mm256_blend_pd(simde__m256d x, simde__m256d y, int m);
simde__m256 simde_mm256_blend_ps(simde__m256 x, simde__m256 y, int m);
simde__m256d simde_mm256_blendv_pd(simde__m256d x, simde__m256d y, simde__m256d m);
simde__m256 simde_mm256_blendv_ps(simde__m256 x, simde__m256 y, simde__m256 m);
simde__m256d simde_mm256_div_pd(simde__m256d a, simde__m256d b);
simde__m256 simde_mm256_div_ps(simde__m256 a, simde__m256 b);
simde__m256 simde_mm256_dp_ps(simde__m256 x, simde__m256 y, int m);
simde__m256d simde_mm256_hadd_pd(simde__m256d x, simde__m256d y);
simde__m256 simde_mm256_hadd_ps(simde__m256 x, simde__m256 y);
simde__m256d simde_mm256_hsub_pd(simde__m256d x, simde__m256d y);
simde__m256 simde_mm256_hsub_ps(simde__m256 x, simde__m256 y);
simde__m256d simde_mm256_max_pd(simde__m256d a, simde__m256d b);
simde__m256 simde_mm256_max_ps(simde__m256 a, simde__m256 b);
simde__m256d simde_mm256_min_pd(simde__m256d a, simde__m256d b);
simde__m256 simde_mm256_min_ps(simde__m256 a, simde__m256 b);
simde__m256d simde_mm256_mul_pd(simde__m256d a, simde__m256d b);
simde__m256 simde_mm256_mul_ps(simde__m256 a, simde__m256 b);
simde__m256d simde_mm256_or_pd(simde__m256d a, simde__m256d b);
simde__m256 simde_mm256_or_ps(simde__m256 a, simde__m256 b);
simde__m256d simde_mm256_shuffle_pd(simde__m256d a, simde__m256d b, int mask);
simde__m256 simde_mm256_shuffle_ps(simde__m256 a, simde__m256 b, int mask);
simde__m256d simde_mm256_sub_pd(simde__m256d a, simde__m256d b);
simde__m256 simde_mm256_sub_ps(simde__m256 a, simde__m256 b);
simde__m256d simde_mm256_xor_pd(simde__m256d a, simde__m256d b);
simde__m256 simde_mm256_xor_ps(simde__m256 a, simde__m256 b);
simde__m128d simde_mm_cmp_pd(simde__m128d x, simde__m128d y, int p);
simde__m128 simde_mm_cmp_ps(simde__m128 x, simde__m128 y, int p);
simde__m256d simde_mm256_cmp_pd(simde__m256d x, simde__m256d y, int p);
simde__m256 simde_mm256_cmp_ps(simde__m256 x, simde__m256 y, int p);
simde__m128d simde_mm_cmp_sd(simde__m128d x, simde__m128d y, int p);
simde__m128 simde_mm_cmp_ss(simde__m128 x, simde__m128 y, int p);
int simde_mm256_cvtsi256_si32(simde__m256i a);
simde__m256d simde_mm256_cvtepi32_pd(simde__m128i a);
simde__m256 simde_mm256_cvtepi32_ps(simde__m256i a);
simde__m128 simde_mm256_cvtpd_ps(simde__m256d a);
simde__m256i simde_mm256_cvtps_epi32(simde__m256 a);
simde__m256d simde_mm256_cvtps_pd(simde__m128 a);
simde__m128i simde_mm256_cvttpd_epi32(simde__m256d a);
simde__m128i simde_mm256_cvtpd_epi32(simde__m256d a);
simde__m256i simde_mm256_cvttps_epi32(simde__m256 a);
double simde_mm256_cvtsd_f64(simde__m256d a);
float simde_mm256_cvtss_f32(simde__m256 a);
simde__m128d simde_mm256_extractf128_pd(simde__m256d x, int n);
simde__m128 simde_mm256_extractf128_ps(simde__m256 x, int n);
simde__m128i simde_mm256_extractf128_si256(simde__m256i x, int n);
int simde_mm256_extract_epi32(simde__m256i x, int const n);
int simde_mm256_extract_epi16(simde__m256i x, int const n);
int simde_mm256_extract_epi8(simde__m256i x, int const n);
long long simde_mm256_extract_epi64(simde__m256i x, int n);
void simde_mm256_zeroall(void);
void simde_mm256_zeroupper(void);
simde__m128d simde_mm_permutevar_pd(simde__m128d a, simde__m128i c);
simde__m256d simde_mm256_permutevar_pd(simde__m256d a, simde__m256i c);
simde__m128 simde_mm_permutevar_ps(simde__m128 a, simde__m128i c);
simde__m256 simde_mm256_permutevar_ps(simde__m256 a, simde__m256i c);
simde__m128d simde_mm_permute_pd(simde__m128d x, int c);
simde__m256d simde_mm256_permute_pd(simde__m256d x, int c);
simde__m128 simde_mm_permute_ps(simde__m128 x, int c);
simde__m256 simde_mm256_permute_ps(simde__m256 x, int c);
simde__m256d simde_mm256_permute2f128_pd(simde__m256d x, simde__m256d y, int c);
simde__m256 simde_mm256_permute2f128_ps(simde__m256 x, simde__m256 y, int c);
simde__m256i simde_mm256_permute2f128_si256(simde__m256i x, simde__m256i y, int c);
simde__m128 simde_mm_broadcast_ss(float const *x) __contract("reads(x, 4)");
simde__m256d simde_mm256_broadcast_sd(double const *x) __contract("reads(x, 8)");
simde__m256 simde_mm256_broadcast_ss(float const *x) __contract("reads(x, 4)");
simde__m256d simde_mm256_broadcast_pd(simde__m128d const *x) __contract("reads(x, 16)");
simde__m256 simde_mm256_broadcast_ps(simde__m128 const *x) __contract("reads(x, 16)");
simde__m256d simde_mm256_insertf128_pd(simde__m256d x, simde__m128d y, int o);
simde__m256 simde_mm256_insertf128_ps(simde__m256 x, simde__m128 y, int o);
simde__m256i simde_mm256_insertf128_si256(simde__m256i x, simde__m128i y, int o);
simde__m256i simde_mm256_insert_epi32(simde__m256i x, int d, int const n);
simde__m256i simde_mm256_insert_epi16(simde__m256i x, int d, int const n);
simde__m256i simde_mm256_insert_epi8(simde__m256i x, int d, int const n);
simde__m256i simde_mm256_insert_epi64(simde__m256i x, long long d, int const n);
simde__m256d simde_mm256_load_pd(double const *p) __contract("reads(p, 32)");
void simde_mm256_store_pd(double *p, simde__m256d a) __contract("writes(p, 32)");
simde__m256 simde_mm256_load_ps(float const *p) __contract("reads(p, 32)");
void simde_mm256_store_ps(float *p, simde__m256 a) __contract("writes(p, 32)");
simde__m256d simde_mm256_loadu_pd(double const *p) __contract("reads(p, 32)");
void simde_mm256_storeu_pd(double *p, simde__m256d a) __contract("writes(p, 32)");
simde__m256 simde_mm256_loadu_ps(float const *p) __contract("reads(p, 32)");
void simde_mm256_storeu_ps(float *p, simde__m256 a) __contract("writes(p, 32)");
simde__m256i simde_mm256_load_si256(simde__m256i const *p) __contract("reads(p, 32)");
void simde_mm256_store_si256(simde__m256i *p, simde__m256i a) __contract("writes(p, 32)");
simde__m256i simde_mm256_loadu_si256(simde__m256i const *p) __contract("reads(p, 32)");
void simde_mm256_storeu_si256(simde__m256i *p, simde__m256i a) __contract("writes(p, 32)");
simde__m128d simde_mm_maskload_pd(double const *p, simde__m128i m);
void simde_mm_maskstore_pd(double *p, simde__m128i m, simde__m128d a);
simde__m256d simde_mm256_maskload_pd(double const *p, simde__m256i m);
void simde_mm256_maskstore_pd(double *p, simde__m256i m, simde__m256d a);
simde__m128 simde_mm_maskload_ps(float const *p, simde__m128i m);
void simde_mm_maskstore_ps(float *p, simde__m128i m, simde__m128 a);
simde__m256 simde_mm256_maskload_ps(float const *p, simde__m256i m);
void simde_mm256_maskstore_ps(float *p, simde__m256i m, simde__m256 a);
simde__m256 simde_mm256_movehdup_ps(simde__m256 x);
simde__m256 simde_mm256_moveldup_ps(simde__m256 x);
simde__m256d simde_mm256_movedup_pd(simde__m256d x);
simde__m256i simde_mm256_lddqu_si256(simde__m256i const *p) __contract("reads(p, 32)");
void simde_mm256_stream_si256(simde__m256i *a, simde__m256i b) __contract("writes(a, 32)");
void simde_mm256_stream_pd(double *a, simde__m256d b) __contract("writes(a, 32)");
void simde_mm256_stream_ps(float *p, simde__m256 a) __contract("writes(p, 32)");
simde__m256 simde_mm256_rcp_ps(simde__m256 a);
simde__m256 simde_mm256_rsqrt_ps(simde__m256 a);
simde__m256d simde_mm256_sqrt_pd(simde__m256d a);
simde__m256 simde_mm256_sqrt_ps(simde__m256 a);
simde__m256d simde_mm256_round_pd(simde__m256d v, int m);
simde__m256 simde_mm256_round_ps(simde__m256 v, int m);
simde__m256d simde_mm256_unpackhi_pd(simde__m256d a, simde__m256d b);
simde__m256d simde_mm256_unpacklo_pd(simde__m256d a, simde__m256d b);
simde__m256 simde_mm256_unpackhi_ps(simde__m256 a, simde__m256 b);
simde__m256 simde_mm256_unpacklo_ps(simde__m256 a, simde__m256 b);
int simde_mm_testz_pd(simde__m128d m, simde__m128d v);
int simde_mm_testc_pd(simde__m128d m, simde__m128d v);
int simde_mm_testnzc_pd(simde__m128d m, simde__m128d v);
int simde_mm_testz_ps(simde__m128 m, simde__m128 v);
int simde_mm_testc_ps(simde__m128 m, simde__m128 v);
int simde_mm_testnzc_ps(simde__m128 m, simde__m128 v);
int simde_mm256_testz_pd(simde__m256d m, simde__m256d v);
int simde_mm256_testc_pd(simde__m256d m, simde__m256d v);
int simde_mm256_testnzc_pd(simde__m256d m, simde__m256d v);
int simde_mm256_testz_ps(simde__m256 m, simde__m256 v);
int simde_mm256_testc_ps(simde__m256 m, simde__m256 v);
int simde_mm256_testnzc_ps(simde__m256 m, simde__m256 v);
int simde_mm256_testz_si256(simde__m256i m, simde__m256i v);
int simde_mm256_testc_si256(simde__m256i m, simde__m256i v);
int simde_mm256_testnzc_si256(simde__m256i m, simde__m256i v);
int simde_mm256_movemask_pd(simde__m256d a);
int simde_mm256_movemask_ps(simde__m256 a);
simde__m256d simde_mm256_undefined_pd(void);
simde__m256 simde_mm256_undefined_ps(void);
simde__m256i simde_mm256_undefined_si256(void);
simde__m256d simde_mm256_setzero_pd(void);
simde__m256 simde_mm256_setzero_ps(void);
simde__m256i simde_mm256_setzero_si256(void);
simde__m256d simde_mm256_set_pd(double a, double b, double c, double d);
simde__m256 simde_mm256_set_ps(float a, float b, float c, float d, float e, float f, float g, float h);
simde__m256i simde_mm256_set_epi32(int a, int b, int c, int d, int e, int f, int g, int h);
simde__m256i simde_mm256_set_epi16(short q15, short q14, short q13, short q12, short q11, short q10, short q09, short q08, short q07, short q06, short q05, short q04, short q03, short q02, short q01, short q00);
simde__m256i simde_mm256_set_epi8(char q31, char q30, char q29, char q28, char q27, char q26, char q25, char q24, char q23, char q22, char q21, char q20, char q19, char q18, char q17, char q16, char q15, char q14, char q13, char q12, char q11, char q10, char q09, char q08, char q07, char q06, char q05, char q04, char q03, char q02, char q01, char q00);
simde__m256i simde_mm256_set_epi64x(long long a, long long b, long long c, long long d);
simde__m256d simde_mm256_set1_pd(double a);
simde__m256 simde_mm256_set1_ps(float a);
simde__m256i simde_mm256_set1_epi32(int a);
simde__m256i simde_mm256_set1_epi16(short a);
simde__m256i simde_mm256_set1_epi8(char a);
simde__m256i simde_mm256_set1_epi64x(long long a);
simde__m256d simde_mm256_setr_pd(double a, double b, double c, double d);
simde__m256 simde_mm256_setr_ps(float a, float b, float c, float d, float e, float f, float g, float h);
simde__m256i simde_mm256_setr_epi32(int a, int b, int c, int d, int e, int f, int g, int h);
simde__m256i simde_mm256_setr_epi16(short q15, short q14, short q13, short q12, short q11, short q10, short q09, short q08, short q07, short q06, short q05, short q04, short q03, short q02, short q01, short q00);
simde__m256i simde_mm256_setr_epi8(char q31, char q30, char q29, char q28, char q27, char q26, char q25, char q24, char q23, char q22, char q21, char q20, char q19, char q18, char q17, char q16, char q15, char q14, char q13, char q12, char q11, char q10, char q09, char q08, char q07, char q06, char q05, char q04, char q03, char q02, char q01, char q00);
simde__m256i simde_mm256_setr_epi64x(long long a, long long b, long long c, long long d);
simde__m256 simde_mm256_castpd_ps(simde__m256d a);
simde__m256i simde_mm256_castpd_si256(simde__m256d a);
simde__m256d simde_mm256_castps_pd(simde__m256 a);
simde__m256i simde_mm256_castps_si256(simde__m256 a);
simde__m256 simde_mm256_castsi256_ps(simde__m256i a);
simde__m256d simde_mm256_castsi256_pd(simde__m256i a);
simde__m128d simde_mm256_castpd256_pd128(simde__m256d a);
simde__m128 simde_mm256_castps256_ps128(simde__m256 a);
simde__m128i simde_mm256_castsi256_si128(simde__m256i a);
simde__m256d simde_mm256_castpd128_pd256(simde__m128d a);
simde__m256 simde_mm256_castps128_ps256(simde__m128 a);
simde__m256i simde_mm256_castsi128_si256(simde__m128i a);
simde__m256d simde_mm256_zextpd128_pd256(simde__m128d a);
simde__m256 simde_mm256_zextps128_ps256(simde__m128 a);
simde__m256i simde_mm256_zextsi128_si256(simde__m128i a);
simde__m256 simde_mm256_set_m128(simde__m128 h, simde__m128 l);
simde__m256d simde_mm256_set_m128d(simde__m128d h, simde__m128d l);
simde__m256i simde_mm256_set_m128i(simde__m128i h, simde__m128i l);
simde__m256 simde_mm256_setr_m128(simde__m128 l, simde__m128 h);
simde__m256d simde_mm256_setr_m128d(simde__m128d l, simde__m128d h);
simde__m256i simde_mm256_setr_m128i(simde__m128i l, simde__m128i h);

#endif
