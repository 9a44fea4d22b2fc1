/* Intel intrinsics */
#ifndef _X86INTRIN_H_INCLUDED
#define _X86INTRIN_H_INCLUDED

#include <immintrin.h>
#include <cpuid.h>

#endif
