// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/screen/listed.h"

static const struct str *texts(struct arena *a, struct words w)
{
    struct str *out = arena_array(a, struct str, w.n);
    for (uint32_t i = 0; i < w.n; i++)
        out[i] = w.items[i].text;
    return out;
}

struct screen_row *rows_of_list(struct arena *a, const struct supplier_list *list)
{
    struct screen_row *rows = arena_array(a, struct screen_row, list->n_entries);
    for (uint32_t i = 0; i < list->n_entries; i++) {
        const struct list_entry *x = &list->entries[i];
        rows[i] = (struct screen_row){ .list = list->id,
            .id = x->id,
            .name = x->name,
            .aliases = texts(a, x->aliases),
            .n_aliases = x->aliases.n,
            .group = x->group != GROUP_NONE,
            .categories = texts(a, x->categories),
            .n_categories = x->categories.n,
            .produced = texts(a, x->produced),
            .n_produced = x->produced.n,
            .home = list->jurisdiction,
            .added = x->added,
            .removed = x->removed };
    }
    return rows;
}
