// The import: every file is looked at, then read in the order in which things are named: what is
// listed first (operators, suppliers), then what refers to it. Then what can be told only at the
// end. An import that fails puts every table back as it was. SPDX-License-Identifier:
// GPL-3.0-or-later
#define _GNU_SOURCE
#include "engines/network/import/import_int.h"

#include "base/utf8.h"

#include <stdio.h>
#include <stdlib.h>

static const struct format formats[] = {
    { "bulk-cm", KIND_XML, is_bulk_cm, read_bulk_cm },
    { "cyclonedx", KIND_JSON, is_cyclonedx, read_cyclonedx },
    { "openconfig", KIND_JSON, is_openconfig, read_openconfig },
    { "nrm-json", KIND_JSON, is_nrm_json, read_nrm_json },
    { "netbox-inventory", KIND_TABLE, is_netbox_inventory, read_netbox_inventory },
    { "netbox-devices", KIND_TABLE, is_netbox_devices, read_netbox_devices },
    { "csv", KIND_TABLE, NULL, read_csv },
};

const char *const import_formats[] = { "csv", "netbox-devices", "netbox-inventory", "nrm-json",
    "bulk-cm", "openconfig", "cyclonedx" };
const size_t n_import_formats = ARRAY_LEN(import_formats);

bool text_has(struct str text, const char *what)
{
    return text.len && memmem(text.ptr, text.len, what, strlen(what)) != NULL;
}

bool text_begins(struct str text, char byte)
{
    if (str_starts(text, "\xef\xbb\xbf"))
        text = str_from(text, 3);
    text = str_trim((struct str){ text.ptr, size_min(text.len, 4096) });
    return text.len && text.ptr[0] == byte;
}

static const struct format *format_by_content(struct str text)
{
    bool json = text_begins(text, '{') || text_begins(text, '['), xml = text_begins(text, '<');
    for (size_t i = 0; i < ARRAY_LEN(formats); i++)
        if (formats[i].recognise &&
                formats[i].kind == (json         ? KIND_JSON
                                           : xml ? KIND_XML
                                                 : KIND_TABLE) &&
                formats[i].recognise(text))
            return &formats[i];
    return json || xml ? NULL : &formats[ARRAY_LEN(formats) - 1];
}

const char *import_format_of(struct str text)
{
    const struct format *f = format_by_content(text);
    return f ? f->name : NULL;
}

struct import { // one call
    struct network *n;
    const struct import_options *options;
    struct error *e;
    struct source *sources;
    const struct format **formats;
    size_t n_files;
    VEC(struct mapping *) mappings;
    struct arena own;
};

static enum err unknown_format(struct import *i, const struct import_file *f, const char *name)
{
    char place[256];
    snprintf(place, sizeof place, "%.*s", STR_ARG(f->path));
    enum err code = name ? error_set(i->e, ERR_USAGE, place, "there is no format '%s'", name)
                         : error_set(i->e, ERR_FORMAT, place,
                                   "this is none of the formats that an import reads");
    struct buf names = { 0 };
    for (size_t k = 0; k < n_import_formats; k++)
        buf_printf(&names, "%s%s", k ? ", " : "", import_formats[k]);
    error_hint(i->e, "formats are %s", buf_str(&names).ptr);
    buf_free(&names);
    return code;
}

// "csv:sites" is a format, and what a row is.
static enum err choose_format(struct import *i, size_t k)
{
    struct source *s = &i->sources[k];
    struct str asked = s->file->format ? str_of(s->file->format) : (struct str){ 0 };
    struct str name = str_cut(&asked, ':');
    if (asked.len)
        s->table = table_named(asked);
    if (asked.len && !s->table)
        return unknown_format(i, s->file, s->file->format);
    if (!name.len)
        i->formats[k] = format_by_content(s->file->text);
    for (size_t f = 0; f < ARRAY_LEN(formats); f++)
        if (str_is(name, formats[f].name))
            i->formats[k] = &formats[f];
    return i->formats[k] ? OK : unknown_format(i, s->file, s->file->format);
}

static enum err bad_byte(
        struct import *i, const struct import_file *f, size_t offset, const char *what)
{
    char place[256];
    uint32_t line = 1;
    size_t start = 0;
    for (size_t k = 0; k < offset; k++) {
        if (f->text.ptr[k] == '\n') {
            line++;
            start = k + 1;
        }
    }
    struct str path = f->path.len > 200 ? str_from(f->path, f->path.len - 200) : f->path;
    snprintf(place, sizeof place, "%.*s:%u:%zu", STR_ARG(path), line, offset - start + 1);
    enum err code = error_set(i->e, ERR_FORMAT, place, "%s", what);
    error_hint(i->e, "save the file as UTF-8 and import it again");
    return code;
}

