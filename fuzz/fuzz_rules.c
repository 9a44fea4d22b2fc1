// A rule file from a stranger: read, linked and asked of a small network on two days.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "engines/network/check/check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void small_network(struct network *n)
{
    network_init(n);
    vec_push(&n->operators, (struct operator){ .name = STR("one") });
    vec_push(&n->sites,
            (struct site){ .name = STR("s"), .region = STR("r"), .classes = SITE_GOVERNMENT });
    vec_push(&n->suppliers,
            (struct supplier){ .name = STR("Example Ltd"), .established = STR("CN") });
    vec_push(&n->suppliers, (struct supplier){ .name = STR("Child") });
    vec_push(&n->controls, (struct control){ 1, 2, CONTROL_OWNS, 600000, NO_DATE, NO_DATE, { 0 } });
    vec_push(&n->products, (struct product){ 1, STR("p"), STR("drone"), STR("CN"), { 0 } });
    vec_push(&n->certificates,
            (struct certificate){ .product = 1, .scheme = STR("X"), .until = 20000 });
    vec_push(&n->components, (struct component){ .product = 1, .supplier = 2 });
    for (uint8_t i = 0; i < n_network_functions; i++) {
        struct element e = n->elements.items[0];
        e.function = i;
        e.layer = (uint8_t)network_functions[i].layer;
        e.operator= i & 1;
        e.site = i >> 1 & 1;
        e.supplier = i % 3;
        e.product = i >> 2 & 1;
        e.generations = i & 15;
        e.connected = i & 8 ? 18000 + i : NO_DATE;
        e.parent = i & 16 ? i / 2 : 0;
        vec_push(&n->elements, e);
    }
}

// What callers rely on.
static void check(const struct verdicts *v, const struct network *n)
{
    for (size_t i = 0; i < v->n; i++) {
        const struct verdict *x = &v->items[i];
        bool share = x->rule->measure == MEASURE_SHARE;
        if (x->at_due == VERDICT_NOT_YET_DUE ||
                (share && (x->lo.part > x->lo.whole || x->hi.part > x->hi.whole)))
            BUG("a verdict that is none");
        for (uint32_t k = 0; k < x->n_elements; k++)
            if (!x->elements[k] || x->elements[k] >= n->elements.len ||
                    (k && x->elements[k] <= x->elements[k - 1]))
                BUG("elements out of order");
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct network n;
    struct rules r;
    struct arena a = { 0 };
    struct error e;
    if (!n.elements.len) {
        hash_init();
        small_network(&n);
    }
    rules_init(&r);
    // A list that files can speak of, and the file; a second one may follow after a NUL byte.
    struct str rest = { (const char *)data, size };
    enum err code = rules_read(&r, "list",
            STR("list: l\ntitle: T\ndate: 2020-01-01\njurisdiction: US\ncomplete: yes\n"), &e);
    while (code == OK && rest.len)
        code = rules_read(&r, "rules", str_cut(&rest, 0), &e);
    if (code == OK && rules_link(&r, &e) == OK) {
        const struct regime *const *regimes = (const struct regime *const *)r.regimes.items;
        struct comparison c = network_compare(&n, regimes, r.regimes.len, 19000, NULL, &a);
        for (size_t i = 0; i < c.n_regimes; i++) {
            check(&c.verdicts[i], &n);
            network_timeline(&n, regimes[i], 17000, NULL, &a);
        }
    } else if (!e.place[0] || !e.primary[0]) {
        BUG("a fault without a place");
    }
    arena_release(&a);
    rules_release(&r);
    return 0;
}
