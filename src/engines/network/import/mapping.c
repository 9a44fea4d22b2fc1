// What an operator says of files whose headings and words are not ours. YAML, read as events, so
// that an error has its line and column:
//
//     rows: element                    # what a row is; an element where nothing is said
//     currency: GBP                    # of amounts of money
//     decimal: comma                   # decimal comma; else a point
//     dates: dd.mm.yyyy                # the form of dates; else 2026-07-28
//     unknown: [n/a, "-"]              # texts that mean unknown
//     columns:
//       Site ID: site                  # a field of the rows, or of what they name: site.latitude
//       Traffic (Mbit/s): { field: traffic, unit: Mbit/s, optional: yes }
//       Remarks: ignore
//     constants:                       # for rows that do not say it themselves
//       operator: Northern Mobile
//     words:                           # translations, by field
//       function: { macro: GnbFunction, aggregation: Router }
//
// Words and constants serve all files that it is given for; columns, decimals and dates the tables
// that have one of the columns. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/import/import_int.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <yaml.h>

struct reading {
    struct mapping *m;
    struct arena *a;
    struct error *e;
    yaml_parser_t parser;
    yaml_event_t event;
    bool has_event;
};

struct scalar {
    struct str text;
    uint32_t line, column;
};

PRINTF_LIKE(4, 5)
enum err mapping_error(
        const struct mapping *m, struct error *e, const uint32_t at[2], const char *format, ...)
{
    char place[256], what[400];
    va_list args;
    va_start(args, format);
    vsnprintf(what, sizeof what, format, args);
    va_end(args);
    struct str path = m->path.len > 200 ? str_from(m->path, m->path.len - 200) : m->path;
    snprintf(place, sizeof place, "%.*s:%u:%u", STR_ARG(path), at[0], at[1]);
    return error_set(e, ERR_FORMAT, place, "%s", what);
}

#define FAULT(r, s, ...)                                                                           \
    mapping_error((r)->m, (r)->e, (uint32_t[2]){ (s).line, (s).column }, __VA_ARGS__)

static struct scalar here(const struct reading *r)
{
    yaml_mark_t at = r->has_event ? r->event.start_mark : r->parser.problem_mark;
    return (struct scalar){ .line = (uint32_t)at.line + 1, .column = (uint32_t)at.column + 1 };
}

static enum err next(struct reading *r)
{
    if (r->has_event)
        yaml_event_delete(&r->event);
    r->has_event = yaml_parser_parse(&r->parser, &r->event);
    if (!r->has_event)
        return FAULT(r, here(r), "%s", r->parser.problem ? r->parser.problem : "this is no YAML");
    if (r->event.type == YAML_ALIAS_EVENT)
        return FAULT(r, here(r), "aliases mean nothing here");
    return OK;
}

static bool is(const struct reading *r, yaml_event_type_t type)
{
    return r->event.type == type;
}

static enum err take_scalar(struct reading *r, struct scalar *s)
{
    *s = here(r);
    if (!is(r, YAML_SCALAR_EVENT))
        return FAULT(r, *s, "a single value is wanted here");
    struct str bytes = { (const char *)r->event.data.scalar.value, r->event.data.scalar.length };
    if (r->event.data.scalar.anchor || r->event.data.scalar.tag || memchr(bytes.ptr, 0, bytes.len))
        return FAULT(r, *s, "anchors, tags and NUL bytes mean nothing here");
    s->text = str_copy(r->a, str_trim(bytes));
    return next(r);
}

// What a mapping's entries are given to: reads the value of `key`.
typedef enum err (*entry)(struct reading *r, const struct scalar *key, void *context);

static enum err take_entries(struct reading *r, entry take, void *context)
{
    if (!is(r, YAML_MAPPING_START_EVENT))
        return FAULT(r, here(r), "a mapping of names to values is wanted here");
    enum err code = next(r);
    while (code == OK && !is(r, YAML_MAPPING_END_EVENT)) {
        struct scalar key;
        code = take_scalar(r, &key);
        if (code == OK)
            code = take(r, &key, context);
    }
    return code == OK ? next(r) : code;
}

