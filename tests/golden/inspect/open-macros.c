// run: inspect {} -q --jsonl
// Macros under an undecided #if: UNKNOWN names are defined nowhere. Each function is one that is read; those called
// never_ are not.
#ifdef UNKNOWN_1
#define MAYBE_NOT 1
#define VARIES 1
#define SAME (2)
#else
#define MAYBE 1
#define VARIES 0
#define SAME (2)
#endif
#ifdef MAYBE_NOT
void both_1(void) {}
#else
void both_2(void) {}
#endif
#ifdef MAYBE
void both_3(void) {}
#else
void both_4(void) {}
#endif
#if VARIES
void both_5(void) {}
#elif VARIES + 1 == 1 && MAYBE
void both_6(void) {}
#endif
#if SAME != 2
void never_1(void) {}
#endif

// Behind an arm, what it defined is not defined.
#ifdef UNKNOWN_2
#define IN_ARM 1
#else
#ifdef IN_ARM
void never_2(void) {}
#endif
#endif

// An arm with an #error is not meant.
#if defined UNKNOWN_3
void must_1(void) {}
#else
#error "UNKNOWN_3 is needed"
#endif
#if defined UNKNOWN_4
void never_3(void) {}
#error "UNKNOWN_4 is forbidden"
#endif

// A function-like macro of some configurations leaves a definition alone.
int other(int *l, int how);
#if UNKNOWN_5
int lock(int *l);
#else
#define lock(l) other(l, 1)
#endif
#if UNKNOWN_5
int lock(int *l)
{
    return *l;
}
#endif

// The platform has the function, so by default there is no other of that name.
#ifndef HAVE_MEMCPY
#define memcpy my_memcpy
#endif
#include <string.h>

// Where the condition holds that made a macro open, it is there.
#ifdef UNKNOWN_6
#define strlen own_strlen
#define INNER
#endif
#ifdef UNKNOWN_6
#ifndef INNER
void never_4(void) {}
#endif
size_t strlen(const char *s)
{
    return *s;
}
#endif

// A function by default, a macro elsewhere: the function. X_HAVE_Y says what the platform or the language has of Y.
#ifdef UNKNOWN_7
#define only_small(l) other(l, 2)
#else
extern int only_small(int *l);
#endif
#ifdef MY_HAVE_MEMMOVE
#define my_move(d, s, n) memmove(d, s, n)
#else
void *my_move(void *d, const void *s, size_t n);
#endif
#ifdef MY_HAVE_VARIADIC_MACROS
#define report(...) other(__VA_ARGS__, 3)
#else
void report(int *l, ...);
#endif
#ifndef HAVE_STRLCPY
#define strlcpy own_strlcpy
#endif

void calls(int *l, void *p)
{
    lock(l);
    only_small(l);
    my_move(p, l, 2);
    report(l);
    strlcpy(p, p, 4);
    memcpy(p, l, strlen(p));
}
/* expect
{"file":"open-macros.c","name":"both_1","line":14,"end_line":14,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"open-macros.c","name":"both_2","line":16,"end_line":16,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"open-macros.c","name":"both_3","line":19,"end_line":19,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"open-macros.c","name":"both_4","line":21,"end_line":21,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"open-macros.c","name":"both_5","line":24,"end_line":24,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"open-macros.c","name":"both_6","line":26,"end_line":26,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"open-macros.c","name":"must_1","line":43,"end_line":43,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"open-macros.c","name":"lock","line":60,"end_line":63,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"open-macros.c","name":"own_strlen","line":81,"end_line":84,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"open-macros.c","name":"calls","line":107,"end_line":115,"calls":[{"line":109,"callee":"other"},{"line":110,"callee":"only_small"},{"line":111,"callee":"memmove"},{"line":112,"callee":"other"},{"line":113,"callee":"own_strlcpy"},{"line":114,"callee":"memcpy"},{"line":114,"callee":"strlen"}],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"open-macros.c","inactive":[{"line":29,"end_line":29,"condition":"SAME != 2"},{"line":37,"end_line":37,"condition":"defined IN_ARM"},{"line":45,"end_line":45,"condition":"else"},{"line":48,"end_line":49,"condition":"defined UNKNOWN_4"},{"line":79,"end_line":79,"condition":"!defined INNER"}]}
*/
