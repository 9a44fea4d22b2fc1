/* Intel intrinsics: SSE4 */
#ifndef _SMMINTRIN_H_INCLUDED
#define _SMMINTRIN_H_INCLUDED

#include <tmmintrin.h>
#define _MM_FROUND_TO_NEAREST_INT 0x00
#define _MM_FROUND_TO_NEG_INF 0x01
#define _MM_FROUND_TO_POS_INF 0x02
#define _MM_FROUND_TO_ZERO 0x03
#define _MM_FROUND_CUR_DIRECTION 0x04
#define _MM_FROUND_RAISE_EXC 0x00
#define _MM_FROUND_NO_EXC 0x08
#define _MM_FROUND_NINT 0x00
#define _MM_FROUND_FLOOR 0x01
#define _MM_FROUND_CEIL 0x02
#define _MM_FROUND_TRUNC 0x03
#define _MM_FROUND_RINT 0x04
#define _MM_FROUND_NEARBYINT 0x0c
#define _SIDD_UBYTE_OPS 0x00
#define _SIDD_UWORD_OPS 0x01
#define _SIDD_SBYTE_OPS 0x02
#define _SIDD_SWORD_OPS 0x03
#define _SIDD_CMP_EQUAL_ANY 0x00
#define _SIDD_CMP_RANGES 0x04
#define _SIDD_CMP_EQUAL_EACH 0x08
#define _SIDD_CMP_EQUAL_ORDERED 0x0c
#define _SIDD_LEAST_SIGNIFICANT 0x00
#define _SIDD_MOST_SIGNIFICANT 0x40
#define _SIDD_BIT_MASK 0x00
#define _SIDD_UNIT_MASK 0x40
#define _mm_ceil_pd(v) _mm_round_pd((v), _MM_FROUND_CEIL)
#define _mm_ceil_ps(v) _mm_round_ps((v), _MM_FROUND_CEIL)
#define _mm_floor_pd(v) _mm_round_pd((v), _MM_FROUND_FLOOR)
#define _mm_floor_ps(v) _mm_round_ps((v), _MM_FROUND_FLOOR)
int _mm_testz_si128(__m128i m, __m128i v);
int _mm_testc_si128(__m128i m, __m128i v);
int _mm_testnzc_si128(__m128i m, __m128i v);
__m128d _mm_round_pd(__m128d v, int m);
__m128d _mm_round_sd(__m128d d, __m128d v, int m);
__m128 _mm_round_ps(__m128 v, int m);
__m128 _mm_round_ss(__m128 d, __m128 v, int m);
__m128i _mm_blend_epi16(__m128i x, __m128i y, int m);
__m128i _mm_blendv_epi8(__m128i x, __m128i y, __m128i m);
__m128 _mm_blend_ps(__m128 x, __m128 y, int m);
__m128 _mm_blendv_ps(__m128 x, __m128 y, __m128 m);
__m128d _mm_blend_pd(__m128d x, __m128d y, int m);
__m128d _mm_blendv_pd(__m128d x, __m128d y, __m128d m);
__m128 _mm_dp_ps(__m128 x, __m128 y, int m);
__m128d _mm_dp_pd(__m128d x, __m128d y, int m);
__m128i _mm_cmpeq_epi64(__m128i x, __m128i y);
__m128i _mm_min_epi8(__m128i x, __m128i y);
__m128i _mm_max_epi8(__m128i x, __m128i y);
__m128i _mm_min_epu16(__m128i x, __m128i y);
__m128i _mm_max_epu16(__m128i x, __m128i y);
__m128i _mm_min_epi32(__m128i x, __m128i y);
__m128i _mm_max_epi32(__m128i x, __m128i y);
__m128i _mm_min_epu32(__m128i x, __m128i y);
__m128i _mm_max_epu32(__m128i x, __m128i y);
__m128i _mm_mullo_epi32(__m128i x, __m128i y);
__m128i _mm_mul_epi32(__m128i x, __m128i y);
__m128 _mm_insert_ps(__m128 d, __m128 s, int n);
int _mm_extract_ps(__m128 x, int n);
__m128i _mm_insert_epi8(__m128i d, int s, int n);
__m128i _mm_insert_epi32(__m128i d, int s, int n);
__m128i _mm_insert_epi64(__m128i d, long long s, int n);
int _mm_extract_epi8(__m128i x, int n);
int _mm_extract_epi32(__m128i x, int n);
long long _mm_extract_epi64(__m128i x, int n);
__m128i _mm_minpos_epu16(__m128i x);
__m128i _mm_cvtepi8_epi32(__m128i x);
__m128i _mm_cvtepi16_epi32(__m128i x);
__m128i _mm_cvtepi8_epi64(__m128i x);
__m128i _mm_cvtepi32_epi64(__m128i x);
__m128i _mm_cvtepi16_epi64(__m128i x);
__m128i _mm_cvtepi8_epi16(__m128i x);
__m128i _mm_cvtepu8_epi32(__m128i x);
__m128i _mm_cvtepu16_epi32(__m128i x);
__m128i _mm_cvtepu8_epi64(__m128i x);
__m128i _mm_cvtepu32_epi64(__m128i x);
__m128i _mm_cvtepu16_epi64(__m128i x);
__m128i _mm_cvtepu8_epi16(__m128i x);
__m128i _mm_packus_epi32(__m128i x, __m128i y);
__m128i _mm_mpsadbw_epu8(__m128i x, __m128i y, int m);
__m128i _mm_stream_load_si128(__m128i *x) __contract("reads(x, 16)");
__m128i _mm_cmpistrm(__m128i x, __m128i y, int m);
int _mm_cmpistri(__m128i x, __m128i y, int m);
__m128i _mm_cmpestrm(__m128i x, int lx, __m128i y, int ly, int m);
int _mm_cmpestri(__m128i x, int lx, __m128i y, int ly, int m);
int _mm_cmpistra(__m128i x, __m128i y, int m);
int _mm_cmpistrc(__m128i x, __m128i y, int m);
int _mm_cmpistro(__m128i x, __m128i y, int m);
int _mm_cmpistrs(__m128i x, __m128i y, int m);
int _mm_cmpistrz(__m128i x, __m128i y, int m);
int _mm_cmpestra(__m128i x, int lx, __m128i y, int ly, int m);
int _mm_cmpestrc(__m128i x, int lx, __m128i y, int ly, int m);
int _mm_cmpestro(__m128i x, int lx, __m128i y, int ly, int m);
int _mm_cmpestrs(__m128i x, int lx, __m128i y, int ly, int m);
int _mm_cmpestrz(__m128i x, int lx, __m128i y, int ly, int m);
__m128i _mm_cmpgt_epi64(__m128i x, __m128i y);
unsigned int _mm_crc32_u8(unsigned int c, unsigned char v);
unsigned int _mm_crc32_u16(unsigned int c, unsigned short v);
unsigned int _mm_crc32_u32(unsigned int c, unsigned int v);
unsigned long long _mm_crc32_u64(unsigned long long c, unsigned long long v);
int _mm_popcnt_u32(unsigned int x);
long long _mm_popcnt_u64(unsigned long long x);

#endif
