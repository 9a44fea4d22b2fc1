// Answers that people gave to rules' questions, from the dossier: the newest of each rule up to a
// day. SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/network/network_int.h"
#include "engines/network/check/check.h"

#include <stdlib.h>

enum { KIND, SUBJECT, DECISION, WHO, DAY, WHY, EVIDENCE };

struct gathering {
    struct arena *arena;
    int32_t date;
    VEC(struct rule_answer) answers;
};

static void take(void *context, const struct cell *c)
{
    struct gathering *g = context;
    bool met = str_is(c[DECISION].bytes, "met");
    if (!str_is(c[KIND].bytes, "rule") || (!met && !str_is(c[DECISION].bytes, "not-met")) ||
            c[DAY].integer > g->date)
        return;
    struct rule_answer a = { .rule = str_copy(g->arena, c[SUBJECT].bytes), .met = met };
    struct str evidence = c[EVIDENCE].type == CELL_TEXT ? c[EVIDENCE].bytes : STR("");
    a.evidence = str_format(g->arena, "%.*s, by %.*s%s%.*s", STR_ARG(c[WHY].bytes),
            STR_ARG(c[WHO].bytes), evidence.len ? "; " : "", STR_ARG(evidence));
    for (size_t i = 0; i < g->answers.len; i++) {
        if (str_eq(g->answers.items[i].rule, a.rule)) {
            g->answers.items[i] = a;
            return;
        }
    }
    vec_push(&g->answers, a);
}

enum err network_answers(struct network_work *w, struct check_options *o, struct error *e)
{
    struct gathering g = { .arena = &w->arena, .date = w->date };
    uint32_t runs;
    enum err code = dossier_count_runs(w->d, &runs, e);
    for (uint32_t run = w->import_run; code == OK && run <= runs; run++)
        code = dossier_read_batch(w->d, run, BATCH_DECISION, 0, take, &g, e);
    *o = (struct check_options){ .answers = arena_copy(&w->arena, g.answers.items,
                                         g.answers.len * sizeof *g.answers.items),
        .n_answers = g.answers.len };
    vec_free(&g.answers);
    return code;
}
