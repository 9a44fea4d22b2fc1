// Rule files: the language and its reference, broken files, names, who is of a class on a day,
// every row of every list.
//
// usage: test_network_regime docs/regimes.md rules/
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "base/buf.h"
#include "base/hash.h"
#include "engines/network/check/check.h"
#include "engines/network/regime/schema.h"
#include "small_network.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
// clang-format off
#include <cmocka.h>
// clang-format on

static const char *docs_path, *rules_path;

// -------------------------------------------------------------------------------- the language

static void read_text(const char *path, struct buf *text)
{
    char chunk[4096];
    FILE *f = fopen(path, "rb");
    if (!f)
        fail_msg("cannot open %s", path);
    for (size_t n; (n = fread(chunk, 1, sizeof chunk, f)) > 0;)
        buf_add(text, chunk, n);
    fclose(f);
}

static void reference_row(struct buf *out, const struct field *f)
{
    buf_printf(out, "| `%s`%s | ", f->key, f->required ? " *" : "");
    if (f->kind == VALUE_ONE || f->kind == VALUE_MANY)
        buf_printf(out, "%s: %s", value_kind_texts[f->kind], f->of->name);
    else if (f->kind == VALUE_CHOICE)
        for (size_t i = 0, n = 0; f->choices[i]; i++)
            buf_printf(out, f->choices[i][0] ? "%s`%s`" : "",
                    n++ && f->choices[i - 1][0] ? ", " : "", f->choices[i]);
    else
        buf_add_text(out, value_kind_texts[f->kind]);
    buf_printf(out, " | %s |\n", f->brief);
}

static void reference_is_what_is_read(void **state)
{
    (void)state;
    struct buf docs = { 0 }, want = { 0 };
    read_text(docs_path, &docs);
    for (size_t i = 0; i < n_schemas; i++) {
        want.len = 0;
        buf_printf(&want, "### %s\n\n| key | value | meaning |\n|---|---|---|\n", schemas[i]->name);
        for (size_t k = 0; k < schemas[i]->n; k++)
            reference_row(&want, &schemas[i]->fields[k]);
        if (!strstr(docs.ptr, want.ptr))
            fail_msg("%s lacks this part of the reference:\n%s", docs_path, want.ptr);
    }
    buf_free(&docs);
    buf_free(&want);
}

static void every_rule_is_documented(void **state)
{
    (void)state;
    struct buf docs = { 0 };
    struct rules r;
    rules_with(&r, NULL);
    read_text(docs_path, &docs);
    for (size_t g = 0; g < r.regimes.len; g++)
        for (uint32_t i = 0; i < r.regimes.items[g]->n_rules; i++) {
            struct str id = r.regimes.items[g]->rules[i].id;
            char quoted[120];
            snprintf(quoted, sizeof quoted, "`%.*s`", STR_ARG(id));
            if (!strstr(docs.ptr, quoted))
                fail_msg("%s does not mention %s", docs_path, quoted);
        }
    rules_release(&r);
    buf_free(&docs);
}

// -------------------------------------------------------------------------------- broken files

static const char good_regime[] =
        "regime: t\n"
        "title: T\n"
        "version: 1\n"
        "date: 2020-02-29\n"
        "jurisdiction: GB\n"
        "stage: law\n"
        "classes:\n"
        "  - name: c\n"
        "    lists: [l]\n"
        "    established: CN\n"
        "rules:\n"
        "  - id: t.a\n"
        "    title: A\n"
        "    suppliers: c\n"
        "    as: maker\n"
        "    where: { functions: [AMF, gNB], layers: core, generations: 5G, sites: nuclear, "
        "statuses: active, user-data: yes }\n"
        "    when: { acquired-from: 2020-01-01, connected-before: 2021-01-01 }\n"
        "    except:\n"
        "      - text: some\n"
        "        where: { layers: access }\n"
        "        suppliers: c\n"
        "        until: 2024-01-01\n"
        "    parts: yes\n"
        "    measure: share\n"
        "    base: sites\n"
        "    at-most: 35 %\n"
        "    per: [operator, layer]\n"
        "    from: 2020-01-01\n"
        "    until: 2030-01-01\n"
        "    after-listing: 36 months\n"
        "    source: { document: D, section: S, date: 2020-01-01 }\n"
        "    status: verified\n"
        "  - id: t.b\n"
        "    title: B\n"
        "    measure: suppliers\n"
        "    count: 2\n"
        "    source: { document: D }\n"
        "    status: secondary\n"
        "  - id: t.c\n"
        "    title: C\n"
        "    measure: question\n"
        "    question: Is it?\n"
        "    source: { document: D }\n"
        "    status: unverified\n"
        "  - id: t.d\n"
        "    title: D\n"
        "    measure: certificate\n"
        "    schemes: [X]\n"
        "    valid-on: date\n"
        "    source: { document: D }\n"
        "    status: verified\n";

