// ASN.1 modules: imports and assignments. Types are asn1_type.c's.
//
// A fault costs one assignment: the parser looks for the next "name ::=" outside braces and goes
// on, and the lost name is reported. What is outside modules (prose of a specification) is skipped.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/synth/asn1_parse.h"

#include "base/hash.h"

#include <stdlib.h>

void asn1_report(struct asn1_unit *u, const struct asn1_module *m, uint32_t line, struct str name,
        const char *reason)
{
    struct asn1_diag d = { .file = m ? m->file : 0, .line = line, .name = name, .reason = reason };
    if (u->diags.len < 10000)
        vec_push(&u->diags, d);
}

// NULL past the cap: every caller treats it as a fault of the input.
struct asn1_node *asn1_new(
        struct asn1_unit *u, enum asn1_kind kind, struct asn1_module *m, uint32_t line)
{
    if (u->nodes >= ASN1_NODES_MOST)
        return NULL;
    u->nodes++;
    struct asn1_node *n = arena_new(u->arena, struct asn1_node);
    n->kind = kind;
    n->module = m;
    n->line = line;
    n->spec_index = -1;
    return n;
}

void asn1_add(struct asn1_node *parent, struct asn1_node *child)
{
    child->parent = parent;
    child->next = NULL;
    if (parent->last)
        parent->last->next = child;
    else
        parent->first = child;
    parent->last = child;
}

bool asn1_accept(struct asn1_parser *p, const char *text)
{
    if (p->at >= p->end || !asn1_is(p->at, text))
        return false;
    p->at++;
    return true;
}

static int nesting(const struct asn1_token *t)
{
    if (t->kind != ASN1_TOK_PUNCT)
        return 0;
    if (t->text.len == 1 && strchr("{([", t->text.ptr[0]))
        return 1;
    if (t->text.len == 1 && strchr("})]", t->text.ptr[0]))
        return -1;
    return asn1_is(t, "[[") ? 2 : asn1_is(t, "]]") ? -2 : 0;
}

// At an opening bracket: past the closing one.
void asn1_skip_balanced(struct asn1_parser *p)
{
    long depth = 0;
    do
        depth += nesting(p->at++);
    while (p->at < p->end && depth > 0);
}

// The tokens between a pair of braces.
struct asn1_span asn1_braces(struct asn1_parser *p)
{
    struct asn1_span s = { p->at + 1, p->at + 1 };
    asn1_skip_balanced(p);
    s.last = p->at > s.first ? p->at - 1 : s.first;
    return s;
}

struct decls {
    VEC(struct asn1_node *) list;
    VEC(struct asn1_import) imports;
};

// "name ::=", "Name {..} ::=", "name Type ::=" begin an assignment.
static bool is_assignment(const struct asn1_parser *p)
{
    const struct asn1_token *t = p->at;
    if (t->kind != ASN1_TOK_UPPER && t->kind != ASN1_TOK_LOWER)
        return false;
    for (int i = 1; i < 4 && t + i < p->end; i++) {
        if (asn1_is(t + i, "::="))
            return true;
        if (t[i].kind != ASN1_TOK_UPPER && t[i].kind != ASN1_TOK_FIELD)
            return false;
    }
    return false;
}

static void recover(struct asn1_parser *p)
{
    long depth = 0;
    while (p->at < p->end && !asn1_is(p->at, "END")) {
        int n = nesting(p->at);
        depth = depth + n < 0 ? 0 : depth + n;
        if (depth == 0 && is_assignment(p))
            return;
        p->at++;
    }
}

// { Governor : name, Type }
static void parse_formals(struct asn1_parser *p, struct asn1_node *decl)
{
    struct asn1_span s = asn1_braces(p);
    VEC(struct str) names = { 0 };
    for (const struct asn1_token *t = s.first; t < s.last && names.len < 64; t++) {
        bool ends = t + 1 == s.last || asn1_is(t + 1, ",");
        if (ends && (t->kind == ASN1_TOK_UPPER || t->kind == ASN1_TOK_LOWER))
            vec_push(&names, t->text);
    }
    decl->formals = arena_copy(p->unit->arena, names.items, names.len * sizeof *names.items);
    decl->n_formals = names.len;
    vec_free(&names);
}

static struct asn1_node *parse_objects(struct asn1_parser *p, struct str class)
{
    struct asn1_node *n = asn1_new(p->unit, ASN1_OBJECTS, p->module, p->at->line);
    if (!n)
        return NULL;
    n->ref = class;
    n->body = asn1_braces(p);
    return n;
}

static struct asn1_node *parse_upper(struct asn1_parser *p)
{
    struct asn1_node formal = { 0 };
    p->at++;
    if (p->at < p->end && asn1_is(p->at, "{"))
        parse_formals(p, &formal);
    if (p->at + 2 < p->end && p->at->kind == ASN1_TOK_UPPER) { // Set CLASS ::= { ... }
        struct str class = p->at->text;
        p->at++;
        if (!asn1_accept(p, "::=") || !asn1_is(p->at, "{"))
            return NULL;
        return parse_objects(p, class);
    }
    if (!asn1_accept(p, "::="))
        return NULL;
    struct asn1_node *n = asn1_type(p);
    if (n) {
        n->formals = formal.formals;
        n->n_formals = formal.n_formals;
    }
    return n;
}

