int f(int a)
{
#ifdef A
    if (a == 1) {
        a = 10;
    } else
#endif
    if (a == 2) {
        a = 20;
    }
#ifdef B
    else if (a == 3)
        a = 30;
#endif
    else
        a = 40;
    return a;
}
EXTERN int EXPORT g OF((int a, char *b));
EXTERN int EXPORT g OF((int a, char *b)) { return b[a]; }
/* expect
f: int(int)
    if (== a 1)
        eval (= a 10)
    else
        if (== a 2)
            eval (= a 20)
        else
            if (== a 3)
                eval (= a 30)
            else
                eval (= a 40)
    return a
guessed 4-6: branches of an undecided #if, read as compiled
guessed 12-13: branches of an undecided #if, read as compiled
g: int(int, char *)
    return <int>([] b <long>a)
guessed 19-19: unknown macro before a declaration
guessed 19-19: unknown macro before a declaration
guessed 19-19: unknown macro around parameters
guessed 20-20: unknown macro before a declaration
guessed 20-20: unknown macro before a declaration
guessed 20-20: unknown macro around parameters
*/
