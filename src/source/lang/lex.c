// The lexer: C11 6.4 with GNU's extensions, tolerant of everything.
//
// One loop over a table of character classes. A line splice inside a name or literal is rare, so it leaves the
// fast path and respells the token; elsewhere a splice is white space. A quote without its partner on the line
// is TOK_OTHER, as in prose after #error.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/lex.h"

#include "base/buf.h"
#include "base/vec.h"

#include <stdio.h>
#include <stdlib.h>

enum char_class {
    CHAR_OTHER,
    CHAR_SPACE,
    CHAR_NEWLINE,
    CHAR_NAME,
    CHAR_DIGIT,
    CHAR_PUNCT,
    CHAR_QUOTE,
};

static uint8_t classes[256];
static struct directive_name {
    const char *text;
    enum directive_kind kind;
    symbol symbol;
} directive_names[] = {
    { "define", DIR_DEFINE, 0 },
    { "elif", DIR_ELIF, 0 },
    { "elifdef", DIR_ELIFDEF, 0 },
    { "elifndef", DIR_ELIFNDEF, 0 },
    { "else", DIR_ELSE, 0 },
    { "endif", DIR_ENDIF, 0 },
    { "error", DIR_ERROR, 0 },
    { "ident", DIR_LINE, 0 },
    { "if", DIR_IF, 0 },
    { "ifdef", DIR_IFDEF, 0 },
    { "ifndef", DIR_IFNDEF, 0 },
    { "import", DIR_IMPORT, 0 },
    { "include", DIR_INCLUDE, 0 },
    { "include_next", DIR_INCLUDE_NEXT, 0 },
    { "line", DIR_LINE, 0 },
    { "pragma", DIR_PRAGMA, 0 },
    { "sccs", DIR_LINE, 0 },
    { "undef", DIR_UNDEF, 0 },
    { "warning", DIR_LINE, 0 },
};
static symbol name_once, name_defined, name_va_args;

struct lexer {
    const char *start, *p, *end;
    place base;
    bool in_directive, line, space; // white space or a line start was just seen
    VEC(struct tok) tokens;
    VEC(struct directive) directives;
    struct arena *keep;
};

struct punctuator {
    char text[4];
    uint8_t kind;
};

// By first character, longest first; digraphs with their meaning (6.4.6).
static const struct punctuator punctuators[] = {
    { "[", TOK_LBRACKET }, { "]", TOK_RBRACKET }, { "(", TOK_LPAREN }, { ")", TOK_RPAREN },
    { "{", TOK_LBRACE }, { "}", TOK_RBRACE }, { "...", TOK_ELLIPSIS }, { ".", TOK_DOT },
    { "->", TOK_ARROW }, { "--", TOK_MINUSMINUS }, { "-=", TOK_MINUS_ASSIGN }, { "-", TOK_MINUS },
    { "++", TOK_PLUSPLUS }, { "+=", TOK_PLUS_ASSIGN }, { "+", TOK_PLUS }, { "&&", TOK_ANDAND },
    { "&=", TOK_AMP_ASSIGN }, { "&", TOK_AMP }, { "*=", TOK_STAR_ASSIGN }, { "*", TOK_STAR },
    { "~", TOK_TILDE }, { "!=", TOK_NE }, { "!", TOK_BANG }, { "/=", TOK_SLASH_ASSIGN },
    { "/", TOK_SLASH }, { "%:", TOK_HASH }, { "%>", TOK_RBRACE }, { "%=", TOK_PERCENT_ASSIGN },
    { "%", TOK_PERCENT }, { "<<=", TOK_SHL_ASSIGN }, { "<<", TOK_SHL }, { "<=", TOK_LE },
    { "<:", TOK_LBRACKET }, { "<%", TOK_LBRACE }, { "<", TOK_LT }, { ">>=", TOK_SHR_ASSIGN },
    { ">>", TOK_SHR }, { ">=", TOK_GE }, { ">", TOK_GT }, { "==", TOK_EQ }, { "=", TOK_ASSIGN },
    { "^=", TOK_CARET_ASSIGN }, { "^", TOK_CARET }, { "||", TOK_OROR }, { "|=", TOK_PIPE_ASSIGN },
    { "|", TOK_PIPE }, { "?", TOK_QUESTION }, { ":>", TOK_RBRACKET }, { ":", TOK_COLON },
    { ";", TOK_SEMI }, { ",", TOK_COMMA }, { "##", TOK_HASHHASH }, { "#", TOK_HASH },
};
static uint8_t first_punctuator[256]; // index + 1 of the first row that begins with the character

