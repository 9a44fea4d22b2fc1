// Containment: hand-worked networks, a thousand random ones against the naive way, and the same
// answers for any number of threads and any order of import. SPDX-License-Identifier:
// GPL-3.0-or-later
#define _GNU_SOURCE
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "../contain_naive.h"

#include "engines/network/contain/single.h"

#include <stdio.h>
#include <stdlib.h>

enum { TODAY = 20000 };

// Building networks by hand.
static row add_supplier(struct network *n, const char *name)
{
    vec_push(&n->suppliers, (struct supplier){ .name = str_of(name), .slug = str_of(name) });
    return (row)n->suppliers.len - 1;
}

static row add_element(struct network *n, const char *name, const char *function, row supplier)
{
    struct element e = n->elements.items[0];
    e.name = str_of(name);
    e.function = network_function(str_of(function));
    e.layer = (uint8_t)network_functions[e.function].layer;
    e.supplier = supplier;
    vec_push(&n->elements, e);
    return (row)n->elements.len - 1;
}

static struct element *at(struct network *n, row e)
{
    return &n->elements.items[e];
}

static void add_link(struct network *n, row from, row to, enum link_kind kind)
{
    vec_push(&n->links, (struct link){ .from = from, .to = to, .kind = kind, .capacity = UNKNOWN });
}

static struct containment *ready(
        const struct network *n, enum base by, size_t threads, struct arena *a)
{
    struct containment *c;
    struct error e = { 0 };
    struct contain_options o = { .date = TODAY, .by = by, .top = 100, .threads = threads };
    if (contain_new(&c, n, &o, a, &e) != OK)
        fail_msg("%s", e.primary);
    return c;
}

static const struct span *span_of(const struct exposure *x, enum effect e, enum base b)
{
    return &x->impact.of[e][b];
}

static void assert_span(const struct span *s, int64_t lo, int64_t hi)
{
    if (s->lo != lo || s->hi != hi)
        fail_msg("%lld to %lld, wanted %lld to %lld", (long long)s->lo, (long long)s->hi,
                (long long)lo, (long long)hi);
}

// Two base stations of Alder behind a router of Birch, a third of Birch that has a path of its own;
// one AMF, UPF of Cedar; a management host of Dogwood that reaches the router.
static void make_small(struct network *n)
{
    network_init(n);
    row alder = add_supplier(n, "alder"), birch = add_supplier(n, "birch"),
        cedar = add_supplier(n, "cedar"), dogwood = add_supplier(n, "dogwood");
    row one = add_element(n, "gnb-1", "GnbFunction", alder),
        two = add_element(n, "gnb-2", "GnbFunction", alder);
    row three = add_element(n, "gnb-3", "GnbFunction", birch),
        router = add_element(n, "router", "Router", birch);
    row amf = add_element(n, "amf", "AmfFunction", cedar),
        upf = add_element(n, "upf", "UpfFunction", cedar);
    row host = add_element(n, "host", "ManagementNode", dogwood),
        udm = add_element(n, "udm", "UdmFunction", alder);
    at(n, one)->amount[BASE_SUBSCRIBERS] = 100;
    at(n, two)->amount[BASE_SUBSCRIBERS] = 30;
    at(n, three)->amount[BASE_SUBSCRIBERS] = 7;
    for (row e = one; e <= three; e++) {
        vec_push(&n->sites, (struct site){ .name = at(n, e)->name });
        at(n, e)->site = (row)n->sites.len - 1;
    }
    add_link(n, one, router, LINK_TRANSPORT);
    add_link(n, two, router, LINK_TRANSPORT);
    add_link(n, router, amf, LINK_TRANSPORT);
    add_link(n, amf, upf, LINK_TRANSPORT);
    add_link(n, three, amf, LINK_TRANSPORT);
    add_link(n, udm, amf, LINK_SIGNALLING);
    add_link(n, one, three, LINK_SIGNALLING); // Xn: no way to the core
    add_link(n, host, router, LINK_MANAGEMENT);
}

