// Rules that make a header from a file of the drop with sed or a plain copy:
//
//     bit%gen.h: bitXXgen.h.tpl
//             sed -e 's/XX/$*/g' $< > $@
//
// Of sed, "s" commands whose pattern is plain text are followed; what else it may do is passed over. A pattern
// rule's targets are the words of the makefile's variables that fit it.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/make_int.h"

#include <ctype.h>
#include <stdlib.h>

enum { TARGETS_MOST = 1000 }; // of one pattern

static bool contains(struct str s, const char *what)
{
    return str_find(s, str_of(what)) < s.len;
}

void make_rule(struct makefile *m, struct str line)
{
    size_t colon = str_find_byte(line, ':');
    m->targets = (struct str){ line.ptr, colon };
    m->prerequisites = str_from(line, colon < line.len ? colon + 1 : colon);
    while (m->prerequisites.len && m->prerequisites.ptr[0] == ':')
        m->prerequisites = str_from(m->prerequisites, 1);
}

static bool is_pipe(struct str line)
{
    while (line.len)
        if (str_is(builder_next_word(&line), "|"))
            return true;
    return false;
}

static bool copies(struct str line)
{
    static const char *const programs[] = { "sed ", "SED)", "SED}", "cp ", "CP)", "cat ", "ln " };
    bool known = false;
    for (size_t i = 0; i < ARRAY_LEN(programs); i++)
        known |= contains(line, programs[i]);
    return known && contains(line, "$@") && (contains(line, "$<") || contains(line, "$^")) && !is_pipe(line);
}

void make_recipe(struct makefile *m, struct str line)
{
    bool of_header = contains(m->targets, ".h") || contains(m->targets, "$");
    if (of_header && copies(line) && m->copies.len < BUILD_FINDINGS_MOST)
        vec_push(&m->copies, (struct make_copy){ m->targets, m->prerequisites, line, m->b->at.line });
}

// ---- sed ----

static bool is_plain(struct str pattern)
{
    for (size_t i = 0; i < pattern.len; i++)
        if (strchr("*[]^$\\+?|", pattern.ptr[i]))
            return false;
    return pattern.len > 0;
}

// Unknown to make, or made by a shell command or from the pattern's match.
static struct str replacement(struct str s)
{
    bool known = !contains(s, BUILD_NO_VALUE) && !contains(s, "|") && !contains(s, "`") && !contains(s, "&") &&
                 !contains(s, "\\");
    return known ? s : STR("@UNKNOWN@"); // config_fill's word for it
}

static struct str replace(struct builder *b, struct str text, struct str from, struct str to)
{
    struct buf out = { 0 };
    while (text.len && out.len < BUILD_TEXT_MOST) {
        size_t at = str_find(text, from);
        buf_add(&out, text.ptr, at);
        if (at < text.len)
            buf_add_str(&out, to);
        text = str_from(text, at < text.len ? at + from.len : at);
    }
    return builder_take(b, &out);
}

// "s/from/to/g;s,..." at the start of a word.
static struct str run_commands(struct builder *b, struct str word, struct str text)
{
    while (word.len > 3 && word.ptr[0] == 's' && ispunct((unsigned char)word.ptr[1])) {
        char delimiter = word.ptr[1];
        struct str rest = str_from(word, 2), from = str_cut(&rest, delimiter);
        size_t end = str_find_byte(rest, delimiter);
        if (end == rest.len)
            break;
        struct str to = { rest.ptr, end };
        if (is_plain(from))
            text = replace(b, text, from, replacement(to));
        word = str_from(rest, end + 1);
        str_cut(&word, ';');
        word = str_trim(word);
    }
    return text;
}

static struct str run_recipe(struct builder *b, struct str line, struct str text)
{
    while (line.len && builder_work(b, 1)) {
        struct str word = builder_strip_quotes(b, builder_next_word(&line));
        if (str_starts(word, "-e"))
            word = str_from(word, 2);
        text = run_commands(b, word, text);
    }
    return text;
}

// ---- targets ----

// The stem that makes `word` of the pattern "a%b"; false when it does not fit.
static bool fits(struct str pattern, struct str word, struct str *stem)
{
    struct str after = pattern, before = str_cut(&after, '%');
    bool ok = word.len > before.len + after.len && memcmp(word.ptr, before.ptr, before.len) == 0 &&
              memcmp(word.ptr + word.len - after.len, after.ptr, after.len) == 0;
    if (ok)
        *stem = (struct str){ word.ptr + before.len, word.len - before.len - after.len };
    return ok;
}

static const struct file *find_file(struct makefile *m, struct str name)
{
    const struct str from[] = { m->dir, m->top, STR("") }; // an included makefile speaks from another folder
    const struct file *f = NULL;
    for (size_t i = 0; i < ARRAY_LEN(from) && !f; i++)
        f = builder_file(m->b, builder_path(m->b, from[i], name, NULL));
    return f;
}

// The folder of a target stands where its source does when the makefile's own paths lead there.
static void give_header(
        struct makefile *m, const struct make_copy *c, struct str target, struct str stem)
{
    struct str words = make_expanded(m, c->prerequisites);
    struct str first = replace(m->b, make_next_word(&words), STR("%"), stem);
    const struct file *f = first.len ? find_file(m, first) : NULL;
    if (!f || !str_ends(target, ".h"))
        return;
    struct str line = replace(m->b, c->line, STR("$*"), stem);
    struct str text = run_recipe(m->b, make_expanded(m, line), f->text);
    bool beside = str_eq(builder_folder(first), builder_folder(target));
    struct str path = beside ? builder_join(m->b, builder_folder(f->path), builder_name(target))
                             : builder_path(m->b, m->dir, target, NULL);
    if (!path.ptr)
        return;
    static const struct config_data none;
    struct build_header h = { .name = builder_name(path),
        .dir = builder_folder(path),
        .kind = "a makefile's rule",
        .where = m->b->at };
    config_fill(m->b, &none, text, CONFIG_MESON, &h); // only its @VARIABLES@
    builder_add_header(m->b, &h);
}

static void give_pattern(struct makefile *m, const struct make_copy *c, struct str pattern)
{
    size_t n = m->pieces.len, left = TARGETS_MOST;
    for (size_t i = 0; i < n && left; i++) {
        struct str words = m->pieces.items[i].text, stem;
        while (words.len && left && builder_work(m->b, 1)) {
            struct str word = make_next_word(&words);
            if (!fits(pattern, word, &stem))
                continue;
            give_header(m, c, word, stem);
            left--;
        }
    }
}

void make_give_headers(struct makefile *m)
{
    for (size_t i = 0; i < m->copies.len && m->b->work; i++) {
        const struct make_copy *c = &m->copies.items[i];
        struct str words = make_expanded(m, c->targets);
        m->b->at.line = c->number;
        while (words.len && builder_work(m->b, 1)) {
            struct str target = make_next_word(&words);
            if (str_find_byte(target, '%') < target.len)
                give_pattern(m, c, target);
            else
                give_header(m, c, target, STR(""));
        }
    }
}
