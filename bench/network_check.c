// Makes a network of a size, checks it against every regime inside the program, and tells how long
// that took; writes the same network to a SQLite file for bench/network_check.sql, and the verdicts
// as text to hold against its answers.
//
// usage: bench-network-check ELEMENTS [FILE.sqlite VERDICTS.txt]
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "base/hash.h"
#include "engines/network/check/check.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

static uint64_t state = 1;

static uint32_t pick(uint32_t n)
{
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((state >> 33) % n);
}

static bool one_in(uint32_t n)
{
    return pick(n) == 0;
}

static int32_t day(const char *text)
{
    int32_t days = NO_DATE;
    date_parse(str_of(text), &days);
    return days;
}

// ----------------------------------------------------------------------------------- a network

static const char *const makers[] = { "Ericsson", "Nokia", "Huawei Technologies Co., Ltd.",
    "Samsung Networks", "ZTE Corporation", "Cisco", "Juniper", "Ciena", "NEC", "Mavenir",
    "Hytera Communications", "Dahua Technology" };
static const uint32_t weights[] = { 30, 24, 26, 6, 3, 4, 2, 1, 1, 1, 1, 1 };

static row some_maker(void)
{
    uint32_t at = pick(100), i = 0;
    while (at >= weights[i])
        at -= weights[i++];
    return i + 1;
}

static void make_tables(struct network *n, size_t elements)
{
    static const char *const categories[] = { "radio", "router", "server", "" };
    static const char *const countries[] = { "SE", "FI", "CN", "US", "KR", "" };
    network_init(n);
    for (int i = 0; i < 4; i++)
        vec_push(&n->operators,
                (struct operator){ .name = str_format(&n->arena, "operator-%d", i) });
    for (size_t i = 0; i < elements / 4 + 1; i++) {
        uint32_t class = one_in(50) ? 2u << pick(6) : one_in(30) ? 0 : SITE_ORDINARY;
        vec_push(&n->sites, (struct site){ .name = str_format(&n->arena, "site-%zu", i),
                                    .region = str_format(&n->arena, "region-%u", pick(12)),
                                    .operator= 1 + pick(4),
                                    .classes = class });
    }
    for (size_t i = 0; i < ARRAY_LEN(makers); i++)
        vec_push(&n->suppliers, (struct supplier){ .name = str_of(makers[i]) });
    vec_push(&n->suppliers, (struct supplier){ .name = STR("Subsidiary") });
    vec_push(
            &n->controls, (struct control){ 3, 13, CONTROL_OWNS, 510000, NO_DATE, NO_DATE, { 0 } });
    for (int i = 0; i < 200; i++)
        vec_push(&n->products,
                (struct product){ some_maker(), str_format(&n->arena, "product-%d", i),
                        str_of(categories[pick(4)]), str_of(countries[pick(6)]), { 0 } });
    for (int i = 0; i < 100; i++) {
        row p = 1 + pick(200);
        vec_push(&n->components, (struct component){ .product = p, .supplier = some_maker() });
        vec_push(&n->certificates, (struct certificate){ .product = p,
                                           .scheme = STR("NESAS"),
                                           .from = day("2025-06-01"),
                                           .until = day("2027-06-01") });
    }
}

static void make_elements(struct network *n, size_t elements)
{
    static const char *const functions[] = { "gNB", "gNB", "gNB", "eNB", "eNB", "RU", "RU", "OLT",
        "DSLAM", "router", "switch", "microwave", "optical", "AMF", "UPF", "UDM", "element manager",
        "firewall", "LI", "antenna" };
    for (size_t i = 0; i < elements; i++) {
        struct element e = n->elements.items[0];
        e.name = str_format(&n->arena, "element-%zu", i);
        e.site = one_in(100) ? 0 : 1 + pick((uint32_t)n->sites.len - 1);
        e.operator= e.site ? n->sites.items[e.site].operator: 1 + pick(4);
        e.product = one_in(50) ? 0 : 1 + pick(200);
        e.supplier = e.product   ? n->products.items[e.product].supplier
                     : one_in(2) ? 0
                                 : some_maker();
        e.parent = i > 10 && one_in(10) ? 1 + pick((uint32_t)n->elements.len - 1) : 0;
        e.parent = e.parent && n->elements.items[e.parent].parent ? 0 : e.parent;
        // A product is what it is; where it is not known, anything.
        const char *function = functions[(e.product ? e.product : pick(ARRAY_LEN(functions))) %
                                         ARRAY_LEN(functions)];
        e.function = network_function(str_of(function));
        e.layer = (uint8_t)network_functions[e.function].layer;
        e.generations = one_in(100) ? 0 : (uint8_t)(1u << pick(4));
        e.status = one_in(40) ? STATUS_REMOVED : STATUS_ACTIVE;
        e.remote = one_in(20) ? ANSWER_YES : ANSWER_NO;
        e.manager = e.remote == ANSWER_YES ? some_maker() : 0;
        e.connected = one_in(50) ? NO_DATE : day("2014-01-01") + (int32_t)pick(4600);
        e.acquired = e.connected == NO_DATE ? NO_DATE : e.connected - (int32_t)pick(300);
        e.amount[BASE_ELEMENTS] = 1;
        e.amount[BASE_TRAFFIC] = one_in(200) ? UNKNOWN : pick(1000000);
        e.amount[BASE_PREMISES] = one_in(200) ? UNKNOWN : pick(2000);
        vec_push(&n->elements, e);
    }
}

