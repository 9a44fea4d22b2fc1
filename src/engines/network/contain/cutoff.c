// Cut off: from the date on a supplier helps no more. What ends or lapses on which day, and what
// would stop with it, for every day at once: the tree in which the network falls apart when nodes
// go one day after the other says when each access element loses what it needs.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/contain/effects.h"
#include "engines/network/contain/exposure.h"

#include <stdlib.h>

enum { NEVER = INT32_MAX };

struct event {
    int32_t date;
    enum lapse_kind kind;
    uint32_t node;
};

struct ending {
    const struct containment *c;
    row chief; // of the group that is cut off
    VEC(struct event) events;
    int32_t *gone[2]; // of each node: when it goes surely, and possibly
    uint8_t *seen;    // of each node: 1 ages, 2 has an end of support, 4 has a certificate
    struct certificate const **certificates; // by element, then product, then scheme
    size_t n_certificates;
};

static bool mine(const struct ending *e, row supplier)
{
    return supplier && e->c->groups_lo.chief[supplier] == e->chief;
}

static void end(struct ending *e, uint32_t node, int32_t date, enum lapse_kind kind, bool surely)
{
    date = date > e->c->options.date ? date : e->c->options.date;
    vec_push(&e->events, (struct event){ date, kind, node });
    for (int possible = !surely; possible < 2 && kind != LAPSE_UPDATES; possible++)
        if (date < e->gone[possible][node])
            e->gone[possible][node] = date;
}

static void end_acts(struct ending *e)
{
    const struct containment *c = e->c;
    const struct groups *g = &c->groups_lo;
    for (row i = g->first[e->chief]; i < g->first[e->chief + 1]; i++) {
        row s = g->members[i];
        for (size_t k = c->act_first[s]; k < c->act_first[s + 1]; k++)
            if (c->acts[k].way == WAY_MANAGES)
                end(e, c->acts[k].node, c->options.date, LAPSE_MANAGEMENT, false);
            else
                e->seen[c->acts[k].node] |= 1;
        for (size_t k = c->writes_first[s]; k < c->writes_first[s + 1]; k++)
            for (uint32_t j = c->product_first[c->writes[k].product];
                    j < c->product_first[c->writes[k].product + 1]; j++)
                e->seen[c->product_nodes[j]] |= 1;
    }
}

static int by_owner(const void *a, const void *b)
{
    const struct certificate *x = *(const struct certificate *const *)a,
                             *y = *(const struct certificate *const *)b;
    if (x->element != y->element)
        return x->element < y->element ? -1 : 1;
    if (x->product != y->product)
        return x->product < y->product ? -1 : 1;
    return str_cmp(x->scheme, y->scheme);
}

static void sort_certificates(struct ending *e)
{
    const struct network *n = e->c->net;
    e->certificates = mem_alloc(sizeof *e->certificates * n->certificates.len);
    for (size_t i = 1; i < n->certificates.len; i++)
        if (n->certificates.items[i].until != NO_DATE)
            e->certificates[e->n_certificates++] = &n->certificates.items[i];
    qsort(e->certificates, e->n_certificates, sizeof *e->certificates, by_owner);
}

static size_t first_of(const struct ending *e, row element, row product)
{
    struct certificate key = { .element = element, .product = product };
    const struct certificate *at = &key;
    size_t from = 0, to = e->n_certificates;
    while (from < to) {
        size_t mid = from + (to - from) / 2;
        if (by_owner(&e->certificates[mid], &at) < 0)
            from = mid + 1;
        else
            to = mid;
    }
    return from;
}

// A machine checks these, and refuses when they have run out; the others are opinions of a body.
static bool technical(struct str scheme)
{
    static const struct str words[] = { { "x509", 4 }, { "x.509", 5 }, { "tls", 3 },
        { "licence", 7 }, { "license", 7 } };
    for (size_t i = 0; i < ARRAY_LEN(words); i++) {
        bool same = scheme.len == words[i].len;
        for (size_t k = 0; k < scheme.len && same; k++) {
            char ch = scheme.ptr[k];
            same = (ch >= 'A' && ch <= 'Z' ? ch + ('a' - 'A') : ch) == words[i].ptr[k];
        }
        if (same)
            return true;
    }
    return false;
}

