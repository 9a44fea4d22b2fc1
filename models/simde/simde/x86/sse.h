/* SIMDe 0.7: SSE */
#ifndef SIMDE_X86_SSE_H
#define SIMDE_X86_SSE_H

#include <simde/x86/mmx.h>
typedef float simde__m128 __attribute__((vector_size(16)));
#define SIMDE_MM_SHUFFLE(z, y, x, w) (((z) << 6) | ((y) << 4) | ((x) << 2) | (w))
#define SIMDE_MM_HINT_T0 3
#define SIMDE_MM_HINT_T1 2
#define SIMDE_MM_HINT_T2 1
#define SIMDE_MM_HINT_NTA 0
#define SIMDE_MM_TRANSPOSE4_PS(r0, r1, r2, r3) do { \
	simde__m128 a_ = simde_mm_unpacklo_ps(r0, r1), b_ = simde_mm_unpacklo_ps(r2, r3); \
	simde__m128 c_ = simde_mm_unpackhi_ps(r0, r1), d_ = simde_mm_unpackhi_ps(r2, r3); \
	(r0) = simde_mm_movelh_ps(a_, b_); (r1) = simde_mm_movehl_ps(b_, a_); \
	(r2) = simde_mm_movelh_ps(c_, d_); (r3) = simde_mm_movehl_ps(d_, c_); \
} while (0)
void simde_mm_prefetch(const void *p, int hint);
simde__m128 simde_mm_undefined_ps(void);
simde__m128 simde_mm_setzero_ps(void);
simde__m128 simde_mm_add_ss(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_sub_ss(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_mul_ss(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_div_ss(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_sqrt_ss(simde__m128 a);
simde__m128 simde_mm_rcp_ss(simde__m128 a);
simde__m128 simde_mm_rsqrt_ss(simde__m128 a);
simde__m128 simde_mm_min_ss(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_max_ss(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_add_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_sub_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_mul_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_div_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_sqrt_ps(simde__m128 a);
simde__m128 simde_mm_rcp_ps(simde__m128 a);
simde__m128 simde_mm_rsqrt_ps(simde__m128 a);
simde__m128 simde_mm_min_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_max_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_and_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_andnot_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_or_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_xor_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpeq_ss(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmplt_ss(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmple_ss(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpgt_ss(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpge_ss(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpneq_ss(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpnlt_ss(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpnle_ss(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpngt_ss(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpnge_ss(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpord_ss(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpunord_ss(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpeq_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmplt_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmple_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpgt_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpge_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpneq_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpnlt_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpnle_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpngt_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpnge_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpord_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_cmpunord_ps(simde__m128 a, simde__m128 b);
int simde_mm_comieq_ss(simde__m128 a, simde__m128 b);
int simde_mm_comilt_ss(simde__m128 a, simde__m128 b);
int simde_mm_comile_ss(simde__m128 a, simde__m128 b);
int simde_mm_comigt_ss(simde__m128 a, simde__m128 b);
int simde_mm_comige_ss(simde__m128 a, simde__m128 b);
int simde_mm_comineq_ss(simde__m128 a, simde__m128 b);
int simde_mm_ucomieq_ss(simde__m128 a, simde__m128 b);
int simde_mm_ucomilt_ss(simde__m128 a, simde__m128 b);
int simde_mm_ucomile_ss(simde__m128 a, simde__m128 b);
int simde_mm_ucomigt_ss(simde__m128 a, simde__m128 b);
int simde_mm_ucomige_ss(simde__m128 a, simde__m128 b);
int simde_mm_ucomineq_ss(simde__m128 a, simde__m128 b);
int simde_mm_cvtss_si32(simde__m128 a);
int simde_mm_cvt_ss2si(simde__m128 a);
long long simde_mm_cvtss_si64(simde__m128 a);
long long simde_mm_cvtss_si64x(simde__m128 a);
simde__m64 simde_mm_cvtps_pi32(simde__m128 a);
simde__m64 simde_mm_cvt_ps2pi(simde__m128 a);
int simde_mm_cvttss_si32(simde__m128 a);
int simde_mm_cvtt_ss2si(simde__m128 a);
long long simde_mm_cvttss_si64(simde__m128 a);
long long simde_mm_cvttss_si64x(simde__m128 a);
simde__m64 simde_mm_cvttps_pi32(simde__m128 a);
simde__m64 simde_mm_cvtt_ps2pi(simde__m128 a);
simde__m128 simde_mm_cvtsi32_ss(simde__m128 a, int b);
simde__m128 simde_mm_cvt_si2ss(simde__m128 a, int b);
simde__m128 simde_mm_cvtsi64_ss(simde__m128 a, long long b);
simde__m128 simde_mm_cvtsi64x_ss(simde__m128 a, long long b);
simde__m128 simde_mm_cvtpi32_ps(simde__m128 a, simde__m64 b);
simde__m128 simde_mm_cvt_pi2ps(simde__m128 a, simde__m64 b);
simde__m128 simde_mm_cvtpi16_ps(simde__m64 a);
simde__m128 simde_mm_cvtpu16_ps(simde__m64 a);
simde__m128 simde_mm_cvtpi8_ps(simde__m64 a);
simde__m128 simde_mm_cvtpu8_ps(simde__m64 a);
simde__m128 simde_mm_cvtpi32x2_ps(simde__m64 a, simde__m64 b);
simde__m64 simde_mm_cvtps_pi16(simde__m128 a);
simde__m64 simde_mm_cvtps_pi8(simde__m128 a);
simde__m128 simde_mm_shuffle_ps(simde__m128 a, simde__m128 b, int const mask);
simde__m128 simde_mm_unpackhi_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_unpacklo_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_loadh_pi(simde__m128 a, simde__m64 const *p) __contract("reads(p, 8)");
void simde_mm_storeh_pi(simde__m64 *p, simde__m128 a) __contract("writes(p, 8)");
simde__m128 simde_mm_movehl_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_movelh_ps(simde__m128 a, simde__m128 b);
simde__m128 simde_mm_loadl_pi(simde__m128 a, simde__m64 const *p) __contract("reads(p, 8)");
void simde_mm_storel_pi(simde__m64 *p, simde__m128 a) __contract("writes(p, 8)");
int simde_mm_movemask_ps(simde__m128 a);
unsigned int simde_mm_getcsr(void);
void simde_mm_setcsr(unsigned int i_);
simde__m128 simde_mm_set_ss(float f);
simde__m128 simde_mm_set1_ps(float f);
simde__m128 simde_mm_set_ps1(float f);
simde__m128 simde_mm_load_ss(float const *p) __contract("reads(p, 4)");
simde__m128 simde_mm_load1_ps(float const *p) __contract("reads(p, 4)");
simde__m128 simde_mm_load_ps1(float const *p) __contract("reads(p, 4)");
simde__m128 simde_mm_load_ps(float const *p) __contract("reads(p, 16)");
simde__m128 simde_mm_loadu_ps(float const *p) __contract("reads(p, 16)");
simde__m128 simde_mm_loadr_ps(float const *p) __contract("reads(p, 16)");
simde__m128 simde_mm_set_ps(const float z, const float y, const float x, const float w);
simde__m128 simde_mm_setr_ps(float z, float y, float x, float w);
void simde_mm_store_ss(float *p, simde__m128 a) __contract("writes(p, 4)");
float simde_mm_cvtss_f32(simde__m128 a);
void simde_mm_store_ps(float *p, simde__m128 a) __contract("writes(p, 16)");
void simde_mm_storeu_ps(float *p, simde__m128 a) __contract("writes(p, 16)");
void simde_mm_store1_ps(float *p, simde__m128 a) __contract("writes(p, 16)");
void simde_mm_store_ps1(float *p, simde__m128 a) __contract("writes(p, 16)");
void simde_mm_storer_ps(float *p, simde__m128 a) __contract("writes(p, 16)");
simde__m128 simde_mm_move_ss(simde__m128 a, simde__m128 b);
int simde_mm_extract_pi16(simde__m64 const a, int const n);
int simde_m_pextrw(simde__m64 const a, int const n);
simde__m64 simde_mm_insert_pi16(simde__m64 const a, int const d, int const n);
simde__m64 simde_m_pinsrw(simde__m64 const a, int const d, int const n);
simde__m64 simde_mm_max_pi16(simde__m64 a, simde__m64 b);
simde__m64 simde_m_pmaxsw(simde__m64 a, simde__m64 b);
simde__m64 simde_mm_max_pu8(simde__m64 a, simde__m64 b);
simde__m64 simde_m_pmaxub(simde__m64 a, simde__m64 b);
simde__m64 simde_mm_min_pi16(simde__m64 a, simde__m64 b);
simde__m64 simde_m_pminsw(simde__m64 a, simde__m64 b);
simde__m64 simde_mm_min_pu8(simde__m64 a, simde__m64 b);
simde__m64 simde_m_pminub(simde__m64 a, simde__m64 b);
int simde_mm_movemask_pi8(simde__m64 a);
int simde_m_pmovmskb(simde__m64 a);
simde__m64 simde_mm_mulhi_pu16(simde__m64 a, simde__m64 b);
simde__m64 simde_m_pmulhuw(simde__m64 a, simde__m64 b);
simde__m64 simde_mm_shuffle_pi16(simde__m64 a, int const n);
simde__m64 simde_m_pshufw(simde__m64 a, int const n);
void simde_mm_maskmove_si64(simde__m64 a, simde__m64 n, char *p);
void simde_m_maskmovq(simde__m64 a, simde__m64 n, char *p);
simde__m64 simde_mm_avg_pu8(simde__m64 a, simde__m64 b);
simde__m64 simde_m_pavgb(simde__m64 a, simde__m64 b);
simde__m64 simde_mm_avg_pu16(simde__m64 a, simde__m64 b);
simde__m64 simde_m_pavgw(simde__m64 a, simde__m64 b);
simde__m64 simde_mm_sad_pu8(simde__m64 a, simde__m64 b);
simde__m64 simde_m_psadbw(simde__m64 a, simde__m64 b);
void simde_mm_stream_pi(simde__m64 *p, simde__m64 a) __contract("writes(p, 8)");
void simde_mm_stream_ps(float *p, simde__m128 a) __contract("writes(p, 16)");
void simde_mm_sfence(void);
void simde_mm_pause(void);

#endif
