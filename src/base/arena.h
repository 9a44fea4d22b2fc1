// Memory by lifetime: many small allocations, one release.
//
// An arena belongs to one thread at a time. What outlives its phase is copied to an arena of a longer
// one. `arena_reset` keeps the blocks for the next phase; `arena_release` gives them back.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_ARENA_H
#define ASSAY_ARENA_H

#include "base/base.h"

struct arena_block;

struct arena {
    char *at, *end;            // the free part of the current block
    struct arena_block *first; // blocks in use, the current one first
    struct arena_block *spare; // blocks kept by arena_reset
    size_t held;               // bytes asked from the system
};

void arena_release(struct arena *a);
void arena_reset(struct arena *a);
void arena_trim(struct arena *a, size_t most); // gives back what reset blocks hold beyond `most` bytes
void *arena_refill(struct arena *a, size_t size);
// Uninitialised memory in pages of its own, so that mem_discard gives back all of it.
void *arena_pages(struct arena *a, size_t size);

// Uninitialised memory, aligned to 8 bytes (use arena_zero for cleared memory). Never NULL, not for 0 bytes either.
static inline void *arena_alloc(struct arena *a, size_t size)
{
    size = (size + 7) & ~(size_t)7;
    if (UNLIKELY(size - 1 >= (size_t)(a->end - a->at))) // 0 bytes come here, too
        return arena_refill(a, size);
    void *p = a->at;
    a->at += size;
    return p;
}

static inline void *arena_zero(struct arena *a, size_t size)
{
    return memset(arena_alloc(a, size), 0, size);
}

static inline void *arena_copy(struct arena *a, const void *from, size_t size)
{
    void *p = arena_alloc(a, size);
    return size ? memcpy(p, from, size) : p;
}

#define arena_new(a, T) ((T *)arena_zero((a), sizeof(T)))
#define arena_array(a, T, n) ((T *)arena_alloc((a), sizeof(T) * (n)))

#endif