// Of several certificates of one scheme the last to run out counts.
static void end_certificates(
        struct ending *e, uint32_t node, row element, row product, struct str version)
{
    for (size_t i = first_of(e, element, product), next; i < e->n_certificates; i = next) {
        const struct certificate *first = e->certificates[i];
        if (first->element != element || first->product != product)
            return;
        int32_t until = NO_DATE;
        for (next = i; next < e->n_certificates && by_owner(&e->certificates[next], &first) == 0;
                next++) {
            const struct certificate *k = e->certificates[next];
            if ((!k->version.len || str_eq(k->version, version)) && k->until > until)
                until = k->until;
        }
        if (until == NO_DATE)
            continue;
        e->seen[node] |= 4;
        end(e, node, until + 1, LAPSE_CERTIFICATE, technical(first->scheme));
    }
}

static void end_elements(struct ending *e)
{
    const struct containment *c = e->c;
    for (row i = 1; i < c->net->elements.len; i++) {
        const struct element *el = &c->net->elements.items[i];
        uint32_t node = c->node_of[i];
        if (node == NONE || !mine(e, el->supplier ? el->supplier
                                                  : c->net->products.items[el->product].supplier))
            continue;
        if (el->support_until != NO_DATE) {
            e->seen[node] |= 2;
            end(e, node, el->support_until + 1, LAPSE_SUPPORT, false);
        }
        end_certificates(e, node, i, 0, el->version);
        if (el->product)
            end_certificates(e, node, 0, el->product, el->version);
    }
}

static int by_date(const void *a, const void *b)
{
    const struct event *x = a, *y = b;
    if (x->date != y->date)
        return x->date < y->date ? -1 : 1;
    if (x->kind != y->kind)
        return x->kind < y->kind ? -1 : 1;
    return (x->node > y->node) - (x->node < y->node);
}

static void make_rows(struct ending *e, struct cut_off *out)
{
    const struct containment *c = e->c;
    for (uint32_t v = 0; v < c->n; v++) {
        if (!(e->seen[v] & 1))
            continue;
        out->ages++;
        out->no_support += !(e->seen[v] & 2);
        out->no_certificate += !(e->seen[v] & 4);
        end(e, v, c->options.date, LAPSE_UPDATES, false);
    }
    if (e->events.len)
        qsort(e->events.items, e->events.len, sizeof *e->events.items, by_date);
    out->rows = arena_zero(c->arena, sizeof *out->rows * e->events.len);
    uint32_t first = NONE;
    for (size_t i = 0; i < e->events.len; i++) {
        const struct event *ev = &e->events.items[i], *last = i ? ev - 1 : NULL;
        if (!last || last->date != ev->date) {
            out->rows[out->n++].date = ev->date;
            first = NONE;
        }
        struct lapse_row *r = &out->rows[out->n - 1];
        r->wholes[ev->kind] += !last || by_date(last, ev) != 0;
        first = ev->node < first ? ev->node : first;
        r->example = c->nodes[first].root;
    }
}

// When operators' unrecorded holders of functions go.
struct operator_ends {
    int32_t *
            role; // of each operator and role: when the last goes (surely), or the first (possibly)
    int32_t *middle; // when the first goes that may lie on a path
};

enum { ROLES = 32 };

static void end_operators(
        const struct ending *e, bool possible, struct arena *a, struct operator_ends *o)
{
    const struct containment *c = e->c;
    o->role = arena_array(a, int32_t, (size_t)c->n_operators * ROLES);
    o->middle = arena_array(a, int32_t, c->n_operators);
    for (size_t i = 0; i < (size_t)c->n_operators * ROLES; i++)
        o->role[i] = possible ? NEVER : INT32_MIN;
    for (uint32_t i = 0; i < c->n_operators; i++)
        o->middle[i] = NEVER;
    for (uint32_t v = 0; v < c->n; v++) {
        const struct node *node = &c->nodes[v];
        int32_t gone = e->gone[possible][v];
        if (node->middle && gone < o->middle[node->operator])
            o->middle[node->operator] = gone;
        for (uint32_t r = node->roles; r; r &= r - 1) {
            int32_t *at = &o->role[(size_t)node->operator* ROLES +(unsigned) __builtin_ctz(r)];
            if (possible ? gone < *at : gone > *at)
                *at = gone;
        }
    }
}

static int32_t unlinked_end(const struct operator_ends *o, const struct access_class *k,
        uint32_t unlinked, bool possible)
{
    int32_t when = possible && unlinked ? o->middle[k->operator] : NEVER;
    for (; unlinked; unlinked &= unlinked - 1) {
        int32_t role = o->role[(size_t)k->operator* ROLES +(unsigned) __builtin_ctz(unlinked)];
        when = role < when ? role : when;
    }
    return when;
}

