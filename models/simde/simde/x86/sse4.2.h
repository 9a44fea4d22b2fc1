/* SIMDe 0.7: SSE4.2 */
#ifndef SIMDE_X86_SSE4_2_H
#define SIMDE_X86_SSE4_2_H

#include <simde/x86/sse4.1.h>
#define SIMDE_SIDD_UBYTE_OPS 0x00
#define SIMDE_SIDD_UWORD_OPS 0x01
#define SIMDE_SIDD_SBYTE_OPS 0x02
#define SIMDE_SIDD_SWORD_OPS 0x03
#define SIMDE_SIDDSIMDE_CMP_EQUAL_ANY 0x00
#define SIMDE_SIDDSIMDE_CMP_RANGES 0x04
#define SIMDE_SIDDSIMDE_CMP_EQUAL_EACH 0x08
#define SIMDE_SIDDSIMDE_CMP_EQUAL_ORDERED 0x0c
#define SIMDE_SIDD_LEAST_SIGNIFICANT 0x00
#define SIMDE_SIDD_MOST_SIGNIFICANT 0x40
#define SIMDE_SIDD_BIT_MASK 0x00
#define SIMDE_SIDD_UNIT_MASK 0x40simde__m128i simde_mm_cmpistrm(simde__m128i x, simde__m128i y, int m);
int simde_mm_cmpistri(simde__m128i x, simde__m128i y, int m);
int simde_mm_cmpistra(simde__m128i x, simde__m128i y, int m);
int simde_mm_cmpistrc(simde__m128i x, simde__m128i y, int m);
int simde_mm_cmpistro(simde__m128i x, simde__m128i y, int m);
int simde_mm_cmpistrs(simde__m128i x, simde__m128i y, int m);
int simde_mm_cmpistrz(simde__m128i x, simde__m128i y, int m);
unsigned int simde_mm_crc32_u8(unsigned int c, unsigned char v);
unsigned int simde_mm_crc32_u16(unsigned int c, unsigned short v);
unsigned int simde_mm_crc32_u32(unsigned int c, unsigned int v);
unsigned long long simde_mm_crc32_u64(unsigned long long c, unsigned long long v);

#endif
