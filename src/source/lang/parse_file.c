// Files: external declarations, function definitions, and headers parsed once for all units.
//
//   translation_unit:     external_declaration*
//   external_declaration: declaration | function_definition | asm ';' | macro at file scope
//   function_definition:  specifiers declarator declaration* compound_statement
//
// What cannot be read is skipped to its ';' or '}', or to where a definition begins in the first
// column.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/kept_tokens.h"
#include "source/lang/parse_int.h"

#include <pthread.h>
#include <stdlib.h>

enum {
    STORES_MOST = 1 << 28, // bindings that headers store in one unit
    BRACKETS_FAR = 1 << 16 // how far a look ahead for a bracket goes
};

static const struct ptok ended[8]; // all TOK_EOF

void parse_fail(struct parser *p, const char *reason)
{
    if (p->failed)
        return;
    p->failed = reason;
    p->failed_at = p->t;
    p->t = ended;
}

place parse_place(struct parser *p, const struct ptok *t)
{
    uint32_t x = t->expansion;
    if (LIKELY(!x))
        return t->spelled;
    if (x == p->cached_expansion)
        return p->cached_place;
    const struct expansion *e = p->stream->expansions;
    p->cached_expansion = x;
    while (e[x].parent)
        x = e[x].parent;
    p->cached_place = e[x].used;
    return p->cached_place;
}

const struct ptok *skip_brackets(struct parser *p, const struct ptok *t)
{
    enum token_kind open = t->kind, close = t->kind + 1u;
    unsigned depth = 0, braces = 0;
    const struct ptok *from = t;
    for (; t->kind != TOK_EOF && t - from < BRACKETS_FAR; t++) {
        if (t->kind == open) {
            depth++;
        } else if (t->kind == close) {
            if (--depth == 0)
                return t + 1;
        } else if (t->kind == TOK_LBRACE) {
            braces++;
        } else if (t->kind == TOK_RBRACE) {
            if (!braces--)
                return t;
        }
    }
    if (t->kind != TOK_EOF)
        p->cap = "tokens between brackets";
    return t;
}

void parse_loss(struct parser *p, enum loss_kind kind, const struct ptok *from,
        const struct ptok *last, const char *reason)
{
    struct loss l = { .kind = (uint8_t)kind, .reason = reason };
    l.from = parse_place(p, from);
    l.to = parse_place(p, last);
    if (l.to < l.from)
        l.to = l.from;
    if (p->fn.decl)
        vec_push(&p->fn.losses, l);
    else
        vec_push(&p->scope.recording->losses, l);
}

// Hands an object with an initialiser on.
void parse_global(struct parser *p, struct decl *d)
{
    if (!d->init)
        return;
    struct ir_global *g = p->sink.global ? p->sink.global(d, p->source, &p->keep) : NULL;
    if (g)
        vec_push(&p->scope.recording->globals, g);
    d->init = NULL; // it lies in the scratch arena
}

// Arms of #ifs that were not read, up to token `to`, go to the function or the file.
static void take_arm_losses(struct parser *p, const struct ptok *to)
{
    const struct shape *shape = p->shape;
    size_t end = (size_t)(to - p->stream->tokens);
    for (; p->next_arm_loss < shape->n_losses; p->next_arm_loss++) {
        const struct arm_loss *l = &shape->losses[p->next_arm_loss];
        if (l->at > end)
            break;
        if (p->fn.decl)
            vec_push(&p->fn.losses, l->loss);
        else
            vec_push(&p->scope.recording->losses, l->loss);
    }
}

// Functions

static struct decl *find_param(const struct declarator *d, symbol name)
{
    for (uint32_t i = 0; i < d->n_params; i++)
        if (d->params[i]->name == name)
            return d->params[i];
    return NULL;
}

