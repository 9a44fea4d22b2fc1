// Does a plan keep every constraint? Worked out anew, by day, from the network and the assumptions.
//
// Shares nothing with the planner but the sizes of its results and which row of a table fits an
// element. Slow and plain: every limit is checked as it is written in the assumptions.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/replace/work.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

struct checking {
    const struct replace_request *q;
    const struct replace_options *o;
    const struct replace_option *plan;
    struct error *e;
};

static struct str site_name(const struct checking *c, const struct planned_job *j)
{
    const struct network *n = c->q->network;
    return j->site ? n->sites.items[j->site].name : n->elements.items[j->elements[0]].name;
}

static enum err broken(const struct checking *c, const struct planned_job *j, const char *what)
{
    char place[256];
    snprintf(place, sizeof place, "%.*s", j ? (int)size_min(site_name(c, j).len, 250) : 4,
            j ? site_name(c, j).ptr : "plan");
    return error_set(c->e, ERR_FORMAT, place, "%s", what);
}

static bool is_planned(const struct checking *c, const struct planned_job *j)
{
    return j->start >= 0 && j->start < c->o->weeks;
}

// Every element to act on is in one job, or goes with one that is.
static enum err check_elements(const struct checking *c)
{
    const struct network *n = c->q->network;
    uint8_t *seen = mem_zero(n->elements.len, 1);
    enum err code = OK;
    for (uint32_t i = 0; i < c->plan->n_plan && !code; i++) {
        const struct planned_job *j = &c->plan->plan[i];
        for (uint32_t k = 0; k < j->n_elements && !code; k++) {
            row e = j->elements[k];
            if (seen[e]++ || !c->q->act[e] || n->elements.items[e].site != j->site)
                code = broken(
                        c, j, "an element stands twice, is not to be replaced, or is elsewhere");
        }
    }
    for (row e = 1; e < n->elements.len && !code; e++) {
        bool done = seen[e] || !c->q->act[e] || n->elements.items[e].status == STATUS_REMOVED;
        int depth = 0;
        for (row up = n->elements.items[e].parent; up && !done && depth < 64;
                up = n->elements.items[up].parent, depth++)
            done = seen[up];
        if (!done)
            code = broken(c, NULL, "an element to be replaced is in no job");
    }
    free(seen);
    return code;
}

static enum err check_job(const struct checking *c, const struct planned_job *j)
{
    const struct network *n = c->q->network;
    bool may_keep = c->plan->kind == OPTION_KEEP || c->plan->kind == OPTION_CAP;
    if (j->start < 0 && !may_keep)
        return broken(c, j, "a job is left out");
    if (j->start < 0 || j->start == c->o->weeks)
        return OK;
    if (j->start + j->weeks > c->o->weeks)
        return broken(c, j, "work goes beyond the horizon");
    const struct work_row *work = &c->o->work.items[j->work];
    if (j->weeks * c->o->crew.at_site * c->o->crew.days < work->days.likely ||
            j->crew_days != work->days.likely)
        return broken(c, j, "the work takes longer");
    for (uint32_t k = 0; k < j->n_elements; k++) {
        const struct element *e = &n->elements.items[j->elements[k]];
        uint32_t unit = 0;
        while (!match_fits(&c->o->units.items[unit].match, n, e))
            unit++;
        if (j->start < c->o->units.items[unit].delivery.likely)
            return broken(c, j, "work begins before the delivery");
        if (j->due != (c->q->due ? c->q->due[j->elements[k]] : NO_DATE))
            return broken(c, j, "the due date is another");
    }
    return OK;
}

static bool names(const struct text_list *w, struct str region)
{
    for (uint32_t i = 0; i < w->n; i++)
        if (w->items[i].len == region.len &&
                strncasecmp(w->items[i].ptr, region.ptr, region.len) == 0)
            return true;
    return false;
}

