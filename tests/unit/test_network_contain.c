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

#include "base/buf.h"
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

static bool joins(const struct naive *v, const struct step *from, const struct step *to)
{
    if (to->way == WAY_REACHES)
        return (v->manages[from->element] >> to->element) & 1;
    if (to->way == WAY_UPDATES)
        return (v->updates[from->element] >> to->element) & 1;
    return to->way == WAY_POSSIBLE && naive_is_host(v, from->element);
}

// Each step of an explanation is a link that is there; it begins and ends where it says.
static void check_evidence(
        const struct naive *v, const struct explanation *ev, const struct naive_hold *h)
{
    for (size_t i = 1; i < ev->n_held; i++)
        assert_true(joins(v, &ev->held[i - 1], &ev->held[i]));
    for (size_t i = 1; i < ev->n_path; i++)
        assert_true((v->next[ev->path[i - 1].element] >> ev->path[i].element) & 1);
    for (size_t i = 0; i < ev->n_held; i++)
        assert_true(((h->hi >> ev->held[i].element) & 1) && ev->held[i].way != WAY_PASSES);
    if (!ev->n_path)
        return;
    bool through = false;
    for (size_t i = 0; i < ev->n_path; i++)
        through |= ev->path[i].element == ev->held[ev->n_held - 1].element;
    assert_true(through && ev->path[0].element == ev->hit);
    assert_true(ev->function && naive_connected(v, ev->path[ev->n_path - 1].element, ev->function,
                                        ~(1u << ev->path[ev->n_path - 1].element)));
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
        for (enum effect e = 0; e < EFFECTS; e++) {
            const struct explanation *ev = &r->rows[i].evidence[e];
            check_evidence(v, ev, &h);
            assert_true(!ev->hit || ev->n_held);
            assert_true(!ev->hit || im.of[e][BASE_ELEMENTS].hi || e < EFFECT_IMPAIR);
        }
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

// The fewest groups whose own wholes, but for the access asked about, cut it off; -1: none do.
static int naive_fewest(const struct naive *v, naive_set from, uint8_t function)
{
    int best = -1;
    row n = (row)v->net->suppliers.len;
    for (uint32_t who = 0; who < 1u << n; who += 2) {
        naive_set gone = 0;
        int groups = 0;
        bool through = false, whole = true;
        for (row s = 1; s < n; s++) {
            uint32_t group = naive_group(v, s);
            whole = whole && (!((who >> s) & 1) || (group & who) == group);
            groups += ((who >> s) & 1) && (group & -group) == 1u << s;
            gone |= (who >> s) & 1 ? naive_supplier(v, s, false, NULL, 0).lo & ~from : 0;
        }
        for (row w = 1; w < NAIVE_MOST && !through; w++)
            through = ((from >> w) & 1) && naive_connected(v, w, function, gone);
        if (whole && !through && (best < 0 || groups < best))
            best = groups;
    }
    return best;
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
            int fewest = out.adjacent ? -1 : naive_fewest(&v, from, f);
            assert_int_equal(out.suppliers_exact, fewest >= 0 && fewest <= 3);
            if (out.suppliers_exact)
                assert_int_equal(out.n_suppliers, fewest);
            asked++;
        }
        arena_release(&a);
        network_release(&n);
    }
    assert_true(asked > 500);
}