static const char good_list[] = "list: l\n"
                                "title: L\n"
                                "date: 2020-01-01\n"
                                "jurisdiction: US\n"
                                "complete: yes\n"
                                "rows:\n"
                                "  - id: one\n"
                                "    name: Example\n"
                                "    aliases: [Beispiel, Exemple]\n"
                                "    group: subsidiaries\n"
                                "    added: 2020-01-01\n"
                                "    removed: 2021-01-01\n"
                                "    source: { document: D }\n"
                                "    status: verified\n"
                                "  - id: two\n"
                                "    categories: [drone]\n"
                                "    produced: [abroad, CN]\n"
                                "    used-at: government\n"
                                "    outside: yes\n"
                                "    exceptions:\n"
                                "      - text: some\n"
                                "        categories: toy\n"
                                "        until: 2028-01-01\n"
                                "        source: { document: D }\n"
                                "        status: verified\n"
                                "    added: 2020-01-01\n"
                                "    source: { document: D }\n"
                                "    status: unverified\n";

static enum err read_one(const char *regime, const char *list, struct error *e)
{
    struct rules r;
    rules_init(&r);
    enum err code = rules_read(&r, "l.yaml", str_of(list), e);
    if (code == OK)
        code = rules_read(&r, "r.yaml", str_of(regime), e);
    if (code == OK)
        code = rules_link(&r, e);
    rules_release(&r);
    return code;
}

static void good_files_are_read(void **state)
{
    (void)state;
    struct error e = { 0 };
    if (read_one(good_regime, good_list, &e) != OK)
        fail_msg("%s: %s", e.place, e.primary);
}

// One error with a place, whatever is wrong.
static void expect_fault(const char *regime, const char *list, const char *what)
{
    struct error e = { 0 };
    unsigned line, column;
    enum err code = read_one(regime, list, &e);
    if (code != ERR_FORMAT)
        fail_msg("taken, or refused otherwise (%d): %s", code, what);
    if (sscanf(e.place, "%*[lr].yaml:%u:%u", &line, &column) != 2 || !line || !column ||
            !e.primary[0])
        fail_msg("no place in '%s' (%s) for: %s", e.place, e.primary, what);
}

// In the text, `from` (which stands there) becomes `to`.
static char *with(const char *text, const char *from, const char *to)
{
    struct buf b = { 0 };
    const char *at = strstr(text, from);
    if (!at)
        fail_msg("no '%s'", from);
    buf_add(&b, text, (size_t)(at - text));
    buf_add_text(&b, to);
    buf_add_text(&b, at + strlen(from));
    return b.ptr;
}

struct change {
    const char *from, *to;
};

