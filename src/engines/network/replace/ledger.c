// What crews, coverage and money are left while a plan is made.
//
// Whether a job's cost fits is one look: `open` is what may be spent in a step, which with carried
// money is the least of what its own and all later steps have left. Weeks that are used up are
// skipped by `next`, of which there is one for jobs that take their site down and one for others;
// it only ever points forward and is shortened as it is followed. SPDX-License-Identifier:
// GPL-3.0-or-later
#include "engines/network/replace/problem.h"

void ledger_init(struct arena *a, const struct problem *p, struct ledger *l)
{
    size_t cells = (size_t)p->regions * (size_t)p->weeks;
    l->crew = arena_array(a, int64_t, cells);
    l->down = arena_array(a, int32_t, cells);
    l->budget = arena_array(a, int64_t, p->n_steps);
    l->open = arena_array(a, int64_t, p->n_steps);
    for (int down = 0; down < 2; down++)
        l->next[down] = arena_array(a, int32_t, cells + p->regions);
    l->least = arena_array(a, int64_t, p->regions);
    ledger_reset(p, l);
}

static void open_steps(const struct problem *p, struct ledger *l)
{
    int64_t least = INT64_MAX;
    for (size_t k = p->n_steps; k-- > 0;) {
        least = p->carry && least < l->budget[k] ? least : l->budget[k];
        l->open[k] = least;
    }
}

void ledger_reset(const struct problem *p, struct ledger *l)
{
    size_t cells = (size_t)p->regions * (size_t)p->weeks;
    memcpy(l->crew, p->crew, cells * sizeof *l->crew);
    memcpy(l->down, p->down, cells * sizeof *l->down);
    if (p->n_steps)
        memcpy(l->budget, p->budget, p->n_steps * sizeof *l->budget);
    open_steps(p, l);
    for (size_t r = 0; r < p->regions; r++) {
        l->least[r] = INT64_MAX;
        for (int32_t t = 0; t <= p->weeks; t++)
            l->next[0][r * ((size_t)p->weeks + 1) + (size_t)t] =
                    l->next[1][r * ((size_t)p->weeks + 1) + (size_t)t] = t;
    }
    for (size_t i = 0; i < p->n_groups; i++) {
        const struct group *g = &p->groups[i];
        if (g->crew < l->least[g->region])
            l->least[g->region] = g->crew;
    }
}

uint32_t ledger_room(const struct problem *p, const struct ledger *l, const struct group *g,
        int32_t start, uint32_t most)
{
    const int64_t *crew = l->crew + (size_t)g->region * (size_t)p->weeks;
    const int32_t *down = l->down + (size_t)g->region * (size_t)p->weeks;
    int64_t room = most;
    for (int32_t t = start; t < start + g->weeks; t++) {
        if (crew[t] < g->crew || (g->down && down[t] < 1))
            return 0;
        if (crew[t] < room * g->crew)
            room = crew[t] / g->crew;
        if (g->down && down[t] < room)
            room = down[t];
    }
    if (p->n_steps && g->cost > 0) {
        int64_t money = l->open[p->step_of[start]];
        if (money < g->cost)
            return 0;
        if (money / g->cost < room)
            room = money / g->cost;
    }
    return (uint32_t)room;
}

void ledger_take(
        const struct problem *p, struct ledger *l, const struct group *g, int32_t start, int64_t n)
{
    size_t at = (size_t)g->region * (size_t)p->weeks;
    size_t next = (size_t)g->region * ((size_t)p->weeks + 1);
    int64_t least = l->least[g->region];
    for (int32_t t = start; t < start + g->weeks; t++) {
        l->crew[at + (size_t)t] -= n * g->crew;
        if (g->down)
            l->down[at + (size_t)t] -= (int32_t)n;
        bool no_crew = l->crew[at + (size_t)t] < least;
        if (no_crew)
            l->next[0][next + (size_t)t] = t + 1;
        if (no_crew || (least != INT64_MIN && l->down[at + (size_t)t] < 1))
            l->next[1][next + (size_t)t] = t + 1;
    }
    if (!p->n_steps || !g->cost)
        return;
    size_t k = (size_t)p->step_of[start], end = p->carry ? p->n_steps : k + 1;
    for (; k < end; k++)
        l->budget[k] -= n * g->cost;
    open_steps(p, l);
}
