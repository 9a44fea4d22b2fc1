// A network written for other programs.
//
// | format | what |
// |---|---|
// | `csv` | each table with our headings; network_import reads the same network back, but for
// files, origins and the texts of conflicts | | `netbox` | devices, and inventory items for their
// parts, as NetBox imports them | | `fcc-5641` | the table of 47 CFR 1.50007: covered equipment,
// where it stands, since when |
//
// What a form needs and the network does not know is a gap: the cell stays empty, the row is
// written.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_EXPORT_H
#define ASSAY_NETWORK_EXPORT_H

#include "engines/network/import/import.h"

struct export_gap {
    row element;
    const char *heading; // of the column
    const char *why;     // "is not known", ...
};

struct export_result {       // lists live in the arena given
    uint64_t rows, left_out; // elements written, and those that the form is not about
    struct export_gap *gaps; // by element and column
    size_t n_gaps;
};

// One table, with its headings; nothing when it has no rows. TABLE_OPERATOR to TABLE_COMPONENT.
void network_export_csv(struct buf *out, const struct network *n, enum network_table table);
const char *network_table_plural(enum network_table table); // "elements": for the name of its file

// Elements that are no part of another; removed ones are left out.
void network_export_netbox_devices(
        struct buf *out, const struct network *n, struct arena *a, struct export_result *result);
// Parts of elements.
void network_export_netbox_inventory(
        struct buf *out, const struct network *n, struct arena *a, struct export_result *result);

struct fcc_options {
    const uint8_t
            *covered; // by row of `suppliers`: 1 when its equipment is to be reported; NULL: all
    int32_t as_of;    // what was there on this day; NO_DATE: all of it
    struct str plan;  // "Removal and Replacement Plan" of every row; may be empty
};
void network_export_fcc_5641(struct buf *out, const struct network *n,
        const struct fcc_options *options, struct arena *a, struct export_result *result);

#endif
