// Rows of a network to cells of the dossier and back, by one table of columns for each table of the
// model.
//
// Functions are stored as the numbers of `network_word`, so that a later order of ours does not
// change what was recorded; the other enumerations are numbered for ever (docs/dossier.md). What is
// read back is not trusted: references, numbers of enumerations and ranges are checked, since a
// dossier may come from somebody else. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/store.h"

#include <stdlib.h>

enum kind {    // of a column
    K_TEXT,    // struct str; empty: none
    K_ROW,     // uint32_t index of a row; 0: none
    K_COUNT,   // uint32_t that is always there
    K_SMALL,   // uint8_t: bits or an enumeration; 0: none
    K_ENUM,    // as an int, 0: none
    K_BITS,    // uint32_t; 0: none
    K_DATE,    // int32_t; NO_DATE: none
    K_DEGREES, // int32_t; INT32_MIN: none
    K_AMOUNT,  // int64_t; UNKNOWN: none
    K_SIZE,    // uint64_t
    K_FLAG,    // bool
    K_DIGEST,  // DIGEST_SIZE bytes
    K_TABLE,   // uint8_t enum network_table, as a word
};

struct stored {
    const char *name; // of the column
    enum kind kind;
    size_t offset;
    uint32_t limit; // K_SMALL, K_ENUM: the first number that is none; K_ROW: enum network_table it
                    // points into
};

#define C(s, column, member, kind, limit)                                                          \
    {                                                                                              \
        column, kind, offsetof(struct s, member), limit                                            \
    }
#define ORIGIN(s)                                                                                  \
    C(s, "file", origin.file, K_ROW, TABLE_FILE), C(s, "line", origin.line, K_COUNT, 0)

static const struct stored file_columns[] = { C(input_file, "path", path, K_TEXT, 0),
    C(input_file, "sha256", sha256, K_DIGEST, 0), C(input_file, "format", format, K_TEXT, 0),
    C(input_file, "bytes", bytes, K_SIZE, 0), C(input_file, "records", records, K_COUNT, 0),
    C(input_file, "refused", refused, K_COUNT, 0) };
static const struct stored operator_columns[] = { C(operator, "name", name, K_TEXT, 0),
    C(operator, "country", country, K_TEXT, 0), C(operator, "turnover", turnover, K_AMOUNT, 0),
    C(operator, "subscribers", subscribers, K_AMOUNT, 0), ORIGIN(operator) };
static const struct stored site_columns[] = { C(site, "operator", operator, K_ROW, TABLE_OPERATOR),
    C(site, "classes", classes, K_BITS, 0), C(site, "latitude", latitude, K_DEGREES, 0),
    C(site, "longitude", longitude, K_DEGREES, 0), C(site, "region", region, K_TEXT, 0),
    C(site, "name", name, K_TEXT, 0), C(site, "kind", kind, K_TEXT, 0),
    C(site, "address", address, K_TEXT, 0), ORIGIN(site) };
static const struct stored supplier_columns[] = { C(supplier, "name", name, K_TEXT, 0),
    C(supplier, "slug", slug, K_TEXT, 0), C(supplier, "established", established, K_TEXT, 0),
    ORIGIN(supplier) };
static const struct stored alias_columns[] = { C(alias, "supplier", supplier, K_ROW,
                                                       TABLE_SUPPLIER),
    C(alias, "name", name, K_TEXT, 0), ORIGIN(alias) };
static const struct stored control_columns[] = { C(control, "holder", holder, K_ROW,
                                                         TABLE_SUPPLIER),
    C(control, "held", held, K_ROW, TABLE_SUPPLIER),
    C(control, "kind", kind, K_ENUM, CONTROL_RESELLS + 1), C(control, "share", share, K_AMOUNT, 0),
    C(control, "from_day", from, K_DATE, 0), C(control, "until_day", until, K_DATE, 0),
    ORIGIN(control) };
static const struct stored product_columns[] = { C(product, "supplier", supplier, K_ROW,
                                                         TABLE_SUPPLIER),
    C(product, "name", name, K_TEXT, 0), C(product, "category", category, K_TEXT, 0),
    C(product, "produced", produced, K_TEXT, 0), ORIGIN(product) };
