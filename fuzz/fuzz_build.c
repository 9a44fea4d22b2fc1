// Reads the input as a build file; its first byte says of which kind. "%%%\n" in it begins the next
// file.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "base/vec.h"
#include "source/build/build.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const names[] = { "CMakeLists.txt", "meson.build", "configure.ac", "Makefile",
    "Makefile.am", "Kconfig", "BUILD", "meson_options.txt", "config.h.in", "x.asn1" };

static int by_path(const void *a, const void *b)
{
    return str_cmp(((const struct file *)a)->path, ((const struct file *)b)->path);
}

// Files "0/CMakeLists.txt", "config.h.in" ...: the first at the root, the others in folders by
// turns.
static void add_file(struct drop *d, struct str text, unsigned kind, size_t number)
{
    const char *name = names[kind % ARRAY_LEN(names)];
    char *padded = arena_zero(&d->arena, text.len + FILE_PADDING);
    if (text.len)
        memcpy(padded, text.ptr, text.len);
    struct str path = number ? str_format(&d->arena, "d%zu/%s", number, name)
                             : str_copy(&d->arena, str_of(name));
    d->files[d->n_files++] = (struct file){ .path = path, .text = { padded, text.len } };
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct drop d = { 0 };
    struct build b;
    struct str rest = { (const char *)data, size };
    hash_init();
    d.files = arena_zero(&d.arena, 8 * sizeof *d.files);
    while (rest.len && d.n_files < 8) {
        unsigned kind = (unsigned char)rest.ptr[0];
        rest = str_from(rest, 1);
        size_t end = str_find(rest, STR("%%%\n"));
        add_file(&d, (struct str){ rest.ptr, end }, kind, d.n_files);
        rest = str_from(rest, size_min(rest.len, end + 4));
    }
    if (d.n_files)
        qsort(d.files, d.n_files, sizeof *d.files, by_path);
    build_read(&b, &d, NULL);
    build_free(&b);
    arena_release(&d.arena);
    return 0;
}
