// The result of a search is followed at once, or passed to somebody who follows it; the twin asks first.
#include <stdint.h>
#include <stdlib.h>
#include <sys/socket.h>

struct peer { struct peer *next; uint32_t id; int load; };
static struct peer *peers;

static struct peer *peer_find(uint32_t id)
{
    for (struct peer *p = peers; p; p = p->next)
        if (p->id == id)
            return p;
    return NULL;
}

static void peer_bump(struct peer *p)
{
    p->load++;
}

static void direct(uint32_t id)
{
    struct peer *p = peer_find(id);
    p->load = 1;
}

static void passed(uint32_t id)
{
    peer_bump(peer_find(id));
}

static void asked(uint32_t id)
{
    struct peer *p = peer_find(id);
    if (!p)
        return;
    p->load = 3;
    peer_bump(p);
}

int main(void)
{
    uint32_t msg[2];
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    while (recv(fd, msg, sizeof(msg), 0) == sizeof(msg)) {
        if (msg[0] == 1)
            direct(msg[1]);
        else if (msg[0] == 2)
            passed(msg[1]);
        else
            asked(msg[1]);
    }
    return 0;
}

/* found
null 25
null 30
*/