static bool is_season(const struct season_row *s, int32_t day)
{
    char text[11];
    int month, of_month;
    date_text(day, text);
    sscanf(text + 5, "%d-%d", &month, &of_month);
    int32_t at = month * 100 + of_month;
    return s->from <= s->until ? at >= s->from && at <= s->until : at >= s->from || at <= s->until;
}

// Hundredths of crews of a day, times millionths of the season.
static __int128 crews_of_day(const struct checking *c, struct str region, int32_t day)
{
    const struct crew_row *found = NULL;
    int64_t season = SHARE_ONE;
    for (uint32_t i = c->o->crews.n; i-- > 0;) {
        const struct crew_row *k = &c->o->crews.items[i];
        bool now =
                (k->from == NO_DATE || day >= k->from) && (k->until == NO_DATE || day <= k->until);
        bool better =
                names(&k->regions, region) || (!k->regions.n && (!found || !found->regions.n));
        if (now && better)
            found = k;
    }
    for (uint32_t i = c->o->seasons.n; i-- > 0;)
        if (is_season(&c->o->seasons.items[i], day))
            season = c->o->seasons.items[i].factor;
    return found ? (__int128)found->crews * season : 0;
}

static bool is_frozen(const struct checking *c, struct str region, int32_t day)
{
    for (uint32_t i = 0; i < c->o->freezes.n; i++) {
        const struct freeze_row *f = &c->o->freezes.items[i];
        if (day >= f->from && day <= f->until && (!f->regions.n || names(&f->regions, region)))
            return true;
    }
    return false;
}

static struct str region_name(const struct checking *c, const struct planned_job *j)
{
    return c->q->network->sites.items[j->site].region;
}

struct use { // of a region in a week
    struct str region;
    int32_t week;
    const struct planned_job *job;
};

static int by_use(const void *x, const void *y)
{
    const struct use *a = x, *b = y;
    int order = str_cmp(a->region, b->region);
    if (order || a->week != b->week)
        return order ? order : a->week < b->week ? -1 : 1;
    return (a->job->site > b->job->site) - (a->job->site < b->job->site);
}

static int64_t sites_of(const struct checking *c, struct str region)
{
    int64_t n = 0;
    for (row s = 1; s < c->q->network->sites.len; s++)
        n += str_eq(c->q->network->sites.items[s].region, region);
    return n;
}

// The jobs of a region in a week against its crews, freezes and coverage.
static enum err check_week(const struct checking *c, const struct use *u, size_t n, int64_t sites)
{
    __int128 crews = 0, used = 0;
    int64_t down = 0, most = sites * c->o->coverage.share / SHARE_ONE;
    for (int32_t d = 0; d < 7; d++) {
        int32_t day = c->q->date + 7 * u->week + d;
        crews += crews_of_day(c, u->region, day);
        if (is_frozen(c, u->region, day))
            return broken(c, u->job, "work within a freeze");
    }
    for (size_t i = 0; i < n; i++) {
        const struct planned_job *j = u[i].job;
        bool new_site =
                j->site && c->o->work.items[j->work].down && (!i || u[i - 1].job->site != j->site);
        used += (j->crew_days + j->weeks - 1) / j->weeks;
        down += new_site;
    }
    // crew days: crews / 100 x days / 100 / 7 x season x available, in hundredths
    if (used * 7 * 100 * SHARE_ONE * SHARE_ONE >
            crews * c->o->crew.days * c->o->crew.available.likely)
        return broken(c, u->job, "more crew days than there are");
    if (down > (most > c->o->coverage.least ? most : c->o->coverage.least))
        return broken(c, u->job, "too many sites of a region down at once");
    return OK;
}

