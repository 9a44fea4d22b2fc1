// Functions whose IR must compute what the compiled code computes (ir_tool.c --eval). Wrapping arithmetic
// (-fwrapv) and no undefined shifts or divisions.
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long u64;
typedef signed char s8;

long t_arithmetic(long a, long b, long c, long d)
{
    int i = (int)a;
    u32 u = (u32)b;
    s8 s = (s8)c;
    u16 h = (u16)d;
    return i * 3 + u / 7 - s % 5 + (h << 3) + (i >> 2) + (long)(u >> 1) * s - ~h;
}

long t_mixed_signs(long a, long b, long c, long d)
{
    int i = (int)a;
    u32 u = (u32)b;
    char k = (char)c;
    u8 w = (u8)d;
    return (i < (int)u) + 2 * (i < u) + 4 * (k > w) + 8 * ((long)i < u) + 16 * (w - k < 0) + 32 * (a > (long)b) +
            64 * ((u64)a > (u64)b) + 128 * ((u8)(w + 1) == 0) + 256 * (i >= 0 && u >= 0x80000000u);
}

long t_division(long a, long b, long c, long d)
{
    long r = 0;
    if (b != 0 && b != -1)
        r += a / b + a % b;
    if ((u32)c)
        r += (u32)d / (u32)c * 3 + (u32)d % (u32)c;
    return r + (s8)a / 3 - (s8)b % 7;
}

long t_shifts(long a, long b, long c, long d)
{
    int n = (int)(b & 31);
    u32 u = (u32)a;
    return ((long)(u << n) ^ ((int)c >> n)) + (long)((u64)d >> (n + 10)) + ((u8)a << 4 >> 2);
}

long t_short_circuit(long a, long b, long c, long d)
{
    int n = 0;
    if (a && (n++, b) && !(c || (n += 10, d)))
        n += 100;
    else if (a || (b && c))
        n += 200;
    int v = (a > 0 && b > 0) || (c > 0 && ++n && d > 0);
    int w = !(a == b) && !!c;
    return n * 4 + v * 2 + w + (a ? b : c ? d : 7) + (a ?: b);
}

long t_conditional_types(long a, long b, long c, long d)
{
    s8 s = (s8)b;
    u32 u = (u32)c;
    long r = a & 1 ? s : u;
    return r + (d & 2 ? (u8)s : -1) + (a > b ? (int)a : (int)b);
}

long t_compound_assignment(long a, long b, long c, long d)
{
    u8 x = (u8)a;
    s8 y = (s8)b;
    u16 z = (u16)c;
    int i = (int)d;
    x += 200;
    y -= x;
    z *= y;
    i <<= 3;
    x >>= 1;
    y ^= i;
    z |= x++;
    i &= ~y--;
    x = ++z;
    i += --z;
    y %= 13;
    return x + y * 3 + z * 5 + i;
}

long t_loops(long a, long b, long c, long d)
{
    long sum = 0;
    for (int i = 0; i < (int)(a & 15); i++) {
        if (i == (b & 7))
            continue;
        for (int j = i; j > 0; j -= 2) {
            if ((i + j) % 11 == 9)
                break;
            sum += i * j;
        }
        if (sum > (c & 1023))
            break;
    }
    int n = (int)(d & 31);
    while (n-- > 3)
        sum ^= n << 2;
    do
        sum++;
    while (sum & 7 && n++ < 20);
    return sum;
}

long t_collatz(long a, long b, long c, long d)
{
    u64 x = (u64)(a & 0xffff) + 1;
    int steps = 0;
    while (x != 1 && steps < 300)
        x = x & 1 ? 3 * x + 1 : x / 2, steps++;
    return steps + (b & c & d & 0);
}

long t_switch(long a, long b, long c, long d)
{
    long r = d & 15;
    switch (a & 15) {
    case 0:
        r = 1;
        break;
    case 1:
    case 2:
        r += 5; // falls through
    case 3:
        r *= 2;
        break;
    case 5 ... 9:
        r -= b & 7;
        if (c & 1)
            break;
        r += 100;
    default:
        r ^= 3;
        break;
    case 12:
        return -r;
    }
    switch ((u8)b) {
    case 200:
        r += 7;
    case 255:
        r += 9;
    }
    switch (c)
    case 1:
        r += 4;
    return r;
}

