// Lowers preprocessed C and shows, compares or measures the result.
//
//   ir-tool file...           prints the IR of each function, and static initialisers
//   ir-tool --golden [--update] file...
//                             compares with the comment at the end that opens with "/* IR";
//                             --update rewrites that
//   ir-tool --values file...  prints how conditions, arguments and stores read
//   ir-tool --check file...   validates every function; prints sizes and times
//   ir-tool --eval SEED MODULE file
//                             runs each `long t_NAME(long, long, long, long)` on random arguments
//                             in the IR and in the compiled module, and compares
//   ir-tool --run file        runs main in the IR; it may call printf and the mem functions
//
// SPDX-License-Identifier: GPL-3.0-or-later
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/buf.h"
#include "base/vec.h"
#include "feed.h"
#include "ir_eval.h"
#include "source/ir/ir.h"

static bool want_text, want_values, want_check;
static struct buf out;
static VEC(struct ir_function *) functions;
static VEC(struct ir_global *) globals;
static struct {
    size_t functions, lines, source_bytes, instrs, blocks, bytes, losses, unknown, invalid;
    double lowering;
} total;
static struct str text;
static place text_base;

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void print_init(const struct ir_init *i)
{
    buf_printf(
            &out, "    +%llu [%llu]", (unsigned long long)i->offset, (unsigned long long)i->index);
    if (i->field && i->field->name) {
        buf_add_text(&out, " .");
        buf_add_str(&out, symbol_text(i->field->name));
    }
    buf_add_text(&out, " = ");
    if (i->kind == INIT_INTEGER)
        buf_printf(&out, "%lld", (long long)i->value);
    else if (i->kind == INIT_STRING)
        buf_printf(&out, "\"%.*s\"", STR_ARG(i->text));
    else if (i->kind == INIT_OTHER)
        buf_add_text(&out, "other");
    else
        buf_printf(&out, "&%s%s+%lld", i->kind == INIT_FUNCTION ? "function " : "",
                i->ref.name ? symbol_text(i->ref.name).ptr : "(unnamed)", (long long)i->value);
    buf_add_byte(&out, '\n');
}

static void print_global(const struct ir_global *g)
{
    buf_add_str(&out, symbol_text(g->name));
    buf_add_text(&out, " =\n");
    for (uint32_t i = 0; i < g->n_inits; i++)
        print_init(&g->inits[i]);
}

static void print_value(const struct ir_function *f, uint32_t v)
{
    ir_print_value(&out, f, v);
    buf_add_byte(&out, '\n');
}

// What branches, calls and stores speak of.
static void print_values(const struct ir_function *f)
{
    buf_add_str(&out, symbol_text(f->name));
    buf_add_text(&out, ":\n");
    for (uint32_t v = 1; v < f->n_instrs; v++) {
        const struct ir_instr *i = ir_value(f, v);
        for (uint32_t k = 0; i->op == IR_CALL && k < i->n_operands; k++) {
            buf_add_text(&out, "    argument ");
            print_value(f, f->operands[i->b + k]);
        }
        if (i->op == IR_STORE) {
            buf_add_text(&out, "    store ");
            ir_print_path(&out, f, i->b);
            buf_add_text(&out, " = ");
            print_value(f, i->a);
        }
    }
    for (uint32_t b = 0; b < f->n_blocks; b++)
        if (f->blocks[b].end == IR_BRANCH ||
                (f->blocks[b].end == IR_RETURN && f->blocks[b].value)) {
            buf_add_text(&out, f->blocks[b].end == IR_BRANCH ? "    if " : "    return ");
            print_value(f, f->blocks[b].value);
        }
}

static size_t size_of(const struct ir_function *f)
{
    size_t preds = 0;
    for (uint32_t b = 0; b < f->n_blocks; b++)
        preds += f->blocks[b].n_preds;
    return sizeof *f + f->n_instrs * sizeof *f->instrs + f->n_blocks * sizeof *f->blocks +
           (f->n_operands + preds) * sizeof *f->operands + f->n_cases * sizeof *f->cases +
           f->n_paths * sizeof *f->paths + f->n_fields * sizeof *f->fields +
           f->n_types * sizeof *f->types + f->n_refs * sizeof *f->refs +
           f->n_locals * sizeof *f->locals + f->n_strings * sizeof *f->strings;
}

static void count(const struct function_ast *ast, const struct ir_function *f)
{
    const char *wrong = ir_validate(f);
    if (wrong) {
        fprintf(stderr, "%s: %s\n", symbol_text(f->name).ptr, wrong);
        total.invalid++;
    }
    total.functions++;
    total.instrs += f->n_instrs - 1;
    total.blocks += f->n_blocks;
    total.bytes += size_of(f);
    total.losses += f->n_losses;
    total.lines++;
    for (place p = ast->from; p < ast->to && p - text_base < text.len; p++)
        total.lines += text.ptr[p - text_base] == '\n';
    for (uint32_t v = 1; v < f->n_instrs; v++)
        total.unknown += f->instrs[v].op == IR_UNKNOWN;
}