static enum err field_told(struct reading *r, const struct scalar *s, field_id *f)
{
    char text[SHOWN];
    *f = field_of_heading(r->m->table ? r->m->table : TABLE_ELEMENT, heading_normal(r->a, s->text));
    if (*f != NO_FIELD)
        return OK;
    enum err code = FAULT(r, *s, "there is no field '%s'", shown(s->text, text));
    error_hint(r->e, "fields are named like 'latitude' or 'site.latitude'; see the table in the "
                     "documentation");
    return code;
}

static enum err take_unit(struct reading *r, const struct scalar *s, struct value_options *o)
{
    static const struct {
        const char *name;
        int64_t times, over;
    } units[] = { { "bit/s", 1, 1000 }, { "kbit/s", 1, 1 }, { "Mbit/s", 1000, 1 },
        { "Gbit/s", 1000000, 1 }, { "Tbit/s", 1000000000, 1 }, { "hundred", 100, 1 },
        { "thousand", 1000, 1 }, { "million", 1000000, 1 }, { "cents", 1, 100 }, { "one", 1, 1 } };
    char text[SHOWN];
    for (size_t i = 0; i < ARRAY_LEN(units); i++) {
        if (str_is(s->text, units[i].name)) {
            o->times = units[i].times;
            o->over = units[i].over;
            return OK;
        }
    }
    enum err code = FAULT(r, *s, "there is no unit '%s'", shown(s->text, text));
    error_hint(r->e, "units are bit/s, kbit/s, Mbit/s, Gbit/s, Tbit/s, hundred, thousand, million "
                     "and cents");
    return code;
}

static enum err take_dates(struct reading *r, const struct scalar *s, struct value_options *o)
{
    char text[SHOWN];
    size_t seen[3] = { 0 };
    for (size_t i = 0; i < s->text.len; i++) {
        const char *part = strchr("ymd", s->text.ptr[i]);
        if (part && *part)
            seen[part - "ymd"]++;
    }
    if (seen[0] == 4 && seen[1] && seen[1] <= 2 && seen[2] && seen[2] <= 2 && s->text.len <= 12) {
        o->dates = s->text.ptr;
        return OK;
    }
    enum err code = FAULT(r, *s, "'%s' is no form of dates", shown(s->text, text));
    error_hint(r->e, "write it like dd.mm.yyyy or m/d/yyyy");
    return code;
}

static enum err take_decimal(struct reading *r, const struct scalar *s, struct value_options *o)
{
    if (!str_is(s->text, "comma") && !str_is(s->text, "point"))
        return FAULT(r, *s, "'decimal' is comma or point");
    o->decimal = str_is(s->text, "comma") ? ',' : '.';
    return OK;
}

static enum err column_option(struct reading *r, const struct scalar *key, void *context)
{
    struct mapping_column *c = context;
    struct scalar s;
    char text[SHOWN];
    enum err code = take_scalar(r, &s);
    if (code != OK)
        return code;
    if (str_is(key->text, "field"))
        return field_told(r, &s, &c->field);
    if (str_is(key->text, "unit"))
        return take_unit(r, &s, &c->options);
    if (str_is(key->text, "dates"))
        return take_dates(r, &s, &c->options);
    if (str_is(key->text, "decimal"))
        return take_decimal(r, &s, &c->options);
    if (!str_is(key->text, "optional"))
        return FAULT(r, *key, "a column has no '%s': it has field, unit, dates, decimal, optional",
                shown(key->text, text));
    c->optional = str_is(s.text, "yes") || str_is(s.text, "true");
    return OK;
}

static enum err check_column(
        struct reading *r, const struct mapping_column *c, const struct scalar *key)
{
    char text[SHOWN];
    for (size_t i = 0; i < r->m->columns.len; i++) {
        const struct mapping_column *other = &r->m->columns.items[i];
        if (str_eq(other->heading, c->heading))
            return FAULT(r, *key, "column '%s' stands twice", shown(key->text, text));
        if (c->field != NO_FIELD && other->field == c->field)
            return FAULT(r, *key, "two columns give the field '%s.%s'",
                    network_shapes[network_fields[c->field].table].name,
                    network_fields[c->field].name);
    }
    uint8_t type = c->field == NO_FIELD ? FIELD_NAME : network_fields[c->field].type;
    if (c->options.times && type != FIELD_COUNT && type != FIELD_MONEY)
        return FAULT(r, *key, "a unit is for counts and money only");
    return OK;
}

