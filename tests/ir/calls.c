// Calls, and what ends a path.
void fail(const char *why) __attribute__((noreturn));
int printf(const char *, ...);
typedef int handler(int);
int one(int);
static handler two;

int calls(handler *h, int n)
{
    handler *const list[] = { one, &two };
    if (!h)
        fail("no handler");
    return h(n) + (*h)(n) + one(n) + list[n & 1](n) + printf("%d %s\n", n, "x");
}

#define CHECK(c) ({ if (!(c)) fail(#c); 1; })

static int two(int n)
{
    if (__builtin_expect(!!(n > 3), 0))
        __builtin_unreachable();
    static int times;
    return times++ + n;
}

long variadic(int n, ...)
{
    __builtin_va_list ap;
    __builtin_va_start(ap, n);
    long r = __builtin_va_arg(ap, long);
    __asm__("bswap %0" : "+r"(r));
    return r;
}
/* IR
calls:
b0
    v1 = PARAM h : handler *
    v2 = PARAM n : int
    ZERO list
    STORE &one, list[0]
    STORE &two, list[1]
    branch v1, b1, b2
b1 <- b0
    v11 = CALL v1, v2 : int
    v12 = CALL v1, v2 : int
    v13 = ADD v11, v12 : int
    v14 = CALL one, v2 : int
    v15 = ADD v13, v14 : int
    v16 = AND v2, 1 : int
    v17 = LOAD list[v16] : handler *const
    v18 = CALL v17, v2 : int
    v19 = ADD v15, v18 : int
    v22 = CALL printf, "%d %s\n", v2, "x" : int
    v23 = ADD v19, v22 : int
    return v23
b2 <- b0
    v25 = CALL fail, "no handler" : void
    unreachable
two:
b0
    v1 = PARAM n : int
    v3 = LT 3, v1 : int
    branch v3, b1, b2
b1 <- b0
    unreachable
b2 <- b0
    v5 = LOAD times : int
    v6 = ADD v5, 1 : int
    STORE v6, times
    v8 = ADD v5, v1 : int
    return v8
variadic:
b0
    v1 = PARAM n : int
    v2 = ADDRESS ap : struct __va_list_tag *
    v3 = CALL __builtin_va_start, v2, v1 : void
    v4 = ADDRESS ap : struct __va_list_tag (*)[1]
    v5 = VA_ARG v4 : long
    STORE v5, r
    v7 = ADDRESS r : long *
    v8 = ASM v7 : void
    v9 = LOAD r : long
    return v9
*/
