// A slab's object is used after it was put back among the free ones; a queue's entry is not.
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>

struct session { uint32_t id; struct session *peer; };
struct pool { struct session *array; struct session **free; int head, tail, size; };
struct queue { struct session **entries; int head, tail; };
static struct session objects[32], *slots[32], *waiting[32];
static struct pool pool = { objects, slots, 0, 0, 32 };
static struct queue queue = { waiting, 0, 0 };
static struct session *of_index[32];

static struct session *take(struct pool *p)
{
    struct session *s = p->free[p->head];
    p->head = (p->head + 1) % p->size;
    return s;
}

static void end(struct pool *p, struct session *s)
{
    p->free[p->tail] = s;
    p->tail = (p->tail + 1) % p->size;
    of_index[s - p->array] = NULL;
    s->peer = NULL;
}

static void end_in_order(struct pool *p, struct session *s)
{
    s->peer = NULL;
    p->free[p->tail] = s;
    p->tail = (p->tail + 1) % p->size;
    of_index[s - p->array] = NULL;
}

static void wait_for(struct queue *q, struct session *s)
{
    q->entries[q->tail++ % 32] = s;
    s->peer = NULL;
}

int main(void)
{
    uint32_t m;
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    while (recv(fd, &m, sizeof m, 0) == sizeof m) {
        struct session *s = take(&pool);
        s->id = m;
        if (m == 1)
            end(&pool, s);
        else if (m == 2)
            end_in_order(&pool, s);
        else
            wait_for(&queue, s);
    }
    return 0;
}

/* found
lifetime 26
*/
