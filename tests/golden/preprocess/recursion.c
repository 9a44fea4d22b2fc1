// run: inspect --preprocess {}
// A macro is not replaced inside its own replacement, C11 6.10.3.4.
#define f(a) a*g
#define g(a) f(a)
#define self self + 1
#define a b
#define b a
f(2)(9) self a b

/* expect
2 * 9 * g self + 1 a b
*/
