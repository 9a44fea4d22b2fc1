// run: inspect {} -q --jsonl
// Code for every processor is read; what the profile's own has is the default.
#if defined(__x86_64__)
#define NAME "x86"
void x86(void) {}
#elif defined(__aarch64__)
#define NAME "arm"
void arm(void) {}
#else
#error "unknown processor"
#endif
#ifdef __AVX2__
void wide(void) {}
#elif defined(__SSE2__)
void narrow(void) {}
#else
void scalar(void) {}
#endif
#ifdef _WIN32
void never(void) {}
#endif
void f(const char *);
void all(void)
{
#ifdef __ARM_NEON
    arm();
#else
    x86();
#endif
    f(NAME);
}
/* expect
{"file":"processors.c","name":"x86","line":5,"end_line":5,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"processors.c","name":"arm","line":8,"end_line":8,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"processors.c","name":"wide","line":13,"end_line":13,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"processors.c","name":"narrow","line":15,"end_line":15,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"processors.c","name":"scalar","line":17,"end_line":17,"calls":[],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"processors.c","name":"all","line":23,"end_line":31,"calls":[{"line":26,"callee":"arm"},{"line":28,"callee":"x86"},{"line":30,"callee":"f"}],"branches":[],"members":[],"lost":[],"guessed":[]}
{"file":"processors.c","inactive":[{"line":10,"end_line":10,"condition":"else"},{"line":20,"end_line":20,"condition":"defined _WIN32"}]}
*/
