// A message names an object; one handler takes it for granted, its twin does not.
#include <stdint.h>
#include <stdlib.h>
#include <sys/socket.h>

struct session { struct session *next; uint32_t id; int state; };
static struct session *all;

#define must(e) do { if (e) ; else abort(); } while (0)

static struct session *session_find(uint32_t id)
{
    for (struct session *s = all; s; s = s->next)
        if (s->id == id)
            return s;
    return NULL;
}

static void handle_modify(uint32_t id)
{
    struct session *s = session_find(id);
    must(s);
    s->state = 1;
}

static void handle_delete(uint32_t id)
{
    struct session *s = session_find(id);
    if (!s)
        return;
    s->state = 2;
}

int main(void)
{
    uint32_t msg[2];
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    while (recv(fd, msg, sizeof(msg), 0) == sizeof(msg)) {
        if (msg[0] == 1)
            handle_modify(msg[1]);
        else
            handle_delete(msg[1]);
    }
    return 0;
}

/* found
abort 22
*/