long t_duff(long a, long b, long c, long d)
{
    int n = (int)(a & 31) + 1, i = 0;
    long sum = 0;
    switch (n % 4) {
    case 0:
        do {
            sum += ++i * b;
        case 3:
            sum += ++i ^ c;
        case 2:
            sum += ++i - d;
        case 1:
            sum += ++i;
        } while (i < n);
    }
    return sum;
}

long t_goto(long a, long b, long c, long d)
{
    int n = 0;
    long x = b & 63;
    if (a & 1)
        goto middle;
top:
    x += c & 3;
    n++;
middle:
    x -= 1;
    if (x > 0 && n < 40)
        goto top;
    if (d & 1 && n++ < 3)
        goto middle;
    return x * 100 + n;
}

long t_computed_goto(long a, long b, long c, long d)
{
    const void *const ops[] = { &&add, &&shift, &&drop, &&stop };
    u64 program = (u64)a, left = 20;
    long acc = b & 0xff;
next:
    if (!left--)
        return acc;
    u64 op = program & 3;
    program = program >> 2 | (u64)c << 62;
    goto *ops[op];
add:
    acc += d & 15;
    goto next;
shift:
    acc = acc << 1 & 0xffff;
    goto next;
drop:
    acc -= 3;
    goto next;
stop:
    return acc + 1000;
}

struct inner {
    s8 tag;
    u16 list[4];
};
struct outer {
    u32 flags : 3, kind : 5;
    int level : 7;
    struct inner in, more[2];
    struct outer *self;
    union {
        u32 word;
        u8 bytes[4];
    };
};

static long sum_inner(struct inner in)
{
    in.list[3] += 1;
    return in.tag + in.list[0] + in.list[3];
}

static struct inner make_inner(long tag, long value)
{
    struct inner in = { (s8)tag, { [1] = (u16)value, 7, [0] = 3 } };
    return in;
}

long t_structs(long a, long b, long c, long d)
{
    struct outer o = { .kind = 9, .more[1].list = { 1, 2 }, .self = &o };
    struct outer copy;
    o.flags = (u32)a;
    o.kind += (u32)b;
    o.level = (int)c;
    o.in.tag = (s8)d;
    o.in.list[a & 3] = (u16)b;
    o.self->more[b & 1].list[c & 3] ^= (u16)d;
    o.word = (u32)a;
    copy = o;
    copy.bytes[1]++;
    copy.more[0] = o.in;
    struct inner m = make_inner(a, b);
    m = a & 1 ? m : copy.more[1];
    return o.flags + o.kind * 10 + o.level * 100 + copy.in.list[a & 3] + copy.more[0].tag + copy.word +
            sum_inner(o.in) + sum_inner(m) + m.list[1] + make_inner(c, d).list[1] + (o.flags = (u32)d);
}

long t_compound_literal(long a, long b, long c, long d)
{
    struct inner *p = &(struct inner){ .tag = (s8)a, .list = { (u16)b } };
    long sum = 0;
    for (int i = 0; i < 3; i++) {
        p->list[i] += (u16)c;
        sum += ((int[]){ 1, 2, (int)d })[i] * p->list[i];
    }
    return sum + p->tag + (long)sizeof(struct outer);
}

long t_arrays(long a, long b, long c, long d)
{
    int grid[4][5] = { { 1, 2 }, { [3] = 9 } };
    char text[12] = "hello", other[] = "abc";
    int *p = &grid[1][0], (*row)[5] = grid + 2;
    grid[a & 3][b & 3] = (int)c;
    *(p + 2) = (int)d;
    (*row)[1] = 77;
    row[-1][4] += 5;
    long sum = p - &grid[0][0] + (&grid[3] - row) + *text + text[7] + other[2] + (long)sizeof other;
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 5; j++)
            sum = sum * 3 + grid[i][j];
    text[b & 7] = (char)a;
    for (char *q = text; *q && q < text + 12; q++)
        sum += *q * (q - text);
    return sum + 2 [grid[0]];
}

long t_pointers(long a, long b, long c, long d)
{
    u8 bytes[16] = { 0 };
    u8 *p = bytes, *end = bytes + 16;
    u32 n = (u32)(a & 7) + 1;
    while (p < end)
        *p++ = (u8)(b + (p - bytes) % 3);
    p -= n;
    *p = (u8)c;
    p = &p[-(int)n];
    u16 *wide = (u16 *)(void *)&bytes[4];
    wide[1] = (u16)d;
    u8 **pp = &p;
    (*pp)++;
    return *p + bytes[15] * 2 + bytes[6] * 4 + bytes[7] * 8 + (end - p) + (*&n) + (p != 0) + !pp;
}

