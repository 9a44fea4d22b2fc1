// A count from a message is multiplied in 32 bits; the twin bounds it first.
#include <stdint.h>
#include <stdlib.h>
#include <sys/socket.h>

static void *wraps(uint32_t count) { return malloc(count * 24u); }

static void *bounded(uint32_t count)
{
    if (count > 64)
        return NULL;
    return malloc(count * 24u);
}

int main(void)
{
    uint32_t msg[2];
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    while (recv(fd, msg, sizeof(msg), 0) == sizeof(msg)) {
        free(wraps(msg[0]));
        free(bounded(msg[1]));
    }
    return 0;
}

/* found
alloc 6
*/
