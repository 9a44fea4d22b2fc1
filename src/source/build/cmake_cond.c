// CMake conditions: true, false, or unknown with what they are by default and what decides them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/cmake_int.h"

#include <stdlib.h>

struct words { // the condition's arguments, not yet expanded: a bare name is a variable
    struct cmake *c;
    const struct cmake_arg *at, *end;
    unsigned depth;
};

typedef struct cmake_condition condition;

static const condition NO = { CMAKE_FALSE, false, { "", 0 } };
static const condition YES = { CMAKE_TRUE, true, { "", 0 } };

static condition known(bool truth)
{
    return truth ? YES : NO;
}

static condition unknown(struct str why, bool by_default)
{
    return (condition){ CMAKE_UNKNOWN, by_default, why };
}

static bool is_word(const struct words *w, const char *text)
{
    return w->at < w->end && !w->at->quoted && str_is(w->at->text, text);
}

static bool accept(struct words *w, const char *text)
{
    bool is = is_word(w, text);
    w->at += is;
    return is;
}

static condition negate(condition a)
{
    if (a.truth != CMAKE_UNKNOWN)
        return known(a.truth == CMAKE_FALSE);
    a.by_default = !a.by_default;
    return a;
}

static condition both(condition a, condition b)
{
    if (a.truth == CMAKE_FALSE || b.truth == CMAKE_FALSE)
        return NO;
    if (a.truth == CMAKE_TRUE)
        return b;
    return b.truth == CMAKE_TRUE ? a : unknown(a.why, a.by_default && b.by_default);
}

static condition either(condition a, condition b)
{
    if (a.truth == CMAKE_TRUE || b.truth == CMAKE_TRUE)
        return YES;
    if (a.truth == CMAKE_FALSE)
        return b;
    return b.truth == CMAKE_FALSE ? a : unknown(a.why, a.by_default || b.by_default);
}

// A value under the truth of what it depends on.
static condition depends(const struct cmake_args *notes, bool truth, struct str text)
{
    if (notes->option.len)
        return unknown(notes->option, truth);
    return notes->unknown ? unknown(text, truth) : known(truth);
}

static bool is_true_word(struct str v)
{
    return str_is(v, "1") || str_is(v, "ON") || str_is(v, "YES") || str_is(v, "TRUE") ||
           str_is(v, "on") || str_is(v, "true") || str_is(v, "True");
}

static bool is_name_start(struct str s)
{
    return s.len && !(s.ptr[0] >= '0' && s.ptr[0] <= '9');
}

static condition value_of(struct words *w)
{
    const struct cmake_arg *a = w->at++;
    struct cmake_args notes = { 0 };
    struct str v = a->raw ? a->text : cmake_expand(w->c, a->text, &notes);
    if (notes.unknown || notes.option.len || a->quoted)
        return depends(&notes, v.len && !cmake_is_false(v), a->text);
    if (is_true_word(v))
        return YES;
    if (cmake_is_false(v))
        return NO;
    struct cmake_var *var = is_name_start(v) ? cmake_find(w->c, v) : NULL;
    if (!var)
        return is_name_start(v) ? unknown(v, false) : YES;
    notes.unknown = var->unknown;
    notes.option = var->option;
    return depends(&notes, !cmake_is_false(var->value), v);
}

// An operand of a comparison: a variable's value when one has the name, else the word.
static struct str operand(struct words *w, struct cmake_args *notes)
{
    if (w->at >= w->end)
        return STR("");
    const struct cmake_arg *a = w->at++;
    struct str v = a->raw ? a->text : cmake_expand(w->c, a->text, notes);
    struct cmake_var *var = a->quoted ? NULL : cmake_find(w->c, v);
    if (!var)
        return v;
    notes->unknown |= var->unknown;
    if (var->option.len)
        notes->option = var->option;
    return var->value;
}

static long long number(struct str *s)
{
    long long v = 0;
    size_t i = 0;
    for (; i < s->len && s->ptr[i] >= '0' && s->ptr[i] <= '9' && v < 1000000000; i++)
        v = v * 10 + (s->ptr[i] - '0');
    *s = str_from(*s, i < s->len && s->ptr[i] == '.' ? i + 1 : i);
    return v;
}

static int compare_versions(struct str a, struct str b)
{
    for (int i = 0; i < 8; i++) {
        long long x = number(&a), y = number(&b);
        if (x != y)
            return x < y ? -1 : 1;
    }
    return 0;
}