static const struct change regime_changes[] = {
    { "version: 1\n", "version: 1\nversion: 2\n" },
    { "regime: t\n", "regime: T T\n" },
    { "regime: t\n", "regime: u\n" },
    { "regime: t\n", "Regime: t\n" },
    { "title: T\n", "title: T\ntitel: T\n" },
    { "title: T\n", "title: [T]\n" },
    { "title: T\n", "title: \"\"\n" },
    { "title: T\n", "title: &x T\n" },
    { "title: T\n", "title: *x\n" },
    { "title: T\n", "title: !!str T\n" },
    { "title: T\n", "title: \"a\\x07\"\n" },
    { "title: T\n", "title: \"a\n" },
    { "title: T\n", "title: T\n---\nregime: t\n" },
    { "2020-02-29", "2021-02-29" },
    { "2020-02-29", "29.2.2020" },
    { "2020-02-29", "2020-2-29" },
    { "2020-02-29", "2020-13-01" },
    { "2020-02-29", "[2020-02-29]" },
    { "jurisdiction: GB", "jurisdiction: gb" },
    { "jurisdiction: GB", "jurisdiction: UK." },
    { "classes:\n", "classes: none\nrules_:\n" },
    { "name: c\n", "name: C!\n" },
    { "  - name: c\n", "  - name: c\n    lists: l\n  - name: c\n" },
    { "    lists: [l]\n    established: CN\n", "" },
    { "lists: [l]", "lists: [m]" },
    { "lists: [l]", "lists: []" },
    { "lists: [l]", "lists: { l: l }" },
    { "lists: [l]", "lists: [[l]]" },
    { "lists: [l]", "lists: [\"\"]" },
    { "lists: [l]", "established: [l]" },
    { "established: CN", "established: China" },
    { "established: CN", "established: [CN, abroad]" },
    { "id: t.a", "id: t" },
    { "id: t.a", "id: a" },
    { "id: t.a", "id: t." },
    { "id: t.a", "id: tt.a" },
    { "id: t.a", "id: t.b" },
    { "id: t.a", "id: t.A" },
    { "suppliers: c\n    as", "suppliers: d\n    as" },
    { "suppliers: c\n    as", "suppliers: [c]\n    as" },
    { "    suppliers: c\n    as", "    as" },
    { "as: maker", "as: owner" },
    { "as: maker", "as: [maker]" },
    { "functions: [AMF, gNB]", "functions: [AMF, XYZ]" },
    { "functions: [AMF, gNB]", "functions: []" },
    { "functions: [AMF, gNB]", "function: AMF" },
    { "layers: core,", "layers: kernel," },
    { "layers: core,", "layers: { core: yes }," },
    { "generations: 5G", "generations: 5" },
    { "generations: 5G", "generations: 7G" },
    { "sites: nuclear", "sites: nucular" },
    { "statuses: active", "statuses: alive" },
    { "user-data: yes", "user-data: maybe" },
    { "user-data: yes", "user-data: true" },
    { "acquired-from: 2020-01-01", "acquired-from: 2020-01" },
    { "acquired-from: 2020-01-01", "acquired-since: 2020-01-01" },
    { "acquired-from: 2020-01-01", "connected-from: 2021-01-01" },
    { "acquired-from: 2020-01-01", "acquired-from: 2020-01-01, acquired-before: 2019-01-01" },
    { "where: { functions", "where: [ functions" },
    { "when: {", "when: [" },
    { "      - text: some\n        where", "      - where" },
    { "      - text: some\n", "      - text: some\n        when: { acquired-from: 2020-01-01 }\n" },
    { "suppliers: c\n        until", "suppliers: d\n        until" },
    { "until: 2024-01-01", "until: 2024-01-01\n        from: 2025-01-01" },
    { "until: 2024-01-01", "until: never" },
    { "    except:\n", "    except: all\n    text:\n" },
    { "parts: yes", "parts: Yes" },
    { "parts: yes", "parts: [yes]" },
    { "measure: share", "measure: ban" },
    { "measure: share", "measure: none" },
    { "measure: share", "measure: suppliers" },
    { "measure: share", "measure: certificate" },
    { "measure: share", "measure: question" },
    { "measure: share", "measure: allow-list" },
    { "    measure: share\n", "" },
    { "base: sites", "base: site" },
    { "    base: sites\n", "" },
    { "at-most: 35 %", "at-most: 35" },
    { "at-most: 35 %", "at-most: 135 %" },
    { "at-most: 35 %", "at-most: -1 %" },
    { "at-most: 35 %", "at-most: 35.12345 %" },
    { "at-most: 35 %", "at-most: 35. %" },
    { "at-most: 35 %", "at-most: .5 %" },
    { "at-most: 35 %", "at-most: 35 percent" },
    { "at-most: 35 %", "at-most: 0x10 %" },
    { "at-most: 35 %", "at-most: 35 %\n    at-least: 1 %" },
    { "at-most: 35 %", "at-most: 35 %\n    count: 1" },
    { "at-most: 35 %", "at-most: 35 %\n    schemes: X" },
    { "at-most: 35 %", "at-most: 35 %\n    question: Q" },
    { "at-most: 35 %", "at-most: 35 %\n    valid-on: date" },
    { "    at-most: 35 %\n", "" },
    { "per: [operator, layer]", "per: [operator, country]" },
    { "per: [operator, layer]", "per: network" },
    { "per: [operator, layer]", "per: []" },
    { "from: 2020-01-01\n    until", "from: 2031-01-01\n    until" },
    { "from: 2020-01-01\n    until", "from: 2020-01-32\n    until" },
    { "until: 2030-01-01", "until: 2030" },
    { "after-listing: 36 months", "after-listing: 3 years" },
    { "after-listing: 36 months", "after-listing: months" },
    { "after-listing: 36 months", "after-listing: 36" },
    { "after-listing: 36 months", "after-listing: 99999 months" },
    { "source: { document: D, section: S, date: 2020-01-01 }", "source: D" },
    { "source: { document: D, section: S, date: 2020-01-01 }", "source: { section: S }" },
    { "source: { document: D, section: S, date: 2020-01-01 }", "source: { document: D, page: 1 }" },
    { "source: { document: D, section: S, date: 2020-01-01 }",
            "source: { document: D, date: today }" },
    { "    source: { document: D, section: S, date: 2020-01-01 }\n", "" },
    { "status: verified\n  - id: t.b", "status: true\n  - id: t.b" },
    { "status: verified\n  - id: t.b", "status: \"\"\n  - id: t.b" },
    { "    status: verified\n  - id: t.b", "  - id: t.b" },
    { "count: 2", "count: 0" },
    { "count: 2", "count: two" },
    { "count: 2", "count: 2 %" },
    { "count: 2", "count: 2.5" },
    { "count: 2", "count: 20000" },
    { "    count: 2\n", "" },
    { "count: 2", "count: 2\n    suppliers: c" },
    { "count: 2", "count: 2\n    as: manager" },
    { "count: 2", "count: 2\n    base: sites" },
    { "count: 2", "count: 2\n    after-listing: 3 months" },
    { "question: Is it?", "question: Is it?\n    at-most: 3 %" },
    { "question: Is it?", "question: [Is it?]" },
    { "    question: Is it?\n", "" },
    { "schemes: [X]", "schemes: { X: Y }" },
    { "schemes: [X]", "schemes: [X]\n    suppliers: c" },
    { "valid-on: date", "valid-on: today" },
    { "title: D", "title: D\n    titles: D" },
    { "  - id: t.d", "  - t.d: id\n    id: t.d" },
    { "  - id: t.d", "  id: t.d" },
    { "  - id: t.d", " - id: t.d" },
    { "  - id: t.d", "\t- id: t.d" },
    { "rules:\n", "rules: []\nx:\n" },
    { "rules:\n", "rules: {}\nx:\n" },
    { "title: A\n", "title: A: B\n" },
    { "title: A\n", "title: @A\n" },
    { "title: A\n", "title: A\n    ? [a]\n    : b\n" },
    { "title: A\n", "title: \xff\n" },
    { "title: A\n", "title: A\n    note: [[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]\n" },
    { "title: A\n", "title: A\n    title: A\n" },
};

