// Private to report/: answers about a network, from the tables that the dossier keeps them in.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_REPORT_NETWORK_H
#define ASSAY_REPORT_NETWORK_H

#include "report/view.h"

// A cell of a run's answers by the column's name; CELL_NONE: unknown, or there is no such row.
const struct cell *answer(
        const struct run *run, enum batch_table table, size_t row, const char *column);
struct str answer_text(const struct run *run, enum batch_table table, size_t row,
        const char *column); // empty: none
int64_t answer_number(
        const struct run *run, enum batch_table table, size_t row, const char *column); // 0: none
bool answer_is(const struct run *run, enum batch_table table, size_t row, const char *column,
        const char *word);
static inline size_t n_answers(const struct run *run, enum batch_table table)
{
    return run->answers[table].n_rows;
}

enum network_part network_part_of(const struct run *run); // by its verb
// The word after "key=" among a run's options; empty where there is none.
struct str option_word(const struct run *run, const char *key);
// The day of a run, from "date=2026-11-25" among its options; false where there is none.
bool option_day(const struct run *run, int64_t *day);

// Sums of recorded amounts, which a damaged dossier could make too large.
static inline void add_amount(int64_t *sum, int64_t amount)
{
    if (__builtin_add_overflow(*sum, amount, sum))
        *sum = amount < 0 ? INT64_MIN : INT64_MAX;
}
// "42.07 %"; cut towards zero, so that 35.0 % is never shown for more.
void add_percent(struct buf *out, int64_t part, int64_t whole);
void add_day(struct buf *out, int64_t days); // 2027-12-31
int64_t day_year(int64_t days);              // the year a day is in
int64_t year_day(int64_t year);              // its first day
// What a verdict measured, in words: "37.20 % of sites (1,204 of 3,237), at most 35 %: 71 too
// many".
void verdict_measured(struct buf *out, const struct run *run, size_t row);

void terminal_answers(struct view *v); // all but verdicts
void network_terminal(struct view *v); // of one run
// One page of all answers at hand; `r` NULL: of this run alone.
void network_html(struct buf *out, const struct run *run, const struct network_report *r);
void network_jsonl(struct buf *out, const struct run *run); // every row of every table

#endif
