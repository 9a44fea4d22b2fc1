MODULE_LICENSE("GPL");
MODULE_X(a)
int f(int a)
{
    list_for_each(pos, head) {
        if (pos->x)
            break;
    }
    list_for_each_entry(a, &head, link)
    {
        use(a);
    }
    forever {
        a++;
    }
    LOCK(x)
    a = 2;
    UNLOCK
    if (a)
        TRACE("x")
    else
        a = 3;
    CHECK(a, ==, b);
    CHECK2(a, return 0);
    CHECK3({ a = 1; }, 2);
    container_of(p, struct foo, member);
    get(foo_t *, x);
    printf("%" PRIu64 "x" FMT, 3);
    return printf(FMT "abc");
}
DEFUN(show, "x", int)
{
    return 1;
}
header_of_a_function
{
    return 2;
}
/* expect
f: int(int)
    while (?:? pos? head?)
        if (* pos?).x?
            break
    while (, (= a (?:?)) (?:? a (& head?) link?))
        eval (call @use? a)
    while (?:?)
        eval (_++ a)
    eval (call @LOCK? x?)
    eval (= a 2)
    if a
        eval (call @TRACE? @"x")
    else
        eval (= a 3)
    eval (call @CHECK? a (?:?) b?)
    eval (call @CHECK2? a (?:?))
    eval (call @CHECK3? (?:?) 2)
    eval (call @container_of? p? (?:struct foo) member?)
    eval (call @get? (?:foo_t *) x?)
    eval (call @printf? @"%x" 3)
    return (call @printf? @"abc")
guessed 5-5: name is not declared
guessed 5-5: name is not declared
guessed 5-5: unknown macro before a block
guessed 9-9: name is not declared
guessed 9-9: unknown macro before a block
guessed 13-13: unknown macro before a block
guessed 16-16: name is not declared
guessed 16-16: unknown macro without ';'
guessed 18-18: unknown macro before a statement
guessed 20-20: unknown macro without ';'
guessed 23-23: argument of an unknown macro
guessed 23-23: name is not declared
guessed 24-24: argument of an unknown macro
guessed 25-25: argument of an unknown macro
guessed 26-26: name is not declared
guessed 26-26: name is not declared
guessed 27-27: type is not declared
guessed 28-28: unknown macro in a string
guessed 28-28: unknown macro in a string
guessed 29-29: unknown macro in a string
DEFUN: int()
    return 1
header_of_a_function: int()
    return 2
opaque 1-1: unknown macro at file scope
opaque 2-2: unknown macro at file scope
guessed 31-31: definition without a type
guessed 31-31: type is not declared
guessed 35-35: definition without a type
*/