static const struct change list_changes[] = {
    { "list: l\n", "list: L\n" },
    { "list: l\n", "lists: l\n" },
    { "list: l\n", "- list: l\n" },
    { "list: l\n", "" },
    { "list: l\n", "list: m\n" },
    { "title: L\n", "" },
    { "title: L\n", "title: L\nversion: 1\n" },
    { "date: 2020-01-01\n", "" },
    { "date: 2020-01-01\n", "date: 2020-00-01\n" },
    { "jurisdiction: US\n", "" },
    { "jurisdiction: US\n", "jurisdiction: USA\n" },
    { "complete: yes\n", "" },
    { "complete: yes\n", "complete: true\n" },
    { "complete: yes\n", "complete: no one\n" },
    { "rows:\n", "row:\n" },
    { "rows:\n", "rows: x\nnote:\n" },
    { "id: one", "id: two" },
    { "id: one", "id: One" },
    { "id: one", "no: one" },
    { "id: one", "id: [one]" },
    { "name: Example", "name: [Example]" },
    { "name: Example", "name: \" \"" },
    { "    name: Example\n", "" },
    { "aliases: [Beispiel, Exemple]", "aliases: []" },
    { "aliases: [Beispiel, Exemple]", "aliases: { a: b }" },
    { "aliases: [Beispiel, Exemple]", "aliases: [\"Beispiel \"]" },
    { "aliases: [Beispiel, Exemple]", "alias: Beispiel" },
    { "group: subsidiaries", "group: all" },
    { "group: subsidiaries", "group: [none]" },
    { "added: 2020-01-01\n    removed", "added: 2022-01-01\n    removed" },
    { "added: 2020-01-01\n    removed", "added: 2021-01-01\n    removed" },
    { "    added: 2020-01-01\n    removed", "    removed" },
    { "added: 2020-01-01\n    removed", "added: yesterday\n    removed" },
    { "removed: 2021-01-01", "removed: 2021-01-00" },
    { "source: { document: D }\n    status: verified\n  - id: two",
            "status: verified\n  - id: two" },
    { "source: { document: D }\n    status: verified\n  - id: two",
            "source: {}\n    status: verified\n  - id: two" },
    { "    status: verified\n  - id: two", "  - id: two" },
    { "status: verified\n  - id: two", "status: sure\n  - id: two" },
    { "categories: [drone]", "category: drone" },
    { "    categories: [drone]\n    produced: [abroad, CN]\n", "" },
    { "categories: [drone]", "categories: { drone: yes }" },
    { "categories: [drone]", "categories: [drone]\n    functions: [AMF]" },
    { "categories: [drone]", "categories: [drone]\n    functions: [ABC]" },
    { "categories: [drone]", "categories: [drone]\n    aliases: [x]" },
    { "categories: [drone]", "categories: [drone]\n    group: none" },
    { "categories: [drone]", "categories: [drone]\n    categories: [toy]" },
    { "produced: [abroad, CN]", "produced: [Abroad]" },
    { "produced: [abroad, CN]", "produced: [cn]" },
    { "produced: [abroad, CN]", "produced: { CN: yes }" },
    { "used-at: government", "used-at: governments" },
    { "used-at: government", "used-at: []" },
    { "outside: yes", "outside: 1" },
    { "outside: yes", "service: maybe" },
    { "    exceptions:\n", "    exceptions: many\n    note:\n" },
    { "      - text: some\n        categories", "      - categories" },
    { "categories: toy\n", "categories: toy\n        functions: AMF\n" },
    { "until: 2028-01-01", "until: 2028-01-01\n        from: 2029-01-01" },
    { "until: 2028-01-01", "until: 1 January 2028" },
    { "        source: { document: D }\n        status", "        status" },
    { "        status: verified\n    added", "    added" },
    { "added: 2020-01-01\n    source: { document: D }\n    status: unverified",
            "added: 2020-01-01" },
    { "status: unverified\n", "status: unverified\n  - two\n" },
    { "status: unverified\n", "status: unverified\n  -\n" },
    { "status: unverified\n", "status: unverified\n    added: 2021-01-01\n" },
    { "status: unverified\n", "status: unverified\n...\n---\na: b\n" },
    { "status: unverified\n", "status: unverified\n}\n" },
    { "status: unverified\n", "status: unverified\n    note: \"x\n" },
    { "status: unverified\n", "status: unverified\n    note: 'x\n" },
};

