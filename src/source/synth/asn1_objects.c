// Information objects (X.681): what types an object set allows in a class's type field.
//
// A class's WITH SYNTAX gives each field the words that announce it: "TYPE &Value" says that in an
// object a type follows the word TYPE. An object is read by those words alone; its other values are
// skipped.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/synth/asn1_int.h"

#include <ctype.h>
#include <stdlib.h>

enum { OPEN_DEPTH_MOST = 4, SET_DEPTH_MOST = 16, ROWS_MOST = 20000, FIELDS_MOST = 64 };

struct announced { // a field and the words before it
    struct asn1_span words;
    struct str field;
};

struct syntax {
    struct announced items[FIELDS_MOST];
    size_t n;
};

struct rows {
    struct asn1_unit *unit;
    struct asn1_node *choice;
    struct str field;
    struct map seen; // hash of an alternative's name -> how many have it
    size_t n;
};

static void read_syntax(const struct asn1_node *class, struct syntax *s)
{
    const struct asn1_token *from = class->body.first;
    for (const struct asn1_token *t = from; t && t < class->body.last && s->n < FIELDS_MOST; t++) {
        if (t->kind == ASN1_TOK_FIELD)
            s->items[s->n++] = (struct announced){ { from, t }, t->text };
        if (t->kind == ASN1_TOK_FIELD || asn1_is(t, "[") || asn1_is(t, "]"))
            from = t + 1;
    }
}

// How many tokens at `t` announce the item; 0 when they don't.
static size_t announces(
        const struct announced *i, const struct asn1_token *t, const struct asn1_token *end)
{
    size_t n = (size_t)(i->words.last - i->words.first);
    if ((size_t)(end - t) < n)
        return 0;
    for (size_t k = 0; k < n; k++)
        if (!str_eq(i->words.first[k].text, t[k].text))
            return 0;
    return n;
}

static const struct announced *next_field(
        const struct syntax *s, const struct asn1_token **at, const struct asn1_token *end)
{
    for (; *at < end; ++*at)
        for (size_t i = 0; i < s->n; i++) {
            size_t n = announces(&s->items[i], *at, end);
            if (n) {
                *at += n;
                return &s->items[i];
            }
        }
    return NULL;
}

// The source text of a type, which is the name of an alternative that has no other.
static struct str span_text(const struct asn1_token *from, const struct asn1_token *to)
{
    if (to <= from)
        return (struct str){ 0 };
    const char *end = to[-1].text.ptr + to[-1].text.len;
    return (struct str){ from->text.ptr, (size_t)(end - from->text.ptr) };
}

static void add_alternative(struct rows *r, struct asn1_node *type, struct str text)
{
    type->name = type->kind == ASN1_REFERENCE ? type->ref : text;
    uint64_t key = 14695981039346656037u; // FNV-1a: the same on every run
    for (size_t i = 0; i < type->name.len; i++)
        key = (key ^ (unsigned char)type->name.ptr[i]) * 1099511628211u;
    uint64_t *times = map_put(&r->seen, key ? key : 1);
    type->spec_index = *times ? (int)*times : -1; // asn1c numbers the second and later ones
    type->line = 0;
    ++*times;
    type->flags = 0;
    asn1_add(r->choice, type);
}

static void read_object(struct rows *r, const struct asn1_node *set, struct asn1_span body)
{
    struct asn1_node *class = asn1_lookup(r->unit, set->module, set->ref);
    struct syntax s = { .n = 0 };
    if (!class || class->kind != ASN1_CLASS)
        return;
    read_syntax(class, &s);
    const struct asn1_token *at = body.first;
    for (const struct announced *f; (f = next_field(&s, &at, body.last));) {
        if (!str_eq(f->field, r->field))
            continue;
        struct asn1_span type = { at, body.last };
        struct asn1_node *n = asn1_parse_type(r->unit, set->module, &type);
        if (n && n->kind == ASN1_REFERENCE && !asn1_lookup(r->unit, n->module, n->ref))
            n = NULL;
        if (n)
            add_alternative(r, n, span_text(at, type.first));
        return;
    }
}

static const struct asn1_token *close_brace(
        const struct asn1_token *t, const struct asn1_token *end)
{
    int depth = 0;
    for (; t < end; t++) {
        depth += asn1_is(t, "{") - asn1_is(t, "}");
        if (!depth)
            return t;
    }
    return end;
}

static bool is_object(const struct asn1_node *n)
{
    return n->name.len && islower((unsigned char)n->name.ptr[0]);
}

static void read_set(struct rows *r, const struct asn1_node *set, unsigned depth)
{
    const struct asn1_token *end = set->body.last;
    if (depth > SET_DEPTH_MOST)
        return;
    if (is_object(set)) {
        read_object(r, set, set->body);
        return;
    }
    for (const struct asn1_token *t = set->body.first; t < end && r->n < ROWS_MOST; t++) {
        if (asn1_is(t, "{")) {
            const struct asn1_token *close = close_brace(t, end);
            read_object(r, set, (struct asn1_span){ t + 1, close });
            t = close;
            r->n++;
        } else if (t->kind == ASN1_TOK_UPPER || t->kind == ASN1_TOK_LOWER) {
            struct asn1_node *named = asn1_lookup(r->unit, set->module, t->text);
            r->n++; // also what leads nowhere is work
            if (named && named->kind == ASN1_OBJECTS)
                read_set(r, named, depth + 1);
        }
    }
}

// An object may hold a type with an open type of the same set, and so on without end.
static bool too_deep(const struct asn1_node *field)
{
    int depth = 0;
    for (const struct asn1_node *n = field->parent; n; n = n->parent)
        depth += n->kind == ASN1_OPEN_TYPE;
    return depth >= OPEN_DEPTH_MOST;
}

static struct asn1_node *make_open_type(struct asn1_unit *u, struct asn1_node *field)
{
    struct asn1_node *set = asn1_lookup(u, field->module, field->set);
    field->no_set = !set || set->kind != ASN1_OBJECTS;
    struct asn1_node *choice = field->no_set || too_deep(field)
                                       ? NULL
                                       : asn1_new(u, ASN1_OPEN_TYPE, field->module, field->line);
    if (!choice)
        return NULL;
    choice->name = field->name;
    choice->parent = field->parent;
    choice->flags = field->flags;
    struct rows r = { .unit = u, .choice = choice, .field = field->field };
    read_set(&r, set, 0);
    map_free(&r.seen);
    return choice;
}

struct asn1_node *asn1_open_type(struct asn1_unit *u, struct asn1_node *field)
{
    if (!field->open_asked)
        field->open = make_open_type(u, field);
    field->open_asked = true;
    return field->open;
}

struct asn1_node *asn1_class_field(struct asn1_unit *u, const struct asn1_node *field)
{
    struct asn1_node *class = asn1_lookup(u, field->module, field->ref);
    if (!class || class->kind != ASN1_CLASS)
        return NULL;
    for (struct asn1_node *f = class->first; f; f = f->next)
        if (str_eq(f->name, field->field))
            return f;
    return NULL;
}
