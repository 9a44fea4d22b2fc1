// run: inspect {} -q --jsonl
// A macro with two bodies, used as a statement: both are read. Of a body that is not understood only the default one.
void take(int *), give(int *), note(const char *);
#ifdef WITH_LOCKS
#define LOCK(l) take(l)
#define UNLOCK(l) do { if (*(l)) give(l); } while (0)
#define TRACE(text) tracer(UNDECLARED, text)
#else
#define LOCK(l)
#define UNLOCK(l) note("no locks")
#define TRACE(text) note(text)
#endif
int f(int *l)
{
    LOCK(l);
    if (!l)
        LOCK(l);
    TRACE("f");
    UNLOCK(l);
    return LOCK(1) 1;
}
/* expect
{"file":"two-bodies.c","name":"f","line":13,"end_line":21,"calls":[{"line":15,"callee":"take"},{"line":18,"callee":"note"},{"line":19,"callee":"give"},{"line":19,"callee":"note"}],"branches":[16,19,19],"members":[],"lost":[],"guessed":[]}
*/
