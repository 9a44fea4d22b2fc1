// Used after free(), released twice through a function, and forgotten in time.
#include <stdint.h>
#include <stdlib.h>
#include <sys/socket.h>

struct context { int count; struct context *old; };

static void context_free(struct context *c) { free(c); }

static int read_after(struct context *c)
{
    free(c);
    return c->count;
}

static void twice(struct context *c)
{
    context_free(c);
    free(c);
}

static int in_time(struct context *c)
{
    int count = c->count;
    free(c->old);
    c->old = NULL;
    free(c->old);
    return count;
}

int main(void)
{
    uint8_t msg[8];
    int fd = socket(AF_INET, SOCK_DGRAM, 0), sum = 0;
    while (recv(fd, msg, sizeof(msg), 0) == sizeof(msg)) {
        struct context *c = calloc(1, sizeof(*c));
        if (!c)
            return 1;
        sum += in_time(c);
        if (msg[0] == 1)
            sum += read_after(c);
        else
            twice(c);
    }
    return sum;
}

/* found
lifetime 13
lifetime 19
*/
