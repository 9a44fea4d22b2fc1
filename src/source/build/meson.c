// Walks Meson's tree: statements, variables, folders.
//
// A condition that depends on an option or on the build machine runs both arms, as in cmake.c: the
// arm that the defaults take counts; what the other changes is undone behind it, but for what it
// adds to lists and for variables that had no value.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/meson_int.h"

#include "base/hash.h"

#include <stdlib.h>

static uint64_t key_of(struct str name)
{
    uint64_t h = hash_bytes(name.ptr, name.len);
    return h ? h : 1;
}

// ---- values ----

struct meson_value meson_string(struct str s)
{
    return (struct meson_value){ .type = MESON_T_STRING, .text = s };
}

struct meson_value meson_bool(bool truth)
{
    return (struct meson_value){ .type = MESON_T_BOOL, .truth = truth };
}

struct meson_value meson_int(long long n)
{
    return (struct meson_value){ .type = MESON_T_INT, .number = n };
}

struct meson_value meson_object(const char *what)
{
    return (struct meson_value){ .type = MESON_T_OBJECT, .text = str_of(what) };
}

struct meson_value meson_guess(bool truth)
{
    return (struct meson_value){ .type = MESON_T_BOOL, .truth = truth, .unknown = true };
}

struct meson_value meson_list(struct meson *m, const struct meson_value *items, size_t n)
{
    struct meson_value v = { .type = MESON_T_LIST, .n = n };
    v.items = arena_copy(m->b->arena, items, n * sizeof *items);
    for (size_t i = 0; i < n; i++)
        meson_taint(&v, &items[i]);
    return v;
}

void meson_taint(struct meson_value *to, const struct meson_value *from)
{
    to->unknown |= from->unknown;
    if (from->option.len)
        to->option = from->option;
}

const struct meson_value *meson_keyword(const struct meson_args *a, const char *key)
{
    for (size_t i = 0; i < a->n_keys; i++)
        if (str_is(a->keys[i], key))
            return &a->values[i];
    return NULL;
}

static void for_each(
        struct meson *m, const struct meson_value *v, meson_each *f, void *context, unsigned depth)
{
    if (v->type != MESON_T_LIST) {
        f(m, v, context);
        return;
    }
    for (size_t i = 0; i < v->n && depth < 16 && builder_work(m->b, 1); i++)
        for_each(m, &v->items[i], f, context, depth + 1);
}

void meson_for_each(struct meson *m, const struct meson_value *v, meson_each *f, void *context)
{
    if (v)
        for_each(m, v, f, context, 0);
}

struct str meson_text(struct meson *m, const struct meson_value *v)
{
    if (v->type == MESON_T_BOOL)
        return v->truth ? STR("true") : STR("false");
    if (v->type == MESON_T_INT)
        return str_format(m->b->arena, "%lld", v->number);
    return v->type == MESON_T_STRING ? v->text : STR("");
}

static struct meson_value *find(struct meson *m, struct str name)
{
    uint64_t *slot = map_get(&m->vars, key_of(name));
    return slot ? (struct meson_value *)(uintptr_t)*slot : NULL;
}

static void assign(struct meson *m, struct str name, struct meson_value v, bool appended)
{
    struct meson_value *old = find(m, name);
    if (m->shadow && old && !appended && m->undo.len < BUILD_FINDINGS_MOST)
        vec_push(&m->undo, (struct meson_undo){ key_of(name), old });
    struct meson_value *kept = arena_copy(m->b->arena, &v, sizeof v);
    *map_put(&m->vars, key_of(name)) = (uintptr_t)kept;
}

// ---- expressions ----