static void broken_files_are_refused(void **state)
{
    (void)state;
    assert_true(ARRAY_LEN(regime_changes) + ARRAY_LEN(list_changes) >= 200);
    for (size_t i = 0; i < ARRAY_LEN(regime_changes); i++) {
        char *text = with(good_regime, regime_changes[i].from, regime_changes[i].to);
        expect_fault(text, good_list, regime_changes[i].to);
        free(text);
    }
    for (size_t i = 0; i < ARRAY_LEN(list_changes); i++) {
        char *text = with(good_list, list_changes[i].from, list_changes[i].to);
        expect_fault(good_regime, text, list_changes[i].to);
        free(text);
    }
    expect_fault("", good_list, "an empty file");
    expect_fault("# nothing\n", good_list, "a comment");
    expect_fault("a\n", good_list, "a word");
    expect_fault("[a]\n", good_list, "a list");
}

// Every beginning of a file is read or refused with a place; so is every file with a byte changed.
static void cut_and_changed_files_end_well(void **state)
{
    (void)state;
    char text[sizeof good_regime];
    for (size_t n = 0; n < sizeof good_regime - 1; n++) {
        struct error e = { 0 };
        memcpy(text, good_regime, sizeof text);
        text[n] = 0;
        enum err code = read_one(text, good_list, &e);
        assert_true(code == OK || (code == ERR_FORMAT && strchr(e.place, ':')));
        memcpy(text, good_regime, sizeof text);
        text[n] = (char)(text[n] ^ 0x11);
        code = read_one(text, good_list, &e);
        assert_true(code == OK || (code == ERR_FORMAT && strchr(e.place, ':')));
    }
}

static void places_are_exact(void **state)
{
    (void)state;
    struct error e = { 0 };
    char *text = with(good_regime, "at-most: 35 %", "at-most: 350 %");
    assert_int_equal(read_one(text, good_list, &e), ERR_FORMAT);
    assert_string_equal(e.place, "r.yaml:26:14");
    assert_string_equal(
            e.primary, "'at-most' takes a share (`35 %`), four decimals at most, not '350 %'");
    free(text);
    text = with(good_regime, "lists: [l]", "lists: [l, nobody]");
    assert_int_equal(read_one(text, good_list, &e), ERR_FORMAT);
    assert_string_equal(e.place, "r.yaml:9:16");
    free(text);
}

static void folder_is_what_is_inside(void **state)
{
    (void)state;
    struct rules inside, outside;
    struct error e = { 0 };
    rules_with(&inside, NULL);
    rules_init(&outside);
    if (rules_folder(&outside, rules_path, &e) != OK || rules_link(&outside, &e) != OK)
        fail_msg("%s: %s", e.place, e.primary);
    assert_int_equal(inside.regimes.len, outside.regimes.len);
    assert_int_equal(inside.lists.len, outside.lists.len);
    for (size_t i = 0; i < inside.regimes.len; i++)
        assert_memory_equal(inside.regimes.items[i]->file->sha256,
                outside.regimes.items[i]->file->sha256, DIGEST_SIZE);
    assert_int_equal(rules_folder(&outside, "/nowhere", &e), ERR_IO);
    rules_release(&inside);
    rules_release(&outside);
}

// --------------------------------------------------------------------------- names and classes

static void names_fold(void **state)
{
    (void)state;
    static const struct change folds[] = {
        { "Example Technologies Co., Ltd.", "example technologies" },
        { "EXAMPLE  technologies", "example technologies" },
        { "AO Example Lab", "example lab" },
        { "Example S.p.A.", "example" },
        { "Exämple GmbH & Co. KG", "exämple" },
        { "Ｅｘａｍｐｌｅ", "example" },
        { "Straße AG", "strasse" },
        { "Ltd", "ltd" },
        { "Example (USA) Inc", "example usa" },
        { "例子有限公司", "例子有限公司" },
        { "", "" },
        { "...", "" },
    };
    struct arena a = { 0 };
    for (size_t i = 0; i < ARRAY_LEN(folds); i++) {
        struct str got = name_fold(&a, str_of(folds[i].from));
        if (!str_is(got, folds[i].to))
            fail_msg("'%s' becomes '%.*s'", folds[i].from, STR_ARG(got));
    }
    name_fold(&a, STR("\xff\xfe bytes"));
    arena_release(&a);
}

