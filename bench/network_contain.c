// Containment on a made network: times of each question, and of igraph for the part of it that
// igraph answers. usage: network-contain ELEMENTS [SUPPLIERS [THREADS [nolinks]]]; prints one JSON
// object. Driven by network_contain.py. SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "base/hash.h"
#include "engines/network/contain/contain.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#ifdef WITH_IGRAPH
void peer_igraph(size_t n, const uint32_t *pairs, size_t n_pairs, const uint32_t *supplier_of,
        size_t n_suppliers);
#endif

enum { OPERATORS = 4, TODAY = 20000 };

static uint64_t seed = 7;

static unsigned below(unsigned n)
{
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(seed >> 33) % n;
}

struct maker {
    struct network n;
    unsigned suppliers;
    bool links;
};

static void join(struct maker *m, row from, row to, enum link_kind kind)
{
    if (m->links && from && to)
        vec_push(&m->n.links,
                (struct link){ .from = from, .to = to, .kind = kind, .capacity = UNKNOWN });
}

static row put(struct maker *m, const char *function, row operator, row site, row supplier)
{
    struct element e = m->n.elements.items[0];
    e.name = str_format(&m->n.arena, "%s-%zu", function, m->n.elements.len);
    e.function = network_function(str_of(function));
    e.layer = (uint8_t)network_functions[e.function].layer;
    e.operator= operator;
    e.site = site;
    e.supplier = supplier;
    e.product = 1 + (supplier * 7 + e.function) % (row)(m->n.products.len - 1);
    e.version = str_format(&m->n.arena, "%u.%u", 1 + below(3), below(4));
    e.status = STATUS_ACTIVE;
    e.remote = (uint8_t)(below(10) ? ANSWER_NO : ANSWER_YES);
    e.manager = e.remote == ANSWER_YES ? supplier : 0;
    e.support_until = below(4) ? TODAY + (int)below(3000) : NO_DATE;
    vec_push(&m->n.elements, e);
    return (row)m->n.elements.len - 1;
}

static row put_site(struct maker *m, row operator, unsigned region)
{
    struct site s = { .name = str_format(&m->n.arena, "site-%zu", m->n.sites.len),
        .operator= operator,
        .region = str_format(&m->n.arena, "region-%u", region) };
    vec_push(&m->n.sites, s);
    return (row)m->n.sites.len - 1;
}

// Large suppliers make most.
static row some_supplier(const struct maker *m)
{
    unsigned s = below(m->suppliers);
    return 1 + (below(3) ? s * s / m->suppliers / 3 : s);
}

static void put_station(struct maker *m, row operator, row site, row router, row host, row maker)
{
    static const char *const kinds[] = { "GnbFunction", "EnbFunction", "GnbFunction",
        "NodeBFunction" };
    row e = put(m, kinds[below(ARRAY_LEN(kinds))], operator, site, maker);
    m->n.elements.items[e].amount[BASE_SUBSCRIBERS] = below(20) ? 200 + below(3000) : UNKNOWN;
    m->n.elements.items[e].amount[BASE_CELLS] = 3 + below(6);
    m->n.elements.items[e].amount[BASE_TRAFFIC] = 1000 + below(90000);
    join(m, e, router, LINK_TRANSPORT);
    join(m, host, e, LINK_MANAGEMENT);
}

// A core in two places, with links to two routers of the backbone.
static void put_core(struct maker *m, row operator, const row backbone[2])
{
    static const char *const functions[] = { "AmfFunction", "SmfFunction", "UpfFunction",
        "UdmFunction", "AusfFunction", "NrfFunction", "UdrFunction", "MmeFunction",
        "ServingGWFunction", "PGWFunction", "HssFunction", "InternetGateway", "MscServerFunction",
        "HlrFunction", "SeppFunction", "InterceptionMediation" };
    row host = put(m, "Oss", operator, 0, some_supplier(m));
    for (size_t i = 0; i < ARRAY_LEN(functions); i++)
        for (int place = 0; place < 2; place++) {
            row e = put(m, functions[i], operator, 0, some_supplier(m));
            join(m, e, backbone[place], LINK_TRANSPORT);
            join(m, e, backbone[!place], LINK_TRANSPORT);
            join(m, host, e, LINK_MANAGEMENT);
        }
}

// A region: two aggregation routers, rings of six site routers between them, three stations at
// each.
static void put_region(
        struct maker *m, row operator, unsigned region, const row backbone[2], size_t until)
{
    row maker = some_supplier(m), other = some_supplier(m), site = put_site(m, operator, region);
    row a = put(m, "Router", operator, site, maker), b = put(m, "Router", operator, site, other);
    row host = put(m, "ManagementNode", operator, site, maker),
        rnc = put(m, "RncFunction", operator, site, maker);
    join(m, a, backbone[0], LINK_TRANSPORT);
    join(m, b, backbone[1], LINK_TRANSPORT);
    join(m, a, b, LINK_TRANSPORT);
    join(m, rnc, a, LINK_TRANSPORT);
    join(m, host, a, LINK_MANAGEMENT);
    row before = a;
    for (unsigned i = 0; m->n.elements.len < until; i++) {
        row place = put_site(m, operator, region),
            router = put(m, "Router", operator, place, some_supplier(m));
        join(m, before, router, LINK_TRANSPORT);
        join(m, host, router, LINK_MANAGEMENT);
        before = i % 6 == 5 ? a : router;
        if (i % 6 == 5)
            join(m, router, b, LINK_TRANSPORT);
        for (int k = 0; k < 3; k++)
            put_station(m, operator, place, router, host, below(4) ? maker : other);
    }
}

