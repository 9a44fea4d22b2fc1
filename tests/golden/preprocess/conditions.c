// run: inspect --preprocess {}
// #if: arithmetic, defined, unsigned wrap, the conditional operator, arms.
#define N 3
#if N > 2 && defined(N) && !defined NOT_THERE
yes
#endif
#if -1 > 0u
unsigned
#else
signed
#endif
#if (N == 3 ? 10 : 20) == 10 && 'A' == 65 && '\n' == 10 && 0x10 == 16 && 010 == 8
literals
#elif 1
never
#endif
#ifdef NOT_THERE
a
#elif N == 3
b
#else
c
#endif
#if 0
#if 1
hidden
#endif
#else
shown
#endif
#if 7 / 2 == 3 && -7 % 3 == -1 && (1 << 4 | 1) == 17 && ~0 == -1
arithmetic
#endif

/* expect
yes
unsigned
literals
b
shown
arithmetic
*/
