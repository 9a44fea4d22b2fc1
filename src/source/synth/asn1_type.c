// ASN.1 types: X.680 clauses 17-34 and the parts of X.681-683 that protocol modules use.
//
// Constraints matter here only as far as they change the C type: the range of an INTEGER and the
// object set of a table constraint. The others are skipped.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/synth/asn1_parse.h"

#include <ctype.h>
#include <stdlib.h>

static int64_t to_number(struct str s)
{
    int64_t v = 0;
    bool negative = s.len && s.ptr[0] == '-';
    for (size_t i = negative; i < s.len; i++)
        if (__builtin_mul_overflow(v, (int64_t)10, &v) ||
                __builtin_add_overflow(v, (int64_t)(s.ptr[i] - '0'), &v))
            return negative ? INT64_MIN : INT64_MAX;
    return negative ? -v : v;
}

void asn1_value(struct asn1_parser *p, struct asn1_node *n)
{
    if (p->at >= p->end)
        return;
    const struct asn1_token *t = p->at;
    if (asn1_is(t, "{")) {
        asn1_skip_balanced(p);
        return;
    }
    p->at++;
    if (t->kind == ASN1_TOK_NUMBER) {
        n->value = to_number(t->text);
        n->has_value = true;
    } else if (asn1_is(t, "FALSE") || asn1_is(t, "TRUE")) {
        n->has_value = true; // the compiler we follow takes both for 0
    } else if (t->kind == ASN1_TOK_LOWER) {
        n->value_name = t->text;
        if (asn1_accept(p, ":")) { // the value of a CHOICE
            struct asn1_node unused = { 0 };
            if (p->depth++ < ASN1_DEPTH_MOST)
                asn1_value(p, &unused);
            p->depth--;
            n->value_name = (struct str){ 0 };
        }
    }
}

static struct asn1_bound take_bound(struct asn1_parser *p)
{
    struct asn1_bound b = { .kind = ASN1_NONE };
    const struct asn1_token *t = p->at;
    if (t->kind == ASN1_TOK_NUMBER)
        b = (struct asn1_bound){ .kind = ASN1_NUMBER, .value = to_number(t->text) };
    else if (t->kind == ASN1_TOK_LOWER)
        b = (struct asn1_bound){ .kind = ASN1_NAMED, .name = t->text };
    else if (asn1_is(t, "MIN"))
        b.kind = ASN1_LOWEST;
    else if (asn1_is(t, "MAX"))
        b.kind = ASN1_HIGHEST;
    if (b.kind != ASN1_NONE)
        p->at++;
    return b;
}

static void widen(struct asn1_node *n, struct asn1_bound low, struct asn1_bound high)
{
    bool first = !n->constrained;
    n->constrained = true;
    if (first ||
            (low.kind == ASN1_NUMBER && n->low.kind == ASN1_NUMBER && low.value < n->low.value))
        n->low = low;
    if (first || high.kind != ASN1_NUMBER || n->high.kind != ASN1_NUMBER ||
            high.value > n->high.value)
        n->high = high;
}

// (a..b | c, ...): the range that the root covers.
static void take_ranges(struct asn1_parser *p, struct asn1_node *n, const struct asn1_token *close)
{
    n->constrained = false;
    while (p->at < close) {
        struct asn1_bound low = take_bound(p), high;
        if (low.kind == ASN1_NONE) {
            p->at = close;
            return;
        }
        asn1_accept(p, "<");
        high = low;
        if (asn1_accept(p, "..")) {
            asn1_accept(p, "<");
            high = take_bound(p);
        }
        widen(n, low, high);
        if (p->at < close && asn1_is(p->at, ","))
            n->flags |= ASN1_OPEN_RANGE;
        if (!asn1_accept(p, "|") && !asn1_accept(p, "UNION"))
            p->at = close; // an extension or an intersection: the root stands
    }
}

