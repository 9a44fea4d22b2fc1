// Makefiles, *.mk, Makefile.am, Kbuild: the flags in their variables, the generators in their
// recipes.
//
// Variables are collected first, each assignment with its condition, then those that hold compiler
// flags are expanded: a "=" may use what is assigned later. Conditionals (make's and automake's)
// are not decided: both arms are read, under the condition's text. $(shell) and the build machine's
// values expand to nothing.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/make_int.h"

#include "base/hash.h"

#include <ctype.h>
#include <stdlib.h>

enum { DEPTH_MOST = 24 };

static uint64_t key_of(struct str name)
{
    uint64_t h = hash_bytes(name.ptr, name.len);
    return h ? h : 1;
}

static struct str condition(const struct makefile *m)
{
    size_t n = size_min(m->n_conditions, CONDITIONS_MOST);
    return n ? m->conditions[n - 1] : STR("");
}

static void assign(struct makefile *m, struct str name, struct str text, uint32_t line, bool append)
{
    uint64_t *slot = map_put(&m->last, key_of(name));
    struct str c = condition(m);
    size_t config = str_find(name, STR("$(CONFIG_"));
    if (config < name.len) // ccflags-$(CONFIG_X)
        c = (struct str){ name.ptr + config + 2, str_find_byte(str_from(name, config + 2), ')') };
    struct piece p = { name, text, c, line, append || c.len ? (size_t)*slot : 0 };
    if (m->pieces.len >= BUILD_FINDINGS_MOST)
        return;
    vec_push(&m->pieces, p);
    *slot = m->pieces.len;
}

// ---- expansion ----

static bool holds_flags(struct str name)
{
    static const char *const parts[] = { "FLAGS", "INCLUDES", "DEFS", "DEFINES", "ccflags",
        "INCLUDE_DIRS", "C_INCLUDES", "asflags" };
    for (size_t i = 0; i < ARRAY_LEN(parts); i++)
        if (str_find(name, str_of(parts[i])) < name.len)
            return str_find(name, STR("LDFLAGS")) == name.len &&
                   str_find(name, STR("CXXFLAGS")) == name.len;
    return false;
}

static void expand(struct makefile *m, struct str s, struct buf *out);

static void expand_variable(struct makefile *m, struct str name, struct buf *out)
{
    if (str_is(name, "srcdir") || str_is(name, "CURDIR") || str_is(name, "PWD") ||
            str_is(name, "src") || str_is(name, "obj") || str_is(name, "LOCAL_PATH") ||
            str_is(name, "M")) {
        buf_printf(out, BUILD_SOURCE "/%.*s", STR_ARG(m->dir));
    } else if (str_is(name, "builddir") || str_is(name, "top_builddir")) {
        buf_printf(out, BUILD_BINARY "/%.*s", STR_ARG(name.len > 8 ? m->top : m->dir));
    } else if (str_is(name, "top_srcdir") || str_is(name, "abs_top_srcdir")) {
        buf_printf(out, BUILD_SOURCE "/%.*s", STR_ARG(m->top));
    } else {
        uint64_t *slot = map_get(&m->last, key_of(name));
        size_t chain[64], n = 0;
        for (size_t i = slot ? (size_t)*slot : 0; i && n < 64; i = m->pieces.items[i - 1].before)
            chain[n++] = i - 1;
        if (!n)
            buf_add_text(out, BUILD_NO_VALUE);
        bool own = m->giving && holds_flags(name);
        size_t mark = n ? out->len : SIZE_MAX;
        while (n--) { // a piece may set variables: `slot` is not good any more
            struct piece p = m->pieces.items[chain[n]];
            if (own && p.condition.len)
                continue;
            expand(m, p.text, out);
            buf_add_byte(out, ' ');
        }
        if (out->len > mark)
            out->len--;
    }
}

// The next argument of a function, not yet expanded.
static struct str cut_argument(struct str *rest)
{
    int depth = 0;
    size_t i = 0;
    for (; i < rest->len; i++) {
        char c = rest->ptr[i];
        depth += (c == '(' || c == '{') - (c == ')' || c == '}');
        if (c == ',' && depth == 0)
            break;
    }
    struct str a = { rest->ptr, i };
    *rest = str_from(*rest, i < rest->len ? i + 1 : i);
    return a;
}