static struct meson_value add(
        struct meson *m, const struct meson_value *a, const struct meson_value *b)
{
    struct meson_value v = { .type = MESON_T_UNKNOWN, .unknown = true };
    if (a->type == MESON_T_INT && b->type == MESON_T_INT) {
        v = meson_int(0);
        if (__builtin_add_overflow(a->number, b->number, &v.number))
            v.number = 0;
    } else if (a->type == MESON_T_STRING && b->type == MESON_T_STRING &&
               a->text.len + b->text.len < BUILD_TEXT_MOST) {
        builder_work(m->b, (a->text.len + b->text.len) / 16);
        v = meson_string(str_format(m->b->arena, "%.*s%.*s", STR_ARG(a->text), STR_ARG(b->text)));
    } else if (a->type == MESON_T_LIST || a->type == MESON_T_DICT || a->type == MESON_T_DEP) {
        bool same = b->type == a->type || b->type == MESON_T_DEP;
        size_t n = a->n, more = same ? b->n : 1;
        if (!builder_work(m->b, n + more))
            return *a;
        struct meson_value *items = arena_alloc(m->b->arena, (n + more) * sizeof *items);
        if (n)
            memcpy(items, a->items, n * sizeof *items);
        if (more)
            memcpy(items + n, same ? b->items : b, more * sizeof *items);
        v = *a;
        v.items = items;
        v.n = n + more;
    }
    meson_taint(&v, a);
    meson_taint(&v, b);
    return v;
}

static bool same(const struct meson_value *a, const struct meson_value *b)
{
    if (a->type != b->type)
        return false;
    switch (a->type) {
    case MESON_T_BOOL:
        return a->truth == b->truth;
    case MESON_T_INT:
        return a->number == b->number;
    case MESON_T_STRING:
        return str_eq(a->text, b->text);
    default:
        return a->n == 0 && b->n == 0;
    }
}

static bool contains(const struct meson_value *in, const struct meson_value *what)
{
    size_t step = in->type == MESON_T_DICT ? 2 : 1;
    for (size_t i = 0; i < in->n; i += step)
        if (same(&in->items[i], what))
            return true;
    return in->type == MESON_T_STRING && what->type == MESON_T_STRING &&
           str_find(in->text, what->text) < in->text.len;
}

static struct meson_value arithmetic(char op, long long x, long long y)
{
    long long r = 0;
    if (op == '-' && __builtin_sub_overflow(x, y, &r))
        r = 0;
    if (op == '*' && __builtin_mul_overflow(x, y, &r))
        r = 0;
    if ((op == '/' || op == '%') && y != 0 && y != -1)
        r = op == '/' ? x / y : x % y;
    return meson_int(r);
}

static struct meson_value compute(
        struct meson *m, struct str op, const struct meson_value *a, const struct meson_value *b)
{
    struct meson_value v = meson_guess(false);
    int order = a->type == MESON_T_INT ? (a->number > b->number) - (a->number < b->number)
                                       : str_cmp(a->text, b->text);
    if (str_is(op, "=="))
        v = meson_bool(same(a, b));
    else if (str_is(op, "!="))
        v = meson_bool(!same(a, b));
    else if (str_is(op, "in"))
        v = meson_bool(contains(b, a));
    else if (str_is(op, "not"))
        v = meson_bool(!contains(b, a));
    else if (op.ptr[0] == '<' || op.ptr[0] == '>')
        v = meson_bool((op.ptr[0] == '<' ? order < 0 : order > 0) || (op.len == 2 && !order));
    else if (str_is(op, "/") && a->type == MESON_T_STRING)
        v = meson_string(str_format(m->b->arena, "%.*s/%.*s", STR_ARG(a->text), STR_ARG(b->text)));
    else if (a->type == MESON_T_INT && b->type == MESON_T_INT)
        v = arithmetic(op.ptr[0], a->number, b->number);
    if (a->type == MESON_T_UNKNOWN || b->type == MESON_T_UNKNOWN)
        v.unknown = true;
    meson_taint(&v, a);
    meson_taint(&v, b);
    return v;
}

static bool is_known(const struct meson_value *v)
{
    return !v->unknown && !v->option.len && v->type != MESON_T_UNKNOWN;
}

static struct meson_value logic(struct meson *m, const struct meson_node *n, bool is_and)
{
    struct meson_value a = meson_eval(m, n->kids[0]);
    if (is_known(&a) && a.truth != is_and)
        return a;
    struct meson_value b = meson_eval(m, n->kids[1]);
    if (is_known(&a) || (is_known(&b) && b.truth != is_and))
        return b;
    if (is_known(&b))
        return a;
    b.truth = is_and ? a.truth && b.truth : a.truth || b.truth;
    meson_taint(&b, &a);
    return b;
}

