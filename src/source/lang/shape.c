// The brackets of a file's tokens, before it is parsed: what can stand where.
//
// The parser meets #include only between external declarations, and #if only where its arms are
// whole statements, members, enumerators or declarations. All else is settled here, once for a
// file: a header that is included inside something, or that ends inside something, is spliced in;
// of an #if that cuts through something only the default arm stays. Most files need neither and
// keep their tokens.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/kept_tokens.h"
#include "source/lang/shape_int.h"

#include <pthread.h>
#include <stdlib.h>

enum context { IN_FILE, IN_BLOCK, IN_STRUCT, IN_ENUM, IN_OTHER };

enum { SPLICE_MOST = 1 << 22, NEST_MOST = 500 };

struct bracket {
    uint8_t context;
    uint8_t before; // kind of the token before it
    bool brace;
    bool tagged; // opened between `struct` and its '{'
};

struct shaper {
    VEC(struct ptok) out;
    VEC(struct bracket) stack;
    VEC(struct arm_loss) losses;
    VEC(struct expansion) expansions;
    VEC(struct effect *) children;
    VEC(struct condition) conditions;
    struct taken taken; // by condition
    struct parser *p;
    uint8_t tag;    // TOK_STRUCT or TOK_ENUM when a body may follow
    uint8_t before; // kind of the last token; TOK_EOF at the start
    bool lone;      // the last token is a name that stands alone
    bool broken;    // a closing bracket too many
};

struct span {
    const struct stream *stream;
    uint32_t expansion, child, condition; // what to add to indices
    unsigned depth;
};

static void shape_tokens(struct shaper *s, const struct span *in, size_t from, size_t to);

static enum context context(const struct shaper *s)
{
    return s->stack.len ? s->stack.items[s->stack.len - 1].context : IN_FILE;
}

// Whether a '{' here opens statements, members, enumerators, or values.
static enum context brace_context(const struct shaper *s)
{
    if (s->tag)
        return s->tag == TOK_ENUM ? IN_ENUM : IN_STRUCT;
    switch (s->before) {
    case TOK_ASSIGN:
    case TOK_COMMA:
    case TOK_RBRACKET:
    case TOK_RETURN:
        return IN_OTHER;
    case TOK_LPAREN:
        return IN_BLOCK;
    default:
        break;
    }
    enum context outer = context(s);
    if (outer == IN_OTHER || outer == IN_STRUCT || outer == IN_ENUM)
        return IN_OTHER;
    return IN_BLOCK;
}

static void open_bracket(struct shaper *s, enum token_kind k)
{
    struct bracket b = {
        .context = IN_OTHER, .before = s->before, .tagged = s->tag != 0, .brace = k == TOK_LBRACE
    };
    if (k == TOK_LBRACE) {
        b.context = (uint8_t)brace_context(s);
        s->tag = 0;
    }
    vec_push(&s->stack, b);
}

static void close_bracket(struct shaper *s)
{
    if (!s->stack.len) {
        s->broken = true;
        return;
    }
    s->stack.len--;
}

static void follow(struct shaper *s, enum token_kind k)
{
    bool boundary = s->before == TOK_EOF || s->before == TOK_SEMI || s->before == TOK_RBRACE ||
                    s->before == TOK_LBRACE || s->before == TOK_INCLUDE || s->before >= TOK_PRAGMA;
    s->lone = k == TOK_NAME && (boundary || s->lone) && s->before < TOK_FIRST_KEYWORD;
    switch (k) {
    case TOK_LPAREN:
    case TOK_LBRACKET:
    case TOK_LBRACE:
        open_bracket(s, k);
        break;
    case TOK_RPAREN:
    case TOK_RBRACKET:
    case TOK_RBRACE:
        close_bracket(s);
        break;
    case TOK_STRUCT:
    case TOK_UNION:
        s->tag = TOK_STRUCT;
        break;
    case TOK_ENUM:
        s->tag = TOK_ENUM;
        break;
    case TOK_NAME:
    case TOK_ATTRIBUTE:
    case TOK_EXTENSION:
    case TOK_NUMBER:
    case TOK_COMMA:
        if (k == TOK_COMMA && !(s->stack.len && s->stack.items[s->stack.len - 1].tagged))
            s->tag = 0;
        break;
    default:
        s->tag = 0;
        break;
    }
    s->before = (uint8_t)k;
}