// K&R: declaration* between the header and '{'
static void parameter_declarations(struct parser *p, struct declarator *d)
{
    while (!at(p, TOK_LBRACE) && !p->failed) {
        struct specs s;
        const struct ptok *first = p->t;
        declaration_specifiers(p, &s, AT_BLOCK);
        do {
            struct declarator pd;
            declarator(p, &s, &pd);
            attributes(p, &pd.attrs);
            ignore_macros(p);
            struct decl *param = find_param(d, pd.name);
            const struct type *t = pd.type;
            if (t->kind == TYPE_ARRAY)
                t = parse_pointer_to(p, t->base);
            else if (t->kind == TYPE_FUNCTION)
                t = parse_pointer_to(p, t);
            if (param)
                param->type = t;
        } while (accept(p, TOK_COMMA));
        expect(p, TOK_SEMI, "expected ';' after a parameter's declaration");
        if (p->t == first)
            parse_fail(p, "expected a parameter's declaration");
    }
    struct type *t = arena_copy(&p->keep, d->type, sizeof *d->type);
    t->params = arena_array(&p->keep, const struct type *, d->n_params);
    for (uint32_t i = 0; i < d->n_params; i++)
        t->params[i] = d->params[i]->type;
    d->type = t;
}

static void begin_function(struct parser *p, struct decl *f, const struct declarator *d)
{
    struct function_state *fn = &p->fn;
    fn->decl = f;
    fn->result = f->type->kind == TYPE_FUNCTION ? f->type->base : &type_int;
    if (fn->result->flags & TYPE_INCOMPLETE)
        fn->result = parse_complete(p, fn->result);
    fn->locals.len = fn->losses.len = 0;
    fn->runaway = false;
    for (uint32_t i = 0; i < d->n_params; i++) {
        struct decl *param = d->params[i];
        param->index = i;
        param->type = parse_complete(p, param->type);
        vec_push(&fn->locals, param);
        if (param->name)
            scope_bind(&p->scope, NAME_ORDINARY, param->name, param);
    }
}

static void hand_over(
        struct parser *p, const struct declarator *d, struct stmt *body, const struct ptok *first)
{
    struct function_state *fn = &p->fn;
    struct function_ast f = {
        .decl = fn->decl,
        .params = d->params,
        .n_params = d->n_params,
        .locals = fn->locals.items,
        .n_locals = (uint32_t)fn->locals.len,
        .body = body,
        .from = parse_place(p, first),
        .to = parse_place(p, p->t - 1),
        .stream = p->stream,
        .source = p->source,
        .losses = fn->losses.items,
        .n_losses = (uint32_t)fn->losses.len,
    };
    if (!p->sink.function)
        return;
    struct ir_function *ir = p->sink.function(&f, &p->scratch, &p->keep);
    if (ir)
        vec_push(&p->scope.recording->functions, ir);
}

static void function_definition(
        struct parser *p, const struct specs *s, struct declarator *d, const struct ptok *first)
{
    take_arm_losses(p, first);
    if (!at(p, TOK_LBRACE))
        parameter_declarations(p, d);
    if (p->failed)
        return;
    struct decl *f = declare(p, s, d);
    f->flags |= DECL_DEFINED;
    size_t mark = scope_open(&p->scope);
    begin_function(p, f, d);
    struct stmt *body = compound_statement(p);
    if (p->fn.runaway)
        parse_loss(p, LOSS_GUESSED, p->t - 1, p->t - 1, "braces of the function do not match");
    take_arm_losses(p, p->t - 1);
    hand_over(p, d, body, first);
    p->fn.decl = NULL;
    scope_close(&p->scope, mark);
}

// Declarations at file scope

// K&R declarations follow the header: TYPE NAME ... ';' before '{'
static bool begins_body(struct parser *p, const struct declarator *d)
{
    if (at(p, TOK_LBRACE))
        return true;
    if (!d->names_only || at(p, TOK_SEMI) || at(p, TOK_COMMA))
        return false;
    return is_class(p->t, CLASS_TYPE | CLASS_QUALIFIER | CLASS_STORAGE) ||
           (at(p, TOK_NAME) && (p->t[1].kind == TOK_NAME || p->t[1].kind == TOK_STAR));
}

