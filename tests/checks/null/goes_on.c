// The error is reported, and the function goes on; the twins leave, or tell the cases apart.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

struct session { uint32_t id; int state; struct session *next; };
static struct session *sessions;

static struct session *find(uint32_t id)
{
    for (struct session *s = sessions; s; s = s->next)
        if (s->id == id)
            return s;
    return NULL;
}

static void goes_on(uint32_t id)
{
    struct session *s = find(id);
    if (!s)
        fprintf(stderr, "no session %u\n", id);
    s->state = 1;
}

static void leaves(uint32_t id)
{
    struct session *s = find(id);
    if (!s) {
        fprintf(stderr, "no session %u\n", id);
        return;
    }
    s->state = 2;
}

static void tells_apart(uint32_t id)
{
    struct session *s = find(id);
    int cause = 0;
    if (!s) {
        fprintf(stderr, "no session %u\n", id);
        cause = 1;
    }
    if (cause)
        return;
    s->state = 3;
}

int main(void)
{
    uint32_t m;
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    while (recv(fd, &m, sizeof m, 0) == sizeof m) {
        goes_on(m);
        leaves(m);
        tells_apart(m);
    }
    return 0;
}

/* found
null 23
*/