static const char class_list[] =
        "list: t\ntitle: T\ndate: 2020-01-01\njurisdiction: US\ncomplete: yes\nrows:\n"
        "  - { id: a, name: Aff, added: 2020-01-01, removed: 2022-01-01, source: { document: D }, "
        "status: verified }\n"
        "  - { id: s, name: Sub, group: subsidiaries, added: 2020-01-01, source: { document: D }, "
        "status: verified }\n"
        "  - { id: n, name: Alone, group: none, added: 2020-01-01, source: { document: D }, "
        "status: verified }\n"
        "  - { id: c, name: Cond, used-at: nuclear, added: 2020-01-01, source: { document: D }, "
        "status: verified }\n";

static enum answer listed_on(
        const struct network *n, const struct rules *r, row supplier, const char *date)
{
    struct arena a = { 0 };
    enum answer answer =
            supplier_listed(n, rules_list(r, STR("t")), day(date), &a)[supplier].answer;
    arena_release(&a);
    return answer;
}

static void groups_are_followed(void **state)
{
    (void)state;
    const char *texts[] = { class_list, NULL };
    struct network n;
    struct rules r;
    struct arena a = { 0 };
    rules_with(&r, texts);
    network_init(&n);
    row aff = add_supplier(&n, "AFF Ltd"), sub = add_supplier(&n, "Sub"),
        alone = add_supplier(&n, "Alone"), cond = add_supplier(&n, "Cond"),
        child = add_supplier(&n, "Child"), grandchild = add_supplier(&n, "Grandchild"),
        half = add_supplier(&n, "Half"), brother = add_supplier(&n, "Brother"),
        cousin = add_supplier(&n, "Cousin"), lone_child = add_supplier(&n, "Lone child"),
        parent = add_supplier(&n, "Parent"), reseller = add_supplier(&n, "Reseller"),
        known_as = add_supplier(&n, "Something");
    vec_push(&n.aliases, (struct alias){ known_as, STR("Sub, Inc."), { 0 } });
    add_control(&n, aff, child, CONTROL_OWNS, 500001);
    add_control(&n, child, grandchild, CONTROL_DIRECTS, UNKNOWN);
    add_control(&n, aff, half, CONTROL_OWNS, 500000);
    add_control(&n, brother, aff, CONTROL_AFFILIATE, UNKNOWN);
    add_control(&n, sub, cousin, CONTROL_AFFILIATE, UNKNOWN);
    add_control(&n, alone, lone_child, CONTROL_OWNS, PPM);
    add_control(&n, parent, aff, CONTROL_OWNS, PPM);
    add_control(&n, reseller, aff, CONTROL_RESELLS, UNKNOWN);
    const struct {
        row supplier;
        enum answer answer;
    } cases[] = { { 0, ANSWER_UNKNOWN }, { aff, ANSWER_YES }, { sub, ANSWER_YES },
        { alone, ANSWER_YES }, { cond, ANSWER_YES }, { child, ANSWER_YES },
        { grandchild, ANSWER_YES }, { half, ANSWER_UNKNOWN }, { brother, ANSWER_YES },
        { cousin, ANSWER_UNKNOWN }, { lone_child, ANSWER_NO }, { parent, ANSWER_NO },
        { reseller, ANSWER_NO }, { known_as, ANSWER_YES } };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++)
        if (listed_on(&n, &r, cases[i].supplier, "2020-01-01") != cases[i].answer)
            fail_msg("supplier %u", cases[i].supplier);
    assert_int_equal(listed_on(&n, &r, aff, "2019-12-31"), ANSWER_NO);
    assert_int_equal(listed_on(&n, &r, grandchild, "2021-12-31"), ANSWER_YES);
    assert_int_equal(listed_on(&n, &r, grandchild, "2022-01-01"), ANSWER_NO);
    const struct supplier_answer *answers =
            supplier_listed(&n, rules_list(&r, STR("t")), day("2020-01-01"), &a);
    assert_int_equal(answers[grandchild].via, aff);
    assert_true(str_is(answers[grandchild].entry->id, "a"));
    assert_true(answers[cond].conditional && !answers[child].conditional);
    // A sale ends it; a chain that bites its tail ends, too.
    n.controls.items[1].until = day("2020-06-30");
    assert_int_equal(listed_on(&n, &r, child, "2020-06-30"), ANSWER_YES);
    assert_int_equal(listed_on(&n, &r, child, "2020-07-01"), ANSWER_NO);
    add_control(&n, grandchild, aff, CONTROL_OWNS, PPM);
    assert_int_equal(listed_on(&n, &r, grandchild, "2020-01-01"), ANSWER_YES);
    network_release(&n);
    rules_release(&r);
    arena_release(&a);
}