// declarator attributes? (body | ('=' initializer)?); false when it was a function definition
static bool external_declarator(struct parser *p, const struct specs *s, const struct ptok *first)
{
    struct declarator d;
    declarator(p, s, &d);
    if (!d.name) {
        parse_fail(p, "expected a declarator");
        return false;
    }
    attributes(p, &d.attrs);
    if (at(p, TOK_NAME) && !(d.is_function && d.names_only && begins_body(p, &d)))
        ignore_macros(p);
    attributes(p, &d.attrs);
    if (d.is_function && begins_body(p, &d)) {
        function_definition(p, s, &d, first);
        return false;
    }
    struct decl *n = declare(p, s, &d);
    if (at(p, TOK_ASSIGN)) {
        initialise(p, n);
        if (!p->failed)
            parse_global(p, n);
        n->init = NULL;
    }
    return true;
}

// specifiers external_declarator,* ';'
static void external_declaration(struct parser *p)
{
    struct specs s;
    const struct ptok *first = p->t;
    declaration_specifiers(p, &s, AT_FILE);
    if (accept(p, TOK_SEMI))
        return;
    do {
        if (!external_declarator(p, &s, first))
            return;
    } while (accept(p, TOK_COMMA));
    expect(p, TOK_SEMI, "expected ';' after a declaration");
}

static void opaque_declaration(struct parser *p, const struct ptok *first, const struct ptok *end)
{
    p->t = end;
    accept(p, TOK_SEMI);
    parse_loss(p, LOSS_OPAQUE, first, p->t - 1, "unknown macro at file scope");
}

static bool is_old_definition(const struct ptok *t)
{
    enum { FAR = 400 };
    bool declared = false;
    for (const struct ptok *from = t; t - from < FAR; t++) {
        if (t->kind == TOK_LBRACE)
            return declared;
        if (t->kind == TOK_SEMI)
            declared = true;
        else if (t->kind != TOK_NAME && t->kind != TOK_STAR && t->kind != TOK_COMMA &&
                 t->kind != TOK_LBRACKET && t->kind != TOK_RBRACKET && t->kind != TOK_NUMBER &&
                 !is_class(t, CLASS_TYPE | CLASS_QUALIFIER | CLASS_STORAGE))
            return false;
    }
    return false;
}

// NAME ('(' ... ')')? ';'? at file scope that declares nothing we could read
static bool file_scope_macro(struct parser *p)
{
    const struct ptok *t = p->t;
    if (t->kind != TOK_NAME || guess_is_typedef(p, t))
        return false;
    if (t[1].kind != TOK_LPAREN) {
        bool alone = t[1].kind == TOK_SEMI || t[1].kind == TOK_EOF || t[1].kind == TOK_RBRACE ||
                     (t[1].kind >= TOK_INCLUDE && t[1].kind < TOK_FIRST_KEYWORD);
        if (alone)
            opaque_declaration(p, t, t + 1);
        return alone;
    }
    const struct ptok *after = skip_brackets(p, t + 1);
    bool ends = after->kind == TOK_SEMI || after->kind == TOK_EOF || after->kind == TOK_RBRACE ||
                (after->kind >= TOK_INCLUDE && after->kind < TOK_FIRST_KEYWORD);
    bool line = (after->flags & PTOK_LINE) && after->kind != TOK_LBRACE &&
                after->kind != TOK_LPAREN && after->kind != TOK_ASSIGN && !is_old_definition(after);
    if (!ends && !line)
        return false;
    opaque_declaration(p, t, after);
    return true;
}

// NAME '(' ... ')' '{': a definition without a type, or one that a macro makes; NAME '{': likewise
static bool is_bare_definition(struct parser *p)
{
    const struct ptok *t = p->t;
    if (t->kind != TOK_NAME || guess_is_typedef(p, t))
        return false;
    if (t[1].kind != TOK_LPAREN)
        return t[1].kind == TOK_LBRACE;
    const struct ptok *after = skip_brackets(p, t + 1);
    return after->kind == TOK_LBRACE || is_old_definition(after);
}

