// Lengths of copies: as the message says, held against the room, and bounded by the only caller.
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>

struct name { uint8_t len; char text[32]; };

static void as_it_says(struct name *n, const uint8_t *p)
{
    memcpy(n->text, p + 1, p[0]);
}

static void against_room(struct name *n, const uint8_t *p)
{
    if (p[0] > sizeof(n->text))
        return;
    memcpy(n->text, p + 1, p[0]);
}

static void copy(struct name *n, const uint8_t *p, unsigned len)
{
    memcpy(n->text, p, len);
}

static void caller_bounds(struct name *n, const uint8_t *p)
{
    if (p[0] <= 32)
        copy(n, p + 1, p[0]);
}

int main(void)
{
    static struct name names[3];
    uint8_t msg[512];
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    while (recv(fd, msg, sizeof(msg), 0) == sizeof(msg)) {
        as_it_says(&names[0], msg);
        against_room(&names[1], msg);
        caller_bounds(&names[2], msg);
    }
    return 0;
}

/* found
bounds 10
*/