// What goes when, the naive way: sets of wholes that are gone on a day.
static void naive_end(const struct network *n, const struct naive *v, row supplier, int32_t day,
        naive_set gone[2])
{
    gone[0] = gone[1] = 0;
    uint32_t who = naive_group(v, supplier);
    for (row e = 1; e < n->elements.len; e++) {
        const struct element *el = &n->elements.items[e];
        row maker = el->supplier ? el->supplier : n->products.items[el->product].supplier;
        if (!v->whole[e])
            continue;
        if (el->manager && ((who >> el->manager) & 1))
            gone[1] |= 1u << v->whole[e];
        if (!maker || !((who >> maker) & 1))
            continue;
        if (el->support_until != NO_DATE && el->support_until < day)
            gone[1] |= 1u << v->whole[e];
        for (row i = 1; i < n->certificates.len; i++) {
            const struct certificate *k = &n->certificates.items[i];
            bool mine = k->element ? k->element == e : k->product && k->product == el->product;
            bool renewed = false;
            for (row j = 1; j < n->certificates.len; j++) {
                const struct certificate *o = &n->certificates.items[j];
                renewed |= o->element == k->element && o->product == k->product &&
                           str_eq(o->scheme, k->scheme) && o->until > k->until &&
                           (!o->version.len || str_eq(o->version, el->version));
            }
            if (!mine || renewed || (k->version.len && !str_eq(k->version, el->version)) ||
                    k->until >= day)
                continue;
            gone[1] |= 1u << v->whole[e];
            gone[0] |= str_is(k->scheme, "tls") ? 1u << v->whole[e] : 0;
        }
    }
}

static void compare_spans(
        const struct span *x, const struct span *y, uint64_t net, int32_t date, enum base b)
{
    if (x->lo != y->lo || x->hi != y->hi || x->unknown != y->unknown)
        fail_msg("network %llu, day %d by %s: %lld..%lld %u, naive %lld..%lld %u",
                (unsigned long long)net, date - TODAY, base_names[b], (long long)x->lo,
                (long long)x->hi, x->unknown, (long long)y->lo, (long long)y->hi, y->unknown);
}

static void random_cut_offs(void **state)
{
    (void)state;
    size_t rows = 0;
    for (uint64_t i = 0; i < 1000; i++) {
        struct network n;
        struct naive v;
        struct arena a = { 0 };
        struct cut_off out;
        struct error e = { 0 };
        random_network(&n, 9000 + i);
        for (row o = 1; o < n.operators.len; o++)
            n.operators.items[o].subscribers = UNKNOWN; // these bounds are not asked here
        naive_make(&v, &n, TODAY);
        struct containment *c = ready(&n, BASE_SUBSCRIBERS, 1, &a);
        assert_int_equal(contain_cut_off(c, 1, &out, &e), OK);
        for (size_t r = 0; r < out.n; r++, rows++) {
            naive_set gone[2];
            struct impact im;
            naive_end(&n, &v, 1, out.rows[r].date, gone);
            struct naive_hold h = { gone[0], gone[1], 0 };
            naive_impact(&v, &h, &im);
            assert_true(!r || out.rows[r - 1].date < out.rows[r].date);
            for (enum base b = 0; b < BASE_SPEND; b++)
                if (b != BASE_ELEMENTS && b != BASE_SITES) {
                    compare_spans(
                            &out.rows[r].stop[b], &im.of[EFFECT_STOP][b], i, out.rows[r].date, b);
                    compare_spans(&out.rows[r].impair[b], &im.of[EFFECT_IMPAIR][b], i,
                            out.rows[r].date, b);
                }
            assert_int_equal(out.rows[r].stop[BASE_SITES].lo, im.of[EFFECT_STOP][BASE_SITES].lo);
            assert_int_equal(
                    out.rows[r].impair[BASE_SITES].hi, im.of[EFFECT_IMPAIR][BASE_SITES].hi);
        }
        arena_release(&a);
        network_release(&n);
    }
    assert_true(rows > 1000);
}

enum { PLAN_EFFECTS = 1u << EFFECT_STOP | 1u << EFFECT_SEE_USER };

static int64_t naive_score(const struct naive *v, row supplier, const struct naive_cut *cuts,
        size_t n_cuts, enum base by)
{
    struct naive_hold h = naive_supplier(v, supplier, true, cuts, n_cuts);
    struct impact im;
    int64_t score = 0;
    naive_impact(v, &h, &im);
    for (enum effect e = 0; e < EFFECTS; e++)
        if ((PLAN_EFFECTS >> e) & 1)
            score += im.of[e][by].lo + im.of[e][by].hi;
    return score;
}

