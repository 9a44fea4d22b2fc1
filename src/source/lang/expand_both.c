// A macro that has two bodies, used as a statement: LOCK(x); where one configuration locks and another does nothing.
//
// Both uses are written out, as the arms of an undecided #if. Only where the use is a whole statement of the file, for
// elsewhere the arms could not stand; there the default body alone is read.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/pp_int.h"

// The tokens of `NAME ;` or `NAME ( ... ) ;` from the file without the ';', if this stands there as a statement; `*next`
// is the position behind the ';'.
static struct ptok *statement_call(
        struct pp *p, const struct ptok *name, const struct macro *m, size_t *n, uint32_t *next)
{
    const struct run *r = p->run;
    const struct tok *from = &r->source->lexed->tokens[r->position], *t = from;
    bool begins = r->last == TOK_SEMI || r->last == TOK_LBRACE || r->last == TOK_RBRACE;
    int depth = 0;
    if (!begins || r->depth <= 0 || p->contexts.len > p->floor)
        return NULL;
    for (; (m->flags & MACRO_FUNCTION) && t - from < PARAMETERS_FAR; t++) {
        depth += (t->kind == TOK_LPAREN) - (t->kind == TOK_RPAREN);
        if (depth <= 0 || t->kind == TOK_DIRECTIVE || t->kind == TOK_EOF)
            break;
    }
    p->work += (uint64_t)(t - from);
    t += t > from;
    if (depth || t->kind != TOK_SEMI)
        return NULL;
    *n = (size_t)(t - from) + 1;
    *next = r->position + (uint32_t)*n;
    struct ptok *call = arena_array(&p->scratch, struct ptok, *n);
    call[0] = *name;
    for (size_t i = 1; i < *n; i++)
        call[i] = pp_token(r, &from[i - 1]);
    return call;
}

static bool brackets_match(const struct ptok *t, size_t n)
{
    int depth = 0;
    for (size_t i = 0; i < n && depth >= 0; i++)
        depth += bracket_depth(t[i].kind);
    return depth == 0;
}

static void emit_arm(struct pp *p, enum token_kind mark, symbol s, const struct ptok *t, size_t n, const struct ptok *at)
{
    pp_emit(p, (struct ptok){ .kind = (uint8_t)mark, .flags = PTOK_LINE, .symbol = s, .spelled = at->spelled });
    for (size_t i = 0; i < n; i++)
        pp_emit(p, t[i]);
    pp_emit(p, (struct ptok){ .kind = TOK_SEMI, .spelled = at->spelled });
}

bool expand_both(struct pp *p, const struct ptok *name)
{
    struct run *r = p->run;
    const struct macro *m = pp_lookup(p, name->symbol);
    size_t n, n_default, n_other;
    uint32_t next;
    const struct ptok *call = m->instead ? statement_call(p, name, m, &n, &next) : NULL;
    if (!call)
        return false;
    const struct ptok *by_default = expand_list(p, call, n, &n_default);
    p->table[name->symbol] = m->instead;
    const struct ptok *other = expand_list(p, call, n, &n_other);
    p->table[name->symbol] = m;
    if (!brackets_match(by_default, n_default) || !brackets_match(other, n_other))
        return false;
    vec_push(&r->conditions, (struct condition){ name->spelled, symbol_text(m->when), true, true });
    emit_arm(p, TOK_CFG_IF, (symbol)r->conditions.len - 1, other, n_other, name);
    emit_arm(p, TOK_CFG_ELSE, 0, by_default, n_default, name);
    pp_emit(p, (struct ptok){ .kind = TOK_CFG_END, .flags = PTOK_LINE, .spelled = name->spelled });
    r->position = next;
    return true;
}
