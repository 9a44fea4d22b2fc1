// Initialisers (C11 6.7.9): braces, designators, and the places of elements whose braces were left
// out.
//
//   initializer:      assignment_expression | initializer_list
//   initializer_list: '{' (designation? initializer),* ','? '}'
//   designation:      ('.' NAME | '[' constant ('...' constant)? ']')+ '='? | NAME ':'
//
// A path from the list's own aggregate down to the current scalar is kept while elements come; each
// costs time in the depth of the path only.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/parse_int.h"

enum { PATH_MOST = 64, RANGE_MOST = 4096 };

struct step {
    const struct type *type; // aggregate
    uint64_t i;              // its current element, or index in its fields
    uint64_t offset;         // of the aggregate in the list's object
};

struct list {
    struct step path[PATH_MOST];
    uint32_t depth;
    uint64_t count;       // elements of the outermost array so far
    uint64_t range;       // further elements that get the same value
    uint32_t range_depth; // which step they count
    bool lost;            // the place of the next element is not known
    struct expr **args;
    struct designator *designators;
    uint32_t n, room;
};

static bool is_record(const struct type *t)
{
    return t->kind == TYPE_STRUCT || t->kind == TYPE_UNION;
}

static bool is_aggregate(const struct type *t)
{
    return is_record(t) || t->kind == TYPE_ARRAY || t->kind == TYPE_VECTOR;
}

// Unnamed bit-fields take no initialiser.
static bool takes_value(const struct field *f)
{
    return f->name || is_record(f->type);
}

static void skip_unnamed(struct step *s)
{
    if (is_record(s->type))
        while (s->i < s->type->record->n_fields && !takes_value(&s->type->record->fields[s->i]))
            s->i++;
}

static bool is_open(const struct type *t)
{
    return t->kind == TYPE_ARRAY && (t->flags & (TYPE_INCOMPLETE | TYPE_VLA));
}

static bool at_end(struct step *s)
{
    skip_unnamed(s);
    if (is_record(s->type))
        return s->i >= s->type->record->n_fields;
    return !is_open(s->type) && s->i >= s->type->count;
}

static void advance(struct list *l)
{
    struct step *s = &l->path[l->depth - 1];
    s->i++;
    if (s->type->kind == TYPE_UNION) // one member only
        s->i = s->type->record->n_fields;
}

static const struct type *slot_type(struct parser *p, const struct step *s)
{
    const struct type *t = is_record(s->type) ? s->type->record->fields[s->i].type : s->type->base;
    return t->flags & TYPE_INCOMPLETE ? parse_complete(p, t) : t;
}

static uint64_t slot_offset(const struct step *s)
{
    if (is_record(s->type))
        return s->offset + s->type->record->fields[s->i].offset;
    return s->offset + s->i * s->type->base->size;
}

static bool push(struct list *l, const struct type *t)
{
    if (l->depth == PATH_MOST)
        return false;
    uint64_t offset = slot_offset(&l->path[l->depth - 1]);
    l->path[l->depth++] = (struct step){ t, 0, offset };
    return true;
}

static struct designator designator_of(struct parser *p, const struct list *l)
{
    struct designator d = { 0 };
    if (l->lost || !l->depth)
        return d;
    d.depth = l->depth;
    d.fields = arena_array(&p->scratch, const struct field *, l->depth);
    d.indices = arena_array(&p->scratch, uint64_t, l->depth);
    for (uint32_t i = 0; i < l->depth; i++) {
        const struct step *s = &l->path[i];
        d.fields[i] = is_record(s->type) ? &s->type->record->fields[s->i] : NULL;
        d.indices[i] = s->i;
    }
    d.offset = slot_offset(&l->path[l->depth - 1]);
    return d;
}

static void add(struct parser *p, struct list *l, struct expr *e)
{
    if (l->n == l->room) {
        uint32_t room = l->room ? l->room * 2 : 8;
        struct expr **args = arena_array(&p->scratch, struct expr *, room);
        struct designator *ds = arena_array(&p->scratch, struct designator, room);
        if (l->n) {
            memcpy(args, l->args, l->n * sizeof *args);
            memcpy(ds, l->designators, l->n * sizeof *ds);
        }
        l->args = args;
        l->designators = ds;
        l->room = room;
    }
    l->args[l->n] = e;
    l->designators[l->n++] = designator_of(p, l);
    if (!l->lost && l->depth && !is_record(l->path[0].type) && l->path[0].i >= l->count)
        l->count = l->path[0].i + 1;
}