static void bare_definition(struct parser *p)
{
    const struct ptok *name = p->t, *open = name + 1;
    bool named = open->kind == TOK_LPAREN;
    struct specs s = { .type = &type_int, .flags = SPEC_IMPLICIT_INT };
    struct declarator d;
    parse_loss(p, LOSS_GUESSED, name, name, "definition without a type");
    if (named)
        declarator(p, &s, &d);
    if (!named || p->failed || !begins_body(p, &d)) { // no parameters, or arguments that are none
        p->failed = NULL;
        p->t = named ? skip_brackets(p, open) : open;
        struct type *t = arena_new(&p->keep, struct type);
        *t = (struct type){ .kind = TYPE_FUNCTION, .variadic = 2, .align = 1, .base = &type_int };
        d = (struct declarator){ .type = t, .name = name->symbol, .at = name, .is_function = true };
    }
    function_definition(p, &s, &d, name);
}

// Behind what failed: its ';' or '}', or where a definition begins in the first column.
static void recover(struct parser *p, const struct ptok *first)
{
    const struct ptok *t = first, *failed = p->failed_at > first ? p->failed_at : first;
    const char *reason = p->failed;
    unsigned braces = 0;
    bool failed_in = true; // failed_at may lie in tokens that are not ours
    p->failed = NULL;
    for (; t->kind != TOK_EOF && failed_in; t++) {
        if (t > first && (t->flags & PTOK_EDGE) && t >= failed && guess_is_definition(p, t))
            break;
        if (t->kind == TOK_INCLUDE || (!braces && t->kind >= TOK_CFG_IF && t->kind <= TOK_CFG_END))
            break;
        if (t->kind == TOK_LBRACE)
            braces++;
        else if (t->kind == TOK_RBRACE && (braces == 0 || --braces == 0)) {
            t++;
            if (t->kind == TOK_SEMI)
                t++;
            if (t > failed)
                break;
            t--;
        } else if (t->kind == TOK_SEMI && braces == 0 && t >= failed) {
            t++;
            break;
        }
    }
    p->t = t > first ? t : first + (first->kind != TOK_EOF);
    parse_loss(p, LOSS_OPAQUE, first, p->t - 1, reason);
}

// Both arms of an undecided #if declare; what the default arm says is bound.
struct arms {
    uint32_t begin[16], middle[16]; // indices in the recording's bindings
    uint32_t condition[16];
    bool off[16]; // the arm being read is off by default
    uint32_t live_at[16];
    uint32_t declared, live; // declarations so far, and those of them that are not off by default
    unsigned depth;
};

static void set_off(struct parser *p, bool *arm, bool off)
{
    p->off = p->off - *arm + off;
    *arm = off;
}

static void bind_again(struct parser *p, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        struct binding b = p->scope.recording->bindings.items[i];
        scope_bind(&p->scope, b.space, b.name, b.bound);
    }
}

static void count_declared(struct parser *p, struct arms *a)
{
    const struct recording *r = p->scope.recording;
    uint32_t declared = (uint32_t)(r->bindings.len + r->children.len);
    a->live += p->off ? 0 : declared - a->declared;
    a->declared = declared;
}

// The arm that is on by default has the last word; when that declares nothing, the first arm.
static void end_arms(struct parser *p, struct arms *a, unsigned i, uint32_t now)
{
    bool first = !p->stream->conditions[a->condition[i]].else_default;
    set_off(p, &a->off[i], false);
    if (first || (a->live == a->live_at[i] && a->middle[i] < now))
        bind_again(p, a->begin[i], a->middle[i]);
    count_declared(p, a);
}

