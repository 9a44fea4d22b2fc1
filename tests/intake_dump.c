// Prints what intake makes of a drop: one line a file, one a refusal. For looking, not installed.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "base/intern.h"
#include "intake/intake.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void)
{
    struct timespec t;
    timespec_get(&t, TIME_UTC);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void print_drop(const struct drop *d)
{
    for (size_t i = 0; i < d->n_files; i++) {
        const struct file *f = &d->files[i];
        printf("%.*s\t%s\t%s\t%s\t%u\t%s\n", STR_ARG(f->path), file_kind_name(f->kind),
                file_role_name(f->role), f->language, f->lines, f->reason);
    }
    for (size_t i = 0; i < d->n_refusals; i++)
        printf("%.*s\trefused%s\t%s\n", STR_ARG(d->refusals[i].path),
                d->refusals[i].kind == REFUSED_CAP ? " (cap)" : "", d->refusals[i].reason);
}

static void print_sum(const struct drop *d, double seconds)
{
    size_t bytes = 0, lines = 0;
    for (size_t i = 0; i < d->n_files; i++) {
        bytes += d->files[i].text.len;
        lines += d->files[i].lines;
    }
    fprintf(stderr, "%.*s: %zu files, %zu lines, %.1f MB, %zu refusals, %.3f s, root ",
            STR_ARG(d->name), d->n_files, lines, (double)bytes / 1e6, d->n_refusals, seconds);
    for (size_t i = 0; i < DIGEST_SIZE; i++)
        fprintf(stderr, "%02x", d->root[i]);
    fputc('\n', stderr);
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        fprintf(stderr, "usage: intake_dump DROP [THREADS]\n");
        return 2;
    }
    struct drop d;
    struct error e = { 0 };
    hash_init();
    struct pool *pool = pool_new(argc > 2 ? (size_t)atoi(argv[2]) : 0);
    double start = now();
    if (drop_open(&d, argv[1], NULL, pool, &e) != OK) {
        fprintf(stderr, "%s: %s\n", e.place, e.primary);
        pool_free(pool);
        return 3;
    }
    print_sum(&d, now() - start);
    print_drop(&d);
    drop_close(&d);
    pool_free(pool);
    return 0;
}
