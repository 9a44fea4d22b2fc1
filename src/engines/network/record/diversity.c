// Shares, concentration, places with one supplier, and parts that different suppliers share.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/diversity/diversity.h"
#include "engines/network/record/cells.h"
#include "engines/network/record/record.h"

static const char *const answers[] = { "unknown", "no", "yes" };

static struct str group_name(const struct network *n, const struct diversity *v, row group)
{
    return group ? n->suppliers.items[v->groups[group].head].name : STR("unknown");
}

static void scope_text(struct buf *out, const struct network *n, const struct slice *s)
{
    out->len = 0;
    if (s->operator)
        cells_join(out, n->operators.items[s->operator].name);
    if (s->kind == SCOPE_REGION || s->kind == SCOPE_REGION_LAYER)
        cells_join(out, s->region.len ? s->region : STR("region unknown"));
    if (s->layer || s->kind == SCOPE_LAYER)
        cells_join(out, str_of(layer_names[s->layer]));
    if (s->kind == SCOPE_FUNCTION)
        cells_join(out, str_of(network_functions[s->function].brief));
    for (size_t i = 0; i < GENERATIONS && s->kind == SCOPE_GENERATION; i++)
        if (s->generation & 1u << i)
            cells_join(out, str_of(generation_names[i]));
}

static void add_concentration(
        struct dossier *d, const struct diversity_row *r, enum base base, struct str scope)
{
    const struct concentration *c = &r->base[base];
    const struct cell cells[] = { cell_c(scope_names[r->scope.kind]), cell_known_text(scope),
        cell_c(base_names[base]), cell_integer(c->whole), cell_integer(c->unknown),
        cell_integer(c->restricted), cell_integer(c->unmeasured),
        cell_number(c->known.hhi, UNKNOWN), cell_number(c->known.effective, UNKNOWN),
        cell_number(c->least.hhi, UNKNOWN), cell_number(c->most.hhi, UNKNOWN),
        cell_number(c->without.hhi, UNKNOWN), cell_number(c->without.effective, UNKNOWN),
        cell_number(c->without_levelled.hhi, UNKNOWN), cell_number(c->without_largest.hhi, UNKNOWN),
        cell_number(c->change, UNKNOWN), cell_integer(c->alarm), cell_integer(c->open),
        cell_integer(c->closed), cell_integer(c->open_largest), cell_c(answers[r->one_supplier]),
        cell_c(answers[r->all_restricted]) };
    dossier_batch_row(d, cells);
}

static void add_shares(struct dossier *d, const struct network *n, const struct diversity *v,
        const struct concentration *c, int64_t concentration)
{
    for (size_t i = 0; i < c->n_shares; i++) {
        const struct share *s = &c->shares[i];
        const struct cell cells[] = { cell_integer(concentration),
            cell_text(group_name(n, v, s->group)), cell_integer(s->restricted > 0),
            cell_integer(s->amount), cell_integer(s->most), cell_number(s->since, NO_DATE),
            cell_integer(s->flatters) };
        dossier_batch_row(d, cells);
    }
}

static void add_places(struct dossier *d, const struct diversity *v)
{
    dossier_batch_begin(d, BATCH_PLACES);
    for (size_t l = 0; l < LAYERS; l++) {
        const struct places *p = &v->places[l];
        if (!p->one && !p->several && !p->undecided)
            continue;
        const struct cell cells[] = { cell_c(l ? layer_names[l] : "all"), cell_integer(p->one),
            cell_integer(p->several), cell_integer(p->undecided) };
        dossier_batch_row(d, cells);
    }
    dossier_batch_end(d);
}

static void add_common_parts(struct dossier *d, const struct network *n, const struct diversity *v)
{
    struct buf names = { 0 };
    dossier_batch_begin(d, BATCH_COMMON_PART);
    for (size_t i = 0; i < v->n_parts; i++) {
        const struct common_part *p = &v->parts[i];
        names.len = 0;
        for (size_t g = 0; g < p->n_groups; g++)
            cells_join(&names, group_name(n, v, p->groups[g]));
        const struct cell cells[] = { cell_text(p->name), cell_known_text(p->version),
            cell_known_text(p->purl), cell_text(buf_str(&names)), cell_integer(p->elements),
            cell_number(p->amount[BASE_TRAFFIC], UNKNOWN),
            cell_number(p->amount[BASE_SUBSCRIBERS], UNKNOWN) };
        dossier_batch_row(d, cells);
    }
    dossier_batch_end(d);
    buf_free(&names);
}

// A base that nothing was counted on says nothing.
static bool is_measured(const struct concentration *c)
{
    return c->whole > 0;
}

void record_diversity(
        struct dossier *d, const struct network *n, const struct diversity *v, unsigned bases)
{
    struct buf scope = { 0 };
    int64_t concentration = 0;
    dossier_batch_begin(d, BATCH_CONCENTRATION);
    for (size_t i = 0; i < v->n_rows; i++) {
        scope_text(&scope, n, &v->rows[i].scope);
        for (enum base b = 0; b < BASES; b++)
            if (bases & 1u << b && is_measured(&v->rows[i].base[b]))
                add_concentration(d, &v->rows[i], b, buf_str(&scope));
    }
    dossier_batch_end(d);
    dossier_batch_begin(d, BATCH_SHARE);
    for (size_t i = 0; i < v->n_rows; i++)
        for (enum base b = 0; b < BASES; b++)
            if (bases & 1u << b && is_measured(&v->rows[i].base[b]))
                add_shares(d, n, v, &v->rows[i].base[b], ++concentration);
    dossier_batch_end(d);
    add_places(d, v);
    add_common_parts(d, n, v);
    buf_free(&scope);
}
