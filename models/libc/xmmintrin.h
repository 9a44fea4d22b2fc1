/* Intel intrinsics: SSE */
#ifndef _XMMINTRIN_H_INCLUDED
#define _XMMINTRIN_H_INCLUDED

#include <mmintrin.h>
#include <mm_malloc.h>
typedef float __m128 __attribute__((vector_size(16)));
#define _MM_SHUFFLE(a, b, c, d) (((a) << 6) | ((b) << 4) | ((c) << 2) | (d))
#define _MM_HINT_T0 3
#define _MM_HINT_T1 2
#define _MM_HINT_T2 1
#define _MM_HINT_NTA 0
#define _MM_EXCEPT_MASK 0x3f
#define _MM_EXCEPT_INVALID 0x01
#define _MM_EXCEPT_DIV_ZERO 0x04
#define _MM_EXCEPT_OVERFLOW 0x08
#define _MM_MASK_MASK 0x1f80
#define _MM_ROUND_MASK 0x6000
#define _MM_ROUND_NEAREST 0x0000
#define _MM_ROUND_DOWN 0x2000
#define _MM_ROUND_UP 0x4000
#define _MM_ROUND_TOWARD_ZERO 0x6000
#define _MM_FLUSH_ZERO_MASK 0x8000
#define _MM_FLUSH_ZERO_ON 0x8000
#define _MM_FLUSH_ZERO_OFF 0x0000
#define _MM_SET_FLUSH_ZERO_MODE(mode) _mm_setcsr((_mm_getcsr() & ~0x8000u) | (mode))
#define _MM_GET_FLUSH_ZERO_MODE() (_mm_getcsr() & 0x8000u)
#define _MM_SET_ROUNDING_MODE(mode) _mm_setcsr((_mm_getcsr() & ~0x6000u) | (mode))
#define _MM_TRANSPOSE4_PS(r0, r1, r2, r3) do { \
	__m128 __a = _mm_unpacklo_ps(r0, r1), __b = _mm_unpacklo_ps(r2, r3); \
	__m128 __c = _mm_unpackhi_ps(r0, r1), __d = _mm_unpackhi_ps(r2, r3); \
	(r0) = _mm_movelh_ps(__a, __b); (r1) = _mm_movehl_ps(__b, __a); \
	(r2) = _mm_movelh_ps(__c, __d); (r3) = _mm_movehl_ps(__d, __c); \
} while (0)
void _mm_prefetch(const void *p, int hint);
__m128 _mm_undefined_ps(void);
__m128 _mm_setzero_ps(void);
__m128 _mm_add_ss(__m128 a, __m128 b);
__m128 _mm_sub_ss(__m128 a, __m128 b);
__m128 _mm_mul_ss(__m128 a, __m128 b);
__m128 _mm_div_ss(__m128 a, __m128 b);
__m128 _mm_sqrt_ss(__m128 a);
__m128 _mm_rcp_ss(__m128 a);
__m128 _mm_rsqrt_ss(__m128 a);
__m128 _mm_min_ss(__m128 a, __m128 b);
__m128 _mm_max_ss(__m128 a, __m128 b);
__m128 _mm_add_ps(__m128 a, __m128 b);
__m128 _mm_sub_ps(__m128 a, __m128 b);
__m128 _mm_mul_ps(__m128 a, __m128 b);
__m128 _mm_div_ps(__m128 a, __m128 b);
__m128 _mm_sqrt_ps(__m128 a);
__m128 _mm_rcp_ps(__m128 a);
__m128 _mm_rsqrt_ps(__m128 a);
__m128 _mm_min_ps(__m128 a, __m128 b);
__m128 _mm_max_ps(__m128 a, __m128 b);
__m128 _mm_and_ps(__m128 a, __m128 b);
__m128 _mm_andnot_ps(__m128 a, __m128 b);
__m128 _mm_or_ps(__m128 a, __m128 b);
__m128 _mm_xor_ps(__m128 a, __m128 b);
__m128 _mm_cmpeq_ss(__m128 a, __m128 b);
__m128 _mm_cmplt_ss(__m128 a, __m128 b);
__m128 _mm_cmple_ss(__m128 a, __m128 b);
__m128 _mm_cmpgt_ss(__m128 a, __m128 b);
__m128 _mm_cmpge_ss(__m128 a, __m128 b);
__m128 _mm_cmpneq_ss(__m128 a, __m128 b);
__m128 _mm_cmpnlt_ss(__m128 a, __m128 b);
__m128 _mm_cmpnle_ss(__m128 a, __m128 b);
__m128 _mm_cmpngt_ss(__m128 a, __m128 b);
__m128 _mm_cmpnge_ss(__m128 a, __m128 b);
__m128 _mm_cmpord_ss(__m128 a, __m128 b);
__m128 _mm_cmpunord_ss(__m128 a, __m128 b);
__m128 _mm_cmpeq_ps(__m128 a, __m128 b);
__m128 _mm_cmplt_ps(__m128 a, __m128 b);
__m128 _mm_cmple_ps(__m128 a, __m128 b);
__m128 _mm_cmpgt_ps(__m128 a, __m128 b);
__m128 _mm_cmpge_ps(__m128 a, __m128 b);
__m128 _mm_cmpneq_ps(__m128 a, __m128 b);
__m128 _mm_cmpnlt_ps(__m128 a, __m128 b);
__m128 _mm_cmpnle_ps(__m128 a, __m128 b);
__m128 _mm_cmpngt_ps(__m128 a, __m128 b);
__m128 _mm_cmpnge_ps(__m128 a, __m128 b);
__m128 _mm_cmpord_ps(__m128 a, __m128 b);
__m128 _mm_cmpunord_ps(__m128 a, __m128 b);
int _mm_comieq_ss(__m128 a, __m128 b);
int _mm_comilt_ss(__m128 a, __m128 b);
int _mm_comile_ss(__m128 a, __m128 b);
int _mm_comigt_ss(__m128 a, __m128 b);
int _mm_comige_ss(__m128 a, __m128 b);
int _mm_comineq_ss(__m128 a, __m128 b);
int _mm_ucomieq_ss(__m128 a, __m128 b);
int _mm_ucomilt_ss(__m128 a, __m128 b);
int _mm_ucomile_ss(__m128 a, __m128 b);
int _mm_ucomigt_ss(__m128 a, __m128 b);
int _mm_ucomige_ss(__m128 a, __m128 b);
int _mm_ucomineq_ss(__m128 a, __m128 b);
int _mm_cvtss_si32(__m128 a);
int _mm_cvt_ss2si(__m128 a);
long long _mm_cvtss_si64(__m128 a);
long long _mm_cvtss_si64x(__m128 a);
__m64 _mm_cvtps_pi32(__m128 a);
__m64 _mm_cvt_ps2pi(__m128 a);
int _mm_cvttss_si32(__m128 a);
int _mm_cvtt_ss2si(__m128 a);
long long _mm_cvttss_si64(__m128 a);
long long _mm_cvttss_si64x(__m128 a);
__m64 _mm_cvttps_pi32(__m128 a);
__m64 _mm_cvtt_ps2pi(__m128 a);
__m128 _mm_cvtsi32_ss(__m128 a, int b);
__m128 _mm_cvt_si2ss(__m128 a, int b);
__m128 _mm_cvtsi64_ss(__m128 a, long long b);
__m128 _mm_cvtsi64x_ss(__m128 a, long long b);
__m128 _mm_cvtpi32_ps(__m128 a, __m64 b);
__m128 _mm_cvt_pi2ps(__m128 a, __m64 b);
__m128 _mm_cvtpi16_ps(__m64 a);
__m128 _mm_cvtpu16_ps(__m64 a);
__m128 _mm_cvtpi8_ps(__m64 a);
__m128 _mm_cvtpu8_ps(__m64 a);
__m128 _mm_cvtpi32x2_ps(__m64 a, __m64 b);
__m64 _mm_cvtps_pi16(__m128 a);
__m64 _mm_cvtps_pi8(__m128 a);
__m128 _mm_shuffle_ps(__m128 a, __m128 b, int const mask);
__m128 _mm_unpackhi_ps(__m128 a, __m128 b);
__m128 _mm_unpacklo_ps(__m128 a, __m128 b);
__m128 _mm_loadh_pi(__m128 a, __m64 const *p) __contract("reads(p, 8)");
void _mm_storeh_pi(__m64 *p, __m128 a) __contract("writes(p, 8)");
__m128 _mm_movehl_ps(__m128 a, __m128 b);
__m128 _mm_movelh_ps(__m128 a, __m128 b);
__m128 _mm_loadl_pi(__m128 a, __m64 const *p) __contract("reads(p, 8)");
void _mm_storel_pi(__m64 *p, __m128 a) __contract("writes(p, 8)");
int _mm_movemask_ps(__m128 a);
unsigned int _mm_getcsr(void);
void _mm_setcsr(unsigned int i_);
__m128 _mm_set_ss(float f);
__m128 _mm_set1_ps(float f);
__m128 _mm_set_ps1(float f);
__m128 _mm_load_ss(float const *p) __contract("reads(p, 4)");
__m128 _mm_load1_ps(float const *p) __contract("reads(p, 4)");
__m128 _mm_load_ps1(float const *p) __contract("reads(p, 4)");
__m128 _mm_load_ps(float const *p) __contract("reads(p, 16)");
__m128 _mm_loadu_ps(float const *p) __contract("reads(p, 16)");
__m128 _mm_loadr_ps(float const *p) __contract("reads(p, 16)");
__m128 _mm_set_ps(const float z, const float y, const float x, const float w);
__m128 _mm_setr_ps(float z, float y, float x, float w);
void _mm_store_ss(float *p, __m128 a) __contract("writes(p, 4)");
float _mm_cvtss_f32(__m128 a);
void _mm_store_ps(float *p, __m128 a) __contract("writes(p, 16)");
void _mm_storeu_ps(float *p, __m128 a) __contract("writes(p, 16)");
void _mm_store1_ps(float *p, __m128 a) __contract("writes(p, 16)");
void _mm_store_ps1(float *p, __m128 a) __contract("writes(p, 16)");
void _mm_storer_ps(float *p, __m128 a) __contract("writes(p, 16)");
__m128 _mm_move_ss(__m128 a, __m128 b);
int _mm_extract_pi16(__m64 const a, int const n);
int _m_pextrw(__m64 const a, int const n);
__m64 _mm_insert_pi16(__m64 const a, int const d, int const n);
__m64 _m_pinsrw(__m64 const a, int const d, int const n);
__m64 _mm_max_pi16(__m64 a, __m64 b);
__m64 _m_pmaxsw(__m64 a, __m64 b);
__m64 _mm_max_pu8(__m64 a, __m64 b);
__m64 _m_pmaxub(__m64 a, __m64 b);
__m64 _mm_min_pi16(__m64 a, __m64 b);
__m64 _m_pminsw(__m64 a, __m64 b);
__m64 _mm_min_pu8(__m64 a, __m64 b);
__m64 _m_pminub(__m64 a, __m64 b);
int _mm_movemask_pi8(__m64 a);
int _m_pmovmskb(__m64 a);
__m64 _mm_mulhi_pu16(__m64 a, __m64 b);
__m64 _m_pmulhuw(__m64 a, __m64 b);
__m64 _mm_shuffle_pi16(__m64 a, int const n);
__m64 _m_pshufw(__m64 a, int const n);
void _mm_maskmove_si64(__m64 a, __m64 n, char *p);
void _m_maskmovq(__m64 a, __m64 n, char *p);
__m64 _mm_avg_pu8(__m64 a, __m64 b);
__m64 _m_pavgb(__m64 a, __m64 b);
__m64 _mm_avg_pu16(__m64 a, __m64 b);
__m64 _m_pavgw(__m64 a, __m64 b);
__m64 _mm_sad_pu8(__m64 a, __m64 b);
__m64 _m_psadbw(__m64 a, __m64 b);
void _mm_stream_pi(__m64 *p, __m64 a) __contract("writes(p, 8)");
void _mm_stream_ps(float *p, __m128 a) __contract("writes(p, 16)");
void _mm_sfence(void);
void _mm_pause(void);

#endif
