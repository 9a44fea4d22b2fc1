// What an import understood, what is missing, and what it left out.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/import/build_int.h"

#include <stdlib.h>

// Questions, and the fact that each hangs on. One whose fact is not known of every row has only
// part of an answer.
static const struct {
    uint8_t table;
    const char *field, *question;
} questions[] = {
    { TABLE_ELEMENT, "function", "which functions a supplier is in (bans, criticality)" },
    { TABLE_ELEMENT, "supplier", "whose equipment it is (bans, shares, screening)" },
    { TABLE_ELEMENT, "site", "shares by sites, and what stands at sensitive sites" },
    { TABLE_ELEMENT, "operator", "shares and exposure of each operator" },
    { TABLE_ELEMENT, "generations", "rules for one generation" },
    { TABLE_ELEMENT, "acquired", "rules by date of purchase, and Form 5641" },
    { TABLE_ELEMENT, "connected", "rules by date of first use" },
    { TABLE_ELEMENT, "version", "which software a flaw or an end of support reaches" },
    { TABLE_ELEMENT, "support_until", "what runs without security support" },
    { TABLE_ELEMENT, "remote", "who could reach in from afar" },
    { TABLE_ELEMENT, "traffic", "shares by traffic" },
    { TABLE_ELEMENT, "cells", "shares by cells" },
    { TABLE_ELEMENT, "premises", "shares by premises passed" },
    { TABLE_ELEMENT, "subscribers", "shares by subscribers" },
    { TABLE_ELEMENT, "spend", "shares by spend" },
    { TABLE_ELEMENT, "cost", "replacement at known cost (else from the cost data)" },
    { TABLE_ELEMENT, "refresh", "what would be replaced anyway" },
    { TABLE_SITE, "classes", "rules for sensitive sites" },
    { TABLE_SITE, "region", "shares by region, coverage while replacing" },
    { TABLE_SITE, "latitude", "the map, and Form 5641" },
    { TABLE_SUPPLIER, "established", "rules by place of establishment" },
    { TABLE_PRODUCT, "produced", "rules by country of production" },
    { TABLE_OPERATOR, "turnover", "tiers by turnover" },
};

// Tables without which a question has no answer at all.
static const struct {
    uint8_t table;
    const char *question;
} needed_tables[] = {
    { TABLE_LINK, "what hangs on what (exact containment)" },
    { TABLE_CONTROL, "who owns or directs a supplier" },
    { TABLE_CERTIFICATE, "certificates before first use" },
    { TABLE_COMPONENT, "common parts inside different suppliers" },
};

static uint64_t known_rows(const struct network *n, const struct field *f)
{
    uint64_t known = 0;
    for (row r = 1; r < table_of(n, f->table)->len; r++)
        known += cell_known(f, cell_get(f, row_at(n, f->table, r)));
    return known;
}

static void summarise_known(struct builder *b)
{
    struct import_summary *s = b->summary;
    s->known = arena_array(b->a, struct import_known, n_network_fields);
    for (size_t i = 0; i < n_network_fields; i++) {
        const struct field *f = &network_fields[i];
        uint64_t of = table_of(b->n, f->table)->len - 1;
        if (of)
            s->known[s->n_known++] =
                    (struct import_known){ f->table, f->name, known_rows(b->n, f), of };
    }
}

static const struct import_known *known_of(
        const struct import_summary *s, uint8_t table, const char *field)
{
    for (size_t i = 0; i < s->n_known; i++)
        if (s->known[i].table == table && strcmp(s->known[i].field, field) == 0)
            return &s->known[i];
    return NULL;
}

static void summarise_gaps(struct builder *b)
{
    struct import_summary *s = b->summary;
    s->gaps = arena_array(b->a, struct import_gap, ARRAY_LEN(questions) + ARRAY_LEN(needed_tables));
    for (size_t i = 0; i < ARRAY_LEN(questions); i++) {
        const struct import_known *k = known_of(s, questions[i].table, questions[i].field);
        const char *fact = str_format(
                b->a, "%s.%s", network_shapes[questions[i].table].name, questions[i].field)
                                   .ptr;
        if (!k || k->known < k->of)
            s->gaps[s->n_gaps++] = (struct import_gap){ questions[i].question, fact,
                k ? k->known : 0, k ? k->of : 0 };
    }
    for (size_t i = 0; i < ARRAY_LEN(needed_tables); i++)
        if (table_of(b->n, needed_tables[i].table)->len < 2)
            s->gaps[s->n_gaps++] = (struct import_gap){ needed_tables[i].question,
                network_shapes[needed_tables[i].table].plural, 0, 0 };
}

static int by_file_and_text(const void *a, const void *b)
{
    const struct import_ignored *x = a, *y = b;
    return x->file != y->file ? (x->file < y->file ? -1 : 1) : str_cmp(x->what, y->what);
}

static void summarise_ignored(struct builder *b)
{
    struct import_summary *s = b->summary;
    s->n_ignored = b->ignored.len;
    s->ignored = arena_array(b->a, struct import_ignored, b->ignored.len);
    for (size_t i = 0; i < b->ignored.len; i++) {
        s->ignored[i] = b->ignored.items[i];
        struct str key = s->ignored[i].what; // "FILE KIND 'NAME'"
        str_cut(&key, ' ');
        s->ignored[i].what = str_copy(b->a, key);
    }
    qsort(s->ignored, s->n_ignored, sizeof *s->ignored, by_file_and_text);
}