static enum err take_column(struct reading *r, const struct scalar *key, void *context)
{
    (void)context;
    struct mapping_column c = { .heading = heading_normal(r->a, key->text),
        .field = NO_FIELD,
        .options = r->m->usual,
        .line = key->line,
        .column = key->column };
    enum err code;
    if (is(r, YAML_MAPPING_START_EVENT)) {
        code = take_entries(r, column_option, &c);
        if (code == OK && c.field == NO_FIELD)
            return FAULT(r, *key, "this column has no 'field'");
    } else {
        struct scalar s;
        code = take_scalar(r, &s);
        c.optional = str_is(s.text, "ignore");
        if (code == OK && !c.optional)
            code = field_told(r, &s, &c.field);
    }
    if (code == OK)
        code = check_column(r, &c, key);
    if (code == OK)
        vec_push(&r->m->columns, c);
    return code;
}

// Whether a text of the mapping's own is what the field takes.
static enum err check_value(struct reading *r, field_id f, const struct scalar *s)
{
    const struct field *field = &network_fields[f];
    const char *wrong, *hint;
    struct cell c;
    char text[SHOWN];
    struct value_options usual = { .decimal = '.', .exponent = 2 };
    if (field->type == FIELD_ROW || (field_is_text(field) && field->type != FIELD_COUNTRY) ||
            value_parse(field, s->text, &usual, &c, &wrong, &hint))
        return OK;
    enum err code = FAULT(r, *s, "'%s' %s", shown(s->text, text), wrong);
    error_hint(r->e, "%s", hint);
    return code;
}

static enum err take_constant(struct reading *r, const struct scalar *key, void *context)
{
    static const struct value_options ours = { .decimal = '.' };
    (void)context;
    struct scalar s;
    field_id f;
    enum err code = field_told(r, key, &f);
    if (code == OK)
        code = take_scalar(r, &s);
    if (code == OK &&
            (network_fields[f].flags & FIELD_KEY || network_fields[f].target == TABLE_ELEMENT) &&
            (network_fields[f].table == TABLE_ELEMENT || network_fields[f].table == TABLE_LINK))
        return FAULT(r, *key, "what names an element cannot be the same for all rows");
    if (code == OK)
        code = check_value(r, f, &s);
    for (size_t i = 0; code == OK && i < r->m->constants.len; i++)
        if (r->m->constants.items[i].field == f)
            return FAULT(r, *key, "this constant stands twice");
    if (code == OK && s.text.len && r->m->constants.len < CONSTANTS_MOST)
        vec_push(&r->m->constants,
                (struct value){ f, s.text, key->text, s.line, s.column, &ours, true });
    return code;
}

struct word_list {
    field_id field;
};

static enum err take_word(struct reading *r, const struct scalar *key, void *context)
{
    const struct word_list *list = context;
    struct scalar s;
    enum err code = take_scalar(r, &s);
    bool unknown = code == OK && (!s.text.len || str_is(s.text, "unknown"));
    if (code == OK && !unknown)
        code = check_value(r, list->field, &s);
    if (code == OK)
        vec_push(&r->m->words, (struct mapping_word){ list->field, key->text,
                                       unknown ? (struct str){ 0 } : s.text });
    return code;
}

static enum err take_words(struct reading *r, const struct scalar *key, void *context)
{
    (void)context;
    struct word_list list;
    enum err code = field_told(r, key, &list.field);
    return code == OK ? take_entries(r, take_word, &list) : code;
}

