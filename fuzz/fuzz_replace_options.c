// A file of assumptions from a stranger, read over those that ship; a second one may follow after a
// NUL byte. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/replace/replace.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena a = { 0 };
    struct replace_options o;
    struct error e;
    struct str rest = { (const char *)data, size };
    enum err code = replace_options_builtin(&a, &o, &e);
    if (code)
        BUG("%s: %s", e.place, e.primary);
    while (code == OK && rest.len)
        code = replace_options_read(&a, "options", str_cut(&rest, 0), &o, &e);
    if (code && (!e.place[0] || !e.primary[0]))
        BUG("a fault without a place");
    // What is still complete can be planned with.
    if (code == OK && replace_options_check(&o, "options", &e) == OK) {
        struct network n;
        struct replace_result r;
        uint8_t act[4] = { 0, 1, 1, 1 };
        network_init(&n);
        vec_push(&n.sites, (struct site){ .name = STR("s"), .region = STR("r") });
        for (row i = 1; i < 4; i++) {
            struct element x = n.elements.items[0];
            x.site = i < 3;
            x.function = (uint8_t)(i * 5);
            x.layer = (uint8_t)network_functions[x.function].layer;
            vec_push(&n.elements, x);
        }
        struct replace_request q = {
            .network = &n, .options = &o, .act = act, .date = 20000, .draws = 3
        };
        code = o.weeks <= 60 ? replace_plan(&a, &q, &r, &e) : OK;
        for (int k = 0; k < OPTION_KINDS && code == OK && o.weeks <= 60; k++)
            if (replace_validate(&q, &r.options[k], &e))
                BUG("%s: %s: %s", option_names[k], e.place, e.primary);
        network_release(&n);
    }
    arena_release(&a);
    return 0;
}
