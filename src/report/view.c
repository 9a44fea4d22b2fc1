// Text for a terminal: styles, words that wrap, and nothing that a terminal would obey.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/view.h"

static const char *const styles[] = { [PLAIN] = "\033[0m",
    [BOLD] = "\033[1m",
    [DIM] = "\033[2m",
    [RED] = "\033[1;31m",
    [YELLOW] = "\033[1;33m",
    [CYAN] = "\033[36m" };

void view_style(struct view *v, enum style style)
{
    if (v->o->colour)
        buf_add_text(v->out, styles[style]);
}

void view_styled(struct view *v, enum style style, struct str s)
{
    view_style(v, style);
    text_visible(v->out, s);
    view_style(v, PLAIN);
}

void view_spaces(struct view *v, size_t n)
{
    for (size_t i = 0; i < n; i++)
        buf_add_byte(v->out, ' ');
}

void view_wrapped(struct view *v, size_t indent, struct str s)
{
    struct buf safe = { 0 };
    text_visible(&safe, s);
    struct str rest = buf_str(&safe);
    size_t column = indent;
    while (rest.len) {
        struct str word = str_cut(&rest, ' ');
        size_t columns = text_columns(word);
        if (column > indent && column + 1 + columns > v->width) {
            buf_add_byte(v->out, '\n');
            view_spaces(v, indent);
            column = indent;
        } else if (column > indent) {
            buf_add_byte(v->out, ' ');
            column++;
        }
        buf_add_str(v->out, word);
        column += columns;
    }
    buf_add_byte(v->out, '\n');
    buf_free(&safe);
}

struct view view_of(struct buf *out, const struct run *run, const struct report_options *o)
{
    return (struct view){ out, run, o, o->width >= 40 ? o->width : o->width ? 40 : 80 };
}