static const struct exposure *find(const struct ranking *r, const char *name)
{
    for (size_t i = 0; i < r->n; i++)
        if (str_is(r->rows[i].actor.name, name))
            return &r->rows[i];
    fail_msg("%s is not ranked", name);
    return NULL;
}

static void hand_worked(void **state)
{
    (void)state;
    struct network n;
    struct arena a = { 0 };
    struct ranking worst[ACTORS];
    make_small(&n);
    struct containment *c = ready(&n, BASE_SUBSCRIBERS, 1, &a);
    contain_worst(c, worst);
    const struct ranking *s = &worst[ACTOR_SUPPLIER];
    assert_int_equal(s->n, 4);
    assert_string_equal(s->rows[0].actor.name.ptr, "alder"); // its UDM is the only one
    assert_span(span_of(&s->rows[0], EFFECT_STOP, BASE_SUBSCRIBERS), 137, 137);
    assert_span(span_of(&s->rows[0], EFFECT_SEE_USER, BASE_SUBSCRIBERS), 130, 130);
    assert_span(span_of(&s->rows[0], EFFECT_SEE_RECORDS, BASE_SUBSCRIBERS), 137, 137);
    const struct exposure *birch = find(s, "birch"), *dogwood = find(s, "dogwood");
    assert_span(span_of(birch, EFFECT_STOP, BASE_SUBSCRIBERS), 137, 137);
    assert_span(span_of(dogwood, EFFECT_STOP, BASE_SUBSCRIBERS), 130, 130);
    assert_span(span_of(dogwood, EFFECT_STOP, BASE_SITES), 2, 2);
    assert_span(span_of(dogwood, EFFECT_SEE_USER, BASE_SUBSCRIBERS), 130, 130);
    assert_span(span_of(dogwood, EFFECT_SEE_RECORDS, BASE_SUBSCRIBERS), 0, 0);
    assert_int_equal(dogwood->held[WAY_MAKES], 1);
    assert_int_equal(dogwood->held[WAY_REACHES], 1);
    const struct explanation *why = &dogwood->evidence[EFFECT_STOP];
    assert_int_equal(why->n_held, 2);
    assert_string_equal(at(&n, why->held[0].element)->name.ptr, "host");
    assert_string_equal(at(&n, why->held[1].element)->name.ptr, "router");
    assert_int_equal(why->n_path, 3);
    assert_string_equal(at(&n, why->path[0].element)->name.ptr, "gnb-1");
    assert_string_equal(at(&n, why->path[2].element)->name.ptr, "amf");
    assert_true(why->certain);
    assert_string_equal(
            worst[ACTOR_ELEMENT].rows[0].actor.name.ptr, "udm"); // stops all, and shows the records
    assert_string_equal(find(&worst[ACTOR_HOST], "host")->actor.name.ptr, "host");
    network_release(&n);
    arena_release(&a);
}

static void cut_questions(void **state)
{
    (void)state;
    struct network n;
    struct arena a = { 0 };
    struct cut_answer answer;
    struct error e = { 0 };
    make_small(&n);
    struct containment *c = ready(&n, BASE_SUBSCRIBERS, 1, &a);
    struct cut_question q = { .function = network_function(STR("UpfFunction")) };
    assert_int_equal(contain_cut(c, &q, &answer, &e), OK);
    assert_int_equal(answer.n_elements, 1);
    assert_string_equal(at(&n, answer.elements[0])->name.ptr, "amf");
    assert_true(answer.suppliers_exact);
    assert_int_equal(answer.n_suppliers, 1);
    assert_string_equal(n.suppliers.items[answer.suppliers[0]].name.ptr, "cedar");
    assert_int_equal(contain_cut(c, &(struct cut_question){ 0 }, &answer, &e), ERR_USAGE);
    network_release(&n);
    arena_release(&a);
}