static void config_token(struct parser *p, struct arms *a)
{
    const struct ptok *t = p->t++;
    count_declared(p, a);
    uint32_t now = (uint32_t)p->scope.recording->bindings.len;
    unsigned i = a->depth - 1;
    bool counted = a->depth && a->depth <= ARRAY_LEN(a->begin);
    if (t->kind == TOK_CFG_IF) {
        if (a->depth++ < ARRAY_LEN(a->begin)) {
            a->begin[a->depth - 1] = a->middle[a->depth - 1] = now;
            a->condition[a->depth - 1] = t->symbol;
            a->off[a->depth - 1] = false;
            a->live_at[a->depth - 1] = a->live;
            set_off(p, &a->off[a->depth - 1], p->stream->conditions[t->symbol].else_default);
        }
    } else if (t->kind == TOK_CFG_ELSE && counted) {
        a->middle[i] = now;
        set_off(p, &a->off[i], !p->stream->conditions[a->condition[i]].else_default);
    } else if (t->kind == TOK_CFG_END && a->depth) {
        if (counted)
            end_arms(p, a, i, now);
        a->depth--;
    }
}

// Headers

static void lock(struct effect *e)
{
    if (e->lock)
        pthread_mutex_lock(e->lock);
}

static void unlock(struct effect *e)
{
    if (e->lock)
        pthread_mutex_unlock(e->lock);
}

static struct parsed *find_variant(const struct parser *p, const struct effect *e)
{
    for (struct parsed *v = e->parsed; v; v = v->next)
        if (scope_matches(&p->scope, v))
            return v;
    return NULL;
}

// What is missing of `t` in this unit: nothing, or what its name stands for.
static bool find_gap(const struct scope *s, const struct type *t, struct type_gap *gap)
{
    while (t && (t->kind == TYPE_POINTER || t->kind == TYPE_ARRAY))
        t = t->base;
    bool record = t && (t->kind == TYPE_STRUCT || t->kind == TYPE_UNION);
    symbol tag = record ? t->record->tag : t && t->kind == TYPE_ENUM ? t->tag : 0;
    if (tag && (t->flags & TYPE_INCOMPLETE)) {
        const struct type *whole = s->entries[NAME_TAG][tag].bound;
        t = whole ? whole : t;
    }
    bool known = t && t->kind != TYPE_UNKNOWN && !(t->flags & (TYPE_GUESSED | TYPE_INCOMPLETE));
    if (record && !known && (t->flags & TYPE_INCOMPLETE))
        gap->tag = tag;
    return !known;
}

// Each type name once; in a header, tags that it only points to say nothing.
static void count_types(struct parser *p, struct parsed *v, struct recording *r)
{
    VEC(struct type_gap) gaps = { 0 };
    for (size_t i = 0; i < r->used_types.len; i++) {
        struct named n = r->used_types.items[i];
        struct entry *e = &p->scope.entries[n.space][n.name];
        if (e->unused == r->serial)
            continue;
        e->unused = r->serial;
        if (r->outer && (!e->bound || e->seen < r->serial))
            continue;
        const struct decl *d = n.space == NAME_ORDINARY ? e->bound : NULL;
        struct type_gap gap = { .name = n.name, .tag = n.space == NAME_TAG && !e->bound ? n.name : 0 };
        v->types_named++;
        if (find_gap(&p->scope, n.space == NAME_TAG ? e->bound : d ? d->type : NULL, &gap))
            vec_push(&gaps, gap);
    }
    v->type_gaps = arena_copy(&p->keep, gaps.items, gaps.len * sizeof *gaps.items);
    v->n_type_gaps = (uint32_t)gaps.len;
    vec_free(&gaps);
}

#define KEPT(vec) arena_copy(&p->memo, (vec).items, (vec).len * sizeof *(vec).items)
#define NEEDED(vec) arena_copy(needed, (vec).items, (vec).len * sizeof *(vec).items)

