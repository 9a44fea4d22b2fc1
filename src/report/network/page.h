// Private to report/network/: the page of a network, a section a file.
//
// A section stands on the page when there is something to say. Rules of html.h hold: what is not a
// literal of ours goes through html_text, every attribute is quoted.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_PAGE_H
#define ASSAY_NETWORK_PAGE_H

#include "report/network/chart.h"
#include "report/network/network.h"

// What a browser and a reader handle; the rest is counted on the page and stands in the dossier.
enum { VERDICTS_SHOWN = 2000, CITED_PER_VERDICT = 20, TABLE_ROWS = 200, PATTERNS_SHOWN = 25 };

struct network_page {
    struct buf *out;
    const struct run *run;
    const struct network_report *r;
    const struct run *verdicts; // the run that has them; NULL: none
    const struct run *inputs;   // the run of the import; NULL: not at hand
    struct buf text;            // scratch
};

bool page_has(const struct network_page *p, enum network_part part, enum batch_table table);
bool page_has_decisions(const struct network_page *p);
const struct run *page_part(const struct network_page *p, enum network_part part);

// Cells of a table's row, and its frame.
void page_table(struct network_page *p, const char *const *heads, size_t n); // "<Left", "Right"
void page_table_end(struct network_page *p);
void page_row(struct network_page *p);
void page_head(struct network_page *p, struct str s); // names the row
void page_left(struct network_page *p, struct str s);
void page_number(struct network_page *p, const struct cell *c); // none: a dash
void page_count(struct network_page *p, int64_t n);
void page_day(struct network_page *p, const struct cell *c);
void page_money(struct network_page *p, const struct cell *c);
void page_percent(struct network_page *p, int64_t part, int64_t whole);
void page_thousandths(struct network_page *p, const struct cell *c, unsigned decimals);
void page_more(struct network_page *p, size_t shown, size_t of, const char *what);
void page_section(struct network_page *p, const char *id, const char *title, const char *note);
void page_section_end(struct network_page *p);

void add_money(struct buf *out, int64_t minor, struct str currency); // "XVD 1.28 million"
// "<a href="#file-3">elements.csv:12</a>", to the table of inputs where the file stands in it.
void page_place(struct network_page *p, struct str path, int64_t line);

// A rule of the verdicts: the rows of it, which stand together.
struct ruled {
    size_t first, n;
    size_t counts[5]; // by state, see verdict_state_of
    size_t at_due_fail;
};
enum { STATE_FAIL, STATE_UNDECIDED, STATE_NOT_YET, STATE_PASS, STATE_NOT_APPLICABLE, STATES_SHOWN };
extern const char *const state_words[STATES_SHOWN];
size_t verdict_state_of(const struct run *run, size_t row);
// In the order of the rows; the caller frees.
struct ruled *rules_of(const struct run *run, size_t *n);

struct str exposure_base(const struct run *run); // "subscribers"
// The cited rows of each verdict, from low up to high: they stand together. The caller frees.
struct span *cited_of(const struct run *run);

struct dated {
    int64_t day;
    size_t row;
};
struct dated *events_by_day(const struct run *run); // the caller frees

void page_summary(struct network_page *p);
void page_verdicts(struct network_page *p);
void page_events(struct network_page *p);
void page_sites(struct network_page *p);
void page_suppliers(struct network_page *p);
void page_treatment(struct network_page *p);
void page_exposure(struct network_page *p);
void page_replacement(struct network_page *p);
void page_screening(struct network_page *p);
void page_assumptions(struct network_page *p);
void page_unknown(struct network_page *p);
void page_record(struct network_page *p);

#endif
