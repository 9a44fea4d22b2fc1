// Printing what was understood: a table for the drop, the IR for a function, JSON Lines for
// machines.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect_print.h"

#include "base/json.h"
#include "source/syntax.h"

enum { ROWS_MOST = 20 }; // of a list for people; the rest is counted

struct selection {
    const struct program *program;
    uint32_t source; // UINT32_MAX: all
    symbol function; // 0: all
};

static enum err select(
        struct selection *s, const struct program *p, const char *what, struct error *e)
{
    *s = (struct selection){ p, UINT32_MAX, 0 };
    if (!what)
        return OK;
    struct str file = str_of(what), function = { 0 };
    size_t colon = str_rfind_byte(file, ':');
    if (colon < file.len) {
        function = str_from(file, colon + 1);
        file.len = colon;
    }
    for (uint32_t i = 0; i < p->sources.n_drop; i++)
        if (str_eq(p->sources.items[i].path, file))
            s->source = i;
    if (s->source == UINT32_MAX)
        return error_set(e, ERR_USAGE, what, "the drop has no text file of this path");
    s->function = function.len ? intern(function) : 0;
    return OK;
}

static bool wants_file(const struct selection *s, uint32_t source)
{
    return source < s->program->sources.n_drop && (s->source == UINT32_MAX || s->source == source);
}

static bool wants(const struct selection *s, const struct ir_function *f)
{
    return wants_file(s, f->source) && (!s->function || s->function == f->name);
}

static uint32_t line(const struct program *p, place at)
{
    return sources_line(&p->sources, at).line;
}

static void json_items(struct json *j, const struct program *p, const char *key, const char *name,
        const struct syntax_item *items, uint32_t n)
{
    json_open_array(j, key);
    for (uint32_t i = 0; i < n; i++) {
        if (!name) {
            json_integer(j, NULL, line(p, items[i].where));
            continue;
        }
        json_open_object(j, NULL);
        json_integer(j, "line", line(p, items[i].where));
        json_text(j, name, items[i].name ? symbol_text(items[i].name) : STR(""));
        json_close_object(j);
    }
    json_close_array(j);
}

static void json_losses(struct json *j, const struct program *p, const char *key,
        const struct ir_function *f, bool guessed)
{
    json_open_array(j, key);
    for (uint32_t i = 0; i < f->n_losses; i++) {
        const struct loss *l = &f->losses[i];
        if ((l->kind == LOSS_GUESSED) != guessed)
            continue;
        json_open_object(j, NULL);
        json_integer(j, "line", line(p, l->from));
        json_integer(j, "end_line", line(p, l->to));
        json_c(j, "reason", l->reason);
        json_close_object(j);
    }
    json_close_array(j);
}

static void json_function(struct buf *out, const struct program *p, const struct ir_function *f)
{
    static const struct syntax none;
    const struct syntax *s = f->syntax ? f->syntax : &none;
    struct json j;
    json_begin(&j, out);
    json_open_object(&j, NULL);
    json_text(&j, "file", p->sources.items[f->source].path);
    json_text(&j, "name", symbol_text(f->name));
    json_integer(&j, "line", line(p, f->from));
    json_integer(&j, "end_line", line(p, f->to));
    json_items(&j, p, "calls", "callee", s->calls, s->n_calls);
    json_items(&j, p, "branches", NULL, s->branches, s->n_branches);
    json_items(&j, p, "members", "name", s->members, s->n_members);
    json_losses(&j, p, "lost", f, false);
    json_losses(&j, p, "guessed", f, true);
    json_close_object(&j);
    json_end(&j);
}

// The inactive arms of one file, from the list's item `i` on; returns the first of the next file.
static uint32_t json_inactive(struct buf *out, const struct program *p, uint32_t i)
{
    uint32_t source = p->inactive[i].source;
    struct json j;
    json_begin(&j, out);
    json_open_object(&j, NULL);
    json_text(&j, "file", p->sources.items[source].path);
    json_open_array(&j, "inactive");
    for (; i < p->n_inactive && p->inactive[i].source == source; i++) {
        json_open_object(&j, NULL);
        json_integer(&j, "line", p->inactive[i].line);
        json_integer(&j, "end_line", p->inactive[i].end_line);
        json_text(&j, "condition", p->inactive[i].condition);
        json_close_object(&j);
    }
    json_close_array(&j);
    json_close_object(&j);
    json_end(&j);
    return i;
}

enum err inspect_jsonl(FILE *out, const struct program *p, const char *what, struct error *e)
{
    struct selection s;
    enum err rc = select(&s, p, what, e);
    struct buf text = { 0 };
    for (uint32_t i = 0; rc == OK && i < p->n_functions; i++) {
        if (!wants(&s, p->functions[i]))
            continue;
        text.len = 0;
        json_function(&text, p, p->functions[i]);
        fwrite(text.ptr, 1, text.len, out);
    }
    for (uint32_t i = 0; rc == OK && i < p->n_inactive;) {
        text.len = 0;
        bool wanted = wants_file(&s, p->inactive[i].source);
        i = json_inactive(&text, p, i);
        if (wanted)
            fwrite(text.ptr, 1, text.len, out);
    }
    buf_free(&text);
    return rc;
}

static void print_losses(FILE *out, const struct program *p, const struct loss *l, uint32_t n)
{
    static const char *const kinds[] = { "lost", "guessed", "opaque" };
    for (uint32_t i = 0; i < n; i++)
        fprintf(out, "  %s lines %u to %u: %s\n", kinds[l[i].kind], line(p, l[i].from),
                line(p, l[i].to), l[i].reason);
}