static int counter;
static struct outer *roots[3];
static int table[6] = { 3, 1, 4, [5] = 9 };

long t_globals(long a, long b, long c, long d)
{
    static int calls = 5;
    static struct outer first, second = { .level = 7, .in = { 2, { 4, 5 } } };
    first.level = 0;
    calls = (int)(calls * 0 + (a & 7));
    counter = (int)b;
    roots[0] = &first;
    roots[1] = &second;
    roots[a & 1]->level += 2;
    roots[2] = a & 2 ? roots[0] : roots[1];
    long r = counter++ + calls + second.in.list[1] + roots[2]->level + table[c & 3] + table[5] + (d & 1);
    second.level = 7;
    return r;
}

static long twice(long x)
{
    return 2 * x;
}

static long negative(long x)
{
    return -x;
}

static const struct op {
    const char *name;
    long (*apply)(long);
} ops[] = { { "twice", twice }, { "negative", &negative }, { .apply = (long (*)(long))twice } };

long t_calls(long a, long b, long c, long d)
{
    long (*f)(long) = a & 1 ? twice : negative;
    return f(b) + (*ops[(a & 0xff) % 3].apply)(c) + (***f)(d) + ops[0].name[1] + ops[1].name[2];
}

static long fibonacci(long n)
{
    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

long t_recursion(long a, long b, long c, long d)
{
    return fibonacci(a & 7) + (b & c & d & 1);
}

static void set(int *at, int value)
{
    *at = value;
}

long t_address_taken(long a, long b, long c, long d)
{
    int x = (int)a, y = (int)b;
    set(&x, y + 1);
    set(c & 1 ? &x : &y, (int)d);
    int *p = &y;
    *p += x;
    set(&((struct { int k; }){ 5 }).k, 1);
    a += y;
    long *q = &a;
    return *q * 2 + x + y;
}

long t_statement_expr(long a, long b, long c, long d)
{
    long m = ({
        __typeof__(a) x = ({ long y = a; y > b ? y : b; });
        long y = c & d;
        x > y ? x : y;
    });
    int n = ({
        int k = 0;
        for (int i = 0; i < 5; i++)
            if (i & c)
                k += i;
        k;
    });
    struct inner in = ({ struct inner t = make_inner(a, b); t.tag++; t; });
    return m + n + in.tag;
}

long t_bool(long a, long b, long c, long d)
{
    _Bool p = a, q = b & 2, r = !c;
    p |= q;
    q = q + r;
    r--;
    p ^= (_Bool)d;
    return p + q * 2 + r * 4 + (_Bool)256 * 8 + (p == q);
}

enum color { RED, GREEN = 5, BLUE };

long t_enum(long a, long b, long c, long d)
{
    enum color k = a & 1 ? GREEN : BLUE;
    if (k == GREEN && b)
        k = RED;
    return k + BLUE * 10 + (c & GREEN) - (d & 1);
}

long t_constants(long a, long b, long c, long d)
{
    int x = 3 * 4 - 2;
    u8 w = 300 & 0xff;
    long r = x + 0 + w * 1 + (1 ? a : b) + (0 && c) + (1 || d) + (x == 10 ? 5 : 6);
    if (0)
        r = 9;
    while (0)
        r = 8;
    if (sizeof(int) == 4)
        r += 2;
    else
        goto never;
    return r - (-7 / 2) - (int)(~0u >> 28) + ((u8)-1 > (s8)-1);
never:
    return b;
}

long t_nested_loops_with_phis(long a, long b, long c, long d)
{
    long x = a & 255, y = b & 255, t;
    for (int i = 0; i < 10; i++) { // swapped each round: PHIs that use each other
        t = x;
        x = y;
        y = t + (c & 1);
        if (x > 100 && d & 1) {
            while (x > 50)
                x -= 7, t++;
            y += t;
        }
    }
    return x * 1000 + y;
}

long t_uninitialised_in_loop(long a, long b, long c, long d)
{
    long r = 0;
    for (int i = 0; i < (a & 7); i++) {
        int k;
        if (i & 1)
            k = (int)(b & 15);
        else
            k = i;
        r = r * 3 + k;
    }
    return r + (c & d & 0);
}

long t_volatile(long a, long b, long c, long d)
{
    volatile int v = (int)a;
    v += (int)b;
    v++;
    return v + c + d;
}
