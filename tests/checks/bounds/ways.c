// Lengths that several ways bound together, rooms made for them, counters that another bounds.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

struct node { uint8_t addr[16]; uint8_t *text; size_t text_len; int kept; uint32_t items[8]; };

static int one_of_two(struct node *n, const uint8_t *p)
{
    uint16_t len;
    memcpy(&len, p, 2);
    if (len == 4) {
    } else if (len == 16) {
    } else
        return -1;
    memcpy(n->addr, p + 2, len);
    return 0;
}

static int by_cases(struct node *n, const uint8_t *p)
{
    switch (p[0]) {
    case 16:
        n->kept = 1;
        /* fallthrough */
    case 4:
        break;
    default:
        return -1;
    }
    memcpy(n->addr, p + 1, p[0]);
    return 0;
}

static int one_is_too_long(struct node *n, const uint8_t *p)
{
    if (p[0] == 4) {
    } else if (p[0] == 17) {
    } else
        return -1;
    memcpy(n->addr, p + 1, p[0]);
    return 0;
}

static int kept_text(struct node *n, const uint8_t *p)
{
    size_t len = p[0];
    n->text = realloc(n->text, n->text_len + len + 1);
    if (!n->text)
        return -1;
    memcpy(n->text + n->text_len, p + 1, len);
    n->text_len += len;
    return 0;
}

static void counts_along(struct node *n, const uint8_t *p)
{
    n->kept = 0;
    for (int i = 0; i < p[0] && n->kept < 8; i++) {
        n->items[i] = p[1 + i];
        n->kept++;
    }
}

static void counts_alone(struct node *n, const uint8_t *p)
{
    for (int i = 0; i < p[0]; i++)
        n->items[i] = p[1 + i];
}

int main(void)
{
    uint8_t m[300];
    static struct node n;
    int fd = socket(AF_INET, SOCK_DGRAM, 0), sum = 0;
    while (recv(fd, m, sizeof m, 0) == sizeof m) {
        sum += one_of_two(&n, m) + by_cases(&n, m) + one_is_too_long(&n, m) + kept_text(&n, m);
        counts_along(&n, m);
        counts_alone(&n, m);
    }
    return sum;
}

/* found
bounds 42
bounds 69
*/
