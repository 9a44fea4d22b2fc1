// File contents: big zeroed mappings, filled from the front; pages without a text that is still there can be given
// back, the rest goes with the drop.
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

struct extent { // of a text with its padding
    uintptr_t from, to;
};

static int by_address(const void *a, const void *b)
{
    const struct extent *x = a, *y = b;
    return (x->from > y->from) - (x->from < y->from);
}

static struct extent *texts_by_address(const struct drop *d, size_t *n)
{
    struct extent *texts = mem_alloc((d->n_files + 1) * sizeof *texts);
    *n = 0;
    for (size_t i = 0; i < d->n_files; i++) {
        uintptr_t from = (uintptr_t)d->files[i].text.ptr, to = from + d->files[i].text.len + FILE_PADDING;
        if (d->files[i].text.len)
            texts[(*n)++] = (struct extent){ from, to };
    }
    qsort(texts, *n, sizeof *texts, by_address);
    return texts;
}

// The first text that ends behind `at`.
static size_t first_behind(const struct extent *texts, size_t n, uintptr_t at)
{
    size_t low = 0;
    while (low < n) {
        size_t middle = low + (n - low) / 2;
        if (texts[middle].to > at)
            n = middle;
        else
            low = middle + 1;
    }
    return low;
}

void memory_trim(struct drop *d)
{
    size_t n;
    struct extent *texts = texts_by_address(d, &n);
    for (size_t i = 0; d->memory && i < d->memory->slabs.len; i++) {
        const struct slab *s = &d->memory->slabs.items[i];
        uintptr_t at = (uintptr_t)s->ptr, end = at + s->size;
        madvise(s->ptr, s->size, MADV_NOHUGEPAGE); // a huge page would fill the gaps again
        for (size_t k = first_behind(texts, n, at); k < n && texts[k].from < end; k++) {
            if (texts[k].from > at) // hard links share theirs
                mem_discard((void *)at, texts[k].from - at);
            at = size_max(at, texts[k].to);
        }
        mem_discard((void *)at, end - at);
    }
    free(texts);
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
