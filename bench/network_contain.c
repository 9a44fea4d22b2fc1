// Containment on a made network: times of each question, and of igraph for the part of it that
// igraph answers. usage: network-contain ELEMENTS [SUPPLIERS [THREADS [nolinks]]]; prints one JSON
// object. Driven by network_contain.py. SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "base/hash.h"
#include "engines/network/contain/contain.h"
#include "network/made_network.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#ifdef WITH_IGRAPH
void peer_igraph(size_t n, const uint32_t *pairs, size_t n_pairs, const uint32_t *supplier_of,
        size_t n_suppliers);
#endif

enum { TODAY = 20600 };

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
static bool is_service(enum link_kind kind)
{
    return kind == LINK_USER || kind == LINK_SIGNALLING || kind == LINK_TRANSPORT;
}

static void peer(const struct network *n)
{
    VEC(uint32_t) pairs = { 0 };
    uint32_t *supplier_of = mem_alloc(sizeof *supplier_of * n->elements.len);
    for (size_t i = 1; i < n->links.len; i++)
        if (is_service(n->links.items[i].kind)) {
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
    struct network n;
    struct made_options made = { .seed = 7,
        .unknown = 20,
        .no_links = argc > 3,
        .elements = argc > 1 ? (uint32_t)atoi(argv[1]) : 100000 };
    struct contain_options o = {
        .date = TODAY, .by = BASE_SUBSCRIBERS, .threads = argc > 2 ? (size_t)atoi(argv[2]) : 0
    };
    struct arena a = { 0 };
    struct error e = { 0 };
    struct containment *c;
    struct ranking worst[ACTORS];
    struct plan plan;
    struct cut_off off;
    hash_init();
    made_network(&n, &made);
    long before = peak_mb();
    double start = now();
    if (contain_new(&c, &n, &o, &a, &e) != OK)
        return 1;
    double ready = now();
    for (row s = 1; s < n.suppliers.len; s++) {
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
            n.elements.len - 1, t->links, t->access, t->hosts, worst[ACTOR_VERSION].of,
            worst[ACTOR_SUPPLIER].n, ready - start, one_by_one - ready, ranked - one_by_one,
            cut - ranked, off.n, planned - cut, plan.n_candidates, separated - planned,
            answer.n_elements, before, peak_mb());
#ifdef WITH_IGRAPH
    if (!made.no_links)
        peer(&n);
#endif
    printf("}\n");
    network_release(&n);
    arena_release(&a);
    return 0;
}
