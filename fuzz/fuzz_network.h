// What the targets of the network's import share: an import of given files either fails with a
// place and leaves nothing, or makes a network whose export is read back as the same.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_FUZZ_NETWORK_H
#define ASSAY_FUZZ_NETWORK_H

#include "base/hash.h"
#include "engines/network/import/export.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool is_as_made(const struct network *n)
{
    return n->files.len == 1 && n->elements.len == 1 && n->sites.len == 1 &&
           n->suppliers.len == 1 && n->products.len == 1 && n->facts.len == 1 &&
           n->links.len == 1 && n->components.len == 1;
}

static void write_tables(const struct network *n, struct buf out[NETWORK_TABLES])
{
    for (unsigned t = TABLE_OPERATOR; t < TABLE_FACT; t++)
        network_export_csv(&out[t], n, t);
}

static void read_back(const struct network *n, struct arena *a)
{
    struct network again;
    struct import_file files[NETWORK_TABLES];
    struct import_options options = { .currency = n->currency };
    struct import_summary summary;
    struct error e = { 0 };
    struct buf first[NETWORK_TABLES] = { 0 }, second[NETWORK_TABLES] = { 0 };
    size_t n_files = 0;
    network_init(&again);
    write_tables(n, first);
    for (unsigned t = TABLE_OPERATOR; t < TABLE_FACT; t++)
        if (first[t].len)
            files[n_files++] = (struct import_file){ .path = str_of(network_table_plural(t)),
                .text = buf_str(&first[t]) };
    if (network_import(&again, files, n_files, &options, a, &summary, &e) != OK)
        BUG("an export is not read back: %s: %s", e.place, e.primary);
    write_tables(&again, second);
    for (unsigned t = TABLE_OPERATOR; t < TABLE_FACT; t++) {
        if (!str_eq(buf_str(&first[t]), buf_str(&second[t])))
            BUG("%s are read back as others:\n%s---\n%s", network_table_plural(t), first[t].ptr,
                    buf_str(&second[t]).ptr);
        buf_free(&first[t]);
        buf_free(&second[t]);
    }
    network_release(&again);
}

static void import_and_check(const struct import_file *files, size_t n_files)
{
    struct network n;
    struct import_summary summary;
    struct arena a = { 0 };
    struct error e = { 0 };
    struct buf text = { 0 };
    network_init(&n);
    if (network_import(&n, files, n_files, NULL, &a, &summary, &e) == OK) {
        import_summary_text(&text, &n, &summary);
        read_back(&n, &a);
    } else if (!e.place[0] || !e.primary[0] || !is_as_made(&n)) {
        BUG("an error without a place, or half an import: %s: %s", e.place, e.primary);
    }
    buf_free(&text);
    arena_release(&a);
    network_release(&n);
}

#endif
