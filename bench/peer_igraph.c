// The part of containment that igraph has ready: components without each supplier's elements, and
// articulation points. Continues the JSON object that network_contain.c prints.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include <igraph.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

void peer_igraph(size_t n, const uint32_t *pairs, size_t n_pairs, const uint32_t *supplier_of,
        size_t n_suppliers);

static double now(void)
{
    struct timespec t;
    clock_gettime(getenv("BENCH_CPU") ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void without(const igraph_t *g, size_t n, const uint32_t *supplier_of, uint32_t supplier)
{
    igraph_t left;
    igraph_vector_int_t gone, of, sizes;
    igraph_integer_t count;
    igraph_vector_int_init(&gone, 0);
    igraph_vector_int_init(&of, 0);
    igraph_vector_int_init(&sizes, 0);
    for (size_t e = 1; e < n; e++)
        if (supplier_of[e] == supplier)
            igraph_vector_int_push_back(&gone, (igraph_integer_t)e);
    igraph_copy(&left, g);
    igraph_delete_vertices(&left, igraph_vss_vector(&gone));
    igraph_connected_components(&left, &of, &sizes, &count, IGRAPH_WEAK);
    igraph_destroy(&left);
    igraph_vector_int_destroy(&gone);
    igraph_vector_int_destroy(&of);
    igraph_vector_int_destroy(&sizes);
}

void peer_igraph(size_t n, const uint32_t *pairs, size_t n_pairs, const uint32_t *supplier_of,
        size_t n_suppliers)
{
    igraph_vector_int_t ends, points;
    igraph_t g;
    double start = now();
    igraph_vector_int_init(&ends, (igraph_integer_t)(2 * n_pairs));
    igraph_vector_int_init(&points, 0);
    for (size_t i = 0; i < 2 * n_pairs; i++)
        VECTOR(ends)[i] = pairs[i];
    igraph_create(&g, &ends, (igraph_integer_t)n, IGRAPH_UNDIRECTED);
    double made = now();
    for (uint32_t s = 1; s < n_suppliers; s++)
        without(&g, n, supplier_of, s);
    double suppliers = now();
    igraph_articulation_points(&g, &points);
    double articulation = now();
    printf(", \"igraph_make\": %.3f, \"igraph_suppliers\": %.3f, \"igraph_articulation\": %.3f",
            made - start, suppliers - made, articulation - suppliers);
    igraph_destroy(&g);
    igraph_vector_int_destroy(&ends);
    igraph_vector_int_destroy(&points);
}
