// A file's text becomes 8-byte tokens and a list of its directives, in one pass, independent of any macro.
//
// Directives lie between the text tokens: a TOK_DIRECTIVE marker, then the directive's own tokens. Each #define
// is read here once, so a macro is one object for the whole program and two definitions are compared by address.
// A lexed file is immutable and shared by all threads.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_LEX_H
#define ASSAY_LEX_H

#include "source/lang/token.h"

enum directive_kind { // C11 6.10, and GNU
    DIR_NONE,         // a # alone, or a name that is no directive
    DIR_IF,
    DIR_IFDEF,
    DIR_IFNDEF,
    DIR_ELIF,
    DIR_ELIFDEF,
    DIR_ELIFNDEF,
    DIR_ELSE,
    DIR_ENDIF,
    DIR_INCLUDE,
    DIR_INCLUDE_NEXT,
    DIR_IMPORT,
    DIR_DEFINE,
    DIR_UNDEF,
    DIR_PRAGMA,
    DIR_ERROR,
    DIR_LINE, // and #warning, #ident, #sccs, # 1 "file": nothing to do
};

struct macro_token {
    uint32_t offset; // in the file of the definition
    uint8_t kind, flags; // enum macro_token_flag
    int16_t param;       // parameter it names, or -1
    symbol symbol;
};

enum macro_token_flag {
    MACRO_SPACE = 1,     // white space before it
    MACRO_STRINGIFY = 2, // # stands before this parameter
    MACRO_PASTE = 4,     // ## stands after it
    MACRO_PASTED = 8,    // ## stands before it
};

enum macro_flag {
    MACRO_FUNCTION = 1,
    MACRO_VARIADIC = 2, // the last parameter takes the rest
    MACRO_BUILTIN = 4,  // __LINE__ and its kin: `builtin` says which
};

// In how far a macro is what the code that is compiled sees, where a configuration is open.
enum macro_standing {
    MACRO_CERTAIN,
    MACRO_VARIES,    // defined in every configuration, with another body in some
    MACRO_MAYBE,     // undefined in some, defined by default
    MACRO_MAYBE_NOT, // undefined by default
};

struct macro {
    symbol name;
    place defined; // of the name in its #define; 0 for predefined ones
    place base;    // of the first byte of that file; 0 for predefined ones
    uint8_t flags; // enum macro_flag
    uint8_t builtin;
    uint8_t standing; // enum macro_standing
    bool no_value;        // a build may define it, nobody knows as what
    bool is_function_too; // its file declares a function of that name, for other configurations
    uint16_t n_params;
    uint32_t n_body;
    symbol *params;
    struct macro_token *body;
    const struct macro *certain;  // the #define that this one stands for; NULL: itself
    const struct macro *instead;  // MACRO_VARIES: a #define that holds in other configurations, or NULL
    symbol when; // the text of the condition that decides, where one does
    struct macro *_Atomic others; // of a #define: itself in other standings, made when needed
    struct macro *next_other;
};

struct directive {
    uint8_t kind;      // enum directive_kind
    uint32_t offset;   // of the '#'
    uint32_t end;      // offset of the end of its last line
    uint32_t token;    // its marker in the tokens
    uint32_t n_tokens; // after the marker, the directive's name left out
    uint32_t next;     // the group's next #elif, #else or #endif; 0 when the file ends first
    struct macro *macro; // #define
};

struct lexed {
    struct tok *tokens; // the last one is TOK_EOF
    uint32_t n_tokens;
    struct directive *directives; // [0] is unused, so that 0 can mean none
    uint32_t n_directives;
    symbol guard;  // the name whose definition makes the whole file empty, or 0
    symbol *defines; // the names of its #defines, in ascending order
    uint32_t n_defines;
    symbol once;   // a private symbol when the file says #pragma once, or 0
    uint32_t unbalanced; // #else, #endif without their #if, and #if without #endif
};

enum { LEX_BYTES_MOST = 0x7fffffff };

void lex_init(void); // once, after token_init
// `text` must be followed by FILE_PADDING zero bytes; `base` is the place of its first byte. With `apart` tokens and
// directives can be given back before the arena (lexed_forget).
struct lexed *lex_file(struct str text, place base, bool apart, struct arena *keep);
void lexed_forget(const struct lexed *l); // its tokens and directives; the macros stay
bool lexed_defines(const struct lexed *l, symbol s); // whether it has a #define of that name
// The tokens of a text that is no file: an expansion under ## or a -D value. No directives.
size_t lex_text(struct str text, struct tok *out, size_t most);
// The macro of "NAME" or "NAME=BODY" or "NAME(a)=BODY", as -D means it.
struct macro *lex_define(struct str text, struct arena *keep);

#endif