// A certificate of the AMF's software runs out 14 days on; nothing else of Cedar's has a date.
static void a_certificate_runs_out(void **state)
{
    (void)state;
    struct network n;
    struct arena a = { 0 };
    struct cut_off out;
    struct error e = { 0 };
    make_small(&n);
    at(&n, 5)->version = STR("1.0");
    vec_push(&n.certificates, (struct certificate){ .element = 5,
                                      .scheme = STR("X.509"),
                                      .version = STR("1.0"),
                                      .from = NO_DATE,
                                      .until = TODAY + 13 });
    struct containment *c = ready(&n, BASE_SUBSCRIBERS, 1, &a);
    assert_int_equal(contain_cut_off(c, 3, &out, &e), OK);
    assert_int_equal(out.ages, 2);
    assert_int_equal(out.no_support, 2);
    assert_int_equal(out.no_certificate, 1);
    assert_int_equal(out.n, 2);
    assert_int_equal(out.rows[0].date, TODAY);
    assert_int_equal(out.rows[0].wholes[LAPSE_UPDATES], 2);
    assert_span(&out.rows[0].stop[BASE_SUBSCRIBERS], 0, 0);
    assert_int_equal(out.rows[1].date, TODAY + 14);
    assert_span(&out.rows[1].stop[BASE_SUBSCRIBERS], 137, 137);
    network_release(&n);
    arena_release(&a);
}

static void controls_are_ranked(void **state)
{
    (void)state;
    struct network n;
    struct arena a = { 0 };
    struct plan p;
    struct error e = { 0 };
    make_small(&n);
    struct containment *c = ready(&n, BASE_SUBSCRIBERS, 1, &a);
    struct plan_options o = { .effects = 1u << EFFECT_STOP };
    assert_int_equal(contain_plan(c, 4, &o, &p, &e), OK); // dogwood
    assert_int_equal(p.before, 260);
    assert_int_equal(p.n_steps, 1);
    assert_int_equal(p.steps[0].gain, 260);
    assert_int_equal(p.steps[0].controls[0].measure, REMEDY_SEGMENT);
    assert_int_equal(p.steps[0].controls[0].layer, LAYER_TRANSPORT);
    assert_true(p.complete && p.optimum_known);
    assert_int_equal(p.optimum, 0);
    network_release(&n);
    arena_release(&a);
}

// Without links: bounds. Two UPFs, one of Alder's: users may hang on it or not.
static void no_links(void **state)
{
    (void)state;
    struct network n;
    struct arena a = { 0 };
    struct exposure x;
    struct error e = { 0 };
    network_init(&n);
    row alder = add_supplier(&n, "alder"), birch = add_supplier(&n, "birch");
    row gnb = add_element(&n, "gnb", "GnbFunction", birch);
    add_element(&n, "upf-1", "UpfFunction", alder);
    add_element(&n, "upf-2", "UpfFunction", birch);
    add_element(&n, "amf", "AmfFunction", birch);
    at(&n, gnb)->amount[BASE_SUBSCRIBERS] = 9;
    struct containment *c = ready(&n, BASE_SUBSCRIBERS, 1, &a);
    assert_int_equal(contain_totals(c)->no_links, 1);
    assert_int_equal(contain_supplier(c, alder, &x, &e), OK);
    assert_span(span_of(&x, EFFECT_STOP, BASE_SUBSCRIBERS), 0, 9);
    assert_span(span_of(&x, EFFECT_SEE_USER, BASE_SUBSCRIBERS), 0, 9);
    assert_span(span_of(&x, EFFECT_SEE_SIGNALLING, BASE_SUBSCRIBERS), 0, 0);
    assert_int_equal(contain_supplier(c, birch, &x, &e), OK);
    assert_span(span_of(&x, EFFECT_STOP, BASE_SUBSCRIBERS), 9, 9);
    assert_int_equal(contain_supplier(c, 99, &x, &e), ERR_USAGE);
    network_release(&n);
    arena_release(&a);
}

