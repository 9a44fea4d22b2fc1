// A network's life: row 0 of every table is nobody.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/model.h"

#include <stdlib.h>

static struct element no_element(void)
{
    struct element e = { .acquired = NO_DATE,
        .connected = NO_DATE,
        .support_until = NO_DATE,
        .refresh = NO_DATE,
        .cost = UNKNOWN };
    for (size_t b = 0; b < BASES; b++)
        e.amount[b] = UNKNOWN;
    return e;
}

void network_init(struct network *n)
{
    *n = (struct network){ 0 };
    vec_push(&n->files, (struct input_file){ 0 });
    vec_push(&n->operators, (struct operator){ .turnover = UNKNOWN, .subscribers = UNKNOWN });
    vec_push(&n->sites, (struct site){ .latitude = INT32_MIN, .longitude = INT32_MIN });
    vec_push(&n->suppliers, (struct supplier){ 0 });
    vec_push(&n->aliases, (struct alias){ 0 });
    vec_push(&n->controls, (struct control){ .share = UNKNOWN, .from = NO_DATE, .until = NO_DATE });
    vec_push(&n->products, (struct product){ 0 });
    vec_push(&n->elements, no_element());
    vec_push(&n->links, (struct link){ .capacity = UNKNOWN });
    vec_push(&n->certificates, (struct certificate){ .from = NO_DATE, .until = NO_DATE });
    vec_push(&n->components, (struct component){ 0 });
    vec_push(&n->facts, (struct fact){ 0 });
}

void network_release(struct network *n)
{
    vec_free(&n->files);
    vec_free(&n->operators);
    vec_free(&n->sites);
    vec_free(&n->suppliers);
    vec_free(&n->aliases);
    vec_free(&n->controls);
    vec_free(&n->products);
    vec_free(&n->elements);
    vec_free(&n->links);
    vec_free(&n->certificates);
    vec_free(&n->components);
    vec_free(&n->facts);
    arena_release(&n->arena);
}
