// A value of a column, as it is written, hashed and read.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_DOSSIER_CELL_H
#define ASSAY_DOSSIER_CELL_H

#include "base/str.h"

#include <math.h>

enum cell_type { CELL_TEXT, CELL_BLOB, CELL_INTEGER, CELL_REAL, CELL_NONE, CELL_TYPES };

struct cell {
    enum cell_type type; // CELL_NONE: unknown; only rows of batches have such
    struct str bytes;    // text and blob
    int64_t integer;
    double real;
};

static inline struct cell cell_none(void)
{
    return (struct cell){ .type = CELL_NONE };
}

static inline struct cell cell_text(struct str s)
{
    return (struct cell){ .type = CELL_TEXT, .bytes = s };
}

static inline struct cell cell_c(const char *s)
{
    return cell_text(s ? str_of(s) : STR(""));
}

static inline struct cell cell_blob(const uint8_t *bytes, size_t n)
{
    return (struct cell){ .type = CELL_BLOB, .bytes = { (const char *)bytes, bytes ? n : 0 } };
}

static inline struct cell cell_integer(int64_t v)
{
    return (struct cell){ .type = CELL_INTEGER, .integer = v };
}

static inline struct cell cell_count(uint64_t v)
{
    if (v > INT64_MAX)
        BUG("%llu does not fit into the dossier", (unsigned long long)v);
    return cell_integer((int64_t)v);
}

// SQLite keeps whole reals as integers, which have no negative zero, and has no not-a-number.
static inline struct cell cell_real(double v)
{
    if (!isfinite(v))
        BUG("a number in a record is not finite");
    return (struct cell){ .type = CELL_REAL, .real = v == 0 ? 0.0 : v };
}

#endif
