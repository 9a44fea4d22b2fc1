// Filling an error object; texts that do not fit are cut, never overflown.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>

enum err error_set(struct error *e, enum err code, const char *place, const char *format, ...)
{
    if (!e)
        return code;
    va_list args;
    va_start(args, format);
    vsnprintf(e->primary, sizeof e->primary, format, args);
    va_end(args);
    snprintf(e->place, sizeof e->place, "%s", place ? place : "");
    e->code = code;
    e->hint[0] = '\0';
    return code;
}

void error_hint(struct error *e, const char *format, ...)
{
    if (!e)
        return;
    va_list args;
    va_start(args, format);
    vsnprintf(e->hint, sizeof e->hint, format, args);
    va_end(args);
}
