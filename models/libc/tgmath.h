/* C11 7.25, without the dispatch */
#ifndef _TGMATH_H
#define _TGMATH_H

#include <math.h>
#include <complex.h>

#endif
