// Config headers: a set of names becomes text, alone or through a template.
//
// What isn't decided is left out of the text and listed: to the preprocessor a macro that nothing
// defines is unknown, and both arms of its #if are looked at.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/build_int.h"

#include "base/hash.h"

#include <ctype.h>
#include <stdlib.h>

static uint64_t key_of(struct str name)
{
    uint64_t h = hash_bytes(name.ptr, name.len);
    return h ? h : 1;
}

// An unknown value does not displace a known one: the first script to look may not be the last
// word.
void config_set(struct config_data *c, struct str name, struct str value, enum config_state state)
{
    uint64_t *slot = map_put(&c->index, key_of(name));
    struct config_entry e = { .name = name, .value = value, .state = state };
    if (!*slot) {
        vec_push(&c->entries, e);
        *slot = c->entries.len;
    } else {
        c->entries.items[*slot - 1] = e;
    }
}

const struct config_entry *config_get(const struct config_data *c, struct str name)
{
    uint64_t *slot = map_get(&c->index, key_of(name));
    return slot ? &c->entries.items[*slot - 1] : NULL;
}

void config_free(struct config_data *c)
{
    vec_free(&c->entries);
    map_free(&c->index);
}

struct filling {
    struct builder *b;
    const struct config_data *data;
    struct buf out;
    VEC(struct str) undecided;
};

static void undecided(struct filling *f, struct str name)
{
    if (f->undecided.len < 10000)
        vec_push(&f->undecided, str_copy(f->b->arena, name));
}

static void define(struct filling *f, struct str name, struct str value)
{
    buf_printf(&f->out, "#define %.*s", STR_ARG(name));
    if (value.len)
        buf_printf(&f->out, " %.*s", STR_ARG(value));
    buf_add_byte(&f->out, '\n');
}

static void write_entry(struct filling *f, const struct config_entry *e)
{
    switch (e->state) {
    case CONFIG_SET:
        define(f, e->name, e->value);
        break;
    case CONFIG_UNSET:
    case CONFIG_UNDEF:
        buf_printf(&f->out, "#undef %.*s\n", STR_ARG(e->name));
        break;
    case CONFIG_ZERO_ONE:
        define(f, e->name, e->value.len ? e->value : STR("0"));
        break;
    case CONFIG_UNKNOWN:
        undecided(f, e->name);
        break;
    }
}

static void finish(struct filling *f, struct build_header *h)
{
    char *padded = arena_zero(f->b->arena, f->out.len + FILE_PADDING);
    if (f->out.len)
        memcpy(padded, f->out.ptr, f->out.len);
    h->text = (struct str){ padded, f->out.len };
    h->undecided =
            arena_copy(f->b->arena, f->undecided.items, f->undecided.len * sizeof *h->undecided);
    h->n_undecided = f->undecided.len;
    free(f->out.ptr);
    vec_free(&f->undecided);
}

void config_write(struct builder *b, const struct config_data *c, struct build_header *h)
{
    struct filling f = { .b = b, .data = c };
    buf_add_text(&f.out, "#pragma once\n");
    for (size_t i = 0; i < c->entries.len && f.out.len < BUILD_TEXT_MOST; i++)
        write_entry(&f, &c->entries.items[i]);
    finish(&f, h);
}

// ---- templates ----

