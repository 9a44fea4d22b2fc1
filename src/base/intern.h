// Spellings become 24-bit symbols: equal text, equal symbol, for the whole process and from any thread.
//
// Names get low numbers, other texts high ones: tables indexed by the symbols of names touch no page for literals.
// Symbols are handed out in the order in which threads come, so they may be compared for equality only:
// what reaches an output or decides an order goes by symbol_text. The table lives as long as the process.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_INTERN_H
#define ASSAY_INTERN_H

#include "base/str.h"

typedef uint32_t symbol; // 0 is no symbol

enum { SYMBOL_BITS = 24, SYMBOL_MOST = 1 << SYMBOL_BITS };

enum symbol_flag {
    SYMBOL_MACRO = 1,  // some #define in the drop, the models or the profile has this name
    SYMBOL_LIBRARY = 2, // a name that the models in use speak of
    SYMBOL_GUARD = 4,   // ... of a header's guard
};

struct symbol_entry {
    const char *text; // NUL-terminated
    uint32_t len;
    uint8_t keyword; // the front end's token kind when this is a keyword or directive name, else 0
    uint8_t flags;   // enum symbol_flag, set while lexing (symbol_mark)
};

extern struct symbol_entry *symbol_table; // indexed by symbol

void intern_init(void); // once, before any other call
// When the table is full (SYMBOL_MOST), returns the symbol of "<too-many-names>" and counts it.
symbol intern(struct str text);
symbol intern_text(const char *text);
void symbol_mark(symbol s, enum symbol_flag flag); // from any thread
size_t intern_overflow(void);                      // how many texts found no room

static inline struct str symbol_text(symbol s)
{
    return (struct str){ symbol_table[s].text, symbol_table[s].len };
}

// Bytewise order of the spellings.
static inline int symbol_cmp(symbol a, symbol b)
{
    return a == b ? 0 : str_cmp(symbol_text(a), symbol_text(b));
}

#endif
