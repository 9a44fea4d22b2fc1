// Structs as values: copies, arguments, results, initialisers.
struct pair {
    int a, b;
};
struct pair make(int a);
int take(struct pair p);

struct pair objects(struct pair in, struct pair *out, int c)
{
    struct pair x = make(1), y = { .b = c }, z = { 0 };
    *out = in;
    y = c ? x : z;
    x.a = take(y) + take(make(2)) + make(3).b;
    take((struct pair){ c, 7 });
    return x;
}

void arrays(int n)
{
    char name[16] = "node", exact[5] = "node";
    const char *names[] = { "a", [3] = "b" };
    struct {
        struct pair pairs[2];
        int n;
    } nested = { { { 1, 2 }, { .b = n } }, n };
}
/* IR
objects:
b0
    v1 = PARAM out : struct pair *
    v2 = PARAM c : int
    v4 = CALL make, 1 : struct pair
    STORE v4, x
    ZERO y
    STORE v2, y.b
    ZERO z
    COPY in, *v1
    branch v2, b1, b2
b1 <- b0
    COPY x, y
    jump b3
b2 <- b0
    COPY z, y
    jump b3
b3 <- b1, b2
    COPY y, t7
    v16 = ADDRESS t7 : struct pair *
    v17 = CALL take, v16 : int
    v18 = CALL make, 2 : struct pair
    STORE v18, t8
    v20 = ADDRESS t8 : struct pair *
    v21 = CALL take, v20 : int
    v22 = ADD v17, v21 : int
    v23 = CALL make, 3 : struct pair
    STORE v23, t9
    v25 = LOAD t9.b : int
    v26 = ADD v22, v25 : int
    STORE v26, x.a
    ZERO t6
    STORE v2, t6.a
    STORE 7, t6.b
    COPY t6, t10
    v32 = ADDRESS t10 : struct pair *
    v33 = CALL take, v32 : int
    v34 = LOAD x : struct pair
    return v34
arrays:
b0
    v1 = PARAM n : int
    ZERO name
    COPY *"node", name
    COPY *"node", exact
    ZERO names
    STORE "a", names[0]
    STORE "b", names[3]
    ZERO nested
    STORE 1, nested.pairs[0].a
    STORE 2, nested.pairs[0].b
    STORE v1, nested.pairs[1].b
    STORE v1, nested.n
    return
*/
