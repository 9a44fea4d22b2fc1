// What actors could see, change and stop; what lapses when one is cut off; the plan of controls;
// what is taken for granted. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/contain/contain.h"
#include "engines/network/record/cells.h"
#include "engines/network/record/record.h"

static void add_steps(struct buf *out, const struct network *n, const struct step *steps,
        size_t n_steps, bool ways)
{
    for (size_t i = 0; i < n_steps; i++) {
        buf_add_text(out, i ? " > " : "");
        buf_add_str(out, n->elements.items[steps[i].element].name);
        if (ways)
            buf_printf(out, " (%s)", way_names[steps[i].way]);
    }
}

// "holds A (makes) > B (reaches); cuts C > B off from UPF".
static struct str evidence_text(
        struct buf *out, const struct network *n, const struct explanation *x)
{
    out->len = 0;
    if (x->n_held) {
        buf_add_text(out, x->certain ? "holds " : "may hold ");
        add_steps(out, n, x->held, x->n_held, true);
    }
    if (x->n_path) {
        buf_add_text(out, out->len ? "; path " : "path ");
        add_steps(out, n, x->path, x->n_path, false);
    }
    if (x->function)
        buf_printf(out, " to %s", network_functions[x->function].brief);
    return buf_str(out);
}

static void add_effect(struct dossier *d, const struct exposure *x, struct str actor,
        enum effect effect, const char *base, const struct span *s, struct str evidence)
{
    if (!s->lo && !s->hi && !s->open)
        return;
    const struct cell cells[] = { cell_c(actor_names[x->actor.kind]), cell_text(actor),
        cell_known_text(x->actor.version), cell_c(effect_names[effect]), cell_c(base),
        cell_integer(s->lo), cell_integer(s->hi), cell_count(s->unknown), cell_integer(s->open),
        cell_count(x->certain), cell_count(x->possible), cell_known_text(evidence) };
    dossier_batch_row(d, cells);
}

static void add_exposure(
        struct dossier *d, const struct network *n, const struct exposure *x, enum base by)
{
    struct buf evidence = { 0 };
    struct str actor = x->actor.name.len ? x->actor.name : STR("unknown");
    for (enum effect f = 0; f < EFFECTS; f++) {
        struct str text = evidence_text(&evidence, n, &x->evidence[f]);
        for (enum base b = 0; b < BASES; b++)
            if (b != BASE_SPEND)
                add_effect(d, x, actor, f, base_names[b], &x->impact.of[f][b],
                        b == by ? text : STR(""));
        add_effect(d, x, actor, f, "functions", &x->impact.functions[f], STR(""));
    }
    buf_free(&evidence);
}

static void add_lapse(struct dossier *d, const struct network *n, struct str supplier,
        const struct lapse_row *r, enum base by)
{
    const struct cell cells[] = { cell_text(supplier), cell_integer(r->date),
        cell_c(base_names[by]), cell_count(r->wholes[LAPSE_UPDATES]),
        cell_count(r->wholes[LAPSE_MANAGEMENT]), cell_count(r->wholes[LAPSE_SUPPORT]),
        cell_count(r->wholes[LAPSE_CERTIFICATE]), cell_integer(r->impair[by].lo),
        cell_integer(r->impair[by].hi), cell_integer(r->stop[by].lo), cell_integer(r->stop[by].hi),
        cell_known_text(n->elements.items[r->example].name) };
    dossier_batch_row(d, cells);
}

static void control_text(struct buf *out, const struct remedy_row *c)
{
    static const char *const verbs[REMEDIES] = { [REMEDY_SEGMENT] = "cut the management links of",
        [REMEDY_MANAGE] = "manage in house:",
        [REMEDY_GATE] = "let nothing untested into",
        [REMEDY_SECOND] = "a second supplier beside",
        [REMEDY_REMOVE] = "replace" };
    const char *function =
            c->function ? network_functions[c->function].brief : "elements of unknown function";
    buf_printf(out, "%s %s", verbs[c->measure], function);
    if (c->measure == REMEDY_SEGMENT)
        buf_printf(out, " into %s", layer_names[c->layer]);
}

static void add_remedies(struct dossier *d, struct str supplier, const struct plan *p)
{
    int64_t remain = p->before;
    struct buf text = { 0 };
    dossier_batch_begin(d, BATCH_REMEDY);
    for (size_t i = 0; i < p->n_steps; i++) {
        const struct plan_step *s = &p->steps[i];
        uint64_t elements = 0;
        text.len = 0;
        for (size_t k = 0; k < s->n_controls; k++) {
            buf_add_text(&text, k ? " and " : "");
            control_text(&text, &s->controls[k]);
            elements += s->controls[k].wholes;
        }
        remain -= s->gain;
        const struct cell cells[] = { cell_text(supplier), cell_count(i + 1),
            cell_text(buf_str(&text)), cell_count(elements), cell_integer(s->gain),
            cell_integer(p->before), cell_integer(remain),
            p->optimum_known ? cell_integer(p->optimum) : cell_none() };
        dossier_batch_row(d, cells);
    }
    dossier_batch_end(d);
    buf_free(&text);
}

void record_assumption(struct dossier *d, const char *part, struct str name, struct str value,
        struct str source, struct str path, uint32_t line)
{
    const struct cell cells[] = { cell_c(part), cell_known_text(name), cell_known_text(value),
        cell_known_text(source), cell_known_text(path), line ? cell_integer(line) : cell_none() };
    dossier_batch_row(d, cells);
}

void record_containment(struct dossier *d, const struct network *n, const struct containment *c,
        const struct containment_answers *a)
{
    const struct str *sentences;
    size_t n_sentences = contain_assumptions(c, &sentences);
    dossier_batch_begin(d, BATCH_EXPOSURE);
    for (size_t k = 0; k < ACTORS; k++)
        for (size_t i = 0; i < a->worst[k].n; i++)
            add_exposure(d, n, &a->worst[k].rows[i], a->by);
    dossier_batch_end(d);
    dossier_batch_begin(d, BATCH_LAPSE);
    for (size_t i = 0; a->cut_off && i < a->cut_off->n; i++)
        add_lapse(d, n, a->supplier, &a->cut_off->rows[i], a->by);
    dossier_batch_end(d);
    if (a->plan)
        add_remedies(d, a->supplier, a->plan);
    dossier_batch_begin(d, BATCH_ASSUMPTION);
    for (size_t i = 0; i < n_sentences; i++)
        record_assumption(d, "contain", STR(""), sentences[i], STR(""), STR(""), 0);
    dossier_batch_end(d);
}
