// Blocks of 64 KiB, doubling up to 1 MiB; a larger request gets a block of its own.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/arena.h"

#include <stdlib.h>

enum { BLOCK_FIRST = 64 * 1024, BLOCK_MOST = 1024 * 1024 };

struct arena_block {
    struct arena_block *next;
    size_t size; // usable bytes after this header
};

_Alignas(8) static char nothing[8]; // what 0 bytes are, from any arena

static struct arena_block *take_spare(struct arena *a, size_t size)
{
    for (struct arena_block **at = &a->spare; *at; at = &(*at)->next) {
        struct arena_block *b = *at;
        if (b->size >= size) {
            *at = b->next;
            return b;
        }
    }
    return NULL;
}

static struct arena_block *new_block(struct arena *a, size_t size)
{
    size_t want = a->held < BLOCK_FIRST ? BLOCK_FIRST : size_min(a->held, BLOCK_MOST);
    want = size_max(want, size);
    struct arena_block *b = mem_alloc(sizeof *b + want);
    b->size = want;
    a->held += want;
    return b;
}

void *arena_refill(struct arena *a, size_t size)
{
    if (size == 0)
        return nothing;
    struct arena_block *b = take_spare(a, size);
    if (!b)
        b = new_block(a, size);
    b->next = a->first;
    a->first = b;
    a->at = (char *)(b + 1) + size;
    a->end = (char *)(b + 1) + b->size;
    return b + 1;
}

void *arena_pages(struct arena *a, size_t size)
{
    size = (size + MEM_PAGE - 1) & ~(size_t)(MEM_PAGE - 1);
    size_t skip = -(uintptr_t)a->at & (MEM_PAGE - 1);
    if ((size_t)(a->end - a->at) < skip + size) { // a new block
        arena_alloc(a, size + MEM_PAGE);
        a->at -= size + MEM_PAGE;
        skip = -(uintptr_t)a->at & (MEM_PAGE - 1);
    }
    a->at += skip;
    return arena_alloc(a, size);
}

void arena_reset(struct arena *a)
{
    while (a->first) {
        struct arena_block *b = a->first;
        a->first = b->next;
        b->next = a->spare;
        a->spare = b;
    }
    a->at = a->end = NULL;
}

static void free_list(struct arena_block *b)
{
    while (b) {
        struct arena_block *next = b->next;
        free(b);
        b = next;
    }
}

void arena_trim(struct arena *a, size_t most)
{
    struct arena_block *spare = a->spare;
    size_t kept = 0;
    a->spare = NULL;
    while (spare) {
        struct arena_block *b = spare;
        spare = b->next;
        if (kept + b->size <= most) {
            kept += b->size;
            b->next = a->spare;
            a->spare = b;
        } else {
            a->held -= b->size;
            free(b);
        }
    }
}

void arena_release(struct arena *a)
{
    free_list(a->first);
    free_list(a->spare);
    *a = (struct arena){ 0 };
}
