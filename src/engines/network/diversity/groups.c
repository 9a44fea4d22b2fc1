// Suppliers under one roof: connected through control, on a date.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/diversity/diversity_int.h"

#include <stdlib.h>

static bool holds(const struct control *c, int32_t date)
{
    if (!c->holder || !c->held || (c->from != NO_DATE && date < c->from) ||
            (c->until != NO_DATE && date > c->until))
        return false;
    if (c->kind == CONTROL_OWNS)
        return c->share == UNKNOWN || c->share > 500000;
    return c->kind == CONTROL_DIRECTS || c->kind == CONTROL_AFFILIATE;
}

static row root(row *up, row s)
{
    while (up[s] != s)
        s = up[s] = up[up[s]];
    return s;
}

struct member {
    row supplier, root;
    bool held; // by another of its group
    struct str slug;
};

static int by_group_then_head(const void *a, const void *b)
{
    const struct member *x = a, *y = b;
    if (x->root != y->root)
        return x->root < y->root ? -1 : 1;
    if (x->held != y->held)
        return x->held ? 1 : -1;
    int order = str_cmp(x->slug, y->slug);
    return order ? order : x->supplier < y->supplier ? -1 : 1;
}

struct found {
    const struct member *members;
    size_t n;
};

static int by_head(const void *a, const void *b)
{
    const struct member *x = ((const struct found *)a)->members,
                        *y = ((const struct found *)b)->members;
    int order = str_cmp(x->slug, y->slug);
    return order ? order : x->supplier < y->supplier ? -1 : 1;
}

static int by_slug(const void *a, const void *b)
{
    const struct member *x = a, *y = b;
    int order = str_cmp(x->slug, y->slug);
    return order ? order : x->supplier < y->supplier ? -1 : 1;
}

// Members of all groups, those of a group together, each group's head first.
static struct member *gather(struct arena *a, const struct network *n, int32_t date)
{
    size_t count = n->suppliers.len;
    row *up = arena_array(a, row, count);
    struct member *members = arena_array(a, struct member, count);
    for (row s = 0; s < count; s++) {
        up[s] = s;
        members[s] = (struct member){ .supplier = s, .slug = n->suppliers.items[s].slug };
    }
    for (size_t i = 1; i < n->controls.len; i++) {
        const struct control *c = &n->controls.items[i];
        if (!holds(c, date))
            continue;
        up[root(up, c->holder)] = root(up, c->held);
        members[c->held].held |= c->holder != c->held && c->kind != CONTROL_AFFILIATE;
    }
    for (row s = 0; s < count; s++)
        members[s].root = root(up, s);
    qsort(members + 1, count - 1, sizeof *members, by_group_then_head);
    return members;
}

static struct supplier_group make_group(struct arena *a, struct found f, const bool *restricted)
{
    struct supplier_group g = { .head = f.members[0].supplier, .n_members = f.n };
    struct member *sorted = arena_copy(a, f.members, f.n * sizeof *sorted);
    qsort(sorted, f.n, sizeof *sorted, by_slug);
    row *rows = arena_array(a, row, f.n);
    for (size_t i = 0; i < f.n; i++) {
        rows[i] = sorted[i].supplier;
        g.restricted |= restricted && restricted[rows[i]];
    }
    g.members = rows;
    return g;
}

void find_groups(struct arena *a, const struct network *n, const bool *restricted, int32_t date,
        struct diversity *d)
{
    size_t count = n->suppliers.len, n_found = 0;
    struct member *members = gather(a, n, date);
    struct found *found = arena_array(a, struct found, count);
    for (size_t i = 1; i < count; i++) {
        if (i == 1 || members[i].root != members[i - 1].root)
            found[n_found++] = (struct found){ &members[i], 0 };
        found[n_found - 1].n++;
    }
    qsort(found, n_found, sizeof *found, by_head);
    struct supplier_group *groups = arena_array(a, struct supplier_group, n_found + 1);
    row *group_of = arena_zero(a, sizeof(row) * count);
    groups[0] = (struct supplier_group){ 0 };
    for (size_t g = 0; g < n_found; g++) {
        groups[g + 1] = make_group(a, found[g], restricted);
        for (size_t i = 0; i < found[g].n; i++)
            group_of[found[g].members[i].supplier] = (row)g + 1;
    }
    d->groups = groups;
    d->n_groups = n_found + 1;
    d->group_of = group_of;
}
