// Imports files and prints what became of them: the summary, every table as CSV, conflicts and
// facts that came later; or the one error.
//
//     network-import [--quiet] [--operator NAME] [--currency CODE] [--as FORMAT] [--mapping FILE]
//     FILE...
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "engines/network/import/export.h"

#include <stdio.h>
#include <stdlib.h>

static bool load(struct buf *text, const char *path)
{
    char chunk[65536];
    FILE *f = fopen(path, "rb");
    if (!f)
        return false;
    for (size_t n; (n = fread(chunk, 1, sizeof chunk, f)) > 0;)
        buf_add(text, chunk, n);
    fclose(f);
    return true;
}

static void print_facts(const struct network *n)
{
    for (size_t i = 1; i < n->facts.len; i++) {
        const struct fact *f = &n->facts.items[i];
        printf("%s %s %u %.*s: %.*s (%.*s:%u)\n", f->conflict ? "conflict" : "fact",
                network_table_plural(f->table), f->of, STR_ARG(f->field), STR_ARG(f->text),
                STR_ARG(n->files.items[f->origin.file].path), f->origin.line);
    }
}

static void print_network(const struct network *n)
{
    struct buf out = { 0 };
    for (unsigned t = TABLE_OPERATOR; t < TABLE_FACT; t++) {
        size_t before = out.len;
        network_export_csv(&out, n, t);
        if (out.len > before)
            buf_add_text(&out, "\n");
    }
    fwrite(buf_str(&out).ptr, 1, out.len, stdout);
    buf_free(&out);
    print_facts(n);
}

// An import that failed leaves the network as it was.
static bool is_empty(const struct network *n)
{
    return n->files.len + n->operators.len + n->sites.len + n->suppliers.len + n->aliases.len +
                   n->controls.len + n->products.len + n->elements.len + n->links.len +
                   n->certificates.len + n->components.len + n->facts.len ==
           NETWORK_TABLES;
}

struct job {
    struct import_options options;
    struct import_file files[64];
    struct buf texts[64];
    size_t n;
    struct import_file mapping;
    struct buf mapping_text;
    const char *format;
    bool quiet;
};

static bool take_argument(struct job *j, int *i, char **argv)
{
    const char *arg = argv[*i];
    if (strcmp(arg, "--quiet") == 0)
        j->quiet = true;
    else if (strcmp(arg, "--operator") == 0)
        j->options.operator= str_of(argv[++*i]);
    else if (strcmp(arg, "--currency") == 0)
        j->options.currency = str_of(argv[++*i]);
    else if (strcmp(arg, "--as") == 0)
        j->format = argv[++*i];
    else if (strcmp(arg, "--mapping") == 0) {
        j->mapping = (struct import_file){ .path = str_of(argv[++*i]) };
        return load(&j->mapping_text, argv[*i]) &&
               (j->mapping.text = buf_str(&j->mapping_text), true);
    } else if (j->n == 64 || !load(&j->texts[j->n], arg))
        return false;
    else {
        j->files[j->n] = (struct import_file){ .path = str_of(arg),
            .text = buf_str(&j->texts[j->n]),
            .format = j->format,
            .mapping = j->mapping.path.len ? &j->mapping : NULL };
        j->n++;
        j->format = NULL;
    }
    return true;
}

static int run(struct job *j)
{
    struct network n;
    struct import_summary s;
    struct arena a = { 0 };
    struct error e = { 0 };
    struct buf text = { 0 };
    network_init(&n);
    enum err code = network_import(&n, j->files, j->n, &j->options, &a, &s, &e);
    int status = code == OK ? 0 : 1;
    if (code != OK) {
        printf("error    %s: %s\n", e.place, e.primary);
        if (e.hint[0])
            printf("hint     %s\n", e.hint);
        status = is_empty(&n) && e.place[0] && e.primary[0] ? 1 : 2;
    } else if (!j->quiet) {
        import_summary_text(&text, &n, &s);
        printf("%s\n", buf_str(&text).ptr);
        print_network(&n);
    }
    buf_free(&text);
    arena_release(&a);
    network_release(&n);
    return status;
}

int main(int argc, char **argv)
{
    static struct job job;
    hash_init();
    for (int i = 1; i < argc; i++) {
        if (!take_argument(&job, &i, argv)) {
            fprintf(stderr, "cannot read %s\n", argv[i]);
            return 3;
        }
    }
    int status = run(&job);
    for (size_t i = 0; i < job.n; i++)
        buf_free(&job.texts[i]);
    buf_free(&job.mapping_text);
    return status;
}
