// Directives, as they come up while a file's tokens are read.
//
// A group whose condition is known is decided by jumping from arm to arm over the links that the lexer laid.
// An undecided one is marked in the output (TOK_CFG_IF ...), except one with an #include at file level of a header:
// its arms are simply read one after the other, for a mark around an #include would keep the header's segments from
// standing alone.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/pp_int.h"

#include "base/buf.h"

static symbol name_pack;

void directive_init(void)
{
    name_pack = intern_text("pack");
}

static const struct directive *directive_at(const struct run *r, uint32_t index)
{
    return &r->source->lexed->directives[index];
}

static void jump_to(struct run *r, uint32_t directive)
{
    const struct lexed *l = r->source->lexed;
    r->position = directive ? l->directives[directive].token : l->n_tokens - 1;
}

static void jump_past(struct run *r, uint32_t directive)
{
    const struct directive *d = directive_at(r, directive);
    r->position = d->token + 1 + d->n_tokens;
}

static void set_top(struct pp *p, struct conditional c)
{
    struct conditional *node = arena_new(&p->keep, struct conditional);
    *node = c;
    p->run->conditionals = node;
}

// The directive's tokens behind its name, cut where the text gets long.
static void add_tokens(struct buf *out, const struct run *r, const struct directive *d)
{
    enum { TEXT_MOST = 200 };
    const struct tok *t = &r->source->lexed->tokens[d->token + 1];
    for (uint32_t i = 0; i < d->n_tokens && out->len < TEXT_MOST; i++) {
        if (i && t[i].space)
            buf_add_byte(out, ' ');
        buf_add_str(out, t[i].symbol ? symbol_text(t[i].symbol)
                                     : str_of(token_kind_name((enum token_kind)t[i].kind)));
    }
}

static struct str condition_text(struct pp *p, uint32_t directive)
{
    const struct directive *d = directive_at(p->run, directive);
    struct buf text = { 0 };
    if (d->kind == DIR_IFDEF || d->kind == DIR_ELIFDEF)
        buf_add_text(&text, "defined ");
    if (d->kind == DIR_IFNDEF || d->kind == DIR_ELIFNDEF)
        buf_add_text(&text, "!defined ");
    add_tokens(&text, p->run, d);
    struct str out = str_copy(&p->keep, buf_str(&text));
    buf_free(&text);
    return out;
}

// The arm of directive `i`, up to the directive `to` or the file's end.
static void note_skipped(struct pp *p, uint32_t i, uint32_t to)
{
    struct run *r = p->run;
    const struct source *s = r->source;
    const struct directive *from = directive_at(r, i);
    place end = s->base + (to ? directive_at(r, to)->offset : s->size);
    if (end <= s->base + from->end + 1)
        return;
    struct skipped arm = { s->base + from->end + 1, end, "inactive under the platform profile", { 0 } };
    if (r->is_unit)
        arm.condition = from->kind == DIR_ELSE ? STR("else") : condition_text(p, i);
    vec_push(&r->skipped, arm);
}

static void emit_mark(struct pp *p, enum token_kind kind, symbol s, const struct directive *d)
{
    pp_emit(p, (struct ptok){ .kind = (uint8_t)kind,
                       .flags = PTOK_LINE,
                       .symbol = s,
                       .spelled = p->run->source->base + d->offset });
}

static bool at_file_level(const struct run *r)
{
    return r->depth <= 0 && (r->last == TOK_EOF || r->last == TOK_SEMI || r->last == TOK_RBRACE);
}

static enum truth evaluate(struct pp *p, const struct directive *d, bool *otherwise)
{
    enum directive_kind k = d->kind;
    if (k == DIR_IF || k == DIR_ELIF)
        return condition_eval(p, d, otherwise);
    const struct tok *t = &p->run->source->lexed->tokens[d->token + 1];
    bool negated = k == DIR_IFNDEF || k == DIR_ELIFNDEF;
    bool is_defined = false, undecided = false;
    if (d->n_tokens && t->symbol) {
        const struct macro *m = pp_lookup(p, t->symbol);
        undecided = m ? macro_is_open(m) && !arms_decide(p, m) : pp_is_undecided(p, t->symbol);
        is_defined = m ? !undecided || macro_by_default(m) : undecided && pp_default(t->symbol);
    }
    *otherwise = is_defined != negated;
    if (undecided && !p->shared->options.strict && !p->in_arguments)
        return UNDECIDED;
    return *otherwise ? TRUE_KNOWN : FALSE_KNOWN;
}

