// An actor's own acts are where it starts; management and update links carry it on, breadth first,
// so that every whole is known by a shortest chain. What is possible is added after all that is
// certain. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/contain/hold.h"

#include <stdlib.h>

void held_make(struct held *h, const struct containment *c)
{
    *h = (struct held){ mem_zero(c->n, 1), mem_zero(c->n, 1), mem_alloc(sizeof(uint32_t) * c->n),
        mem_alloc(sizeof(uint32_t) * c->n), 0, NULL, mem_zero(c->n_operators, 1) };
}

void held_free(struct held *h)
{
    free(h->mark);
    free(h->way);
    free(h->before);
    free(h->list);
    free(h->operator_done);
}

void held_clear(struct held *h, const struct containment *c)
{
    for (uint32_t i = 0; i < h->n; i++)
        h->mark[h->list[i]] = h->way[h->list[i]] = 0;
    memset(h->operator_done, 0, c->n_operators);
    h->n = 0;
}

static void hold(struct held *h, uint32_t v, uint8_t mark, enum way way, uint32_t before)
{
    if (h->mark[v]) {
        if (before == NONE && h->before[v] == NONE && way < h->way[v])
            h->way[v] = (uint8_t)way;
        return;
    }
    h->mark[v] = mark;
    h->way[v] = (uint8_t)way;
    h->before[v] = before;
    h->list[h->n++] = v;
}

static bool cut(const struct held *h, uint32_t v, uint8_t bit)
{
    return h->cuts && (h->cuts->node[v] & bit);
}

static bool segmented(const struct held *h, const struct containment *c, uint32_t from, uint32_t to)
{
    return h->cuts && ((h->cuts->segment[from] >> c->nodes[to].layer) & 1);
}

static void reach_from(struct held *h, const struct containment *c, uint32_t v, uint8_t mark)
{
    for (uint32_t i = c->manage.first[v]; i < c->manage.first[v + 1]; i++) {
        uint32_t to = c->manage.to[i];
        if (c->reach.manage[i] && !segmented(h, c, v, to))
            hold(h, to, mark, WAY_REACHES, v);
        else if (c->reach.update[i] && !cut(h, to, CUT_GATE))
            hold(h, to, mark, WAY_UPDATES, v);
    }
}

// A management host whose links nobody recorded may reach all of its operator.
static void reach_possibly(struct held *h, const struct containment *c, uint32_t v)
{
    uint32_t o = c->nodes[v].operator;
    if (!c->nodes[v].host || c->manage.first[v + 1] > c->manage.first[v] || h->operator_done[o])
        return;
    bool whole = !(h->cuts && h->cuts->segment[v]);
    for (uint32_t i = c->operator_nodes_first[o]; i < c->operator_nodes_first[o + 1]; i++)
        if (!segmented(h, c, v, c->operator_nodes[i]))
            hold(h, c->operator_nodes[i], HELD_HI, WAY_POSSIBLE, v);
    h->operator_done[o] = whole;
}

// From all that is listed at `from` and after it.
static void spread(struct held *h, const struct containment *c, uint32_t from, uint8_t mark)
{
    for (uint32_t i = from; i < h->n; i++)
        reach_from(h, c, h->list[i], mark);
}

static void spread_possibly(struct held *h, const struct containment *c)
{
    for (uint32_t i = 0; i < h->n; i++) {
        reach_from(h, c, h->list[i], HELD_HI);
        reach_possibly(h, c, h->list[i]);
    }
}

static void start(struct held *h, uint32_t v, uint8_t mark, enum way way)
{
    if (!cut(h, v, way == WAY_MANAGES ? CUT_MANAGE : CUT_GATE))
        hold(h, v, mark, way, NONE);
}

static void start_from(struct held *h, const struct containment *c, row s, uint8_t mark)
{
    for (size_t i = c->act_first[s]; i < c->act_first[s + 1]; i++)
        start(h, c->acts[i].node, mark, c->acts[i].way);
    for (size_t i = c->writes_first[s]; i < c->writes_first[s + 1]; i++) {
        row p = c->writes[i].product;
        for (uint32_t k = c->product_first[p]; k < c->product_first[p + 1]; k++)
            start(h, c->product_nodes[k], mark, WAY_COMPONENT);
    }
}

// Those that carry `mark` and came after `from` are put in order of node, so that whoever is
// reached next is reached the same way whatever the order of import.
static void order_from(struct held *h, const struct containment *c, uint32_t from, uint8_t mark)
{
    uint32_t n = from;
    for (uint32_t v = 0; v < c->n && n < h->n; v++)
        if (h->mark[v] == mark)
            h->list[n++] = v;
}

void hold_supplier(struct held *h, const struct containment *c, row supplier, bool reaches)
{
    const struct groups *lo = &c->groups_lo, *hi = &c->groups_hi;
    row chief = lo->chief[supplier], wide = hi->chief[supplier];
    for (row i = lo->first[chief]; i < lo->first[chief + 1]; i++)
        start_from(h, c, lo->members[i], HELD_LO | HELD_HI);
    order_from(h, c, 0, HELD_LO | HELD_HI);
    if (reaches)
        spread(h, c, 0, HELD_LO | HELD_HI);
    uint32_t certain = h->n;
    for (row i = hi->first[wide]; i < hi->first[wide + 1]; i++)
        if (lo->chief[hi->members[i]] != chief)
            start_from(h, c, hi->members[i], HELD_HI);
    for (uint32_t i = 0; i < c->n_no_supplier; i++)
        if (!cut(h, c->no_supplier[i], CUT_GATE))
            hold(h, c->no_supplier[i], HELD_HI, WAY_POSSIBLE, NONE);
    for (uint32_t i = 0; i < c->n_no_manager; i++)
        if (!cut(h, c->no_manager[i], CUT_MANAGE))
            hold(h, c->no_manager[i], HELD_HI, WAY_POSSIBLE, NONE);
    order_from(h, c, certain, HELD_HI);
    if (reaches)
        spread_possibly(h, c);
}

void hold_nodes(
        struct held *h, const struct containment *c, const uint32_t *nodes, size_t n, bool reaches)
{
    for (size_t i = 0; i < n; i++)
        hold(h, nodes[i], HELD_LO | HELD_HI, WAY_ITSELF, NONE);
    if (!reaches)
        return;
    spread(h, c, 0, HELD_LO | HELD_HI);
    spread_possibly(h, c);
}