static void index_punctuators(void)
{
    for (size_t i = ARRAY_LEN(punctuators); i-- > 0;)
        first_punctuator[(unsigned char)punctuators[i].text[0]] = (uint8_t)(i + 1);
}

void lex_init(void)
{
    for (int c = 0; c < 256; c++)
        classes[c] = c >= 128 || c == '_' || c == '$' ? CHAR_NAME : CHAR_OTHER;
    for (int c = 'a'; c <= 'z'; c++)
        classes[c] = classes[c - 'a' + 'A'] = CHAR_NAME;
    for (int c = '0'; c <= '9'; c++)
        classes[c] = CHAR_DIGIT;
    for (const char *p = "[](){}.&*+-~!/%<>^|?:;=,#"; *p; p++)
        classes[(unsigned char)*p] = CHAR_PUNCT;
    classes[' '] = classes['\t'] = classes['\f'] = classes['\v'] = classes['\r'] = CHAR_SPACE;
    classes['\n'] = CHAR_NEWLINE;
    classes['"'] = classes['\''] = CHAR_QUOTE;
    for (size_t i = 0; i < ARRAY_LEN(directive_names); i++)
        directive_names[i].symbol = intern_text(directive_names[i].text);
    index_punctuators();
    name_once = intern_text("once");
    name_defined = intern_text("defined");
    name_va_args = intern_text("__VA_ARGS__");
}

static enum char_class class_of(char c)
{
    return classes[(unsigned char)c];
}

static bool is_name_char(char c)
{
    return class_of(c) == CHAR_NAME || class_of(c) == CHAR_DIGIT;
}

// The length of a line splice at `p`: a backslash, blanks (as gcc tolerates), a line end; 0 when none.
static size_t splice_length(const char *p, const char *end)
{
    if (*p != '\\')
        return 0;
    const char *q = p + 1;
    while (q < end && class_of(*q) == CHAR_SPACE)
        q++;
    return q < end && *q == '\n' ? (size_t)(q + 1 - p) : 0;
}

static void push(struct lexer *lx, enum token_kind kind, const char *at, symbol s)
{
    struct tok t = { .offset = (uint32_t)(at - lx->start) & LEX_BYTES_MOST,
        .line = lx->line,
        .kind = kind & 63,
        .space = lx->space,
        .edge = lx->line && (at == lx->start || at[-1] == '\n'),
        .symbol = s & (SYMBOL_MOST - 1) };
    vec_push(&lx->tokens, t);
    lx->line = lx->space = false;
}

// Skips a comment at `p`; false when there is none.
static bool skip_comment(struct lexer *lx)
{
    const char *p = lx->p;
    if (p[1] == '*') {
        for (p += 2; p < lx->end && !(p[0] == '*' && p[1] == '/'); p++)
            ;
        lx->p = p < lx->end ? p + 2 : lx->end;
        return true;
    }
    if (p[1] != '/')
        return false;
    while (p < lx->end && *p != '\n') {
        size_t n = splice_length(p, lx->end);
        p += n ? n : 1;
    }
    lx->p = p;
    return true;
}