// Pops what is full; false when the list's own aggregate is.
static bool find_slot(struct list *l)
{
    while (l->depth > 1 && at_end(&l->path[l->depth - 1])) {
        l->depth--;
        advance(l);
    }
    return l->depth && !at_end(&l->path[l->depth - 1]);
}

// Finds the member `name` through anonymous ones, pushing a step for each.
static bool select_member(struct parser *p, struct list *l, symbol name)
{
    struct step *s = &l->path[l->depth - 1];
    if (!is_record(s->type))
        return false;
    const struct record *r = s->type->record;
    for (uint32_t i = 0; i < r->n_fields; i++) {
        uint64_t offset;
        const struct field *f = &r->fields[i];
        if (f->name == name) {
            s->i = i;
            return true;
        }
        if (!f->name && type_field(f->type, name, &offset)) {
            s->i = i;
            return push(l, f->type) && select_member(p, l, name);
        }
    }
    return false;
}

// A further designator goes into what the one before it selected.
static bool go_into(struct parser *p, struct list *l, bool first)
{
    if (first)
        return true;
    const struct type *t = slot_type(p, &l->path[l->depth - 1]);
    return is_aggregate(t) && push(l, t);
}

static void index_designator(struct parser *p, struct list *l, bool first)
{
    int64_t low, high;
    p->t++;
    bool known = constant_expression(p, &low);
    high = low;
    if (accept(p, TOK_ELLIPSIS))
        known = constant_expression(p, &high) && known;
    expect(p, TOK_RBRACKET, "expected ']' in a designator");
    if (l->lost)
        return;
    if (!known || low < 0 || high < low || !go_into(p, l, first) ||
            is_record(l->path[l->depth - 1].type)) {
        l->lost = true;
        return;
    }
    struct step *s = &l->path[l->depth - 1];
    s->i = (uint64_t)low;
    l->range = (uint64_t)(high - low);
    l->range_depth = l->depth;
    if (at_end(s))
        l->lost = true;
}

static void member_designator(struct parser *p, struct list *l, const struct ptok *name, bool first)
{
    if (l->lost)
        return;
    if (!go_into(p, l, first) || !select_member(p, l, name->symbol))
        l->lost = true;
}

static bool is_designator(const struct ptok *t)
{
    if (t->kind == TOK_NAME)
        return t[1].kind == TOK_COLON;
    return t->kind == TOK_DOT || t->kind == TOK_LBRACKET;
}

static void designation(struct parser *p, struct list *l)
{
    bool first = true;
    l->lost = !l->path[0].type;
    l->depth = l->lost ? 0 : 1;
    if (at(p, TOK_NAME)) { // field: value
        member_designator(p, l, p->t, true);
        p->t += 2;
        return;
    }
    for (; at(p, TOK_DOT) || at(p, TOK_LBRACKET); first = false) {
        if (at(p, TOK_LBRACKET)) {
            index_designator(p, l, first);
            continue;
        }
        const struct ptok *name = ++p->t;
        if (name->kind != TOK_NAME && name->kind < TOK_FIRST_KEYWORD) {
            parse_fail(p, "expected a member's name");
            return;
        }
        p->t++;
        member_designator(p, l, name, first);
    }
    accept(p, TOK_ASSIGN);
}

static bool is_character(const struct type *t)
{
    return t->kind >= TYPE_CHAR && t->kind <= TYPE_UINT;
}

static bool is_text_for(const struct expr *e, const struct type *t)
{
    return e->op == EXPR_STRING && t->kind == TYPE_ARRAY && is_character(t->base) &&
           t->base->size == e->type->base->size;
}

static bool fits_whole(const struct expr *e, const struct type *t)
{
    if (is_text_for(e, t))
        return true;
    if (is_record(t))
        return (is_record(e->type) && type_same(e->type, t)) ||
               (e->type->kind == TYPE_UNKNOWN && e->op != EXPR_INTEGER);
    return t->kind == e->type->kind && type_same(t, e->type);
}

// Puts `e` at the current slot, or at the first scalar below it.
static void place_value(struct parser *p, struct list *l, struct expr *e)
{
    if (l->depth == 1 && !l->n && is_text_for(e, l->path[0].type)) {
        add(p, l, e);
        return;
    }
    const struct type *t = slot_type(p, &l->path[l->depth - 1]);
    while (is_aggregate(t) && !fits_whole(e, t)) {
        if (!push(l, t))
            break;
        if (at_end(&l->path[l->depth - 1])) { // nothing inside
            l->depth--;
            break;
        }
        t = slot_type(p, &l->path[l->depth - 1]);
    }
    add(p, l, is_aggregate(t) ? e : expr_convert(p, e, t));
}

