/* C11 7.12, POSIX */
#ifndef _MATH_H
#define _MATH_H

typedef float float_t;
typedef double double_t;
#define HUGE_VAL (__builtin_huge_val())
#define HUGE_VALF (__builtin_huge_valf())
#define HUGE_VALL (__builtin_huge_vall())
#define INFINITY (__builtin_inff())
#define NAN (__builtin_nanf(""))
#define FP_NAN 0
#define FP_INFINITE 1
#define FP_ZERO 2
#define FP_SUBNORMAL 3
#define FP_NORMAL 4
#define FP_ILOGB0 (-2147483647 - 1)
#define FP_ILOGBNAN (-2147483647 - 1)
#define MATH_ERRNO 1
#define MATH_ERREXCEPT 2
#define math_errhandling 3
#define MAXFLOAT 3.40282347e+38F
#define M_E 2.7182818284590452354
#define M_LOG2E 1.4426950408889634074
#define M_LOG10E 0.43429448190325182765
#define M_LN2 0.69314718055994530942
#define M_LN10 2.30258509299404568402
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_PI_4 0.78539816339744830962
#define M_1_PI 0.31830988618379067154
#define M_2_PI 0.63661977236758134308
#define M_2_SQRTPI 1.12837916709551257390
#define M_SQRT2 1.41421356237309504880
#define M_SQRT1_2 0.70710678118654752440
#define isnan(x) (__builtin_isnan(x))
#define isinf(x) (__builtin_isinf_sign(x))
#define isfinite(x) (__builtin_isfinite(x))
#define isnormal(x) (__builtin_isnormal(x))
#define signbit(x) (__builtin_signbit(x))
#define fpclassify(x) (__builtin_fpclassify(FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO, x))
#define isgreater(x, y) ((x) > (y))
#define isgreaterequal(x, y) ((x) >= (y))
#define isless(x, y) ((x) < (y))
#define islessequal(x, y) ((x) <= (y))
#define islessgreater(x, y) ((x) < (y) || (x) > (y))
#define isunordered(x, y) (__builtin_isunordered((x), (y)))
extern int signgam;
double acos(double x) __contract("derived(ret, x)");
double asin(double x) __contract("derived(ret, x)");
double atan(double x) __contract("derived(ret, x)");
double cos(double x) __contract("derived(ret, x)");
double sin(double x) __contract("derived(ret, x)");
double tan(double x) __contract("derived(ret, x)");
double acosh(double x) __contract("derived(ret, x)");
double asinh(double x) __contract("derived(ret, x)");
double atanh(double x) __contract("derived(ret, x)");
double cosh(double x) __contract("derived(ret, x)");
double sinh(double x) __contract("derived(ret, x)");
double tanh(double x) __contract("derived(ret, x)");
double exp(double x) __contract("derived(ret, x)");
double exp2(double x) __contract("derived(ret, x)");
double exp10(double x) __contract("derived(ret, x)");
double expm1(double x) __contract("derived(ret, x)");
double log(double x) __contract("derived(ret, x)");
double log10(double x) __contract("derived(ret, x)");
double log1p(double x) __contract("derived(ret, x)");
double log2(double x) __contract("derived(ret, x)");
double logb(double x) __contract("derived(ret, x)");
double cbrt(double x) __contract("derived(ret, x)");
double fabs(double x) __contract("derived(ret, x)");
double sqrt(double x) __contract("derived(ret, x)");
double erf(double x) __contract("derived(ret, x)");
double erfc(double x) __contract("derived(ret, x)");
double lgamma(double x) __contract("derived(ret, x)");
double tgamma(double x) __contract("derived(ret, x)");
double ceil(double x) __contract("derived(ret, x)");
double floor(double x) __contract("derived(ret, x)");
double nearbyint(double x) __contract("derived(ret, x)");
double rint(double x) __contract("derived(ret, x)");
double round(double x) __contract("derived(ret, x)");
double trunc(double x) __contract("derived(ret, x)");
double roundeven(double x) __contract("derived(ret, x)");
double significand(double x) __contract("derived(ret, x)");
double gamma(double x) __contract("derived(ret, x)");
double j0(double x) __contract("derived(ret, x)");
double j1(double x) __contract("derived(ret, x)");
double y0(double x) __contract("derived(ret, x)");
double y1(double x) __contract("derived(ret, x)");
double pow10(double x) __contract("derived(ret, x)");
double atan2(double x, double y) __contract("derived(ret, x) derived(ret, y)");
double hypot(double x, double y) __contract("derived(ret, x) derived(ret, y)");
double pow(double x, double y) __contract("derived(ret, x) derived(ret, y)");
double fmod(double x, double y) __contract("derived(ret, x) derived(ret, y)");
double remainder(double x, double y) __contract("derived(ret, x) derived(ret, y)");
double copysign(double x, double y) __contract("derived(ret, x) derived(ret, y)");
double nextafter(double x, double y) __contract("derived(ret, x) derived(ret, y)");
double fdim(double x, double y) __contract("derived(ret, x) derived(ret, y)");
double fmax(double x, double y) __contract("derived(ret, x) derived(ret, y)");
double fmin(double x, double y) __contract("derived(ret, x) derived(ret, y)");
double drem(double x, double y) __contract("derived(ret, x) derived(ret, y)");
double scalb(double x, double y) __contract("derived(ret, x) derived(ret, y)");
double fma(double x, double y, double z);
double frexp(double x, int *exp) __contract("writes(exp, 4)");
double ldexp(double x, int exp);
double modf(double x, double *iptr) __contract("writes(iptr, sizeof(*iptr))");
double scalbn(double x, int n);
double scalbln(double x, long n);
int ilogb(double x);
long lrint(double x) __contract("derived(ret, x)");
long long llrint(double x) __contract("derived(ret, x)");
long lround(double x) __contract("derived(ret, x)");
long long llround(double x) __contract("derived(ret, x)");
double nan(const char *tag);
double nexttoward(double x, long double y);
double remquo(double x, double y, int *quo);
double lgamma_r(double x, int *sign);
void sincos(double x, double *sin, double *cos)
    __contract("writes(sin, sizeof(*sin)) writes(cos, sizeof(*cos))");