// Parents in a circle, links to oneself, nothing at all: nothing breaks.
static void odd_networks(void **state)
{
    (void)state;
    struct network n;
    struct arena a = { 0 };
    struct ranking worst[ACTORS];
    network_init(&n);
    contain_worst(ready(&n, BASE_SITES, 1, &a), worst);
    assert_int_equal(worst[ACTOR_ELEMENT].n, 0);
    row s = add_supplier(&n, "alder"), x = add_element(&n, "x", "Router", s),
        y = add_element(&n, "y", "gNB", s);
    at(&n, x)->parent = y;
    at(&n, y)->parent = x;
    add_link(&n, x, y, LINK_TRANSPORT);
    add_link(&n, x, x, LINK_MANAGEMENT);
    vec_push(&n.controls, (struct control){ .holder = s,
                                  .held = s,
                                  .kind = CONTROL_OWNS,
                                  .share = UNKNOWN,
                                  .from = NO_DATE,
                                  .until = NO_DATE });
    struct containment *c = ready(&n, BASE_SITES, 1, &a);
    contain_worst(c, worst);
    assert_int_equal(contain_totals(c)->wholes, 1);
    assert_int_equal(worst[ACTOR_SUPPLIER].n, 1);
    network_release(&n);
    arena_release(&a);
}

// Random networks.
static uint64_t seed;

static unsigned below(unsigned n)
{
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(seed >> 33) % n;
}

static const char *const functions[] = { "GnbFunction", "EnbFunction", "GnbDuFunction", "Olt",
    "NodeBFunction", "RadioUnit", "Router", "Switch", "Router", "AmfFunction", "UpfFunction",
    "SmfFunction", "UdmFunction", "MmeFunction", "PGWFunction", "HssFunction", "Bng",
    "InternetGateway", "MscServerFunction", "RncFunction", "GnbCuCpFunction", "ManagementNode",
    "InterceptionMediation", "Nfvi", "Firewall", "Unknown" };

static int64_t amount(void)
{
    return below(5) ? (int64_t)below(50) : UNKNOWN;
}

static const char *text_of(struct network *n, const char *kind, unsigned i)
{
    return str_format(&n->arena, "%s-%02u", kind, i).ptr;
}

static void random_element(struct network *n, unsigned i, unsigned n_suppliers, unsigned n_sites)
{
    row e = add_element(n, text_of(n, "e", below(90) * 100 + i),
            functions[below(ARRAY_LEN(functions))], below(10) ? 1 + below(n_suppliers) : 0);
    struct element *el = at(n, e);
    el->operator= below(4) ? 1 : below(3);
    el->site = below(6) ? 1 + below(n_sites) : 0;
    el->parent = i > 1 && below(5) == 0 ? 1 + below(i - 1) : 0;
    el->product = below(3) ? 1 + below(3) : 0;
    if (below(2))
        el->version = below(2) ? STR("1") : STR("2");
    el->status = (uint8_t)(below(12) ? STATUS_ACTIVE : below(STATUSES));
    el->connected = below(12) ? NO_DATE : TODAY - 1 + (int)below(3);
    el->remote = (uint8_t)below(3);
    el->manager = el->remote == ANSWER_YES && below(4) ? 1 + below(n_suppliers) : 0;
    el->support_until = below(2) ? NO_DATE : TODAY - 5 + (int)below(20);
    el->generations = (uint8_t)(below(4) ? 0 : below(16));
    if (below(15) == 0)
        el->layer = (uint8_t)below(LAYERS);
    for (enum base b = 0; b < BASES; b++)
        el->amount[b] = amount();
}

