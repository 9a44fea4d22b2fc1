// A decoder whose result four callers look at and one does not.
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>

struct header { uint8_t type, length; };

static int decode(struct header *h, const uint8_t *p, int n)
{
    if (n < 2 || p[1] > n - 2)
        return -1;
    h->type = p[0];
    h->length = p[1];
    return 2;
}

static int attach(const uint8_t *p, int n)
{
    struct header h;
    if (decode(&h, p, n) < 0)
        return 0;
    return h.type;
}

static int detach(const uint8_t *p, int n)
{
    struct header h;
    int r = decode(&h, p, n);
    return r < 0 ? r : h.type;
}

static int update(const uint8_t *p, int n)
{
    struct header h;
    return decode(&h, p, n) == 2 && h.type == 4;
}

static int service(const uint8_t *p, int n)
{
    struct header h;
    decode(&h, p, n);
    return h.length;
}

static int release(const uint8_t *p, int n)
{
    struct header h;
    if (decode(&h, p, n) < 0)
        return 0;
    return h.type;
}

int main(void)
{
    uint8_t m[64];
    int fd = socket(AF_INET, SOCK_DGRAM, 0), sum = 0, n;
    while ((n = (int)recv(fd, m, sizeof m, 0)) > 0)
        sum += attach(m, n) + detach(m, n) + update(m, n) + service(m, n) + release(m, n);
    return sum;
}

/* found
unchecked 41
*/
