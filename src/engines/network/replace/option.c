// One option: which jobs are done, planned phase by phase, told as money, dates and rows of a
// chart. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/replace/work.h"

#include <math.h>
#include <stdlib.h>

const char *const option_names[OPTION_KINDS] = { "keep", "cap", "replace", "phased" };

enum { ROUNDS_MOST = 400, ROUNDS_LEAST = 30 };
#define EVALUATIONS 1200000000.0 // of a group at a start, over all rounds of a bound

struct planning { // an option while it is made
    struct arena scratch;
    const struct context *c;
    const struct selection *s;
    struct replace_option *o;
    struct problem left; // what the phases before left over
    int32_t *start;      // [job]; -1: kept
    struct batch *order; // all phases', for the draws
    size_t n_order;
    struct batch *own; // the same jobs in the order of the plan
    size_t n_own;
};

// The groups of a phase with the jobs that are selected; `map` leads back to all groups.
static void phase_problem(struct planning *g, uint32_t phase, struct problem *p, uint32_t *map)
{
    const struct works *w = g->c->w;
    *p = g->left;
    p->groups = arena_array(&g->scratch, struct group, w->n_groups);
    p->n_groups = 0;
    for (uint32_t i = 0; i < w->n_groups; i++) {
        uint32_t n = 0;
        for (uint32_t j = w->from[i]; j < w->from[i + 1]; j++)
            n += g->s->jobs[j];
        if (!n || (g->s->kind == OPTION_PHASED && w->jobs[w->from[i]].phase != phase))
            continue;
        map[p->n_groups] = i;
        p->groups[p->n_groups] = g->left.groups[i];
        p->groups[p->n_groups++].n = n;
    }
}

static void use_up(struct problem *left, const struct problem *p, const struct plan *plan)
{
    for (size_t i = 0; i < plan->n; i++) {
        const struct batch *b = &plan->batches[i];
        const struct group *g = &p->groups[b->group];
        if (b->start == p->weeks)
            continue;
        for (int32_t t = b->start; t < b->start + g->weeks; t++) {
            size_t cell = (size_t)g->region * (size_t)p->weeks + (size_t)t;
            left->crew[cell] -= g->crew * b->n;
            left->down[cell] -= g->down ? (int32_t)b->n : 0;
        }
        size_t k = p->n_steps ? (size_t)p->step_of[b->start] : 0;
        for (size_t end = p->carry ? p->n_steps : size_min(k + 1, p->n_steps); k < end; k++)
            left->budget[k] -= g->cost * b->n;
    }
}

// Gives each selected job of the batches' groups its start.
static void tell_apart(struct planning *g, const struct plan *plan, const uint32_t *map)
{
    const struct works *w = g->c->w;
    for (size_t i = 0; i < plan->n;) {
        uint32_t group = plan->batches[i].group, job = w->from[map[group]];
        for (; i < plan->n && plan->batches[i].group == group; i++)
            for (uint32_t n = plan->batches[i].n; n; job++)
                if (g->s->jobs[job]) {
                    g->start[job] = plan->batches[i].start;
                    n--;
                }
    }
}

static int by_start(const void *x, const void *y)
{
    const struct batch *a = x, *b = y;
    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    return (a->group > b->group) - (a->group < b->group);
}

static void plan_phase(struct planning *g, uint32_t phase)
{
    struct problem p;
    struct solved s;
    uint32_t *map = arena_array(&g->scratch, uint32_t, g->c->w->n_groups);
    phase_problem(g, phase, &p, map);
    if (!p.n_groups)
        return;
    double all = (double)p.n_groups * p.weeks, rounds = EVALUATIONS / all;
    solve(&g->scratch, &p,
            rounds > ROUNDS_MOST    ? ROUNDS_MOST
            : rounds < ROUNDS_LEAST ? ROUNDS_LEAST
                                    : (int)rounds,
            &s);
    g->o->bound += s.bound;
    g->o->exact &= s.exact;
    g->o->rule = s.rule;
    tell_apart(g, &s.plan, map);
    for (size_t i = 0; i < s.n_order; i++)
        g->order[g->n_order++] = (struct batch){ map[s.order[i].group], s.order[i].n, 0 };
    size_t first = g->n_own;
    for (size_t i = 0; i < s.plan.n; i++)
        g->own[g->n_own++] = (struct batch){ map[s.plan.batches[i].group], s.plan.batches[i].n,
            s.plan.batches[i].start };
    qsort(g->own + first, g->n_own - first, sizeof *g->own, by_start);
    use_up(&g->left, &p, &s.plan);
}

