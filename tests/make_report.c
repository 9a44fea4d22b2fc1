// Writes a report of the made-up run: make_report FORMAT SCALE [with-source] > file. For golden and
// page tests.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made.h"
#include "report/report.h"

#include <stdio.h>
#include <stdlib.h>

static struct str text(void *context, struct str path)
{
    (void)context;
    return made_text(path);
}

static struct str expansion(const struct expansions *x, struct str path, uint32_t line)
{
    (void)x;
    return str_is(path, "gate/gate.c") && line == 6 ? STR("must: do { if (!(s)) abort(); } while (0)")
                                                    : STR("");
}

int main(int argc, char **argv)
{
    char head[DIGEST_HEX];
    struct error e = { 0 };
    struct arena arena = { 0 };
    struct run run;
    struct buf out = { 0 };
    struct dossier *d = NULL;
    if (argc < 3 || dossier_open(&d, NULL, DOSSIER_APPEND, &e) != OK)
        return 2;
    made_run(d, strtoul(argv[2], NULL, 10), head);
    if (dossier_read_run(d, 0, &arena, &run, &e) != OK)
        return 3;
    struct report_options o = { .source = { .text = text, .expansion = expansion },
        .with_source = argc > 3 && strcmp(argv[3], "with-source") == 0,
        .colour = argc > 3 && strcmp(argv[3], "colour") == 0,
        .width = 80 };
    for (size_t i = 0; i < REPORT_FORMATS; i++)
        if (strcmp(report_formats[i].option, argv[1]) == 0)
            report_formats[i].write(&out, &run, &o);
    fwrite(out.ptr, 1, out.len, stdout);
    buf_free(&out);
    arena_release(&arena);
    dossier_close(d);
    return 0;
}
