// Reading answers by column, and the words that all formats put them into.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"
#include "base/json.h"
#include "report/network/network.h"
#include "report/network/chart.h"

#include <inttypes.h>

static size_t column_of(enum batch_table table, const char *column)
{
    const char *name;
    for (size_t i = 0; (name = dossier_batch_column(table, i)); i++)
        if (strcmp(name, column) == 0)
            return i;
    BUG("table %s has no column %s", dossier_batch_name(table), column);
}

const struct cell *answer(
        const struct run *run, enum batch_table table, size_t row, const char *column)
{
    static const struct cell none = { .type = CELL_NONE };
    const struct answers *a = &run->answers[table];
    return row < a->n_rows ? &a->cells[row * a->n_columns + column_of(table, column)] : &none;
}

struct str answer_text(
        const struct run *run, enum batch_table table, size_t row, const char *column)
{
    const struct cell *c = answer(run, table, row, column);
    return c->type == CELL_TEXT ? c->bytes : STR("");
}

int64_t answer_number(const struct run *run, enum batch_table table, size_t row, const char *column)
{
    const struct cell *c = answer(run, table, row, column);
    return c->type == CELL_INTEGER ? c->integer : 0;
}

bool answer_is(const struct run *run, enum batch_table table, size_t row, const char *column,
        const char *word)
{
    return str_is(answer_text(run, table, row, column), word);
}

void add_percent(struct buf *out, int64_t part, int64_t whole)
{
    __int128 hundredths = whole > 0 ? (__int128)part * 10000 / whole : 0;
    buf_printf(out, "%" PRId64 ".%02d %%", (int64_t)(hundredths / 100), (int)(hundredths % 100));
}

enum { DAYS_FAR = 4000000 }; // from 1970, on both sides: no calendar is meant beyond

void add_day(struct buf *out, int64_t days)
{
    if (days < -DAYS_FAR || days > DAYS_FAR) {
        buf_printf(out, "day %" PRId64, days);
        return;
    }
    struct date d = date_of(days);
    buf_printf(out, "%04" PRId64 "-%02" PRId64 "-%02" PRId64, d.year, d.month, d.day);
}

int64_t year_day(int64_t year)
{
    return date_days((struct date){ year, 1, 1 });
}

int64_t day_year(int64_t days)
{
    days = days < -DAYS_FAR ? -DAYS_FAR : days > DAYS_FAR ? DAYS_FAR : days;
    return date_of(days).year;
}

struct str option_word(const struct run *run, const char *key)
{
    struct str rest = run->record.options;
    while (rest.len) {
        struct str word = str_cut(&rest, ' ');
        if (str_starts(word, key) && word.len > strlen(key) && word.ptr[strlen(key)] == '=')
            return str_from(word, strlen(key) + 1);
    }
    return STR("");
}

bool option_day(const struct run *run, int64_t *day)
{
    int32_t days;
    if (!date_parse(option_word(run, "date"), &days))
        return false;
    *day = days;
    return true;
}

static void add_span(struct buf *out, struct span s)
{
    if (s.low != s.high) {
        text_count(out, (uint64_t)s.low);
        buf_add_text(out, " to ");
    }
    text_count(out, (uint64_t)s.high);
}

// "at most 35 %": millionths without trailing zeros.
static void add_limit(struct buf *out, const char *word, int64_t ppm)
{
    buf_printf(out, ", %s %" PRId64, word, ppm / 10000);
    int64_t rest = ppm % 10000;
    int digits = 4;
    while (rest && rest % 10 == 0) {
        rest /= 10;
        digits--;
    }
    if (rest)
        buf_printf(out, ".%0*" PRId64, digits, rest);
    buf_add_text(out, " %");
}

static void add_margin(struct buf *out, struct span margin, const char *over, const char *under)
{
    if (margin.low < 0) {
        buf_add_text(out, ": ");
        if (margin.high >= 0)
            buf_add_text(out, "up to ");
        text_count(out, 0 - (uint64_t)margin.low);
        buf_add_text(out, over);
    } else {
        buf_add_text(out, ": ");
        text_count(out, (uint64_t)margin.low);
        buf_add_text(out, under);
    }
}

