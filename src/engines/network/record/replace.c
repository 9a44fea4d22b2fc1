// Options of replacement: costs, plans week by week, public money, points of the front,
// assumptions. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/replace/replace.h"
#include "engines/network/record/cells.h"
#include "engines/network/record/record.h"

struct recording {
    struct dossier *d;
    const struct network *n;
    const struct replace_options *o;
    const struct replace_result *r;
    int32_t date; // of week 0
};

static struct cell day_of_week(const struct recording *c, int32_t week)
{
    return cell_integer((int64_t)c->date + week * 7);
}

static struct cell drawn(const struct replace_option *o, int64_t v, int64_t none)
{
    return o->draws && v != none ? cell_integer(v) : cell_none();
}

static void add_option(const struct recording *c, const struct replace_option *o)
{
    const struct cell cells[] = { cell_c(option_names[o->kind]), cell_count(o->jobs),
        cell_count(o->elements), cell_count(o->kept), cell_count(o->late),
        cell_count(o->unfinished), cell_integer(o->range.low), cell_integer(o->cost.total),
        cell_integer(o->range.high), cell_integer(o->cost.equipment),
        cell_integer(o->cost.engineering), cell_integer(o->cost.visits),
        cell_integer(o->cost.towers), cell_integer(o->cost.crews), cell_integer(o->anyway),
        cell_integer(o->anyway_unknown), cell_integer(o->extra), cell_integer(o->risk),
        cell_integer(o->risk_left), cell_number(o->finish, NO_DATE),
        cell_integer(o->objective.total), cell_integer(o->bound), cell_integer(o->exact),
        drawn(o, o->cost_drawn.p10, UNKNOWN), drawn(o, o->cost_drawn.p50, UNKNOWN),
        drawn(o, o->cost_drawn.p90, UNKNOWN), drawn(o, o->finish_drawn.p50, INT32_MAX),
        drawn(o, o->finish_drawn.p90, INT32_MAX) };
    dossier_batch_row(c->d, cells);
}

static void add_jobs(const struct recording *c, const struct replace_option *o)
{
    for (uint32_t i = 0; i < o->n_plan; i++) {
        const struct planned_job *j = &o->plan[i];
        const struct site *site = &c->n->sites.items[j->site];
        bool placed = j->start >= 0 && j->start < c->o->weeks;
        struct str phase = j->phase < c->o->phases.n ? c->o->phases.items[j->phase].name : STR("");
        const struct cell cells[] = { cell_c(option_names[o->kind]), cell_known_text(site->name),
            cell_known_text(c->r->regions[j->region]), cell_known_text(phase),
            cell_count(j->n_elements + j->covered), cell_number(j->due, NO_DATE),
            placed ? day_of_week(c, j->start) : cell_none(), cell_integer(j->weeks),
            cell_integer(j->cost), cell_integer(j->start < 0) };
        dossier_batch_row(c->d, cells);
    }
}

static void add_work(const struct recording *c, const struct replace_option *o)
{
    for (uint32_t i = 0; i < o->n_gantt; i++) {
        const struct gantt_row *g = &o->gantt[i];
        for (uint32_t k = 0; k < g->n; k++) {
            const struct cell cells[] = { cell_c(option_names[o->kind]),
                cell_known_text(c->r->regions[g->region]), cell_c(layer_names[g->layer]),
                day_of_week(c, g->cells[k].week), cell_count(g->cells[k].jobs),
                cell_count(g->cells[k].elements), cell_integer(g->cells[k].cost),
                cell_integer(g->cells[k].crew_days) };
            dossier_batch_row(c->d, cells);
        }
    }
}

static void add_funding(const struct recording *c, const struct replace_option *o)
{
    for (uint32_t i = 0; i < o->n_flow; i++) {
        const struct funding_flow *f = &o->flow[i];
        const struct cell cells[] = { cell_c(option_names[o->kind]), day_of_week(c, f->week),
            cell_integer(f->spent), cell_integer(f->claimed), cell_integer(f->paid),
            cell_integer(f->gap) };
        dossier_batch_row(c->d, cells);
    }
}

static void add_front(const struct recording *c)
{
    for (uint32_t i = 0; i < c->r->n_points; i++) {
        const struct front_point *p = &c->r->points[i];
        const struct cell cells[] = { cell_c(p->what), cell_integer(p->part),
            cell_integer(p->crews), cell_integer(p->cost), cell_integer(p->risk),
            cell_number(p->finish, NO_DATE), cell_integer(p->front) };
        dossier_batch_row(c->d, cells);
    }
}

typedef void add_rows(const struct recording *c, const struct replace_option *o);

static void add_all(const struct recording *c, enum batch_table table, add_rows *add)
{
    dossier_batch_begin(c->d, table);
    for (size_t k = 0; k < OPTION_KINDS; k++)
        add(c, &c->r->options[k]);
    dossier_batch_end(c->d);
}

void record_replacement(struct dossier *d, const struct network *n, const struct replace_options *o,
        const struct replace_result *r, int32_t date)
{
    const struct recording c = { d, n, o, r, date };
    add_all(&c, BATCH_OPTION, add_option);
    add_all(&c, BATCH_JOB, add_jobs);
    add_all(&c, BATCH_WORK, add_work);
    add_all(&c, BATCH_FUNDING, add_funding);
    dossier_batch_begin(d, BATCH_FRONT);
    add_front(&c);
    dossier_batch_end(d);
    dossier_batch_begin(d, BATCH_ASSUMPTION);
    for (uint32_t i = 0; i < o->assumptions.n; i++) {
        const struct assumption *x = &o->assumptions.items[i];
        record_assumption(d, "replace", x->name, x->value, x->source, x->file, x->line);
    }
    dossier_batch_end(d);
}
