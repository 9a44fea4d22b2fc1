// Writes a report of a made-up run: make_report FORMAT SCALE [with-source], or of a made-up
// network: make_report FORMAT RUN network [MORE SITES]. For golden and page tests.
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
    return str_is(path, "gate/gate.c") && line == 6
                   ? STR("must: do { if (!(s)) abort(); } while (0)")
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
    bool is_network = argc > 3 && strcmp(argv[3], "network") == 0;
    struct network_report network;
    uint32_t number = (uint32_t)strtoul(argv[2], NULL, 10);
    if (is_network)
        made_network(d, argc > 4 ? strtoul(argv[4], NULL, 10) : 0);
    else
        made_run(d, number, head);
    if (dossier_read_run(d, is_network ? number : 0, &arena, &run, &e) != OK)
        return 3;
    if (is_network && network_report_read(&network, d, &run, &arena, &e) != OK)
        return 3;
    struct report_options o = { .source = { .text = text, .expansion = expansion },
        .with_source = argc > 3 && strcmp(argv[3], "with-source") == 0,
        .network = is_network ? &network : NULL,
        .colour = argc > 3 && strcmp(argv[3], "colour") == 0,
        .width = 80 };
    for (size_t i = 0; i < REPORT_FORMATS; i++)
        if (strcmp(report_formats[i].option, argv[1]) == 0)
            report_formats[i].write(&out, &run, &o);
    if (is_network && strcmp(argv[1], "oscal") == 0)
        network_oscal(&out, &run, &network);
    fwrite(out.ptr, 1, out.len, stdout);
    buf_free(&out);
    arena_release(&arena);
    dossier_close(d);
    return 0;
}
