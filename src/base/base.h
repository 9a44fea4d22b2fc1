// What every file of Assay starts from: fixed-width types, small macros, and BUG() for our own mistakes.
//
// Three kinds of trouble are never mixed: a bug of ours ends in BUG(); a fault of the input becomes a
// diagnostic with its place and the work goes on; a failed operation returns an `enum err` and fills a
// `struct error` (error.h), which only cli prints.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_BASE_H
#define ASSAY_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))
#define PRINTF_LIKE(fmt, first) __attribute__((format(printf, fmt, first), nonnull(fmt)))
#define MUST_CHECK __attribute__((warn_unused_result))
#define NORETURN __attribute__((noreturn))
#define LIKELY(e) __builtin_expect(!!(e), 1)
#define UNLIKELY(e) __builtin_expect(!!(e), 0)

// A broken invariant of ours: prints the place and aborts. Never for faults of the input.
#define BUG(...) bug_at(__FILE__, __LINE__, __VA_ARGS__)
NORETURN PRINTF_LIKE(3, 4) void bug_at(const char *file, int line, const char *format, ...);

static inline size_t size_min(size_t a, size_t b)
{
    return a < b ? a : b;
}

static inline size_t size_max(size_t a, size_t b)
{
    return a > b ? a : b;
}

// Once, before any work: memory that is freed goes back to the system, so that no phase lies on the garbage of
// the one before.
void mem_init(void);
enum { MEM_PAGE = 4096 }; // where pages are larger, the system refuses to take them back and nothing happens
// Gives back the pages that lie wholly in these bytes, whose content is lost (it reads as zero); what they are part of
// is still to be freed.
void mem_discard(void *p, size_t size);
// malloc and friends that end the program with exit code 3 when memory ends: an analysis that lost an
// allocation has no honest answer to give.
void *mem_alloc(size_t size) __attribute__((malloc, alloc_size(1)));
void *mem_zero(size_t count, size_t size) __attribute__((malloc, alloc_size(1, 2)));
void *mem_grow(void *p, size_t count, size_t size) __attribute__((alloc_size(2, 3)));

#endif