static void print_syntax(FILE *out, const struct program *p, const struct ir_function *f)
{
    const struct syntax *s = f->syntax;
    for (uint32_t i = 0; s && i < s->n_calls; i++)
        fprintf(out, "  line %u calls %s\n", line(p, s->calls[i].where),
                s->calls[i].name ? symbol_text(s->calls[i].name).ptr : "through an expression");
    for (uint32_t i = 0; s && i < s->n_branches; i++)
        fprintf(out, "  line %u branches\n", line(p, s->branches[i].where));
}

static void print_macros(FILE *out, const struct program *p, const struct ir_function *f)
{
    const struct syntax *s = f->syntax;
    for (uint32_t i = 0; s && i < s->n_macros; i++) {
        const struct expansion *x = &s->macros[i];
        fprintf(out, "  line %u uses macro %s", line(p, x->used), symbol_text(x->macro).ptr);
        if (x->defined) {
            struct place_line d = sources_line(&p->sources, x->defined);
            fprintf(out, ", defined at %s:%u", p->sources.items[d.source].path.ptr, d.line);
        }
        fputc('\n', out);
    }
}

static void print_function(
        FILE *out, const struct program *p, const struct ir_function *f, bool whole)
{
    fprintf(out, "%s  lines %u to %u, %u blocks, %u values, %u calls, %u branches\n",
            symbol_text(f->name).ptr, line(p, f->from), line(p, f->to), f->n_blocks,
            f->n_instrs - 1, f->syntax ? f->syntax->n_calls : 0,
            f->syntax ? f->syntax->n_branches : 0);
    print_losses(out, p, f->losses, f->n_losses);
    if (!whole)
        return;
    struct buf text = { 0 };
    print_syntax(out, p, f);
    print_macros(out, p, f);
    ir_print(&text, f);
    fwrite(text.ptr, 1, text.len, out);
    buf_free(&text);
}

enum err inspect_file(FILE *out, const struct program *p, const char *what, struct error *e)
{
    struct selection s;
    uint32_t shown = 0;
    enum err rc = select(&s, p, what, e);
    for (uint32_t i = 0; rc == OK && i < p->n_functions; i++) {
        if (!wants(&s, p->functions[i]))
            continue;
        print_function(out, p, p->functions[i], s.function != 0);
        shown++;
    }
    for (uint32_t i = 0; rc == OK && !s.function && i < p->n_losses; i++)
        if (sources_of_place(&p->sources, p->losses[i].from) == s.source)
            print_losses(out, p, &p->losses[i], 1);
    if (rc == OK && s.function && !shown)
        rc = error_set(e, ERR_USAGE, what, "the file defines no such function");
    return rc;
}

static double percent(uint64_t part, uint64_t whole)
{
    return whole ? 100.0 * (double)part / (double)whole : 100.0;
}

static void print_coverage_row(FILE *out, const char *name, const struct coverage_file *c)
{
    fprintf(out, "%9u %9u %8.2f%% %8u %8u %8u %9u  %s\n", c->functions, c->function_lines,
            percent(c->lines_analysed, c->function_lines), c->lines_guessed, c->lines_opaque,
            c->lines_skipped, c->lines_inactive, name);
}

static void add_coverage(struct coverage_file *sum, const struct coverage_file *c)
{
    sum->functions += c->functions;
    sum->function_lines += c->function_lines;
    sum->lines_analysed += c->lines_analysed;
    sum->lines_guessed += c->lines_guessed;
    sum->lines_opaque += c->lines_opaque;
    sum->lines_skipped += c->lines_skipped;
    sum->lines_inactive += c->lines_inactive;
}

static void print_types(FILE *out, const struct program *p)
{
    fprintf(out, "types: %llu named, %llu of them opaque, %.2f%% of the others with a real layout\n",
            (unsigned long long)p->types_named, (unsigned long long)p->types_opaque,
            percent(p->types_laid_out, p->types_named - p->types_opaque));
    for (uint32_t i = 0; i < p->n_missing_types && i < ROWS_MOST; i++)
        fprintf(out, "type without layout %.*s, used in %u files\n", STR_ARG(p->missing_types[i].name),
                p->missing_types[i].times);
    if (p->n_missing_types > ROWS_MOST)
        fprintf(out, "... and %u more types without layout\n", p->n_missing_types - ROWS_MOST);
}

enum err inspect_drop(FILE *out, const struct program *p)
{
    struct coverage_file roles[FILE_ROLES] = { 0 }, all = { 0 };
    fprintf(out, "functions     lines  analysed  guessed   opaque  skipped  inactive  file\n");
    for (uint32_t i = 0; i < p->n_coverage; i++) {
        const struct coverage_file *c = &p->coverage[i];
        const struct source *s = &p->sources.items[c->source];
        add_coverage(&roles[s->file->role], c);
        add_coverage(&all, c);
        if (c->function_lines)
            print_coverage_row(out, s->path.ptr, c);
    }
    for (int r = 0; r < FILE_ROLES; r++)
        print_coverage_row(out, file_role_name((enum file_role)r), &roles[r]);
    print_coverage_row(out, "all", &all);
    print_types(out, p);
    for (uint32_t i = 0; i < p->n_caps; i++)
        fprintf(out, "cut short at a limit%s%.*s: %s\n", p->caps[i].path.len ? " in " : "",
                STR_ARG(p->caps[i].path), p->caps[i].reason);
    for (uint32_t i = 0; i < p->n_missing && i < ROWS_MOST; i++)
        fprintf(out, "missing header %.*s, wanted %u times\n", STR_ARG(p->missing[i].spelled),
                p->missing[i].times);
    if (p->n_missing > ROWS_MOST)
        fprintf(out, "... and %u more missing headers\n", p->n_missing - ROWS_MOST);
    return OK;
}
