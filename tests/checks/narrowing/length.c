// Lengths that change on their way: a difference below zero, a sum cut to eight bits; twins compare first.
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>

static char room[256];

static void below_zero(const uint8_t *p)
{
    size_t left = p[0];
    left = left - 4u;
    memcpy(room, p + 4, left < sizeof(room) ? left : sizeof(room));
}

static void compared(const uint8_t *p)
{
    size_t left = p[0];
    if (left < 4u)
        return;
    left = left - 4u;
    memcpy(room, p + 4, left < sizeof(room) ? left : sizeof(room));
}

static void cut(const uint8_t *p)
{
    uint8_t len = p[0] + p[1];
    if (len > 160)
        return;
    memcpy(room, p + 2, len);
}

static void wide(const uint8_t *p)
{
    unsigned len = p[0] + p[1];
    if (len > 160)
        return;
    memcpy(room, p + 2, len);
}

int main(void)
{
    uint8_t msg[1024];
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    while (recv(fd, msg, sizeof(msg), 0) == sizeof(msg)) {
        below_zero(msg);
        compared(msg);
        cut(msg);
        wide(msg);
    }
    return 0;
}

/* found
narrowing 11
narrowing 26
*/