static const struct stored element_columns[] = { C(element, "operator", operator, K_ROW,
                                                         TABLE_OPERATOR),
    C(element, "site", site, K_ROW, TABLE_SITE), C(element, "parent", parent, K_ROW, TABLE_ELEMENT),
    C(element, "supplier", supplier, K_ROW, TABLE_SUPPLIER),
    C(element, "product", product, K_ROW, TABLE_PRODUCT),
    C(element, "function", function, K_SMALL, UINT8_MAX),
    C(element, "layer", layer, K_SMALL, LAYERS),
    C(element, "generations", generations, K_SMALL, 32),
    C(element, "status", status, K_SMALL, STATUSES),
    C(element, "open", open, K_SMALL, ANSWER_YES + 1),
    C(element, "remote", remote, K_SMALL, ANSWER_YES + 1),
    C(element, "manager", manager, K_ROW, TABLE_SUPPLIER),
    C(element, "acquired", acquired, K_DATE, 0), C(element, "connected", connected, K_DATE, 0),
    C(element, "support_until", support_until, K_DATE, 0),
    C(element, "refresh", refresh, K_DATE, 0), C(element, "cells", amount[BASE_CELLS], K_AMOUNT, 0),
    C(element, "traffic", amount[BASE_TRAFFIC], K_AMOUNT, 0),
    C(element, "premises", amount[BASE_PREMISES], K_AMOUNT, 0),
    C(element, "subscribers", amount[BASE_SUBSCRIBERS], K_AMOUNT, 0),
    C(element, "spend", amount[BASE_SPEND], K_AMOUNT, 0), C(element, "cost", cost, K_AMOUNT, 0),
    ORIGIN(element), C(element, "name", name, K_TEXT, 0), C(element, "version", version, K_TEXT, 0),
    C(element, "serial", serial, K_TEXT, 0), C(element, "dn", dn, K_TEXT, 0) };
static const struct stored link_columns[] = { C(link, "from_element", from, K_ROW, TABLE_ELEMENT),
    C(link, "to_element", to, K_ROW, TABLE_ELEMENT), C(link, "kind", kind, K_ENUM, LINK_POWER + 1),
    C(link, "capacity", capacity, K_AMOUNT, 0), ORIGIN(link) };
static const struct stored certificate_columns[] = { C(certificate, "product", product, K_ROW,
                                                             TABLE_PRODUCT),
    C(certificate, "element", element, K_ROW, TABLE_ELEMENT),
    C(certificate, "scheme", scheme, K_TEXT, 0), C(certificate, "id", id, K_TEXT, 0),
    C(certificate, "version", version, K_TEXT, 0), C(certificate, "from_day", from, K_DATE, 0),
    C(certificate, "until_day", until, K_DATE, 0), ORIGIN(certificate) };
static const struct stored component_columns[] = { C(component, "product", product, K_ROW,
                                                           TABLE_PRODUCT),
    C(component, "element", element, K_ROW, TABLE_ELEMENT),
    C(component, "supplier", supplier, K_ROW, TABLE_SUPPLIER),
    C(component, "name", name, K_TEXT, 0), C(component, "version", version, K_TEXT, 0),
    C(component, "purl", purl, K_TEXT, 0), ORIGIN(component) };
static const struct stored fact_columns[] = { C(fact, "of_table", table, K_TABLE, 0),
    C(fact, "row", of, K_COUNT, 0), C(fact, "field", field, K_TEXT, 0),
    C(fact, "text", text, K_TEXT, 0), C(fact, "conflict", conflict, K_FLAG, 0), ORIGIN(fact) };

struct rows { // any VEC
    char *items;
    size_t len, cap;
};

