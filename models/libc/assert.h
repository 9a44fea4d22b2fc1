/* C11 7.2; a failed assertion is a branch to a call that never returns */
#undef assert
#include <features.h>
#ifndef _ASSERT_H
#define _ASSERT_H
void __assert_fail(const char *assertion, const char *file, unsigned int line, const char *function)
    __contract("noreturn");
void __assert_perror_fail(int errnum, const char *file, unsigned int line, const char *function)
    __contract("noreturn");
void __assert(const char *assertion, const char *file, int line) __contract("noreturn");
#define static_assert _Static_assert
#endif
#ifdef NDEBUG
#define assert(expr) ((void)0)
#define assert_perror(errnum) ((void)0)
#else
#define assert(expr) ((expr) ? (void)0 : __assert_fail(#expr, __FILE__, __LINE__, __func__))
#define assert_perror(errnum) (!(errnum) ? (void)0 : __assert_perror_fail((errnum), __FILE__, __LINE__, __func__))
#endif
