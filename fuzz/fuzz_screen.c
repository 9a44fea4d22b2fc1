// Names of any bytes against a small list of every kind of name; and any bytes as a listed name.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/screen/screen.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str text = { (const char *)data, size };
    struct str listed = str_cut(&text, '\n');
    const struct str aliases[] = { STR("海克斯威"), STR("HXL"), STR("Hexalink (Europe)") };
    const struct screen_row rows[] = { { .name = STR("Hexalink Technologies Co., Ltd."),
                                               .aliases = aliases,
                                               .n_aliases = ARRAY_LEN(aliases),
                                               .group = true,
                                               .added = NO_DATE,
                                               .removed = NO_DATE },
        { .name = STR("China Mobile Machinery"),
                .group = true,
                .added = NO_DATE,
                .removed = NO_DATE },
        { .name = listed, .group = true, .added = NO_DATE, .removed = NO_DATE } };
    struct error e;
    struct arena a = { 0 };
    struct screener *s = screener_new(rows, ARRAY_LEN(rows), &e);
    VEC(struct screen_query) queries = { 0 };
    while (text.len && queries.len < 64)
        vec_push(&queries, (struct screen_query){ .name = str_cut(&text, '\n'), .date = NO_DATE });
    struct screen_answer *answers = arena_array(&a, struct screen_answer, queries.len + 1);
    if (s && screen_names(s, queries.items, queries.len, NULL, &a, answers, &e) != OK)
        abort();
    vec_free(&queries);
    screener_free(s);
    arena_release(&a);
    return 0;
}