// Lowers a few times into warm memory, as a long run would.
static void measure(const struct function_ast *ast)
{
    enum { TIMES = 4 };
    static struct arena scratch, keep;
    struct ir_function *f = NULL;
    double start = seconds();
    for (int i = 0; i < TIMES; i++) {
        arena_reset(&scratch);
        arena_reset(&keep);
        f = ir_lower(ast, &scratch, &keep);
    }
    total.lowering += (seconds() - start) / TIMES;
    count(ast, f);
}

static struct ir_function *on_function(
        const struct function_ast *ast, struct arena *scratch, struct arena *keep)
{
    if (want_check) {
        measure(ast);
        return NULL;
    }
    struct ir_function *f = ir_lower(ast, scratch, keep);
    const char *wrong = ir_validate(f);
    if (wrong) {
        fprintf(stderr, "%s: %s\n", symbol_text(f->name).ptr, wrong);
        total.invalid++;
    }
    if (want_text)
        ir_print(&out, f);
    if (want_values)
        print_values(f);
    vec_push(&functions, f);
    return f;
}

static struct ir_global *on_global(const struct decl *d, uint32_t source, struct arena *keep)
{
    struct ir_global *g = ir_lower_global(d, source, keep);
    if (g && want_text)
        print_global(g);
    if (g)
        vec_push(&globals, g);
    return g;
}

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

static VEC(struct parser *) parsers; // they stay until the end: types are the functions'

static void lower_text(struct feed *f, struct str s)
{
    static const struct parse_sink sink = { on_function, on_global };
    struct parser *p = parser_new(&sink, NULL);
    text = s;
    text_base = f->next;
    vec_push(&parsers, p);
    parse_unit(p, feed_text(f, s));
}

static bool golden(struct feed *f, const char *path, bool update)
{
    struct str s = read_file(&f->arena, path);
    size_t at = str_find(s, STR("\n/* IR\n"));
    struct str code = { s.ptr, size_min(at + 1, s.len) };
    want_text = !str_ends((struct str){ path, strlen(path) }, "values.c");
    want_values = !want_text;
    out.len = 0;
    lower_text(f, code);
    struct buf whole = { 0 };
    buf_add_str(&whole, code);
    buf_add_text(&whole, "/* IR\n");
    buf_add_str(&whole, buf_str(&out));
    buf_add_text(&whole, "*/\n");
    bool same = str_eq(buf_str(&whole), s);
    if (!same) {
        FILE *file = update ? fopen(path, "wb") : NULL;
        fprintf(stderr, "%s: %s\n", path, update ? "rewritten" : "not as expected; it gives:");
        if (file) {
            fwrite(whole.ptr, 1, whole.len, file);
            fclose(file);
        } else {
            fwrite(out.ptr, 1, out.len, stderr);
        }
    }
    buf_free(&whole);
    return same || update;
}

typedef long compiled(long, long, long, long);

static uint64_t random_state;

static uint64_t random_bits(void)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    return random_state ^= random_state << 17;
}

static long random_argument(void)
{
    static const long edges[] = { 0, 1, -1, 2, 127, 128, 255, 256, 32767, 65535, INT32_MAX,
        INT32_MIN, UINT32_MAX, INT64_MAX, INT64_MIN };
    uint64_t r = random_bits();
    if (r % 4 == 0)
        return edges[r / 4 % ARRAY_LEN(edges)];
    return (long)(r >> 8 >> (r % 7 * 8));
}

static bool compare(struct eval *e, void *module, const struct ir_function *f)
{
    enum { ROUNDS = 60 };
    const char *name = symbol_text(f->name).ptr;
    void *found = dlsym(module, name);
    compiled *native;
    memcpy(&native, &found, sizeof native);
    if (!native)
        return true;
    for (int round = 0; round < ROUNDS; round++) {
        int64_t a[4];
        for (int i = 0; i < 4; i++)
            a[i] = round < 8 ? (round >> i) & 1 : random_argument();
        eval_reset(e);
        e->steps_left = 10000000;
        int64_t got = eval_call(e, f, a, 4);
        if (e->trouble) {
            fprintf(stderr, "%s: %s\n", name, e->trouble);
            return false;
        }
        int64_t expected = native(a[0], a[1], a[2], a[3]);
        if (got != expected) {
            fprintf(stderr, "%s(%ld, %ld, %ld, %ld): %ld instead of %ld\n", name, a[0], a[1], a[2],
                    a[3], got, expected);
            return false;
        }
    }
    return true;
}

