/* the processor's features */
#ifndef _CPUID_H_INCLUDED
#define _CPUID_H_INCLUDED

#define bit_SSE3 (1 << 0)
#define bit_SSSE3 (1 << 9)
#define bit_FMA (1 << 12)
#define bit_SSE4_1 (1 << 19)
#define bit_SSE4_2 (1 << 20)
#define bit_POPCNT (1 << 23)
#define bit_AES (1 << 25)
#define bit_OSXSAVE (1 << 27)
#define bit_AVX (1 << 28)
#define bit_RDRND (1 << 30)
#define bit_MMX (1 << 23)
#define bit_SSE (1 << 25)
#define bit_SSE2 (1 << 26)
#define bit_BMI (1 << 3)
#define bit_AVX2 (1 << 5)
#define bit_BMI2 (1 << 8)
#define bit_AVX512F (1 << 16)
#define bit_AVX512DQ (1 << 17)
#define bit_SHA (1 << 29)
#define bit_AVX512BW (1 << 30)
#define bit_AVX512VL (1u << 31)
unsigned int __get_cpuid_max(unsigned int ext, unsigned int *sig);
int __get_cpuid(unsigned int leaf, unsigned int *eax, unsigned int *ebx, unsigned int *ecx, unsigned int *edx);
int __get_cpuid_count(unsigned int leaf, unsigned int subleaf, unsigned int *eax, unsigned int *ebx, unsigned int *ecx,
	unsigned int *edx);
#define __cpuid(leaf, a, b, c, d) ((void)__get_cpuid((leaf), &(a), &(b), &(c), &(d)))
#define __cpuid_count(leaf, count, a, b, c, d) ((void)__get_cpuid_count((leaf), (count), &(a), &(b), &(c), &(d)))

#endif