// All controls that could be: of functions that are there, into layers that are there.
static size_t naive_controls(const struct naive *v, row supplier, struct naive_cut *all)
{
    struct naive_hold h = naive_supplier(v, supplier, true, NULL, 0);
    size_t n = 0;
    unsigned layers = 0;
    for (row e = 1; e < v->net->elements.len; e++)
        layers |= 1u << v->net->elements.items[e].layer;
    for (enum remedy m = 0; m < REMEDIES; m++)
        for (uint8_t f = 0; f < n_network_functions; f++) {
            bool there = false, access = false;
            for (row w = 1; w < NAIVE_MOST; w++)
                if (((h.hi >> w) & 1) && naive_function(v, w) == f) {
                    there = true;
                    access |= naive_is_access(v, w);
                }
            if (!there || (m == REMEDY_SECOND && access))
                continue;
            for (unsigned l = 0; l < (m == REMEDY_SEGMENT ? LAYERS : 1); l++)
                if (m != REMEDY_SEGMENT || ((layers >> l) & 1))
                    all[n++] = (struct naive_cut){ m, f, (enum layer)l };
        }
    return n;
}

static void random_plans(void **state)
{
    (void)state;
    unsigned better = 0, steps = 0;
    for (uint64_t i = 0; i < 25; i++) {
        struct network n;
        struct naive v;
        struct arena a = { 0 };
        struct plan p;
        struct error e = { 0 };
        struct naive_cut all[600], chosen[4];
        size_t n_chosen = 0;
        random_network(&n, 20000 + i);
        naive_make(&v, &n, TODAY);
        struct containment *c = ready(&n, BASE_SUBSCRIBERS, 1, &a);
        struct plan_options o = { .effects = PLAN_EFFECTS, .most = 2, .try_all = 100000 };
        assert_int_equal(contain_plan(c, 1, &o, &p, &e), OK);
        size_t n_all = naive_controls(&v, 1, all);
        int64_t score = naive_score(&v, 1, NULL, 0, BASE_SUBSCRIBERS);
        assert_int_equal(p.before, score);
        for (size_t s = 0; s < p.n_steps; s++, steps++) {
            int64_t best = score;
            for (size_t k = 0; k < n_all; k++) {
                chosen[n_chosen] = all[k];
                int64_t with = naive_score(&v, 1, chosen, n_chosen + 1, BASE_SUBSCRIBERS);
                best = with < best ? with : best;
            }
            for (size_t k = 0; k < p.steps[s].n_controls; k++) {
                const struct remedy_row *r = &p.steps[s].controls[k];
                chosen[n_chosen++] = (struct naive_cut){ r->measure, r->function, r->layer };
            }
            int64_t now = naive_score(&v, 1, chosen, n_chosen, BASE_SUBSCRIBERS);
            assert_int_equal(p.steps[s].gain, score - now);
            assert_true(p.steps[s].n_controls == 2 ? best == score : best == now);
            struct naive_hold h = naive_supplier(&v, 1, true, chosen, n_chosen);
            struct impact im;
            naive_impact(&v, &h, &im);
            compare(&p.steps[s].remain, &im, i, "plan for", STR("s-01"));
            score = now;
        }
        int64_t optimum = p.before;
        for (size_t k = 0; k < n_all && n_chosen; k++)
            for (size_t j = n_chosen == 2 ? k + 1 : k; j < (n_chosen == 2 ? n_all : k + 1); j++) {
                struct naive_cut two[2] = { all[k], all[j] };
                int64_t with = naive_score(&v, 1, two, n_chosen, BASE_SUBSCRIBERS);
                optimum = with < optimum ? with : optimum;
            }
        assert_true(!n_chosen || p.optimum_known);
        if (n_chosen)
            assert_int_equal(p.optimum, optimum);
        assert_int_equal(p.remain, score);
        better += p.optimum_known && p.optimum < p.remain;
        arena_release(&a);
        network_release(&n);
    }
    assert_true(steps > 10);
    print_message("# greedy is not the optimum in %u of 25 plans\n", better);
}