static struct parsed *finish_parsed(struct parser *p, struct effect *e, struct recording *r)
{
    struct parsed *v = arena_new(&p->memo, struct parsed);
    struct arena *needed = r->outer ? &p->memo : &p->unit; // nobody applies a main file
    count_types(p, v, r);
    v->effect = e;
    v->reads = NEEDED(r->reads);
    v->n_reads = (uint32_t)r->reads.len;
    v->bindings = NEEDED(r->bindings);
    v->n_bindings = (uint32_t)r->bindings.len;
    v->children = NEEDED(r->children);
    v->child_at = NEEDED(r->child_at);
    v->n_children = (uint32_t)r->children.len;
    v->functions = KEPT(r->functions);
    v->n_functions = (uint32_t)r->functions.len;
    v->globals = KEPT(r->globals);
    v->n_globals = (uint32_t)r->globals.len;
    v->losses = KEPT(r->losses);
    v->n_losses = (uint32_t)r->losses.len;
    v->tags_needed = KEPT(r->needed);
    v->n_tags_needed = (uint32_t)r->needed.len;
    if (__builtin_add_overflow(r->reach, (uint64_t)v->n_bindings, &v->reach))
        v->reach = UINT64_MAX;
    return v;
}

// Parses a file into a recording of its own.
static struct parsed *parse_recorded(struct parser *p, struct effect *e, const struct shape *shape)
{
    struct recording r;
    struct stream own = shape->stream.tokens ? shape->stream : stream_open(e);
    const struct ptok *t = p->t;
    const struct shape *outer = p->shape;
    const struct stream *stream = p->stream;
    const char *cap = p->cap;
    uint32_t source = p->source, next = p->next_arm_loss;
    unsigned off = p->off;
    uint16_t flags = p->decl_flags;
    recording_begin(&p->scope, &r);
    p->cap = NULL;
    translation_unit(p, e, shape, &own);
    struct parsed *v = finish_parsed(p, e, &r);
    v->cap = p->cap;
    p->cap = cap;
    recording_end(&p->scope, &r);
    recording_free(&r);
    if (!shape->stream.tokens)
        stream_close(e, &own);
    p->t = t;
    p->shape = outer;
    p->stream = stream;
    p->source = source;
    p->off = off;
    p->next_arm_loss = next;
    p->decl_flags = flags;
    p->cached_expansion = 0;
    return v;
}

// Makes `v` known, unless another thread was faster: then its result is everybody's.
static struct parsed *publish(struct parser *p, struct effect *e, struct parsed *v)
{
    struct parsed *same = NULL;
    lock(e);
    for (struct parsed *o = e->parsed; o && !same; o = o->next) {
        bool equal = o->n_reads == v->n_reads;
        for (uint32_t i = 0; equal && i < v->n_reads; i++)
            equal = o->reads[i].name == v->reads[i].name &&
                    o->reads[i].space == v->reads[i].space &&
                    o->reads[i].inherited == v->reads[i].inherited &&
                    scope_same_meaning(&o->reads[i], v->reads[i].bound);
        if (equal)
            same = o;
    }
    if (!same) {
        v->next = e->parsed;
        e->parsed = v;
    }
    unlock(e);
    (void)p;
    return same ? same : v;
}

static void include(struct parser *p)
{
    const struct ptok *tok = p->t++;
    struct effect *e = p->stream->children[tok->symbol];
    if (e->stream.n_tokens <= 1)
        return;
    lock(e);
    struct parsed *v = find_variant(p, e);
    unlock(e);
    if (v) {
        p->stores += v->reach < STORES_MOST ? v->reach : STORES_MOST;
        if (p->stores > STORES_MOST)
            parse_loss(p, LOSS_OPAQUE, tok, tok, "too many declarations from headers");
        else
            scope_apply(&p->scope, v);
        return;
    }
    unsigned pack = p->pack;
    v = parse_recorded(p, e, shape_of(p, e));
    if (pack || p->pack) // its layouts depend on its includer
        ;
    else {
        struct parsed *shared = publish(p, e, v);
        if (shared != v) {
            scope_apply(&p->scope, shared);
            return;
        }
    }
    struct recording *r = p->scope.recording;
    vec_push(&r->children, v);
    vec_push(&r->child_at, (uint32_t)r->bindings.len);
    if (__builtin_add_overflow(r->reach, v->reach, &r->reach))
        r->reach = UINT64_MAX;
}

