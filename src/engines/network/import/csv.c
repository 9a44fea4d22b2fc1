// Cells are slices of the input unless quotes inside them are doubled.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/import/csv.h"

#include <stdlib.h>

static size_t count_in_line(struct str text, char byte)
{
    size_t n = 0;
    bool quoted = false;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r'))
            break;
        n += !quoted && c == byte;
    }
    return n;
}

static char find_separator(struct str text)
{
    static const char candidates[] = ",;\t";
    char best = ',';
    size_t most = 0;
    for (size_t i = 0; candidates[i]; i++) {
        size_t n = count_in_line(text, candidates[i]);
        if (n > most) {
            most = n;
            best = candidates[i];
        }
    }
    return best;
}

void csv_open(struct csv *c, struct str text)
{
    *c = (struct csv){ .rest = text, .line = 1, .number = 1 };
    if (str_starts(c->rest, "\xef\xbb\xbf"))
        c->rest = str_from(c->rest, 3);
    c->line_start = c->rest.ptr;
    if (c->rest.len > 5 && str_starts(c->rest, "sep=")) {
        c->separator = c->rest.ptr[4];
        csv_row(c);
    } else {
        c->separator = find_separator(c->rest);
    }
}

void csv_close(struct csv *c)
{
    vec_free(&c->cells);
    arena_release(&c->scratch);
}

static uint32_t column_of(const struct csv *c, const char *at)
{
    size_t column = (size_t)(at - c->line_start) + 1;
    return column > UINT32_MAX ? UINT32_MAX : (uint32_t)column;
}

static bool at_line_end(struct str s)
{
    return !s.len || s.ptr[0] == '\n' || s.ptr[0] == '\r';
}

static void next_line(struct csv *c)
{
    if (c->rest.len > 1 && c->rest.ptr[0] == '\r' && c->rest.ptr[1] == '\n')
        c->rest = str_from(c->rest, 1);
    if (c->rest.len)
        c->rest = str_from(c->rest, 1);
    c->line++;
    c->line_start = c->rest.ptr;
}

static bool wrong(struct csv *c, const char *what, uint32_t line, uint32_t column)
{
    c->wrong = what;
    c->wrong_line = line;
    c->wrong_column = column;
    return false;
}

static struct str undoubled(struct csv *c, struct str raw)
{
    char *out = arena_alloc(&c->scratch, raw.len);
    size_t len = 0;
    for (size_t i = 0; i < raw.len; i++) {
        out[len++] = raw.ptr[i];
        i += raw.ptr[i] == '"';
    }
    return (struct str){ out, len };
}

// From behind the opening quote; leaves the rest behind the closing one.
static bool quoted_cell(struct csv *c, struct str *text)
{
    uint32_t line = c->line, column = column_of(c, c->rest.ptr);
    struct str s = str_from(c->rest, 1);
    bool doubled = false;
    size_t i = 0;
    for (;; i++) {
        if (i >= s.len)
            return wrong(c, "a quoted cell has no end", line, column);
        if (s.ptr[i] == '\n' || (s.ptr[i] == '\r' && (i + 1 == s.len || s.ptr[i + 1] != '\n'))) {
            c->line++;
            c->line_start = s.ptr + i + 1;
        }
        if (s.ptr[i] != '"')
            continue;
        if (i + 1 >= s.len || s.ptr[i + 1] != '"')
            break;
        doubled = true;
        i++;
    }
    struct str raw = { s.ptr, i };
    *text = doubled ? undoubled(c, raw) : raw;
    c->rest = str_from(s, i + 1);
    while (c->rest.len && c->rest.ptr[0] == ' ')
        c->rest = str_from(c->rest, 1);
    if (!at_line_end(c->rest) && c->rest.ptr[0] != c->separator)
        return wrong(
                c, "text follows the end of a quoted cell", c->line, column_of(c, c->rest.ptr));
    return true;
}

static void plain_cell(struct csv *c, struct str *text)
{
    size_t i = 0;
    const char *p = c->rest.ptr;
    while (i < c->rest.len && p[i] != c->separator && p[i] != '\n' && p[i] != '\r')
        i++;
    *text = (struct str){ p, i };
    c->rest = str_from(c->rest, i);
}

static struct str trimmed(
        struct str s) // as str_trim, at the cost of two looks where nothing is to trim
{
    if (s.len && (unsigned char)s.ptr[0] > ' ' && (unsigned char)s.ptr[s.len - 1] > ' ')
        return s;
    return str_trim(s);
}

static bool read_cells(struct csv *c)
{
    for (;;) {
        struct csv_cell cell = { .line = c->line, .column = column_of(c, c->rest.ptr) };
        if (c->cells.len == COLUMNS_MOST)
            return wrong(c, "a row has more than 1024 cells", c->line, cell.column);
        if (c->rest.len && c->rest.ptr[0] == '"') {
            if (!quoted_cell(c, &cell.text))
                return false;
        } else {
            plain_cell(c, &cell.text);
        }
        cell.text = trimmed(cell.text);
        vec_push(&c->cells, cell);
        if (at_line_end(c->rest))
            return true;
        c->rest = str_from(c->rest, 1);
    }
}

static bool is_blank(const struct csv *c)
{
    for (size_t i = 0; i < c->cells.len; i++)
        if (c->cells.items[i].text.len)
            return false;
    return true;
}

enum csv_result csv_row(struct csv *c)
{
    do {
        if (!c->rest.len)
            return CSV_END;
        c->cells.len = 0;
        arena_reset(&c->scratch);
        if (!read_cells(c))
            return CSV_WRONG;
        next_line(c);
        c->number++;
    } while (is_blank(c));
    return CSV_ROW;
}

static bool is_formula(struct str s)
{
    return s.len && memchr("=+-@\t\r'", s.ptr[0], 7);
}

struct str csv_text(struct str cell)
{
    return cell.len > 1 && cell.ptr[0] == '\'' && is_formula(str_from(cell, 1)) ? str_from(cell, 1)
                                                                                : cell;
}

void csv_write(struct buf *out, struct str text)
{
    bool quote = is_formula(text);
    for (size_t i = 0; i < text.len; i++)
        quote |= memchr("\",;\t\r\n", text.ptr[i], 6) != NULL;
    if (!quote) {
        buf_add_str(out, text);
        return;
    }
    buf_add_text(out, is_formula(text) ? "\"'" : "\"");
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '"')
            buf_add_byte(out, '"');
        buf_add_byte(out, text.ptr[i]);
    }
    buf_add_byte(out, '"');
}