static void random_single_losses(void **state)
{
    (void)state;
    for (uint64_t i = 0; i < 1000; i++) {
        struct network n;
        struct naive v;
        struct arena a = { 0 };
        random_network(&n, 40000 + i);
        naive_make(&v, &n, TODAY);
        for (row o = 1; o < n.operators.len; o++)
            n.operators.items[o].subscribers = UNKNOWN;
        struct containment *c = ready(&n, BASE_SUBSCRIBERS, 1, &a);
        int64_t lo[NAIVE_MOST], hi[NAIVE_MOST];
        for (enum base b = BASE_CELLS; b < BASE_SPEND; b++) {
            single_losses(c, b, lo, hi);
            for (uint32_t k = 0; k < c->n; k++) {
                struct naive_hold h = naive_nodes(&v, 1u << c->nodes[k].root, false);
                struct impact im;
                naive_impact(&v, &h, &im);
                if (lo[k] != im.of[EFFECT_STOP][b].lo || hi[k] != im.of[EFFECT_STOP][b].hi)
                    fail_msg("network %llu, %.*s by %s: %lld..%lld, naive %lld..%lld",
                            (unsigned long long)i, STR_ARG(node_name(c, k)), base_names[b],
                            (long long)lo[k], (long long)hi[k], (long long)im.of[EFFECT_STOP][b].lo,
                            (long long)im.of[EFFECT_STOP][b].hi);
            }
        }
        arena_release(&a);
        network_release(&n);
    }
}

// All answers as text, by names alone.
static void say_exposure(struct buf *b, const struct network *n, const struct exposure *x)
{
    buf_printf(b, "%s %.*s %.*s by %.*s: %u %u;", actor_names[x->actor.kind],
            STR_ARG(x->actor.name), STR_ARG(x->actor.version),
            STR_ARG(n->suppliers.items[x->actor.supplier].name), x->certain, x->possible);
    for (size_t i = 0; i < x->n_group; i++)
        buf_printf(b, " %.*s", STR_ARG(n->suppliers.items[x->group[i]].name));
    for (enum effect e = 0; e < EFFECTS; e++) {
        for (enum base s = 0; s < BASES; s++)
            buf_printf(b, " %lld %lld", (long long)x->impact.of[e][s].lo,
                    (long long)x->impact.of[e][s].hi);
        const struct explanation *ev = &x->evidence[e];
        buf_printf(b, "\n  %.*s %d:", STR_ARG(n->elements.items[ev->hit].name), ev->function);
        for (size_t i = 0; i < ev->n_held; i++)
            buf_printf(b, " %.*s(%s)", STR_ARG(n->elements.items[ev->held[i].element].name),
                    way_names[ev->held[i].way]);
        for (size_t i = 0; i < ev->n_path; i++)
            buf_printf(b, " -> %.*s(%s)", STR_ARG(n->elements.items[ev->path[i].element].name),
                    way_names[ev->path[i].way]);
    }
    buf_printf(b, "\n");
}

static void say_all(
        struct buf *b, const struct network *n, size_t threads, enum base by, row supplier)
{
    struct arena a = { 0 };
    struct ranking worst[ACTORS];
    struct cut_off off;
    struct plan p;
    struct error e = { 0 };
    struct containment *c = ready(n, by, threads, &a);
    contain_worst(c, worst);
    for (enum actor_kind k = 0; k < ACTORS; k++)
        for (size_t i = 0; i < worst[k].n; i++)
            say_exposure(b, n, &worst[k].rows[i]);
    contain_cut_off(c, supplier, &off, &e);
    for (size_t i = 0; i < off.n; i++)
        buf_printf(b, "%d %u %u %.*s %lld\n", off.rows[i].date, off.rows[i].wholes[0],
                off.rows[i].wholes[1], STR_ARG(n->elements.items[off.rows[i].example].name),
                (long long)off.rows[i].stop[by].hi);
    contain_plan(c, supplier, &(struct plan_options){ .most = 2, .try_all = 60 }, &p, &e);
    for (size_t i = 0; i < p.n_steps; i++)
        buf_printf(b, "%s %u %lld\n", remedy_names[p.steps[i].controls[0].measure],
                p.steps[i].controls[0].function, (long long)p.steps[i].gain);
    arena_release(&a);
}

