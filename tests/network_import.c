// Imports files and prints what became of them: the summary, every table as CSV, conflicts and
// facts that came later; or the one error. `--forms`: as NetBox and the FCC want it; `--again`:
// whether an export is read back as the same. `--fields`: the fields there are.
//
//     network-import [--quiet | --forms | --again] [--operator NAME] [--currency CODE] [--as
//     FORMAT] [--mapping FILE] FILE...
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

// What is exported and imported again is the same network.
static bool is_same_again(const struct network *n)
{
    struct network again;
    struct import_summary s;
    struct arena a = { 0 };
    struct error e = { 0 };
    struct buf first[NETWORK_TABLES] = { 0 }, second[NETWORK_TABLES] = { 0 };
    struct import_file files[NETWORK_TABLES];
    struct import_options options = { .currency = n->currency };
    size_t n_files = 0;
    bool same = true;
    network_init(&again);
    for (unsigned t = TABLE_OPERATOR; t < TABLE_FACT; t++) {
        network_export_csv(&first[t], n, t);
        if (first[t].len)
            files[n_files++] = (struct import_file){ .path = str_of(network_table_plural(t)),
                .text = buf_str(&first[t]) };
    }
    if (network_import(&again, files, n_files, &options, &a, &s, &e) != OK) {
        printf("again    %s: %s\n", e.place, e.primary);
        same = false;
    }
    for (unsigned t = TABLE_OPERATOR; t < TABLE_FACT; t++) {
        network_export_csv(&second[t], &again, t);
        if (!str_eq(buf_str(&first[t]), buf_str(&second[t])))
            printf("again    %s differ:\n%s---\n%s", network_table_plural(t),
                    buf_str(&first[t]).ptr, buf_str(&second[t]).ptr);
        same &= str_eq(buf_str(&first[t]), buf_str(&second[t]));
        buf_free(&first[t]);
        buf_free(&second[t]);
    }
    network_release(&again);
    arena_release(&a);
    return same;
}

static void print_forms(const struct network *n, struct arena *a)
{
    const struct fcc_options fcc = { .as_of = NO_DATE };
    struct export_result result;
    for (int form = 0; form < 3; form++) {
        struct buf out = { 0 };
        if (form == 0)
            network_export_netbox_devices(&out, n, a, &result);
        else if (form == 1)
            network_export_netbox_inventory(&out, n, a, &result);
        else
            network_export_fcc_5641(&out, n, &fcc, a, &result);
        printf("%s%llu rows, %llu left out\n", out.ptr, (unsigned long long)result.rows,
                (unsigned long long)result.left_out);
        for (size_t i = 0; i < result.n_gaps; i++)
            printf("gap      %.*s: %s %s\n",
                    STR_ARG(n->elements.items[result.gaps[i].element].name), result.gaps[i].heading,
                    result.gaps[i].why);
        buf_free(&out);
        printf("\n");
    }
}

struct job {
    struct import_options options;
    struct import_file files[64];
    struct buf texts[64];
    size_t n;
    struct import_file mapping;
    struct buf mapping_text;
    const char *format;
    bool quiet, forms, again;
};

static bool take_argument(struct job *j, int *i, char **argv)
{
    const char *arg = argv[*i];
    if (strcmp(arg, "--quiet") == 0)
        j->quiet = true;
    else if (strcmp(arg, "--forms") == 0)
        j->forms = true;
    else if (strcmp(arg, "--again") == 0)
        j->again = true;
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
    } else if (j->again) {
        status = is_same_again(&n) ? 0 : 2;
    } else if (j->forms) {
        print_forms(&n, &a);
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
    if (argc == 2 && strcmp(argv[1], "--fields") == 0) {
        struct buf fields = { 0 };
        import_fields_text(&fields);
        fputs(fields.ptr, stdout);
        buf_free(&fields);
        return 0;
    }
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
