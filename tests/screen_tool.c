// Screens a table of names against a table of list rows, and prints what came of each: for the
// labelled set, its benchmark, and for looking at it.
//
//   screen-tool LIST.tsv NAMES.tsv [THREADS]
//
// LIST.tsv: id, list, name, aliases by "|", "yes" for groups, added, removed. NAMES.tsv: name,
// date, and more columns that are printed as they are. The time is told on standard error.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/buf.h"
#include "base/hash.h"
#include "engines/network/screen/screen.h"

static void read_all(struct buf *b, const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f) {
        perror(path);
        exit(3);
    }
    char chunk[65536];
    for (size_t n; (n = fread(chunk, 1, sizeof chunk, f)) > 0;)
        buf_add(b, chunk, n);
    fclose(f);
}

static int32_t day_of(struct str text)
{
    int32_t days;
    return date_parse(text, &days) ? days : NO_DATE;
}

static struct screen_row row_of(struct arena *a, struct str line)
{
    struct screen_row r = { .id = str_cut(&line, '\t') };
    r.list = str_cut(&line, '\t');
    r.name = str_cut(&line, '\t');
    struct str aliases = str_cut(&line, '\t');
    struct str *list = arena_array(a, struct str, 32);
    while (aliases.len && r.n_aliases < 32)
        list[r.n_aliases++] = str_cut(&aliases, '|');
    r.aliases = list;
    r.group = str_is(str_cut(&line, '\t'), "yes");
    r.added = day_of(str_cut(&line, '\t'));
    r.removed = day_of(line);
    return r;
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void print(const struct screen_row *rows, struct str line, const struct screen_answer *a)
{
    printf("%.*s\t%s", STR_ARG(line), screen_verdict_names[a->verdict]);
    for (size_t i = 0; i < a->n_matches; i++) {
        const struct screen_match *m = &a->matches[i];
        printf("\t%.*s|%s|%s|%u|%.*s", STR_ARG(rows[m->row].id), screen_verdict_names[m->verdict],
                screen_path_names[m->path], m->score, STR_ARG(m->differs));
    }
    printf("\n");
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fprintf(stderr, "usage: screen-tool LIST.tsv NAMES.tsv [THREADS]\n");
        return 2;
    }
    hash_init();
    struct arena a = { 0 };
    VEC(struct screen_row) rows = { 0 };
    struct buf list = { 0 }, names = { 0 };
    read_all(&list, argv[1]);
    read_all(&names, argv[2]);
    struct str text = buf_str(&list);
    while (text.len) {
        struct str line = str_cut(&text, '\n');
        if (line.len && line.ptr[0] != '#')
            vec_push(&rows, row_of(&a, line));
    }
    VEC(struct screen_query) queries = { 0 };
    VEC(struct str) lines = { 0 };
    text = buf_str(&names);
    while (text.len) {
        struct str line = str_cut(&text, '\n'), rest = line;
        if (!line.len || line.ptr[0] == '#')
            continue;
        struct screen_query q = { .name = str_cut(&rest, '\t') };
        q.date = day_of(str_cut(&rest, '\t'));
        vec_push(&queries, q);
        vec_push(&lines, line);
    }
    struct error e;
    double begin = now();
    struct screener *s = screener_new(rows.items, rows.len, &e);
    struct pool *pool = argc > 3 ? pool_new((size_t)atoi(argv[3])) : NULL;
    struct screen_answer *answers = mem_zero(queries.len, sizeof *answers);
    if (!s || screen_names(s, queries.items, queries.len, pool, &a, answers, &e) != OK) {
        fprintf(stderr, "screen-tool: %s\n", e.primary);
        return 3;
    }
    fprintf(stderr, "%zu names against %zu rows in %.3f s, %.3f CPU s\n", queries.len, rows.len,
            now() - begin, (double)clock() / CLOCKS_PER_SEC);
    for (size_t i = 0; i < queries.len; i++)
        print(rows.items, lines.items[i], &answers[i]);
    pool_free(pool);
    screener_free(s);
    free(answers);
    vec_free(&rows);
    vec_free(&queries);
    vec_free(&lines);
    buf_free(&list);
    buf_free(&names);
    arena_release(&a);
    return 0;
}
