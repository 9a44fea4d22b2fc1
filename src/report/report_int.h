// Private to report/: the writers, and what they share.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_REPORT_INT_H
#define ASSAY_REPORT_INT_H

#include "report/report.h"

report_writer report_write_terminal, report_write_html, report_write_sarif, report_write_jsonl,
        report_write_csv;

// coverage.c: the lines of a run, summed up. Function lines = analysed + guessed + opaque +
// skipped.
struct coverage {
    uint64_t files, files_in_c, functions, function_lines;
    uint64_t analysed, guessed, opaque, skipped, inactive;
    uint64_t unread_files, unread_lines; // own code in languages that were not analysed
    uint64_t left_files, left_lines;     // generated, test and third-party C that was not analysed
    size_t caps;                         // gaps that are limits of ours
};

struct coverage coverage_of(const struct run *run);
bool is_unread(const struct artefact_record *a);
bool is_left_out(const struct artefact_record *a);
double share(uint64_t part, uint64_t whole); // 0 to 100; 100 of nothing
double round_down(
        double v, unsigned decimals); // so that 99.99 is never shown as 100, nor rank 69.96 as 70

// text.c, beside text_visible
size_t text_columns(struct str s); // on a terminal; of text that went through text_visible
void text_count(struct buf *out, uint64_t n); // 1,234,567

// excerpt.c: lines of the drop around a place.
struct excerpt {
    struct str lines[7];    // without line ends
    size_t n_lines, marked; // index of the line the place names
    uint32_t first;         // number of lines[0]
};

// False when the drop is not at hand, the file's hash is another, or there is no such line.
bool excerpt_read(const struct run *run, const struct report_source *source,
        const struct spot *spot, uint32_t around, struct excerpt *x);

const struct artefact_record *run_find_artefact(const struct run *run, struct str path);
const struct rule_record *run_find_rule(const struct run *run, const char *id);

#endif
