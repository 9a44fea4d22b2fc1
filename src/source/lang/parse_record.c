// Structs, unions and enumerations (C11 6.7.2.1 and 6.7.2.2).
//
//   struct_or_union_specifier: (struct | union) attributes? NAME? ('{' member* '}' attributes?)?
//   member:                    specifiers (declarator? (':' constant)? ...),* ';' | macro | #if ...
//   #endif enum_specifier:            enum attributes? NAME? ('{' enumerator,* '}')?
//
// Members of both arms of an undecided #if are taken; those of the arm that is off by default are optional.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/parse_int.h"

struct members {
    struct field *items;
    uint32_t n, room;
    unsigned conditions, off; // depth of undecided #ifs; that of the one whose arm is off by default, or 0
    bool guessed;
};

static void add_member(struct parser *p, struct members *ms, struct field f)
{
    if (ms->n == ms->room) {
        uint32_t room = ms->room ? ms->room * 2 : 8;
        struct field *more = arena_array(&p->scratch, struct field, room);
        if (ms->n)
            memcpy(more, ms->items, ms->n * sizeof *more);
        ms->items = more;
        ms->room = room;
    }
    f.optional = ms->off != 0;
    ms->items[ms->n++] = f;
}

static void bit_field_width(struct parser *p, struct members *ms, struct field *f)
{
    int64_t width;
    if (!constant_expression(p, &width)) {
        ms->guessed = true;
        width = 1;
    }
    if (width < 0 || width > 64 || (f->type->size && (uint64_t)width > f->type->size * 8)) {
        ms->guessed = true;
        width = 1;
    }
    f->bit_width = (uint8_t)width;
}

static struct field member_field(
        struct parser *p, const struct specs *s, const struct declarator *d)
{
    struct field f = {
        .name = d->name, .type = parse_complete(p, d->type), .where = parse_place(p, d->at)
    };
    parse_need_layout(p, f.type);
    f.packed = d->attrs.packed || s->attrs.packed;
    f.align = d->attrs.align > s->attrs.align ? d->attrs.align : s->attrs.align;
    return f;
}

// declarator? (':' constant_expression)? attributes?
static void member_declarator(struct parser *p, struct members *ms, const struct specs *s)
{
    struct declarator d;
    declarator(p, s, &d);
    bool bits = accept(p, TOK_COLON);
    struct field f = member_field(p, s, &d);
    if (bits)
        bit_field_width(p, ms, &f);
    attributes(p, &d.attrs);
    if (at(p, TOK_NAME))
        ignore_macros(p);
    f.type = parse_attributed(p, f.type, &d.attrs);
    f.packed |= d.attrs.packed;
    f.align = d.attrs.align > f.align ? d.attrs.align : f.align;
    if (!f.name && !bits)
        return;
    if (!f.name && !f.bit_width && !type_is_integer(f.type))
        return;
    add_member(p, ms, f);
}

static bool is_record(const struct type *t)
{
    return t->kind == TYPE_STRUCT || t->kind == TYPE_UNION;
}

// NAME '(' ... ')' with or without ';': a macro that makes members we cannot know
static bool opaque_member(struct parser *p, struct members *ms)
{
    const struct ptok *first = p->t;
    if (first->kind != TOK_NAME || guess_is_typedef(p, first))
        return false;
    if (first[1].kind == TOK_LPAREN) {
        const struct ptok *after = skip_brackets(p, first + 1);
        bool alone = after->kind == TOK_SEMI || after->kind == TOK_RBRACE ||
                     (after->flags & PTOK_LINE && after->kind != TOK_LPAREN);
        if (!alone)
            return false;
        p->t = after;
    } else if (first[1].kind == TOK_SEMI || first[1].kind == TOK_RBRACE) {
        p->t++;
    } else {
        return false;
    }
    accept(p, TOK_SEMI);
    parse_loss(p, LOSS_OPAQUE, first, p->t - 1, "members made by an unknown macro");
    ms->guessed = true;
    return true;
}