static bool leads_nowhere(struct pp *p, const struct directive *d)
{
    const struct tok *t = &p->run->source->lexed->tokens[d->token + 1];
    bool next = d->kind == DIR_INCLUDE_NEXT;
    return (d->kind == DIR_INCLUDE || next) && d->n_tokens && t->kind == TOK_STRING &&
           pp_resolve(p, t->symbol, next) == INCLUDE_MISSING;
}

// What an arm's own directives, those outside inner groups, say of it.
struct arm_signs {
    bool forbidden; // #error: no configuration has it
    bool unread;    // it includes what is not there
};

static struct arm_signs arm_signs(struct pp *p, uint32_t i)
{
    const struct run *r = p->run;
    struct arm_signs signs = { 0 };
    uint32_t end = directive_at(r, i)->next;
    for (i++; i < end; i++) {
        const struct directive *d = directive_at(r, i);
        signs.forbidden |= d->kind == DIR_ERROR;
        signs.unread |= leads_nowhere(p, d);
        while (d->kind >= DIR_IF && d->kind < DIR_ENDIF && d->next) {
            i = d->next;
            d = directive_at(r, i);
        }
    }
    return signs;
}

// Whether the group ends in an #else that no configuration has.
static bool must_choose(struct pp *p, uint32_t i)
{
    enum { ARMS_FAR = 100 };
    for (uint32_t n = 0; i && n < ARMS_FAR; n++, i = directive_at(p->run, i)->next)
        if (directive_at(p->run, i)->kind == DIR_ELSE)
            return arm_signs(p, i).forbidden;
    return false;
}

// An open condition, in the light of what it leads to: an arm with an #error cannot be meant, the last one before
// such an #else must be, the first one of such a group is as good a default as any, and an arm that includes what
// is not there is not the one to understand the code by.
static enum truth judge_arm(
        struct pp *p, uint32_t i, const struct conditional *c, bool *otherwise, bool *unread)
{
    if (c->open_around >= PP_OPEN_MOST && !c->undecided) {
        p->too_deep = true;
        return *otherwise ? TRUE_KNOWN : FALSE_KNOWN;
    }
    struct arm_signs signs = arm_signs(p, i);
    uint32_t next = directive_at(p->run, i)->next;
    if (signs.forbidden)
        return FALSE_KNOWN;
    if (next && directive_at(p->run, next)->kind == DIR_ELSE && arm_signs(p, next).forbidden) {
        *otherwise = true;
        return TRUE_KNOWN;
    }
    *otherwise |= must_choose(p, next);
    *unread = signs.unread;
    *otherwise &= !signs.unread;
    return UNDECIDED;
}

// Whether the group of directive `i` holds an #include, or is so long that it may.
static bool holds_include(const struct run *r, uint32_t i)
{
    enum { GROUP_FAR = 1000 };
    uint32_t end = i;
    for (uint32_t n = 0; directive_at(r, end)->next; end = directive_at(r, end)->next)
        if (++n > GROUP_FAR)
            return true;
    if (end - i > GROUP_FAR || directive_at(r, end)->kind != DIR_ENDIF)
        return true;
    for (; i < end; i++) {
        enum directive_kind k = directive_at(r, i)->kind;
        if (k == DIR_INCLUDE || k == DIR_INCLUDE_NEXT || k == DIR_IMPORT)
            return true;
    }
    return false;
}