static void add_share(struct buf *out, const struct run *run, size_t row)
{
    struct span part = { answer_number(run, BATCH_VERDICT, row, "low_part"),
        answer_number(run, BATCH_VERDICT, row, "high_part") };
    struct span whole = { answer_number(run, BATCH_VERDICT, row, "low_whole"),
        answer_number(run, BATCH_VERDICT, row, "high_whole") };
    const struct cell *most = answer(run, BATCH_VERDICT, row, "at_most");
    const struct cell *least = answer(run, BATCH_VERDICT, row, "at_least");
    if (part.low != part.high || whole.low != whole.high) {
        add_percent(out, part.low, whole.low);
        buf_add_text(out, " to ");
    }
    add_percent(out, part.high, whole.high);
    buf_add_text(out, " of ");
    buf_add_str(out, answer_text(run, BATCH_VERDICT, row, "base"));
    buf_add_text(out, " (");
    add_span(out, part);
    buf_add_text(out, " of ");
    add_span(out, (struct span){ whole.low < whole.high ? whole.low : whole.high,
                          whole.low < whole.high ? whole.high : whole.low });
    buf_add_text(out, ")");
    if (most->type == CELL_INTEGER)
        add_limit(out, "at most", most->integer);
    if (least->type == CELL_INTEGER)
        add_limit(out, "at least", least->integer);
    add_margin(out,
            (struct span){ answer_number(run, BATCH_VERDICT, row, "margin_worst"),
                    answer_number(run, BATCH_VERDICT, row, "margin_best") },
            most->type == CELL_INTEGER ? " too many" : " too few", " to spare");
}

static void add_elements(struct buf *out, const struct run *run, size_t row, const char *what)
{
    int64_t sure = answer_number(run, BATCH_VERDICT, row, "elements"), all = sure;
    add_amount(&all, answer_number(run, BATCH_VERDICT, row, "maybe"));
    text_count(out, (uint64_t)sure);
    if (all != sure) {
        buf_add_text(out, " to ");
        text_count(out, (uint64_t)all);
    }
    buf_printf(out, " element%s %s", all == 1 ? "" : "s", what);
    buf_add_text(out, ", of ");
    text_count(out, (uint64_t)answer_number(run, BATCH_VERDICT, row, "high_whole"));
    buf_add_text(out, " that the rule speaks of");
}

void verdict_measured(struct buf *out, const struct run *run, size_t row)
{
    struct str measure = answer_text(run, BATCH_VERDICT, row, "measure");
    if (str_is(measure, "share")) {
        add_share(out, run, row);
    } else if (str_is(measure, "suppliers")) {
        add_span(out, (struct span){ answer_number(run, BATCH_VERDICT, row, "low_part"),
                              answer_number(run, BATCH_VERDICT, row, "high_part") });
        buf_printf(out, " suppliers, at least %" PRId64,
                answer_number(run, BATCH_VERDICT, row, "at_least"));
    } else if (str_is(measure, "certificate")) {
        add_elements(out, run, row, "without a valid certificate");
    } else if (str_is(measure, "allow-list")) {
        add_elements(out, run, row, "not on the list");
    } else if (str_is(measure, "question")) {
        struct str evidence = answer_text(run, BATCH_VERDICT, row, "evidence");
        buf_add_str(
                out, evidence.len ? evidence : STR("a question for people; no answer is recorded"));
    } else {
        add_elements(out, run, row, "of the suppliers meant");
    }
}

// --- JSON Lines: every row, keyed by column ---

static void write_cell(struct json *j, const char *column, const struct cell *c)
{
    if (c->type == CELL_TEXT)
        json_text(j, column, c->bytes);
    else if (c->type == CELL_INTEGER)
        json_integer(j, column, c->integer);
    else if (c->type == CELL_REAL)
        json_real(j, column, c->real);
}

void network_jsonl(struct buf *out, const struct run *run)
{
    for (enum batch_table t = BATCH_ANSWERS; t < BATCH_TABLES; t++) {
        const struct answers *a = &run->answers[t];
        for (size_t r = 0; r < a->n_rows; r++) {
            struct json j;
            json_begin(&j, out);
            json_open_object(&j, NULL);
            json_c(&j, "type", dossier_batch_name(t));
            for (size_t i = 0; i < a->n_columns; i++)
                write_cell(&j, dossier_batch_column(t, i), &a->cells[r * a->n_columns + i]);
            json_close_object(&j);
            json_end(&j);
        }
    }
}