static void make(struct maker *m, size_t elements)
{
    struct network *n = &m->n;
    enum { REGIONS = 40 };
    network_init(n);
    for (unsigned i = 0; i < m->suppliers; i++) {
        struct str name = str_format(&n->arena, "supplier-%03u", i);
        vec_push(&n->suppliers, (struct supplier){ .name = name, .slug = name });
    }
    for (unsigned i = 0; i < 10 * m->suppliers; i++)
        vec_push(&n->products, (struct product){ .supplier = 1 + i % m->suppliers,
                                       .name = str_format(&n->arena, "product-%04u", i) });
    for (row o = 1; o <= OPERATORS; o++) {
        struct operator op = { .name = str_format(&n->arena, "operator-%u", o),
            .turnover = UNKNOWN,
            .subscribers = 40000000 };
        vec_push(&n->operators, op);
        row backbone[2] = { put(m, "Router", o, 0, some_supplier(m)),
            put(m, "Router", o, 0, some_supplier(m)) };
        join(m, backbone[0], backbone[1], LINK_TRANSPORT);
        put_core(m, o, backbone);
        size_t from = n->elements.len, to = elements * o / OPERATORS;
        for (unsigned r = 0; r < REGIONS; r++)
            put_region(m, o, r, backbone, from + (to - from) * (r + 1) / REGIONS);
    }
}

static double now(void)
{
    struct timespec t;
    clock_gettime(getenv("BENCH_CPU") ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static long peak_mb(void)
{
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    return u.ru_maxrss / 1024;
}

#ifdef WITH_IGRAPH
static void peer(const struct network *n)
{
    VEC(uint32_t) pairs = { 0 };
    uint32_t *supplier_of = mem_alloc(sizeof *supplier_of * n->elements.len);
    for (size_t i = 1; i < n->links.len; i++)
        if (n->links.items[i].kind == LINK_TRANSPORT) {
            vec_push(&pairs, n->links.items[i].from);
            vec_push(&pairs, n->links.items[i].to);
        }
    for (size_t e = 0; e < n->elements.len; e++)
        supplier_of[e] = n->elements.items[e].supplier;
    peer_igraph(n->elements.len, pairs.items, pairs.len / 2, supplier_of, n->suppliers.len);
    vec_free(&pairs);
    free(supplier_of);
}
#endif

int main(int argc, char **argv)
{
    struct maker m = { .suppliers = argc > 2 ? (unsigned)atoi(argv[2]) : 40, .links = argc < 5 };
    struct contain_options o = {
        .date = TODAY, .by = BASE_SUBSCRIBERS, .threads = argc > 3 ? (size_t)atoi(argv[3]) : 0
    };
    struct arena a = { 0 };
    struct error e = { 0 };
    struct containment *c;
    struct ranking worst[ACTORS];
    struct plan plan;
    struct cut_off off;
    hash_init();
    make(&m, argc > 1 ? (size_t)atoi(argv[1]) : 100000);
    long before = peak_mb();
    double start = now();
    if (contain_new(&c, &m.n, &o, &a, &e) != OK)
        return 1;
    double ready = now();
    for (row s = 1; s < m.n.suppliers.len; s++) {
        struct exposure x;
        contain_supplier(c, s, &x, &e);
    }
    double one_by_one = now();
    contain_worst(c, worst);
    double ranked = now();
    row supplier = worst[ACTOR_SUPPLIER].rows[0].actor.supplier;
    contain_cut_off(c, supplier, &off, &e);
    double cut = now();
    contain_plan(c, supplier, &(struct plan_options){ .effects = 1u << EFFECT_STOP }, &plan, &e);
    double planned = now();
    struct cut_answer answer;
    contain_cut(c, &(struct cut_question){ .function = network_function(STR("UpfFunction")) },
            &answer, &e);
    double separated = now();
    const struct totals *t = contain_totals(c);
    printf("{\"elements\": %zu, \"links\": %u, \"access\": %u, \"hosts\": %u, \"versions\": %zu, "
           "\"suppliers\": %zu, "
           "\"ready\": %.3f, \"one_by_one\": %.3f, \"worst\": %.3f, \"cut_off\": %.3f, "
           "\"cut_off_dates\": %zu, \"plan\": "
           "%.3f, "
           "\"candidates\": %zu, \"cut\": %.3f, \"cut_elements\": %zu, \"network_mb\": %ld, "
           "\"peak_mb\": %ld",
            m.n.elements.len - 1, t->links, t->access, t->hosts, worst[ACTOR_VERSION].of,
            worst[ACTOR_SUPPLIER].n, ready - start, one_by_one - ready, ranked - one_by_one,
            cut - ranked, off.n, planned - cut, plan.n_candidates, separated - planned,
            answer.n_elements, before, peak_mb());
#ifdef WITH_IGRAPH
    if (m.links)
        peer(&m.n);
#endif
    printf("}\n");
    network_release(&m.n);
    arena_release(&a);
    return 0;
}
