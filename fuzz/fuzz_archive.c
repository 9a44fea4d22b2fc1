// Bytes as a drop: archives, source files, whatever they look like. Tight caps keep each run short.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "base/hash.h"
#include "intake/intake.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static const struct intake_options caps = {
    .file_bytes_most = 1 << 20,
    .total_bytes_most = 4 << 20,
    .files_most = 200,
    .depth_most = 3,
    .ratio_most = 50,
};

// What every reader of a drop relies on.
static void check(const struct drop *d)
{
    for (size_t i = 0; i < d->n_files; i++) {
        const struct file *f = &d->files[i];
        if (f->path.len == 0 || f->path.ptr[0] == '/' || f->path.ptr[f->path.len] || !f->reason ||
                !f->language)
            abort();
        if (i && str_cmp(d->files[i - 1].path, f->path) >= 0)
            abort();
        for (int p = 0; p < FILE_PADDING; p++)
            if (f->text.ptr[f->text.len + (size_t)p])
                abort();
        if (drop_find(d, f->path) != f)
            abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static struct pool *pool;
    static int fd = -1;
    char path[64];
    struct drop d;
    struct error e;
    if (!pool) {
        hash_init();
        pool = pool_new(1);
        fd = memfd_create("drop", MFD_CLOEXEC);
    }
    if (ftruncate(fd, 0) != 0 || pwrite(fd, bytes, n, 0) != (ssize_t)n)
        return 0;
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    if (drop_open(&d, path, &caps, pool, &e) == OK) {
        check(&d);
        drop_close(&d);
    }
    return 0;
}