// Skips blanks, comments, splices; line ends too unless in a directive. Leaves `p` at a token or the end.
static void skip_blanks(struct lexer *lx)
{
    while (lx->p < lx->end) {
        char c = *lx->p;
        size_t n;
        if (class_of(c) == CHAR_SPACE) {
            lx->p++;
        } else if (c == '\n' && !lx->in_directive) {
            lx->p++;
            lx->line = true;
        } else if (c == '/' && skip_comment(lx)) {
        } else if (c == '\\' && (n = splice_length(lx->p, lx->end))) {
            lx->p += n;
        } else {
            return;
        }
        lx->space = true;
    }
}

// The text from `from` to `to` without its splices.
static symbol respell(const char *from, const char *to)
{
    struct buf clean = { 0 };
    for (const char *p = from; p < to;) {
        size_t n = splice_length(p, to);
        if (!n)
            buf_add_byte(&clean, *p);
        p += n ? n : 1;
    }
    symbol s = intern(buf_str(&clean));
    buf_free(&clean);
    return s;
}

static symbol spell(const char *from, const char *to, bool spliced)
{
    return spliced ? respell(from, to) : intern((struct str){ from, (size_t)(to - from) });
}

// Moves past the characters of a name or number that go on after a splice.
static bool over_splice(struct lexer *lx)
{
    size_t n = splice_length(lx->p, lx->end);
    if (!n || lx->p + n >= lx->end || !is_name_char(lx->p[n]))
        return false;
    lx->p += n;
    return true;
}

static bool lex_literal(struct lexer *lx, const char *from);

static void lex_name(struct lexer *lx)
{
    const char *from = lx->p;
    bool spliced = false;
    do {
        while (is_name_char(*lx->p))
            lx->p++;
    } while (*lx->p == '\\' && over_splice(lx) && (spliced = true));
    size_t n = (size_t)(lx->p - from);
    bool prefix = n <= 2 && (*from == 'L' || *from == 'u' || *from == 'U') &&
                  (n == 1 || (from[0] == 'u' && from[1] == '8'));
    if (prefix && class_of(*lx->p) == CHAR_QUOTE && lex_literal(lx, from))
        return;
    push(lx, TOK_NAME, from, spell(from, lx->p, spliced));
}

// A pp-number, C11 6.4.8.
static void lex_number(struct lexer *lx)
{
    const char *from = lx->p++;
    bool spliced = false;
    for (;;) {
        char c = *lx->p;
        if ((c == '+' || c == '-') && strchr("eEpP", lx->p[-1]))
            lx->p++;
        else if (is_name_char(c) || c == '.')
            lx->p++;
        else if (c == '\\' && over_splice(lx))
            spliced = true;
        else
            break;
    }
    push(lx, TOK_NUMBER, from, spell(from, lx->p, spliced));
}

// A character constant or string whose quote is at `p`; false when it does not end on its line.
static bool lex_literal(struct lexer *lx, const char *from)
{
    char quote = *lx->p;
    const char *p = lx->p + 1;
    bool spliced = false;
    while (p < lx->end && *p != quote && *p != '\n') {
        size_t n = splice_length(p, lx->end);
        spliced |= n != 0;
        p += n ? n : *p == '\\' && p + 1 < lx->end && p[1] != '\n' ? 2 : 1;
    }
    if (p >= lx->end || *p != quote)
        return false;
    lx->p = p + 1;
    push(lx, quote == '"' ? TOK_STRING : TOK_CHAR, from, spell(from, lx->p, spliced));
    return true;
}

static void lex_punctuator(struct lexer *lx)
{
    const struct punctuator *row = &punctuators[first_punctuator[(unsigned char)*lx->p] - 1];
    for (;; row++) {
        size_t n = row->text[1] == 0 ? 1 : row->text[2] == 0 ? 2 : 3;
        if (n == 1 || (lx->p[1] == row->text[1] && (n == 2 || lx->p[2] == row->text[2]))) {
            push(lx, row->kind, lx->p, 0);
            lx->p += n;
            return;
        }
    }
}

