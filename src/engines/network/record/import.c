// What was imported: its files, how much of each fact is known, and what was left out.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/import/import.h"
#include "engines/network/record/record.h"

void import_root(const struct network *n, uint8_t root[DIGEST_SIZE])
{
    struct hasher *h = hasher_new();
    hasher_begin(h);
    for (size_t i = 1; i < n->files.len; i++) {
        const struct input_file *f = &n->files.items[i];
        hasher_add(h, (struct str){ (const char *)f->sha256, DIGEST_SIZE });
        hasher_add(h, f->path);
        hasher_add(h, (struct str){ "", 1 });
    }
    hasher_end(h, root);
    hasher_free(h);
}

static void add_files(struct dossier *d, const struct network *n)
{
    for (size_t i = 1; i < n->files.len; i++) {
        const struct input_file *f = &n->files.items[i];
        struct arena scratch = { 0 };
        dossier_add_artefact(d, &(struct artefact_record){ .path = f->path,
                                        .sha256 = f->sha256,
                                        .kind = "data",
                                        .role = "inventory",
                                        .language = str_copy(&scratch, f->format).ptr,
                                        .reason = "given to the import",
                                        .bytes = f->bytes });
        arena_release(&scratch);
    }
}

static void add_known(struct dossier *d, const struct import_known *k)
{
    struct arena scratch = { 0 };
    const char *name =
            str_format(&scratch, "known.%s.%s", network_table_names[k->table], k->field).ptr;
    dossier_add_figure(d, &(struct figure_record){
                                  name, k->of ? (double)k->known * 100 / (double)k->of : 0, "%" });
    arena_release(&scratch);
}

void record_import(struct dossier *d, const struct network *n, const struct import_summary *s)
{
    add_files(d, n);
    for (size_t i = 0; i < s->n_known; i++)
        add_known(d, &s->known[i]);
    for (size_t i = 0; i < s->n_ignored; i++)
        dossier_add_gap(d, &(struct gap_record){ .path = n->files.items[s->ignored[i].file].path,
                                   .kind = "ignored",
                                   .text = s->ignored[i].what,
                                   .count = s->ignored[i].count });
    for (size_t i = 0; i < s->n_gaps; i++) {
        struct arena scratch = { 0 };
        const struct import_gap *g = &s->gaps[i];
        dossier_add_gap(d, &(struct gap_record){ .kind = "missing-fact",
                                   .text = str_format(&scratch, "%s, for %s", g->fact, g->question),
                                   .count = g->of - g->known });
        arena_release(&scratch);
    }
    for (size_t i = 0; i < s->n_notes; i++)
        dossier_add_gap(d, &(struct gap_record){ .path = s->notes[i].place,
                                   .kind = "note",
                                   .text = s->notes[i].text,
                                   .count = 1 });
}
