// Makes up a network of the size of a country's, as the CSV tables that `assay network import`
// reads.
//
//   make-network [--seed N] [--sites N | --elements N] [--unknown PERMILLE] [--no-links] FOLDER
//
// Sixty sites unless told otherwise. The same options make the same bytes.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "engines/network/import/export.h"
#include "network/made_network.h"

#include <stdio.h>
#include <stdlib.h>

static int usage(void)
{
    fprintf(stderr,
            "usage: make-network [--seed N] [--sites N | --elements N] [--unknown PERMILLE] "
            "[--no-links] FOLDER\n");
    return 2;
}

static bool number(const char *text, uint64_t most, uint64_t *value)
{
    char *end;
    *value = strtoull(text, &end, 10);
    return text[0] >= '0' && text[0] <= '9' && !*end && *value <= most;
}

static bool read_options(int argc, char **argv, struct made_options *o, const char **folder)
{
    for (int i = 1; i < argc; i++) {
        uint64_t value = 0;
        if (strcmp(argv[i], "--no-links") == 0) {
            o->no_links = true;
        } else if (argv[i][0] != '-' && !*folder) {
            *folder = argv[i];
        } else if (i + 1 < argc && number(argv[i + 1], UINT32_MAX - 2, &value)) {
            const char *option = argv[i++];
            if (strcmp(option, "--seed") == 0)
                o->seed = value;
            else if (strcmp(option, "--sites") == 0)
                o->sites = (uint32_t)value;
            else if (strcmp(option, "--elements") == 0)
                o->elements = (uint32_t)value;
            else if (strcmp(option, "--unknown") == 0 && value <= 1000)
                o->unknown = (uint32_t)value;
            else
                return false;
        } else {
            return false;
        }
    }
    return *folder && !(o->sites && o->elements);
}

static bool write_table(const struct network *n, enum network_table table, const char *folder)
{
    struct buf text = { 0 }, path = { 0 };
    network_export_csv(&text, n, table);
    buf_printf(&path, "%s/%s.csv", folder, network_table_plural(table));
    FILE *f = text.len ? fopen(path.ptr, "wb") : NULL;
    bool ok = !text.len || (f && fwrite(text.ptr, 1, text.len, f) == text.len);
    if (f)
        ok &= fclose(f) == 0;
    if (!ok)
        perror(path.ptr);
    buf_free(&text);
    buf_free(&path);
    return ok;
}

int main(int argc, char **argv)
{
    struct made_options o = { .seed = 1, .unknown = 20 };
    const char *folder = NULL;
    if (!read_options(argc, argv, &o, &folder))
        return usage();
    if (!o.sites && !o.elements)
        o.sites = 60;
    hash_init();
    struct network n;
    made_network(&n, &o);
    bool ok = true;
    for (enum network_table t = TABLE_OPERATOR; t <= TABLE_COMPONENT && ok; t++)
        ok = write_table(&n, t, folder);
    network_release(&n);
    return ok ? 0 : 3;
}