static void lex_other(struct lexer *lx)
{
    symbol s = intern((struct str){ lx->p, 1 });
    push(lx, TOK_OTHER, lx->p, s);
    lx->p++;
}

// One token at `p`, which is neither blank nor the end.
static void lex_token(struct lexer *lx)
{
    switch (class_of(*lx->p)) {
    case CHAR_NAME:
        lex_name(lx);
        return;
    case CHAR_DIGIT:
        lex_number(lx);
        return;
    case CHAR_QUOTE:
        if (!lex_literal(lx, lx->p))
            lex_other(lx);
        return;
    case CHAR_PUNCT:
        if (*lx->p == '.' && class_of(lx->p[1]) == CHAR_DIGIT)
            lex_number(lx);
        else
            lex_punctuator(lx);
        return;
    default:
        lex_other(lx);
    }
}

// <sys/socket.h> after #include: one TOK_STRING with its angle brackets.
static void lex_header_name(struct lexer *lx)
{
    const char *p = lx->p;
    while (p < lx->end && *p != '>' && *p != '\n')
        p++;
    if (p >= lx->end || *p != '>')
        return;
    push(lx, TOK_STRING, lx->p, intern((struct str){ lx->p, (size_t)(p + 1 - lx->p) }));
    lx->p = p + 1;
}

static enum directive_kind directive_kind(const struct tok *name)
{
    if (name->kind != TOK_NAME)
        return DIR_NONE;
    for (size_t i = 0; i < ARRAY_LEN(directive_names); i++)
        if (directive_names[i].symbol == name->symbol)
            return directive_names[i].kind;
    return DIR_NONE;
}

static bool includes(enum directive_kind k)
{
    return k == DIR_INCLUDE || k == DIR_INCLUDE_NEXT || k == DIR_IMPORT;
}

// A directive whose '#' is at `p`. Its name's token is read and dropped.
static void lex_directive(struct lexer *lx)
{
    struct directive d = { .offset = (uint32_t)(lx->p - lx->start),
        .token = (uint32_t)lx->tokens.len };
    push(lx, TOK_DIRECTIVE, lx->p, (symbol)lx->directives.len);
    lx->in_directive = true;
    lx->p += *lx->p == '%' ? 2 : 1;
    skip_blanks(lx);
    if (lx->p < lx->end && class_of(*lx->p) == CHAR_NAME) {
        lex_token(lx);
        d.kind = directive_kind(&vec_last(&lx->tokens));
        lx->tokens.len--;
        skip_blanks(lx);
        if (includes(d.kind) && *lx->p == '<')
            lex_header_name(lx);
    }
    for (skip_blanks(lx); lx->p < lx->end && *lx->p != '\n'; skip_blanks(lx))
        lex_token(lx);
    d.n_tokens = (uint32_t)lx->tokens.len - d.token - 1;
    d.end = (uint32_t)(lx->p - lx->start);
    lx->in_directive = false;
    vec_push(&lx->directives, d);
}

static bool at_directive(const struct lexer *lx)
{
    return lx->line && (*lx->p == '#' || (lx->p[0] == '%' && lx->p[1] == ':'));
}

static void lex_all(struct lexer *lx)
{
    lx->line = true;
    for (skip_blanks(lx); lx->p < lx->end; skip_blanks(lx)) {
        if (at_directive(lx))
            lex_directive(lx);
        else
            lex_token(lx);
    }
    push(lx, TOK_EOF, lx->end, 0);
}

