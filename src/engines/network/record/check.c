// Verdicts, the elements they cite, and what falls due.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/buf.h"
#include "engines/network/check/check.h"
#include "engines/network/record/cells.h"
#include "engines/network/record/record.h"
#include "engines/network/store.h"

#include <stdlib.h>

struct recording {
    struct dossier *d;
    const struct network *n;
    struct arena scratch;
    uint32_t verdict; // number of its row
};

// "operator North, region east"; "elements of unknown operator".
static struct str scope_text(struct recording *r, const struct verdict *v)
{
    struct buf out = { 0 };
    const struct scope_key *k = &v->key;
    if (k->operator)
        cells_join(&out, r->n->operators.items[k->operator].name);
    if (k->region.len)
        cells_join(&out, k->region);
    if (k->layer)
        cells_join(&out, str_of(layer_names[k->layer]));
    if (k->site)
        cells_join(&out, r->n->sites.items[k->site].name);
    if (k->function)
        cells_join(&out, str_of(network_functions[k->function].brief));
    if (k->unknown)
        cells_join(&out, STR("elements of which this is not known"));
    struct str text = str_copy(&r->scratch, buf_str(&out));
    buf_free(&out);
    return text;
}

static struct str missing_text(struct recording *r, const struct verdict *v)
{
    struct buf out = { 0 };
    for (size_t m = 0; m < MISSING_FACTS; m++)
        if (v->missing[m])
            buf_printf(&out, "%s%s of %u", out.len ? ", " : "", missing_names[m], v->missing[m]);
    struct str text = str_copy(&r->scratch, buf_str(&out));
    buf_free(&out);
    return text;
}

static void add_verdict(struct recording *r, const struct regime *g, const struct verdict *v)
{
    const struct rule *rule = v->rule;
    bool counts = rule->measure == MEASURE_SUPPLIERS;
    const struct cell cells[] = { cell_text(g->id), cell_text(rule->id), cell_text(rule->title),
        cell_known_text(scope_text(r, v)), cell_c(verdict_names[v->state]),
        cell_c(verdict_names[v->at_due]), cell_number(v->due, NO_DATE), cell_integer(v->date),
        cell_c(measure_names[rule->measure]),
        rule->base < BASES ? cell_c(base_names[rule->base]) : cell_none(),
        cell_number(rule->at_most, UNKNOWN),
        counts ? cell_integer(rule->count) : cell_number(rule->at_least, UNKNOWN),
        cell_integer(v->lo.part), cell_integer(v->lo.whole), cell_integer(v->hi.part),
        cell_integer(v->hi.whole), cell_integer(v->margin_worst), cell_integer(v->margin_best),
        cell_count(v->n_elements), cell_count(v->n_maybe), cell_known_text(missing_text(r, v)),
        cell_known_text(rule->text), cell_known_text(rule->source.document),
        cell_known_text(rule->source.section), cell_c(trust_names[rule->status]),
        cell_known_text(v->evidence) };
    dossier_batch_row(r->d, cells);
    arena_reset(&r->scratch);
}

static void add_cited(struct recording *r, row element, bool certain)
{
    const struct network *n = r->n;
    const struct element *x = &n->elements.items[element];
    const struct cell cells[] = { cell_integer(r->verdict), cell_integer(element),
        cell_integer(certain), cell_known_text(x->name),
        cell_known_text(n->suppliers.items[x->supplier].name),
        cell_known_text(n->products.items[x->product].name),
        cell_c(network_functions[x->function].brief), cell_known_text(n->sites.items[x->site].name),
        cell_known_text(n->files.items[x->origin.file].path), cell_integer(x->origin.line) };
    dossier_batch_row(r->d, cells);
}

static void add_grounds(struct recording *r, const struct grounds *all)
{
    for (size_t i = 0; i < all->n; i++) {
        const struct ground *g = &all->items[i];
        const struct cell cells[] = { cell_integer(r->verdict),
            cell_known_text(r->n->suppliers.items[g->supplier].name),
            cell_known_text(r->n->suppliers.items[g->via].name),
            g->list ? cell_text(g->list->id) : cell_none(),
            g->entry ? cell_text(g->entry->id) : cell_none(), cell_count(g->n_elements),
            cell_count(g->n_maybe) };
        dossier_batch_row(r->d, cells);
    }
}

// Of a verdict, those that count for sure first.
static size_t cited(const struct verdict *v, row elements[CITED_MOST])
{
    size_t n = 0;
    for (size_t i = 0; i < v->n_elements && n < CITED_MOST; i++)
        elements[n++] = v->elements[i];
    for (size_t i = 0; i < v->n_maybe && n < CITED_MOST; i++)
        elements[n++] = v->maybe[i];
    return n;
}

