// A peer's text as a format, and as an argument.
#include <stdarg.h>
#include <stdio.h>
#include <sys/socket.h>

static void note(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
}

int main(void)
{
    char msg[64];
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    while (recv(fd, msg, sizeof(msg), 0) == sizeof(msg)) {
        printf(msg);
        printf("%s", msg);
        note(msg);
        note("%s", msg);
    }
    return 0;
}

/* found
format 19
*/
