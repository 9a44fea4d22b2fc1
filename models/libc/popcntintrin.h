/* Intel intrinsics: POPCNT */
#ifndef _POPCNTINTRIN_H_INCLUDED
#define _POPCNTINTRIN_H_INCLUDED

#include <smmintrin.h>

#endif