static void begin(struct planning *g)
{
    const struct works *w = g->c->w;
    const struct problem *p = &g->c->problem;
    size_t cells = p->regions * (size_t)p->weeks;
    g->left = *p;
    g->left.crew = arena_copy(&g->scratch, p->crew, cells * sizeof *p->crew);
    g->left.down = arena_copy(&g->scratch, p->down, cells * sizeof *p->down);
    g->left.budget = arena_copy(&g->scratch, p->budget, p->n_steps * sizeof *p->budget);
    g->start = arena_array(&g->scratch, int32_t, w->n_jobs);
    memset(g->start, 0xff, w->n_jobs * sizeof *g->start);
    g->order = arena_array(&g->scratch, struct batch, w->n_groups);
    g->own = arena_array(&g->scratch, struct batch, w->n_jobs);
    g->o->exact = true;
    g->o->rule = "";
}

// Money and risk of one job into the option's sums.
static void add_job(struct planning *g, uint32_t index, uint32_t group)
{
    const struct works *w = g->c->w;
    const struct job *j = &w->jobs[index];
    const struct group *k = &g->c->problem.groups[group];
    struct replace_option *o = g->o;
    int32_t start = g->start[index], weeks = g->c->problem.weeks,
            end = start == weeks ? weeks : start + k->weeks;
    if (start < 0) {
        o->kept += j->n_elements;
        o->risk += k->risk * weeks;
        o->risk_left += j->risk;
        return;
    }
    struct cost_parts c = job_cost(j, &g->c->likely);
    bool late = k->due < end - 1, out = start == weeks;
    o->jobs++;
    o->elements += j->n_elements;
    o->late += late || (out && k->due < weeks);
    o->unfinished += out;
    o->cost.equipment += c.equipment;
    o->cost.engineering += c.engineering;
    o->cost.visits += c.visits;
    o->cost.towers += c.towers;
    o->cost.crews += c.crews;
    o->cost.total += c.total;
    o->range.low += job_cost(j, &g->c->low).total;
    o->range.high += job_cost(j, &g->c->high).total;
    o->anyway += job_anyway(j, REFRESH_WITHIN, &g->c->likely);
    o->anyway_unknown += job_anyway(j, REFRESH_UNKNOWN, &g->c->likely);
    o->risk += k->risk * end;
    o->risk_left += out ? j->risk : 0;
    int64_t price = job_price(&g->c->problem, k, start),
            risk = llround((double)k->risk * w->until[end]);
    int64_t over = late ? llround((double)k->late * (w->until[end] - w->until[k->due + 1])) : 0;
    o->objective.risk += risk;
    o->objective.late += over;
    *(out ? &o->objective.unfinished : &o->objective.cost) += price - risk - over;
    o->objective.total += price;
}

// What spending on an element before its own refresh costs: the discount between the two dates.
static int64_t forward_of(const struct planning *g, const struct job *j, int32_t start)
{
    const struct replace_request *q = g->c->w->q;
    const struct replace_options *o = q->options;
    int64_t anyway = job_anyway(j, REFRESH_WITHIN, &g->c->likely), sum = 0;
    if (!anyway || start >= g->c->problem.weeks)
        return 0;
    int64_t within = 0, weeks = 0;
    for (uint32_t i = 0; i < j->n_elements; i++) {
        const struct element *e = &q->network->elements.items[j->elements[i]];
        int32_t since = e->connected != NO_DATE ? e->connected : e->acquired, date = e->refresh;
        for (uint32_t k = 0; date == NO_DATE && since != NO_DATE && k < o->life.n; k++)
            if (match_fits(&o->life.items[k].match, q->network, e))
                date = since + (int32_t)(o->life.items[k].months * 36525 / 1200);
        int32_t week = date == NO_DATE  ? g->c->problem.weeks
                       : date < q->date ? 0
                                        : (date - q->date) / 7;
        if (week < g->c->problem.weeks) {
            within++;
            weeks += week;
        }
    }
    int32_t then = within ? (int32_t)(weeks / within) : start; // of a job's elements, on average
    if (then > start)
        sum = llround((double)anyway * (g->c->w->discount[start] - g->c->w->discount[then]));
    return sum;
}

static int by_plan(const void *x, const void *y)
{
    const struct planned_job *a = x, *b = y;
    if (a->start != b->start)
        return (uint32_t)a->start < (uint32_t)b->start ? -1 : 1; // what is kept comes last
    if (a->region != b->region)
        return a->region < b->region ? -1 : 1;
    return (a->elements[0] > b->elements[0]) - (a->elements[0] < b->elements[0]);
}

