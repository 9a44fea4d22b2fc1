// Elements with their parts become nodes, links become two graphs: what service passes, and who
// reaches into whom. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/contain/view.h"

#include <stdlib.h>

// Of each element: the whole it belongs to (an element), and whether it is in service.
struct wholes {
    row *top;
    uint8_t *dead;
};

static bool in_service(const struct containment *c, const struct element *e)
{
    bool absent = e->status == STATUS_REMOVED || e->status == STATUS_PLANNED ||
                  e->status == STATUS_OFFLINE;
    return !absent && !(e->connected != NO_DATE && e->connected > c->options.date);
}

static uint8_t layer_of_element(const struct element *e)
{
    return e->layer ? e->layer : (uint8_t)network_functions[e->function].layer;
}

// Walks up from `e` to what is known, then writes down what was found. Parents that go in a circle
// end at the element where the walk first comes back to.
static void find_top(const struct containment *c, struct wholes *w, row e, row *stack)
{
    enum { ON_STACK = UINT32_MAX };
    const struct element *all = c->net->elements.items;
    size_t depth = 0;
    row at = e;
    while (!w->top[at]) {
        w->top[at] = ON_STACK;
        stack[depth++] = at;
        w->dead[at] = !in_service(c, &all[at]);
        if (!all[at].parent)
            break;
        at = all[at].parent;
    }
    row top = w->top[at] == ON_STACK ? at : w->top[at];
    bool dead = w->top[at] != ON_STACK && w->dead[at];
    while (depth) {
        row v = stack[--depth];
        dead = dead || w->dead[v];
        w->top[v] = top;
        w->dead[v] = dead;
    }
}

static bool carries(enum link_kind kind)
{
    return kind == LINK_USER || kind == LINK_SIGNALLING || kind == LINK_TRANSPORT;
}

// A radio unit or antenna that has links to one base station alone is a part of it.
static void join_fronts(const struct containment *c, struct wholes *w)
{
    enum { SEVERAL = UINT32_MAX };
    const struct element *all = c->net->elements.items;
    row *behind = mem_zero(c->net->elements.len, sizeof *behind);
    for (size_t i = 1; i < c->net->links.len; i++) {
        const struct link *l = &c->net->links.items[i];
        for (int side = 0; side < 2 && carries(l->kind); side++) {
            row front = w->top[side ? l->to : l->from], other = w->top[side ? l->from : l->to];
            if (is_front(all[front].function) && !is_front(all[other].function) &&
                    layer_of_element(&all[other]) == LAYER_ACCESS)
                behind[front] = behind[front] && behind[front] != other ? SEVERAL : other;
        }
    }
    for (size_t e = 1; e < c->net->elements.len; e++) {
        row station = behind[w->top[e]];
        if (station && station != SEVERAL) {
            w->dead[e] = w->dead[e] || w->dead[station];
            w->top[e] = station;
        }
    }
    free(behind);
}

struct named_root {
    struct str name;
    row root;
};

static int by_name(const void *a, const void *b)
{
    const struct named_root *x = a, *y = b;
    int order = str_cmp(x->name, y->name);
    return order ? order : (x->root > y->root) - (x->root < y->root);
}

static void make_nodes(struct containment *c, const struct wholes *w)
{
    size_t len = c->net->elements.len;
    struct named_root *roots = mem_alloc(sizeof *roots * len);
    for (size_t e = 1; e < len; e++) {
        c->totals.absent += w->dead[e];
        if (w->top[e] == e && !w->dead[e])
            roots[c->n++] = (struct named_root){ c->net->elements.items[e].name, (row)e };
    }
    qsort(roots, c->n, sizeof *roots, by_name);
    c->nodes = arena_zero(c->arena, sizeof *c->nodes * c->n);
    c->node_of = arena_array(c->arena, uint32_t, len);
    memset(c->node_of, 0xff, sizeof *c->node_of * len);
    for (uint32_t v = 0; v < c->n; v++) {
        c->nodes[v].root = roots[v].root;
        c->nodes[v].access = NONE;
        c->node_of[roots[v].root] = v;
    }
    for (size_t e = 1; e < len; e++)
        c->node_of[e] = w->dead[e] ? NONE : c->node_of[w->top[e]];
    free(roots);
}

static void list_members(struct containment *c)
{
    c->member_first = arena_zero(c->arena, sizeof *c->member_first * (c->n + 2));
    for (size_t e = 1; e < c->net->elements.len; e++)
        if (c->node_of[e] != NONE)
            c->member_first[c->node_of[e] + 2]++;
    for (uint32_t v = 0; v < c->n; v++)
        c->member_first[v + 2] += c->member_first[v + 1];
    c->member = arena_array(c->arena, uint32_t, c->member_first[c->n + 1]);
    for (size_t e = 1; e < c->net->elements.len; e++)
        if (c->node_of[e] != NONE)
            c->member[c->member_first[c->node_of[e] + 1]++] = (uint32_t)e;
}

static void add_function(struct node *v, const struct element *e, const uint32_t *roles)
{
    const struct function *f = &network_functions[e->function];
    v->roles |= roles[e->function];
    v->sees =
            (uint8_t)(v->sees | (f->user_data ? SEES_USER : 0) |
                      (f->signalling ? SEES_SIGNALLING : 0) | (f->subscribers ? SEES_RECORDS : 0));
    if (e->function)
        set_add(&v->functions, e->function);
}

static void add_member(struct node *v, const struct element *e, const uint32_t *roles)
{
    uint8_t layer = layer_of_element(e);
    add_function(v, e, roles);
    v->elements += !e->parent;
    v->middle |= is_middle(layer) && layer;
    v->host |= is_host(e->function, layer);
    v->tap |= is_tap(e->function, layer);
    if (!is_access(e->function, layer))
        return;
    v->generations |= e->generations ? e->generations : generation_by_itself(e->function);
    if (v->access == NONE || e->function < v->serves)
        v->serves = e->function;
    v->access = 0; // numbered later
}

