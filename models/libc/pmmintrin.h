/* Intel intrinsics: SSE3 */
#ifndef _PMMINTRIN_H_INCLUDED
#define _PMMINTRIN_H_INCLUDED

#include <emmintrin.h>
#define _MM_DENORMALS_ZERO_MASK 0x0040
#define _MM_DENORMALS_ZERO_ON 0x0040
#define _MM_DENORMALS_ZERO_OFF 0x0000
#define _MM_SET_DENORMALS_ZERO_MODE(mode) _mm_setcsr((_mm_getcsr() & ~0x40u) | (mode))
#define _MM_GET_DENORMALS_ZERO_MODE() (_mm_getcsr() & 0x40u)
__m128d _mm_loaddup_pd(const double *p) __contract("reads(p, 8)");
__m128i _mm_lddqu_si128(const __m128i *p) __contract("reads(p, 16)");
__m128 _mm_addsub_ps(__m128 x, __m128 y);
__m128 _mm_hadd_ps(__m128 x, __m128 y);
__m128 _mm_hsub_ps(__m128 x, __m128 y);
__m128 _mm_movehdup_ps(__m128 x);
__m128 _mm_moveldup_ps(__m128 x);
__m128d _mm_addsub_pd(__m128d x, __m128d y);
__m128d _mm_hadd_pd(__m128d x, __m128d y);
__m128d _mm_hsub_pd(__m128d x, __m128d y);
__m128d _mm_movedup_pd(__m128d x);

#endif