// One step of a file: an external declaration, or what may stand between them.
static void external_item(struct parser *p, struct arms *arms)
{
    switch (p->t->kind) {
    case TOK_INCLUDE:
        include(p);
        return;
    case TOK_PRAGMA:
        pragma(p);
        return;
    case TOK_CFG_IF:
    case TOK_CFG_ELSE:
    case TOK_CFG_END:
        config_token(p, arms);
        return;
    case TOK_SEMI:
        p->t++;
        return;
    case TOK_RBRACE:
        parse_loss(p, LOSS_OPAQUE, p->t, p->t, "'}' without a '{'");
        p->t++;
        return;
    case TOK_STATIC_ASSERT:
        static_assert_declaration(p);
        return;
    case TOK_ASM: {
        struct attrs a = { 0 };
        attributes(p, &a);
        return;
    }
    case TOK_EXTERN:
        if (p->t[1].kind == TOK_STRING) { // extern "C" {
            p->t += 2;
            accept(p, TOK_LBRACE);
            return;
        }
        external_declaration(p);
        return;
    case TOK_NAME:
        if (file_scope_macro(p))
            return;
        if (is_bare_definition(p)) {
            bare_definition(p);
            return;
        }
        external_declaration(p);
        return;
    default:
        external_declaration(p);
        return;
    }
}

// Requires a recording that has begun.
void translation_unit(struct parser *p, struct effect *e, const struct shape *shape, const struct stream *stream)
{
    struct arms arms = { 0 };
    p->shape = shape;
    p->stream = stream;
    p->t = stream->tokens;
    p->source = e->source;
    p->off = 0;
    p->next_arm_loss = 0;
    p->cached_expansion = 0;
    bool model = p->files.is_model && p->files.is_model(p->files.context, e->source);
    p->decl_flags = model ? DECL_MODEL : 0;
    arena_alloc(&p->scratch, 8); // so that there is a block
    while (!at(p, TOK_EOF)) {
        const struct ptok *first = p->t;
        char *mark = p->scratch.at;
        const struct arena_block *block = p->scratch.first;
        p->depth = 0;
        external_item(p, &arms);
        if (UNLIKELY(p->failed != NULL))
            recover(p, first);
        p->fn.decl = NULL;
        scope_forget_implicit(&p->scope);
        if (p->scratch.first == block)
            p->scratch.at = mark;
        else
            arena_reset(&p->scratch);
    }
    take_arm_losses(p, p->t);
}

// The parser

struct parser *parser_new(const struct parse_sink *sink, const struct parse_files *files)
{
    struct parser *p = mem_zero(1, sizeof *p);
    scope_init(&p->scope);
    if (sink)
        p->sink = *sink;
    if (files)
        p->files = *files;
    return p;
}

void parser_free(struct parser *p)
{
    if (!p)
        return;
    scope_release(&p->scope);
    vec_free(&p->fn.locals);
    vec_free(&p->fn.losses);
    vec_free(&p->packs);
    arena_release(&p->keep);
    arena_release(&p->memo);
    arena_release(&p->unit);
    arena_release(&p->scratch);
    free(p);
}

struct arena parser_results(struct parser *p)
{
    struct arena results = p->keep;
    p->keep = (struct arena){ 0 };
    return results;
}

enum { SPARE_MOST = 512 * 1024 };

struct parsed *parse_unit(struct parser *p, struct effect *main)
{
    arena_reset(&p->unit);
    arena_trim(&p->unit, SPARE_MOST);
    scope_clear(&p->scope);
    p->pack = 0;
    p->packs.len = 0;
    p->stores = 0;
    p->failed = NULL;
    builtin_types(p);
    struct parsed *v = parse_recorded(p, main, shape_of_unit(p, main));
    arena_reset(&p->scratch);
    arena_trim(&p->scratch, SPARE_MOST); // what one huge function took
    return v;
}