// When each node of the tree no longer has all of `wanted` in its part.
static void fill_times(const struct lapse *l, uint32_t wanted, int32_t *time)
{
    for (uint32_t x = l->n; x-- > 0;)
        time[x] = (l->bits[x] & wanted) == wanted ? l->time[x]
                  : l->up[x] == NONE              ? INT32_MIN
                                                  : time[l->up[x]];
}

struct want {
    uint32_t linked, class;
    unsigned alternative;
};

static int by_linked(const void *a, const void *b)
{
    const struct want *x = a, *y = b;
    if (x->linked != y->linked)
        return x->linked < y->linked ? -1 : 1;
    return (x->class > y->class) - (x->class < y->class);
}

static size_t list_wants(const struct containment *c, struct want *wants)
{
    size_t n = 0;
    for (uint32_t k = 0; k < c->n_classes; k++)
        for (unsigned g = 0; g < ALTERNATIVES; g++)
            if (c->classes[k].wants[g].linked | c->classes[k].wants[g].unlinked)
                wants[n++] = (struct want){ c->classes[k].wants[g].linked, k, g };
    qsort(wants, n, sizeof *wants, by_linked);
    return n;
}

struct times { // of access elements: when the first and the last of their generations goes
    int32_t *first, *last;
};

static uint32_t *access_by_class(const struct containment *c, struct arena *a, uint32_t *first)
{
    uint32_t *list = arena_array(a, uint32_t, c->n_access), at = 0;
    for (uint32_t k = 0; k < c->n_classes; k++) {
        first[k] = at;
        at += c->classes[k].n;
    }
    for (uint32_t i = 0; i < c->n_access; i++)
        list[first[c->access[i].class]++] = i;
    for (uint32_t k = 0; k < c->n_classes; k++)
        first[k] -= c->classes[k].n;
    return list;
}

static void end_generations(
        const struct ending *e, bool possible, struct arena *a, const struct times *t)
{
    const struct containment *c = e->c;
    struct lapse l;
    struct operator_ends o;
    uint32_t *roles = arena_array(a, uint32_t, c->n),
             *first = arena_array(a, uint32_t, c->n_classes);
    for (uint32_t v = 0; v < c->n; v++)
        roles[v] = c->nodes[v].roles;
    graph_lapse(&l, a, &c->service, e->gone[possible], roles);
    end_operators(e, possible, a, &o);
    uint32_t *list = access_by_class(c, a, first);
    int32_t *time = arena_array(a, int32_t, l.n);
    struct want *wants = arena_array(a, struct want, (size_t)c->n_classes * ALTERNATIVES);
    size_t n = list_wants(c, wants);
    for (size_t w = 0; w < n; w++) {
        const struct access_class *k = &c->classes[wants[w].class];
        int32_t apart = unlinked_end(&o, k, k->wants[wants[w].alternative].unlinked, possible);
        if (!w || wants[w].linked != wants[w - 1].linked)
            fill_times(&l, wants[w].linked, time);
        for (uint32_t j = first[wants[w].class]; j < first[wants[w].class] + k->n; j++) {
            uint32_t node = c->access[list[j]].node;
            int32_t when =
                    node == NONE || !wants[w].linked || time[node] > apart ? apart : time[node];
            t->first[list[j]] = when < t->first[list[j]] ? when : t->first[list[j]];
            t->last[list[j]] = when > t->last[list[j]] ? when : t->last[list[j]];
        }
    }
}

// As effects do: an access element whose generations are unknown has one of them.
static void end_access(const struct ending *e, bool possible, const struct times *t)
{
    const struct containment *c = e->c;
    for (uint32_t i = 0; i < c->n_access; i++) {
        const struct access_class *k = &c->classes[c->access[i].class];
        int32_t self = c->access[i].node == NONE ? NEVER : e->gone[possible][c->access[i].node];
        int32_t *first = &t->first[i], *last = &t->last[i];
        if (*last == INT32_MIN)
            *last = NEVER;
        if (!k->known)
            *(possible ? last : first) = possible ? *first : *last;
        else if (k->blind && !possible)
            *last = NEVER;
        *first = self < *first ? self : *first;
        *last = self < *last ? self : *last;
    }
}

static size_t row_of(const struct cut_off *out, int32_t date)
{
    size_t from = 0, to = out->n;
    while (from < to) {
        size_t mid = from + (to - from) / 2;
        if (out->rows[mid].date < date)
            from = mid + 1;
        else
            to = mid;
    }
    return from;
}

