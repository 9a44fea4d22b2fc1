// Files of this machine that the user names. SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "base/file.h"

#include <errno.h>
#include <stdio.h>

enum err file_read(const char *path, const char *what, size_t most, struct buf *text, struct error *e)
{
    char chunk[16384];
    FILE *f = fopen(path, "rbe");
    if (!f)
        return error_set(e, ERR_IO, path, "cannot open %s: %s", what, strerror(errno));
    for (size_t n; text->len <= most && (n = fread(chunk, 1, sizeof chunk, f)) > 0;)
        buf_add(text, chunk, n);
    bool failed = ferror(f) != 0;
    int why = errno;
    fclose(f);
    return failed ? error_set(e, ERR_IO, path, "cannot read %s: %s", what, strerror(why)) : OK;
}
