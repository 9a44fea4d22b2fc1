// Which type names of the drop have no layout, in two kinds.
//
// *Opaque* is a struct or union that is only declared where it is used, and whose members and size no file of the
// drop needs without having them: the language lets a program keep it closed, so nothing is lost. All else is
// *missing*.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/program_int.h"

#include <stdlib.h>

void type_gaps_take(struct program *p, const struct parsed *parsed)
{
    struct program_memory *m = p->memory;
    p->types_named += parsed->types_named;
    for (uint32_t i = 0; i < parsed->n_type_gaps; i++)
        vec_push(&m->type_gaps, parsed->type_gaps[i]);
    for (uint32_t i = 0; i < parsed->n_tags_needed; i++)
        *map_put(&m->tags_needed, parsed->tags_needed[i]) = 1;
}

static int compare_missing(const void *a, const void *b)
{
    const struct missing_type *x = a, *y = b;
    if (x->times != y->times)
        return x->times > y->times ? -1 : 1;
    return str_cmp(x->name, y->name);
}

void type_gaps_finish(struct program *p)
{
    struct program_memory *m = p->memory;
    struct map rows = { 0 }; // symbol -> 1 + row
    VEC(struct missing_type) list = { 0 };
    for (size_t i = 0; i < m->type_gaps.len; i++) {
        struct type_gap g = m->type_gaps.items[i];
        if (g.tag && !map_get(&m->tags_needed, g.tag)) {
            p->types_opaque++;
            continue;
        }
        uint64_t *row = map_put(&rows, g.name);
        if (!*row) {
            vec_push(&list, (struct missing_type){ symbol_text(g.name), 0 });
            *row = list.len;
        }
        list.items[*row - 1].times++;
    }
    if (list.len)
        qsort(list.items, list.len, sizeof *list.items, compare_missing);
    p->types_laid_out = p->types_named - m->type_gaps.len;
    p->missing_types = list.items;
    p->n_missing_types = (uint32_t)list.len;
    map_free(&rows);
    map_free(&m->tags_needed);
    vec_free(&m->type_gaps);
}