void summarise(struct builder *b)
{
    struct import_summary *s = b->summary;
    for (uint8_t t = TABLE_OPERATOR; t < TABLE_FACT; t++)
        s->rows[t] = table_of(b->n, t)->len - b->first[t];
    s->rows[TABLE_FILE] = b->n->files.len - s->first_file;
    summarise_known(b);
    summarise_gaps(b);
    summarise_ignored(b);
    s->n_notes = b->notes.len;
    s->notes = arena_copy(b->a, b->notes.items, b->notes.len * sizeof *b->notes.items);
}

static void write_share(struct buf *out, uint64_t known, uint64_t of)
{
    unsigned tenths = of ? (unsigned)(known * 1000 / of) : 0; // rounded down: 100 % means all
    buf_printf(out, "%llu of %llu (%u.%u %%)", (unsigned long long)known, (unsigned long long)of,
            tenths / 10, tenths % 10);
}

static void write_files(struct buf *out, const struct network *n, const struct import_summary *s)
{
    for (size_t i = s->first_file; i < n->files.len; i++) {
        const struct input_file *f = &n->files.items[i];
        buf_printf(out, "read     %.*s: %.*s, %u records", STR_ARG(f->path), STR_ARG(f->format),
                f->records);
        if (f->refused)
            buf_printf(out, ", %u left out", f->refused);
        buf_add_text(out, "\n");
    }
}

static void write_tables(struct buf *out, const struct import_summary *s)
{
    for (size_t t = TABLE_OPERATOR; t < TABLE_FACT; t++) {
        if (!s->rows[t])
            continue;
        buf_printf(
                out, "new      %llu %s", (unsigned long long)s->rows[t], network_shapes[t].plural);
        if (s->unlisted[t])
            buf_printf(out, ", %llu of them only named", (unsigned long long)s->unlisted[t]);
        buf_add_text(out, "\n");
    }
    if (s->later_facts)
        buf_printf(out, "merged   %llu facts of rows that another file began\n",
                (unsigned long long)s->later_facts);
    if (s->conflicts)
        buf_printf(out, "disputed %llu facts that files disagree on; they count as unknown\n",
                (unsigned long long)s->conflicts);
}

void import_summary_text(struct buf *out, const struct network *n, const struct import_summary *s)
{
    write_files(out, n, s);
    write_tables(out, s);
    for (size_t i = 0; i < s->n_known; i++) {
        if (!s->known[i].known)
            continue;
        buf_printf(
                out, "known    %s.%s: ", network_shapes[s->known[i].table].name, s->known[i].field);
        write_share(out, s->known[i].known, s->known[i].of);
        buf_add_text(out, "\n");
    }
    for (size_t i = 0; i < s->n_gaps; i++) {
        buf_printf(out, "missing  %s: for %s", s->gaps[i].fact, s->gaps[i].question);
        if (s->gaps[i].known) {
            buf_add_text(out, "; known of ");
            write_share(out, s->gaps[i].known, s->gaps[i].of);
        }
        buf_add_text(out, "\n");
    }
    for (size_t i = 0; i < s->n_ignored; i++)
        buf_printf(out, "ignored  %.*s: %.*s, %llu values\n",
                STR_ARG(n->files.items[s->ignored[i].file].path), STR_ARG(s->ignored[i].what),
                (unsigned long long)s->ignored[i].count);
    for (size_t i = 0; i < s->n_notes; i++)
        buf_printf(out, "note     %.*s: %.*s\n", STR_ARG(s->notes[i].place),
                STR_ARG(s->notes[i].text));
}

static const char *const type_words[] = { [FIELD_NAME] = "text",
    [FIELD_TEXT] = "text",
    [FIELD_COUNTRY] = "country, ISO 3166-1",
    [FIELD_DATE] = "date, 2026-07-28",
    [FIELD_COUNT] = "whole number",
    [FIELD_MONEY] = "money, 1234.50",
    [FIELD_SHARE] = "share, 0.35 or 35 %",
    [FIELD_DEGREES] = "degrees, -0.127625",
    [FIELD_BITS] = "words",
    [FIELD_WORD] = "word",
    [FIELD_ROW] = "name" };

void import_fields_text(struct buf *out)
{
    buf_add_text(out, "| field | holds | other headings |\n|---|---|---|\n");
    for (size_t i = 0; i < n_network_fields; i++) {
        const struct field *f = &network_fields[i];
        buf_printf(out, "| `%s.%s` | ", network_shapes[f->table].name, f->name);
        if (f->type == FIELD_ROW)
            buf_printf(out, "%s", network_shapes[f->target].name);
        else
            buf_add_text(out, type_words[f->type]);
        buf_add_text(out, f->flags & FIELD_NEEDED ? ", needed | "
                          : f->flags & FIELD_KEY  ? ", names the row | "
                                                  : " | ");
        for (const char *at = f->headings; at && at[1]; at = strchr(at + 1, '|'))
            buf_printf(out, "%s%.*s", at == f->headings ? "" : ", ",
                    (int)(strchr(at + 1, '|') - at - 1), at + 1);
        buf_add_text(out, " |\n");
    }
}
