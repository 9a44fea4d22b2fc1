// Parses preprocessed files and prints what the tests compare: trees, losses, layouts, times.
//
//   parse-tool [--ast] [--losses] [--time N] [--layout] file...
//
// Files named child-*.h before the main file are headers that it may include by "name".
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed.h"

#include "source/lang/ast_print.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static struct buf out;
static bool want_ast, want_losses, want_layout;
static size_t functions, losses, globals;
static struct str text;
static place text_base;

static struct str read_file(struct arena *a, const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f) {
        fprintf(stderr, "cannot open '%s'\n", path);
        exit(3);
    }
    struct buf b = { 0 };
    char chunk[1 << 16];
    size_t n;
    while ((n = fread(chunk, 1, sizeof chunk, f)) > 0)
        buf_add(&b, chunk, n);
    fclose(f);
    struct str s = str_copy(a, buf_str(&b));
    buf_free(&b);
    return s;
}

static unsigned line_of(place p)
{
    unsigned line = 1;
    for (size_t i = 0; p >= text_base && i < p - text_base && i < text.len; i++)
        line += text.ptr[i] == '\n';
    return line;
}

static void print_losses(const struct loss *l, uint32_t n)
{
    static const char *const names[] = { "skipped", "guessed", "opaque" };
    losses += n;
    for (uint32_t i = 0; want_losses && i < n; i++)
        buf_printf(&out, "%s %u-%u: %s\n", names[l[i].kind], line_of(l[i].from), line_of(l[i].to),
                l[i].reason);
}

static struct ir_function *on_function(
        const struct function_ast *f, struct arena *scratch, struct arena *keep)
{
    (void)scratch;
    (void)keep;
    functions++;
    if (want_ast)
        ast_print(&out, f);
    print_losses(f->losses, f->n_losses);
    return NULL;
}

static struct ir_global *on_global(const struct decl *d, uint32_t source, struct arena *keep)
{
    (void)source;
    (void)keep;
    globals++;
    if (want_ast) {
        buf_add_str(&out, symbol_text(d->name));
        buf_add_text(&out, " = ");
        ast_print_expr(&out, d->init);
        buf_add_byte(&out, '\n');
    }
    return NULL;
}

static void print_members(const char *name, const struct record *r, uint64_t base)
{
    for (uint32_t i = 0; i < r->n_fields; i++) {
        const struct field *f = &r->fields[i];
        bool record = f->type->kind == TYPE_STRUCT || f->type->kind == TYPE_UNION;
        if (f->name)
            buf_printf(&out, "%s.%s %llu\n", name, symbol_text(f->name).ptr,
                    (unsigned long long)(base + f->offset * 8 + f->bit_start));
        else if (record)
            print_members(name, f->type->record, base + f->offset * 8);
    }
}

// sizeof, _Alignof and members of each struct bound, as tests/layout.py writes them from GCC.
static void print_layouts(const struct parsed *v)
{
    for (uint32_t i = 0; i < v->n_bindings; i++) {
        if (v->bindings[i].space != NAME_TAG)
            continue;
        const struct type *t = v->bindings[i].bound;
        if (t->kind != TYPE_STRUCT && t->kind != TYPE_UNION)
            continue;
        const char *name = symbol_text(v->bindings[i].name).ptr;
        buf_printf(&out, "%s size %llu align %u\n", name, (unsigned long long)t->size, t->align);
        print_members(name, t->record, 0);
    }
}

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void parse(struct feed *f, struct parser *p, const char *path, long times, size_t *tokens)
{
    text = read_file(&f->arena, path);
    text_base = f->next;
    struct effect *e = feed_text(f, text);
    *tokens += e->stream.n_tokens * (size_t)(times ? times : 1);
    const char *name = strrchr(path, '/');
    name = name ? name + 1 : path;
    if (strncmp(name, "child-", 6) == 0) {
        feed_child(f, str_format(&f->arena, "\"%s\"", name).ptr, e);
        return;
    }
    struct parsed *v = parse_unit(p, e);
    for (long i = 1; i < times; i++)
        parse_unit(p, e);
    print_losses(v->losses, v->n_losses);
    if (want_layout)
        print_layouts(v);
}

int main(int argc, char **argv)
{
    struct feed f;
    feed_init(&f);
    static const struct parse_sink sink = { on_function, on_global }, none = { 0 };
    long times = 0;
    size_t tokens = 0;
    struct parser *p = NULL;
    double start = 0, spent = 0;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--ast") == 0)
            want_ast = true;
        else if (strcmp(argv[i], "--losses") == 0)
            want_losses = true;
        else if (strcmp(argv[i], "--layout") == 0)
            want_layout = true;
        else if (strcmp(argv[i], "--time") == 0 && i + 1 < argc)
            times = strtol(argv[++i], NULL, 10);
        else {
            if (!p)
                p = parser_new(times ? &none : &sink, NULL);
            start = seconds();
            parse(&f, p, argv[i], times, &tokens);
            spent += seconds() - start;
        }
    }
    fwrite(buf_str(&out).ptr, 1, out.len, stdout);
    if (times)
        printf("%.2f Mtok/s with lexing once\n", (double)tokens / spent / 1e6);
    if (!want_ast && !want_layout)
        printf("%zu functions, %zu globals, %zu losses, %zu tokens\n", functions, globals, losses,
                tokens);
    buf_free(&out);
    parser_free(p);
    feed_free(&f);
    return 0;
}
