// What names mean: one dense array a name space, indexed by symbol, so that a lookup is one load.
// Blocks keep an undo list; headers keep a recording of what they read from outside and of what
// they bind.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_SCOPE_H
#define ASSAY_SCOPE_H

#include "base/vec.h"
#include "source/lang/parse.h"

struct entry {
    const void *bound; // struct decl * or struct type *
    uint32_t seen;     // the recording that was innermost when this was last bound or read
    uint32_t unused;
};

struct undo {
    symbol name;
    enum name_space space;
    struct entry old;
};

struct named {
    symbol name;
    enum name_space space;
};

// One file being parsed. Serial numbers rise for ever: an entry whose `seen` is at least a
// recording's serial was bound or read since that recording began.
struct recording {
    struct recording *outer;
    uint32_t serial;
    uint64_t reach;
    VEC(struct name_read) reads;
    VEC(struct binding) bindings;
    VEC(struct parsed *) children;
    VEC(uint32_t) child_at;
    VEC(struct ir_function *) functions;
    VEC(struct ir_global *) globals;
    VEC(struct loss) losses;
    VEC(struct named) used_types;
    VEC(symbol) needed; // tags that are only declared, where a layout is needed
    size_t guessed; // first of its own in scope.guessed
};

struct scope {
    struct entry *entries[NAME_SPACES];
    uint32_t serial;          // of the innermost recording
    uint32_t last_serial;
    uint32_t depth; // of blocks; 0 at file scope
    struct recording *recording;
    VEC(struct undo) undo;
    VEC(struct named) touched;  // bound at file scope in this unit
    VEC(struct named) implicit; // bound by use, until the end of the external declaration
    VEC(struct named) guessed;  // types bound by their shape, until the end of their file
};

// What the declaration of a function with a prototype takes from an earlier one of the same name.
struct inheritance {
    uint16_t flags; // enum decl_flag
    symbol contract;
};

struct inheritance inheritance_of(const struct decl *d); // NULL, or no function: nothing
// The earlier declaration, of which no more than that is asked; it is bound again at once.
const struct decl *scope_lookup_inherited(struct scope *s, symbol name);

void scope_init(struct scope *s);
void scope_release(struct scope *s);
void scope_clear(struct scope *s); // forgets the unit
void scope_note_read(struct scope *s, enum name_space space, symbol name, struct entry *e);
void scope_bind(struct scope *s, enum name_space space, symbol name, const void *bound);
// Bindings that no other file sees.
void scope_predeclare(struct scope *s, symbol name, const void *bound); // before any recording
void scope_bind_implicit(struct scope *s, symbol name, const void *bound);
void scope_bind_guessed(struct scope *s, symbol name, const void *bound);
void scope_forget_implicit(struct scope *s);
void scope_forget_guessed(struct scope *s, size_t from);
size_t scope_open(struct scope *s);
void scope_close(struct scope *s, size_t mark);

void recording_begin(struct scope *s, struct recording *r);
void recording_end(struct scope *s, struct recording *r);
void recording_free(struct recording *r);
// Whether nobody who reads the name in this way can tell `bound` from what it was bound to.
bool scope_same_meaning(const struct name_read *r, const void *bound);
// Whether every read of `v` has the same answer here.
bool scope_matches(const struct scope *s, const struct parsed *v);
// Binds what `v` declares, and notes its reads and itself in the recordings that are active.
void scope_apply(struct scope *s, struct parsed *v);

static inline const void *scope_lookup(struct scope *s, enum name_space space, symbol name)
{
    struct entry *e = &s->entries[space][name];
    if (UNLIKELY(e->seen < s->serial))
        scope_note_read(s, space, name, e);
    return e->bound;
}

#endif