struct str make_expanded(struct makefile *m, struct str s)
{
    struct buf out = { 0 };
    expand(m, s, &out);
    return builder_take(m->b, &out);
}

struct str make_next_word(struct str *rest)
{
    size_t n = 0;
    *rest = str_trim(*rest);
    while (n < rest->len && !isspace((unsigned char)rest->ptr[n]))
        n++;
    struct str w = { rest->ptr, n };
    *rest = str_from(*rest, n);
    return w;
}

// addprefix, addsuffix, and patsubst with one "%" each.
static void each_word(struct str words, struct str before, struct str after, struct buf *out)
{
    for (struct str w = make_next_word(&words); w.len && out->len < BUILD_TEXT_MOST;
            w = make_next_word(&words)) {
        buf_add_str(out, before);
        buf_add_str(out, w);
        buf_add_str(out, after);
        buf_add_byte(out, ' ');
    }
}

static void foreach (struct makefile *m, struct str rest, struct buf * out)
{
    struct str name = str_trim(cut_argument(&rest)), words = make_expanded(m, cut_argument(&rest));
    size_t mark = m->pieces.len;
    for (struct str w = make_next_word(&words); w.len && builder_work(m->b, 1); w = make_next_word(&words)) {
        assign(m, name, w, 0, false);
        expand(m, rest, out);
        buf_add_byte(out, ' ');
    }
    if (m->pieces.len > mark)
        *map_put(&m->last, key_of(name)) = 0;
}

static void function(struct makefile *m, struct str name, struct str rest, struct buf *out)
{
    if (str_is(name, "foreach")) {
        foreach (m, rest, out)
            ;
    } else if (str_is(name, "addprefix") || str_is(name, "addsuffix")) {
        struct str fix = make_expanded(m, cut_argument(&rest)), none = STR("");
        bool prefix = str_is(name, "addprefix");
        each_word(make_expanded(m, rest), prefix ? fix : none, prefix ? none : fix, out);
    } else if (str_is(name, "patsubst")) {
        cut_argument(&rest); // only patterns that match all: %
        struct str to = cut_argument(&rest), before = str_cut(&to, '%');
        each_word(make_expanded(m, rest), before, to, out);
    } else if (str_is(name, "strip") || str_is(name, "abspath") || str_is(name, "realpath") ||
               str_is(name, "sort")) {
        expand(m, rest, out);
    }
}

// At "$(" or "${".
static size_t expand_reference(struct makefile *m, struct str s, struct buf *out)
{
    char close = s.ptr[1] == '(' ? ')' : '}';
    int depth = 0;
    size_t i = 1;
    for (; i < s.len; i++) {
        depth += (s.ptr[i] == s.ptr[1]) - (s.ptr[i] == close);
        if (!depth)
            break;
    }
    struct str inside = { s.ptr + 2, i > 2 ? i - 2 : 0 };
    size_t space = str_find_byte(inside, ' ');
    if (space < inside.len && str_find_byte((struct str){ inside.ptr, space }, '$') == space)
        function(m, (struct str){ inside.ptr, space }, str_from(inside, space + 1), out);
    else
        expand_variable(m, make_expanded(m, inside), out);
    return i < s.len ? i + 1 : s.len;
}

static void expand(struct makefile *m, struct str s, struct buf *out)
{
    if (m->depth >= DEPTH_MOST || !builder_work(m->b, 1 + s.len / 16))
        return;
    m->depth++;
    for (size_t i = 0; i < s.len && out->len < BUILD_TEXT_MOST;) {
        bool reference = s.ptr[i] == '$' && i + 1 < s.len;
        if (reference && (s.ptr[i + 1] == '(' || s.ptr[i + 1] == '{')) {
            i += expand_reference(m, str_from(s, i), out);
        } else if (reference) {
            i += 2;
        } else {
            buf_add_byte(out, s.ptr[i++]);
        }
    }
    m->depth--;
}

// ---- lines ----

static bool starts_word(struct str s, const char *word)
{
    size_t n = strlen(word);
    return str_starts(s, word) &&
           (s.len == n || isspace((unsigned char)s.ptr[n]) || s.ptr[n] == '(');
}