static void open_undecided(struct pp *p, struct conditional *c, uint32_t i, bool otherwise)
{
    struct run *r = p->run;
    const struct directive *d = directive_at(r, i);
    if (c->silent || (!r->is_unit && at_file_level(r) && holds_include(r, i))) {
        c->silent = true;
        return;
    }
    vec_push(&r->conditions, (struct condition){ .where = r->source->base + d->offset,
                                     .text = condition_text(p, i),
                                     .else_default = !otherwise });
    emit_mark(p, TOK_CFG_IF, (symbol)r->conditions.len - 1, d);
    c->open++;
}

static void close_group(struct pp *p, const struct conditional *c, uint32_t endif)
{
    for (uint8_t i = 0; i < c->open; i++)
        emit_mark(p, TOK_CFG_END, 0, directive_at(p->run, endif));
    p->run->conditionals = c->outer;
    if (c->undecided) {
        struct conditional last = *c;
        arms_end_one(p, &last);
        arms_end_all(p, &last);
    }
}

static void begin_arm(struct pp *p, struct conditional *c, uint32_t i, enum truth t, bool otherwise)
{
    if (t == UNDECIDED && !c->undecided) {
        c->undecided = true;
        c->open_around++;
        c->when = intern(condition_text(p, i));
    }
    c->arm += c->undecided;
    if (otherwise && !c->default_seen)
        c->default_arm = c->arm;
    c->default_seen |= otherwise;
    c->undo = p->run->undo;
    c->done = t == TRUE_KNOWN;
}

static void no_arm_left(struct pp *p, const struct conditional *c, uint32_t endif)
{
    if (endif) {
        close_group(p, c, endif);
        jump_past(p->run, endif);
    } else {
        jump_to(p->run, 0);
        p->run->conditionals = c->outer;
    }
}

// Chooses the arm that begins at directive `i` or a later one, and moves there. `c` is the group so far.
static void choose_arm(struct pp *p, uint32_t i, struct conditional c)
{
    struct run *r = p->run;
    for (;;) {
        const struct directive *d = directive_at(r, i);
        bool otherwise = true, unread = false;
        enum truth t = TRUE_KNOWN;
        if (d->kind != DIR_ELSE)
            t = c.open == UINT8_MAX ? FALSE_KNOWN : evaluate(p, d, &otherwise);
        if (t == UNDECIDED)
            t = judge_arm(p, i, &c, &otherwise, &unread);
        c.next = d->next;
        if (t != FALSE_KNOWN) {
            if (t == UNDECIDED)
                open_undecided(p, &c, i, otherwise);
            begin_arm(p, &c, i, t, otherwise);
            c.unread = unread;
            set_top(p, c);
            jump_past(r, i);
            return;
        }
        note_skipped(p, i, d->next);
        if (!d->next || directive_at(r, d->next)->kind == DIR_ENDIF) {
            no_arm_left(p, &c, d->next);
            return;
        }
        i = d->next;
    }
}

static void begin_group(struct pp *p, uint32_t i)
{
    const struct conditional *outer = p->run->conditionals;
    choose_arm(p, i, (struct conditional){ .outer = outer,
                             .open_outer = !outer || outer->undecided ? outer : outer->open_outer,
                             .open_around = outer ? outer->open_around : 0 });
}

// #elif, #else or #endif that ends the arm being read.
static void end_arm(struct pp *p, uint32_t i)
{
    struct run *r = p->run;
    const struct conditional *c = r->conditionals;
    const struct directive *d = directive_at(r, i);
    if (!c) { // cannot be: the lexer linked it to a group that we have entered
        jump_past(r, i);
        return;
    }
    if (d->kind == DIR_ENDIF) {
        close_group(p, c, i);
        jump_past(r, i);
        return;
    }
    if (!c->done) { // the arm before was undecided: this one may stand too
        if (!c->silent)
            emit_mark(p, TOK_CFG_ELSE, 0, d);
        struct conditional group = *c;
        arms_end_one(p, &group);
        choose_arm(p, i, group);
        return;
    }
    uint32_t end = i;
    while (directive_at(r, end)->next && directive_at(r, end)->kind != DIR_ENDIF)
        end = directive_at(r, end)->next;
    bool closed = directive_at(r, end)->kind == DIR_ENDIF;
    note_skipped(p, i, closed ? end : 0);
    close_group(p, c, end);
    if (closed)
        jump_past(r, end);
    else
        jump_to(r, 0);
}