// Links each #if to its next arm and so on to its #endif; counts what has no partner.
static uint32_t link_conditionals(struct directive *d, uint32_t n)
{
    VEC(uint32_t) open = { 0 };
    uint32_t unbalanced = 0;
    for (uint32_t i = 1; i < n; i++) {
        enum directive_kind k = d[i].kind;
        if (k == DIR_IF || k == DIR_IFDEF || k == DIR_IFNDEF) {
            vec_push(&open, i);
        } else if (k >= DIR_ELIF && k <= DIR_ENDIF) {
            if (!open.len) {
                d[i].kind = DIR_LINE;
                unbalanced++;
                continue;
            }
            d[vec_last(&open)].next = i;
            if (k == DIR_ENDIF)
                open.len--;
            else
                vec_last(&open) = i;
        }
    }
    unbalanced += (uint32_t)open.len;
    vec_free(&open);
    return unbalanced;
}

static int16_t param_index(const struct macro *m, symbol s)
{
    for (uint16_t i = 0; i < m->n_params; i++)
        if (m->params[i] == s)
            return (int16_t)i;
    return -1;
}

// identifier-list of 6.10.3; returns the token after ')'.
static const struct tok *read_params(
        struct macro *m, const struct tok *t, const struct tok *end, struct arena *keep)
{
    enum { PARAMS_MOST = 1000 };
    symbol names[PARAMS_MOST];
    uint16_t n = 0;
    for (; t < end && t->kind != TOK_RPAREN && n < PARAMS_MOST; t++) {
        if (t->kind == TOK_NAME) {
            names[n++] = t->symbol;
        } else if (t->kind == TOK_ELLIPSIS) {
            m->flags |= MACRO_VARIADIC;
            if (t[-1].kind != TOK_NAME) // GNU `args...` has named it already
                names[n++] = name_va_args;
        }
    }
    m->n_params = n;
    m->params = arena_copy(keep, names, n * sizeof *names);
    return t < end ? t + 1 : t;
}

static void read_body(
        struct macro *m, const struct tok *t, const struct tok *end, struct arena *keep)
{
    struct macro_token *out = arena_array(keep, struct macro_token, (size_t)(end - t));
    uint8_t pending = 0;
    m->body = out;
    for (; t < end; t++) {
        bool function = m->flags & MACRO_FUNCTION;
        if (t->kind == TOK_HASHHASH && m->n_body && t + 1 < end) {
            out[m->n_body - 1].flags |= MACRO_PASTE;
            pending |= MACRO_PASTED;
            continue;
        }
        bool param_next = function && t->kind == TOK_HASH && t + 1 < end &&
                          t[1].kind == TOK_NAME && param_index(m, t[1].symbol) >= 0;
        if (param_next) {
            pending |= MACRO_STRINGIFY | (t->space ? MACRO_SPACE : 0);
            continue;
        }
        out[m->n_body++] = (struct macro_token){ .offset = t->offset,
            .kind = (uint8_t)t->kind,
            .flags = (uint8_t)(pending | (t->space ? MACRO_SPACE : 0)),
            .param = t->kind == TOK_NAME ? param_index(m, t->symbol) : (int16_t)-1,
            .symbol = t->symbol };
        pending = 0;
    }
}

// The macro of a #define's tokens, or NULL when they name none.
static struct macro *read_macro(
        const struct tok *t, uint32_t n, place base, struct arena *keep)
{
    const struct tok *end = t + n;
    if (n == 0 || t->kind != TOK_NAME || t->symbol == name_defined)
        return NULL;
    struct macro *m = arena_new(keep, struct macro);
    m->name = t->symbol;
    m->defined = base + t->offset;
    m->base = base;
    symbol_mark(m->name, SYMBOL_MACRO);
    t++;
    if (t < end && t->kind == TOK_LPAREN && !t->space) {
        m->flags |= MACRO_FUNCTION;
        t = read_params(m, t + 1, end, keep);
    }
    read_body(m, t, end, keep);
    return m;
}

