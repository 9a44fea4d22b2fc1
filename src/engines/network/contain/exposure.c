// One actor's exposure. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/contain/exposure.h"

#include <stdlib.h>

void bench_make(struct bench *b, const struct containment *c)
{
    held_make(&b->held, c);
    effects_make(&b->effects, c);
}

void bench_free(struct bench *b)
{
    held_free(&b->held);
    effects_free(&b->effects);
}

void crew_make(struct crew *crew, const struct containment *c)
{
    crew->pool = pool_new(c->options.threads);
    crew->benches = mem_alloc(sizeof *crew->benches * pool_size(crew->pool));
    crew->arenas = mem_zero(pool_size(crew->pool), sizeof *crew->arenas);
    for (size_t i = 0; i < pool_size(crew->pool); i++)
        bench_make(&crew->benches[i], c);
}

void crew_free(struct crew *crew)
{
    for (size_t i = 0; i < pool_size(crew->pool); i++) {
        bench_free(&crew->benches[i]);
        arena_release(&crew->arenas[i]);
    }
    free(crew->benches);
    free(crew->arenas);
    pool_free(crew->pool);
}

static void count_held(const struct held *h, struct exposure *x)
{
    memset(x->held, 0, sizeof x->held);
    x->certain = 0;
    x->possible = h->n;
    for (uint32_t i = 0; i < h->n; i++) {
        x->held[h->way[h->list[i]]]++;
        x->certain += h->mark[h->list[i]] & HELD_LO;
    }
}

void expose(struct bench *b, const struct containment *c, struct exposure *x)
{
    count_held(&b->held, x);
    effects_of(&b->effects, c, &b->held, ALL_EFFECTS, &x->impact);
    held_clear(&b->held, c);
}

void expose_and_explain(
        struct bench *b, const struct containment *c, struct arena *a, struct exposure *x)
{
    count_held(&b->held, x);
    effects_of(&b->effects, c, &b->held, ALL_EFFECTS, &x->impact);
    evidence_of(&b->effects, c, &b->held, a, x->evidence);
    held_clear(&b->held, c);
}

// Who orders the group: the first by name whom nobody in it owns or directs, else the first by
// name.
void name_supplier(const struct containment *c, struct arena *a, row supplier, struct exposure *x)
{
    const struct groups *g = &c->groups_lo;
    row chief = g->chief[supplier];
    const row *members = g->members + g->first[chief];
    x->n_group = g->first[chief + 1] - g->first[chief];
    x->group = arena_copy(a, members, sizeof *members * x->n_group);
    row best = members[0];
    for (size_t i = x->n_group; i-- > 0;)
        if (!c->is_ordered[members[i]])
            best = members[i];
    x->actor = (struct actor){
        .kind = ACTOR_SUPPLIER, .supplier = best, .name = c->net->suppliers.items[best].name
    };
}
