// Indices from a message: none, one too many, right, and masked.
#include <stdint.h>
#include <sys/socket.h>

static int table[16];

static void unbounded(uint8_t i) { table[i] = 1; }

static void one_too_many(uint8_t i)
{
    if (i > 16)
        return;
    table[i] = 2;
}

static void bounded(uint8_t i)
{
    if (i >= 16)
        return;
    table[i] = 3;
}

static void masked(uint8_t i)
{
    table[i & 15] = 4;
}

int main(void)
{
    uint8_t msg[4];
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    while (recv(fd, msg, sizeof(msg), 0) == sizeof(msg)) {
        unbounded(msg[0]);
        one_too_many(msg[1]);
        bounded(msg[2]);
        masked(msg[3]);
    }
    return 0;
}

/* found
bounds 7
bounds 13
*/
