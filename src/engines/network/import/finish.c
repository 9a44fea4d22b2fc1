// What can be told only when every file is read: names that came before what they name, names that
// nobody listed, what follows from other facts, and parts that would be parts of themselves.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/import/build_int.h"

#include <stdio.h>
#include <stdlib.h>

static enum err unknown_element(struct builder *b, const struct pending *p)
{
    char name[SHOWN];
    enum err code = error_at(b, &p->at, "there is no element '%s'", shown(p->text, name));
    build_hint(b, "import the file that lists it in the same run, or correct the name");
    return code;
}

static enum err several_products(struct builder *b, const struct pending *p)
{
    char name[SHOWN];
    enum err code =
            error_at(b, &p->at, "several suppliers have a product '%s'", shown(p->text, name));
    build_hint(b, "name its supplier too, in a column or as 'supplier/product'");
    return code;
}

static row pending_product(struct builder *b, const struct pending *p)
{
    bool of_element = network_fields[p->field].table == TABLE_ELEMENT;
    row supplier = of_element ? b->n->elements.items[p->of].supplier : 0;
    row r = product_told(b, supplier, p->text, p->at.line);
    if (!r)
        r = product_alone(b, p->text);
    return r ? r : product_named(b, 0, p->text, p->at.line);
}

static enum err resolve_pending(struct builder *b)
{
    for (size_t i = 0; i < b->pending.len; i++) {
        const struct pending *p = &b->pending.items[i];
        bool product = network_fields[p->field].target == TABLE_PRODUCT;
        b->file = p->at.file;
        row r = product ? pending_product(b, p) : element_named(b, p->text);
        if (!r)
            return unknown_element(b, p);
        if (r == SEVERAL)
            return several_products(b, p);
        enum err code = merge(b, &p->at, p->field, p->of, (struct cell){ .number = r }, false);
        if (code != OK)
            return code;
    }
    return OK;
}

static enum err unlisted(struct builder *b, uint8_t table, row first, uint64_t others)
{
    const struct origin *o = origin_at(b->n, table, first);
    struct place at = { .file = o->file, .line = o->line };
    char name[SHOWN], more[60] = "";
    if (others)
        snprintf(more, sizeof more, " (nor %llu other names)", (unsigned long long)others);
    enum err code = error_at(b, &at, "no file of %s lists '%s'%s", network_shapes[table].plural,
            shown(row_name(b, table, first), name), more);
    build_hint(b, "add it there, correct the name, or accept names that no file lists");
    return code;
}

// Where files list all operators or sites, a name that they do not have is most likely misspelt.
static enum err check_unlisted(struct builder *b)
{
    static const uint8_t tables[] = { TABLE_OPERATOR, TABLE_SITE, TABLE_SUPPLIER, TABLE_PRODUCT };
    for (size_t i = 0; i < ARRAY_LEN(tables); i++) {
        uint8_t t = tables[i];
        row first = 0;
        for (row r = b->first[t]; r < table_of(b->n, t)->len; r++) {
            if (b->listed[t].items[r])
                continue;
            first = first ? first : r;
            b->summary->unlisted[t]++;
        }
        bool strict = b->n_lists[t] && (t == TABLE_OPERATOR || t == TABLE_SITE) &&
                      !b->options->accept_unlisted;
        if (first && strict)
            return unlisted(b, t, first, b->summary->unlisted[t] - 1);
    }
    return OK;
}

static void inherit(struct builder *b, row part, field_id f)
{
    const struct field *field = &network_fields[f];
    struct element *e = &b->n->elements.items[part];
    struct cell own = cell_get(field, e), above = cell_get(field, &b->n->elements.items[e->parent]);
    if (!own.number && above.number && !is_disputed(b, f, part))
        cell_set(field, e, above);
}

static enum err error_of(struct builder *b, row element, const char *what, const char *hint)
{
    char name[SHOWN];
    const struct element *e = &b->n->elements.items[element];
    struct place place = { .file = e->origin.file, .line = e->origin.line };
    enum err code = error_at(b, &place, "the element '%s' %s", shown(e->name, name), what);
    build_hint(b, hint);
    return code;
}

// A part is where the element is that it is a part of, and its operator's. Walks up from each
// element to one that is done, then down again; one that is met on its own way is in a circle.
static enum err inherit_from_parents(struct builder *b)
{
    struct network *n = b->n;
    uint32_t *seen = mem_zero(n->elements.len, sizeof *seen);
    uint8_t *depth = mem_zero(n->elements.len, 1);
    VEC(row) way = { 0 };
    enum err code = OK;
    for (row r = 1; r < n->elements.len && code == OK; r++) {
        row at = r;
        for (way.len = 0; at && !seen[at]; at = n->elements.items[at].parent) {
            seen[at] = r;
            vec_push(&way, at);
        }
        if (at && seen[at] == r && way.len)
            code = error_of(b, at, "would be a part of itself",
                    "correct the parents of the elements in this circle");
        while (way.len && code == OK) {
            row part = vec_pop(&way);
            depth[part] = (uint8_t)(depth[n->elements.items[part].parent] + 1);
            inherit(b, part, b->element_field[ELEMENT_SITE]);
            inherit(b, part, b->element_field[ELEMENT_OPERATOR]);
            if (depth[part] > DEPTH_MOST)
                code = error_of(b, part, "is a part of more than 128 others",
                        "correct the parents of its parents");
        }
    }
    free(seen);
    free(depth);
    vec_free(&way);
    return code;
}

// What follows from other facts: the layer from the function, the supplier from the product.
static void derive(struct builder *b)
{
    struct network *n = b->n;
    row all = b->options->operator.len ? row_named(b, TABLE_OPERATOR, b->options->operator, 0) : 0;
    for (row r = 1; r < n->elements.len; r++) {
        struct element *e = &n->elements.items[r];
        if (e->layer == LAYER_UNKNOWN)
            e->layer = (uint8_t)network_functions[e->function].layer;
        if (!e->supplier && !is_disputed(b, b->element_field[ELEMENT_SUPPLIER], r))
            e->supplier = n->products.items[e->product].supplier;
        if (!e->operator&& !e->parent && r >= b->first[TABLE_ELEMENT])
            e->operator= all;
    }
    for (row r = b->first[TABLE_SITE]; r < n->sites.len; r++)
        if (!n->sites.items[r].operator)
            n->sites.items[r].operator= all;
}

// A layer that only follows from the function gives way to one that a file tells.
void underive(struct builder *b)
{
    for (row r = 1; r < b->n->elements.len; r++) {
        struct element *e = &b->n->elements.items[r];
        if (e->layer == network_functions[e->function].layer)
            e->layer = LAYER_UNKNOWN;
    }
}

enum err builder_finish(struct builder *b)
{
    enum err code = resolve_pending(b);
    if (code == OK)
        code = check_unlisted(b);
    if (code != OK)
        return code;
    derive(b);
    return inherit_from_parents(b);
}
