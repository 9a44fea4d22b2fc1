// A fuzz target without the fuzzer: runs it once over each file named, or each file of a folder.
//
//     replay-review fuzz/seeds/review
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/buf.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool replay_file(const char *path)
{
    struct buf text = { 0 };
    char chunk[4096];
    FILE *f = fopen(path, "rb");
    if (!f)
        return false;
    for (size_t n; (n = fread(chunk, 1, sizeof chunk, f)) > 0;)
        buf_add(&text, chunk, n);
    fclose(f);
    uint8_t *exact = mem_alloc(text.len + !text.len); // of its own size, so that a sanitizer sees its end
    if (text.len)
        memcpy(exact, text.ptr, text.len);
    fprintf(stderr, "%s\n", path);
    LLVMFuzzerTestOneInput(exact, text.len);
    free(exact);
    buf_free(&text);
    return true;
}

static bool replay(const char *path)
{
    DIR *folder = opendir(path);
    bool ok = folder || replay_file(path);
    for (struct dirent *d; folder && (d = readdir(folder));) {
        struct buf below = { 0 };
        buf_printf(&below, "%s/%s", path, d->d_name);
        if (d->d_name[0] != '.')
            ok &= replay_file(below.ptr);
        buf_free(&below);
    }
    if (folder)
        closedir(folder);
    return ok;
}

int main(int argc, char **argv)
{
    bool ok = true;
    for (int i = 1; i < argc; i++)
        if (!replay(argv[i])) {
            fprintf(stderr, "cannot read %s\n", argv[i]);
            ok = false;
        }
    return ok ? 0 : 1;
}
