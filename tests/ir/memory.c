// Access paths: one spelling or another, one path.
struct inner {
    int len;
    unsigned flag : 3;
    char text[8];
};
struct outer {
    struct inner in, *link, many[4];
    union {
        int word;
        char bytes[4];
    };
};
int global;
static int hidden[3];

int same(struct outer *o, int i)
{
    int *p = &global;
    *p = o->link->len + (*(*o).link).len;
    *&global = hidden[i] + *(hidden + i) + i[hidden];
    return o->many[i].text[2] + *(o->many[i].text + 2);
}

void bits(struct outer *o, int v)
{
    o->in.flag = v;
    o->in.flag++;
    o->bytes[1] = (char)v;
    volatile int w = v;
    w += 1;
}

int escapes(int a)
{
    int *p = &a;
    int b = a;
    *p += 1;
    return a + b;
}

char *walk(char *p, int n, unsigned u)
{
    int grid[2][3];
    grid[n][u] = (int)(p - &p[n]);
    p += n;
    p -= u;
    return &p[3] + grid[1][2];
}
/* IR
same:
b0
    v1 = PARAM o : struct outer *
    v2 = PARAM i : int
    v3 = LOAD *v1.link : struct inner *
    v4 = LOAD *v3.len : int
    v5 = LOAD *v1.link : struct inner *
    v6 = LOAD *v5.len : int
    v7 = ADD v4, v6 : int
    STORE v7, global
    v9 = LOAD hidden[v2] : int
    v10 = LOAD hidden[v2] : int
    v11 = ADD v9, v10 : int
    v12 = LOAD hidden[v2] : int
    v13 = ADD v11, v12 : int
    STORE v13, global
    v16 = LOAD *v1.many[v2].text[2] : char
    v17 = CAST v16 : int
    v18 = LOAD *v1.many[v2].text[2] : char
    v19 = CAST v18 : int
    v20 = ADD v17, v19 : int
    return v20
bits:
b0
    v1 = PARAM o : struct outer *
    v2 = PARAM v : int
    v3 = CAST v2 : unsigned int
    STORE v3, *v1.in.flag
    v5 = LOAD *v1.in.flag : unsigned int
    v7 = ADD v5, 1 : unsigned int
    STORE v7, *v1.in.flag
    v9 = CAST v2 : char
    STORE v9, *v1.?.bytes[1]
    STORE v2, w volatile
    v14 = LOAD w : volatile int volatile
    v15 = ADD v14, 1 : int
    STORE v15, w volatile
    return
escapes:
b0
    v1 = PARAM a : int
    STORE v1, a
    v3 = LOAD a : int
    v5 = LOAD a : int
    v6 = ADD v5, 1 : int
    STORE v6, a
    v8 = LOAD a : int
    v9 = ADD v8, v3 : int
    return v9
walk:
b0
    v1 = PARAM p : char *
    v2 = PARAM n : int
    v3 = PARAM u : unsigned int
    v4 = POINTER_ADD v1, v2 : char *
    v5 = POINTER_SUB v1, v4 : long
    v6 = CAST v5 : int
    STORE v6, grid[v2][v3]
    v8 = POINTER_ADD v1, v2 : char *
    v9 = CAST v3 : long
    v10 = NEGATE v9 : long
    v11 = POINTER_ADD v8, v10 : char *
    v13 = POINTER_ADD v11, 3 : char *
    v16 = LOAD grid[1][2] : int
    v17 = POINTER_ADD v13, v16 : char *
    return v17
*/
