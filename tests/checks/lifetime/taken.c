// A function that takes its argument over on every way, and callers that release it again or not.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

struct packet { uint8_t bytes[64]; };
static struct packet *kept[8];
static int n_kept, connected;

static void forward(struct packet *p)
{
    int keep = 0;
    if (!connected)
        keep = 1;
    else if (p->bytes[0])
        free(p);
    else
        keep = 1;
    if (keep) {
        if (n_kept < 8)
            kept[n_kept++] = p;
        else
            free(p);
    }
}

static void falls_through(struct packet *p)
{
    if (p->bytes[1] == 1)
        forward(p);
    free(p);
}

static void leaves(struct packet *p)
{
    if (p->bytes[1] == 1) {
        forward(p);
        return;
    }
    free(p);
}

int main(void)
{
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    for (;;) {
        struct packet *p = malloc(sizeof *p);
        if (!p || recv(fd, p->bytes, sizeof p->bytes, 0) <= 0)
            return 1;
        connected = p->bytes[2];
        if (p->bytes[3])
            falls_through(p);
        else
            leaves(p);
    }
}

/* found
lifetime 32
*/
