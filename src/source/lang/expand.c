// Macro replacement, 6.10.3: by contexts, as gcc's cpplib does it.
//
// A replaced macro's tokens become a context on a stack; the macro is not replaced again while its context is
// there. A name that is met then is marked for good (6.10.3.4p2). Every token keeps where it was spelled and
// the expansion it came through; an argument's tokens belong to the macro use that they were written in.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/pp_int.h"

#include "base/buf.h"

#include <stdio.h>

struct argument {
    struct ptok *tokens, *expanded;
    size_t n, n_expanded;
    bool is_expanded, given;
};

static void push_context(struct pp *p, const struct ptok *t, size_t n, const struct macro *m)
{
    vec_push(&p->contexts, (struct context){ .at = t, .end = t + n, .macro = m });
}

struct ptok expand_next(struct pp *p)
{
    while (p->contexts.len > p->floor) {
        struct context *c = &vec_last(&p->contexts);
        if (c->at < c->end)
            return *c->at++;
        if (c->barrier)
            return (struct ptok){ .kind = TOK_EOF };
        p->contexts.len--;
    }
    return base_next(p);
}

// Whether the next token is "(", without consuming anything that matters.
static bool paren_follows(struct pp *p)
{
    for (size_t i = p->contexts.len; i > p->floor; i--) {
        const struct context *c = &p->contexts.items[i - 1];
        if (c->at < c->end)
            return c->at->kind == TOK_LPAREN;
        if (c->barrier)
            return false;
    }
    const struct tok *t = base_peek(p);
    return t && t->kind == TOK_LPAREN;
}

static bool is_busy(const struct pp *p, const struct macro *m)
{
    for (size_t i = p->contexts.len; i > 0; i--)
        if (p->contexts.items[i - 1].macro == m)
            return true;
    return false;
}

static uint32_t new_expansion(struct pp *p, const struct macro *m, const struct ptok *name)
{
    struct run *r = p->run;
    if (!r->expansions.len)
        vec_push(&r->expansions, (struct expansion){ 0 });
    vec_push(&r->expansions,
            (struct expansion){ m->name, name->spelled, m->defined, name->expansion });
    return (uint32_t)r->expansions.len - 1;
}

static struct str token_text(const struct ptok *t)
{
    return t->symbol ? symbol_text(t->symbol) : str_of(token_kind_name(t->kind));
}

static struct ptok made_token(
        enum token_kind kind, struct str text, const struct ptok *like, uint32_t expansion)
{
    return (struct ptok){ .kind = (uint8_t)kind,
        .flags = like->flags & PTOK_SPACE,
        .symbol = intern(text),
        .spelled = like->spelled,
        .expansion = expansion };
}

static uint32_t line_of(struct pp *p, const struct ptok *name)
{
    place at = pp_outermost(p->run, name);
    const struct source *s = p->run->source;
    if (at < s->base || at > s->base + s->size)
        return sources_line(p->shared->sources, at).line;
    return source_line(s, at - s->base);
}

static void quote_into(struct buf *out, struct str text)
{
    buf_add_byte(out, '"');
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '"' || text.ptr[i] == '\\')
            buf_add_byte(out, '\\');
        buf_add_byte(out, text.ptr[i]);
    }
    buf_add_byte(out, '"');
}

static struct ptok builtin_token(struct pp *p, const struct macro *m, const struct ptok *name)
{
    struct buf text = { 0 };
    enum token_kind kind = TOK_NUMBER;
    switch ((enum builtin_macro)m->builtin) {
    case BUILTIN_LINE:
        buf_printf(&text, "%u", line_of(p, name));
        break;
    case BUILTIN_COUNTER:
        buf_printf(&text, "%u", p->counter++);
        break;
    case BUILTIN_INCLUDE_LEVEL:
        buf_printf(&text, "%u", p->depth);
        break;
    case BUILTIN_FILE:
        kind = TOK_STRING;
        quote_into(&text, p->run->source->path);
        break;
    case BUILTIN_BASE_FILE:
        kind = TOK_STRING;
        quote_into(&text, p->unit.source->path);
        break;
    case BUILTIN_DATE: // fixed, so that the same drop gives the same output
        kind = TOK_STRING;
        buf_add_text(&text, "\"Jan  1 1970\"");
        break;
    case BUILTIN_TIME:
        kind = TOK_STRING;
        buf_add_text(&text, "\"00:00:00\"");
        break;
    case BUILTIN_OPERATOR:
        BUG("an operator of #if is never replaced");
    }
    struct ptok t = made_token(kind, buf_str(&text), name, name->expansion);
    buf_free(&text);
    return t;
}

