// Facts of two sources: the first to speak is kept, one that agrees adds nothing, one that adds is
// remembered with its own origin, and what two say differently is unknown from then on.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/import/build_int.h"

static uint64_t fact_key(uint8_t table, field_id f, row of)
{
    return (uint64_t)(table + 1) << 48 | (uint64_t)(f + 1) << 32 | of;
}

void merge_start(struct builder *b)
{
    for (size_t i = 1; i < b->n->facts.len; i++) {
        const struct fact *fact = &b->n->facts.items[i];
        field_id f = field_named(fact->table, fact->field);
        if (f != NO_FIELD)
            *map_put(&b->facts, fact_key(fact->table, f, fact->of)) = i;
    }
}

static struct fact *fact_of(const struct builder *b, field_id f, row of)
{
    const uint64_t *i = map_get(&b->facts, fact_key(network_fields[f].table, f, of));
    return i ? &b->n->facts.items[*i] : NULL;
}

bool is_disputed(const struct builder *b, field_id f, row of)
{
    const struct fact *fact = fact_of(b, f, of);
    return fact && fact->conflict;
}

static void write_cell(struct builder *b, struct buf *out, const struct field *f, struct cell c)
{
    if (f->type != FIELD_ROW) {
        value_write(out, f, c, b->usual.exponent);
        return;
    }
    const void *to = row_at(b->n, f->target, (row)c.number);
    field_id name = field_named(f->target, STR("name"));
    buf_add_str(out, cell_get(&network_fields[name], to).text);
}

static struct str said(struct builder *b, const struct field *f, struct cell c, struct origin by)
{
    struct buf out = { 0 };
    buf_add_text(&out, "'");
    write_cell(b, &out, f, c);
    buf_printf(&out, "' (%.*s:%u)", STR_ARG(b->n->files.items[by.file].path), by.line);
    struct str text = str_copy(&b->own, buf_str(&out));
    buf_free(&out);
    return text;
}

static struct fact *new_fact(struct builder *b, field_id f, row of)
{
    const struct field *field = &network_fields[f];
    vec_push(&b->n->facts,
            (struct fact){ .table = field->table, .of = of, .field = str_of(field->name) });
    *map_put(&b->facts, fact_key(field->table, f, of)) = b->n->facts.len - 1;
    return &vec_last(&b->n->facts);
}

// Adds a fact that has another origin than its row.
static void remember(struct builder *b, struct origin at, field_id f, row of, struct cell c)
{
    struct fact *fact = new_fact(b, f, of);
    struct buf out = { 0 };
    write_cell(b, &out, &network_fields[f], c);
    fact->text = text_kept(b, buf_str(&out));
    fact->origin = at;
    buf_free(&out);
    b->summary->later_facts++;
}

// Two sources disagree. `before` is what the first said.
static void dispute(struct builder *b, struct origin at, field_id f, row of, struct cell before,
        struct cell now)
{
    const struct field *field = &network_fields[f];
    struct fact *fact = fact_of(b, f, of);
    struct origin first = fact ? fact->origin : *origin_at(b->n, field->table, of);
    struct str a = said(b, field, before, first), c = said(b, field, now, at);
    if (!fact)
        fact = new_fact(b, f, of);
    fact->conflict = true;
    fact->text = str_format(&b->n->arena, "%.*s, %.*s", STR_ARG(a), STR_ARG(c));
    fact->origin = at;
    struct cell unknown = { .number = field_unknown(field) };
    cell_set(field, row_at(b->n, field->table, of), unknown);
    b->summary->conflicts++;
}

enum { SAYINGS_BYTES_MOST = 2000 };

// One more opinion on what is disputed already.
static void dispute_more(
        struct builder *b, struct origin at, field_id f, struct fact *fact, struct cell now)
{
    struct str more = said(b, &network_fields[f], now, at);
    if (fact->text.len < SAYINGS_BYTES_MOST)
        fact->text = str_format(&b->n->arena, "%.*s, %.*s", STR_ARG(fact->text), STR_ARG(more));
}

enum err merge(
        struct builder *b, const struct place *at, field_id f, row of, struct cell c, bool fresh)
{
    const struct field *field = &network_fields[f];
    void *r = row_at(b->n, field->table, of);
    struct origin origin = { at->file, at->record };
    if (fresh) {
        cell_set(field, r, c);
        return OK;
    }
    struct cell before = cell_get(field, r);
    if (cell_known(field, before)) {
        if (!cell_eq(field, before, c))
            dispute(b, origin, f, of, before, c);
        return OK;
    }
    struct fact *fact = fact_of(b, f, of);
    if (fact && fact->conflict) {
        dispute_more(b, origin, f, fact, c);
        return OK;
    }
    cell_set(field, r, c);
    if (origin_at(b->n, field->table, of)->file != at->file)
        remember(b, origin, f, of, c);
    return OK;
}
