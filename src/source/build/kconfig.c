// Kconfig: each symbol is an option with its default; the header generated from them leaves all
// undecided.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/build_int.h"

#include <stdlib.h>

enum { SYMBOLS_MOST = 50 * 1000 };

struct kconfig {
    struct builder *b;
    VEC(struct str) symbols;
    struct str name; // of the entry being read; empty: none
    struct str value;
    uint32_t line;
};

static void finish_entry(struct kconfig *k)
{
    if (!k->name.len || k->symbols.len >= SYMBOLS_MOST)
        return;
    struct str full = str_format(k->b->arena, "CONFIG_%.*s", STR_ARG(k->name));
    uint32_t line = k->b->at.line;
    k->b->at.line = k->line;
    builder_add_option(k->b, full, k->value.len ? k->value : STR("n"));
    k->b->at.line = line;
    vec_push(&k->symbols, full);
    k->name = STR("");
}

static bool starts_word(struct str s, const char *word)
{
    size_t n = strlen(word);
    return str_starts(s, word) && s.len > n && (s.ptr[n] == ' ' || s.ptr[n] == '\t');
}

static void take_line(struct kconfig *k, struct str line)
{
    bool config = starts_word(line, "config"), menu = starts_word(line, "menuconfig");
    if (config || menu) {
        finish_entry(k);
        k->name = str_trim(str_from(line, config ? 6 : 10));
        k->value = STR("");
        k->line = k->b->at.line;
    } else if (starts_word(line, "default") || starts_word(line, "def_bool") ||
               starts_word(line, "def_tristate")) {
        struct str v = str_trim(str_from(line, str_find_byte(line, ' ')));
        size_t cond = str_find(v, STR(" if "));
        if (!k->value.len)
            k->value = str_trim((struct str){ v.ptr, cond });
    }
}

static void read_one(struct kconfig *k, const struct file *f)
{
    struct str rest = f->text;
    k->b->at = (struct build_place){ builder_index(k->b, f), 0 };
    k->b->out->files_read++;
    while (rest.len && builder_work(k->b, 1)) {
        struct str line = str_trim(str_cut(&rest, '\n'));
        k->b->at.line++;
        take_line(k, line);
    }
    finish_entry(k);
}

static void write_header(struct kconfig *k, struct str dir, uint32_t file)
{
    struct build_header h = {
        .name = STR("generated/autoconf.h"), .kind = "autoconf.h", .where = { file, 1 }
    };
    static const char text[32] = "#pragma once\n"; // with its padding
    h.text = (struct str){ text, strlen(text) };
    h.dir = builder_join(k->b, dir, STR("include"));
    h.undecided =
            arena_copy(k->b->arena, k->symbols.items, k->symbols.len * sizeof *k->symbols.items);
    h.n_undecided = k->symbols.len;
    builder_add_header(k->b, &h);
}

void kconfig_read(struct builder *b)
{
    struct kconfig k = { .b = b };
    struct file_list files = { 0 };
    builder_files(b, "Kconfig", &files);
    for (size_t i = 0; i < files.len && b->work; i++)
        read_one(&k, files.items[i]);
    if (k.symbols.len) // the shallowest Kconfig is the project's
        write_header(&k, builder_folder(files.items[0]->path), builder_index(b, files.items[0]));
    free(files.items);
    vec_free(&k.symbols);
}
