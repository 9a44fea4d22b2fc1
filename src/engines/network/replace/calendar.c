// What each week offers: crews, sites that may be down, money; and what a payment in it is worth
// today. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/replace/work.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

static bool names(const struct text_list *w, struct str region)
{
    for (uint32_t i = 0; i < w->n; i++)
        if (w->items[i].len == region.len &&
                strncasecmp(w->items[i].ptr, region.ptr, region.len) == 0)
            return true;
    return false;
}

// Hundredths of crews in a region on a day: of the first row in force that names it, else of the
// first that names none.
static int64_t crews_on(const struct replace_options *o, struct str region, int32_t day)
{
    for (int named = 1; named >= 0; named--)
        for (uint32_t i = 0; i < o->crews.n; i++) {
            const struct crew_row *c = &o->crews.items[i];
            bool here = named ? names(&c->regions, region) : !c->regions.n;
            if (here && (c->from == NO_DATE || c->from <= day) &&
                    (c->until == NO_DATE || day <= c->until))
                return c->crews;
        }
    return 0;
}

static int64_t season_on(const struct replace_options *o, int32_t day)
{
    char text[11];
    date_text(day, text);
    int32_t at = (int32_t)(strtol(text + 5, NULL, 10) * 100 + strtol(text + 8, NULL, 10));
    for (uint32_t i = 0; i < o->seasons.n; i++) {
        const struct season_row *s = &o->seasons.items[i];
        if (s->from <= s->until ? s->from <= at && at <= s->until : s->from <= at || at <= s->until)
            return s->factor;
    }
    return SHARE_ONE;
}

static bool is_frozen(
        const struct replace_options *o, struct str region, int32_t from, int32_t until)
{
    for (uint32_t i = 0; i < o->freezes.n; i++) {
        const struct freeze_row *f = &o->freezes.items[i];
        if (f->from <= until && from <= f->until && (!f->regions.n || names(&f->regions, region)))
            return true;
    }
    return false;
}

static void crews_make(struct arena *a, struct works *w, int32_t weeks)
{
    const struct replace_options *o = w->q->options;
    int64_t *season = arena_array(a, int64_t, (size_t)weeks * 7);
    w->crew = arena_array(a, int64_t, w->n_regions * (size_t)weeks);
    for (int32_t d = 0; d < weeks * 7; d++)
        season[d] = season_on(o, w->q->date + d);
    for (uint32_t r = 0; r < w->n_regions; r++)
        for (int32_t t = 0; t < weeks; t++) {
            int64_t sum = 0;
            int32_t first = w->q->date + 7 * t;
            for (int32_t d = 0; d < 7; d++)
                sum += crews_on(o, w->regions[r], first + d) * season[t * 7 + d] / 100;
            sum = sum / SHARE_ONE * o->crew.days / 7 +
                  sum % SHARE_ONE * o->crew.days / 7 / SHARE_ONE;
            w->crew[r * (size_t)weeks + (size_t)t] =
                    is_frozen(o, w->regions[r], first, first + 6) ? 0 : sum;
        }
}

// A week's money is that of the step in force on its first day; before the first step there is
// none.
static void budget_make(struct arena *a, struct works *w, int32_t weeks)
{
    const struct replace_options *o = w->q->options;
    uint32_t n = o->budget.steps.n;
    w->step_of = arena_zero(a, (size_t)weeks * sizeof *w->step_of);
    w->budget = arena_zero(a, (n + 1) * sizeof *w->budget);
    if (!n)
        return;
    w->n_steps = n + 1;
    for (uint32_t k = 0; k < n; k++)
        w->budget[k + 1] = o->budget.steps.items[k].amount + (o->budget.carry ? w->budget[k] : 0);
    for (int32_t t = 0; t < weeks; t++)
        for (uint32_t k = 0; k < n; k++)
            if (o->budget.steps.items[k].from <= w->q->date + 7 * t)
                w->step_of[t] = (int32_t)k + 1;
}

void calendar_make(struct arena *a, struct works *w)
{
    const struct replace_options *o = w->q->options;
    int32_t weeks = (int32_t)o->weeks;
    double rate = pow(1 + (double)o->discount / SHARE_ONE, -7 / 365.25);
    crews_make(a, w, weeks);
    budget_make(a, w, weeks);
    w->down = arena_array(a, int32_t, w->n_regions);
    for (uint32_t r = 0; r < w->n_regions; r++) {
        int64_t most = (int64_t)w->sites[r] * o->coverage.share / SHARE_ONE;
        w->down[r] = (int32_t)(most < o->coverage.least ? o->coverage.least : most);
    }
    w->discount = arena_array(a, double, (size_t)weeks + 1);
    w->until = arena_array(a, double, (size_t)weeks + 1);
    double value = 1;
    w->until[0] = 0;
    for (int32_t t = 0; t <= weeks;
            t++, value *= rate) { // products only: the same on every machine
        w->discount[t] = value;
        if (t < weeks)
            w->until[t + 1] = w->until[t] + value;
    }
}
