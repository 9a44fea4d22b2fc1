// Rows with everything known, of which a test takes away or changes what it is about.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_network.h"

#include <stdio.h>
#include <stdlib.h>

int32_t day(const char *text)
{
    int32_t days;
    if (!date_parse(str_of(text), &days))
        BUG("no date: %s", text);
    return days;
}

row add_operator(struct network *n, const char *name)
{
    vec_push(&n->operators,
            (struct operator){ .name = str_of(name), .turnover = UNKNOWN, .subscribers = UNKNOWN });
    return (row)n->operators.len - 1;
}

row add_supplier(struct network *n, const char *name)
{
    struct str text = str_copy(&n->arena, str_of(name));
    vec_push(&n->suppliers, (struct supplier){ .name = text, .slug = text });
    return (row)n->suppliers.len - 1;
}

row add_site(struct network *n, const char *region, uint32_t classes)
{
    struct str name = str_format(&n->arena, "site-%zu", n->sites.len);
    vec_push(
            &n->sites, (struct site){ .name = name, .region = str_of(region), .classes = classes });
    return (row)n->sites.len - 1;
}

row add_product(struct network *n, row supplier, const char *category, const char *produced)
{
    struct str name = str_format(&n->arena, "product-%zu", n->products.len);
    vec_push(&n->products, (struct product){ supplier, name, str_copy(&n->arena, str_of(category)),
                                   str_copy(&n->arena, str_of(produced)), { 0 } });
    return (row)n->products.len - 1;
}

void add_control(struct network *n, row holder, row held, enum control_kind kind, int64_t ppm)
{
    vec_push(&n->controls, (struct control){ holder, held, kind, ppm, NO_DATE, NO_DATE, { 0 } });
}

void add_component(struct network *n, row product, row element, row supplier)
{
    vec_push(&n->components, (struct component){ .product = product,
                                     .element = element,
                                     .supplier = supplier,
                                     .name = STR("part") });
}

void add_certificate(
        struct network *n, row product, const char *scheme, const char *from, const char *until)
{
    vec_push(&n->certificates, (struct certificate){ .product = product,
                                       .scheme = str_of(scheme),
                                       .from = day(from),
                                       .until = day(until) });
}

struct element *add_element(
        struct network *n, row operator, row supplier, const char *function, row site)
{
    struct element e = n->elements.items[0];
    e.name = str_format(&n->arena, "element-%zu", n->elements.len);
    e.operator= operator;
    e.supplier = supplier;
    e.function = network_function(str_of(function));
    e.layer = (uint8_t)network_functions[e.function].layer;
    e.site = site;
    e.status = STATUS_ACTIVE;
    e.generations = GENERATION_5G;
    e.remote = ANSWER_NO;
    e.connected = day("2019-06-01");
    e.acquired = day("2019-03-01");
    e.amount[BASE_ELEMENTS] = 1;
    vec_push(&n->elements, e);
    return &vec_last(&n->elements);
}

void rules_with(struct rules *r, const char *const *texts)
{
    struct error e = { 0 };
    rules_init(r);
    enum err code = rules_builtin(r, &e);
    for (size_t i = 0; code == OK && texts && texts[i]; i++)
        code = rules_read(r, "test.yaml", str_of(texts[i]), &e);
    if (code == OK)
        code = rules_link(r, &e);
    if (code != OK)
        BUG("%s: %s", e.place, e.primary);
}

struct str list_text(struct arena *a, struct str id, const char *supplier, const char *added)
{
    return str_format(a,
            "list: %.*s\ntitle: test\ndate: 2020-01-01\njurisdiction: US\ncomplete: yes\nrows:\n"
            "  - id: row\n    name: %s\n    added: %s\n    source: { document: test }\n    status: "
            "verified\n",
            STR_ARG(id), supplier, added);
}