static const struct stored_table {
    enum batch_table batch;
    const struct stored *columns;
    size_t n_columns;
    size_t size;       // of a row
    size_t offset;     // of its VEC in the network
    size_t n_deciding; // columns that are read without LOAD_NAMES; 0: all
} tables[NETWORK_TABLES] = {
#define T(list, columns, s, batch, deciding)                                                       \
    {                                                                                              \
        batch, columns, ARRAY_LEN(columns), sizeof(struct s), offsetof(struct network, list),      \
                deciding                                                                           \
    }
    [TABLE_FILE] = T(files, file_columns, input_file, BATCH_FILE, 0),
    [TABLE_OPERATOR] = T(operators, operator_columns, operator, BATCH_OPERATOR, 0),
    [TABLE_SITE] = T(sites, site_columns, site, BATCH_SITE, 0),
    [TABLE_SUPPLIER] = T(suppliers, supplier_columns, supplier, BATCH_SUPPLIER, 0),
    [TABLE_ALIAS] = T(aliases, alias_columns, alias, BATCH_ALIAS, 0),
    [TABLE_CONTROL] = T(controls, control_columns, control, BATCH_CONTROL, 0),
    [TABLE_PRODUCT] = T(products, product_columns, product, BATCH_PRODUCT, 0),
    [TABLE_ELEMENT] = T(elements, element_columns, element, BATCH_ELEMENT, 24),
    [TABLE_LINK] = T(links, link_columns, link, BATCH_LINK, 0),
    [TABLE_CERTIFICATE] = T(certificates, certificate_columns, certificate, BATCH_CERTIFICATE, 0),
    [TABLE_COMPONENT] = T(components, component_columns, component, BATCH_COMPONENT, 0),
    [TABLE_FACT] = T(facts, fact_columns, fact, BATCH_FACT, 0),
#undef T
};

static struct rows *rows_of(const struct network *n, const struct stored_table *t)
{
    return (struct rows *)((char *)(uintptr_t)n + t->offset);
}

// --- to the dossier ---

static struct cell integer_or_none(int64_t v, int64_t none)
{
    return v == none ? cell_none() : cell_integer(v);
}

static struct cell cell_of(const char *bytes, const struct stored *c)
{
    const void *at = bytes + c->offset;
    switch (c->kind) {
    case K_TEXT: {
        const struct str *s = at;
        return s->len ? cell_text(*s) : cell_none();
    }
    case K_ROW:
    case K_BITS:
        return integer_or_none(*(const uint32_t *)at, 0);
    case K_COUNT:
        return cell_integer(*(const uint32_t *)at);
    case K_SMALL:
        return integer_or_none(*(const uint8_t *)at, 0);
    case K_ENUM:
        return integer_or_none(*(const int *)at, 0);
    case K_DATE:
    case K_DEGREES:
        return integer_or_none(*(const int32_t *)at, INT32_MIN);
    case K_AMOUNT:
        return integer_or_none(*(const int64_t *)at, UNKNOWN);
    case K_SIZE:
        return cell_count(*(const uint64_t *)at);
    case K_FLAG:
        return cell_integer(*(const bool *)at);
    case K_DIGEST:
        return cell_blob(at, DIGEST_SIZE);
    case K_TABLE:
        return cell_c(network_table_names[*(const uint8_t *)at]);
    }
    BUG("a column without kind");
}

enum { COLUMNS_MOST = 32 };

static void store_table(struct dossier *d, const struct network *n, const struct stored_table *t)
{
    const struct rows *rows = rows_of(n, t);
    struct cell cells[COLUMNS_MOST];
    for (size_t i = 0; i < t->n_columns; i++)
        if (strcmp(t->columns[i].name, dossier_batch_column(t->batch, i)) != 0)
            BUG("column %s of table %s is another one in the dossier", t->columns[i].name,
                    dossier_batch_name(t->batch));
    dossier_batch_begin(d, t->batch);
    for (size_t r = 1; r < rows->len; r++) {
        for (size_t i = 0; i < t->n_columns; i++)
            cells[i] = cell_of(rows->items + r * t->size, &t->columns[i]);
        dossier_batch_row(d, cells);
    }
    dossier_batch_end(d);
}

static void store_word(struct dossier *d, const char *kind, size_t value, struct str word)
{
    const struct cell cells[] = { cell_c(kind), cell_count(value), cell_text(word) };
    dossier_batch_row(d, cells);
}

