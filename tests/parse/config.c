#include "child-list.h"
struct other { int v; };
struct m {
    int a;
#if HAVE_X
    int x;
#else
    long y;
#endif
};
enum e { A,
#if F
    B,
#else
    C,
#endif
    D };
#if !Z
int pick(void) { return 1; }
#else
long pick(void) { return 2; }
#endif
int table[] = {
#include "child-table.h"
#if W
    7,
#endif
};
int f(list_t *l, struct m *m, int a)
{
#if A
    a = 1;
#else
    a = D;
    a = m->y;
#endif
#if B
    if (a) {
        a = 3;
    } else
#endif
    {
        a = l->next->o->v + BLUE;
    }
    switch (a) {
#if Z
    case 1:
        return 2;
#endif
    default:
        break;
    }
    return foo(a
#if !C
        , 1
#else
        , 2
#endif
        ) + len(l) + pick();
}
#if !Q
int g(int a) {
#else
int g(long a) {
#endif
    return a;
}
/* expect
len: int(list_t *)
    decl n: int = 0
    while l
        eval (_++ n)
        eval (= l (* l).next)
    return n
pick: int(void)
    return 1
pick: long(void)
    return <long>2
table = { [0]@0=1 [1]@4=2 [2]@8=3 [3]@12=7 }
f: int(list_t *, struct m *, int)
    config 4
        eval (= a 1)
    else
        eval (= a 2)
        eval (= a <int>(* m).y)
    if a
        eval (= a 3)
    else
        eval (= a (+ (* (* (* l).next).o).v 6))
    switch a
        config 6
            case 1
                return 2
        default
            break
    return (+ (+ (call @foo? a 2) (call @len l)) (call @pick))
opaque 55-55: arm of an undecided #if that cuts through something
g: int(long)
    return <int>a
opaque 62-62: arm of an undecided #if that cuts through something
*/