// Text is UTF-8 without NUL bytes. XML says its encoding itself.
static enum err check_encoding(struct import *i, const struct import_file *f)
{
    const char *p = f->text.ptr;
    if (str_starts(f->text, "\xff\xfe") || str_starts(f->text, "\xfe\xff"))
        return bad_byte(i, f, 0, "the file is in UTF-16");
    for (size_t k = 0; k < f->text.len;) {
        uint64_t word;
        if (f->text.len - k >= 8) {
            memcpy(&word, p + k, 8);
            bool zero = (word - 0x0101010101010101u) & ~word & 0x8080808080808080u;
            if (!(word & 0x8080808080808080u) && !zero) {
                k += 8;
                continue;
            }
        }
        if (!p[k])
            return bad_byte(i, f, k, "a byte of zero in a text");
        struct str rest = str_from(f->text, k);
        if (p[k] & 0x80 && utf8_next(&rest) == UTF8_INVALID)
            return bad_byte(i, f, k, "bytes that are no UTF-8");
        k = p[k] & 0x80 ? f->text.len - rest.len : k + 1;
    }
    return OK;
}

static enum err admit_file(struct import *i, const struct import_file *f)
{
    struct input_file file = { .path = str_copy(&i->n->arena, f->path), .bytes = f->text.len };
    char place[256];
    snprintf(place, sizeof place, "%.*s", STR_ARG(f->path));
    digest_of(f->text, file.sha256);
    for (size_t k = 1; k < i->n->files.len; k++) {
        bool same = memcmp(i->n->files.items[k].sha256, file.sha256, DIGEST_SIZE) == 0;
        if (!same || str_is(i->n->files.items[k].format, "mapping"))
            continue;
        enum err code = error_set(i->e, ERR_FORMAT, place, "the same file was imported as '%.*s'",
                STR_ARG(i->n->files.items[k].path));
        error_hint(i->e, "leave it out");
        return code;
    }
    vec_push(&i->n->files, file);
    return OK;
}

static enum err take_currency(struct import *i, struct str currency, const char *place)
{
    if (!currency.len || str_eq(currency, i->n->currency))
        return OK;
    bool letters = currency.len == 3;
    for (size_t k = 0; k < currency.len; k++)
        letters &= currency.ptr[k] >= 'A' && currency.ptr[k] <= 'Z';
    if (!letters)
        return error_set(i->e, ERR_USAGE, place,
                "a currency has three capital letters of ISO 4217, such as GBP");
    if (i->n->currency.len)
        return error_set(i->e, ERR_USAGE, place, "the network's amounts are in %.*s, not in %.*s",
                STR_ARG(i->n->currency), STR_ARG(currency));
    i->n->currency = str_copy(&i->n->arena, currency);
    return OK;
}

// Each mapping is read once, however many files it serves.
static enum err read_mapping(struct import *i, const struct import_file *file, struct mapping **m)
{
    for (size_t k = 0; k < i->n_files; k++) {
        if (i->sources[k].mapping && i->sources[k].file->mapping == file) {
            *m = i->sources[k].mapping;
            return OK;
        }
    }
    *m = arena_new(&i->own, struct mapping);
    vec_push(&i->mappings, *m);
    enum err code = check_encoding(i, file);
    if (code == OK)
        code = mapping_read(*m, file, &i->own, i->e);
    if (code != OK)
        return code;
    struct input_file record = { .path = str_copy(&i->n->arena, file->path),
        .bytes = file->text.len,
        .format = STR("mapping") };
    digest_of(file->text, record.sha256);
    vec_push(&i->n->files, record);
    return take_currency(i, (*m)->currency, record.path.ptr);
}

// Its columns, and how they are written, are for the tables that have one of them; its constants
// and words for all files.
static enum err find_mapping(struct import *i, struct source *s)
{
    struct mapping *m;
    if (!s->file->mapping)
        return OK;
    enum err code = read_mapping(i, s->file->mapping, &m);
    if (code != OK)
        return code;
    bool other = text_begins(s->file->text, '{') || text_begins(s->file->text, '[') ||
                 text_begins(s->file->text, '<');
    s->mapping = m;
    s->mapped = !other && csv_is_mapped(s->file->text, m);
    if (s->mapped)
        s->table = m->table || !m->columns.len ? m->table : TABLE_ELEMENT;
    return OK;
}

