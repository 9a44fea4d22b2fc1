// Names to screen, from a spreadsheet. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/screen/names.h"
#include "engines/network/import/csv.h"

#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

enum { NAME, COUNTRY, CATEGORY, DATE, COLUMNS, NO_COLUMN = 1 << 20 };

static const char *const headings[] = { "name", "supplier", "manufacturer", "vendor", "country",
    "category", "date" };
static const uint8_t column_of[] = { NAME, NAME, NAME, NAME, COUNTRY, CATEGORY, DATE };

struct reading {
    const char *path;
    struct csv csv;
    size_t column[COLUMNS]; // index of the cell; NO_COLUMN: there is none
    int32_t date;
    struct arena *a;
    VEC(struct screen_query) queries;
    VEC(uint32_t) lines;
    struct error *e;
};

static enum err fault(
        struct reading *r, uint32_t line, uint32_t column, const char *what, const char *hint)
{
    char place[256];
    snprintf(place, sizeof place, "%s:%u:%u", r->path, line, column);
    error_set(r->e, ERR_FORMAT, place, "%s", what);
    error_hint(r->e, "%s", hint);
    return ERR_FORMAT;
}

static bool is_heading(struct str cell, size_t h)
{
    return strlen(headings[h]) == cell.len && strncasecmp(cell.ptr, headings[h], cell.len) == 0;
}

// True when the first row has headings.
static bool take_headings(struct reading *r)
{
    bool found = false;
    for (size_t k = 0; k < COLUMNS; k++)
        r->column[k] = NO_COLUMN;
    for (size_t i = 0; i < r->csv.cells.len; i++) {
        for (size_t h = 0; h < ARRAY_LEN(headings); h++) {
            size_t *at = &r->column[column_of[h]];
            if (*at == NO_COLUMN && is_heading(r->csv.cells.items[i].text, h))
                *at = i;
        }
    }
    found = r->column[NAME] != NO_COLUMN;
    if (!found && r->csv.cells.len == 1)
        r->column[NAME] = 0;
    return found;
}

static struct str cell(const struct reading *r, size_t column)
{
    size_t at = r->column[column];
    return at < r->csv.cells.len ? str_copy(r->a, csv_text(r->csv.cells.items[at].text)) : STR("");
}

static enum err take_row(struct reading *r)
{
    struct screen_query q = { .name = cell(r, NAME),
        .country = cell(r, COUNTRY),
        .category = cell(r, CATEGORY),
        .date = r->date };
    struct str date = cell(r, DATE);
    uint32_t line = r->csv.cells.items[0].line;
    if (date.len && !date_parse(date, &q.date))
        return fault(r, line, r->csv.cells.items[r->column[DATE]].column, "the date is none",
                "write it as 2026-07-28");
    if (!q.name.len)
        return OK;
    vec_push(&r->queries, q);
    vec_push(&r->lines, line);
    return OK;
}

static enum err read_rows(struct reading *r)
{
    enum csv_result got = csv_row(&r->csv);
    enum err code = OK;
    if (got == CSV_ROW && !take_headings(r)) {
        if (r->column[NAME] == NO_COLUMN)
            return fault(r, 1, 1, "no column has the heading 'name'",
                    "'name', 'supplier', 'manufacturer' or 'vendor'");
        code = take_row(r);
    }
    while (got == CSV_ROW && code == OK && (got = csv_row(&r->csv)) == CSV_ROW)
        code = take_row(r);
    if (code == OK && got == CSV_WRONG)
        code = fault(r, r->csv.wrong_line, r->csv.wrong_column, r->csv.wrong,
                "a table of names, as CSV in UTF-8");
    return code;
}

enum err screen_read_names(const char *path, struct str text, int32_t date, struct arena *a,
        struct screen_query **queries, uint32_t **lines, size_t *n, struct error *e)
{
    struct reading r = { .path = path, .date = date, .a = a, .e = e };
    csv_open(&r.csv, text);
    enum err code = read_rows(&r);
    csv_close(&r.csv);
    *n = r.queries.len;
    *queries = arena_copy(a, r.queries.items, r.queries.len * sizeof *r.queries.items);
    *lines = arena_copy(a, r.lines.items, r.lines.len * sizeof *r.lines.items);
    vec_free(&r.queries);
    vec_free(&r.lines);
    return code;
}