static void random_network(struct network *n, uint64_t from)
{
    seed = from * 2654435761u + 12345;
    network_init(n);
    unsigned n_suppliers = 2 + below(4), n_elements = 3 + below(10), n_sites = 1 + below(4);
    vec_push(&n->operators,
            (struct operator){ .name = STR("o1"), .turnover = UNKNOWN, .subscribers = amount() });
    vec_push(&n->operators,
            (struct operator){ .name = STR("o2"), .turnover = UNKNOWN, .subscribers = 500 });
    for (unsigned i = 1; i <= n_suppliers; i++)
        add_supplier(n, text_of(n, "s", i));
    for (unsigned i = 0; i < n_sites; i++)
        vec_push(&n->sites,
                (struct site){ .name = str_of(text_of(n, "site", i)), .operator= below(3) });
    for (unsigned i = 0; i < 3; i++)
        vec_push(&n->products, (struct product){ .name = str_of(text_of(n, "p", i)),
                                       .supplier = below(4) ? 1 + below(n_suppliers) : 0 });
    for (unsigned i = 1; i <= n_elements; i++)
        random_element(n, i, n_suppliers, n_sites);
    for (unsigned i = below(3 * n_elements / 2 + 1); i > 0; i--) {
        static const enum link_kind kinds[] = { LINK_TRANSPORT, LINK_TRANSPORT, LINK_TRANSPORT,
            LINK_USER, LINK_SIGNALLING, LINK_MANAGEMENT, LINK_UPDATE, LINK_POWER, LINK_UNKNOWN };
        add_link(n, 1 + below(n_elements), 1 + below(n_elements), kinds[below(ARRAY_LEN(kinds))]);
    }
    for (unsigned i = below(4); i > 0; i--)
        vec_push(&n->controls,
                (struct control){ .holder = 1 + below(n_suppliers),
                        .held = 1 + below(n_suppliers),
                        .kind = (enum control_kind)below(5),
                        .share = below(3) ? (int64_t)(400000 + 100000 * below(3)) : UNKNOWN,
                        .from = below(3) ? NO_DATE : TODAY - 1 + (int)below(3),
                        .until = below(3) ? NO_DATE : TODAY - 1 + (int)below(3) });
    for (unsigned i = below(4); i > 0; i--) {
        bool inside = below(2);
        vec_push(&n->components, (struct component){ .element = inside ? 1 + below(n_elements) : 0,
                                         .product = inside ? 0 : 1 + below(3),
                                         .supplier = below(n_suppliers + 1),
                                         .name = below(2) ? STR("lib") : STR("os"),
                                         .version = STR("3") });
    }
    for (unsigned i = below(4); i > 0; i--) {
        bool inside = below(2);
        vec_push(&n->certificates,
                (struct certificate){ .element = inside ? 1 + below(n_elements) : 0,
                        .product = inside ? 0 : 1 + below(3),
                        .scheme = below(2) ? STR("tls") : STR("NESAS"),
                        .version = below(3) ? (struct str){ 0 } : STR("1"),
                        .from = NO_DATE,
                        .until = TODAY - 3 + (int)below(12) });
    }
}

static void compare(const struct impact *x, const struct impact *y, uint64_t net, const char *what,
        struct str who)
{
    for (enum effect e = 0; e < EFFECTS; e++) {
        for (enum base b = 0; b < BASE_SPEND; b++) {
            const struct span *p = &x->of[e][b], *q = &y->of[e][b];
            if (p->lo != q->lo || p->hi != q->hi || p->unknown != q->unknown || p->open != q->open)
                fail_msg(
                        "network %llu, %s %.*s, %s by %s: %lld..%lld %u %d, naive %lld..%lld %u %d",
                        (unsigned long long)net, what, STR_ARG(who), effect_names[e], base_names[b],
                        (long long)p->lo, (long long)p->hi, p->unknown, p->open, (long long)q->lo,
                        (long long)q->hi, q->unknown, q->open);
        }
        if (x->functions[e].lo != y->functions[e].lo || x->functions[e].hi != y->functions[e].hi)
            fail_msg("network %llu, %s %.*s, %s: functions", (unsigned long long)net, what,
                    STR_ARG(who), effect_names[e]);
    }
}

static naive_set running(const struct naive *v, const struct actor *a)
{
    naive_set s = 0;
    for (row e = 1; e < v->net->elements.len; e++) {
        const struct element *el = &v->net->elements.items[e];
        bool runs = a->product && el->product == a->product && str_eq(el->version, a->version);
        for (row i = 1; i < v->net->components.len && !a->product; i++) {
            const struct component *k = &v->net->components.items[i];
            runs |= str_eq(k->name, a->name) && str_eq(k->version, a->version) &&
                    (k->element ? k->element == e : k->product && k->product == el->product);
        }
        if (v->whole[e] && runs)
            s |= 1u << v->whole[e];
    }
    return s;
}