static enum err take_unknown(struct reading *r)
{
    if (!is(r, YAML_SEQUENCE_START_EVENT))
        return FAULT(r, here(r), "'unknown' is a list of texts");
    enum err code = next(r);
    while (code == OK && !is(r, YAML_SEQUENCE_END_EVENT)) {
        struct scalar s;
        code = take_scalar(r, &s);
        if (code == OK)
            vec_push(&r->m->unknown, s.text);
    }
    return code == OK ? next(r) : code;
}

static enum err take_rows(struct reading *r, const struct scalar *s)
{
    r->m->table = table_named(s->text);
    if (r->m->columns.len || r->m->constants.len || r->m->words.len)
        return FAULT(r, *s, "'rows' comes before what speaks of fields");
    return r->m->table ? OK
                       : FAULT(r, *s,
                                 "rows are elements, sites, links, suppliers, aliases, controls, "
                                 "products, "
                                 "certificates, components or operators");
}

static enum err take_section(struct reading *r, const struct scalar *key, void *context)
{
    (void)context;
    char text[SHOWN];
    if (str_is(key->text, "columns"))
        return take_entries(r, take_column, NULL);
    if (str_is(key->text, "constants"))
        return take_entries(r, take_constant, NULL);
    if (str_is(key->text, "words"))
        return take_entries(r, take_words, NULL);
    if (str_is(key->text, "unknown"))
        return take_unknown(r);
    struct scalar s;
    enum err code = take_scalar(r, &s);
    if (code != OK)
        return code;
    if (str_is(key->text, "rows"))
        return take_rows(r, &s);
    if (str_is(key->text, "currency"))
        return r->m->currency = s.text, OK;
    if (r->m->columns.len && (str_is(key->text, "dates") || str_is(key->text, "decimal")))
        return FAULT(r, *key, "'%s' comes before the columns", shown(key->text, text));
    if (str_is(key->text, "decimal"))
        return take_decimal(r, &s, &r->m->usual);
    if (str_is(key->text, "dates"))
        return take_dates(r, &s, &r->m->usual);
    return FAULT(r, *key,
            "there is no '%s': a mapping has rows, currency, decimal, dates, unknown, columns, "
            "constants, words",
            shown(key->text, text));
}

static int by_field_and_text(const void *a, const void *b)
{
    const struct mapping_word *x = a, *y = b;
    return x->field != y->field ? (x->field < y->field ? -1 : 1) : str_cmp(x->from, y->from);
}

static enum err take_document(struct reading *r)
{
    enum err code = next(r); // the stream
    if (code == OK)
        code = next(r);
    if (code == OK && is(r, YAML_DOCUMENT_START_EVENT))
        code = next(r);
    if (code == OK)
        code = take_entries(r, take_section, NULL);
    if (code == OK && is(r, YAML_DOCUMENT_END_EVENT))
        code = next(r);
    if (code == OK && !is(r, YAML_STREAM_END_EVENT))
        code = FAULT(r, here(r), "a mapping is one document");
    if (r->m->words.len)
        qsort(r->m->words.items, r->m->words.len, sizeof *r->m->words.items, by_field_and_text);
    return code;
}

enum err mapping_read(
        struct mapping *m, const struct import_file *file, struct arena *a, struct error *e)
{
    struct reading r = { .m = m, .a = a, .e = e };
    *m = (struct mapping){ .path = file->path, .usual = { .decimal = '.' } };
    if (file->text.len > MAPPING_BYTES_MOST)
        return mapping_error(m, e, (uint32_t[2]){ 1, 1 }, "a mapping has at most %d bytes",
                (int)MAPPING_BYTES_MOST);
    if (!yaml_parser_initialize(&r.parser))
        return mapping_error(m, e, (uint32_t[2]){ 1, 1 }, "out of memory");
    yaml_parser_set_input_string(&r.parser, (const unsigned char *)file->text.ptr, file->text.len);
    enum err code = take_document(&r);
    if (r.has_event)
        yaml_event_delete(&r.event);
    yaml_parser_delete(&r.parser);
    return code;
}

void mapping_free(struct mapping *m)
{
    vec_free(&m->columns);
    vec_free(&m->constants);
    vec_free(&m->words);
    vec_free(&m->unknown);
}