static void add(struct span *s, int64_t amount, bool possible)
{
    int64_t *sum = possible ? &s->hi : &s->lo;
    if (amount == UNKNOWN)
        s->unknown += possible;
    else if (__builtin_add_overflow(*sum, amount, sum))
        *sum = INT64_MAX;
}

static void add_access(const struct containment *c, struct cut_off *out, const int32_t *when,
        bool stop, bool possible)
{
    for (uint32_t i = 0; i < c->n_access; i++) {
        size_t r = row_of(out, when[i]);
        if (when[i] == NEVER || r == out->n)
            continue;
        struct span *spans = stop ? out->rows[r].stop : out->rows[r].impair;
        for (enum base b = BASE_CELLS; b < BASE_SPEND; b++)
            add(&spans[b], c->access[i].amount[b], possible);
        if (c->access[i].node != NONE)
            add(&spans[BASE_ELEMENTS], c->access[i].amount[BASE_ELEMENTS], possible);
    }
}

// A site is impaired with the first of its access elements, and stops with the last.
static void add_sites(const struct containment *c, struct cut_off *out, const int32_t *when,
        bool stop, bool possible)
{
    int32_t *site = mem_alloc(sizeof *site * c->net->sites.len);
    for (size_t s = 0; s < c->net->sites.len; s++)
        site[s] = stop && c->site_access[s] ? INT32_MIN : NEVER;
    for (uint32_t i = 0; i < c->n_access; i++) {
        int32_t *at = &site[c->access[i].site];
        if (c->access[i].node != NONE && (stop ? when[i] > *at : when[i] < *at))
            *at = when[i];
    }
    for (size_t s = 1; s < c->net->sites.len; s++) {
        size_t r = row_of(out, site[s]);
        if (site[s] != NEVER && r < out->n)
            add(stop ? &out->rows[r].stop[BASE_SITES] : &out->rows[r].impair[BASE_SITES], 1,
                    possible);
    }
    free(site);
}

static void cumulate(struct cut_off *out)
{
    for (size_t r = 0; r < out->n; r++)
        for (enum base b = 0; b < BASE_SPEND; b++)
            for (int stop = 0; stop < 2; stop++) {
                struct span *s = stop ? &out->rows[r].stop[b] : &out->rows[r].impair[b];
                const struct span *before = !r     ? NULL
                                            : stop ? &out->rows[r - 1].stop[b]
                                                   : &out->rows[r - 1].impair[b];
                if (before) {
                    add(s, before->lo, false);
                    add(s, before->hi, true);
                    s->unknown += before->unknown;
                }
                s->open = s->unknown != 0;
            }
}

static void sum_times(const struct ending *e, struct cut_off *out)
{
    const struct containment *c = e->c;
    for (int possible = 0; possible < 2; possible++) {
        struct arena a = { 0 };
        struct times t = { arena_array(&a, int32_t, c->n_access),
            arena_array(&a, int32_t, c->n_access) };
        for (uint32_t i = 0; i < c->n_access; i++) {
            t.first[i] = NEVER;
            t.last[i] = INT32_MIN;
        }
        end_generations(e, possible, &a, &t);
        end_access(e, possible, &t);
        for (int stop = 0; stop < 2; stop++) {
            add_access(c, out, stop ? t.last : t.first, stop, possible);
            add_sites(c, out, stop ? t.last : t.first, stop, possible);
        }
        arena_release(&a);
    }
    cumulate(out);
}

enum err contain_cut_off(
        struct containment *c, row supplier, struct cut_off *out, struct error *err)
{
    if (check_supplier(c, supplier, err) != OK)
        return ERR_USAGE;
    struct ending e = { .c = c, .chief = c->groups_lo.chief[supplier], .seen = mem_zero(c->n, 1) };
    for (int possible = 0; possible < 2; possible++) {
        e.gone[possible] = mem_alloc(sizeof(int32_t) * c->n);
        for (uint32_t v = 0; v < c->n; v++)
            e.gone[possible][v] = NEVER;
    }
    *out = (struct cut_off){ 0 };
    sort_certificates(&e);
    end_acts(&e);
    end_elements(&e);
    make_rows(&e, out);
    sum_times(&e, out);
    vec_free(&e.events);
    free(e.certificates);
    free(e.seen);
    free(e.gone[0]);
    free(e.gone[1]);
    return OK;
}