static bool is_guard_test(const struct lexed *l, const struct directive *d, symbol *name)
{
    const struct tok *t = &l->tokens[d->token + 1];
    if (d->kind == DIR_IFNDEF && d->n_tokens == 1 && t[0].kind == TOK_NAME) {
        *name = t[0].symbol;
        return true;
    }
    if (d->kind != DIR_IF || d->n_tokens < 3 || t[0].kind != TOK_BANG ||
            t[1].symbol != name_defined)
        return false;
    bool paren = d->n_tokens == 5 && t[2].kind == TOK_LPAREN;
    if (!paren && d->n_tokens != 3)
        return false;
    *name = t[paren ? 3 : 2].symbol;
    return true;
}

// The whole file lies in one #ifndef NAME ... #endif.
static symbol find_guard(const struct lexed *l)
{
    if (l->n_directives < 3 || l->tokens[0].kind != TOK_DIRECTIVE)
        return 0;
    const struct directive *first = &l->directives[1], *last = &l->directives[l->n_directives - 1];
    symbol name;
    bool closes = first->next == l->n_directives - 1 && last->kind == DIR_ENDIF;
    bool ends = l->tokens[last->token + 1 + last->n_tokens].kind == TOK_EOF;
    return closes && ends && is_guard_test(l, first, &name) ? name : 0;
}

static symbol find_once(const struct lexed *l, place base)
{
    for (uint32_t i = 1; i < l->n_directives; i++) {
        const struct directive *d = &l->directives[i];
        if (d->kind != DIR_PRAGMA || d->n_tokens != 1 ||
                l->tokens[d->token + 1].symbol != name_once)
            continue;
        char text[40];
        snprintf(text, sizeof text, "#once:%u", base);
        symbol s = intern_text(text);
        symbol_mark(s, SYMBOL_MACRO);
        return s;
    }
    return 0;
}

static int compare_symbols(const void *a, const void *b)
{
    symbol x = *(const symbol *)a, y = *(const symbol *)b;
    return (x > y) - (x < y);
}

static void read_macros(struct lexed *l, place base, struct arena *keep)
{
    VEC(symbol) names = { 0 };
    for (uint32_t i = 1; i < l->n_directives; i++) {
        struct directive *d = &l->directives[i];
        if (d->kind == DIR_DEFINE)
            d->macro = read_macro(&l->tokens[d->token + 1], d->n_tokens, base, keep);
        if (d->macro)
            vec_push(&names, d->macro->name);
    }
    if (names.len)
        qsort(names.items, names.len, sizeof *names.items, compare_symbols);
    l->defines = arena_copy(keep, names.items, names.len * sizeof *names.items);
    l->n_defines = (uint32_t)names.len;
    vec_free(&names);
}

// The names of macros, in ascending order, that stand in a declaration too: words, and then NAME (
static symbol *declared_macros(const struct lexed *l, size_t *n)
{
    VEC(symbol) found = { 0 };
    bool declares = true; // as far as the statement was read
    uint32_t words = 0;
    for (uint32_t i = 0; i < l->n_tokens; i++) {
        const struct tok *t = &l->tokens[i];
        enum token_kind k = t->kind == TOK_NAME ? token_keyword(t->symbol) : t->kind;
        if (t->kind == TOK_DIRECTIVE)
            i += l->directives[t->symbol].n_tokens;
        if (k == TOK_DIRECTIVE || k == TOK_SEMI || k == TOK_LBRACE || k == TOK_RBRACE) {
            declares = true;
            words = 0;
            continue;
        }
        bool is_call = k == TOK_NAME && l->tokens[i + 1].kind == TOK_LPAREN;
        if (declares && words && is_call && lexed_defines(l, t->symbol))
            vec_push(&found, t->symbol);
        declares &= (t->kind == TOK_NAME && k != TOK_RETURN && k != TOK_ELSE && k != TOK_DO) || (k == TOK_STAR && words);
        words++;
    }
    *n = found.len;
    if (found.len)
        qsort(found.items, found.len, sizeof *found.items, compare_symbols);
    return found.items;
}

