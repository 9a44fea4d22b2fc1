// Writes a made network as the tables that an import reads.
//
//     write-network ELEMENTS SEED FOLDER
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "engines/network/import/export.h"
#include "network/made_network.h"

#include <stdio.h>
#include <stdlib.h>

static bool write_table(const struct network *n, enum network_table table, const char *folder)
{
    struct buf text = { 0 }, path = { 0 };
    network_export_csv(&text, n, table);
    buf_printf(&path, "%s/%s.csv", folder, network_table_plural(table));
    FILE *f = text.len ? fopen(path.ptr, "wb") : NULL;
    bool ok = !text.len || (f && fwrite(text.ptr, 1, text.len, f) == text.len);
    if (f)
        ok &= fclose(f) == 0;
    buf_free(&text);
    buf_free(&path);
    return ok;
}

int main(int argc, char **argv)
{
    struct network n;
    if (argc != 4) {
        fprintf(stderr, "usage: write-network ELEMENTS SEED FOLDER\n");
        return 2;
    }
    hash_init();
    made_network(&n, &(struct made_options){ .elements = (uint32_t)strtoul(argv[1], NULL, 10),
                             .seed = strtoull(argv[2], NULL, 10),
                             .unknown = 20 });
    bool ok = true;
    for (int t = TABLE_OPERATOR; t < TABLE_FACT; t++)
        ok &= write_table(&n, (enum network_table)t, argv[3]);
    network_release(&n);
    if (!ok)
        fprintf(stderr, "cannot write to '%s'\n", argv[3]);
    return ok ? 0 : 3;
}
