// A type that a state does not expect stops the program; the twin only drops it.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

static void die(const char *text)
{
    fprintf(stderr, "%s\n", text);
    abort();
}

static int waiting(const uint8_t *msg)
{
    switch (msg[0]) {
    case 1:
        return 2;
    case 2:
        return 3;
    default:
        die("never");
    }
    return 0;
}

static int running(const uint8_t *msg)
{
    switch (msg[0]) {
    case 1:
        return 2;
    default:
        return -1;
    }
}

int main(void)
{
    uint8_t msg[64];
    int fd = socket(AF_INET, SOCK_DGRAM, 0), sum = 0;
    while (recv(fd, msg, sizeof(msg), 0) > 0)
        sum += msg[1] ? waiting(msg) : running(msg);
    return sum;
}

/* found
abort 21
*/
