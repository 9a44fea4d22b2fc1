// Prints the headers that synth makes of a folder: dump_synth FOLDER
// [text].
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "load_drop.h"
#include "source/synth/synth.h"

#include <stdio.h>

static void print_diags(struct synth *s, const struct drop *d)
{
    size_t n;
    const struct synth_diag *diags = synth_diags(s, &n);
    for (size_t i = 0; i < n; i++)
        printf("diag %.*s:%u %.*s: %s\n",
                STR_ARG(diags[i].file < d->n_files ? d->files[diags[i].file].path : STR("")),
                diags[i].line, STR_ARG(diags[i].name), diags[i].reason);
}

int main(int argc, char **argv)
{
    struct drop d;
    struct build b;
    if (argc < 2)
        return 2;
    hash_init();
    load_drop(&d, argv[1]);
    build_read(&b, &d, NULL);
    struct synth *s = synth_open(&d, &b);
    for (size_t i = 0; i < synth_count(s); i++) {
        const struct synth_header *h = synth_at(s, i);
        printf("==== %.*s in '%.*s' (%s)\n", STR_ARG(h->name), STR_ARG(h->dir),
                synth_kind_name(h->kind));
        if (argc > 2)
            printf("%.*s", STR_ARG(synth_text(s, h)));
    }
    print_diags(s, &d);
    synth_close(s);
    build_free(&b);
    unload_drop(&d);
    return 0;
}
