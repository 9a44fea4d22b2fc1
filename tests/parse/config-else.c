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
struct row { int id; int (*run)(int); } rows[] = {
    { 1, f },
#ifdef C
    { 2, f },
#endif
    { 3, 0 },
};
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
guessed 4-6: arm of an undecided #if, read as compiled
guessed 12-13: arm of an undecided #if, read as compiled
g: int(int, char *)
    return <int>([] b <long>a)
rows = { [0]@0={ .id@0=1 .run@8=@f } [1]@16={ .id@0=2 .run@8=@f } [2]@32={ .id@0=3 .run@8=<int (*)(int)>0 } }
guessed 19-19: unknown macro before a declaration
guessed 19-19: unknown macro before a declaration
guessed 19-19: unknown macro around parameters
guessed 20-20: unknown macro before a declaration
guessed 20-20: unknown macro before a declaration
guessed 20-20: unknown macro around parameters
guessed 24-24: arm of an undecided #if, read as compiled
*/