static void member_declaration(struct parser *p, struct members *ms)
{
    struct specs s;
    if (opaque_member(p, ms))
        return;
    const struct ptok *first = p->t;
    declaration_specifiers(p, &s, AT_MEMBER);
    if (p->t == first && !at(p, TOK_COLON) && !at(p, TOK_STAR) && !at(p, TOK_NAME)) {
        parse_fail(p, "expected a member");
        return;
    }
    if (at(p, TOK_SEMI)) {
        p->t++;
        if (is_record(s.type) && (s.flags & SPEC_BODY || !(s.flags & SPEC_TAG))) {
            struct declarator d = { .type = s.type, .at = first };
            add_member(p, ms, member_field(p, &s, &d));
        }
        return;
    }
    do
        member_declarator(p, ms, &s);
    while (accept(p, TOK_COMMA));
    if (!at(p, TOK_RBRACE))
        expect(p, TOK_SEMI, "expected ';' after a member");
}

static bool skip_config(struct parser *p)
{
    if (!at(p, TOK_CFG_IF) && !at(p, TOK_CFG_ELSE) && !at(p, TOK_CFG_END))
        return false;
    p->t++;
    return true;
}

static void set_off(struct parser *p, struct members *ms, unsigned off)
{
    p->off = p->off - (ms->off != 0) + (off != 0);
    ms->off = off;
}

static bool member_config(struct parser *p, struct members *ms)
{
    const struct ptok *t = p->t;
    if (!skip_config(p))
        return false;
    if (t->kind == TOK_CFG_IF) {
        ms->conditions++;
        if (!ms->off && p->stream->conditions[t->symbol].else_default)
            set_off(p, ms, ms->conditions);
        return true;
    }
    if (ms->off == ms->conditions)
        set_off(p, ms, 0);
    else if (t->kind == TOK_CFG_ELSE && !ms->off)
        set_off(p, ms, ms->conditions);
    if (t->kind == TOK_CFG_END && ms->conditions)
        ms->conditions--;
    return true;
}

// Behind the ';' or '}' of what could not be read, at its level.
static void skip_member(struct parser *p, const struct ptok *from)
{
    p->t = p->failed_at > from ? p->failed_at : from;
    const char *reason = p->failed;
    p->failed = NULL;
    while (!at(p, TOK_SEMI) && !at(p, TOK_RBRACE) && !at(p, TOK_EOF)) {
        if (at(p, TOK_LPAREN) || at(p, TOK_LBRACE) || at(p, TOK_LBRACKET))
            p->t = skip_brackets(p, p->t);
        else
            p->t++;
    }
    accept(p, TOK_SEMI);
    parse_loss(p, LOSS_OPAQUE, from, p->t - 1, reason);
}

static void member_list(struct parser *p, struct members *ms)
{
    while (!at(p, TOK_RBRACE) && !p->failed) {
        if (accept(p, TOK_SEMI))
            continue;
        if (at(p, TOK_PRAGMA)) {
            pragma(p);
            continue;
        }
        if (at(p, TOK_STATIC_ASSERT)) {
            static_assert_declaration(p);
            continue;
        }
        if (member_config(p, ms))
            continue;
        const struct ptok *first = p->t;
        unsigned depth = p->depth;
        member_declaration(p, ms);
        if (p->failed && !(guess_is_definition(p, first) && first->flags & PTOK_EDGE)) {
            skip_member(p, first);
            ms->guessed = true;
            p->depth = depth;
            if (at(p, TOK_EOF))
                parse_fail(p, "record without end");
        }
    }
}

static void mark_flexible(struct members *ms)
{
    uint32_t n = ms->n;
    while (n && ms->items[n - 1].optional)
        n--;
    if (!n)
        return;
    struct field *last = &ms->items[n - 1];
    if (last->type->kind == TYPE_ARRAY && (last->type->flags & TYPE_INCOMPLETE))
        ((struct type *)last->type)->flags |= TYPE_FLEXIBLE;
}

static struct type *new_record(struct parser *p, enum type_kind kind, symbol tag, place where)
{
    struct type *t = arena_new(&p->keep, struct type);
    t->kind = (uint8_t)kind;
    t->flags = TYPE_INCOMPLETE;
    t->align = 1;
    t->record = arena_new(&p->keep, struct record);
    t->record->tag = tag;
    t->record->where = where;
    return t;
}

// So that names and initialisers without names find the default configuration's members first.
static void put_optional_last(const struct members *ms, struct record *r)
{
    uint32_t at = 0;
    for (int optional = 0; optional <= 1; optional++)
        for (uint32_t i = 0; i < ms->n; i++)
            if (ms->items[i].optional == optional)
                r->fields[at++] = ms->items[i];
}