static bool holds(const char *relation, int order)
{
    bool less = !strncmp(relation, "LESS", 4), greater = !strncmp(relation, "GREATER", 7);
    if (strstr(relation, "_EQUAL") && order == 0)
        return true;
    return less ? order < 0 : greater ? order > 0 : order == 0;
}

static const char *const relations[] = { "STREQUAL", "EQUAL", "LESS", "GREATER", "LESS_EQUAL",
    "GREATER_EQUAL", "VERSION_EQUAL", "VERSION_LESS", "VERSION_GREATER", "VERSION_LESS_EQUAL",
    "VERSION_GREATER_EQUAL", "STRLESS", "STRGREATER", "MATCHES", "IN_LIST", "IS_NEWER_THAN" };

static const char *relation_at(const struct words *w)
{
    for (size_t i = 0; i < ARRAY_LEN(relations); i++)
        if (is_word(w, relations[i]))
            return relations[i];
    return NULL;
}

static bool has_special(struct str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (strchr(".*+?[]()|^$\\", s.ptr[i]))
            return true;
    return false;
}

static bool in_list(struct cmake *c, struct str item, struct str list)
{
    while (list.len && builder_work(c->b, 1))
        if (str_eq(str_cut(&list, ';'), item))
            return true;
    return false;
}

static condition comparison(struct words *w)
{
    struct cmake_args notes = { 0 };
    struct str text = w->at->text;
    struct str a = operand(w, &notes);
    const char *r = relation_at(w);
    w->at++;
    struct str b = operand(w, &notes);
    if (!strcmp(r, "MATCHES"))
        return has_special(b) ? unknown(text, false)
                              : depends(&notes, str_find(a, b) < a.len, text);
    if (!strcmp(r, "IS_NEWER_THAN"))
        return YES; // what it guards is a generator's run
    if (!strcmp(r, "IN_LIST"))
        return depends(&notes, in_list(w->c, a, b), text);
    if (!strcmp(r, "STREQUAL"))
        return depends(&notes, str_eq(a, b), text);
    const char *plain = !strncmp(r, "VERSION_", 8) ? r + 8 : !strncmp(r, "STR", 3) ? r + 3 : r;
    int order = plain == r + 3 ? str_cmp(a, b) : compare_versions(a, b);
    return depends(&notes, holds(plain, order), text);
}

static condition defined(struct words *w)
{
    if (w->at >= w->end)
        return NO;
    struct cmake_args notes = { 0 };
    struct str name = cmake_expand(w->c, w->at++->text, &notes);
    struct cmake_var *v = cmake_find(w->c, name);
    return v && !v->option.len && !v->unknown ? YES : unknown(name, v != NULL);
}

static condition exists(struct words *w)
{
    if (w->at >= w->end)
        return NO;
    struct cmake_args notes = { 0 };
    struct str text = cmake_expand(w->c, w->at++->text, &notes);
    struct str path = builder_path(w->c->b, w->c->dir, text, NULL);
    if (path.ptr && (builder_file(w->c->b, path) || builder_has_dir(w->c->b, path)))
        return YES;
    return unknown(text, false);
}

static condition disjunction(struct words *w);

static condition primary(struct words *w)
{
    if (w->at >= w->end)
        return NO;
    if (w->depth < CMAKE_DEPTH_MOST && accept(w, "NOT")) {
        w->depth++;
        condition c = negate(primary(w));
        w->depth--;
        return c;
    }
    if (w->depth < CMAKE_DEPTH_MOST && accept(w, "(")) {
        w->depth++;
        condition c = disjunction(w);
        w->depth--;
        accept(w, ")");
        return c;
    }
    if (accept(w, "DEFINED"))
        return defined(w);
    if (accept(w, "EXISTS") || accept(w, "IS_DIRECTORY"))
        return exists(w);
    if (accept(w, "TARGET") || accept(w, "COMMAND") || accept(w, "POLICY") || accept(w, "TEST")) {
        struct str name = w->at < w->end ? w->at++->text : STR("");
        return unknown(name, true);
    }
    struct words look = *w;
    look.at++;
    return relation_at(&look) ? comparison(w) : value_of(w);
}

static condition conjunction(struct words *w)
{
    condition a = primary(w);
    while (accept(w, "AND"))
        a = both(a, primary(w));
    return a;
}

static condition disjunction(struct words *w)
{
    condition a = conjunction(w);
    while (accept(w, "OR"))
        a = either(a, conjunction(w));
    return a;
}

struct cmake_condition cmake_decide(struct cmake *c, const struct cmake_command *k)
{
    struct words w = { .c = c, .at = k->args, .end = k->args + k->n_args };
    return disjunction(&w);
}
