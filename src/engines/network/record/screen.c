// Names that were screened, with what they match and why. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/screen/screen.h"
#include "engines/network/record/cells.h"
#include "engines/network/record/record.h"

static void add_match(
        struct dossier *d, const struct screening *s, size_t query, const struct screen_match *m)
{
    const struct screen_row *r = &s->rows[m->row];
    struct str matched = m->alias ? r->aliases[m->alias - 1] : r->name;
    const struct cell cells[] = { cell_text(s->queries[query].name),
        cell_c(screen_verdict_names[m->verdict]), cell_known_text(r->list), cell_known_text(r->id),
        cell_known_text(matched), cell_c(screen_path_names[m->path]), cell_integer(m->score),
        cell_known_text(m->differs), cell_integer(s->lines ? s->lines[query] : 0) };
    dossier_batch_row(d, cells);
}

void record_screening(struct dossier *d, const struct screening *s)
{
    dossier_batch_begin(d, BATCH_MATCH);
    for (size_t i = 0; i < s->n; i++) {
        for (size_t k = 0; k < s->answers[i].n_matches; k++)
            add_match(d, s, i, &s->answers[i].matches[k]);
        if (s->answers[i].n_matches)
            continue;
        const struct cell none[] = { cell_text(s->queries[i].name),
            cell_c(screen_verdict_names[SCREEN_NONE]), cell_none(), cell_none(), cell_none(),
            cell_none(), cell_none(), cell_none(), cell_integer(s->lines ? s->lines[i] : 0) };
        dossier_batch_row(d, none);
    }
    dossier_batch_end(d);
}
