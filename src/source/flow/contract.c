// The text of a contract, parsed into clauses: "writes(buf, n) outside(buf, ret, network) le(ret,
// n)".
//
// A clause is a verb with arguments in parentheses; an argument is a small C expression over the
// parameters' names and `ret`. What is not understood stays text: a clause of an unknown verb is
// kept as CLAUSE_OTHER and an argument that names no parameter has CLAUSE_NO_PARAM.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdlib.h>

#include "source/flow/flow_int.h"

static const char *const verbs[] = {
    [CLAUSE_ALLOC] = "alloc",
    [CLAUSE_CALLS] = "calls",
    [CLAUSE_COMMAND] = "command",
    [CLAUSE_COMPARES] = "compares",
    [CLAUSE_COPIES] = "copies",
    [CLAUSE_DECODES] = "decodes",
    [CLAUSE_DERIVED] = "derived",
    [CLAUSE_FORMAT] = "format",
    [CLAUSE_FREES] = "frees",
    [CLAUSE_HANDLE] = "handle",
    [CLAUSE_INTO] = "into",
    [CLAUSE_LE] = "le",
    [CLAUSE_NEG] = "neg",
    [CLAUSE_NONNULL] = "nonnull",
    [CLAUSE_NORETURN] = "noreturn",
    [CLAUSE_NULL] = "null",
    [CLAUSE_NULL_ALLOC] = "null_alloc",
    [CLAUSE_OUTSIDE] = "outside",
    [CLAUSE_RANGE] = "range",
    [CLAUSE_READS] = "reads",
    [CLAUSE_REALLOC] = "realloc",
    [CLAUSE_SAME] = "same",
    [CLAUSE_SENDS] = "sends",
    [CLAUSE_STORES] = "stores",
    [CLAUSE_STRING] = "string",
    [CLAUSE_THREAD] = "thread",
    [CLAUSE_WRITES] = "writes",
    [CLAUSE_ZEROED] = "zeroed",
};

static enum clause_verb verb_of(struct str word)
{
    for (size_t k = 0; k < ARRAY_LEN(verbs); k++)
        if (str_is(word, verbs[k]))
            return (enum clause_verb)k;
    return CLAUSE_OTHER;
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static struct str word_at(struct str s)
{
    size_t n = 0;
    while (n < s.len && is_word(s.ptr[n]))
        n++;
    return (struct str){ s.ptr, n };
}

static int param_named(const struct decl *d, struct str name)
{
    if (str_is(name, "ret"))
        return CLAUSE_RET;
    if (!d || !d->params || !d->type || d->type->kind != TYPE_FUNCTION)
        return CLAUSE_NO_PARAM;
    for (uint32_t k = 0; k < d->type->n_params; k++)
        if (d->params[k] && str_eq(symbol_text(d->params[k]), name))
            return (int)k;
    return CLAUSE_NO_PARAM;
}

// The first name of the text that is a parameter; stars before it and a member after it are
// dereferences.
static struct clause_arg parse_arg(struct str text, const struct decl *d)
{
    struct clause_arg arg = { .param = CLAUSE_NO_PARAM, .text = str_trim(text) };
    size_t stars = 0;
    for (struct str s = arg.text; s.len;) {
        struct str word = word_at(s);
        if (!word.len) {
            stars = s.ptr[0] == '*' ? stars + 1 : 0;
            s = str_from(s, 1);
            continue;
        }
        struct str rest = str_from(s, word.len);
        int param = param_named(d, word);
        if (param != CLAUSE_NO_PARAM) {
            bool member = str_starts(rest, "->") || str_starts(rest, "[");
            arg.param = param;
            arg.derefs = (uint8_t)(stars + (member ? 1 : 0));
            arg.plain = word.len + stars == arg.text.len || member;
            return arg;
        }
        stars = 0;
        s = rest;
    }
    return arg;
}

// The argument list up to its closing parenthesis; commas inside parentheses do not part arguments.
static struct str parse_args(struct str s, const struct decl *d, struct clause *c)
{
    size_t depth = 0, start = 0, k = 0;
    for (; k < s.len; k++) {
        char ch = s.ptr[k];
        bool closes = ch == ')' && depth == 0;
        if (closes || (ch == ',' && depth == 0)) {
            struct str text = str_trim((struct str){ s.ptr + start, k - start });
            if (text.len && c->n_args < CLAUSE_ARGS)
                c->args[c->n_args++] = parse_arg(text, d);
            start = k + 1;
        }
        if (closes)
            return str_from(s, k + 1);
        if (ch == '(')
            depth++;
        else if (ch == ')')
            depth--;
    }
    return str_from(s, s.len);
}

const struct contract *contract_parse(struct arena *keep, struct str text, const struct decl *decl)
{
    VEC(struct clause) clauses = { 0 };
    struct str s = str_trim(text);
    while (s.len) {
        struct str word = word_at(s);
        if (!word.len) {
            s = str_from(s, 1);
            continue;
        }
        struct clause c = { .verb = (uint8_t)verb_of(word) };
        s = str_trim(str_from(s, word.len));
        if (s.len && s.ptr[0] == '(')
            s = parse_args(str_from(s, 1), decl, &c);
        vec_push(&clauses, c);
    }
    struct contract *contract = arena_new(keep, struct contract);
    contract->n_clauses = (uint32_t)clauses.len;
    contract->clauses = arena_copy(keep, clauses.items, clauses.len * sizeof *clauses.items);
    free(clauses.items);
    return contract;
}

const struct clause *contract_next(const struct contract *c, enum clause_verb verb, uint32_t *at)
{
    for (; c && *at < c->n_clauses; (*at)++)
        if (c->clauses[*at].verb == verb)
            return &c->clauses[(*at)++];
    return NULL;
}

bool contract_has(const struct contract *c, enum clause_verb verb)
{
    uint32_t at = 0;
    return contract_next(c, verb, &at) != NULL;
}
