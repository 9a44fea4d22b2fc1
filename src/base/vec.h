// Growing arrays: `VEC(struct thing) things = { 0 };`, then vec_push(&things, thing).
//
// Items lie in `items`, `len` of them. The memory is the heap's: vec_free gives it back.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_VEC_H
#define ASSAY_VEC_H

#include "base/base.h"

#define VEC(T)         \
    struct {           \
        T *items;      \
        size_t len;    \
        size_t cap;    \
    }

#define vec_reserve(v, n)                                                               \
    do {                                                                                \
        if ((v)->cap < (n)) {                                                           \
            (v)->cap = size_max((n), (v)->cap * 2 + 8);                                 \
            (v)->items = mem_grow((v)->items, (v)->cap, sizeof *(v)->items);            \
        }                                                                               \
    } while (0)

#define vec_push(v, ...)                                                                \
    do {                                                                                \
        if ((v)->len == (v)->cap)                                                       \
            vec_reserve((v), (v)->len + 1);                                             \
        (v)->items[(v)->len++] = (__VA_ARGS__);                                         \
    } while (0)

#define vec_pop(v) ((v)->items[--(v)->len])
#define vec_last(v) ((v)->items[(v)->len - 1])
#define vec_free(v) (free((v)->items), (v)->items = NULL, (v)->len = (v)->cap = 0)

#endif