static uint8_t first_function(const struct node *v)
{
    for (unsigned f = 1; f < 128; f++)
        if (set_has(&v->functions, f))
            return (uint8_t)f;
    return 0;
}

static void describe(struct containment *c, struct node *v, const uint32_t *members,
        size_t n_members, const uint32_t *roles)
{
    const struct element *root = &c->net->elements.items[v->root];
    for (size_t i = 0; i < n_members; i++)
        add_member(v, &c->net->elements.items[members[i]], roles);
    v->elements = v->elements ? v->elements : 1;
    v->function = root->function ? root->function : first_function(v);
    v->layer = root->layer ? root->layer : (uint8_t)network_functions[v->function].layer;
    if (!v->layer && v->access == NONE && !v->host && !v->tap)
        v->middle = true;
    v->operator= root->operator? root->operator: c->net->sites.items[root->site].operator;
}

void view_wholes(struct containment *c)
{
    size_t len = c->net->elements.len;
    struct wholes w = { mem_zero(len, sizeof(row)), mem_zero(len, 1) };
    row *stack = mem_alloc(sizeof *stack * len);
    for (row e = 1; e < len; e++)
        find_top(c, &w, e, stack);
    join_fronts(c, &w);
    make_nodes(c, &w);
    list_members(c);
    uint32_t roles[128] = { 0 };
    for (size_t f = 1; f < n_network_functions; f++)
        roles[f] = role_of((uint8_t)f);
    for (uint32_t v = 0; v < c->n; v++) {
        const uint32_t *members = c->member + c->member_first[v];
        describe(c, &c->nodes[v], members, c->member_first[v + 1] - c->member_first[v], roles);
        for (unsigned f = 1; f < n_network_functions; f++)
            c->function_total[f] += set_has(&c->nodes[v].functions, f);
    }
    free(stack);
    free(w.top);
    free(w.dead);
}

// Between two base stations user and signalling links (Xn, X2) lead to no core.
static bool leads_on(const struct containment *c, const struct link *l, uint32_t from, uint32_t to)
{
    bool stations = c->nodes[from].access != NONE && c->nodes[to].access != NONE;
    return l->kind == LINK_TRANSPORT || (carries(l->kind) && !stations);
}

struct sorted_links {
    struct pair *service, *manage, *update;
    size_t n_service, n_manage, n_update;
};

static void sort_link(struct containment *c, const struct link *l, struct sorted_links *s)
{
    uint32_t from = c->node_of[l->from], to = c->node_of[l->to];
    if (from == NONE || to == NONE || l->kind == LINK_UNKNOWN || l->kind == LINK_POWER) {
        c->totals.links_unused++;
        return;
    }
    struct pair p = { from, to };
    if (l->kind == LINK_MANAGEMENT)
        s->manage[s->n_manage++] = p;
    else if (l->kind == LINK_UPDATE)
        s->update[s->n_update++] = p;
    else if (leads_on(c, l, from, to))
        s->service[s->n_service++] = p;
}

static int by_pair(const void *a, const void *b)
{
    const struct pair *x = a, *y = b;
    if (x->from != y->from)
        return x->from < y->from ? -1 : 1;
    return (x->to > y->to) - (x->to < y->to);
}

// Marks the edges of `manage` that are among `pairs`; both are in order.
static uint8_t *mark_edges(struct containment *c, struct pair *pairs, size_t n_pairs)
{
    const struct graph *g = &c->manage;
    uint8_t *marks = arena_zero(c->arena, g->first[g->n] + 1);
    qsort(pairs, n_pairs, sizeof *pairs, by_pair);
    size_t at = 0;
    for (uint32_t v = 0; v < g->n; v++)
        for (uint32_t i = g->first[v]; i < g->first[v + 1]; i++) {
            struct pair p = { v, g->to[i] };
            while (at < n_pairs && by_pair(&pairs[at], &p) < 0)
                at++;
            marks[i] = at < n_pairs && by_pair(&pairs[at], &p) == 0;
        }
    return marks;
}

static void make_manage(struct containment *c, const struct sorted_links *s)
{
    size_t n = s->n_manage + s->n_update;
    struct pair *all = mem_alloc(sizeof *all * (n + 1));
    memcpy(all, s->manage, sizeof *all * s->n_manage);
    memcpy(all + s->n_manage, s->update, sizeof *all * s->n_update);
    graph_make(&c->manage, c->arena, c->n, all, n, false);
    c->reach.manage = mark_edges(c, s->manage, s->n_manage);
    c->reach.update = mark_edges(c, s->update, s->n_update);
    free(all);
}

void view_links(struct containment *c)
{
    size_t n = c->net->links.len;
    struct sorted_links s = { mem_alloc(sizeof(struct pair) * n),
        mem_alloc(sizeof(struct pair) * n), mem_alloc(sizeof(struct pair) * n), 0, 0, 0 };
    c->totals.links = (uint32_t)n - 1;
    for (size_t i = 1; i < n; i++)
        sort_link(c, &c->net->links.items[i], &s);
    graph_make(&c->service, c->arena, c->n, s.service, s.n_service, true);
    make_manage(c, &s);
    for (uint32_t v = 0; v < c->n; v++)
        c->nodes[v].host |= c->manage.first[v + 1] > c->manage.first[v];
    free(s.service);
    free(s.manage);
    free(s.update);
}

struct str node_name(const struct containment *c, uint32_t node)
{
    return c->net->elements.items[c->nodes[node].root].name;
}
