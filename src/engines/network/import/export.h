// A network written for other programs.
//
// `csv` is read back by network_import into the same network: all of it but files, origins and the
// texts of conflicts. `netbox` is what NetBox imports as devices. `fcc-5641` is the table of 47 CFR
// 1.50007.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_EXPORT_H
#define ASSAY_NETWORK_EXPORT_H

#include "engines/network/import/import.h"

// One table as CSV, with its headings; nothing when it has no rows. TABLE_OPERATOR to
// TABLE_COMPONENT.
void network_export_csv(struct buf *out, const struct network *n, enum network_table table);
const char *network_table_plural(enum network_table table); // "elements": for the name of its file

#endif
