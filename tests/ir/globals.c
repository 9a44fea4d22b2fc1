// Static initialisers, flattened.
typedef int handler(void *);
int on_open(void *), on_close(void *);
struct row {
    const char *name;
    handler *call;
    struct {
        int code;
        unsigned bit : 2;
    } info;
    void *data;
};
static int store[8];
struct point {
    int x, y;
} origin;
enum { FIRST = 4 };

const struct row table[] = {
    { "open", on_open, { FIRST, 1 }, &store[2] },
    { .name = "close", .call = (handler *)&on_close, .data = (char *)&origin.y + 1 },
    [4] = { "none", 0, { .bit = -1 } },
};
handler *single = on_open;
char text[] = "text";
int matrix[2][2] = { { 1, 2 }, { [1] = 1 << 3 | 2 } };
double real = 1.5;

int local(void)
{
    static handler *const inside[] = { on_close };
    return inside[0](0);
}
/* IR
table =
    +0 [0] .name = "open"
    +8 [0] .call = &function on_open+0
    +16 [0] .code = 4
    +20 [0] .bit = 1
    +24 [0] .data = &store+8
    +32 [1] .name = "close"
    +40 [1] .call = &function on_close+0
    +56 [1] .data = &origin+5
    +128 [4] .name = "none"
    +136 [4] .call = 0
    +148 [4] .bit = 4294967295
single =
    +0 [0] = &function on_open+0
text =
    +0 [0] = "text"
matrix =
    +0 [0] = 1
    +4 [0] = 2
    +12 [1] = 10
real =
    +0 [0] = other
inside =
    +0 [0] = &function on_close+0
local:
b0
    v2 = LOAD inside[0] : handler *const
    v4 = CALL v2, NULL : int
    return v4
*/
