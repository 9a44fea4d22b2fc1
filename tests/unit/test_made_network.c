// The synthetic network: as large as asked, the same each time, whole.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/hash.h"
#include "network/made_network.h"

static void it_has_as_many_as_asked(void **state)
{
    (void)state;
    struct network n;
    made_network(&n, &(struct made_options){ .seed = 1, .elements = 20000, .unknown = 20 });
    assert_int_equal(n.elements.len - 1, 20000);
    network_release(&n);
    made_network(&n, &(struct made_options){ .seed = 1, .sites = 60 });
    assert_int_equal(n.sites.len - 1, 60);
    assert_int_equal(n.operators.len - 1, 1);
    network_release(&n);
}

static void the_same_seed_gives_the_same(void **state)
{
    (void)state;
    struct network a, b, c;
    made_network(&a, &(struct made_options){ .seed = 7, .elements = 3000, .unknown = 50 });
    made_network(&b, &(struct made_options){ .seed = 7, .elements = 3000, .unknown = 50 });
    made_network(&c, &(struct made_options){ .seed = 8, .elements = 3000, .unknown = 50 });
    size_t other = 0;
    for (size_t i = 1; i < a.elements.len; i++) {
        const struct element *x = &a.elements.items[i], *y = &b.elements.items[i];
        assert_true(str_eq(x->name, y->name) && x->supplier == y->supplier);
        assert_int_equal(x->connected, y->connected);
        assert_memory_equal(x->amount, y->amount, sizeof x->amount);
        other += x->supplier != c.elements.items[i].supplier;
    }
    assert_int_equal(a.links.len, b.links.len);
    assert_true(other > 0);
    network_release(&a);
    network_release(&b);
    network_release(&c);
}

static void rows_are_whole(void **state)
{
    (void)state;
    struct network n;
    made_network(&n, &(struct made_options){ .seed = 3, .elements = 20000 });
    struct map names = { 0 };
    size_t by_layer[LAYERS] = { 0 };
    for (size_t i = 1; i < n.elements.len; i++) {
        const struct element *e = &n.elements.items[i];
        assert_int_equal(*map_put(&names, hash_bytes(e->name.ptr, e->name.len) | 1), 0);
        *map_put(&names, hash_bytes(e->name.ptr, e->name.len) | 1) = i;
        assert_true(e->supplier && e->product && e->site && e->operator&& e->function);
        assert_true(e->parent < i);
        assert_int_equal(n.products.items[e->product].supplier, e->supplier);
        by_layer[e->layer]++;
    }
    for (int layer = LAYER_ACCESS; layer < LAYER_CUSTOMER; layer++)
        assert_true(by_layer[layer] > 0);
    for (size_t i = 1; i < n.links.len; i++)
        assert_true(n.links.items[i].from < n.elements.len && n.links.items[i].to < n.elements.len);
    map_free(&names);
    network_release(&n);
}

static void names_can_be_given(void **state)
{
    (void)state;
    struct network n;
    const char *const names[] = { "First & Co.", "Second" };
    made_network(&n,
            &(struct made_options){
                    .seed = 3, .sites = 20, .suppliers = names, .n_suppliers = ARRAY_LEN(names) });
    assert_true(str_is(n.suppliers.items[1].slug, "first-co"));
    assert_true(str_is(n.suppliers.items[2].name, "Second"));
    network_release(&n);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_has_as_many_as_asked),
        cmocka_unit_test(the_same_seed_gives_the_same),
        cmocka_unit_test(rows_are_whole),
        cmocka_unit_test(names_can_be_given),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
