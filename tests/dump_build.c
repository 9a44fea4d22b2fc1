// Prints what build_read finds in a folder: dump_build FOLDER [text]. The golden tests compare its
// output.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "load_drop.h"
#include "source/build/build.h"

#include <stdio.h>

static const struct drop *drop;

static bool knows_header(void *context, const char *name)
{
    static const char *const known[] = { "stdio.h", "stdlib.h", "string.h", "unistd.h",
        "sys/socket.h", "sys/epoll.h", "netinet/sctp.h", "stdint.h", "inttypes.h", "sys/types.h",
        "sys/stat.h", "arpa/inet.h" };
    (void)context;
    for (size_t i = 0; i < ARRAY_LEN(known); i++)
        if (!strcmp(known[i], name))
            return true;
    return false;
}

static bool knows_function(void *context, const char *name)
{
    static const char *const known[] = { "strerror_r", "epoll_ctl", "getifaddrs", "pipe2",
        "strlcpy" };
    (void)context;
    for (size_t i = 0; i + 1 < ARRAY_LEN(known); i++)
        if (!strcmp(known[i], name))
            return true;
    return false;
}

static void place(struct build_place at)
{
    printf("  (%.*s:%u)\n", STR_ARG(drop->files[at.file].path), at.line);
}

static const char *certainty(const struct build_define *d)
{
    if (d->certainty == BUILD_UNDECIDED)
        return "undecided";
    if (d->certainty == BUILD_DEFAULTED)
        return "default of";
    if (d->certainty == BUILD_DEFINED)
        return "defined";
    return d->by_default ? "option, on" : "option, off";
}

static void print_findings(const struct build *b)
{
    for (size_t i = 0; i < b->n_dirs; i++) {
        const struct build_dir *d = &b->dirs[i];
        printf("dir '%.*s' for '%.*s'%s%s", STR_ARG(d->path), STR_ARG(d->scope),
                d->generated ? " generated" : "", d->by_default ? "" : " off by default");
        place(d->where);
    }
    for (size_t i = 0; i < b->n_defines; i++) {
        const struct build_define *d = &b->defines[i];
        printf("define %.*s = %.*s for '%.*s': %s %.*s", STR_ARG(d->name), STR_ARG(d->value),
                STR_ARG(d->scope), certainty(d), STR_ARG(d->condition));
        place(d->where);
    }
    for (size_t i = 0; i < b->n_options; i++) {
        printf("option %.*s = %.*s", STR_ARG(b->options[i].name), STR_ARG(b->options[i].value));
        place(b->options[i].where);
    }
    for (size_t i = 0; i < b->n_flags; i++) {
        printf("flag %.*s for '%.*s'", STR_ARG(b->flags[i].flag), STR_ARG(b->flags[i].scope));
        place(b->flags[i].where);
    }
}

static void print_run(const struct build_run *r)
{
    static const char *const tools[] = { "asn1c", "protoc-c", "protoc", "bison", "flex" };
    printf("run %s prefix '%.*s' options '%.*s' in '%.*s'%s:", tools[r->tool], STR_ARG(r->prefix),
            STR_ARG(r->options), STR_ARG(r->dir), r->by_default ? "" : " off by default");
    for (size_t i = 0; i < r->n_inputs; i++)
        printf(" %.*s", STR_ARG(drop->files[r->inputs[i]].path));
    place(r->where);
}

static void print_made(const struct build *b, bool text)
{
    for (size_t i = 0; i < b->n_headers; i++) {
        const struct build_header *h = &b->headers[i];
        printf("header '%.*s' in '%.*s' by %s, %zu bytes, undecided:", STR_ARG(h->name),
                STR_ARG(h->dir), h->kind, h->text.len);
        for (size_t k = 0; k < h->n_undecided; k++)
            printf(" %.*s", STR_ARG(h->undecided[k]));
        place(h->where);
        if (text)
            printf("%.*s----\n", STR_ARG(h->text));
    }
    for (size_t i = 0; i < b->n_products; i++) {
        const struct build_product *p = &b->products[i];
        printf("product '%.*s' in '%.*s' by %s", STR_ARG(p->name), STR_ARG(p->dir), p->by);
        place(p->where);
    }
    for (size_t i = 0; i < b->n_runs; i++)
        print_run(&b->runs[i]);
    for (size_t i = 0; i < b->n_diags; i++) {
        printf("diag %s: %.*s", b->diags[i].reason, STR_ARG(b->diags[i].detail));
        place(b->diags[i].where);
    }
}

int main(int argc, char **argv)
{
    struct drop d;
    struct build b;
    struct build_platform p = { knows_header, knows_function, NULL };
    if (argc < 2)
        return 2;
    hash_init();
    load_drop(&d, argv[1]);
    drop = &d;
    build_read(&b, &d, &p);
    print_findings(&b);
    print_made(&b, argc > 2);
    printf("%zu build files read, %zu units of work\n", b.files_read, b.work);
    build_free(&b);
    unload_drop(&d);
    return 0;
}