// '{' member* '}' attributes?
static void record_body(struct parser *p, struct type *t, struct attrs *a)
{
    struct members ms = { 0 };
    unsigned pack = p->pack;
    t->record->where = parse_place(p, p->t);
    p->t++;
    if (enter(p))
        member_list(p, &ms);
    leave(p);
    set_off(p, &ms, 0);
    expect(p, TOK_RBRACE, "expected '}' after members");
    attributes(p, a);
    mark_flexible(&ms);
    t->record->fields = ms.items;
    t->record->n_fields = ms.n;
    if (p->failed)
        ms.guessed = true;
    for (uint32_t i = 0; a->packed && i < ms.n; i++)
        ms.items[i].packed = true;
    type_lay_out(t, pack, a->align);
    t->record->fields = arena_array(&p->keep, struct field, ms.n);
    put_optional_last(&ms, t->record);
    if (ms.guessed) {
        t->flags |= TYPE_GUESSED;
        t->record->guessed = true;
    }
}

void struct_or_union_specifier(struct parser *p, struct specs *s)
{
    enum type_kind kind = (p->t++)->kind == TOK_STRUCT ? TYPE_STRUCT : TYPE_UNION;
    struct attrs a = { 0 };
    const struct ptok *name = p->t;
    symbol tag = 0;
    attributes(p, &a);
    while (at(p, TOK_NAME) && p->t[1].kind == TOK_NAME && p->t[2].kind == TOK_LBRACE) { // macro
        parse_loss(p, LOSS_GUESSED, p->t, p->t, "unknown macro before a tag");
        p->t++;
    }
    s->flags |= SPEC_TAG;
    if (at(p, TOK_NAME)) {
        name = p->t++;
        tag = name->symbol;
        attributes(p, &a);
        parse_use_type(p, NAME_TAG, tag);
    }
    if (at(p, TOK_LBRACE)) {
        struct type *t = new_record(p, kind, tag, 0);
        if (tag)
            scope_bind(&p->scope, NAME_TAG, tag, t);
        record_body(p, t, &a);
        s->flags |= SPEC_BODY;
        s->type = t;
        return;
    }
    if (!tag) {
        parse_fail(p, "expected a tag or '{'");
        s->type = &type_unknown;
        return;
    }
    // In a header, a tag that its own text does not bind stays open: see parse_type.c.
    struct recording *r = p->scope.recording;
    struct entry *e = &p->scope.entries[NAME_TAG][tag];
    bool here = !r->outer || e->seen >= r->serial || p->scope.depth;
    const struct type *t = here ? scope_lookup(&p->scope, NAME_TAG, tag) : NULL;
    s->type = t && t->kind == kind ? t : new_record(p, kind, tag, parse_place(p, name));
}

static struct type *new_enum(struct parser *p, symbol tag)
{
    struct type *t = arena_new(&p->keep, struct type);
    t->kind = TYPE_ENUM;
    t->base = &type_uint;
    t->size = t->align = 4;
    t->tag = tag;
    return t;
}

struct enumeration {
    const struct type *type;
    int64_t next, least, most, before; // `before`: where the arm of an #if began
    bool unknown;
    struct decl **items;
    uint32_t n, room;
};

static void add_enumerator(struct parser *p, struct enumeration *en, struct decl *d)
{
    if (en->n == en->room) {
        uint32_t room = en->room ? en->room * 2 : 16;
        struct decl **more = arena_array(&p->scratch, struct decl *, room);
        if (en->n)
            memcpy(more, en->items, en->n * sizeof *more);
        en->items = more;
        en->room = room;
    }
    en->items[en->n++] = d;
}

// NAME attributes? ('=' constant_expression)?
static void enumerator(struct parser *p, struct enumeration *en)
{
    const struct ptok *name = p->t;
    struct attrs a = { 0 };
    if (!expect(p, TOK_NAME, "expected an enumerator"))
        return;
    if (at(p, TOK_LPAREN)) { // a macro that makes enumerators
        p->t = skip_brackets(p, p->t);
        parse_loss(p, LOSS_OPAQUE, name, p->t - 1, "enumerators made by an unknown macro");
        return;
    }
    attributes(p, &a);
    ignore_macros(p);
    if (accept(p, TOK_ASSIGN) && !constant_expression(p, &en->next))
        en->unknown = true;
    struct decl *d = arena_new(&p->keep, struct decl);
    d->kind = DECL_ENUM_CONSTANT;
    d->flags = p->decl_flags;
    d->name = name->symbol;
    d->where = parse_place(p, name);
    d->type = en->next > INT32_MAX   ? (en->next > UINT32_MAX ? &type_long : &type_uint)
              : en->next < INT32_MIN ? &type_long
                                     : &type_int;
    d->value = en->next;
    en->least = en->next < en->least ? en->next : en->least;
    en->most = en->next > en->most ? en->next : en->most;
    en->next = (int64_t)((uint64_t)en->next + 1);
    scope_bind(&p->scope, NAME_ORDINARY, d->name, d);
    add_enumerator(p, en, d);
}