// An argument's token belongs to the use it was written in; line ends in it are white space.
static void take_into(struct ptok *t, uint32_t expansion)
{
    t->expansion = expansion;
    if (t->flags & PTOK_LINE)
        t->flags = (uint8_t)((t->flags & ~(PTOK_LINE | PTOK_EDGE)) | PTOK_SPACE);
}

// Reads the arguments after a function-like macro's name, "(" being next. On failure (the file or argument
// ends first) gives the tokens back and returns false.
static bool collect(struct pp *p, const struct macro *m, uint32_t expansion, struct argument *args)
{
    size_t start = p->collected.len, from = start;
    bool outer = p->in_arguments, ended = false;
    uint16_t n = 0;
    int depth = 0;
    p->in_arguments = true;
    vec_push(&p->collected, expand_next(p)); // "("
    from++;
    size_t bounds[1024];
    bounds[0] = from;
    while (!ended) {
        struct ptok t = expand_next(p);
        if (t.kind == TOK_EOF)
            break;
        bool rest = (m->flags & MACRO_VARIADIC) && n + 1 >= m->n_params;
        if (t.kind == TOK_RPAREN && depth == 0) {
            ended = true;
        } else if (t.kind == TOK_COMMA && depth == 0 && !rest && n + 1 < (int)ARRAY_LEN(bounds) - 1) {
            bounds[++n] = p->collected.len + 1;
        } else {
            depth += (t.kind == TOK_LPAREN) - (t.kind == TOK_RPAREN);
        }
        vec_push(&p->collected, t);
    }
    p->in_arguments = outer;
    size_t total = p->collected.len - start;
    const struct ptok *first = total ? p->collected.items + start : NULL;
    struct ptok *list = arena_copy(&p->scratch, first, total * sizeof *list);
    p->collected.len = start;
    p->work += total;
    bool fits = ended && (n + 1 == m->n_params || (m->n_params == 0 && n == 0 && total == 2) ||
                                 ((m->flags & MACRO_VARIADIC) && n + 2 == m->n_params));
    if (!fits) {
        push_context(p, list, total, NULL);
        return false;
    }
    bounds[n + 1] = start + total;
    for (uint16_t i = 0; i < m->n_params; i++) {
        args[i] = (struct argument){ 0 };
        if (i > n)
            continue;
        args[i].given = true;
        args[i].tokens = list + (bounds[i] - start);
        args[i].n = bounds[i + 1] - bounds[i] - 1;
        for (size_t k = 0; k < args[i].n; k++)
            take_into(&args[i].tokens[k], expansion);
    }
    return true;
}

static struct ptok stringify(const struct argument *a, const struct ptok *like, uint32_t expansion)
{
    struct buf inner = { 0 }, text = { 0 };
    for (size_t i = 0; i < a->n; i++) {
        const struct ptok *t = &a->tokens[i];
        if (i > 0 && (t->flags & PTOK_SPACE))
            buf_add_byte(&inner, ' ');
        struct str s = token_text(t);
        bool literal = t->kind == TOK_STRING || t->kind == TOK_CHAR;
        for (size_t k = 0; k < s.len; k++) {
            if (literal && (s.ptr[k] == '"' || s.ptr[k] == '\\'))
                buf_add_byte(&inner, '\\');
            buf_add_byte(&inner, s.ptr[k]);
        }
    }
    buf_printf(&text, "\"%.*s\"", STR_ARG(buf_str(&inner)));
    struct ptok t = made_token(TOK_STRING, buf_str(&text), like, expansion);
    buf_free(&inner);
    buf_free(&text);
    return t;
}

// lhs ## rhs, 6.10.3.3. False when the two don't make one token; both then stay.
static bool paste(struct ptok *lhs, const struct ptok *rhs)
{
    struct buf text = { 0 };
    struct tok made[2];
    buf_add_str(&text, token_text(lhs));
    buf_add_str(&text, token_text(rhs));
    size_t n = lex_text(buf_str(&text), made, 2);
    bool one = n == 1;
    if (one) {
        lhs->kind = made[0].kind & 127;
        lhs->symbol = made[0].symbol;
        lhs->flags &= (uint8_t)~PTOK_NO_EXPAND;
    }
    buf_free(&text);
    return one;
}