// At "(": the constraint is taken in as far as it matters.
static void take_constraint(struct asn1_parser *p, struct asn1_node *n)
{
    struct asn1_parser look = *p;
    asn1_skip_balanced(&look);
    const struct asn1_token *close = look.at - 1;
    p->at++;
    if (p->at < close && asn1_is(p->at, "{")) { // ({Set}{@id})
        struct asn1_span s = asn1_braces(p);
        if (s.last > s.first && s.first->kind == ASN1_TOK_UPPER)
            n->set = s.first->text;
    } else if (n->kind == ASN1_INTEGER || n->kind == ASN1_REFERENCE) {
        take_ranges(p, n, close);
    }
    p->at = look.at;
}

static void take_constraints(struct asn1_parser *p, struct asn1_node *n)
{
    while (p->at < p->end && asn1_is(p->at, "("))
        take_constraint(p, n);
}

// { red(1), green, ... }: enumerations, named numbers and named bits.
static bool take_items(struct asn1_parser *p, struct asn1_node *n)
{
    struct asn1_span s = asn1_braces(p);
    struct asn1_parser in = *p;
    in.at = s.first;
    in.end = s.last;
    while (in.at < in.end) {
        enum asn1_kind kind = asn1_is(in.at, "...") ? ASN1_EXTENSION : ASN1_ITEM;
        if (kind == ASN1_ITEM && in.at->kind != ASN1_TOK_LOWER && in.at->kind != ASN1_TOK_UPPER) {
            in.at++;
            continue;
        }
        struct asn1_node *item = asn1_new(p->unit, kind, p->module, in.at->line);
        if (!item)
            return false;
        if (kind == ASN1_ITEM)
            item->name = in.at->text;
        in.at++;
        if (in.at < in.end && asn1_accept(&in, "(")) {
            asn1_value(&in, item);
            asn1_accept(&in, ")");
        }
        asn1_add(n, item);
    }
    return true;
}

static bool take_members(struct asn1_parser *p, struct asn1_node *n, const char *close);

static bool take_group(struct asn1_parser *p, struct asn1_node *n)
{
    if (p->at + 1 < p->end && p->at->kind == ASN1_TOK_NUMBER && asn1_is(p->at + 1, ":"))
        p->at += 2;
    if (n->kind == ASN1_CHOICE)
        return take_members(p, n, "]]"); // alternatives of a group are alternatives
    struct asn1_node *group = asn1_new(p->unit, ASN1_SEQUENCE, p->module, p->at->line);
    if (!group)
        return false;
    group->flags |= ASN1_OPTIONAL | ASN1_POINTER;
    asn1_add(n, group);
    return take_members(p, group, "]]");
}

static void take_presence(struct asn1_parser *p, struct asn1_node *m)
{
    if (asn1_accept(p, "OPTIONAL")) {
        m->flags |= ASN1_OPTIONAL | ASN1_POINTER;
    } else if (asn1_accept(p, "DEFAULT")) {
        m->flags |= ASN1_DEFAULT | ASN1_POINTER;
        asn1_value(p, m);
    }
}

static bool take_member(struct asn1_parser *p, struct asn1_node *n)
{
    struct asn1_node *m = NULL;
    struct str name = { 0 };
    if (asn1_accept(p, "...")) {
        m = asn1_new(p->unit, ASN1_EXTENSION, p->module, p->at->line);
        if (m && asn1_accept(p, "!"))
            p->at++;
    } else if (asn1_accept(p, "COMPONENTS")) {
        asn1_accept(p, "OF");
        m = asn1_type(p);
        if (m)
            m->kind = ASN1_COMPONENTS;
    } else if (p->at->kind == ASN1_TOK_LOWER) {
        name = p->at->text;
        p->at++;
        m = asn1_type(p);
    }
    if (!m)
        return false;
    m->name = name;
    take_presence(p, m);
    asn1_add(n, m);
    return true;
}

static bool take_members(struct asn1_parser *p, struct asn1_node *n, const char *close)
{
    while (p->at < p->end) {
        if (asn1_accept(p, close))
            return true;
        if (asn1_accept(p, ","))
            continue;
        if (asn1_accept(p, "[[")) {
            if (!take_group(p, n))
                return false;
        } else if (!take_member(p, n)) {
            return false;
        }
    }
    return false;
}