static bool evaluate(struct feed *f, const char *module_path, const char *path)
{
    void *module = dlopen(module_path, RTLD_NOW);
    if (!module) {
        fprintf(stderr, "%s\n", dlerror());
        exit(3);
    }
    lower_text(f, read_file(&f->arena, path));
    struct eval e = { .functions = functions.items, .n_functions = (uint32_t)functions.len };
    e.globals = globals.items;
    e.n_globals = (uint32_t)globals.len;
    bool good = true;
    size_t n = 0;
    for (size_t i = 0; i < functions.len; i++) {
        if (!str_starts(symbol_text(functions.items[i]->name), "t_"))
            continue;
        good &= compare(&e, module, functions.items[i]);
        n++;
    }
    printf("%zu functions compared\n", n);
    eval_free(&e);
    dlclose(module);
    return good && n > 0;
}

static bool call_library(symbol name, const int64_t *a, uint32_t n, int64_t *result)
{
    int64_t v[6] = { 0 };
    memcpy(v, a, sizeof *v * (n < 6 ? n : 6));
    void *p = (void *)(intptr_t)v[0];
    const void *q = (const void *)(intptr_t)v[1];
    struct str s = symbol_text(name);
    *result = v[0];
    if (str_is(s, "printf")) {
        char line[400];
        int (*print)(char *, size_t, const char *, ...) = snprintf; // its format is the program's
        print(line, sizeof line, p, v[1], v[2], v[3], v[4], v[5]);
        fputs(line, stdout);
    } else if (str_is(s, "strcmp")) {
        *result = strcmp(p, q);
    } else if (str_is(s, "memcpy") || str_is(s, "memmove")) {
        memmove(p, q, (size_t)v[2]);
    } else if (str_is(s, "memset")) {
        memset(p, (int)v[1], (size_t)v[2]);
    } else {
        return false;
    }
    return true;
}

static bool run_main(struct feed *f, const char *path)
{
    lower_text(f, read_file(&f->arena, path));
    struct eval e = { .functions = functions.items, .n_functions = (uint32_t)functions.len };
    e.globals = globals.items;
    e.n_globals = (uint32_t)globals.len;
    e.steps_left = 300000000;
    e.external = call_library;
    for (size_t i = 0; i < functions.len; i++)
        if (str_is(symbol_text(functions.items[i]->name), "main"))
            eval_call(&e, functions.items[i], (int64_t[]){ 1, 0 }, 2);
    if (e.trouble)
        fprintf(stderr, "%s\n", e.trouble);
    eval_free(&e);
    return !e.trouble;
}

static void print_totals(void)
{
    double n = (double)total.instrs, lines = (double)total.lines;
    printf("%zu functions, %zu lines, %zu instructions, %zu blocks, %zu losses, %zu unknown, %zu "
           "invalid\n",
            total.functions, total.lines, total.instrs, total.blocks, total.losses, total.unknown,
            total.invalid);
    printf("%.2f instructions and %.1f bytes a line, %.1f bytes an instruction, %.2f M "
           "instructions/s\n",
            n / lines, (double)total.bytes / lines, (double)total.bytes / n,
            n / total.lowering / 1e6);
}

int main(int argc, char **argv)
{
    struct feed f;
    feed_init(&f);
    bool good = true, update = false, is_golden = false, is_eval = false, is_run = false;
    int i = 1;
    for (; i < argc && argv[i][0] == '-'; i++) {
        is_golden |= strcmp(argv[i], "--golden") == 0;
        update |= strcmp(argv[i], "--update") == 0;
        want_values |= strcmp(argv[i], "--values") == 0;
        want_check |= strcmp(argv[i], "--check") == 0;
        is_eval |= strcmp(argv[i], "--eval") == 0;
        is_run |= strcmp(argv[i], "--run") == 0;
    }
    want_text = !want_values && !want_check && !is_eval && !is_run;
    if (is_run) {
        good = i < argc && run_main(&f, argv[i]);
    } else if (is_eval) {
        random_state = i + 2 < argc ? strtoull(argv[i], NULL, 10) * 2 + 1 : 1;
        good = i + 2 < argc && evaluate(&f, argv[i + 1], argv[i + 2]);
    } else {
        for (; i < argc; i++) {
            if (is_golden)
                good &= golden(&f, argv[i], update);
            else
                lower_text(&f, read_file(&f.arena, argv[i]));
        }
    }
    if (!is_golden && out.len)
        fwrite(out.ptr, 1, out.len, stdout);
    if (want_check)
        print_totals();
    good &= total.invalid == 0;
    buf_free(&out);
    vec_free(&functions);
    vec_free(&globals);
    for (size_t k = 0; k < parsers.len; k++)
        parser_free(parsers.items[k]);
    vec_free(&parsers);
    feed_free(&f);
    return good ? 0 : 1;
}