static struct asn1_node *parse_lower(struct asn1_parser *p)
{
    uint32_t line = p->at->line;
    p->at++;
    struct asn1_node *type = asn1_type(p);
    if (!type || !asn1_accept(p, "::=") || p->at >= p->end)
        return NULL;
    if (asn1_is(p->at, "{"))
        return parse_objects(p, type->ref);
    struct asn1_node *n = asn1_new(p->unit, ASN1_VALUE, p->module, line);
    if (!n)
        return NULL;
    asn1_add(n, type);
    asn1_value(p, n);
    return n;
}

static void parse_assignment(struct asn1_parser *p, struct decls *d)
{
    struct asn1_token head = *p->at;
    const struct asn1_token *start = p->at;
    struct asn1_node *n = NULL;
    p->depth = 0;
    if (head.kind == ASN1_TOK_UPPER)
        n = parse_upper(p);
    else if (head.kind == ASN1_TOK_LOWER)
        n = parse_lower(p);
    if (n) {
        n->name = head.text;
        // A copy's C name has the line on which asn1c's parser finished the parameterised type.
        n->line = n->n_formals ? p->at[-1].line : head.line;
        n->parent = NULL;
        vec_push(&d->list, n);
        return;
    }
    asn1_report(p->unit, p->module, head.line, head.text,
            p->unit->nodes >= ASN1_NODES_MOST ? "cap: too many types"
                                              : "assignment not understood");
    if (head.kind == ASN1_TOK_UPPER)
        p->unit->not_made++;
    if (p->at == start)
        p->at++;
    recover(p);
}

// a, B, C FROM Module-Name { oid } d FROM ... ;
static void parse_imports(struct asn1_parser *p, struct decls *d)
{
    size_t first = d->imports.len;
    while (p->at < p->end && !asn1_is(p->at, ";") && !asn1_is(p->at, "END")) {
        if (asn1_accept(p, "FROM")) {
            for (; first < d->imports.len && p->at < p->end; first++)
                d->imports.items[first].module = p->at->text;
            p->at++;
            if (p->at < p->end && asn1_is(p->at, "{"))
                asn1_skip_balanced(p);
            continue;
        }
        if (p->at->kind == ASN1_TOK_UPPER || p->at->kind == ASN1_TOK_LOWER)
            vec_push(&d->imports, (struct asn1_import){ .name = p->at->text });
        p->at++;
    }
    asn1_accept(p, ";");
}

static void parse_body(struct asn1_parser *p, struct decls *d)
{
    while (p->at < p->end && !asn1_accept(p, "END")) {
        if (asn1_accept(p, "EXPORTS")) {
            while (p->at < p->end && !asn1_accept(p, ";"))
                p->at++;
        } else if (asn1_accept(p, "IMPORTS")) {
            parse_imports(p, d);
        } else if (p->at->kind == ASN1_TOK_PUNCT || p->at->kind == ASN1_TOK_STRING) {
            p->at++;
        } else {
            parse_assignment(p, d);
        }
    }
}

static void keep(struct asn1_unit *u, struct asn1_module *m, struct decls *d)
{
    m->decls = arena_copy(u->arena, d->list.items, d->list.len * sizeof *d->list.items);
    m->n_decls = d->list.len;
    m->imports = arena_copy(u->arena, d->imports.items, d->imports.len * sizeof *d->imports.items);
    m->n_imports = d->imports.len;
    vec_push(&u->modules, m);
    vec_free(&d->list);
    vec_free(&d->imports);
}

// Name [{oid}] DEFINITIONS [.. TAGS] ::= BEGIN
static bool at_module(const struct asn1_parser *p, const struct asn1_token **begin)
{
    if (p->at->kind != ASN1_TOK_UPPER)
        return false;
    struct asn1_parser look = *p;
    look.at++;
    if (look.at < look.end && asn1_is(look.at, "{"))
        asn1_skip_balanced(&look);
    if (!asn1_accept(&look, "DEFINITIONS"))
        return false;
    for (int i = 0; i < 8 && look.at < look.end; i++, look.at++)
        if (asn1_is(look.at, "BEGIN")) {
            *begin = look.at + 1;
            return true;
        }
    return false;
}

static const struct asn1_token *module_end(struct asn1_parser *p)
{
    const struct asn1_token *begin = NULL;
    struct str name = p->at->text;
    if (!at_module(p, &begin))
        return p->at + 1;
    struct decls d = { 0 };
    p->module = arena_new(p->unit->arena, struct asn1_module);
    p->module->name = name;
    p->module->file = p->file;
    p->at = begin;
    parse_body(p, &d);
    keep(p->unit, p->module, &d);
    return p->at;
}

void asn1_parse(struct asn1_unit *u, struct str text, uint32_t file)
{
    struct asn1_tokens t = asn1_lex(u->arena, text, ASN1_TOKENS_MOST - u->tokens);
    struct asn1_parser p = { .unit = u, .at = t.items, .end = t.items + t.len - 1, .file = file };
    u->tokens += t.len;
    size_t before = u->modules.len;
    while (p.at < p.end)
        p.at = module_end(&p);
    struct asn1_module here = { .file = file };
    if (t.cut)
        asn1_report(u, &here, p.end->line, STR(""), "cap: too many tokens");
    if (u->modules.len == before)
        asn1_report(u, &here, 1, STR(""), "no ASN.1 module in this file");
}

void asn1_unit_free(struct asn1_unit *u)
{
    for (size_t i = 0; i < u->modules.len; i++)
        for (size_t k = 0; k < u->modules.items[i]->n_decls; k++)
            free(u->modules.items[i]->decls[k]->copies);
    map_free(&u->by_name);
    vec_free(&u->modules);
    vec_free(&u->diags);
}