// SEQUENCE { }, SEQUENCE OF T, SEQUENCE (SIZE (1..4)) OF T, SEQUENCE SIZE (1..4) OF T
static struct asn1_node *constructed(struct asn1_parser *p, enum asn1_kind list, enum asn1_kind of)
{
    struct asn1_node *n = asn1_new(p->unit, list, p->module, p->at->line);
    if (!n)
        return NULL;
    if (asn1_accept(p, "{"))
        return take_members(p, n, "}") ? n : NULL;
    asn1_accept(p, "SIZE");
    if (p->at < p->end && asn1_is(p->at, "("))
        asn1_skip_balanced(p);
    if (!asn1_accept(p, "OF"))
        return NULL;
    if (p->at + 1 < p->end && p->at->kind == ASN1_TOK_LOWER)
        p->at++; // a named element
    struct asn1_node *element = asn1_type(p);
    if (!element)
        return NULL;
    n->kind = of;
    asn1_add(n, element);
    return n;
}

// { &id Type UNIQUE, &Value OPTIONAL } WITH SYNTAX { ID &id TYPE &Value }
static struct asn1_node *class(struct asn1_parser *p)
{
    struct asn1_node *n = asn1_new(p->unit, ASN1_CLASS, p->module, p->at->line);
    if (!n || p->at >= p->end || !asn1_is(p->at, "{"))
        return NULL;
    struct asn1_span s = asn1_braces(p);
    struct asn1_parser in = *p;
    in.at = s.first;
    in.end = s.last;
    while (in.at < in.end) {
        if (in.at->kind != ASN1_TOK_FIELD) {
            in.at++;
            continue;
        }
        struct asn1_node *f = asn1_new(p->unit, ASN1_FIELD, p->module, in.at->line);
        if (!f)
            return NULL;
        f->name = in.at->text;
        in.at++;
        if (isupper((unsigned char)f->name.ptr[1]))
            f->flags |= ASN1_FIELD_UPPER;
        else if ((f->args = asn1_type(&in)))
            f->args->parent = NULL;
        asn1_add(n, f);
    }
    if (asn1_accept(p, "WITH") && asn1_accept(p, "SYNTAX") && p->at < p->end && asn1_is(p->at, "{"))
        n->body = asn1_braces(p);
    return n;
}

static struct asn1_node *argument(struct asn1_parser *p)
{
    if (asn1_is(p->at, "{")) { // an object set
        struct asn1_node *n = asn1_new(p->unit, ASN1_OBJECTS, p->module, p->at->line);
        if (!n)
            return NULL;
        n->body = asn1_braces(p);
        if (n->body.last == n->body.first + 1)
            n->set = n->body.first->text;
        return n;
    }
    if (p->at->kind == ASN1_TOK_UPPER)
        return asn1_type(p);
    struct asn1_node *n = asn1_new(p->unit, ASN1_VALUE, p->module, p->at->line);
    if (n)
        asn1_value(p, n);
    return n;
}

// Actual parameters: { {Set}, Type, 5, value }
static bool take_arguments(struct asn1_parser *p, struct asn1_node *n)
{
    struct asn1_node **tail = &n->args;
    p->at++;
    while (p->at < p->end && !asn1_accept(p, "}")) {
        if (asn1_accept(p, ","))
            continue;
        const struct asn1_token *from = p->at;
        struct asn1_node *a = argument(p);
        if (!a || p->at == from)
            return false;
        a->parent = NULL;
        *tail = a;
        tail = &a->next;
    }
    return true;
}

static struct asn1_node *reference(struct asn1_parser *p)
{
    struct asn1_node *n = asn1_new(p->unit, ASN1_REFERENCE, p->module, p->at->line);
    if (!n || p->at->kind != ASN1_TOK_UPPER)
        return NULL;
    n->ref = p->at->text;
    p->at++;
    while (p->at + 1 < p->end && asn1_is(p->at, ".")) {
        p->at++;
        if (p->at->kind == ASN1_TOK_FIELD) {
            n->kind = ASN1_FIELD;
            n->field = p->at->text;
        } else {
            n->ref = p->at->text; // Module.Type: names are looked up in all modules
        }
        p->at++;
    }
    if (p->at < p->end && asn1_is(p->at, "{") && n->kind == ASN1_REFERENCE && !take_arguments(p, n))
        return NULL;
    return n;
}