// A conditional of make or automake; false when the line is none.
static bool conditional(struct makefile *m, struct str line)
{
    static const char *const opens[] = { "ifeq", "ifneq", "ifdef", "ifndef", "if" };
    if (starts_word(line, "endif")) {
        m->n_conditions -= m->n_conditions > 0;
        return true;
    }
    if (starts_word(line, "else"))
        return true;
    for (size_t i = 0; i < ARRAY_LEN(opens); i++)
        if (starts_word(line, opens[i])) {
            if (m->n_conditions < CONDITIONS_MOST)
                m->conditions[m->n_conditions] = str_trim(str_from(line, strlen(opens[i])));
            m->n_conditions++;
            return true;
        }
    return false;
}

// "NAME op= text": where the operator begins, or line.len.
static size_t find_assignment(struct str line, size_t *op_len)
{
    int depth = 0;
    for (size_t i = 0; i < line.len; i++) {
        char c = line.ptr[i];
        depth += (c == '(' || c == '{') - (c == ')' || c == '}');
        if (depth)
            continue;
        if (c == '=') {
            *op_len = 1;
            return i;
        }
        bool operator= strchr("+:?!", c) != NULL;
        if (operator&& i + 1<line.len && line.ptr[i + 1] == '=') {
            *op_len = 2;
            return i;
        }
        if (c == ':' && !(i + 2 < line.len && line.ptr[i + 1] == ':' && line.ptr[i + 2] == '='))
            return line.len;
    }
    return line.len;
}

static void recipe(struct makefile *m, struct str line)
{
    VEC(struct str) words = { 0 };
    struct str text = make_expanded(m, line);
    for (struct str w = make_next_word(&text); w.len && words.len < 1000; w = make_next_word(&text))
        vec_push(&words, w);
    builder_add_command(m->b, words.items, words.len, m->dir, m->dir, STR(""));
    vec_free(&words);
}

static bool names_generator(struct str line)
{
    static const char *const names[] = { "asn1c", "protoc", "bison" };
    for (size_t i = 0; i < ARRAY_LEN(names); i++)
        if (str_find(line, str_of(names[i])) < line.len)
            return true;
    return false;
}

static void take_line(struct makefile *m, struct str line, uint32_t number)
{
    size_t op_len = 0;
    m->b->at.line = number;
    if (line.len && line.ptr[0] == '\t') {
        if (names_generator(line))
            recipe(m, line);
        make_recipe(m, line);
        return;
    }
    size_t comment = str_find_byte(line, '#');
    line = str_trim((struct str){ line.ptr, comment });
    if (!line.len || conditional(m, line))
        return;
    size_t at = find_assignment(line, &op_len);
    if (at == line.len) {
        make_rule(m, line);
        return;
    }
    struct str name = str_trim((struct str){ line.ptr, at });
    if (str_starts(name, "export "))
        name = str_trim(str_from(name, 7));
    assign(m, name, str_trim(str_from(line, at + op_len)), number, line.ptr[at] == '+');
}

// A logical line: ends at a newline that no backslash precedes.
static struct str take_logical(struct makefile *m, struct str *rest, uint32_t *lines)
{
    struct buf out = { 0 };
    struct str first = *rest;
    *lines = 0;
    for (;;) {
        struct str line = str_cut(rest, '\n');
        ++*lines;
        if (line.len && line.ptr[line.len - 1] == '\r')
            line.len--;
        bool goes_on = line.len && line.ptr[line.len - 1] == '\\' && rest->len;
        if (!goes_on && *lines == 1)
            return (struct str){ first.ptr, line.len };
        buf_add(&out, line.ptr, line.len - goes_on);
        buf_add_byte(&out, ' ');
        if (!goes_on || out.len > BUILD_TEXT_MOST)
            break;
    }
    return builder_take(m->b, &out);
}

// ---- results ----

