// One finding a row (RFC 4180), safe to open in a spreadsheet.
//
// A cell that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises
// ("CSV injection"); the apostrophe is shown or hidden by the spreadsheet, but nothing is computed.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_int.h"

static bool is_formula(struct str s)
{
    return s.len && strchr("=+-@\t\r", s.ptr[0]) != NULL && s.ptr[0] != '\0';
}

static void add_cell(struct buf *out, struct str s)
{
    struct buf cell = { 0 };
    if (is_formula(s))
        buf_add_byte(&cell, '\'');
    text_visible(&cell, s);
    struct str safe = buf_str(&cell);
    bool is_quoted = str_find_byte(safe, '"') < safe.len || str_find_byte(safe, ',') < safe.len ||
                     str_find_byte(safe, ' ') < safe.len;
    if (is_quoted)
        buf_add_byte(out, '"');
    for (size_t i = 0; i < safe.len; i++) {
        if (safe.ptr[i] == '"')
            buf_add_byte(out, '"');
        buf_add_byte(out, safe.ptr[i]);
    }
    if (is_quoted)
        buf_add_byte(out, '"');
    buf_free(&cell);
}

static void add_number(struct buf *out, uint64_t n)
{
    buf_printf(out, "%llu", (unsigned long long)n);
}

static void add_finding(struct buf *out, const struct finding *f, const struct rule_record *rule)
{
    static const struct evidence nowhere;
    const struct evidence *at = f->n_places ? &f->places[0] : &nowhere;
    buf_printf(out, "%.2f,", f->rank);
    add_cell(out, str_of(f->rule));
    buf_add_byte(out, ',');
    if (rule && rule->cwe)
        buf_printf(out, "CWE-%u", rule->cwe);
    const struct str texts[] = { f->title, at->spot.path };
    for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
        buf_add_byte(out, ',');
        add_cell(out, texts[i]);
    }
    buf_add_byte(out, ',');
    add_number(out, at->spot.line);
    buf_add_byte(out, ',');
    add_number(out, at->spot.column);
    const struct str more[] = { at->spot.function, f->reach, f->missing, f->configuration,
        f->doubt };
    for (size_t i = 0; i < ARRAY_LEN(more); i++) {
        buf_add_byte(out, ',');
        add_cell(out, more[i]);
    }
    buf_add_byte(out, ',');
    add_number(out, f->n_clones);
    buf_add_byte(out, ',');
    add_cell(out, str_of(f->fingerprint));
    buf_add_text(out, "\r\n");
}

void report_write_csv(struct buf *out, const struct run *run, const struct report_options *o)
{
    (void)o;
    buf_add_text(out,
            "rank,rule,cwe,title,path,line,column,function,reach,missing,configuration,doubt,"
            "clones,fingerprint\r\n");
    for (size_t i = 0; i < run->n_findings; i++)
        add_finding(out, &run->findings[i], run_find_rule(run, run->findings[i].rule));
}