static struct asn1_node *builtin(struct asn1_parser *p, const char *c_name)
{
    struct asn1_node *n = asn1_new(p->unit, ASN1_BUILTIN, p->module, p->at->line);
    if (n)
        n->ref = str_of(c_name);
    return n;
}

static struct asn1_node *with_items(struct asn1_parser *p, enum asn1_kind kind)
{
    struct asn1_node *n = asn1_new(p->unit, kind, p->module, p->at->line);
    if (n && p->at < p->end && asn1_is(p->at, "{") && !take_items(p, n))
        return NULL;
    return n;
}

static const char *const strings[] = { "UTF8String", "NumericString", "PrintableString",
    "TeletexString", "T61String", "VideotexString", "IA5String", "GraphicString", "VisibleString",
    "ISO646String", "GeneralString", "UniversalString", "BMPString", "UTCTime", "GeneralizedTime",
    "ObjectDescriptor", "EXTERNAL", "NULL" };

// The types that a keyword begins; *is_keyword says whether one did.
static struct asn1_node *keyword_type(struct asn1_parser *p, bool *is_keyword)
{
    *is_keyword = true;
    if (asn1_accept(p, "SEQUENCE"))
        return constructed(p, ASN1_SEQUENCE, ASN1_SEQUENCE_OF);
    if (asn1_accept(p, "SET"))
        return constructed(p, ASN1_SET, ASN1_SET_OF);
    if (asn1_accept(p, "CHOICE"))
        return constructed(p, ASN1_CHOICE, ASN1_CHOICE);
    if (asn1_accept(p, "ENUMERATED"))
        return with_items(p, ASN1_ENUMERATED);
    if (asn1_accept(p, "INTEGER"))
        return with_items(p, ASN1_INTEGER);
    if (asn1_accept(p, "BOOLEAN"))
        return with_items(p, ASN1_BOOLEAN);
    if (asn1_accept(p, "REAL"))
        return with_items(p, ASN1_REAL);
    if (asn1_accept(p, "BIT"))
        return asn1_accept(p, "STRING") ? with_items(p, ASN1_BIT_STRING) : NULL;
    if (asn1_accept(p, "OCTET"))
        return asn1_accept(p, "STRING") ? builtin(p, "OCTET_STRING") : NULL;
    if (asn1_accept(p, "OBJECT"))
        return asn1_accept(p, "IDENTIFIER") ? builtin(p, "OBJECT_IDENTIFIER") : NULL;
    if (asn1_accept(p, "RELATIVE-OID"))
        return builtin(p, "RELATIVE_OID");
    if (asn1_accept(p, "CLASS"))
        return class(p);
    if (asn1_accept(p, "ANY")) {
        if (asn1_accept(p, "DEFINED"))
            p->at += p->at + 1 < p->end ? 2 : 0;
        return builtin(p, "ANY");
    }
    for (size_t i = 0; i < ARRAY_LEN(strings); i++)
        if (asn1_accept(p, strings[i]))
            return builtin(p, strings[i]);
    *is_keyword = false;
    return NULL;
}

static void skip_tag(struct asn1_parser *p)
{
    if (p->at < p->end && asn1_is(p->at, "["))
        asn1_skip_balanced(p);
    if (!asn1_accept(p, "IMPLICIT"))
        asn1_accept(p, "EXPLICIT");
}

struct asn1_node *asn1_type(struct asn1_parser *p)
{
    bool is_keyword = true;
    if (p->depth >= ASN1_DEPTH_MOST)
        return NULL;
    p->depth++;
    skip_tag(p);
    struct asn1_node *n = p->at < p->end ? keyword_type(p, &is_keyword) : NULL;
    if (p->at < p->end && !n && !is_keyword)
        n = reference(p);
    if (n)
        take_constraints(p, n);
    p->depth--;
    return n;
}

struct asn1_node *asn1_parse_type(struct asn1_unit *u, struct asn1_module *m, struct asn1_span *at)
{
    struct asn1_parser p = {
        .unit = u, .module = m, .at = at->first, .end = at->last, .file = m->file
    };
    struct asn1_node *n = p.at < p.end ? asn1_type(&p) : NULL;
    at->first = p.at;
    return n;
}