static void store_words(struct dossier *d, const struct network *n)
{
    dossier_batch_begin(d, BATCH_WORD);
    for (size_t i = 1; i < n_network_functions; i++)
        store_word(d, "function", i, str_of(network_functions[i].name));
    for (size_t i = 1; i < LAYERS; i++)
        store_word(d, "layer", i, str_of(layer_names[i]));
    for (size_t i = 1; i < STATUSES; i++)
        store_word(d, "status", i, str_of(status_names[i]));
    if (n->currency.len)
        store_word(d, "currency", 0, n->currency);
    dossier_batch_end(d);
}

void network_store(struct dossier *d, const struct network *n)
{
    store_words(d, n);
    for (size_t t = 0; t < NETWORK_TABLES; t++)
        store_table(d, n, &tables[t]);
}

// --- and back ---

struct loading {
    struct network *n;
    const struct stored_table *table;
    size_t n_columns;
    uint8_t functions[UINT8_MAX + 1]; // as recorded, to ours
    const char *fault;                // the first one
    const char *fault_table;
    size_t fault_row;
};

static void note_fault(struct loading *l, const char *what)
{
    if (l->fault)
        return;
    l->fault = what;
    l->fault_table = network_table_names[l->table - tables];
    l->fault_row = rows_of(l->n, l->table)->len;
}

static bool fits(struct loading *l, int64_t v, int64_t low, int64_t high)
{
    if (v >= low && v <= high)
        return true;
    note_fault(l, "a number is out of range");
    return false;
}

static uint8_t table_of(struct loading *l, struct str word)
{
    for (size_t t = 0; t < NETWORK_TABLES; t++)
        if (str_is(word, network_table_names[t]))
            return (uint8_t)t;
    note_fault(l, "it speaks of an unknown table");
    return 0;
}

static void load_cell(struct loading *l, char *bytes, const struct stored *c, const struct cell *v)
{
    void *at = bytes + c->offset;
    if (v->type == CELL_NONE)
        return; // row 0 has what unknown looks like
    switch (c->kind) {
    case K_TEXT:
        *(struct str *)at = str_copy(&l->n->arena, v->bytes);
        break;
    case K_ROW: // whether it is there shows when all tables are read
    case K_COUNT:
    case K_BITS:
        if (fits(l, v->integer, 0, UINT32_MAX))
            *(uint32_t *)at = (uint32_t)v->integer;
        break;
    case K_SMALL:
        if (fits(l, v->integer, 0, (int64_t)c->limit - 1))
            *(uint8_t *)at = (uint8_t)v->integer;
        break;
    case K_ENUM:
        if (fits(l, v->integer, 0, (int64_t)c->limit - 1))
            *(int *)at = (int)v->integer;
        break;
    case K_DATE:
    case K_DEGREES:
        if (fits(l, v->integer, INT32_MIN, INT32_MAX))
            *(int32_t *)at = (int32_t)v->integer;
        break;
    case K_AMOUNT:
        *(int64_t *)at = v->integer;
        break;
    case K_SIZE:
        *(uint64_t *)at = (uint64_t)v->integer;
        break;
    case K_FLAG:
        *(bool *)at = v->integer != 0;
        break;
    case K_DIGEST:
        if (v->bytes.len == DIGEST_SIZE)
            memcpy(at, v->bytes.ptr, DIGEST_SIZE);
        else
            note_fault(l, "a hash has not 32 bytes");
        break;
    case K_TABLE:
        *(uint8_t *)at = table_of(l, v->bytes);
        break;
    }
}

static void load_row(void *context, const struct cell *cells)
{
    struct loading *l = context;
    const struct stored_table *t = l->table;
    struct rows *rows = rows_of(l->n, t);
    if (rows->len == rows->cap) {
        rows->cap = rows->cap * 2 + 64;
        rows->items = mem_grow(rows->items, rows->cap, t->size);
    }
    char *bytes = rows->items + rows->len * t->size;
    memcpy(bytes, rows->items, t->size); // unknown throughout
    for (size_t i = 0; i < l->n_columns; i++)
        load_cell(l, bytes, &t->columns[i], &cells[i]);
    rows->len++;
}

