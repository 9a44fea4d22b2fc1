// Writes the headers of ASN.1 files into a folder: asn1_headers PREFIX OPTIONS FOLDER FILE...
//
// OPTIONS are asn1c's, in one argument. For comparing with a compiler's own output
// (synth/compare_headers.py).
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "source/synth/asn1_int.h"

#include <stdio.h>
#include <stdlib.h>

static struct str read_file(struct arena *a, const char *path)
{
    FILE *f = fopen(path, "rb");
    struct buf b = { 0 };
    char part[65536];
    for (size_t n; f && (n = fread(part, 1, sizeof part, f)) > 0;)
        buf_add(&b, part, n);
    if (f)
        fclose(f);
    struct str s = str_copy(a, buf_str(&b));
    free(b.ptr);
    return s;
}

static bool has(const char *options, const char *word)
{
    return strstr(options, word) != NULL;
}

static bool write_header(struct asn1_unit *u, struct asn1_node *n, const char *folder)
{
    struct buf b = { 0 };
    bool made = asn1_emit(u, n, &b);
    struct str path = str_format(u->arena, "%s/%.*s", folder, STR_ARG(asn1_header_name(u, n)));
    FILE *f = made ? fopen(path.ptr, "wb") : NULL;
    if (f) {
        fwrite(b.ptr, 1, b.len, f);
        fclose(f);
    }
    free(b.ptr);
    return f != NULL;
}

int main(int argc, char **argv)
{
    struct arena arena = { 0 };
    struct asn1_unit u = { .arena = &arena };
    size_t made = 0;
    if (argc < 5)
        return 2;
    hash_init();
    u.options.prefix = str_of(argv[1]);
    u.options.compound_names = has(argv[2], "-fcompound-names");
    u.options.indirect_choice = has(argv[2], "-findirect-choice");
    u.options.include_deps = !has(argv[2], "-fno-include-deps");
    for (int i = 4; i < argc; i++)
        asn1_parse(&u, read_file(&arena, argv[i]), (uint32_t)i);
    asn1_resolve_names(&u);
    asn1_resolve(&u);
    for (size_t i = 0; i < u.modules.len; i++)
        for (size_t k = 0; k < u.modules.items[i]->n_decls; k++)
            made += write_header(&u, u.modules.items[i]->decls[k], argv[3]);
    for (size_t i = 0; i < u.diags.len; i++)
        printf("%u: %.*s: %s\n", u.diags.items[i].line, STR_ARG(u.diags.items[i].name),
                u.diags.items[i].reason);
    printf("%zu headers\n", made);
    asn1_unit_free(&u);
    arena_release(&arena);
    return 0;
}