// -------------------------------------------------------------------------------------- SQLite

static sqlite3 *db;

static void sql(const char *text)
{
    char *why = NULL;
    if (sqlite3_exec(db, text, NULL, NULL, &why) != SQLITE_OK) {
        fprintf(stderr, "bench-network-check: %s: %s\n", text, why);
        exit(3);
    }
}

// One row: `types` has a letter a value, i (0, UNKNOWN and NO_DATE become NULL), n (a number as it
// is), s (empty: NULL).
static void insert(sqlite3_stmt *s, const char *types, ...)
{
    va_list args;
    va_start(args, types);
    for (int i = 0; types[i]; i++) {
        if (types[i] == 's') {
            struct str text = va_arg(args, struct str);
            if (text.len)
                sqlite3_bind_text(s, i + 1, text.ptr, (int)text.len, SQLITE_STATIC);
            else
                sqlite3_bind_null(s, i + 1);
            continue;
        }
        int64_t value = va_arg(args, int64_t);
        if (value == UNKNOWN || value == NO_DATE || (types[i] == 'i' && !value))
            sqlite3_bind_null(s, i + 1);
        else
            sqlite3_bind_int64(s, i + 1, value);
    }
    va_end(args);
    sqlite3_step(s);
    sqlite3_reset(s);
}

static sqlite3_stmt *prepare(const char *text)
{
    sqlite3_stmt *s;
    if (sqlite3_prepare_v2(db, text, -1, &s, NULL) != SQLITE_OK) {
        fprintf(stderr, "bench-network-check: %s\n", sqlite3_errmsg(db));
        exit(3);
    }
    return s;
}

#define I(x) ((int64_t)(x))

static void write_elements(const struct network *n)
{
    sqlite3_stmt *s = prepare("INSERT INTO element VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (row i = 1; i < n->elements.len; i++) {
        const struct element *e = &n->elements.items[i];
        const struct function *f = &network_functions[e->function];
        insert(s, "iiiiiiinininnnnn", I(i), I(e->operator), I(e->site), I(e->parent),
                I(e->supplier), I(e->product), I(e->function), I(e->layer), I(e->generations),
                I(f->user_data || f->signalling || f->subscribers), I(e->status),
                I(e->remote == ANSWER_YES ? (e->manager ? e->manager : 0) : 0),
                I(e->acquired == NO_DATE ? UNKNOWN : e->acquired),
                I(e->connected == NO_DATE ? UNKNOWN : e->connected), e->amount[BASE_TRAFFIC],
                e->amount[BASE_PREMISES]);
    }
    sqlite3_finalize(s);
}

static void write_others(const struct network *n)
{
    sqlite3_stmt *s = prepare("INSERT INTO site VALUES (?,?,?)");
    for (row i = 1; i < n->sites.len; i++)
        insert(s, "isi", I(i), n->sites.items[i].region, I(n->sites.items[i].classes));
    sqlite3_finalize(s);
    s = prepare("INSERT INTO supplier VALUES (?,?)");
    for (row i = 1; i < n->suppliers.len; i++)
        insert(s, "is", I(i), n->suppliers.items[i].name);
    sqlite3_finalize(s);
    s = prepare("INSERT INTO product VALUES (?,?,?,?)");
    for (row i = 1; i < n->products.len; i++)
        insert(s, "iiss", I(i), I(n->products.items[i].supplier), n->products.items[i].category,
                n->products.items[i].produced);
    sqlite3_finalize(s);
    s = prepare("INSERT INTO component VALUES (?,?)");
    for (row i = 1; i < n->components.len; i++)
        insert(s, "ii", I(n->components.items[i].product), I(n->components.items[i].supplier));
    sqlite3_finalize(s);
    s = prepare("INSERT INTO certificate VALUES (?,?,?)");
    for (row i = 1; i < n->certificates.len; i++)
        insert(s, "inn", I(n->certificates.items[i].product), I(n->certificates.items[i].from),
                I(n->certificates.items[i].until));
    sqlite3_finalize(s);
    s = prepare("INSERT INTO control VALUES (?,?,?)");
    for (row i = 1; i < n->controls.len; i++)
        insert(s, "iin", I(n->controls.items[i].holder), I(n->controls.items[i].held),
                n->controls.items[i].share);
    sqlite3_finalize(s);
}