static row moved(row r, size_t len)
{
    return r ? (row)len - r : 0;
}

// The same network, as if its files had been read from the last line to the first.
static void turn(struct network *out, const struct network *n)
{
    network_init(out);
    size_t suppliers = n->suppliers.len, elements = n->elements.len, sites = n->sites.len,
           products = n->products.len;
    out->operators.len = 0;
    for (size_t i = 0; i < n->operators.len; i++)
        vec_push(&out->operators, n->operators.items[i]);
    for (size_t i = suppliers; i-- > 1;)
        vec_push(&out->suppliers, n->suppliers.items[i]);
    for (size_t i = sites; i-- > 1;)
        vec_push(&out->sites, n->sites.items[i]);
    for (size_t i = products; i-- > 1;) {
        vec_push(&out->products, n->products.items[i]);
        vec_last(&out->products).supplier = moved(n->products.items[i].supplier, suppliers);
    }
    for (size_t i = elements; i-- > 1;) {
        struct element e = n->elements.items[i];
        e.supplier = moved(e.supplier, suppliers);
        e.manager = moved(e.manager, suppliers);
        e.parent = moved(e.parent, elements);
        e.site = moved(e.site, sites);
        e.product = moved(e.product, products);
        vec_push(&out->elements, e);
    }
    for (size_t i = n->links.len; i-- > 1;) {
        struct link l = n->links.items[i];
        add_link(out, moved(l.from, elements), moved(l.to, elements), l.kind);
    }
    for (size_t i = n->controls.len; i-- > 1;) {
        struct control k = n->controls.items[i];
        k.holder = moved(k.holder, suppliers);
        k.held = moved(k.held, suppliers);
        vec_push(&out->controls, k);
    }
    for (size_t i = n->components.len; i-- > 1;) {
        struct component k = n->components.items[i];
        k.element = moved(k.element, elements);
        k.product = moved(k.product, products);
        k.supplier = moved(k.supplier, suppliers);
        vec_push(&out->components, k);
    }
    for (size_t i = n->certificates.len; i-- > 1;) {
        struct certificate k = n->certificates.items[i];
        k.element = moved(k.element, elements);
        k.product = moved(k.product, products);
        vec_push(&out->certificates, k);
    }
}

static void threads_and_order_change_nothing(void **state)
{
    (void)state;
    for (uint64_t i = 0; i < 80; i++) {
        struct network n, turned;
        struct buf one = { 0 }, three = { 0 }, back = { 0 };
        enum base by = (enum base)(i % BASE_SPEND);
        random_network(&n, 60000 + i);
        turn(&turned, &n);
        say_all(&one, &n, 1, by, 1);
        say_all(&three, &n, 3, by, 1);
        say_all(&back, &turned, 2, by, moved(1, n.suppliers.len));
        if (strcmp(one.ptr, three.ptr) != 0)
            fail_msg("network %llu differs by threads", (unsigned long long)i);
        if (strcmp(one.ptr, back.ptr) != 0) {
            size_t at = 0;
            while (one.ptr[at] == back.ptr[at])
                at++;
            at = at > 200 ? at - 200 : 0;
            fail_msg("network %llu differs by order:\n%.400s\n--\n%.400s", (unsigned long long)i,
                    one.ptr + at, back.ptr + at);
        }
        buf_free(&one);
        buf_free(&three);
        buf_free(&back);
        network_release(&turned);
        network_release(&n);
    }
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
        cmocka_unit_test(random_cut_offs),
        cmocka_unit_test(random_single_losses),
        cmocka_unit_test(random_plans),
        cmocka_unit_test(threads_and_order_change_nothing),
    };
    if (getenv("ONLY"))
        cmocka_set_test_filter(getenv("ONLY"));
    return cmocka_run_group_tests(tests, NULL, NULL);
}