double jn(int n, double x);
double yn(int n, double x);
int finite(double x);
float acosf(float x) __contract("derived(ret, x)");
float asinf(float x) __contract("derived(ret, x)");
float atanf(float x) __contract("derived(ret, x)");
float cosf(float x) __contract("derived(ret, x)");
float sinf(float x) __contract("derived(ret, x)");
float tanf(float x) __contract("derived(ret, x)");
float acoshf(float x) __contract("derived(ret, x)");
float asinhf(float x) __contract("derived(ret, x)");
float atanhf(float x) __contract("derived(ret, x)");
float coshf(float x) __contract("derived(ret, x)");
float sinhf(float x) __contract("derived(ret, x)");
float tanhf(float x) __contract("derived(ret, x)");
float expf(float x) __contract("derived(ret, x)");
float exp2f(float x) __contract("derived(ret, x)");
float exp10f(float x) __contract("derived(ret, x)");
float expm1f(float x) __contract("derived(ret, x)");
float logf(float x) __contract("derived(ret, x)");
float log10f(float x) __contract("derived(ret, x)");
float log1pf(float x) __contract("derived(ret, x)");
float log2f(float x) __contract("derived(ret, x)");
float logbf(float x) __contract("derived(ret, x)");
float cbrtf(float x) __contract("derived(ret, x)");
float fabsf(float x) __contract("derived(ret, x)");
float sqrtf(float x) __contract("derived(ret, x)");
float erff(float x) __contract("derived(ret, x)");
float erfcf(float x) __contract("derived(ret, x)");
float lgammaf(float x) __contract("derived(ret, x)");
float tgammaf(float x) __contract("derived(ret, x)");
float ceilf(float x) __contract("derived(ret, x)");
float floorf(float x) __contract("derived(ret, x)");
float nearbyintf(float x) __contract("derived(ret, x)");
float rintf(float x) __contract("derived(ret, x)");
float roundf(float x) __contract("derived(ret, x)");
float truncf(float x) __contract("derived(ret, x)");
float roundevenf(float x) __contract("derived(ret, x)");
float significandf(float x) __contract("derived(ret, x)");
float gammaf(float x) __contract("derived(ret, x)");
float j0f(float x) __contract("derived(ret, x)");
float j1f(float x) __contract("derived(ret, x)");
float y0f(float x) __contract("derived(ret, x)");
float y1f(float x) __contract("derived(ret, x)");
float pow10f(float x) __contract("derived(ret, x)");
float atan2f(float x, float y) __contract("derived(ret, x) derived(ret, y)");
float hypotf(float x, float y) __contract("derived(ret, x) derived(ret, y)");
float powf(float x, float y) __contract("derived(ret, x) derived(ret, y)");
float fmodf(float x, float y) __contract("derived(ret, x) derived(ret, y)");
float remainderf(float x, float y) __contract("derived(ret, x) derived(ret, y)");
float copysignf(float x, float y) __contract("derived(ret, x) derived(ret, y)");
float nextafterf(float x, float y) __contract("derived(ret, x) derived(ret, y)");
float fdimf(float x, float y) __contract("derived(ret, x) derived(ret, y)");
float fmaxf(float x, float y) __contract("derived(ret, x) derived(ret, y)");
float fminf(float x, float y) __contract("derived(ret, x) derived(ret, y)");
float dremf(float x, float y) __contract("derived(ret, x) derived(ret, y)");
float scalbf(float x, float y) __contract("derived(ret, x) derived(ret, y)");
float fmaf(float x, float y, float z);
float frexpf(float x, int *exp) __contract("writes(exp, 4)");
float ldexpf(float x, int exp);
float modff(float x, float *iptr) __contract("writes(iptr, sizeof(*iptr))");
float scalbnf(float x, int n);
float scalblnf(float x, long n);
int ilogbf(float x);
long lrintf(float x) __contract("derived(ret, x)");
long long llrintf(float x) __contract("derived(ret, x)");
long lroundf(float x) __contract("derived(ret, x)");
long long llroundf(float x) __contract("derived(ret, x)");
float nanf(const char *tag);
float nexttowardf(float x, long double y);
float remquof(float x, float y, int *quo);
float lgammaf_r(float x, int *sign);
void sincosf(float x, float *sin, float *cos)
    __contract("writes(sin, sizeof(*sin)) writes(cos, sizeof(*cos))");
