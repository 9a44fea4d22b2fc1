// Whose a file is: generated, test, third-party, or the supplier's own.
//
// Every doubt ends in "own": taking hand-written code for something else hides it from review, the
// other way round costs only work. What a file says of itself goes before what its folder says.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake_int.h"

#include <stdlib.h>

enum { TABLE_NUMBERS = 1000, MARK_STORM = 10 };

static bool is_code(enum file_kind k)
{
    return k <= FILE_OTHER_LANGUAGE;
}

static bool has(struct str text, const char *what)
{
    return str_find(text, str_of(what)) < text.len;
}

// --- generated ---

// Nothing but a great many numbers: no statement anywhere, also beyond the part that was scanned.
static bool is_number_table(const struct file *f, const struct traits *t)
{
    return f->kind <= FILE_CPP && t->numbers >= TABLE_NUMBERS && t->numbers / 8 > t->words &&
           !t->has_code && !has(f->text, "return") && !has(f->text, "if (");
}

static bool is_mark_storm(const struct file *f, const struct traits *t)
{
    return t->line_marks >= MARK_STORM && t->line_marks >= f->lines / 100;
}

// Code with the line ends taken out.
static bool is_minified(const struct file *f, const struct traits *t)
{
    return is_code(f->kind) && f->text.len >= 8192 && f->text.len / 400 > f->lines &&
           (f->kind == FILE_OTHER_LANGUAGE || t->has_code);
}

static const char *generated_reason(const struct file *f, const struct traits *t)
{
    const char *banner =
            f->kind == FILE_BINARY || f->kind == FILE_DOCUMENT ? NULL : banner_find(t->head);
    if (banner)
        return banner;
    if (is_mark_storm(f, t))
        return "generated: #line directives throughout";
    if (is_minified(f, t))
        return "generated: lines longer than anybody writes";
    return is_number_table(f, t) ? "generated: a table of numbers without a statement" : NULL;
}

// --- tests ---

static bool is_test_word(struct str w)
{
    static const char *const words[] = { "test", "tests", "testsuite", "testsuites", "unittest",
        "unittests", "testcase", "testcases", "testdata", "fuzz", "fuzzing", "fuzzer" };
    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        if (str_is(w, words[i]))
            return true;
    return false;
}

// A folder's name with "test" or the like as a word of its own: "unit_tests", "test-data",
// "__tests__".
static bool is_test_folder(struct str part)
{
    char low[64];
    if (part.len > sizeof low)
        return false;
    for (size_t i = 0; i < part.len; i++) {
        char c = part.ptr[i];
        low[i] = c == '-' || c == '.' ? '_' : c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    struct str rest = { low, part.len };
    while (rest.len) {
        struct str word = str_cut(&rest, '_');
        if (is_test_word(word) || (!rest.len && str_is(word, "testing")))
            return true;
    }
    return part.len > 6 && str_ends(part, "tests");
}

static bool lies_in_tests(struct str path)
{
    struct str rest = path_folder(path);
    while (rest.len)
        if (is_test_folder(str_cut(&rest, '/')))
            return true;
    return false;
}

// "test" as the first or last word of the file's name, before its suffix.
static bool is_named_test(struct str path)
{
    struct str name = path_name(path);
    name.len = str_find_byte(name, '.');
    return str_starts(name, "test_") || str_starts(name, "Test") || str_ends(name, "_test") ||
           str_ends(name, "_tests") || str_ends(name, "Test") || str_ends(name, "_unittest") ||
           str_ends(path, ".test.ts") || str_ends(path, ".test.tsx") ||
           str_ends(path, ".test.js") || str_ends(path, ".spec.ts") || str_ends(path, ".spec.js");
}

static bool has_test_words(const struct file *f)
{
    struct str look = { f->text.ptr, size_min(f->text.len, 16 * 1024) };
    return has(look, "\"testing\"") || has(look, "unittest") || has(look, "pytest") ||
           has(look, "org.junit") || has(look, "describe(") || has(look, "assert");
}

static const char *test_reason(const struct file *f, const struct traits *t)
{
    if (lies_in_tests(f->path))
        return "test: lies in a folder for tests";
    if (t->has_test_header && f->kind <= FILE_CPP)
        return "test: includes an assertion framework";
    if (!is_code(f->kind) || !is_named_test(f->path))
        return NULL;
    if (f->kind <= FILE_CPP ? t->has_main : has_test_words(f))
        return "test: its name, and a main or assertions in it";
    return NULL;
}

void role_look(const struct file *f, const struct traits *t, struct clue *c)
{
    c->generated = generated_reason(f, t);
    c->test = test_reason(f, t);
    if (is_code(f->kind))
        origin_read(t->head, &c->origin);
    else if (f->kind == FILE_DOCUMENT)
        origin_read((struct str){ f->text.ptr, size_min(f->text.len, 8192) }, &c->origin);
}

// --- all files together ---

static void set_role(struct file *f, enum file_role role, const char *reason)
{
    f->role = role;
    if (reason)
        f->reason = reason;
}

void roles_assign(struct drop *d, struct clue *clues, struct pool *pool)
{
    const char **is_third = mem_zero(d->n_files, sizeof *is_third);
    skeleton_find(d, clues, pool);
    third_find(d, clues, is_third);
    for (size_t i = 0; i < d->n_files; i++) {
        struct file *f = &d->files[i];
        if (clues[i].generated)
            set_role(f, ROLE_GENERATED, clues[i].generated);
        else if (is_third[i])
            set_role(f, ROLE_THIRD_PARTY, is_third[i]);
        else if (clues[i].test)
            set_role(f, ROLE_TEST, clues[i].test);
        else
            set_role(f, ROLE_OWN, NULL);
    }
    free(is_third);
}