static enum err check_weeks(const struct checking *c)
{
    size_t n = 0, at = 0;
    for (uint32_t i = 0; i < c->plan->n_plan; i++)
        n += is_planned(c, &c->plan->plan[i]) ? (size_t)c->plan->plan[i].weeks : 0;
    struct use *uses = mem_zero(n, sizeof *uses);
    for (uint32_t i = 0; i < c->plan->n_plan; i++) {
        const struct planned_job *j = &c->plan->plan[i];
        for (int32_t t = 0; is_planned(c, j) && t < j->weeks; t++)
            uses[at++] = (struct use){ region_name(c, j), j->start + t, j };
    }
    qsort(uses, n, sizeof *uses, by_use);
    enum err code = OK;
    int64_t sites = 0;
    for (size_t from = 0, to; from < n && !code; from = to) {
        bool new_region = !from || !str_eq(uses[from].region, uses[from - 1].region);
        sites = new_region ? sites_of(c, uses[from].region) : sites;
        for (to = from + 1; to < n && uses[to].week == uses[from].week &&
                            str_eq(uses[to].region, uses[from].region);)
            to++;
        code = check_week(c, uses + from, to - from, sites);
    }
    free(uses);
    return code;
}

static enum err check_money(const struct checking *c)
{
    uint32_t steps = c->o->budget.steps.n;
    if (!steps)
        return OK;
    int64_t *spent = mem_zero(steps, sizeof *spent);
    enum err code = OK;
    for (uint32_t i = 0; i < c->plan->n_plan && !code; i++) {
        const struct planned_job *j = &c->plan->plan[i];
        if (!is_planned(c, j))
            continue;
        int32_t day = c->q->date + 7 * j->start;
        if (day < c->o->budget.steps.items[0].from && j->cost)
            code = broken(c, j, "money is spent before there is any");
        for (uint32_t k = steps; k-- > 0;)
            if (day >= c->o->budget.steps.items[k].from) {
                spent[k] += j->cost;
                break;
            }
    }
    int64_t left = 0;
    for (uint32_t k = 0; k < steps && !code; k++) {
        left = (c->o->budget.carry ? left : 0) + c->o->budget.steps.items[k].amount - spent[k];
        if (left < 0)
            code = broken(c, NULL, "more money is spent than a budget step has");
    }
    free(spent);
    return code;
}

// The printed objective, by its definition.
static enum err check_objective(const struct checking *c)
{
    double sum = 0, rate = pow(1 + (double)c->o->discount / SHARE_ONE, -7 / 365.25);
    double *until = mem_zero((size_t)c->o->weeks + 1, sizeof *until);
    int64_t total = 0;
    for (int64_t t = 0; t < c->o->weeks; t++)
        until[t + 1] = until[t] + pow(rate, (double)t);
    for (uint32_t i = 0; i < c->plan->n_plan; i++) {
        const struct planned_job *j = &c->plan->plan[i];
        if (j->start < 0)
            continue;
        bool out = j->start == c->o->weeks;
        int64_t end = out ? c->o->weeks : j->start + j->weeks, weeks_due = c->o->weeks;
        if (j->due != NO_DATE)
            weeks_due = j->due - c->q->date + 1 < 7 ? 0 : (j->due - c->q->date + 1) / 7;
        sum += (double)j->cost * (out ? (double)c->o->unfinished / SHARE_ONE : pow(rate, j->start));
        sum += (double)j->risk * until[end];
        sum += end > weeks_due ? (double)weekly(c->o->late * j->n_elements) *
                                         (until[end] - until[weeks_due])
                               : 0;
        total += j->cost;
    }
    free(until);
    if (total != c->plan->cost.total)
        return broken(c, NULL, "the cost is not the sum of its jobs");
    if (fabs(sum - (double)c->plan->objective.total) > 1e-6 * sum + c->plan->n_plan)
        return broken(c, NULL, "the objective is not what it is said to be");
    if (c->plan->bound > c->plan->objective.total)
        return broken(c, NULL, "the bound lies above the objective");
    return OK;
}

enum err replace_validate(
        const struct replace_request *q, const struct replace_option *o, struct error *e)
{
    const struct checking c = { q, q->options, o, e };
    enum err code = check_elements(&c);
    for (uint32_t i = 0; i < o->n_plan && !code; i++)
        code = check_job(&c, &o->plan[i]);
    code = code ? code : check_weeks(&c);
    code = code ? code : check_money(&c);
    return code ? code : check_objective(&c);
}