static void expand_argument(struct pp *p, struct argument *a)
{
    if (!a->is_expanded)
        a->expanded = expand_list(p, a->tokens, a->n, &a->n_expanded);
    a->is_expanded = true;
}

struct list { // being built in the `collected` stack
    size_t start;
    bool left; // the element before had tokens: a ## has a left side
};

static void append(struct pp *p, struct list *out, const struct ptok *t, size_t n, bool pasted)
{
    size_t i = 0;
    if (pasted && out->left && n > 0 && p->collected.len > out->start &&
            paste(&vec_last(&p->collected), &t[0]))
        i = 1;
    for (; i < n; i++)
        vec_push(&p->collected, t[i]);
    out->left = n > 0 || (pasted && out->left);
}

// `, ## __VA_ARGS__`: the comma goes when there are no arguments; an empty one keeps it unless it is the only one.
static bool comma_goes(const struct macro *m, const struct argument *args, uint32_t i)
{
    if (i + 1 >= m->n_body || m->body[i].kind != TOK_COMMA || !(m->body[i].flags & MACRO_PASTE))
        return false;
    int16_t param = m->body[i + 1].param;
    if (!(m->flags & MACRO_VARIADIC) || param < 0 || param != (int16_t)m->n_params - 1)
        return false;
    return !args[param].given || (m->n_params == 1 && args[param].n == 0);
}

static struct ptok body_token(const struct macro *m, const struct macro_token *b, uint32_t expansion)
{
    return (struct ptok){ .kind = b->kind,
        .flags = b->flags & MACRO_SPACE ? PTOK_SPACE : 0,
        .symbol = b->symbol,
        .spelled = m->base ? m->base + b->offset : 0,
        .expansion = expansion };
}

static void append_param(struct pp *p, struct list *out, const struct macro *m, uint32_t i,
        struct argument *args, uint32_t expansion)
{
    const struct macro_token *b = &m->body[i];
    struct argument *a = &args[b->param];
    struct ptok like = body_token(m, b, expansion);
    if (b->flags & MACRO_STRINGIFY) {
        struct ptok t = stringify(a, &like, expansion);
        append(p, out, &t, 1, b->flags & MACRO_PASTED);
        return;
    }
    bool comma_before = i > 0 && m->body[i - 1].kind == TOK_COMMA && (m->flags & MACRO_VARIADIC) &&
                        b->param == (int16_t)m->n_params - 1;
    size_t first = p->collected.len;
    if (b->flags & MACRO_PASTE || (b->flags & MACRO_PASTED && !comma_before)) {
        append(p, out, a->tokens, a->n, b->flags & MACRO_PASTED);
    } else {
        expand_argument(p, a);
        append(p, out, a->expanded, a->n_expanded, false);
    }
    if (p->collected.len > first && !(b->flags & MACRO_PASTED)) {
        struct ptok *t = &p->collected.items[first];
        t->flags = (uint8_t)((t->flags & ~PTOK_SPACE) | like.flags);
    }
}

// The replacement list of a use, pushed as a context.
static void substitute(struct pp *p, const struct macro *m, struct argument *args,
        const struct ptok *name, uint32_t expansion)
{
    struct list out = { .start = p->collected.len };
    for (uint32_t i = 0; i < m->n_body; i++) {
        const struct macro_token *b = &m->body[i];
        if (args && comma_goes(m, args, i)) {
            i++;
            out.left = false;
        } else if (args && b->param >= 0) {
            append_param(p, &out, m, i, args, expansion);
        } else {
            struct ptok t = body_token(m, b, expansion);
            append(p, &out, &t, 1, b->flags & MACRO_PASTED);
        }
    }
    const int white = PTOK_SPACE | PTOK_LINE | PTOK_EDGE;
    size_t n = p->collected.len - out.start;
    struct ptok *list = arena_array(&p->scratch, struct ptok, n + 1); // n may be 0, and nothing collected yet
    if (n)
        memcpy(list, p->collected.items + out.start, n * sizeof *list);
    p->collected.len = out.start;
    if (n)
        list[0].flags = (uint8_t)((list[0].flags & ~white) | (name->flags & white));
    for (size_t i = 0; p->in_condition && m->standing != MACRO_CERTAIN && i < n; i++)
        list[i].flags |= PTOK_OPEN;
    p->work += n + 1;
    push_context(p, list, n, m);
}