static enum err look_at_files(struct import *i, const struct import_file *files)
{
    enum err code = OK;
    for (size_t k = 0; k < i->n_files && code == OK; k++) {
        struct source *s = &i->sources[k];
        s->file = &files[k];
        code = find_mapping(i, s);
        s->index = (row)i->n->files.len;
        if (code == OK)
            code = admit_file(i, s->file);
        if (code == OK && !text_begins(s->file->text, '<'))
            code = check_encoding(i, s->file);
        if (code == OK)
            code = choose_format(i, k);
        if (code != OK)
            return code;
        if (i->formats[k]->read == read_csv && !s->table)
            s->table = csv_rows_are(s->file->text);
        i->n->files.items[s->index].format = str_of(i->formats[k]->name);
    }
    return code;
}

enum { RANKS_MOST = 10 };

// What others name comes before what names it.
static int rank_of(const struct import *i, size_t k)
{
    static const uint8_t ranks[NETWORK_TABLES] = { [TABLE_OPERATOR] = 1,
        [TABLE_SUPPLIER] = 2,
        [TABLE_ALIAS] = 3,
        [TABLE_CONTROL] = 4,
        [TABLE_PRODUCT] = 5,
        [TABLE_SITE] = 6,
        [TABLE_ELEMENT] = 7,
        [TABLE_LINK] = 9,
        [TABLE_CERTIFICATE] = 9,
        [TABLE_COMPONENT] = 9 };
    const struct format *f = i->formats[k];
    if (f->read == read_csv)
        return ranks[i->sources[k].table];
    return f->read == read_cyclonedx          ? RANKS_MOST
           : f->read == read_netbox_inventory ? 8
                                              : ranks[TABLE_ELEMENT];
}

static enum err read_files(struct import *i, struct builder *b)
{
    enum err code = OK;
    for (int rank = 0; rank <= RANKS_MOST; rank++) {
        for (size_t k = 0; k < i->n_files && code == OK; k++) {
            if (rank_of(i, k) != rank)
                continue;
            builder_begin(b, &i->sources[k]);
            code = i->formats[k]->read(b, &i->sources[k]);
        }
    }
    return code == OK ? builder_finish(b) : code;
}

// ---- as it was

struct saved {
    struct any_table tables[NETWORK_TABLES];
    struct str currency;
};

static void save(struct saved *s, const struct network *n)
{
    s->currency = n->currency;
    for (uint8_t t = 0; t < NETWORK_TABLES; t++) {
        const struct any_table *from = table_of(n, t);
        size_t bytes = from->len * network_shapes[t].row_size;
        s->tables[t] = (struct any_table){ mem_alloc(bytes), from->len, 0 };
        memcpy(s->tables[t].items, from->items, bytes);
    }
}

static void restore(const struct saved *s, struct network *n)
{
    n->currency = s->currency;
    for (uint8_t t = 0; t < NETWORK_TABLES; t++) {
        struct any_table *to = table_of(n, t);
        to->len = s->tables[t].len;
        memcpy(to->items, s->tables[t].items, to->len * network_shapes[t].row_size);
    }
}

static enum err import_all(struct import *i, const struct import_file *files, struct arena *a,
        struct import_summary *summary)
{
    enum err code = take_currency(i, i->options->currency, "currency");
    if (code == OK)
        code = look_at_files(i, files);
    if (code != OK)
        return code;
    struct builder *b = builder_new(i->n, i->options, a, summary, i->e);
    code = read_files(i, b);
    if (code == OK)
        summarise(b);
    builder_free(b);
    return code;
}

enum err network_import(struct network *n, const struct import_file *files, size_t n_files,
        const struct import_options *options, struct arena *a, struct import_summary *summary,
        struct error *e)
{
    static const struct import_options none;
    struct import i = { .n = n, .options = options ? options : &none, .e = e, .n_files = n_files };
    struct saved saved;
    i.sources = mem_zero(n_files, sizeof *i.sources);
    i.formats = mem_zero(n_files, sizeof *i.formats);
    *summary = (struct import_summary){ .first_file = (row)n->files.len };
    save(&saved, n);
    enum err code = import_all(&i, files, a, summary);
    if (code != OK)
        restore(&saved, n);
    for (uint8_t t = 0; t < NETWORK_TABLES; t++)
        free(saved.tables[t].items);
    for (size_t k = 0; k < i.mappings.len; k++)
        mapping_free(i.mappings.items[k]);
    vec_free(&i.mappings);
    arena_release(&i.own);
    free(i.sources);
    free(i.formats);
    return code;
}
