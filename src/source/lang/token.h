// Tokens: as a file spells them (struct tok, 8 bytes) and as the parser sees them (struct ptok, 16 bytes).
//
// A place is one 32-bit number: the base of its file plus the byte offset in it. Bases are given in sorted
// path order (models and synthesised headers after the drop), so places compare and print the same on every
// run. 0 is no place.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_TOKEN_H
#define ASSAY_TOKEN_H

#include "base/intern.h"

typedef uint32_t place;

// Punctuators first, then literals and names, then keywords. C11 6.4.6, 6.4.1 and GNU.
enum token_kind {
    TOK_EOF = 0,
    // clang-format off
    TOK_LBRACKET, TOK_RBRACKET, TOK_LPAREN, TOK_RPAREN, TOK_LBRACE, TOK_RBRACE,
    TOK_DOT, TOK_ARROW, TOK_PLUSPLUS, TOK_MINUSMINUS, TOK_AMP, TOK_STAR, TOK_PLUS, TOK_MINUS,
    TOK_TILDE, TOK_BANG, TOK_SLASH, TOK_PERCENT, TOK_SHL, TOK_SHR, TOK_LT, TOK_GT, TOK_LE, TOK_GE,
    TOK_EQ, TOK_NE, TOK_CARET, TOK_PIPE, TOK_ANDAND, TOK_OROR, TOK_QUESTION, TOK_COLON,
    TOK_SEMI, TOK_ELLIPSIS, TOK_ASSIGN, TOK_STAR_ASSIGN, TOK_SLASH_ASSIGN, TOK_PERCENT_ASSIGN,
    TOK_PLUS_ASSIGN, TOK_MINUS_ASSIGN, TOK_SHL_ASSIGN, TOK_SHR_ASSIGN, TOK_AMP_ASSIGN,
    TOK_CARET_ASSIGN, TOK_PIPE_ASSIGN, TOK_COMMA, TOK_HASH, TOK_HASHHASH, TOK_COLONCOLON,
    // clang-format on
    TOK_OTHER, // a byte that begins no token: @, $, `, \ or a control character
    TOK_NUMBER,
    TOK_CHAR,   // with its prefix and quotes
    TOK_STRING, // with its prefix and quotes
    TOK_NAME,

    // Only in struct tok:
    TOK_DIRECTIVE, // symbol bits = index of the file's directive

    // Only in struct ptok:
    TOK_INCLUDE, // symbol = index in the stream's `children`
    TOK_PRAGMA,  // symbol = the text after #pragma
    TOK_CFG_IF,  // an #if that cannot be decided: symbol = index in the stream's `conditions`
    TOK_CFG_ELSE,
    TOK_CFG_END,

    TOK_FIRST_KEYWORD,
    // clang-format off
    TOK_AUTO = TOK_FIRST_KEYWORD, TOK_BREAK, TOK_CASE, TOK_CHAR_KW, TOK_CONST, TOK_CONTINUE,
    TOK_DEFAULT, TOK_DO, TOK_DOUBLE, TOK_ELSE, TOK_ENUM, TOK_EXTERN, TOK_FLOAT, TOK_FOR, TOK_GOTO,
    TOK_IF, TOK_INLINE, TOK_INT, TOK_LONG, TOK_REGISTER, TOK_RESTRICT, TOK_RETURN, TOK_SHORT,
    TOK_SIGNED, TOK_SIZEOF, TOK_STATIC, TOK_STRUCT, TOK_SWITCH, TOK_TYPEDEF, TOK_UNION,
    TOK_UNSIGNED, TOK_VOID, TOK_VOLATILE, TOK_WHILE,
    TOK_ALIGNAS, TOK_ALIGNOF, TOK_ATOMIC, TOK_BOOL, TOK_COMPLEX, TOK_GENERIC, TOK_IMAGINARY,
    TOK_NORETURN, TOK_STATIC_ASSERT, TOK_THREAD_LOCAL,
    TOK_ASM, TOK_ATTRIBUTE, TOK_TYPEOF, TOK_AUTO_TYPE, TOK_EXTENSION, TOK_LABEL, TOK_INT128,
    TOK_FLOAT128, TOK_REAL, TOK_IMAG, TOK_BUILTIN_VA_ARG, TOK_BUILTIN_OFFSETOF,
    TOK_BUILTIN_CHOOSE_EXPR, TOK_BUILTIN_TYPES_COMPATIBLE_P,
    TOK_CONTRACT, // __contract("..."), in model files only
    // clang-format on
    TOK_KINDS
};
_Static_assert(TOK_DIRECTIVE < 64, "a file's token kind has six bits");

struct tok {
    uint32_t offset : 31;  // in its file
    uint32_t line : 1;     // first on its line
    uint32_t kind : 6;     // enum token_kind up to TOK_DIRECTIVE; keywords are TOK_NAME until after preprocessing
    uint32_t space : 1;    // white space or a comment stands before it
    uint32_t edge : 1;     // first on its line and in its first column
    uint32_t symbol : 24;  // the spelling; punctuators have none
};
_Static_assert(sizeof(struct tok) == 8, "tokens are many");

struct ptok {
    uint8_t kind;  // enum token_kind, keywords recognised
    uint8_t flags; // enum ptok_flag
    uint16_t unused;
    uint32_t symbol;    // the spelling (names, literals, keywords)
    place spelled;      // where its characters stand
    uint32_t expansion; // index in the stream's `expansions`; 0 = written where it is used
};
_Static_assert(sizeof(struct ptok) == 16, "tokens are many");

enum ptok_flag {
    PTOK_SPACE = 1, // white space before it
    PTOK_LINE = 2,  // first on its line
    PTOK_EDGE = 4,  // as `edge` of struct tok: where definitions usually begin
};

// One use of a macro. The chain of `parent` leads to the use that stands in a file.
struct expansion {
    symbol macro;
    place used;       // where the macro's name stands (spelled)
    place defined;    // its #define; 0 for predefined ones
    uint32_t parent;  // 0 when `used` is in the file itself
};

// As a file spells it, with names still names; `base` is the place of the file's first byte.
static inline struct ptok token_of_file(const struct tok *t, place base)
{
    return (struct ptok){ .kind = (uint8_t)t->kind,
        .flags = (uint8_t)((t->space ? PTOK_SPACE : 0) | (t->line ? PTOK_LINE : 0) | (t->edge ? PTOK_EDGE : 0)),
        .symbol = t->symbol,
        .spelled = base + t->offset };
}

const char *token_kind_name(enum token_kind k); // "(", "name", "while", ...
void token_init(void);                          // interns the keywords; once, after intern_init
enum token_kind token_keyword(symbol s);        // TOK_NAME when it is none

#endif
