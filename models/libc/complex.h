/* C11 7.3 */
#ifndef _COMPLEX_H
#define _COMPLEX_H

#define complex _Complex
#define _Complex_I (__extension__ 1.0iF)
#define I _Complex_I
#define CMPLX(x, y) ((double complex)((double)(x) + _Complex_I * (double)(y)))
#define CMPLXF(x, y) ((float complex)((float)(x) + _Complex_I * (float)(y)))
double complex cacos(double complex z) __contract("derived(ret, z)");
double complex casin(double complex z) __contract("derived(ret, z)");
double complex catan(double complex z) __contract("derived(ret, z)");
double complex ccos(double complex z) __contract("derived(ret, z)");
double complex csin(double complex z) __contract("derived(ret, z)");
double complex ctan(double complex z) __contract("derived(ret, z)");
double complex cacosh(double complex z) __contract("derived(ret, z)");
double complex casinh(double complex z) __contract("derived(ret, z)");
double complex catanh(double complex z) __contract("derived(ret, z)");
double complex ccosh(double complex z) __contract("derived(ret, z)");
double complex csinh(double complex z) __contract("derived(ret, z)");
double complex ctanh(double complex z) __contract("derived(ret, z)");
double complex cexp(double complex z) __contract("derived(ret, z)");
double complex clog(double complex z) __contract("derived(ret, z)");
double complex clog10(double complex z) __contract("derived(ret, z)");
double complex csqrt(double complex z) __contract("derived(ret, z)");
double complex conj(double complex z) __contract("derived(ret, z)");
double complex cproj(double complex z) __contract("derived(ret, z)");
double cabs(double complex z) __contract("derived(ret, z)");
double carg(double complex z) __contract("derived(ret, z)");
double creal(double complex z) __contract("derived(ret, z)");
double cimag(double complex z) __contract("derived(ret, z)");
double complex cpow(double complex x, double complex y) __contract("derived(ret, x)");
float complex cacosf(float complex z) __contract("derived(ret, z)");
float complex casinf(float complex z) __contract("derived(ret, z)");
float complex catanf(float complex z) __contract("derived(ret, z)");
float complex ccosf(float complex z) __contract("derived(ret, z)");
float complex csinf(float complex z) __contract("derived(ret, z)");
float complex ctanf(float complex z) __contract("derived(ret, z)");
float complex cacoshf(float complex z) __contract("derived(ret, z)");
float complex casinhf(float complex z) __contract("derived(ret, z)");
float complex catanhf(float complex z) __contract("derived(ret, z)");
float complex ccoshf(float complex z) __contract("derived(ret, z)");
float complex csinhf(float complex z) __contract("derived(ret, z)");
float complex ctanhf(float complex z) __contract("derived(ret, z)");
float complex cexpf(float complex z) __contract("derived(ret, z)");
float complex clogf(float complex z) __contract("derived(ret, z)");
float complex clog10f(float complex z) __contract("derived(ret, z)");
float complex csqrtf(float complex z) __contract("derived(ret, z)");
float complex conjf(float complex z) __contract("derived(ret, z)");
float complex cprojf(float complex z) __contract("derived(ret, z)");
float cabsf(float complex z) __contract("derived(ret, z)");
float cargf(float complex z) __contract("derived(ret, z)");
float crealf(float complex z) __contract("derived(ret, z)");
float cimagf(float complex z) __contract("derived(ret, z)");
float complex cpowf(float complex x, float complex y) __contract("derived(ret, x)");
long double complex cacosl(long double complex z) __contract("derived(ret, z)");
long double complex casinl(long double complex z) __contract("derived(ret, z)");
long double complex catanl(long double complex z) __contract("derived(ret, z)");
long double complex ccosl(long double complex z) __contract("derived(ret, z)");
long double complex csinl(long double complex z) __contract("derived(ret, z)");
long double complex ctanl(long double complex z) __contract("derived(ret, z)");
long double complex cacoshl(long double complex z) __contract("derived(ret, z)");
long double complex casinhl(long double complex z) __contract("derived(ret, z)");
long double complex catanhl(long double complex z) __contract("derived(ret, z)");
long double complex ccoshl(long double complex z) __contract("derived(ret, z)");
long double complex csinhl(long double complex z) __contract("derived(ret, z)");
long double complex ctanhl(long double complex z) __contract("derived(ret, z)");
long double complex cexpl(long double complex z) __contract("derived(ret, z)");
long double complex clogl(long double complex z) __contract("derived(ret, z)");
long double complex clog10l(long double complex z) __contract("derived(ret, z)");
long double complex csqrtl(long double complex z) __contract("derived(ret, z)");
long double complex conjl(long double complex z) __contract("derived(ret, z)");
long double complex cprojl(long double complex z) __contract("derived(ret, z)");
long double cabsl(long double complex z) __contract("derived(ret, z)");
long double cargl(long double complex z) __contract("derived(ret, z)");
long double creall(long double complex z) __contract("derived(ret, z)");
long double cimagl(long double complex z) __contract("derived(ret, z)");
long double complex cpowl(long double complex x, long double complex y)
    __contract("derived(ret, x)");

#endif