// Elements that count towards a verdict that nobody has to act on are not named one by one.
static bool is_cited(const struct verdict *v)
{
    return v->at_due == VERDICT_FAIL || v->at_due == VERDICT_UNDECIDED;
}

static void add_event(struct recording *r, const struct regime *g, const struct event *x)
{
    struct buf subject = { 0 };
    enum verdict_state state = VERDICT_NOT_APPLICABLE;
    uint64_t elements = x->n_elements;
    if (x->entry)
        buf_add_str(&subject, x->entry->name.len ? x->entry->name : x->entry->id);
    if (x->certificate)
        buf_add_str(&subject, r->n->certificates.items[x->certificate].id);
    for (size_t i = 0; i < x->n; i++) {
        bool worse = x->verdicts[i].at_due == VERDICT_FAIL || state == VERDICT_NOT_APPLICABLE ||
                     (x->verdicts[i].at_due == VERDICT_UNDECIDED && state == VERDICT_PASS);
        state = worse ? x->verdicts[i].at_due : state;
        elements += x->verdicts[i].n_elements;
    }
    const struct cell cells[] = { cell_integer(x->date), cell_c(event_names[x->kind]),
        cell_text(g->id), x->rule ? cell_text(x->rule->id) : cell_none(),
        cell_known_text(buf_str(&subject)), x->n ? cell_c(verdict_names[state]) : cell_none(),
        cell_count(elements) };
    dossier_batch_row(r->d, cells);
    buf_free(&subject);
}

static int by_row(const void *left, const void *right)
{
    row a = *(const row *)left, b = *(const row *)right;
    return a < b ? -1 : a > b;
}

// Names of all cited elements, in one go.
static enum err name_cited(struct dossier *d, uint32_t import_run, struct network *n,
        const struct verdicts *by_regime, size_t n_regimes, struct error *e)
{
    VEC(row) all = { 0 };
    for (size_t g = 0; g < n_regimes; g++) {
        for (size_t i = 0; i < by_regime[g].n; i++) {
            const struct verdict *v = &by_regime[g].items[i];
            if (!is_cited(v))
                continue;
            vec_reserve(&all, all.len + CITED_MOST);
            all.len += cited(v, all.items + all.len);
        }
    }
    if (all.len)
        qsort(all.items, all.len, sizeof *all.items, by_row);
    size_t kept = 0;
    for (size_t i = 0; i < all.len; i++)
        if (!kept || all.items[kept - 1] != all.items[i])
            all.items[kept++] = all.items[i];
    enum err code = network_load_names(n, d, import_run, all.items, kept, e);
    vec_free(&all);
    return code;
}

enum err record_check(struct dossier *d, uint32_t import_run, struct network *n,
        const struct outlook *o, size_t n_regimes, struct error *e)
{
    struct recording r = { .d = d, .n = n };
    const struct verdicts *by_regime = o->verdicts;
    enum err code = name_cited(d, import_run, n, by_regime, n_regimes, e);
    if (code != OK)
        return code;
    dossier_batch_begin(d, BATCH_VERDICT);
    for (size_t g = 0; g < n_regimes; g++)
        for (size_t i = 0; i < by_regime[g].n; i++)
            add_verdict(&r, by_regime[g].regime, &by_regime[g].items[i]);
    dossier_batch_end(d);
    dossier_batch_begin(d, BATCH_GROUND);
    for (size_t g = 0; g < n_regimes; g++) {
        for (size_t i = 0; i < by_regime[g].n; i++) {
            r.verdict++;
            if (o->grounds)
                add_grounds(&r, &o->grounds[g][i]);
        }
    }
    dossier_batch_end(d);
    r.verdict = 0;
    dossier_batch_begin(d, BATCH_CITED);
    for (size_t g = 0; g < n_regimes; g++) {
        for (size_t i = 0; i < by_regime[g].n; i++) {
            const struct verdict *v = &by_regime[g].items[i];
            row elements[CITED_MOST];
            size_t n_cited = is_cited(v) ? cited(v, elements) : 0;
            r.verdict++;
            for (size_t k = 0; k < n_cited; k++)
                add_cited(&r, elements[k], k < v->n_elements);
        }
    }
    dossier_batch_end(d);
    dossier_batch_begin(d, BATCH_EVENT);
    for (size_t g = 0; g < n_regimes && o->timelines; g++)
        for (size_t i = 0; i < o->timelines[g].n; i++)
            add_event(&r, by_regime[g].regime, &o->timelines[g].items[i]);
    dossier_batch_end(d);
    arena_release(&r.scratch);
    return OK;
}