static void load_word(void *context, const struct cell *cells)
{
    struct loading *l = context;
    int64_t value = cells[1].type == CELL_INTEGER ? cells[1].integer : -1;
    if (str_is(cells[0].bytes, "currency"))
        l->n->currency = str_copy(&l->n->arena, cells[2].bytes);
    if (str_is(cells[0].bytes, "function") && value > 0 && value < UINT8_MAX)
        l->functions[value] = network_function(cells[2].bytes);
}

static void check_references(struct loading *l)
{
    for (size_t t = 0; t < NETWORK_TABLES; t++) {
        const struct rows *rows = rows_of(l->n, &tables[t]);
        for (size_t i = 0; i < tables[t].n_columns; i++) {
            const struct stored *c = &tables[t].columns[i];
            if (c->kind != K_ROW)
                continue;
            size_t most = rows_of(l->n, &tables[c->limit])->len;
            for (size_t r = 1; r < rows->len; r++) {
                if (*(const uint32_t *)(const void *)(rows->items + r * tables[t].size +
                                                      c->offset) < most ||
                        l->fault)
                    continue;
                l->fault = "it refers to a row that is not there";
                l->fault_table = network_table_names[t];
                l->fault_row = r;
            }
        }
    }
}

static void finish_elements(struct loading *l)
{
    for (size_t i = 1; i < l->n->elements.len; i++) {
        struct element *x = &l->n->elements.items[i];
        x->function = l->functions[x->function];
        x->amount[BASE_ELEMENTS] = 1;
    }
}

static enum err load_tables(
        struct loading *l, struct dossier *d, uint32_t run, unsigned want, struct error *e)
{
    enum err code = dossier_read_batch(d, run, BATCH_WORD, 0, load_word, l, e);
    for (size_t t = 0; t < NETWORK_TABLES && code == OK; t++) {
        l->table = &tables[t];
        bool partly = !(want & LOAD_NAMES) && l->table->n_deciding;
        if (t == TABLE_LINK && !(want & LOAD_LINKS))
            continue;
        l->n_columns = partly ? l->table->n_deciding : l->table->n_columns;
        code = dossier_read_batch(d, run, l->table->batch, l->n_columns, load_row, l, e);
    }
    return code;
}

enum err network_load(
        struct network *n, struct dossier *d, uint32_t run, unsigned want, struct error *e)
{
    struct loading l = { .n = n, .table = &tables[0] };
    enum err code = OK;
    network_init(n);
    if (!run)
        code = dossier_newest_run(d, "network import", &run, e);
    if (code == OK && !run) {
        error_set(e, ERR_USAGE, NULL, "the dossier has no network");
        error_hint(e, "'assay network import FILE --dossier D.sqlite' puts one into it");
        return ERR_USAGE;
    }
    if (code == OK)
        code = load_tables(&l, d, run, want, e);
    if (code != OK)
        return code;
    check_references(&l);
    if (l.fault) {
        error_set(e, ERR_FORMAT, NULL, "the network in the dossier is damaged: %s %zu: %s",
                l.fault_table, l.fault_row, l.fault);
        error_hint(e, "'assay dossier verify' says where the damage begins");
        return ERR_FORMAT;
    }
    finish_elements(&l);
    return OK;
}

struct naming {
    struct network *n;
    const row *next;
};

static void load_names(void *context, const struct cell *cells)
{
    struct naming *g = context;
    struct element *x = &g->n->elements.items[*g->next++];
    const struct stored_table *t = &tables[TABLE_ELEMENT];
    for (size_t i = t->n_deciding; i < t->n_columns; i++) {
        struct str *text = (struct str *)(void *)((char *)x + t->columns[i].offset);
        *text = cells[i].type == CELL_NONE ? STR("") : str_copy(&g->n->arena, cells[i].bytes);
    }
}

enum err network_load_names(struct network *n, struct dossier *d, uint32_t run, const row *elements,
        size_t n_elements, struct error *e)
{
    struct naming g = { .n = n, .next = elements };
    return dossier_read_rows(d, run, BATCH_ELEMENT, elements, n_elements, load_names, &g, e);
}
