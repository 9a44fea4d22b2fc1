// Sharded open addressing: lookups take no lock, insertions lock one of 64 shards.
//
// A slot is one 32-bit word: the upper 8 bits of the hash and the symbol. A reader that meets a free slot
// takes the shard's lock and looks again. A grown table replaces the old one by one atomic store; old
// tables are kept, since readers may still walk them (at most as much memory again).
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "base/intern.h"

#include "base/hash.h"

#include <pthread.h>
#include <stdatomic.h>
#include <sys/mman.h>

enum { SHARDS = 64, FIRST_SLOTS = 1024, THREADS_MOST = SHARDS }; // inside new_symbol: one a shard

struct table {
    struct table *older; // still read by whoever came before the change
    size_t mask;
    _Atomic uint32_t slots[];
};

struct shard {
    pthread_mutex_t lock;
    struct table *_Atomic table;
    size_t len;
    struct arena texts;
};

struct symbol_entry *symbol_table;

static struct shard shards[SHARDS];
static _Atomic uint32_t names = 1, literals; // how many have been handed out, from either end
static _Atomic size_t overflow;

static uint32_t slot_of(uint64_t hash, symbol s)
{
    return (uint32_t)(hash >> 56) << SYMBOL_BITS | s;
}

static struct table *new_table(size_t slots)
{
    struct table *t = mem_zero(1, sizeof *t + slots * sizeof t->slots[0]);
    t->mask = slots - 1;
    return t;
}

void intern_init(void)
{
    if (symbol_table)
        return;
    hash_init();
    size_t bytes = sizeof *symbol_table * SYMBOL_MOST;
    void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED)
        BUG("cannot reserve the symbol table (%zu bytes)", bytes);
    symbol_table = p;
    symbol_table[0].text = "";
    for (size_t i = 0; i < SHARDS; i++) {
        pthread_mutex_init(&shards[i].lock, NULL);
        atomic_store(&shards[i].table, new_table(FIRST_SLOTS));
    }
    intern_text("<too-many-names>"); // so that it is there when the table is full
}

// The symbol of `text` in `t`, or 0; `*free_slot` is where it would go.
static symbol find(struct table *t, uint64_t hash, struct str text, size_t *free_slot)
{
    for (size_t i = hash & t->mask;; i = (i + 1) & t->mask) {
        uint32_t slot = atomic_load_explicit(&t->slots[i], memory_order_acquire);
        if (slot == 0) {
            *free_slot = i;
            return 0;
        }
        symbol s = slot & (SYMBOL_MOST - 1);
        if (slot == slot_of(hash, s) && symbol_table[s].len == text.len &&
                memcmp(symbol_table[s].text, text.ptr, text.len) == 0)
            return s;
    }
}

static void grow(struct shard *shard)
{
    struct table *old = atomic_load(&shard->table);
    struct table *t = new_table((old->mask + 1) * 2);
    t->older = old;
    for (size_t i = 0; i <= old->mask; i++) {
        uint32_t slot = atomic_load_explicit(&old->slots[i], memory_order_relaxed);
        if (!slot)
            continue;
        size_t at = 0;
        struct str text = symbol_text(slot & (SYMBOL_MOST - 1));
        find(t, hash_bytes(text.ptr, text.len), text, &at);
        atomic_store_explicit(&t->slots[at], slot, memory_order_relaxed);
    }
    atomic_store_explicit(&shard->table, t, memory_order_release);
}

static bool begins_name(struct str text)
{
    unsigned char c = text.len ? (unsigned char)text.ptr[0] : '\0';
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80 || c == '$';
}

static symbol new_symbol(struct shard *shard, struct str text)
{
    if (atomic_load(&names) + atomic_load(&literals) >= SYMBOL_MOST - THREADS_MOST) {
        atomic_fetch_add(&overflow, 1);
        return 0;
    }
    symbol s = begins_name(text) ? atomic_fetch_add(&names, 1)
                                 : SYMBOL_MOST - 1 - atomic_fetch_add(&literals, 1);
    struct str copy = str_copy(&shard->texts, text);
    symbol_table[s].text = copy.ptr;
    symbol_table[s].len = (uint32_t)copy.len;
    return s;
}

static symbol insert(struct shard *shard, uint64_t hash, struct str text)
{
    pthread_mutex_lock(&shard->lock);
    struct table *t = atomic_load(&shard->table);
    size_t at = 0;
    symbol s = find(t, hash, text, &at);
    if (!s && (s = new_symbol(shard, text))) {
        atomic_store_explicit(&t->slots[at], slot_of(hash, s), memory_order_release);
        if (++shard->len * 3 > (t->mask + 1) * 2)
            grow(shard);
    }
    pthread_mutex_unlock(&shard->lock);
    return s;
}

symbol intern(struct str text)
{
    uint64_t hash = hash_bytes(text.ptr, text.len);
    struct shard *shard = &shards[hash >> 20 & (SHARDS - 1)];
    struct table *t = atomic_load_explicit(&shard->table, memory_order_acquire);
    size_t at = 0;
    symbol s = find(t, hash, text, &at);
    if (LIKELY(s))
        return s;
    s = insert(shard, hash, text);
    return s ? s : intern_text("<too-many-names>");
}

symbol intern_text(const char *text)
{
    return intern(str_of(text));
}

void symbol_mark(symbol s, enum symbol_flag flag)
{
    __atomic_fetch_or(&symbol_table[s].flags, (uint8_t)flag, __ATOMIC_RELAXED);
}

size_t intern_overflow(void)
{
    return atomic_load(&overflow);
}