// Whether TYPE NAME ( ... ) { stands in the file, outside everything: the name, just read, is what is defined.
static bool definition_follows(struct pp *p)
{
    const struct run *r = p->run;
    const struct tok *t = &r->source->lexed->tokens[r->position], *from = t;
    int depth = 0;
    bool typed = r->last != TOK_EOF && r->last != TOK_SEMI && r->last != TOK_RBRACE;
    if (r->depth || !typed || p->contexts.len > p->floor)
        return false;
    for (; t->kind != TOK_EOF && t->kind != TOK_DIRECTIVE && t - from < PARAMETERS_FAR; t++) {
        depth += (t->kind == TOK_LPAREN) - (t->kind == TOK_RPAREN);
        if (depth <= 0)
            break;
    }
    p->work += (uint64_t)(t - from);
    return depth == 0 && t > from && t->kind == TOK_RPAREN && t[1].kind == TOK_LBRACE;
}

// What only some configurations define is replaced, for there may be nothing else of that name. But not where
// there is: in an #if, where it is 0; when it is a function's name, the library's or one declared beside the macro, and
// this is not the default; and where a function of that name is defined, for the configurations that have no such macro.
static bool stays_as_it_is(struct pp *p, const struct macro *m)
{
    if (!macro_is_open(m) || arms_decide(p, m))
        return false;
    bool is_other = m->is_function_too || symbol_table[m->name].flags & SYMBOL_LIBRARY;
    if (m->standing == MACRO_MAYBE_NOT && (p->in_condition || is_other || m->no_value))
        return true;
    return (m->flags & MACRO_FUNCTION) && definition_follows(p);
}

bool expand_macro(struct pp *p, struct ptok name)
{
    const struct macro *m = pp_lookup(p, name.symbol);
    if (!m || m->builtin == BUILTIN_OPERATOR || p->work > PP_WORK_MOST || stays_as_it_is(p, m))
        return false;
    if (m->flags & MACRO_BUILTIN) {
        struct ptok *t = arena_new(&p->scratch, struct ptok);
        *t = builtin_token(p, m, &name);
        push_context(p, t, 1, NULL);
        return true;
    }
    if (is_busy(p, m))
        return false;
    bool function = m->flags & MACRO_FUNCTION;
    if (function && !paren_follows(p))
        return false;
    uint32_t expansion = new_expansion(p, m, &name);
    struct argument *args = NULL;
    if (function) {
        args = arena_array(&p->scratch, struct argument, m->n_params + 1u);
        if (!collect(p, m, expansion, args))
            return false;
    }
    substitute(p, m, args, &name, expansion);
    return true;
}

// A name that is being replaced already is marked, so that it stays (6.10.3.4p2).
static void mark_busy(struct pp *p, struct ptok *t)
{
    const struct macro *m = p->table[t->symbol];
    if (m && !(m->flags & MACRO_BUILTIN) && is_busy(p, m))
        t->flags |= PTOK_NO_EXPAND;
}

struct ptok *expand_list(struct pp *p, const struct ptok *list, size_t n, size_t *n_out)
{
    size_t start = p->collected.len, floor = p->floor;
    vec_push(&p->contexts, (struct context){ .at = list, .end = list + n, .barrier = true });
    p->floor = p->contexts.len - 1;
    for (;;) {
        struct ptok t = expand_next(p);
        if (t.kind == TOK_EOF)
            break;
        if (t.kind == TOK_NAME && !(t.flags & PTOK_NO_EXPAND)) {
            mark_busy(p, &t);
            if (!(t.flags & PTOK_NO_EXPAND) && expand_macro(p, t))
                continue;
        }
        vec_push(&p->collected, t);
    }
    p->floor = floor;
    p->contexts.len--;
    *n_out = p->collected.len - start;
    const struct ptok *first = *n_out ? p->collected.items + start : NULL;
    struct ptok *out = arena_copy(&p->scratch, first, *n_out * sizeof *out);
    p->collected.len = start;
    return out;
}
