// A record becomes a row of its table, and facts of the rows that it names: a device's record also
// tells where its site lies.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/import/build_int.h"

#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

static struct str text_of_id(const void *context, row id)
{
    const struct builder *b = context;
    return b->text_list.items[id - 1];
}

uint32_t text_id(struct builder *b, struct str text)
{
    row id = names_find(&b->texts, text, text_of_id, b);
    if (!id) {
        vec_push(&b->text_list, str_copy(&b->n->arena, text));
        id = (row)b->text_list.len;
        names_put(&b->texts, text, id);
    }
    return id;
}

struct str text_kept(struct builder *b, struct str text)
{
    if (!text.len)
        return text;
    uint32_t id = text_id(b, text); // may move the list
    return b->text_list.items[id - 1];
}

const char *shown(struct str text, char out[SHOWN])
{
    size_t n = 0, most = SHOWN - 5; // the longest character and "..."
    struct str rest = text;
    while (rest.len && n < most - 4) {
        struct str before = rest;
        int32_t c = utf8_next(&rest);
        bool odd = c == UTF8_INVALID || c < 0x20 || (c >= 0x7f && c < 0xa0) ||
                   (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
                   (c >= 0x2066 && c <= 0x2069);
        if (odd) {
            out[n++] = '?';
            continue;
        }
        memcpy(out + n, before.ptr, before.len - rest.len);
        n += before.len - rest.len;
    }
    memcpy(out + n, rest.len ? "..." : "", rest.len ? 4 : 1);
    return out;
}

static enum err error_in(struct builder *b, const struct place *at, struct str path,
        const char *format, va_list args)
{
    char place[256], what[400], about[160] = "", label[SHOWN];
    vsnprintf(what, sizeof what, format, args);
    if (path.len > 200) // its end tells more
        path = str_from(path, path.len - 200);
    if (at->line)
        snprintf(place, sizeof place, "%.*s:%u:%u", STR_ARG(path), at->line,
                at->column ? at->column : 1);
    else
        snprintf(place, sizeof place, "%.*s", STR_ARG(path));
    if (at->number && at->label.len)
        snprintf(about, sizeof about, "row %u, column '%s': ", at->number, shown(at->label, label));
    else if (at->number)
        snprintf(about, sizeof about, "row %u: ", at->number);
    else if (at->label.len)
        snprintf(about, sizeof about, "'%s': ", shown(at->label, label));
    return error_set(b->e, ERR_FORMAT, place, "%s%s", about, what);
}

enum err error_at(struct builder *b, const struct place *at, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    enum err code = error_in(b, at, b->n->files.items[at->file].path, format, args);
    va_end(args);
    return code;
}

enum err build_error(struct builder *b, uint32_t line, uint32_t column, const char *format, ...)
{
    struct place at = { .line = line, .column = column };
    va_list args;
    va_start(args, format);
    enum err code = error_in(b, &at, b->n->files.items[b->file].path, format, args);
    va_end(args);
    return code;
}

void build_hint(struct builder *b, const char *hint)
{
    error_hint(b->e, "%s", hint);
}

static struct str ignored_name(const void *context, row i)
{
    const struct builder *b = context;
    return b->ignored.items[i - 1].what;
}

void build_ignore(struct builder *b, const char *kind, struct str name, uint64_t count)
{
    char text[SHOWN];
    struct str key = str_format(&b->own, "%u %s '%s'", b->file, kind, shown(name, text));
    row i = names_find(&b->ignored_names, key, ignored_name, b);
    if (!i) {
        vec_push(&b->ignored, (struct import_ignored){ .file = b->file, .what = key });
        i = (row)b->ignored.len;
        names_put(&b->ignored_names, key, i);
    }
    b->ignored.items[i - 1].count += count;
}

void build_note(struct builder *b, uint32_t line, uint32_t column, struct str text)
{
    struct str path = b->n->files.items[b->file].path;
    vec_push(&b->notes,
            (struct import_note){ .text = str_copy(b->a, text),
                    .place = line ? str_format(b->a, "%.*s:%u:%u", STR_ARG(path), line, column)
                                  : str_copy(b->a, path) });
}

struct network *builder_network(const struct builder *b)
{
    return b->n;
}

struct error *builder_error(const struct builder *b)
{
    return b->e;
}

struct arena *builder_arena(struct builder *b)
{
    return &b->own;
}

static struct place place_of(const struct builder *b, const struct record *r, const struct value *v)
{
    return (struct place){ b->file, v->line, v->column, r->number, v->label, r->line };
}

static bool is_unknown_word(const struct builder *b, struct str text)
{
    if (text.len == 7 && strncasecmp(text.ptr, "unknown", 7) == 0)
        return true;
    for (size_t i = 0; b->mapping && i < b->mapping->unknown.len; i++)
        if (str_eq(b->mapping->unknown.items[i], text))
            return true;
    return false;
}

static const struct mapping_word *translation(const struct mapping *m, field_id f, struct str text)
{
    size_t from = 0, to = m->words.len;
    while (from < to) { // the first of the field
        size_t middle = (from + to) / 2;
        if (m->words.items[middle].field < f)
            from = middle + 1;
        else
            to = middle;
    }
    for (; from < m->words.len && m->words.items[from].field == f; from++) {
        const struct mapping_word *w = &m->words.items[from];
        if (w->from.len == text.len && strncasecmp(w->from.ptr, text.ptr, text.len) == 0)
            return w;
    }
    return NULL;
}

bool in_our_words(const struct builder *b, field_id f, struct str *text)
{
    const struct mapping_word *w = b->mapping ? translation(b->mapping, f, *text) : NULL;
    if (w)
        *text = w->to;
    return text->len && (w || !is_unknown_word(b, *text));
}

static void pend(struct builder *b, const struct place *at, field_id f, row of, struct str text)
{
    vec_push(&b->pending, (struct pending){ *at, f, of, text_kept(b, text) });
}

// The row that a name means; 0: that can only be told at the end.
static row resolve(struct builder *b, const struct field *f, struct str text, uint32_t line)
{
    switch (f->target) {
    case TABLE_ELEMENT:
        return element_named(b, text);
    case TABLE_PRODUCT:
        return product_told(b, b->lent[TABLE_SUPPLIER], text, line);
    default:
        return row_named(b, f->target, text, line);
    }
}

// A text or a value; false: it is wrong, and the error set, or `code` is OK and it is left out.
static bool read_cell(struct builder *b, const struct record *r, const struct value *v,
        struct str text, struct cell *c, enum err *code)
{
    const struct field *f = &network_fields[v->field];
    struct value_options o = v->options ? *v->options : b->usual;
    struct place at = place_of(b, r, v);
    char excerpt[SHOWN];
    const char *wrong, *hint;
    *code = OK;
    o.exponent = b->usual.exponent;
    if (f->type == FIELD_NAME)
        c->text = str_copy(&b->n->arena, text);
    else if (f->type == FIELD_TEXT)
        c->text = text_kept(b, text);
    else if (!value_parse(f, text, &o, c, &wrong, &hint)) {
        if (r->lenient && (f->type == FIELD_WORD || f->type == FIELD_BITS)) {
            build_ignore(b, f->name, text, 1);
            return false;
        }
        *code = error_at(b, &at, "'%s' %s", shown(text, excerpt), wrong);
        build_hint(b, hint);
        return false;
    }
    return true;
}

enum err apply_value(
        struct builder *b, const struct record *r, const struct value *v, row of, bool fresh)
{
    const struct field *f = &network_fields[v->field];
    struct place at = place_of(b, r, v);
    struct str text = v->text;
    struct cell c = { 0 };
    enum err code;
    if (!in_our_words(b, v->field, &text))
        return OK;
    if (f->type != FIELD_ROW)
        return read_cell(b, r, v, text, &c, &code) ? merge(b, &at, v->field, of, c, fresh) : code;
    row found = resolve(b, f, text, r->line);
    if (!found) {
        pend(b, &at, v->field, of, text);
        return OK;
    }
    if (f->flags & FIELD_LENDS)
        b->lent[f->target] = found;
    c.number = found;
    return merge(b, &at, v->field, of, c, fresh);
}

static bool has_field(const struct record *r, field_id f)
{
    for (size_t i = 0; i < r->n; i++)
        if (r->values[i].field == f)
            return true;
    return false;
}

static bool is_told(const struct builder *b, const struct record *r, field_id f)
{
    for (size_t i = 0; i < r->n; i++) {
        struct str text = r->values[i].text;
        if (r->values[i].field == f)
            return in_our_words(b, f, &text);
    }
    return false;
}

static enum err check_needed(struct builder *b, const struct record *r)
{
    const struct table_shape *shape = &network_shapes[r->table];
    struct place at = { b->file, r->line, r->column, r->number, { 0 }, r->line };
    bool needs_subject = r->table == TABLE_CERTIFICATE || r->table == TABLE_COMPONENT;
    bool subject = b->subject_known;
    for (field_id f = b->first_field[r->table]; f < b->first_field[r->table + 1]; f++) {
        const struct field *field = &network_fields[f];
        if (field->flags & FIELD_NEEDED && !is_told(b, r, f))
            return error_at(b, &at, "this %s has no '%s'", shape->name, field->name);
        if (needs_subject && (field->target == TABLE_ELEMENT || field->target == TABLE_PRODUCT) &&
                field->type == FIELD_ROW)
            subject |= is_told(b, r, f);
    }
    return subject || !needs_subject
                   ? OK
                   : error_at(b, &at, "this %s says of no product or element", shape->name);
}

static enum err check_lengths(struct builder *b, const struct record *r)
{
    for (size_t i = 0; i < r->n; i++) {
        struct place at = place_of(b, r, &r->values[i]);
        if (r->values[i].text.len > FIELD_BYTES_MOST)
            return error_at(b, &at, "is longer than %d bytes", (int)FIELD_BYTES_MOST);
    }
    if (table_of(b->n, r->table)->len < ROWS_MOST)
        return OK;
    struct place at = { b->file, r->line, r->column, r->number, { 0 }, r->line };
    return error_at(
            b, &at, "there are more than %d %s", (int)ROWS_MOST, network_shapes[r->table].plural);
}

// Facts of other tables, of the rows that the record named.
static enum err apply_beside(struct builder *b, const struct record *r, const struct value *v)
{
    const struct field *f = &network_fields[v->field];
    if (f->table == TABLE_PRODUCT && f->flags & FIELD_LENDS)
        return OK; // whose product it is was taken before
    row of = f->flags & FIELD_KEY ? 0 : b->lent[f->table];
    struct place at = place_of(b, r, v);
    if (of || v->constant)
        return of ? apply_value(b, r, v, of, false) : OK;
    enum err code = error_at(
            b, &at, "the row names no %s that this could be of", network_shapes[f->table].name);
    build_hint(b, "name it in a column of the same row, or leave the value out");
    return code;
}

// The supplier that a record of something else names as its product's.
static void lend_maker(struct builder *b, const struct record *r)
{
    for (size_t i = 0; i < r->n; i++) {
        const struct value *v = &r->values[i];
        const struct field *f = &network_fields[v->field];
        struct str text = v->text;
        bool maker = f->table == TABLE_PRODUCT && f->flags & FIELD_LENDS;
        if (maker && r->table != TABLE_PRODUCT && in_our_words(b, v->field, &text))
            b->lent[TABLE_SUPPLIER] = row_named(b, TABLE_SUPPLIER, text, r->line);
    }
}

// The record with the mapping's constants, in the order of the fields, its own table's first.
static struct record completed(struct builder *b, const struct record *r, struct value *room)
{
    struct record whole = *r;
    size_t n = 0;
    for (size_t i = 0; i < r->n; i++)
        room[n++] = r->values[i];
    for (size_t i = 0; b->mapping && i < b->mapping->constants.len; i++) {
        const struct value *c = &b->mapping->constants.items[i];
        if (!has_field(r, c->field) &&
                (network_fields[c->field].table == r->table || r->table == TABLE_ELEMENT)) {
            room[n] = *c;
            room[n].line = r->line;
            room[n++].column = r->column;
        }
    }
    for (size_t i = 1; i < n; i++) { // they come nearly sorted
        struct value v = room[i];
        size_t k = i;
        for (; k > 0; k--) {
            uint8_t before = network_fields[room[k - 1].field].table,
                    table = network_fields[v.field].table;
            bool own_before = before == r->table, own = table == r->table;
            if (own == own_before ? room[k - 1].field < v.field : own_before)
                break;
            room[k] = room[k - 1];
        }
        room[k] = v;
    }
    whole.values = room;
    whole.n = n;
    return whole;
}

enum err build_record(struct builder *b, const struct record *given, row *made)
{
    struct value room[2 * FIELDS_MOST];
    struct record r = completed(b, given, room);
    bool fresh;
    row of;
    enum err code = check_lengths(b, &r);
    if (code == OK)
        code = check_needed(b, &r);
    memset(b->lent, 0, sizeof b->lent);
    lend_maker(b, &r);
    if (code == OK)
        code = row_of_record(b, &r, &of, &fresh);
    for (size_t i = 0; i < r.n && code == OK; i++) {
        const struct field *f = &network_fields[r.values[i].field];
        bool own = f->table == r.table;
        if (own && !(f->flags & FIELD_KEY))
            code = apply_value(b, &r, &r.values[i], of, fresh);
        else if (!own)
            code = apply_beside(b, &r, &r.values[i]);
    }
    if (code == OK && r.table == TABLE_ALIAS)
        supplier_also_is(b, b->lent[TABLE_SUPPLIER], b->n->aliases.items[of].name);
    if (code == OK)
        b->n->files.items[b->file].records++;
    if (code == OK && made)
        *made = of;
    return code;
}

static void find_fields(struct builder *b)
{
    static const char *const named[ELEMENT_FIELDS] = { "name", "dn", "site", "product", "function",
        "supplier", "operator" };
    for (uint8_t t = 0; t < NETWORK_TABLES; t++)
        b->name_field[t] = field_named(t, STR("name"));
    for (size_t i = 0; i < ELEMENT_FIELDS; i++)
        b->element_field[i] = field_named(TABLE_ELEMENT, str_of(named[i]));
    field_id f = 0;
    for (uint8_t t = 0; t <= NETWORK_TABLES; t++) {
        while (f < (field_id)n_network_fields && network_fields[f].table < t)
            f++;
        b->first_field[t] = f;
    }
}

enum err build_component(
        struct builder *b, const struct record *r, row product, row element, row *made)
{
    b->subject_known = true;
    enum err code = build_record(b, r, made);
    b->subject_known = false;
    if (code == OK) {
        b->n->components.items[*made].product = product;
        b->n->components.items[*made].element = element;
    }
    return code;
}

struct builder *builder_new(struct network *n, const struct import_options *o, struct arena *a,
        struct import_summary *summary, struct error *e)
{
    struct builder *b = mem_zero(1, sizeof *b);
    b->n = n;
    b->a = a;
    b->options = o;
    b->summary = summary;
    b->e = e;
    b->usual = (struct value_options){ .decimal = '.', .exponent = currency_exponent(n->currency) };
    for (uint8_t t = 0; t < NETWORK_TABLES; t++)
        b->first[t] = (row)table_of(n, t)->len;
    find_fields(b);
    identity_start(b);
    merge_start(b);
    underive(b);
    return b;
}

void builder_begin(struct builder *b, const struct source *s)
{
    b->file = s->index;
    b->mapping = s->mapping;
    b->usual.decimal = s->mapped ? s->mapping->usual.decimal : '.';
    b->usual.dates = s->mapped ? s->mapping->usual.dates : NULL;
}

void builder_free(struct builder *b)
{
    names_free(&b->texts);
    names_free(&b->dns);
    names_free(&b->ignored_names);
    for (size_t t = 0; t < NETWORK_TABLES; t++) {
        names_free(&b->names[t]);
        vec_free(&b->listed[t]);
    }
    map_free(&b->slugs);
    map_free(&b->products);
    map_free(&b->products_named);
    map_free(&b->made_names);
    map_free(&b->facts);
    vec_free(&b->text_list);
    vec_free(&b->pending);
    vec_free(&b->ignored);
    vec_free(&b->notes);
    arena_release(&b->own);
    free(b);
}