static void list_plan(struct arena *a, struct planning *g)
{
    const struct works *w = g->c->w;
    struct replace_option *o = g->o;
    int32_t last = -1;
    o->plan = arena_array(a, struct planned_job, w->n_jobs);
    for (uint32_t i = 0, group = 0; i < w->n_jobs; i++) {
        group += i == w->from[group + 1];
        const struct job *j = &w->jobs[i];
        const struct group *k = &g->c->problem.groups[group];
        add_job(g, i, group);
        if (g->start[i] >= 0)
            o->forward += forward_of(g, j, g->start[i]);
        if (g->start[i] >= 0 && g->start[i] + k->weeks - 1 > last &&
                g->start[i] < g->c->problem.weeks)
            last = g->start[i] + k->weeks - 1;
        o->plan[o->n_plan++] = (struct planned_job){ .site = j->site,
            .elements = j->elements,
            .n_elements = j->n_elements,
            .covered = j->covered,
            .work = j->work,
            .phase = j->phase,
            .region = j->region,
            .due = j->due,
            .start = g->start[i],
            .weeks = k->weeks,
            .crew_days = g->c->likely.days[j->work],
            .cost = k->cost,
            .risk = k->risk };
    }
    qsort(o->plan, o->n_plan, sizeof *o->plan, by_plan);
    o->range.likely = o->cost.total;
    o->extra = o->cost.total - o->anyway;
    o->finish = o->unfinished || last < 0 ? NO_DATE : week_end(w, last);
}

static int by_cell(const void *x, const void *y)
{
    const uint64_t *a = x, *b = y;
    return (*a > *b) - (*a < *b);
}

// Work by region, layer and week, each job in the week in which it starts.
static void list_gantt(struct arena *a, struct planning *g)
{
    const struct works *w = g->c->w;
    struct replace_option *o = g->o;
    uint64_t *cells = arena_array(&g->scratch, uint64_t, w->n_jobs); // region, layer, week, job
    size_t n = 0;
    for (uint32_t i = 0; i < w->n_jobs; i++)
        if (g->start[i] >= 0 && g->start[i] < g->c->problem.weeks)
            cells[n++] = (uint64_t)w->jobs[i].region << 48 | (uint64_t)w->jobs[i].layer << 44 |
                         (uint64_t)g->start[i] << 32 | i;
    qsort(cells, n, sizeof *cells, by_cell);
    o->gantt = arena_array(a, struct gantt_row, n);
    struct gantt_cell *all = arena_zero(a, n * sizeof *all), *at = all - 1;
    for (size_t i = 0; i < n; i++) {
        const struct job *j = &w->jobs[(uint32_t)cells[i]];
        if (!i || cells[i] >> 44 != cells[i - 1] >> 44)
            o->gantt[o->n_gantt++] =
                    (struct gantt_row){ .region = j->region, .layer = j->layer, .cells = at + 1 };
        if (!i || cells[i] >> 32 != cells[i - 1] >> 32) {
            *++at = (struct gantt_cell){ .week = (int32_t)(cells[i] >> 32 & 0xfff) };
            o->gantt[o->n_gantt - 1].n++;
        }
        at->jobs++;
        at->elements += j->n_elements;
        at->cost += job_cost(j, &g->c->likely).total;
        at->crew_days += g->c->likely.days[j->work];
    }
}

// The order that the draws use: the rule's or the plan's own, whichever gives the better plan of
// the likely case.
static void choose_order(struct planning *g, struct batch **order, size_t *n)
{
    const struct problem *p = &g->c->problem;
    struct ledger l;
    struct plan plan = { .batches = arena_array(&g->scratch, struct batch, g->c->w->n_jobs) };
    ledger_init(&g->scratch, p, &l);
    schedule(p, &l, g->own, g->n_own, &plan);
    g->o->rule_objective = plan.price;
    schedule(p, &l, g->order, g->n_order, &plan);
    bool own = g->o->rule_objective < plan.price;
    *order = own ? g->own : g->order;
    *n = own ? g->n_own : g->n_order;
    if (own)
        g->o->rule = "the plan's own order";
    else
        g->o->rule_objective = plan.price;
}

static void add_price_rise(const struct works *w, struct replace_option *o)
{
    const struct network *n = w->q->network;
    __int128 spend = 0; // a year
    for (row i = 1; i < n->elements.len; i++)
        if (!w->q->act[i] && n->elements.items[i].amount[BASE_SPEND] != UNKNOWN)
            spend += n->elements.items[i].amount[BASE_SPEND];
    spend = spend * w->q->options->price_rise / SHARE_ONE * 7 * w->q->options->weeks * 100 / 36525;
    o->price_rise = o->jobs ? (int64_t)spend : 0;
}

void option_evaluate(struct arena *a, const struct context *c, const struct selection *s,
        struct replace_option *o)
{
    struct planning g = { .c = c, .s = s, .o = o };
    struct batch *order;
    size_t n;
    *o = (struct replace_option){ .kind = s->kind };
    begin(&g);
    uint32_t phases = s->kind == OPTION_PHASED ? c->w->q->options->phases.n + 1 : 1;
    for (uint32_t phase = 0; phase < phases; phase++)
        plan_phase(&g, phase);
    list_plan(a, &g);
    list_gantt(a, &g);
    choose_order(&g, &order, &n);
    funding_make(a, c, o);
    add_price_rise(c->w, o);
    if (c->w->q->draws)
        option_draw(c, order, n, o);
    arena_release(&g.scratch);
}
