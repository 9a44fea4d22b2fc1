// The names of token kinds, and the keywords with all their GNU spellings (one row each).
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/token.h"

static const char *const punctuators[] = {
    // clang-format off
    "end of file", "[", "]", "(", ")", "{", "}", ".", "->", "++", "--", "&", "*", "+", "-", "~", "!",
    "/", "%", "<<", ">>", "<", ">", "<=", ">=", "==", "!=", "^", "|", "&&", "||", "?", ":", ";", "...",
    "=", "*=", "/=", "%=", "+=", "-=", "<<=", ">>=", "&=", "^=", "|=", ",", "#", "##", "::",
    "stray byte", "number", "character", "string", "name", "directive", "#include", "#pragma",
    "#if", "#else", "#endif",
    // clang-format on
};
_Static_assert(ARRAY_LEN(punctuators) == TOK_FIRST_KEYWORD, "one name a kind");

static const struct keyword {
    const char *text;
    enum token_kind kind;
} keywords[] = {
    { "auto", TOK_AUTO },
    { "break", TOK_BREAK },
    { "case", TOK_CASE },
    { "char", TOK_CHAR_KW },
    { "const", TOK_CONST },
    { "__const", TOK_CONST },
    { "__const__", TOK_CONST },
    { "continue", TOK_CONTINUE },
    { "default", TOK_DEFAULT },
    { "do", TOK_DO },
    { "double", TOK_DOUBLE },
    { "else", TOK_ELSE },
    { "enum", TOK_ENUM },
    { "extern", TOK_EXTERN },
    { "float", TOK_FLOAT },
    { "for", TOK_FOR },
    { "goto", TOK_GOTO },
    { "if", TOK_IF },
    { "inline", TOK_INLINE },
    { "__inline", TOK_INLINE },
    { "__inline__", TOK_INLINE },
    { "int", TOK_INT },
    { "long", TOK_LONG },
    { "register", TOK_REGISTER },
    { "restrict", TOK_RESTRICT },
    { "__restrict", TOK_RESTRICT },
    { "__restrict__", TOK_RESTRICT },
    { "return", TOK_RETURN },
    { "short", TOK_SHORT },
    { "signed", TOK_SIGNED },
    { "__signed", TOK_SIGNED },
    { "__signed__", TOK_SIGNED },
    { "sizeof", TOK_SIZEOF },
    { "static", TOK_STATIC },
    { "struct", TOK_STRUCT },
    { "switch", TOK_SWITCH },
    { "typedef", TOK_TYPEDEF },
    { "union", TOK_UNION },
    { "unsigned", TOK_UNSIGNED },
    { "void", TOK_VOID },
    { "volatile", TOK_VOLATILE },
    { "__volatile", TOK_VOLATILE },
    { "__volatile__", TOK_VOLATILE },
    { "while", TOK_WHILE },
    { "_Alignas", TOK_ALIGNAS },
    { "_Alignof", TOK_ALIGNOF },
    { "__alignof", TOK_ALIGNOF },
    { "__alignof__", TOK_ALIGNOF },
    { "_Atomic", TOK_ATOMIC },
    { "_Bool", TOK_BOOL },
    { "_Complex", TOK_COMPLEX },
    { "__complex__", TOK_COMPLEX },
    { "__complex", TOK_COMPLEX },
    { "_Generic", TOK_GENERIC },
    { "_Imaginary", TOK_IMAGINARY },
    { "_Noreturn", TOK_NORETURN },
    { "_Static_assert", TOK_STATIC_ASSERT },
    { "_Thread_local", TOK_THREAD_LOCAL },
    { "__thread", TOK_THREAD_LOCAL },
    { "asm", TOK_ASM },
    { "__asm", TOK_ASM },
    { "__asm__", TOK_ASM },
    { "__attribute", TOK_ATTRIBUTE },
    { "__attribute__", TOK_ATTRIBUTE },
    { "typeof", TOK_TYPEOF },
    { "__typeof", TOK_TYPEOF },
    { "__typeof__", TOK_TYPEOF },
    { "__auto_type", TOK_AUTO_TYPE },
    { "__extension__", TOK_EXTENSION },
    { "__label__", TOK_LABEL },
    { "__int128", TOK_INT128 },
    { "__float128", TOK_FLOAT128 },
    { "_Float128", TOK_FLOAT128 },
    { "__real__", TOK_REAL },
    { "__real", TOK_REAL },
    { "__imag__", TOK_IMAG },
    { "__imag", TOK_IMAG },
    { "__builtin_va_arg", TOK_BUILTIN_VA_ARG },
    { "__builtin_offsetof", TOK_BUILTIN_OFFSETOF },
    { "__builtin_choose_expr", TOK_BUILTIN_CHOOSE_EXPR },
    { "__builtin_types_compatible_p", TOK_BUILTIN_TYPES_COMPATIBLE_P },
    { "__contract", TOK_CONTRACT },
};

const char *token_kind_name(enum token_kind k)
{
    if (k < TOK_FIRST_KEYWORD)
        return punctuators[k];
    for (size_t i = 0; i < ARRAY_LEN(keywords); i++)
        if (keywords[i].kind == k)
            return keywords[i].text;
    return "?";
}

void token_init(void)
{
    for (size_t i = 0; i < ARRAY_LEN(keywords); i++)
        symbol_table[intern_text(keywords[i].text)].keyword = (uint8_t)keywords[i].kind;
}

enum token_kind token_keyword(symbol s)
{
    unsigned k = symbol_table[s].keyword;
    return k >= TOK_FIRST_KEYWORD && k < TOK_KINDS ? (enum token_kind)k : TOK_NAME;
}