static void mark_declared(struct lexed *l)
{
    size_t n = 0;
    symbol *names = l->n_defines ? declared_macros(l, &n) : NULL;
    for (uint32_t i = 1; n && i < l->n_directives; i++) {
        struct macro *m = l->directives[i].macro;
        if (m && m->flags & MACRO_FUNCTION)
            m->is_function_too = bsearch(&m->name, names, n, sizeof *names, compare_symbols) != NULL;
    }
    free(names);
}

bool lexed_defines(const struct lexed *l, symbol s)
{
    return l->n_defines && bsearch(&s, l->defines, l->n_defines, sizeof s, compare_symbols);
}

static size_t size_of_both(const struct lexed *l)
{
    return l->n_directives * sizeof *l->directives + l->n_tokens * sizeof *l->tokens;
}

// Directives, then tokens.
static void keep_both(struct lexed *l, const struct lexer *lx, bool apart, struct arena *keep)
{
    l->n_tokens = (uint32_t)lx->tokens.len;
    l->n_directives = (uint32_t)lx->directives.len;
    l->directives = apart ? arena_pages(keep, size_of_both(l)) : arena_alloc(keep, size_of_both(l));
    l->tokens = (struct tok *)(l->directives + l->n_directives);
    memcpy(l->directives, lx->directives.items, l->n_directives * sizeof *l->directives);
    memcpy(l->tokens, lx->tokens.items, l->n_tokens * sizeof *l->tokens);
}

void lexed_forget(const struct lexed *l)
{
    mem_discard(l->directives, (size_of_both(l) + MEM_PAGE - 1) & ~(size_t)(MEM_PAGE - 1));
}

struct lexed *lex_file(struct str text, place base, bool apart, struct arena *keep)
{
    struct lexer lx = { .start = text.ptr, .p = text.ptr, .base = base, .keep = keep };
    lx.end = text.ptr + size_min(text.len, LEX_BYTES_MOST);
    vec_reserve(&lx.tokens, text.len / 6 + 16);
    vec_push(&lx.directives, (struct directive){ 0 });
    if (str_starts(text, "\xef\xbb\xbf"))
        lx.p += 3;
    lex_all(&lx);

    struct lexed *l = arena_new(keep, struct lexed);
    keep_both(l, &lx, apart, keep);
    vec_free(&lx.tokens);
    vec_free(&lx.directives);
    l->unbalanced = link_conditionals(l->directives, l->n_directives);
    read_macros(l, base, keep);
    mark_declared(l);
    l->guard = find_guard(l);
    if (l->guard)
        symbol_mark(l->guard, SYMBOL_GUARD);
    l->once = find_once(l, base);
    return l;
}

size_t lex_text(struct str text, struct tok *out, size_t most)
{
    // Needs the padding that a slice of somebody's buffer lacks.
    struct buf padded = { 0 };
    buf_add_str(&padded, text);
    buf_add(&padded, "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 16);
    struct lexer lx = { .start = padded.ptr, .p = padded.ptr, .end = padded.ptr + text.len };
    for (skip_blanks(&lx); lx.p < lx.end && lx.tokens.len < most; skip_blanks(&lx))
        lex_token(&lx);
    size_t n = size_min(lx.tokens.len, most);
    if (n)
        memcpy(out, lx.tokens.items, n * sizeof *out);
    vec_free(&lx.tokens);
    buf_free(&padded);
    return n;
}

struct macro *lex_define(struct str text, struct arena *keep)
{
    struct str name = text, body = STR("1");
    size_t at = str_find_byte(text, '=');
    if (at < text.len) {
        name.len = at;
        body = str_from(text, at + 1);
    }
    struct str line = str_format(keep, "%.*s %.*s", STR_ARG(name), STR_ARG(body));
    size_t most = line.len + 1;
    struct tok *t = arena_array(keep, struct tok, most);
    size_t n = lex_text(line, t, most);
    struct macro *m = read_macro(t, (uint32_t)n, 0, keep);
    if (m)
        m->defined = 0;
    return m;
}