// Whether every compilation gets the variable's flags: make's own names, automake's and Kbuild's, and names that only
// hold definitions or folders. Others (libx_la_CFLAGS, CPPFLAGS_SHARED) are for some target.
static bool is_for_all(struct str name)
{
    static const char *const names[] = { "CFLAGS", "CPPFLAGS", "AM_CFLAGS", "AM_CPPFLAGS", "EXTRA_CFLAGS", "ASFLAGS",
        "KBUILD_CFLAGS", "KBUILD_CPPFLAGS", "LOCAL_CFLAGS" };
    for (size_t i = 0; i < ARRAY_LEN(names); i++)
        if (str_is(name, names[i]))
            return true;
    return str_find(name, STR("FLAGS")) == name.len;
}

// $(NAME) or ${NAME} somewhere in the file, but in what is added to NAME itself.
static bool is_used(struct makefile *m, struct str name)
{
    struct str text = m->text, line;
    if (!builder_work(m->b, 1 + text.len / 16))
        return false;
    while ((line = str_cut(&text, '\n')).len || text.len) {
        size_t at = str_find(line, name);
        if (at > 1 && at < line.len && line.ptr[at - 2] == '$' && strchr("({", line.ptr[at - 1]) &&
                at + name.len < line.len && strchr(")}", line.ptr[at + name.len]))
            return true;
    }
    return false;
}

// libx_la_CPPFLAGS, CFLAGS_SHARED: of a target that is built; a LINTFLAGS need not be used at all. A fragment that others
// include (*.mk) has flags for the targets of others: what it does not use itself is for some of them.
static bool is_of_target(struct makefile *m, struct str name)
{
    bool is_named = str_ends(name, "_CFLAGS") || str_ends(name, "_CPPFLAGS") || str_starts(name, "CFLAGS_") ||
                    str_starts(name, "CPPFLAGS_");
    return is_named && (!m->is_fragment || is_used(m, name));
}

// What is sure first, for of equal findings the first one stays.
static void give_flags(struct makefile *m)
{
    size_t n = m->pieces.len; // expansion may add more
    m->giving = true;
    for (size_t i = 0; i < 2 * n && m->b->work; i++) {
        struct piece p = m->pieces.items[i % n];
        bool sure = !p.condition.len && is_for_all(p.name);
        if (!holds_flags(p.name) || sure != (i < n))
            continue;
        m->b->at.line = p.line;
        if (!sure)
            m->b->now = p.condition.len ? (struct build_condition){ p.condition, false, false }
                                        : (struct build_condition){ p.name, is_of_target(m, p.name), false };
        builder_add_flags(m->b, make_expanded(m, p.text), m->dir, m->dir);
        m->b->now = (struct build_condition){ 0 };
    }
    m->giving = false;
}

// The folder that $(top_srcdir) means: the nearest one above with a configure.ac.
static struct str top_folder(struct builder *b, struct str dir)
{
    static const char *const names[] = { "configure.ac", "configure.in" };
    for (struct str at = dir;; at = builder_folder(at)) {
        for (size_t i = 0; i < ARRAY_LEN(names); i++)
            if (builder_file(b, builder_join(b, at, str_of(names[i]))))
                return at;
        if (!at.len)
            return dir;
    }
}

// A Makefile.in beside the Makefile.am that it is made from.
static bool is_made(struct builder *b, const struct file *f)
{
    return str_is(builder_name(f->path), "Makefile.in") &&
           builder_file(b, builder_join(b, builder_folder(f->path), STR("Makefile.am")));
}

static void read_one(struct builder *b, const struct file *f)
{
    struct makefile m = { .b = b,
        .dir = builder_folder(f->path),
        .text = f->text,
        .is_fragment = str_ends(f->path, ".mk") };
    struct str rest = f->text;
    if (is_made(b, f))
        return;
    uint32_t line = 1, lines;
    m.top = top_folder(b, m.dir);
    while (rest.len && builder_work(b, 1)) {
        struct str s = take_logical(&m, &rest, &lines);
        take_line(&m, s, line);
        line += lines;
    }
    give_flags(&m);
    make_give_headers(&m);
    vec_free(&m.copies);
    vec_free(&m.pieces);
    map_free(&m.last);
}

void make_read(struct builder *b)
{
    static const char *const names[] = { "Makefile.am", "Makefile", "GNUmakefile", "makefile",
        "Kbuild", "*.mk", "Makefile.in" };
    builder_read_files(b, names, ARRAY_LEN(names), read_one);
}