static void put(struct shaper *s, const struct span *in, const struct ptok *t)
{
    struct ptok copy = *t;
    if (copy.expansion)
        copy.expansion += in->expansion;
    if (copy.kind == TOK_INCLUDE)
        copy.symbol += in->child;
    else if (copy.kind == TOK_CFG_IF)
        copy.symbol += in->condition;
    vec_push(&s->out, copy);
    follow(s, t->kind);
}

// The matching #else (or `to`) and #endif of the #if at `i`.
static void find_arms(const struct stream *in, size_t i, size_t to, size_t *other, size_t *end)
{
    unsigned depth = 0;
    *other = to;
    for (; i < to; i++) {
        enum token_kind k = in->tokens[i].kind;
        if (k == TOK_CFG_IF)
            depth++;
        else if (k == TOK_CFG_ELSE && depth == 1 && *other == to)
            *other = i;
        else if (k == TOK_CFG_END && --depth == 0)
            break;
    }
    *end = i;
    if (*other == to)
        *other = i;
}

// Whether brackets match within [from, to), counting the default arms of inner #ifs only.
static bool is_balanced(const struct stream *in, size_t from, size_t to)
{
    int depth = 0;
    for (size_t i = from; i < to; i++) {
        enum token_kind k = in->tokens[i].kind;
        if (k == TOK_LPAREN || k == TOK_LBRACE || k == TOK_LBRACKET)
            depth++;
        else if (k == TOK_RPAREN || k == TOK_RBRACE || k == TOK_RBRACKET)
            depth--;
        else if (k == TOK_CFG_IF) {
            size_t other, end;
            find_arms(in, i, to, &other, &end);
            if (in->conditions[in->tokens[i].symbol].else_default)
                i = other;
            // else: the first arm is read on, its #else skips to the end
        } else if (k == TOK_CFG_ELSE) {
            unsigned nest = 1;
            while (++i < to && nest) {
                nest += in->tokens[i].kind == TOK_CFG_IF;
                nest -= in->tokens[i].kind == TOK_CFG_END;
            }
            i--;
        }
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

static bool ends_whole(enum token_kind last, enum context c, bool before_brace)
{
    switch (c) {
    case IN_FILE:
    case IN_STRUCT:
        return last == TOK_SEMI || last == TOK_RBRACE || last == TOK_CFG_END ||
               last == TOK_INCLUDE || last == TOK_PRAGMA;
    case IN_BLOCK:
        return last == TOK_SEMI || last == TOK_RBRACE || last == TOK_COLON || last == TOK_CFG_END ||
               last == TOK_PRAGMA;
    case IN_ENUM:
        return last == TOK_COMMA || last == TOK_CFG_END || before_brace;
    default:
        return false;
    }
}

static bool is_whole_arm(
        const struct stream *in, size_t from, size_t to, enum context c, bool before_brace)
{
    if (from >= to)
        return true;
    enum token_kind first = in->tokens[from].kind;
    if (first == TOK_ELSE)
        return false;
    return ends_whole(in->tokens[to - 1].kind, c, before_brace) && is_balanced(in, from, to);
}

static bool begins_whole(const struct shaper *s, enum context c)
{
    switch (s->before) {
    case TOK_EOF:
    case TOK_SEMI:
    case TOK_RBRACE:
    case TOK_CFG_IF:
    case TOK_CFG_ELSE:
    case TOK_CFG_END:
    case TOK_PRAGMA:
    case TOK_INCLUDE:
        return true;
    case TOK_LBRACE:
        return c != IN_FILE;
    case TOK_COLON:
        return c == IN_BLOCK;
    case TOK_COMMA:
        return c == IN_ENUM;
    default:
        return c == IN_FILE && s->lone;
    }
}

static void lose_arm(struct shaper *s, const struct span *in, size_t from, size_t to,
        enum loss_kind kind, const char *reason)
{
    if (from >= to)
        return;
    const struct ptok *a = &in->stream->tokens[from], *b = &in->stream->tokens[to - 1];
    while (a < b && a->kind >= TOK_INCLUDE && a->kind < TOK_FIRST_KEYWORD)
        a++;
    while (b > a && b->kind >= TOK_INCLUDE && b->kind < TOK_FIRST_KEYWORD)
        b--;
    const struct expansion *e = in->stream->expansions;
    place first = a->spelled, last = b->spelled;
    for (uint32_t x = a->expansion; x; x = e[x].parent)
        first = e[x].used;
    for (uint32_t x = b->expansion; x; x = e[x].parent)
        last = e[x].used;
    struct loss l = { (uint8_t)kind, first, last > first ? last : first, reason };
    vec_push(&s->losses, (struct arm_loss){ (uint32_t)s->out.len, l });
}

// An arm that adds branches to an if (`else if ...`, or `if ... else` before the rest), where the
// other arm has nothing: read as if it were compiled, since all of the code is then there.
static bool adds_branches(const struct shaper *s, const struct stream *in, size_t from, size_t to)
{
    if (from >= to || context(s) != IN_BLOCK || !is_balanced(in, from, to))
        return false;
    enum token_kind first = in->tokens[from].kind, last = in->tokens[to - 1].kind;
    if (last == TOK_ELSE)
        return first == TOK_IF && begins_whole(s, IN_BLOCK);
    bool follows = s->before == TOK_SEMI || s->before == TOK_RBRACE || s->before == TOK_CFG_END;
    return first == TOK_ELSE && follows && (last == TOK_SEMI || last == TOK_RBRACE);
}

// An arm that adds whole elements to an initialiser, where the other arm has nothing: the same.
static bool adds_elements(const struct shaper *s, const struct stream *in, size_t from, size_t to)
{
    if (from >= to || !s->stack.len || in->tokens[to - 1].kind != TOK_COMMA)
        return false;
    const struct bracket *b = &s->stack.items[s->stack.len - 1];
    return b->brace && b->context == IN_OTHER &&
           (s->before == TOK_COMMA || s->before == TOK_LBRACE) && is_balanced(in, from, to);
}

static bool ends_operand(enum token_kind k)
{
    return k == TOK_NAME || k == TOK_NUMBER || k == TOK_STRING || k == TOK_CHAR || k == TOK_RPAREN ||
           k == TOK_RBRACKET;
}

static bool joins_terms(enum token_kind k)
{
    return k == TOK_ANDAND || k == TOK_OROR || k == TOK_PIPE || k == TOK_PLUS;
}

// Whether an arm holds the beginnings of choices (`a ? b :`), and as many : as ?.
static bool is_choices(const struct stream *in, size_t from, size_t to)
{
    size_t asks = 0, tells = 0;
    if (from >= to || in->tokens[to - 1].kind != TOK_COLON)
        return false;
    for (size_t i = from; i < to; i++) {
        asks += in->tokens[i].kind == TOK_QUESTION;
        tells += in->tokens[i].kind == TOK_COLON;
    }
    return asks && asks == tells;
}

// An arm that adds terms to an expression (`&& x`, or `x ||` or `x ? y :` before the rest) or parts to a string, where the other
// arm has nothing: the same.
static bool adds_terms(const struct shaper *s, const struct stream *in, size_t from, size_t to)
{
    if (from >= to || !is_balanced(in, from, to))
        return false;
    enum token_kind first = in->tokens[from].kind, last = in->tokens[to - 1].kind;
    if (s->before == TOK_STRING && first == TOK_STRING)
        return last == TOK_STRING;
    if (joins_terms(first))
        return ends_operand(s->before) && ends_operand(last);
    if (s->before == TOK_COLON || s->before == TOK_QUESTION || s->before == TOK_ASSIGN)
        if (is_choices(in, from, to))
            return true;
    return joins_terms(last) && (s->before == TOK_LPAREN || s->before == TOK_RETURN || joins_terms(s->before) ||
                                        s->before == TOK_ASSIGN);
}

// At an #if; returns the index of its #endif.
static size_t shape_condition(struct shaper *s, const struct span *in, size_t i, size_t to)
{
    const struct ptok *tokens = in->stream->tokens;
    size_t other, end;
    find_arms(in->stream, i, to, &other, &end);
    enum context c = context(s);
    enum token_kind next = end + 1 < to ? tokens[end + 1].kind : TOK_EOF;
    bool brace = next == TOK_RBRACE;
    size_t second = other < end ? other + 1 : end;
    if (i + 1 >= other && second >= end) // nothing in it, and an "else" may follow
        return end;
    bool both = in->depth < NEST_MOST && c != IN_OTHER && begins_whole(s, c) && next != TOK_ELSE &&
                next != TOK_ASSIGN && end < to && !is_choices(in->stream, i + 1, other) &&
                is_whole_arm(in->stream, i + 1, other, c, brace) &&
                is_whole_arm(in->stream, second, end, c, brace);
    struct span inner = *in;
    inner.depth++;
    if (both) {
        put(s, in, &tokens[i]);
        shape_tokens(s, &inner, i + 1, other);
        if (other < end) {
            put(s, in, &tokens[other]);
            shape_tokens(s, &inner, second, end);
        }
        put(s, in, &tokens[end]);
        return end;
    }
    bool takes_else = in->stream->conditions[tokens[i].symbol].else_default;
    bool deep = in->depth >= NEST_MOST;
    if (takes_else && second >= end && !deep &&
            (s->taken.items[in->condition + tokens[i].symbol] ||
                    adds_branches(s, in->stream, i + 1, other) ||
                    adds_elements(s, in->stream, i + 1, other) ||
                    adds_terms(s, in->stream, i + 1, other))) {
        takes_else = false;
        lose_arm(s, in, i + 1, other, LOSS_GUESSED, "arm of an undecided #if, read as compiled");
    }
    const char *reason = "arm of an undecided #if that cuts through something";
    if (!takes_else || deep)
        lose_arm(s, in, second, end, LOSS_OPAQUE, reason);
    if (takes_else || deep)
        lose_arm(s, in, i + 1, other, LOSS_OPAQUE, reason);
    if (in->depth < NEST_MOST)
        shape_tokens(s, &inner, takes_else ? second : i + 1, takes_else ? end : other);
    return end;
}

static bool stands_between(const struct shaper *s)
{
    return context(s) == IN_FILE && (begins_whole(s, IN_FILE) || s->before == TOK_RPAREN);
}

static void splice(struct shaper *s, const struct span *in, const struct stream *child)
{
    struct span inner = { .stream = child, .depth = in->depth + 1 };
    bool top = inner.depth == 1;
    if (!top && (inner.depth > NEST_MOST || s->out.len + child->n_tokens > SPLICE_MOST))
        return;
    inner.expansion = (uint32_t)s->expansions.len;
    inner.child = (uint32_t)s->children.len;
    inner.condition = (uint32_t)s->conditions.len;
    for (size_t i = 0; i < child->n_expansions; i++) {
        struct expansion e = child->expansions[i];
        if (e.parent)
            e.parent += inner.expansion;
        vec_push(&s->expansions, e);
    }
    for (size_t i = 0; i < child->n_children; i++)
        vec_push(&s->children, child->children[i]);
    for (size_t i = 0; i < child->n_conditions; i++)
        vec_push(&s->conditions, child->conditions[i]);
    find_cuts(child, &s->taken);
    shape_tokens(s, &inner, 0, child->n_tokens);
}

static void splice_child(struct shaper *s, const struct span *in, const struct effect *child)
{
    struct stream stream = stream_open(child);
    splice(s, in, &stream);
    stream_close(child, &stream);
}

static void shape_tokens(struct shaper *s, const struct span *in, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        const struct ptok *t = &in->stream->tokens[i];
        switch (t->kind) {
        case TOK_EOF:
            return;
        case TOK_INCLUDE: {
            struct effect *child = in->stream->children[t->symbol];
            if (stands_between(s) && shape_of(s->p, child)->standalone)
                put(s, in, t);
            else
                splice_child(s, in, child);
            break;
        }
        case TOK_CFG_IF:
            i = shape_condition(s, in, i, to);
            break;
        case TOK_CFG_ELSE:
        case TOK_CFG_END:
            break; // without their #if
        case TOK_PRAGMA:
            if (begins_whole(s, context(s)) || s->before == TOK_RPAREN || s->before == TOK_ELSE)
                put(s, in, t);
            break;
        default:
            put(s, in, t);
            break;
        }
    }
}

// The common case: nothing but includes between whole declarations.
static bool is_plain(struct shaper *s, const struct stream *in)
{
    for (size_t i = 0; i < in->n_tokens; i++) {
        enum token_kind k = in->tokens[i].kind;
        if (k == TOK_CFG_IF || k == TOK_CFG_ELSE || k == TOK_CFG_END)
            return false;
        if (k == TOK_INCLUDE) {
            struct effect *child = in->children[in->tokens[i].symbol];
            if (!stands_between(s) || !shape_of(s->p, child)->standalone)
                return false;
        }
        if (k == TOK_PRAGMA && !begins_whole(s, context(s)) && s->before != TOK_RPAREN &&
                s->before != TOK_ELSE)
            return false;
        if (k != TOK_EOF)
            follow(s, k);
    }
    return true;
}

static void free_shaper(struct shaper *s)
{
    vec_free(&s->out);
    vec_free(&s->stack);
    vec_free(&s->losses);
    vec_free(&s->expansions);
    vec_free(&s->children);
    vec_free(&s->conditions);
    free(s->taken.items);
}

static void keep_shape(struct shaper *s, struct shape *to, const struct stream *in, struct arena *a)
{
    struct ptok end = in->tokens[in->n_tokens - 1];
    vec_push(&s->out, end);
    to->stream.tokens = arena_copy(a, s->out.items, s->out.len * sizeof *s->out.items);
    to->stream.n_tokens = s->out.len;
    to->stream.expansions =
            arena_copy(a, s->expansions.items, s->expansions.len * sizeof *s->expansions.items);
    to->stream.n_expansions = s->expansions.len;
    to->stream.children =
            arena_copy(a, s->children.items, s->children.len * sizeof *s->children.items);
    to->stream.n_children = s->children.len;
    to->stream.conditions =
            arena_copy(a, s->conditions.items, s->conditions.len * sizeof *s->conditions.items);
    to->stream.n_conditions = s->conditions.len;
    to->losses = arena_copy(a, s->losses.items, s->losses.len * sizeof *s->losses.items);
    to->n_losses = (uint32_t)s->losses.len;
}

static bool is_standalone(const struct shaper *s)
{
    if (s->broken || s->stack.len)
        return false;
    return begins_whole(s, IN_FILE) || s->before == TOK_RPAREN;
}

static const struct shape plain_whole = { .standalone = true }, plain_part;

static const struct shape *make_shape(struct parser *p, const struct effect *e, struct arena *keep)
{
    struct stream in = stream_open(e);
    struct shaper s = { .p = p };
    const struct shape *shape;
    if (is_plain(&s, &in)) {
        shape = is_standalone(&s) ? &plain_whole : &plain_part;
    } else {
        free_shaper(&s);
        s = (struct shaper){ .p = p };
        struct span top = { 0 };
        struct shape *own = arena_new(keep, struct shape);
        splice(&s, &top, &in);
        keep_shape(&s, own, &in, keep);
        own->standalone = is_standalone(&s);
        shape = own;
    }
    free_shaper(&s);
    stream_close(e, &in);
    return shape;
}

const struct shape *shape_of(struct parser *p, struct effect *e)
{
    if (e->lock)
        pthread_mutex_lock(e->lock);
    const struct shape *shape = e->shape;
    if (e->lock)
        pthread_mutex_unlock(e->lock);
    if (shape)
        return shape;
    shape = make_shape(p, e, &p->memo);
    if (e->lock)
        pthread_mutex_lock(e->lock);
    if (!e->shape)
        e->shape = shape;
    shape = e->shape;
    if (e->lock)
        pthread_mutex_unlock(e->lock);
    return shape;
}

const struct shape *shape_of_unit(struct parser *p, struct effect *e)
{
    return make_shape(p, e, &p->unit);
}