// The arms of an undecided #if both count from where it stands.
static bool enumerator_config(struct parser *p, struct enumeration *en)
{
    if (at(p, TOK_CFG_IF))
        en->before = en->next;
    else if (at(p, TOK_CFG_ELSE))
        en->next = en->before;
    return skip_config(p);
}

static void enumerator_list(struct parser *p, struct enumeration *en)
{
    while (!at(p, TOK_RBRACE) && !p->failed) {
        if (at(p, TOK_PRAGMA)) {
            p->t++;
            continue;
        }
        if (enumerator_config(p, en))
            continue;
        enumerator(p, en);
        if (!accept(p, TOK_COMMA) && !at(p, TOK_CFG_ELSE) && !at(p, TOK_CFG_END) &&
                !at(p, TOK_CFG_IF) && !at(p, TOK_NAME))
            break;
    }
    expect(p, TOK_RBRACE, "expected '}' after enumerators");
}

// GCC takes unsigned int when no value is negative, and long when int is too small.
static void choose_integer(struct type *t, const struct enumeration *en, const struct attrs *a)
{
    bool is_signed = en->least < 0;
    uint64_t most = (uint64_t)en->most;
    if (a->packed) {
        bool one = is_signed ? en->least >= INT8_MIN && en->most <= INT8_MAX : most <= UINT8_MAX;
        bool two = is_signed ? en->least >= INT16_MIN && en->most <= INT16_MAX : most <= UINT16_MAX;
        if (one)
            t->base = is_signed ? &type_schar : &type_uchar;
        else if (two)
            t->base = is_signed ? &type_short : &type_ushort;
        else
            t->base = is_signed ? &type_int : &type_uint;
    } else if (is_signed) {
        bool fits = en->least >= INT32_MIN && en->most <= INT32_MAX;
        t->base = fits ? &type_int : &type_long;
    } else {
        t->base = most <= UINT32_MAX ? &type_uint : &type_ulong;
    }
    t->size = t->align = (uint32_t)t->base->size;
    if (a->mode && a->align)
        t->align = a->align;
}

// When a value needs more than int, all constants have the enum's own type.
static void widen_enumerators(const struct type *t, const struct enumeration *en)
{
    if (t->size <= 4)
        return;
    for (uint32_t i = 0; i < en->n; i++)
        en->items[i]->type = t->base;
}

static void enum_body(struct parser *p, struct type *t, struct attrs *a)
{
    struct enumeration en = { .type = t };
    p->t++;
    enumerator_list(p, &en);
    attributes(p, a);
    choose_integer(t, &en, a);
    widen_enumerators(t, &en);
    if (en.unknown)
        t->flags |= TYPE_GUESSED;
}

void enum_specifier(struct parser *p, struct specs *s)
{
    struct attrs a = { 0 };
    symbol tag = 0;
    p->t++;
    attributes(p, &a);
    s->flags |= SPEC_TAG;
    if (at(p, TOK_NAME)) {
        tag = (p->t++)->symbol;
        attributes(p, &a);
        parse_use_type(p, NAME_TAG, tag);
    }
    if (at(p, TOK_LBRACE)) {
        struct type *t = new_enum(p, tag);
        if (tag)
            scope_bind(&p->scope, NAME_TAG, tag, t);
        enum_body(p, t, &a);
        s->flags |= SPEC_BODY;
        s->type = t;
        return;
    }
    if (!tag) {
        parse_fail(p, "expected a tag or '{'");
        s->type = &type_uint;
        return;
    }
    const struct type *t = scope_lookup(&p->scope, NAME_TAG, tag);
    if (!t || t->kind != TYPE_ENUM) {
        struct type *open = new_enum(p, tag);
        open->flags |= TYPE_INCOMPLETE;
        parse_need_layout(p, open);
        t = open;
    }
    s->type = t;
}
