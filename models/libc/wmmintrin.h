/* Intel intrinsics: AES and CLMUL */
#ifndef _WMMINTRIN_H_INCLUDED
#define _WMMINTRIN_H_INCLUDED

#include <emmintrin.h>
__m128i _mm_aesdec_si128(__m128i x, __m128i y);
__m128i _mm_aesdeclast_si128(__m128i x, __m128i y);
__m128i _mm_aesenc_si128(__m128i x, __m128i y);
__m128i _mm_aesenclast_si128(__m128i x, __m128i y);
__m128i _mm_aesimc_si128(__m128i x);
__m128i _mm_aeskeygenassist_si128(__m128i x, int c);
__m128i _mm_clmulepi64_si128(__m128i x, __m128i y, int i_);

#endif