float jnf(int n, float x);
float ynf(int n, float x);
int finitef(float x);
long double acosl(long double x) __contract("derived(ret, x)");
long double asinl(long double x) __contract("derived(ret, x)");
long double atanl(long double x) __contract("derived(ret, x)");
long double cosl(long double x) __contract("derived(ret, x)");
long double sinl(long double x) __contract("derived(ret, x)");
long double tanl(long double x) __contract("derived(ret, x)");
long double acoshl(long double x) __contract("derived(ret, x)");
long double asinhl(long double x) __contract("derived(ret, x)");
long double atanhl(long double x) __contract("derived(ret, x)");
long double coshl(long double x) __contract("derived(ret, x)");
long double sinhl(long double x) __contract("derived(ret, x)");
long double tanhl(long double x) __contract("derived(ret, x)");
long double expl(long double x) __contract("derived(ret, x)");
long double exp2l(long double x) __contract("derived(ret, x)");
long double exp10l(long double x) __contract("derived(ret, x)");
long double expm1l(long double x) __contract("derived(ret, x)");
long double logl(long double x) __contract("derived(ret, x)");
long double log10l(long double x) __contract("derived(ret, x)");
long double log1pl(long double x) __contract("derived(ret, x)");
long double log2l(long double x) __contract("derived(ret, x)");
long double logbl(long double x) __contract("derived(ret, x)");
long double cbrtl(long double x) __contract("derived(ret, x)");
long double fabsl(long double x) __contract("derived(ret, x)");
long double sqrtl(long double x) __contract("derived(ret, x)");
long double erfl(long double x) __contract("derived(ret, x)");
long double erfcl(long double x) __contract("derived(ret, x)");
long double lgammal(long double x) __contract("derived(ret, x)");
long double tgammal(long double x) __contract("derived(ret, x)");
long double ceill(long double x) __contract("derived(ret, x)");
long double floorl(long double x) __contract("derived(ret, x)");
long double nearbyintl(long double x) __contract("derived(ret, x)");
long double rintl(long double x) __contract("derived(ret, x)");
long double roundl(long double x) __contract("derived(ret, x)");
long double truncl(long double x) __contract("derived(ret, x)");
long double roundevenl(long double x) __contract("derived(ret, x)");
long double significandl(long double x) __contract("derived(ret, x)");
long double gammal(long double x) __contract("derived(ret, x)");
long double j0l(long double x) __contract("derived(ret, x)");
long double j1l(long double x) __contract("derived(ret, x)");
long double y0l(long double x) __contract("derived(ret, x)");
long double y1l(long double x) __contract("derived(ret, x)");
long double pow10l(long double x) __contract("derived(ret, x)");
long double atan2l(long double x, long double y) __contract("derived(ret, x) derived(ret, y)");
long double hypotl(long double x, long double y) __contract("derived(ret, x) derived(ret, y)");
long double powl(long double x, long double y) __contract("derived(ret, x) derived(ret, y)");
long double fmodl(long double x, long double y) __contract("derived(ret, x) derived(ret, y)");
long double remainderl(long double x, long double y) __contract("derived(ret, x) derived(ret, y)");
long double copysignl(long double x, long double y) __contract("derived(ret, x) derived(ret, y)");
long double nextafterl(long double x, long double y) __contract("derived(ret, x) derived(ret, y)");
long double fdiml(long double x, long double y) __contract("derived(ret, x) derived(ret, y)");
long double fmaxl(long double x, long double y) __contract("derived(ret, x) derived(ret, y)");
long double fminl(long double x, long double y) __contract("derived(ret, x) derived(ret, y)");
long double dreml(long double x, long double y) __contract("derived(ret, x) derived(ret, y)");
long double scalbl(long double x, long double y) __contract("derived(ret, x) derived(ret, y)");
long double fmal(long double x, long double y, long double z);
long double frexpl(long double x, int *exp) __contract("writes(exp, 4)");
long double ldexpl(long double x, int exp);
long double modfl(long double x, long double *iptr) __contract("writes(iptr, sizeof(*iptr))");
long double scalbnl(long double x, int n);
long double scalblnl(long double x, long n);
int ilogbl(long double x);
long lrintl(long double x) __contract("derived(ret, x)");
long long llrintl(long double x) __contract("derived(ret, x)");
long lroundl(long double x) __contract("derived(ret, x)");
long long llroundl(long double x) __contract("derived(ret, x)");
long double nanl(const char *tag);
long double nexttowardl(long double x, long double y);
long double remquol(long double x, long double y, int *quo);
long double lgammal_r(long double x, int *sign);
void sincosl(long double x, long double *sin, long double *cos)
    __contract("writes(sin, sizeof(*sin)) writes(cos, sizeof(*cos))");
long double jnl(int n, long double x);
long double ynl(int n, long double x);
int finitel(long double x);

#endif