static void countries_are_followed(void **state)
{
    (void)state;
    static const char text[] =
            "regime: t\ntitle: T\nversion: 1\ndate: 2020-01-01\njurisdiction: GB\nstage: law\n"
            "classes:\n  - { name: there, established: CN }\n  - { name: from-there, "
            "controlled-from: [CN, RU] }\n"
            "rules:\n  - { id: t.a, title: A, suppliers: there, measure: none, source: { document: "
            "D }, status: verified }\n";
    const char *texts[] = { text, NULL };
    struct network n;
    struct rules r;
    struct arena a = { 0 };
    rules_with(&r, texts);
    network_init(&n);
    row there = add_supplier(&n, "There"), here = add_supplier(&n, "Here"),
        held = add_supplier(&n, "Held"), nowhere = add_supplier(&n, "Nowhere"),
        partly = add_supplier(&n, "Partly"), below = add_supplier(&n, "Below");
    n.suppliers.items[there].established = STR("CN");
    n.suppliers.items[here].established = n.suppliers.items[held].established = STR("SE");
    n.suppliers.items[partly].established = n.suppliers.items[below].established = STR("SE");
    add_control(&n, there, held, CONTROL_DIRECTS, UNKNOWN);
    add_control(&n, there, partly, CONTROL_OWNS, UNKNOWN);
    add_control(&n, nowhere, below, CONTROL_OWNS, PPM);
    const struct regime *g = rules_regime(&r, STR("t"));
    const struct supplier_answer *is = supplier_classes(&n, regime_class(g, STR("there")), 0, &a);
    const struct supplier_answer *from =
            supplier_classes(&n, regime_class(g, STR("from-there")), 0, &a);
    assert_int_equal(is[there].answer, ANSWER_YES);
    assert_int_equal(is[held].answer, ANSWER_NO);
    assert_int_equal(is[nowhere].answer, ANSWER_UNKNOWN);
    assert_int_equal(from[there].answer, ANSWER_YES);
    assert_int_equal(from[here].answer, ANSWER_NO);
    assert_int_equal(from[held].answer, ANSWER_YES);
    assert_int_equal(from[nowhere].answer, ANSWER_UNKNOWN);
    assert_int_equal(from[partly].answer, ANSWER_UNKNOWN);
    assert_int_equal(from[below].answer, ANSWER_UNKNOWN);
    network_release(&n);
    rules_release(&r);
    arena_release(&a);
}

// --------------------------------------------------------------------- every row of every list

static enum verdict_state state_of(
        const struct network *n, const struct rules *r, const char *regime, int32_t date)
{
    struct arena a = { 0 };
    struct verdicts v = network_check(n, rules_regime(r, str_of(regime)), date, NULL, &a);
    enum verdict_state state = v.items[0].state;
    arena_release(&a);
    return state;
}

// One element (or one managed from afar) that a row means, and one that its conditions just leave
// out.
static void one_element(
        struct network *n, const struct list_entry *x, const char *jurisdiction, bool meant)
{
    row op = add_operator(n, "one");
    row s = add_supplier(n, x->name.len ? str_copy(&n->arena, x->name).ptr : "Anybody");
    uint32_t use = x->use ? x->use & (~x->use + 1) : SITE_ORDINARY;
    const char *function = "Unknown", *produced = meant ? "ZZ" : jurisdiction, *category = "any";
    if (!x->outside)
        function = "AMF";
    for (size_t i = 1; i < n_network_functions; i++)
        if ((x->functions[i / 64] >> i % 64) & 1)
            function = network_functions[i].name;
    if (x->categories.n)
        category = str_copy(&n->arena, x->categories.items[0].text).ptr;
    if (!meant && !x->produced.n && x->categories.n)
        category = "another";
    if (!meant && !x->produced.n && !x->categories.n &&
            !x->use) // nothing but the name to leave it out by
        s = add_supplier(n, "Another");
    if (!meant && x->use)
        use = SITE_ORDINARY;
    struct element *e = add_element(n, op, s, function, add_site(n, "north", use));
    e->acquired = e->connected = day("2010-01-01");
    e->product = add_product(n, s, category, produced);
    if (!x->service)
        return;
    e->supplier = n->products.items[e->product].supplier = add_supplier(n, "Maker");
    e->remote = ANSWER_YES;
    e->manager = s;
}

// Whether an earlier row had listed the same company already.
static bool listed_before(
        const struct network *n, const struct rules *r, const struct supplier_list *l, int32_t date)
{
    struct arena a = { 0 };
    const struct supplier_answer *answers = supplier_listed(n, rules_list(r, l->id), date, &a);
    bool listed = answers[n->suppliers.len - 1].answer == ANSWER_YES;
    arena_release(&a);
    return listed;
}

