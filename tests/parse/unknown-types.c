foo_t gx;
foo_t *gy = 0;
static INLINE_MACRO int f(foo_t *p, bar_t q)
{
    foo_t x;
    foo_t *y = (foo_t *)p;
    baz_t z = (baz_t)q;
    for (idx_t i = 0; i < 10; i++)
        y->count += i;
    x.name = sizeof(foo_t);
    undeclared(x, 3);
    return UNKNOWN_CONST + y->count;
}
EXPORT_API bar_t *g(int a) ATTR_MACRO(x);
EXPORT_API bar_t *g(int a)
{
    bar_t (*cb)(int) = 0;
    return cb(a);
}
struct s {
    int a;
    ED2(x, y);
    LIST_ENTRY(foo) link;
    unk_t u;
    int b;
};
int h(struct s *s)
{
    return s->b + s->link.next;
}
/* expect
gy = <foo_t *>0
f: int(foo_t *, bar_t)
    decl x: foo_t
    decl y: foo_t * = (foo_t *)p
    decl z: baz_t = (baz_t)q
    for (< i 10)
      init
        decl i: idx_t = 0
      step (_++ i)
        eval (+= (* y).count i)
    eval (= x.name (?:unsigned long))
    eval (call @undeclared? x 3)
    return (+ UNKNOWN_CONST? (* y).count)
guessed 7-7: type is not declared
guessed 8-8: type is not declared
guessed 12-12: name is not declared
g: bar_t *(int)
    decl cb: bar_t (*)(int) = <bar_t (*)(int)>0
    return (call cb a)
h: int(struct s *)
    return (+ (* s).b (* s).link.next?)
guessed 1-1: type is not declared
guessed 3-3: unknown macro before a declaration
guessed 3-3: type is not declared
guessed 14-14: unknown macro before a declaration
guessed 14-14: unknown macro at a declaration
guessed 15-15: unknown macro before a declaration
opaque 22-22: members made by an unknown macro
guessed 23-23: type is not declared
guessed 24-24: type is not declared
*/
