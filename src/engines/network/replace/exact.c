// The best plan by mixed-integer programming (GLPK), where the problem is small.
//
// One integer column for each group and start: the jobs that start then; one for those left out.
// GLPK works in doubles, so the price that counts is the plan's own, in integers. Work is bounded
// by columns and by nodes of the search, never by the clock: a node more or less would change
// results from run to run. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/replace/problem.h"

#include <glpk.h>
#include <math.h>

enum { COLUMNS_MOST = 2500, NODES_MOST = 4000 };

struct model {
    const struct problem *p;
    glp_prob *lp;
    int crew, down, money; // the rows before the first of each kind
    struct batch *columns; // [column]
    int n_columns;
};

static bool may_start(const struct problem *p, const struct group *g, int32_t start)
{
    size_t at = (size_t)g->region * (size_t)p->weeks;
    for (int32_t t = start; t < start + g->weeks; t++)
        if (p->crew[at + (size_t)t] < g->crew || (g->down && p->down[at + (size_t)t] < 1))
            return false;
    return true;
}

static size_t count_columns(const struct problem *p)
{
    size_t n = 0;
    for (size_t i = 0; i < p->n_groups && n <= COLUMNS_MOST; i++) {
        n++;
        for (int32_t t = p->groups[i].earliest; t <= last_start(p, &p->groups[i]); t++)
            n += may_start(p, &p->groups[i], t);
    }
    return n;
}

static void add_rows(struct model *m)
{
    const struct problem *p = m->p;
    int cells = (int)p->regions * p->weeks;
    m->crew = (int)p->n_groups;
    m->down = m->crew + cells;
    m->money = m->down + cells;
    glp_add_rows(m->lp, m->money + (int)p->n_steps);
    for (int i = 0; i < (int)p->n_groups; i++)
        glp_set_row_bnds(m->lp, i + 1, GLP_FX, p->groups[i].n, p->groups[i].n);
    for (int i = 0; i < cells; i++) {
        glp_set_row_bnds(m->lp, m->crew + i + 1, GLP_UP, 0, (double)p->crew[i]);
        glp_set_row_bnds(m->lp, m->down + i + 1, GLP_UP, 0, p->down[i]);
    }
    for (int k = 0; k < (int)p->n_steps; k++)
        glp_set_row_bnds(m->lp, m->money + k + 1, GLP_UP, 0, (double)p->budget[k]);
}

static void add_column(struct model *m, uint32_t index, int32_t start, int *rows, double *values)
{
    const struct problem *p = m->p;
    const struct group *g = &p->groups[index];
    int at = (int)g->region * p->weeks, n = 1;
    rows[1] = (int)index + 1;
    values[1] = 1;
    for (int32_t t = start; start < p->weeks && t < start + g->weeks; t++) {
        rows[++n] = m->crew + at + t + 1;
        values[n] = (double)g->crew;
        if (g->down) {
            rows[++n] = m->down + at + t + 1;
            values[n] = 1;
        }
    }
    if (start < p->weeks && p->n_steps && g->cost) {
        int k = p->step_of[start], end = p->carry ? (int)p->n_steps : k + 1;
        for (; k < end; k++) {
            rows[++n] = m->money + k + 1;
            values[n] = (double)g->cost;
        }
    }
    int column = glp_add_cols(m->lp, 1);
    m->columns[column] = (struct batch){ .group = index, .start = start };
    m->n_columns = column;
    glp_set_col_kind(m->lp, column, GLP_IV);
    glp_set_col_bnds(m->lp, column, GLP_DB, 0, g->n);
    glp_set_obj_coef(m->lp, column, (double)job_price(p, g, start) - (double)job_price(p, g, 0));
    glp_set_mat_col(m->lp, column, n, rows, values);
}

struct nodes {
    int n;
    bool stopped;
};

static void count_node(glp_tree *tree, void *context)
{
    struct nodes *nodes = context;
    if (glp_ios_reason(tree) == GLP_ISELECT && ++nodes->n > NODES_MOST) {
        nodes->stopped = true;
        glp_ios_terminate(tree);
    }
}

static bool optimise(glp_prob *lp)
{
    glp_smcp simplex;
    glp_init_smcp(&simplex);
    simplex.msg_lev = GLP_MSG_OFF;
    simplex.presolve = GLP_ON;
    simplex.it_lim = 20000;
    if (glp_simplex(lp, &simplex) || glp_get_status(lp) != GLP_OPT)
        return false;
    struct nodes nodes = { 0 };
    glp_iocp integer;
    glp_init_iocp(&integer);
    integer.msg_lev = GLP_MSG_OFF;
    integer.cb_func = count_node;
    integer.cb_info = &nodes;
    integer.tol_obj = 1e-12;
    return glp_intopt(lp, &integer) == 0 && !nodes.stopped && glp_mip_status(lp) == GLP_OPT;
}

static void read_plan(const struct model *m, struct plan *plan)
{
    plan->n = 0;
    for (int i = 1; i <= m->n_columns; i++) {
        struct batch b = m->columns[i];
        b.n = (uint32_t)llround(glp_mip_col_val(m->lp, i));
        if (b.n)
            plan->batches[plan->n++] = b;
    }
}

bool exact(struct arena *a, const struct problem *p, struct plan *plan)
{
    size_t columns = count_columns(p), rows_most = 2 + 2 * (size_t)p->weeks + p->n_steps;
    if (!p->n_groups || columns > COLUMNS_MOST)
        return false;
    struct model m = {
        .p = p, .lp = glp_create_prob(), .columns = arena_array(a, struct batch, columns + 1)
    };
    int *rows = arena_array(a, int, rows_most);
    double *values = arena_array(a, double, rows_most);
    glp_term_out(GLP_OFF);
    add_rows(&m);
    for (uint32_t i = 0; i < p->n_groups; i++) {
        for (int32_t t = p->groups[i].earliest; t <= last_start(p, &p->groups[i]); t++)
            if (may_start(p, &p->groups[i], t))
                add_column(&m, i, t, rows, values);
        add_column(&m, i, p->weeks, rows, values);
    }
    bool done = optimise(m.lp);
    if (done)
        read_plan(&m, plan);
    glp_delete_prob(m.lp);
    return done;
}