static void row_at_its_boundaries(const struct supplier_list *l, const struct list_entry *x)
{
    char regime[1000], jurisdiction[3];
    snprintf(jurisdiction, sizeof jurisdiction, "%.*s", STR_ARG(l->jurisdiction));
    snprintf(regime, sizeof regime,
            "regime: t\ntitle: T\nversion: 1\ndate: 2020-01-01\njurisdiction: GB\nstage: law\n"
            "classes: [{ name: c, lists: %.*s }]\nrules: [{ id: t.a, title: A, suppliers: c, as: "
            "%s, measure: none, "
            "source: { document: D }, status: verified }]\n",
            STR_ARG(l->id), x->service ? "manager" : "maker");
    const char *texts[] = { regime, NULL };
    struct rules r;
    rules_with(&r, texts);
    for (int meant = 0; meant < 2; meant++) {
        struct network n;
        network_init(&n);
        one_element(&n, x, jurisdiction, meant);
        // An exception that only a decision can answer leaves it open.
        enum verdict_state hit = !x->n_exceptions ? VERDICT_FAIL : VERDICT_UNDECIDED;
        enum verdict_state miss = l->complete ? VERDICT_PASS : VERDICT_UNDECIDED;
        enum verdict_state before = state_of(&n, &r, "t", x->added - 1),
                           on = state_of(&n, &r, "t", x->added);
        if ((before != miss && !listed_before(&n, &r, l, x->added - 1)) ||
                on != (meant ? hit : miss))
            fail_msg("row %.*s (%s): %s before, %s on the day", STR_ARG(x->id),
                    meant ? "meant" : "left out", verdict_names[before], verdict_names[on]);
        if (x->removed != NO_DATE && state_of(&n, &r, "t", x->removed) != miss)
            fail_msg("row %.*s after its removal", STR_ARG(x->id));
        network_release(&n);
    }
    rules_release(&r);
}

static void every_row_at_its_boundaries(void **state)
{
    (void)state;
    struct rules r;
    size_t n = 0;
    rules_with(&r, NULL);
    for (size_t i = 0; i < r.lists.len; i++)
        for (uint32_t k = 0; k < r.lists.items[i]->n_entries; k++, n++)
            row_at_its_boundaries(r.lists.items[i], &r.lists.items[i]->entries[k]);
    assert_true(n >= 29);
    rules_release(&r);
}

// What the Covered List said on each day of its history, written down here once more.
static void covered_list_on_every_day(void **state)
{
    (void)state;
    static const struct {
        const char *name, *added;
    } history[] = { { "Huawei Technologies Company Limited", "2021-03-12" },
        { "ZTE Corp.", "2021-03-12" },
        { "Hytera Communications Corporation Limited", "2021-03-12" },
        { "Hangzhou Hikvision Digital Technology Co Ltd", "2021-03-12" },
        { "Dahua Technology", "2021-03-12" }, { "AO Kaspersky Lab", "2022-03-25" },
        { "China Mobile International USA Inc.", "2022-03-25" },
        { "China Telecom (Americas) Corp", "2022-03-25" },
        { "Pacific Networks Corp", "2022-09-20" }, { "ComNet (USA) LLC", "2022-09-20" },
        { "China Unicom (Americas)", "2022-09-20" },
        { "SZ DJI Technology Co., Ltd.", "2025-12-22" },
        { "Autel Robotics Co., Ltd.", "2025-12-22" },
        { "Digitalsystem Technology, Inc.", "2026-07-07" }, { "Ericsson", "9999-12-31" },
        { "Nokia", "9999-12-31" }, { "Samsung", "9999-12-31" } };
    struct network n;
    struct rules r;
    rules_with(&r, NULL);
    network_init(&n);
    for (size_t i = 0; i < ARRAY_LEN(history); i++)
        add_supplier(&n, history[i].name);
    for (int32_t date = day("2021-03-01"); date <= day("2026-08-22"); date++) {
        struct arena a = { 0 };
        const struct supplier_answer *answers =
                supplier_listed(&n, rules_list(&r, STR("us-fcc-covered")), date, &a);
        for (size_t i = 0; i < ARRAY_LEN(history); i++) {
            enum answer want = date >= day(history[i].added) ? ANSWER_YES : ANSWER_NO;
            if (answers[i + 1].answer != want)
                fail_msg("%s on day %d", history[i].name, date);
        }
        arena_release(&a);
    }
    network_release(&n);
    rules_release(&r);
}

static void months_are_added(void **state)
{
    (void)state;
    assert_int_equal(date_add_months(day("2026-01-20"), 36), day("2029-01-20"));
    assert_int_equal(date_add_months(day("2024-01-31"), 1), day("2024-02-29"));
    assert_int_equal(date_add_months(day("2023-12-31"), 2), day("2024-02-29"));
    assert_int_equal(date_add_months(day("2024-02-29"), 12), day("2025-02-28"));
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reference_is_what_is_read),
        cmocka_unit_test(every_rule_is_documented),
        cmocka_unit_test(good_files_are_read),
        cmocka_unit_test(broken_files_are_refused),
        cmocka_unit_test(cut_and_changed_files_end_well),
        cmocka_unit_test(places_are_exact),
        cmocka_unit_test(folder_is_what_is_inside),
        cmocka_unit_test(names_fold),
        cmocka_unit_test(groups_are_followed),
        cmocka_unit_test(countries_are_followed),
        cmocka_unit_test(every_row_at_its_boundaries),
        cmocka_unit_test(covered_list_on_every_day),
        cmocka_unit_test(months_are_added),
    };
    if (argc != 3)
        return 2;
    docs_path = argv[1];
    rules_path = argv[2];
    hash_init();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