static void compare_ranking(const struct naive *v, const struct ranking *r, enum actor_kind kind,
        enum base by, uint64_t net)
{
    for (size_t i = 0; i < r->n; i++) {
        const struct actor *a = &r->rows[i].actor;
        struct naive_hold h = kind == ACTOR_SUPPLIER ? naive_supplier(v, a->supplier, true, NULL, 0)
                              : kind == ACTOR_VERSION
                                      ? naive_nodes(v, running(v, a), false)
                                      : naive_nodes(v, 1u << a->element, kind == ACTOR_HOST);
        struct impact im;
        naive_impact(v, &h, &im);
        compare(&r->rows[i].impact, &im, net, actor_names[kind], a->name);
        if (i && r->rows[i - 1].impact.of[EFFECT_STOP][by].lo < im.of[EFFECT_STOP][by].lo)
            fail_msg("network %llu: %s out of order", (unsigned long long)net, actor_names[kind]);
        assert_int_equal(r->rows[i].possible, __builtin_popcount(h.hi));
        assert_int_equal(r->rows[i].certain, __builtin_popcount(h.lo));
    }
}

static void random_networks_are_as_the_naive_way_says(void **state)
{
    (void)state;
    for (uint64_t i = 0; i < 1000; i++) {
        struct network n;
        struct naive v;
        struct arena a = { 0 };
        struct ranking worst[ACTORS];
        enum base by = (enum base)(i % BASE_SPEND);
        random_network(&n, i);
        naive_make(&v, &n, TODAY);
        struct containment *c = ready(&n, by, 1, &a);
        contain_worst(c, worst);
        assert_int_equal(contain_totals(c)->wholes, __builtin_popcount(v.wholes));
        assert_int_equal(worst[ACTOR_ELEMENT].n, __builtin_popcount(v.wholes));
        for (enum actor_kind k = 0; k < ACTORS; k++)
            compare_ranking(&v, &worst[k], k, by, i);
        arena_release(&a);
        network_release(&n);
    }
}

static void random_cuts(void **state)
{
    (void)state;
    unsigned asked = 0;
    for (uint64_t i = 0; i < 1000; i++) {
        struct network n;
        struct naive v;
        struct arena a = { 0 };
        random_network(&n, 5000 + i);
        naive_make(&v, &n, TODAY);
        struct containment *c = ready(&n, BASE_SUBSCRIBERS, 1, &a);
        for (uint8_t f = 1; f < n_network_functions; f++) {
            struct cut_question q = { .function = f };
            struct cut_answer out;
            struct error e = { 0 };
            naive_set from = 0;
            for (row w = 1; w < n.elements.len; w++)
                if (((v.wholes >> w) & 1) && naive_is_access(&v, w) && naive_connected(&v, w, f, 0))
                    from |= 1u << w;
            assert_int_equal(contain_cut(c, &q, &out, &e), OK);
            assert_int_equal(out.n_access, __builtin_popcount(from));
            if (!from)
                continue;
            int least = naive_least_cut(&v, from, f);
            assert_int_equal(out.adjacent ? -1 : (int)out.n_elements, least);
            naive_set gone = 0;
            for (size_t k = 0; k < out.n_elements; k++)
                gone |= 1u << out.elements[k];
            for (row w = 1; w < n.elements.len && !out.adjacent; w++)
                assert_false(((from >> w) & 1) && naive_connected(&v, w, f, gone));
            asked++;
        }
        arena_release(&a);
        network_release(&n);
    }
    assert_true(asked > 500);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hand_worked),
        cmocka_unit_test(cut_questions),
        cmocka_unit_test(a_certificate_runs_out),
        cmocka_unit_test(controls_are_ranked),
        cmocka_unit_test(no_links),
        cmocka_unit_test(odd_networks),
        cmocka_unit_test(random_networks_are_as_the_naive_way_says),
        cmocka_unit_test(random_cuts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