static void write_sqlite(const struct network *n, const char *path)
{
    remove(path);
    if (sqlite3_open(path, &db) != SQLITE_OK) {
        fprintf(stderr, "bench-network-check: cannot write %s\n", path);
        exit(3);
    }
    sql("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; BEGIN;"
        "CREATE TABLE element (id INTEGER PRIMARY KEY, operator, site, parent, supplier, product, "
        "function, layer, "
        "generations, sees, status, manager, acquired, connected, traffic, premises);"
        "CREATE TABLE site (id INTEGER PRIMARY KEY, region, classes);"
        "CREATE TABLE supplier (id INTEGER PRIMARY KEY, name);"
        "CREATE TABLE product (id INTEGER PRIMARY KEY, supplier, category, produced);"
        "CREATE TABLE component (product, supplier);"
        "CREATE TABLE certificate (product, since, until);"
        "CREATE TABLE control (holder, held, share);");
    write_elements(n);
    write_others(n);
    sql("COMMIT;");
    sqlite3_close(db);
}

// ---------------------------------------------------------------------------------------- main

static double cpu_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void write_verdicts(const struct verdicts *v, FILE *out)
{
    for (size_t i = 0; i < v->n; i++) {
        const struct verdict *x = &v->items[i];
        fprintf(out, "%.*s|%u|%u|%lld|%lld|%lld|%lld|%s\n", STR_ARG(x->rule->id), x->key.operator,
                x->key.layer, (long long)x->lo.part, (long long)x->lo.whole, (long long)x->hi.part,
                (long long)x->hi.whole, verdict_names[x->state]);
    }
}

int main(int argc, char **argv)
{
    struct network n;
    struct rules r;
    struct arena a = { 0 };
    struct error e = { 0 };
    struct rusage used;
    if (argc != 2 && argc != 4) {
        fprintf(stderr, "usage: bench-network-check ELEMENTS [FILE.sqlite VERDICTS.txt]\n");
        return 2;
    }
    hash_init();
    make_tables(&n, strtoul(argv[1], NULL, 10));
    make_elements(&n, strtoul(argv[1], NULL, 10));
    double begin = now();
    rules_init(&r);
    if (rules_builtin(&r, &e) != OK || rules_link(&r, &e) != OK) {
        fprintf(stderr, "bench-network-check: %s: %s\n", e.place, e.primary);
        return 3;
    }
    double loaded = now();
    FILE *out = argc == 4 ? fopen(argv[3], "w") : NULL;
    const struct regime *const *regimes = (const struct regime *const *)r.regimes.items;
    double at = now(), cpu = cpu_seconds();
    const struct verdicts *v =
            network_check_all(&n, regimes, r.regimes.len, day("2026-08-22"), NULL, &a);
    double took = now() - at;
    cpu = cpu_seconds() - cpu;
    for (size_t g = 0; g < r.regimes.len; g++) {
        struct arena one = { 0 };
        if (out)
            write_verdicts(&v[g], out);
        at = now();
        network_check(&n, regimes[g], day("2026-08-22"), NULL, &one);
        printf("regime %.*s %.4f\n", STR_ARG(regimes[g]->id), now() - at);
        arena_release(&one);
    }
    if (out)
        fclose(out);
    at = now();
    struct comparison c = network_compare(&n, regimes, r.regimes.len, day("2026-08-22"), NULL, &a);
    double compared = now();
    for (size_t g = 0; g < r.regimes.len; g++) {
        struct arena one = { 0 };
        network_timeline(&n, regimes[g], day("2026-01-01"), NULL, &one);
        arena_release(&one);
    }
    printf("timeline %.4f\n", now() - compared);
    getrusage(RUSAGE_SELF, &used);
    printf("rules %.4f\ncheck %.4f\ncpu %.4f\ncompare %.4f\npatterns %zu\nrss %ld\n",
            loaded - begin, took, cpu, compared - at, c.n_patterns, used.ru_maxrss / 1024);
    if (argc == 4)
        write_sqlite(&n, argv[2]);
    arena_release(&a);
    rules_release(&r);
    network_release(&n);
    return 0;
}