// The next element of a range; what was selected inside it moves along.
static bool next_of_range(struct list *l, uint64_t by)
{
    struct step *s = &l->path[l->range_depth - 1];
    s->i += by;
    for (uint32_t i = l->range_depth; i < l->depth; i++)
        l->path[i].offset += by * s->type->base->size;
    return !at_end(s);
}

// The rest of a range [a ... b]: the same value again.
static void repeat(struct parser *p, struct list *l)
{
    uint64_t n = l->range < RANGE_MOST ? l->range : RANGE_MOST;
    struct expr *e = l->args[l->n - 1];
    uint64_t i = 0;
    while (i < n && next_of_range(l, 1)) {
        add(p, l, e);
        i++;
    }
    if (i == n && l->range > n) {
        next_of_range(l, l->range - n);
        if (l->path[0].i >= l->count && is_open(l->path[0].type))
            l->count = l->path[0].i + 1;
        parse_loss(p, LOSS_GUESSED, p->t - 1, p->t - 1, "a long range of an initialiser is cut");
        p->cap = "elements of a range in an initialiser";
    }
    l->range = 0;
}

static void element(struct parser *p, struct list *l)
{
    bool designated = is_designator(p->t);
    if (designated)
        designation(p, l);
    else if (l->depth && !find_slot(l))
        l->lost = true; // more than there is room for
    bool placed = !l->lost && l->depth && !at_end(&l->path[l->depth - 1]);
    if (!placed)
        l->lost = true;
    if (at(p, TOK_LBRACE)) {
        const struct type *t = placed ? slot_type(p, &l->path[l->depth - 1]) : &type_unknown;
        struct expr *e = initializer_list(p, &t);
        add(p, l, e);
    } else {
        struct expr *e = assignment_expression(p);
        if (!placed)
            add(p, l, expr_value(p, e));
        else
            place_value(p, l,
                    is_aggregate(e->type) && e->type->kind != TYPE_VECTOR && e->op != EXPR_STRING &&
                                    !is_record(e->type)
                            ? expr_value(p, e)
                            : e);
    }
    p->height = 1;
    if (!placed || p->failed)
        return;
    if (l->range)
        repeat(p, l);
    if (!at_end(&l->path[l->depth - 1]))
        advance(l);
}

static void elements(struct parser *p, struct list *l)
{
    while (!at(p, TOK_RBRACE) && !p->failed) {
        l->lost = l->lost && !is_designator(p->t);
        element(p, l);
        if (!accept(p, TOK_COMMA))
            break;
    }
}

static const struct type *closed(struct parser *p, const struct type *t, uint64_t count)
{
    struct type *a = type_array(&p->keep, t->base, count);
    a->name = t->name;
    return a;
}

struct expr *initializer_list(struct parser *p, const struct type **type)
{
    const struct ptok *open = p->t++;
    struct list l = { 0 };
    const struct type *t = parse_complete(p, *type);
    if (is_aggregate(t) && !(is_record(t) && !t->record->n_fields)) {
        l.path[0].type = t;
        l.depth = 1;
    }
    if (enter(p))
        elements(p, &l);
    leave(p);
    expect(p, TOK_RBRACE, "expected '}' after an initialiser");
    // { "text" } for an array of characters is the text
    if (l.n == 1 && t->kind == TYPE_ARRAY && is_text_for(l.args[0], t)) {
        struct expr *text = l.args[0];
        if (is_open(t))
            *type = closed(p, t, text->type->count);
        return text;
    }
    if (t->kind == TYPE_ARRAY && (t->flags & TYPE_INCOMPLETE))
        t = closed(p, t, l.count);
    *type = t;
    struct expr *e = expr_new(p, EXPR_INIT, open, t);
    if (l.n && !l.depth && type_is_scalar(t))
        l.args[0] = expr_convert(p, l.args[0], t);
    e->args = l.args;
    e->n_args = l.n;
    e->designators = l.designators;
    p->height = 1;
    return e;
}

struct expr *initializer(struct parser *p, const struct type **type)
{
    if (at(p, TOK_LBRACE))
        return initializer_list(p, type);
    struct expr *e = assignment_expression(p);
    const struct type *t = *type;
    if (is_text_for(e, t)) {
        if (is_open(t))
            *type = closed(p, t, e->type->count);
        return e;
    }
    if (t == &type_unknown) { // __auto_type
        e = expr_value(p, e);
        *type = e->type;
        return e;
    }
    if (t->kind == TYPE_ARRAY && e->op == EXPR_COMPOUND_LITERAL) {
        if (is_open(t))
            *type = e->type;
        return e;
    }
    return expr_convert(p, e, t);
}