static bool name_byte(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

static struct str take_name(struct str s)
{
    size_t n = 0;
    while (n < s.len && name_byte(s.ptr[n]))
        n++;
    return (struct str){ s.ptr, n };
}

// The name of a variable at the start of "@X@" or "${X}"; *used is the length of it all, 0 for no
// variable.
static struct str variable_at(struct str s, enum config_style style, size_t *used)
{
    struct str name = { 0 };
    *used = 0;
    if (s.len > 2 && s.ptr[0] == '@') {
        name = take_name(str_from(s, 1));
        if (name.len && 1 + name.len < s.len && s.ptr[1 + name.len] == '@')
            *used = name.len + 2;
    } else if (style == CONFIG_CMAKE && s.len > 3 && s.ptr[0] == '$' && s.ptr[1] == '{') {
        name = take_name(str_from(s, 2));
        if (name.len && 2 + name.len < s.len && s.ptr[2 + name.len] == '}')
            *used = name.len + 3;
    }
    return name;
}

static bool is_condition(struct str line)
{
    struct str t = str_trim(line);
    if (!t.len || t.ptr[0] != '#')
        return false;
    t = str_trim(str_from(t, 1));
    return str_starts(t, "if ") || str_starts(t, "elif ");
}

// Puts values for variables; false when one is unknown (then `*missing` is its name). In a condition an unknown one's name
// stands for it, so that the condition is undecided.
static bool substitute(struct filling *f, struct str s, enum config_style style, struct buf *out,
        struct str *missing)
{
    bool known = true, condition = is_condition(s);
    for (size_t i = 0; i < s.len; i++) {
        size_t used;
        struct str name = variable_at(str_from(s, i), style, &used);
        if (!used) {
            buf_add_byte(out, s.ptr[i]);
            continue;
        }
        const struct config_entry *e = config_get(f->data, name);
        if (e && e->state != CONFIG_UNKNOWN) {
            buf_add_str(out, e->value);
        } else if (known) {
            known = false;
            *missing = name;
        }
        if (condition && (!e || e->state == CONFIG_UNKNOWN))
            buf_add_str(out, name);
        i += used - 1;
    }
    return known;
}

static bool is_false(struct str v)
{
    static const char *const words[] = { "", "0", "OFF", "NO", "FALSE", "N", "IGNORE", "NOTFOUND",
        "off", "no", "false", "n", "Off", "No", "False" };
    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        if (str_is(v, words[i]))
            return true;
    return str_ends(v, "-NOTFOUND");
}

// #cmakedefine X rest, #cmakedefine01 X
static void cmake_define(struct filling *f, struct str rest, bool zero_one)
{
    rest = str_trim(rest);
    struct str name = take_name(rest), missing = { 0 };
    const struct config_entry *e = config_get(f->data, name);
    struct buf value = { 0 };
    bool known = substitute(f, str_trim(str_from(rest, name.len)), CONFIG_CMAKE, &value, &missing);
    bool on = e && e->state == CONFIG_SET && !is_false(e->value);
    if (!name.len)
        return;
    if (!e || e->state == CONFIG_UNKNOWN || (on && !known))
        undecided(f, name);
    else if (zero_one)
        define(f, name, on ? STR("1") : STR("0"));
    else if (on)
        define(f, name, buf_str(&value));
    else
        buf_printf(&f->out, "/* #undef %.*s */\n", STR_ARG(name));
    free(value.ptr);
}

static void meson_define(struct filling *f, struct str rest)
{
    struct str name = take_name(str_trim(rest));
    const struct config_entry *e = config_get(f->data, name);
    if (e)
        write_entry(f, e);
    else if (name.len)
        buf_printf(&f->out, "/* #undef %.*s */\n", STR_ARG(name));
}

static void autoconf_undef(struct filling *f, struct str rest)
{
    struct str name = take_name(str_trim(rest));
    const struct config_entry *e = config_get(f->data, name);
    if (e && e->state == CONFIG_SET)
        define(f, name, e->value);
    else if (name.len)
        undecided(f, name);
}

// #define NAME "...": a string whatever a variable in it says.
static bool defines_string(struct str line)
{
    struct str t = str_trim(line), value = str_trim(str_from(t, size_min(t.len, 7)));
    if (!str_starts(t, "#define"))
        return false;
    value = str_trim(str_from(value, take_name(value).len));
    return value.len > 1 && value.ptr[0] == '"' && value.ptr[value.len - 1] == '"';
}

// What a "#define NAME @VAR@" line with an unknown variable leaves: NAME is undecided.
static void plain_line(struct filling *f, struct str line, enum config_style style)
{
    struct buf text = { 0 };
    struct str missing = { 0 };
    if (substitute(f, line, style, &text, &missing) || defines_string(line)) {
        buf_add_str(&f->out, buf_str(&text));
        buf_add_byte(&f->out, '\n');
    } else {
        struct str t = str_trim(line);
        bool is_define = str_starts(t, "#define");
        if (is_define || !str_is(missing, "configure_input"))
            undecided(f, is_define ? take_name(str_trim(str_from(t, 7))) : missing);
        bool comments = str_find(line, STR("/*")) < line.len || str_find(line, STR("*/")) < line.len;
        if (!is_define && !comments && str_find_byte(line, '#') == line.len &&
                str_find_byte(line, '{') == line.len)
            buf_printf(&f->out, "/* %.*s is not known */\n", STR_ARG(missing));
        else if (!is_define) // a line that structure depends on stays
            buf_printf(&f->out, "%.*s\n", STR_ARG(buf_str(&text)));
    }
    free(text.ptr);
}

static void template_line(struct filling *f, struct str line, enum config_style style)
{
    struct str t = str_trim(line);
    if (t.len && t.ptr[0] == '#') {
        struct str word = str_trim(str_from(t, 1));
        if (style == CONFIG_CMAKE && str_starts(word, "cmakedefine01")) {
            cmake_define(f, str_from(word, 13), true);
            return;
        }
        if (style == CONFIG_CMAKE && str_starts(word, "cmakedefine")) {
            cmake_define(f, str_from(word, 11), false);
            return;
        }
        if (style == CONFIG_MESON && str_starts(word, "mesondefine")) {
            meson_define(f, str_from(word, 11));
            return;
        }
        if (style == CONFIG_AUTOCONF && str_starts(word, "undef")) {
            autoconf_undef(f, str_from(word, 5));
            return;
        }
    }
    plain_line(f, line, style);
}

void config_fill(struct builder *b, const struct config_data *c, struct str template,
        enum config_style style, struct build_header *h)
{
    struct filling f = { .b = b, .data = c };
    while (template.len && f.out.len < BUILD_TEXT_MOST && builder_work(b, 1)) {
        struct str line = str_cut(&template, '\n');
        if (line.len && line.ptr[line.len - 1] == '\r')
            line.len--;
        template_line(&f, line, style);
    }
    finish(&f, h);
}
