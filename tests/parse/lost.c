int f(int a)
{
    a = 1 +*;
    a = 5;
    if (a {
        a = 6;
    }
    int b = , c;
    while (a) {
        x y z;
        a--;
    }
    return a;
}
int no_end(int a)
{
    if (a) {
        a = 1;
    return a;
}
int after(void)
{
    return 3;
}
int too_many(void)
{
    return 1; } }
}
static foo_t *last(void) { return 0; }
/* expect
f: int(int)
    lost: expected an expression
    eval (= a 5)
    lost: expected ')' after a condition
    lost: expected an expression
    while a
        decl z: y
        eval (_-- a)
    return a
opaque 3-3: expected an expression
opaque 5-7: expected ')' after a condition
opaque 8-8: expected an expression
guessed 10-10: unknown macro before a declaration
guessed 10-10: type is not declared
no_end: int(int)
    if a
        eval (= a 1)
        return a
guessed 20-20: braces of the function do not match
after: int(void)
    return 3
too_many: int(void)
    return 1
last: foo_t *(void)
    return <foo_t *>0
opaque 27-27: '}' without a '{'
opaque 28-28: '}' without a '{'
guessed 29-29: type is not declared
*/
