// Cells of what may be unknown. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/record/cells.h"

struct cell cell_number(int64_t v, int64_t none)
{
    return v == none ? cell_none() : cell_integer(v);
}

struct cell cell_known_text(struct str s)
{
    return s.len ? cell_text(s) : cell_none();
}

void cells_join(struct buf *out, struct str text)
{
    buf_add_text(out, out->len ? ", " : "");
    buf_add_str(out, text);
}
