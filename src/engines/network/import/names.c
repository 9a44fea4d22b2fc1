// Rows by name: open addressing, at most two thirds full. A slot is 32 bits of the hash and the
// row; names are compared where they lie, so that nothing is kept twice. SPDX-License-Identifier:
// GPL-3.0-or-later
#include "base/hash.h"
#include "engines/network/import/import_int.h"

#include <stdlib.h>

enum { FIRST_SLOTS = 64 };

void names_free(struct names *s)
{
    free(s->slots);
    *s = (struct names){ 0 };
}

static uint64_t tag_of(struct str name)
{
    return hash_bytes(name.ptr, name.len) >> 32;
}

row names_find(const struct names *s, struct str name, name_of text_of, const void *context)
{
    if (!s->slots)
        return 0;
    uint64_t tag = tag_of(name);
    for (size_t i = tag & s->mask; s->slots[i]; i = (i + 1) & s->mask) {
        row r = (row)s->slots[i];
        if (s->slots[i] >> 32 == tag && str_eq(text_of(context, r), name))
            return r;
    }
    return 0;
}

static void place(struct names *s, uint64_t slot)
{
    size_t i = (slot >> 32) & s->mask;
    while (s->slots[i])
        i = (i + 1) & s->mask;
    s->slots[i] = slot;
}

static void grow(struct names *s)
{
    struct names old = *s;
    size_t slots = old.slots ? (old.mask + 1) * 2 : FIRST_SLOTS;
    s->slots = mem_zero(slots, sizeof *s->slots);
    s->mask = slots - 1;
    for (size_t i = 0; old.slots && i <= old.mask; i++)
        if (old.slots[i])
            place(s, old.slots[i]);
    free(old.slots);
}

void names_put(struct names *s, struct str name, row r)
{
    if (!s->slots || s->len * 3 >= (s->mask + 1) * 2)
        grow(s);
    place(s, tag_of(name) << 32 | r);
    s->len++;
}