// A header name that macros give: #include NAME.
static symbol computed_include(struct pp *p, const struct directive *d)
{
    const struct tok *t = &p->run->source->lexed->tokens[d->token + 1];
    struct ptok *raw = arena_array(&p->scratch, struct ptok, d->n_tokens + 1u);
    for (uint32_t i = 0; i < d->n_tokens; i++)
        raw[i] = pp_token(p->run, &t[i]);
    size_t n;
    const struct ptok *list = expand_list(p, raw, d->n_tokens, &n);
    if (n == 1 && list->kind == TOK_STRING)
        return list->symbol;
    struct buf text = { 0 };
    for (size_t i = 0; i < n && text.len < 4096; i++)
        buf_add_str(&text, list[i].symbol ? symbol_text(list[i].symbol)
                                          : str_of(token_kind_name(list[i].kind)));
    symbol s = intern(buf_str(&text));
    buf_free(&text);
    return s;
}

static void include_directive(struct pp *p, uint32_t i)
{
    struct run *r = p->run;
    const struct directive *d = directive_at(r, i);
    const struct tok *t = &r->source->lexed->tokens[d->token + 1];
    bool plain = d->n_tokens >= 1 && t->kind == TOK_STRING;
    jump_past(r, i);
    r->spelled = plain ? t->symbol : d->n_tokens ? computed_include(p, d) : 0;
    r->target = r->spelled ? pp_resolve(p, r->spelled, d->kind == DIR_INCLUDE_NEXT) : INCLUDE_MISSING;
    r->at_include = true;
}

static void pragma_directive(struct pp *p, const struct directive *d)
{
    const struct source *s = p->run->source;
    const struct tok *t = &s->lexed->tokens[d->token + 1];
    if (!d->n_tokens || t->symbol != name_pack || p->in_arguments)
        return; // others change nothing that we read
    struct buf text = { 0 };
    add_tokens(&text, p->run, d);
    emit_mark(p, TOK_PRAGMA, intern(buf_str(&text)), d);
    buf_free(&text);
}

static void run_directive(struct pp *p, uint32_t i)
{
    struct run *r = p->run;
    const struct directive *d = directive_at(r, i);
    const struct tok *t = &r->source->lexed->tokens[d->token + 1];
    switch ((enum directive_kind)d->kind) {
    case DIR_IF:
    case DIR_IFDEF:
    case DIR_IFNDEF:
        begin_group(p, i);
        return;
    case DIR_ELIF:
    case DIR_ELIFDEF:
    case DIR_ELIFNDEF:
    case DIR_ELSE:
    case DIR_ENDIF:
        end_arm(p, i);
        return;
    case DIR_INCLUDE:
    case DIR_INCLUDE_NEXT:
    case DIR_IMPORT:
        include_directive(p, i);
        return;
    case DIR_DEFINE:
        if (d->macro)
            arms_change(p, d->macro->name, d->macro);
        break;
    case DIR_UNDEF:
        if (d->n_tokens && t->symbol)
            arms_change(p, t->symbol, NULL);
        break;
    case DIR_PRAGMA:
        pragma_directive(p, d);
        break;
    case DIR_NONE:
    case DIR_ERROR:
    case DIR_LINE:
        break;
    }
    jump_past(r, i);
}

struct ptok base_next(struct pp *p)
{
    struct run *r = p->run;
    for (;;) {
        const struct tok *t = &r->source->lexed->tokens[r->position];
        if (r->at_include || t->kind == TOK_EOF || p->cap)
            return (struct ptok){ .kind = TOK_EOF };
        if (t->kind != TOK_DIRECTIVE) {
            r->position++;
            return pp_token(r, t);
        }
        run_directive(p, t->symbol);
    }
}

const struct tok *base_peek(struct pp *p)
{
    const struct run *r = p->run;
    const struct tok *t = &r->source->lexed->tokens[r->position];
    return r->at_include || t->kind == TOK_DIRECTIVE ? NULL : t;
}
