// A peer's text in a command, and a command that only a constant decides.
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

static void reach(const char *host)
{
    char line[128];
    snprintf(line, sizeof(line), "ping -c 1 %s", host);
    system(line);
}

int main(void)
{
    char msg[64];
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    while (recv(fd, msg, sizeof(msg), 0) == sizeof(msg)) {
        reach(msg);
        if (msg[0] == 'r')
            system("sync");
    }
    return 0;
}

/* found
command 10
*/
