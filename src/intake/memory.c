// File contents: big zeroed mappings, filled from the front, given back with the drop.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "intake/intake_int.h"

#include <stdlib.h>
#include <sys/mman.h>

enum { SLAB_BYTES = 16 * 1024 * 1024, ALIGNMENT = 64 };

struct slab {
    char *ptr;
    size_t size, used;
};

struct drop_memory {
    VEC(struct slab) slabs;
};

static void add_slab(struct drop_memory *m, size_t size)
{
    void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED)
        mem_alloc(PTRDIFF_MAX);      // ends the program as any lack of memory does
    madvise(p, size, MADV_HUGEPAGE); // fewer page faults; refusal changes nothing
    vec_push(&m->slabs, (struct slab){ p, size, 0 });
}

char *memory_take(struct drop *d, size_t size)
{
    if (!d->memory)
        d->memory = mem_zero(1, sizeof *d->memory);
    struct drop_memory *m = d->memory;
    size_t need = (size + FILE_PADDING + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
    if (!m->slabs.len || vec_last(&m->slabs).size - vec_last(&m->slabs).used < need)
        add_slab(m, size_max(need, SLAB_BYTES));
    struct slab *s = &vec_last(&m->slabs);
    char *p = s->ptr + s->used;
    s->used += need;
    return p;
}

void memory_release(struct drop *d)
{
    if (!d->memory)
        return;
    for (size_t i = 0; i < d->memory->slabs.len; i++)
        munmap(d->memory->slabs.items[i].ptr, d->memory->slabs.items[i].size);
    vec_free(&d->memory->slabs);
    free(d->memory);
    d->memory = NULL;
}