static struct meson_value binary(struct meson *m, const struct meson_node *n)
{
    if (str_is(n->text, "and") || str_is(n->text, "or"))
        return logic(m, n, str_is(n->text, "and"));
    struct meson_value a = meson_eval(m, n->kids[0]), b = meson_eval(m, n->kids[1]);
    return str_is(n->text, "+") ? add(m, &a, &b) : compute(m, n->text, &a, &b);
}

static struct meson_value elements(struct meson *m, const struct meson_node *n)
{
    VEC(struct meson_value) items = { 0 };
    bool dict = n->kind == MESON_DICT;
    for (size_t i = 0; i < n->n_kids; i++) {
        const struct meson_node *k = n->kids[i];
        if (dict && k->kind == MESON_PAIR) {
            vec_push(&items, k->n_kids > 1 && k->kids[1]->kind != MESON_NAME
                                     ? meson_eval(m, k->kids[1])
                                     : meson_string(k->text));
            vec_push(&items, meson_eval(m, k->kids[0]));
        } else if (!dict) {
            vec_push(&items, meson_eval(m, k));
        }
    }
    struct meson_value v = meson_list(m, items.items, items.len);
    if (dict) {
        v.type = MESON_T_DICT;
        v.unknown = false;
        v.option = STR("");
    }
    vec_free(&items);
    return v;
}

static struct meson_value index_of(struct meson *m, const struct meson_node *n)
{
    struct meson_value a = meson_eval(m, n->kids[0]), i = meson_eval(m, n->kids[1]);
    struct meson_value none = { .type = MESON_T_UNKNOWN, .unknown = true };
    if (a.type == MESON_T_DICT)
        for (size_t k = 0; k + 1 < a.n; k += 2)
            if (same(&a.items[k], &i))
                return a.items[k + 1];
    long long at = i.number < 0 ? i.number + (long long)a.n : i.number;
    if (a.type == MESON_T_LIST && i.type == MESON_T_INT && at >= 0 && (size_t)at < a.n)
        return a.items[at];
    return none;
}

static void collect(struct meson *m, const struct meson_node *n, size_t from, struct meson_args *a)
{
    VEC(struct meson_value) items = { 0 }, values = { 0 };
    VEC(struct str) keys = { 0 };
    for (size_t i = from; i < n->n_kids; i++) {
        const struct meson_node *k = n->kids[i];
        if (k->kind == MESON_PAIR) {
            vec_push(&keys, k->text);
            vec_push(&values, meson_eval(m, k->kids[0]));
        } else {
            vec_push(&items, meson_eval(m, k));
        }
    }
    a->items = arena_copy(m->b->arena, items.items, items.len * sizeof *items.items);
    a->n = items.len;
    a->keys = arena_copy(m->b->arena, keys.items, keys.len * sizeof *keys.items);
    a->values = arena_copy(m->b->arena, values.items, values.len * sizeof *values.items);
    a->n_keys = keys.len;
    vec_free(&items);
    vec_free(&values);
    vec_free(&keys);
}

static struct meson_value name_value(struct meson *m, struct str name)
{
    static const char *const objects[] = { "meson", "host_machine", "build_machine",
        "target_machine" };
    struct meson_value *v = find(m, name);
    if (v)
        return *v;
    if (str_is(name, "true") || str_is(name, "false"))
        return meson_bool(name.ptr[0] == 't');
    for (size_t i = 0; i < ARRAY_LEN(objects); i++)
        if (str_is(name, objects[i]))
            return meson_object(i ? "machine" : "meson");
    return (struct meson_value){ .type = MESON_T_UNKNOWN, .unknown = true };
}

static struct meson_value fill_fstring(struct meson *m, struct str s)
{
    struct buf out = { 0 };
    struct meson_value v = meson_string(STR(""));
    while (s.len && out.len < BUILD_TEXT_MOST) {
        size_t at = str_find_byte(s, '@'),
               close = str_find_byte(str_from(s, size_min(at + 1, s.len)), '@');
        buf_add(&out, s.ptr, at);
        if (at + 1 + close >= s.len) {
            buf_add_str(&out, str_from(s, at));
            break;
        }
        struct meson_value x = name_value(m, (struct str){ s.ptr + at + 1, close });
        buf_add_str(&out, meson_text(m, &x));
        meson_taint(&v, &x);
        s = str_from(s, at + close + 2);
    }
    v.text = str_copy(m->b->arena, buf_str(&out));
    free(out.ptr);
    return v;
}

