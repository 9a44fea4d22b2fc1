// What several regimes do to the same elements, side by side.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/check/check.h"
#include "engines/network/record/cells.h"
#include "engines/network/record/record.h"

enum { EXAMPLES = 3 };

static void add_pattern(struct dossier *d, const struct network *n, const struct pattern *p)
{
    struct buf names = { 0 };
    for (size_t i = 0; i < p->n_elements && i < EXAMPLES; i++)
        cells_join(&names, n->elements.items[p->elements[i]].name);
    const struct cell cells[] = { cell_count(p->n_elements), cell_integer(p->differs),
        cell_known_text(buf_str(&names)) };
    dossier_batch_row(d, cells);
    buf_free(&names);
}

static void add_treatments(struct dossier *d, const struct comparison *c, size_t pattern)
{
    for (size_t g = 0; g < c->n_regimes; g++) {
        const struct treated *t = &c->patterns[pattern].by[g];
        struct buf rules = { 0 };
        for (size_t i = 0; i < t->n_rules; i++)
            cells_join(&rules, t->rules[i]->id);
        const struct cell cells[] = { cell_count(pattern + 1), cell_text(c->verdicts[g].regime->id),
            cell_c(treatment_names[t->sure]), cell_c(treatment_names[t->may]),
            cell_known_text(buf_str(&rules)) };
        dossier_batch_row(d, cells);
        buf_free(&rules);
    }
}

void record_comparison(struct dossier *d, const struct network *n, const struct comparison *c)
{
    dossier_batch_begin(d, BATCH_PATTERN);
    for (size_t i = 0; i < c->n_patterns; i++)
        add_pattern(d, n, &c->patterns[i]);
    dossier_batch_end(d);
    dossier_batch_begin(d, BATCH_TREATMENT);
    for (size_t i = 0; i < c->n_patterns; i++)
        add_treatments(d, c, i);
    dossier_batch_end(d);
}
