// Tables of text: RFC 4180 with what spreadsheets make of it: a byte order mark, line ends of any
// kind, separators ',', ';' or tab, a first line "sep=;". Quoted cells may hold line ends.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_CSV_H
#define ASSAY_NETWORK_CSV_H

#include "base/vec.h"
#include "engines/network/import/import_int.h"

struct csv_cell {
    struct str text; // trimmed; good until the next row
    uint32_t line, column;
};

struct csv {
    struct str rest; // not yet read
    const char *line_start;
    char separator;
    uint32_t line, number; // of the row that comes next; `number` as a spreadsheet counts
    VEC(struct csv_cell) cells;
    struct arena scratch;
    const char *wrong; // set by csv_row when it fails, with the place
    uint32_t wrong_line, wrong_column;
};

enum csv_result { CSV_ROW, CSV_END, CSV_WRONG };

void csv_open(struct csv *c, struct str text);
enum csv_result csv_row(struct csv *c); // fills `cells`; rows of nothing are passed over
void csv_close(struct csv *c);

// Writing: quoted where needed. Texts that a spreadsheet would take for a formula get an apostrophe
// in front, which `csv_text` takes off again.
void csv_write(struct buf *out, struct str text);
struct str csv_text(struct str cell);

#endif
