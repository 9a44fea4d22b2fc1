typedef __builtin_va_list va_list;
typedef int v4 __attribute__((vector_size(16)));
struct bits { unsigned a : 3, : 2, b : 7; union { int x; char y[4]; }; int tail[]; };
static const struct bits table[3] = { [1] = { .a = 1, .x = 5 }, { 2, 3, 4 }, [0 ... 2].b = 9 };
char text[] = "a\x41\101" "b", more[2][4] = { "ab", { 'c' } };
int matrix[][2] = { 1, 2, 3, 4, { 5 } }, point = sizeof matrix / sizeof *matrix;
struct pair { int a, b; } pairs[] = { 1, 2, { 3 }, a: 0 };
int f(int n, ...)
{
    va_list ap;
    __auto_type m = ({ typeof(n) t = n ?: 4; t + 1; });
    static int count = 3;
    struct pair p = (struct pair){ .b = n }, *q = &(struct pair){ 1 };
    void *where = &&out;
    v4 v = { 1, 2, 3, 4 };
    __builtin_va_start(ap, n);
    m += __builtin_va_arg(ap, long) + v[1];
    switch (m) {
    case 1 ... 3: m = 4; __attribute__((fallthrough));
    case 'x': break;
    default: goto *where;
    }
    if (__builtin_expect(!!(m > 3u), 0) && __builtin_types_compatible_p(int, typeof(m)))
        m = _Generic(m, char: 1, int: 2, default: 3);
    __asm__ volatile("mov %1, %0" : "=r"(m) : "r"(n) : "memory");
    int nested(int x) { return x + n; }
    long off = __builtin_offsetof(struct bits, tail[2]) + (long)&((struct bits *)0)->x;
    __sync_fetch_and_add(&count, p.a);
out:
    return m + q->b + table[n].y[0] - (n << 3L);
}
int old(a, s) int a; char *s; { return s[a]; }
int old_unused(s) char *s __attribute__((unused)); { return 0; }
void vla(int n, int a[n][n]) { int b[n]; b[0] = sizeof b + sizeof a; }
/* expect
table = { [1]@8={ .a@0=<unsigned int>1 ._.x@4=5 } [2]@16={ .a@0=<unsigned int>2 .b@0=<unsigned int>3 ._.x@4=4 } [0].b@0=<unsigned int>9 [1].b@8=<unsigned int>9 [2].b@16=<unsigned int>9 }
text = "aAAb"
more = { [0]@0="ab" [1]@4={ [0]@0=<char>99 } }
matrix = { [0][0]@0=1 [0][1]@4=2 [1][0]@8=3 [1][1]@12=4 [2]@16={ [0]@0=5 } }
point = <int>(/ 24:unsigned long 8:unsigned long)
pairs = { [0].a@0=1 [0].b@4=2 [1]@8={ .a@0=3 } @0=0 }
count = 3
f: int(int, ...)
    decl ap: va_list
    decl m: int = ({
            decl t: int = (?: n 4)
            eval (+ t 1)
        })
    decl p: struct pair = (literal struct pair { .b@4=n })
    decl q: struct pair * = (& (literal struct pair { .a@0=1 }))
    decl where: void * = &&out
    decl v: v4 = { [0]@0=1 [1]@4=2 [2]@8=3 [3]@12=4 }
    eval (call @__builtin_va_start @ap n)
    eval (+= m (+ (va_arg:long ap) <long>([] v <long>1)))
    switch m
        case 1 ... 3
            eval (= m 4)
        case 120
            break
        default
            goto * where
    if (&& <long>(! (! (> <unsigned int>m 3:unsigned int))) 1)
        eval (= m 2)
    asm (?:void (& m) n)
    lost: nested function
    decl off: long = <long>(+ 16:unsigned long <unsigned long>(long)(& (* (struct bits *)0)._.x))
    eval (call @__sync_fetch_and_add (& count) p.a)
    label out
    return (- (+ (+ m (* q).b) <int>([] @([] @table <long>n)._.y <long>0)) (<< n 3:long))
opaque 26-26: nested function
old: int(int, char *)
    return <int>([] s <long>a)
old_unused: int(char *)
    return 0
vla: void(int, int (*)[*])
    decl b: int[*]
    eval (= ([] @b <long>0) <int>(+ (sizeof b) 8:unsigned long))
*/
