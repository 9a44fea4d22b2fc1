// #ifs that cut through something, without another arm: read as compiled when their brackets match over the file.
int f(int a, int b)
{
#ifdef DEEP
    if (a) {
        switch (b) {
        case 1:
#endif
            a = 1;
#ifdef DEEP
            break;
        default:
            a = 2;
        }
    }
#endif
    if (a == 1
#ifdef MORE
            || b == 2
#endif
    )
        return 1;
    return a &&
#ifdef LESS
           b &&
#endif
           a != b;
}
// Another arm somewhere: by default, all of them.
int g(int a)
{
#ifdef OTHER
    if (a) {
#else
    if (!a) {
#endif
        a = 1;
    }
#ifdef OTHER
    {
#endif
        a = 2;
#ifdef OTHER
    }
#endif
    return a;
}
const char *text = "a"
#ifdef LONG
                   "b"
#endif
        ;
int h(int a)
{
    if (a == 1)
        a = 2;
#ifdef EMPTY
    /* nothing to do */
#endif
#ifdef MORE
    else if (a == 2)
        a = 3;
#endif
    else
        a = 4;
    return a;
}
int c(int a)
{
    int b = a == 1 ? 2 :
#ifdef MORE
        a == 3 ? 4 :
#endif
        5;
    return b;
}
/* expect
f: int(int, int)
    if a
        switch b
            case 1
                eval (= a 1)
            break
            default
                eval (= a 2)
    if (|| (== a 1) (== b 2))
        return 1
    return (&& (&& a b) (!= a b))
guessed 5-7: arm of an undecided #if, read as compiled
guessed 11-15: arm of an undecided #if, read as compiled
guessed 19-19: arm of an undecided #if, read as compiled
guessed 25-25: arm of an undecided #if, read as compiled
g: int(int)
    if (! a)
        eval (= a 1)
    eval (= a 2)
    return a
opaque 33-33: arm of an undecided #if that cuts through something
opaque 40-40: arm of an undecided #if that cuts through something
opaque 44-44: arm of an undecided #if that cuts through something
text = @"ab"
h: int(int)
    if (== a 1)
        eval (= a 2)
    else
        if (== a 2)
            eval (= a 3)
        else
            eval (= a 4)
    return a
guessed 61-62: arm of an undecided #if, read as compiled
c: int(int)
    decl b: int = (?: (== a 1) 2 (?: (== a 3) 4 5))
    return b
guessed 72-72: arm of an undecided #if, read as compiled
guessed 50-50: arm of an undecided #if, read as compiled
*/
