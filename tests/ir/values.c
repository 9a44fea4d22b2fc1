// Values as a reader would write them, and their keys.
struct sess {
    int len, list[4];
    struct sess *peer;
    struct {
        char *ptr;
    } buf;
};
struct req {
    struct sess *sess;
    int n;
};
struct sess *lookup(int id);
int take(const void *, int);
static struct sess pool[8];

int values(struct req *req, struct req by_value, int i, unsigned n)
{
    struct sess *s = req->sess, *found = lookup(req->n + 4), local;
    take(s->buf.ptr, s->len - 2 * (i + 1));
    take(&s->list[i], s->list[i] & 3);
    take(&pool[i], pool[i].list[2]);
    take(found->peer->peer->peer->peer->peer, (char)n << 2);
    take(&local, by_value.sess->len);
    take(s->buf.ptr + i, *(s->buf.ptr - n));
    take((const char *)s->list, !found);
    s->peer->len = (i + 1) * (i - 1) - (i - (int)n);
    if (i > s->len && !(n & 1))
        return -i;
    return (n | 2) == 3;
}
/* IR
values:
    argument req->n + 4
    argument req->sess->buf.ptr
    argument req->sess->len - (i + 1) * 2
    argument &req->sess->list[i]
    argument req->sess->list[i] & 3
    argument &pool[i]
    argument pool[i].list[2]
    argument lookup(...->n + 4)->peer->peer->peer->peer->peer
    argument (char)n << 2
    argument &local
    argument by_value.sess->len
    argument req->sess->buf.ptr + i
    argument req->sess->buf.ptr[-n]
    argument (const char *)req->sess->list
    argument !lookup(req->n + 4)
    store req->sess->peer->len = (i + 1) * (i - 1) - (i - (int)n)
    if req->sess->len < i
    if n & 1
    return -i
    return (n | 2) == 3
*/