static struct meson_value ternary(struct meson *m, const struct meson_node *n)
{
    struct meson_value c = meson_eval(m, n->kids[0]);
    struct meson_value v = meson_eval(m, n->kids[c.truth ? 1 : 2]);
    meson_taint(&v, &c);
    return v;
}

static struct meson_value invoke(struct meson *m, const struct meson_node *n)
{
    struct meson_args a = { 0 };
    struct meson_value v = { .type = MESON_T_UNKNOWN, .unknown = true }, self;
    uint32_t line = m->b->at.line;
    m->b->at.line = n->line;
    if (n->kind == MESON_METHOD) {
        self = meson_eval(m, n->kids[0]);
        collect(m, n, 1, &a);
        meson_method(m, &self, n->text, &a, &v);
    } else {
        collect(m, n, 0, &a);
        meson_call(m, n->text, &a, &v);
    }
    m->b->at.line = line;
    return v;
}

static struct meson_value unary(struct meson *m, const struct meson_node *n)
{
    struct meson_value v = meson_eval(m, n->kids[0]);
    if (n->text.ptr[0] == '-')
        v.number = v.number == INT64_MIN ? 0 : -v.number;
    else
        v.truth = !v.truth;
    if (v.type == MESON_T_UNKNOWN && n->text.ptr[0] == 'n')
        v = meson_guess(true);
    return v;
}

struct meson_value meson_eval(struct meson *m, const struct meson_node *n)
{
    struct meson_value v = { .type = MESON_T_UNKNOWN, .unknown = true };
    if (m->depth >= MESON_DEPTH_MOST * 2 || !builder_work(m->b, 1))
        return v;
    m->depth++;
    switch (n->kind) {
    case MESON_NUMBER:
        v = meson_int(strtoll(str_copy(m->b->arena, n->text).ptr, NULL, 0));
        break;
    case MESON_STRING:
        v = n->flag ? fill_fstring(m, n->text) : meson_string(n->text);
        break;
    case MESON_NAME:
        v = name_value(m, n->text);
        break;
    case MESON_ARRAY:
    case MESON_DICT:
        v = elements(m, n);
        break;
    case MESON_CALL:
    case MESON_METHOD:
        v = invoke(m, n);
        break;
    case MESON_INDEX:
        v = index_of(m, n);
        break;
    case MESON_UNARY:
        v = unary(m, n);
        break;
    case MESON_BINARY:
        v = binary(m, n);
        break;
    case MESON_TERNARY:
        v = ternary(m, n);
        break;
    default:
        break;
    }
    m->depth--;
    return v;
}

// ---- statements ----

static void run(struct meson *m, const struct meson_node *n);

// Puts variables back; what they hold now depends on the condition.
static void undo(struct meson *m, size_t mark, struct str why)
{
    while (m->undo.len > mark) {
        struct meson_undo u = vec_pop(&m->undo);
        struct meson_value v = *u.old;
        if (v.type != MESON_T_CONFIG && !v.option.len)
            v.option = why;
        *map_put(&m->vars, u.key) = (uintptr_t)arena_copy(m->b->arena, &v, sizeof v);
    }
}

static void run_arm(
        struct meson *m, const struct meson_node *arm, const struct meson_value *why, bool taken)
{
    struct build_condition saved = m->b->now;
    bool shadow = m->shadow, jumped = m->jumped;
    size_t mark = m->undo.len;
    if (why) {
        m->b->now.text = why->option.len ? why->option : STR("build machine");
        m->b->now.by_default = taken && (!saved.text.len || saved.by_default);
        m->shadow |= !taken;
    }
    run(m, arm);
    if (why)
        m->jumped = jumped;
    undo(m, m->shadow && !shadow ? mark : m->undo.len, m->b->now.text);
    m->b->now = saved;
    m->shadow = shadow;
}

static void run_if(struct meson *m, const struct meson_node *n)
{
    struct meson_value open = { 0 };
    bool undecided = false, taken = false;
    for (size_t i = 0; i < n->n_kids; i += 2) {
        bool is_else = i + 1 == n->n_kids;
        struct meson_value c = is_else ? meson_bool(true) : meson_eval(m, n->kids[i]);
        const struct meson_node *arm = n->kids[is_else ? i : i + 1];
        bool known = is_known(&c);
        if (known && !c.truth)
            continue;
        if (!known)
            open = c;
        run_arm(m, arm, undecided || !known ? &open : NULL, c.truth && !taken);
        undecided |= !known;
        taken |= c.truth;
        if (known)
            return;
    }
}

