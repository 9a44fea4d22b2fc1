// Messages to the user, on stderr: what failed first, then where, then what to do.
//
// Names from a drop may stand in them, so that every message is made harmless for the terminal.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_int.h"

#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

static bool is_quiet;

void say_quiet(void)
{
    is_quiet = true;
}

bool is_terminal(int fd)
{
    return isatty(fd) == 1;
}

enum exit_code say_error(const struct error *e)
{
    struct buf out = { 0 };
    buf_add_text(&out, "assay: ");
    text_visible(&out, str_of(e->primary));
    if (e->place[0]) {
        buf_add_text(&out, "\n  at: ");
        text_visible(&out, str_of(e->place));
    }
    if (e->hint[0]) {
        buf_add_text(&out, "\n  hint: ");
        text_visible(&out, str_of(e->hint));
    }
    fprintf(stderr, "%s\n", out.ptr);
    buf_free(&out);
    return e->code == ERR_USAGE ? EXIT_USAGE : EXIT_NOTHING;
}

void say(const char *format, ...)
{
    char text[1024];
    struct buf out = { 0 };
    va_list args;
    if (is_quiet)
        return;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    text_visible(&out, str_of(text));
    fprintf(stderr, "%s\n", out.ptr ? out.ptr : "");
    buf_free(&out);
}