static void run_foreach(struct meson *m, const struct meson_node *n)
{
    struct meson_value v = meson_eval(m, n->kids[1]);
    size_t step = v.type == MESON_T_DICT ? 2 : 1;
    bool shadow = m->shadow, jumped = m->jumped;
    if (v.type != MESON_T_LIST && v.type != MESON_T_DICT)
        return;
    for (size_t i = 0;
            i + step <= v.n && i < MESON_LOOP_MOST && !m->jumped && builder_work(m->b, 1);
            i += step) {
        m->shadow = false; // the loop's own variables
        assign(m, n->text, v.items[i], false);
        if (step == 2)
            assign(m, n->text2, v.items[i + 1], false);
        m->shadow = shadow;
        run(m, n->kids[0]);
    }
    m->jumped = jumped;
}

static void run_statement(struct meson *m, const struct meson_node *n)
{
    struct meson_value v, *old;
    m->b->at.line = n->line;
    switch (n->kind) {
    case MESON_ASSIGN:
        assign(m, n->text, meson_eval(m, n->kids[0]), false);
        break;
    case MESON_APPEND:
        v = meson_eval(m, n->kids[0]);
        old = find(m, n->text);
        assign(m, n->text, old ? add(m, old, &v) : v, true);
        break;
    case MESON_IF:
        run_if(m, n);
        break;
    case MESON_FOREACH:
        run_foreach(m, n);
        break;
    case MESON_JUMP:
        m->jumped = true;
        break;
    case MESON_BLOCK:
        run(m, n);
        break;
    default:
        meson_eval(m, n);
    }
}

static void run(struct meson *m, const struct meson_node *n)
{
    if (m->depth >= MESON_DEPTH_MOST * 2)
        return;
    m->depth++;
    for (size_t i = 0; i < n->n_kids && !m->jumped && builder_work(m->b, 1); i++)
        run_statement(m, n->kids[i]);
    m->depth--;
}

// ---- files ----

static void run_file(struct meson *m, const struct file *f)
{
    uint32_t index = builder_index(m->b, f);
    struct build_place at = m->b->at;
    uint64_t *slot = map_put(&m->visited, index + 1);
    if ((*slot)++)
        return;
    m->b->at = (struct build_place){ index, 1 };
    m->b->out->files_read++;
    struct meson_node *tree = meson_parse(m->b, f->text);
    run(m, tree);
    m->b->at = at;
}

void meson_enter_folder(struct meson *m, struct str dir)
{
    const struct file *f = builder_file(m->b, builder_join(m->b, dir, STR("meson.build")));
    struct str saved = m->dir;
    if (!f)
        return;
    m->dir = dir;
    run_file(m, f);
    m->dir = saved;
}

static void run_project(struct meson *m, const struct file *f)
{
    static const char *const options[] = { "meson_options.txt", "meson.options" };
    m->root = m->dir = builder_folder(f->path);
    map_clear(&m->vars);
    map_clear(&m->options);
    m->jumped = m->shadow = false;
    for (size_t i = 0; i < ARRAY_LEN(options); i++) {
        const struct file *o = builder_file(m->b, builder_join(m->b, m->root, str_of(options[i])));
        if (o)
            run_file(m, o);
    }
    run_file(m, f);
}

void meson_read(struct builder *b)
{
    struct meson m = { .b = b };
    struct file_list files = { 0 };
    builder_files(b, "meson.build", &files);
    for (size_t i = 0; i < files.len && b->work; i++)
        if (!map_get(&m.visited, builder_index(b, files.items[i]) + 1))
            run_project(&m, files.items[i]);
    free(files.items);
    for (size_t i = 0; i < m.configs.len; i++)
        config_free(m.configs.items[i]);
    vec_free(&m.configs);
    vec_free(&m.undo);
    map_free(&m.vars);
    map_free(&m.options);
    map_free(&m.parsed);
    map_free(&m.visited);
}
