// Reading assumptions: YAML into replace_options, by tables of keys.
//
// A key is a row: its name, what may stand there, where it goes. Every value that is read is kept
// as an assumption too, with its text and place, for reports. What a later file gives replaces what
// an earlier one gave: a value by itself, a list as a whole. SPDX-License-Identifier:
// GPL-3.0-or-later
#include "engines/network/regime/rule_pack.h"
#include "engines/network/regime/yaml_tree.h"
#include "engines/network/replace/replace.h"

#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>

enum { ROWS_MOST = 4096 };
#define MONEY_MOST 1000000000000 // minor units: sums over a million jobs stay within 63 bits
#define COUNT_MOST 1000000

enum key_kind {
    KEY_TEXT,
    KEY_MONEY, // in units of the currency
    KEY_SHARE, // "39.5 %"
    KEY_COUNT,
    KEY_HUNDREDTHS,
    KEY_SPAN_MONEY,
    KEY_SPAN_SHARE,
    KEY_SPAN_COUNT,
    KEY_SPAN_HUNDREDTHS,
    KEY_DATE,
    KEY_DAY_OF_YEAR,
    KEY_YES,
    KEY_BASE,
    KEY_FUNCTIONS,
    KEY_LAYERS,
    KEY_SITES,
    KEY_WORDS,
    KEY_MAP,  // keys of a struct within
    KEY_ROWS, // a list of mappings
};

struct key {
    const char *name;
    enum key_kind kind;
    size_t offset;
    const struct key *keys; // KEY_MAP, KEY_ROWS; the last has no name
    size_t size;            // KEY_ROWS: of a row
    bool required;
    int64_t least, most; // numbers, in the unit that is stored; both 0: any that is not negative
};

#define AT(T, member) offsetof(struct T, member)
#define KEY(n, k, at, ...)                                                                         \
    {                                                                                              \
        .name = (n), .kind = (k), .offset = (at), __VA_ARGS__                                      \
    }
#define MATCH(T)                                                                                   \
    KEY("functions", KEY_FUNCTIONS, AT(T, match.functions)),                                       \
            KEY("layers", KEY_LAYERS, AT(T, match.layers)),                                        \
            KEY("sites", KEY_SITES, AT(T, match.sites)),                                           \
            KEY("kinds", KEY_WORDS, AT(T, match.kinds)),                                           \
            KEY("regions", KEY_WORDS, AT(T, match.regions)),                                       \
            KEY("categories", KEY_WORDS, AT(T, match.categories)),                                 \
            KEY("products", KEY_WORDS, AT(T, match.products))

static const struct key unit_keys[] = {
    MATCH(unit_row),
    KEY("cost", KEY_SPAN_MONEY, AT(unit_row, cost), .required = true),
    KEY("delivery", KEY_SPAN_COUNT, AT(unit_row, delivery), .required = true, .most = 520),
    KEY("source", KEY_TEXT, AT(unit_row, source)),
    { 0 },
};
static const struct key work_keys[] = {
    MATCH(work_row),
    KEY("days", KEY_SPAN_HUNDREDTHS, AT(work_row, days), .required = true, .least = 1,
            .most = 100000),
    KEY("engineering", KEY_SPAN_MONEY, AT(work_row, engineering)),
    KEY("visit", KEY_SPAN_MONEY, AT(work_row, visit)),
    KEY("tower", KEY_SPAN_MONEY, AT(work_row, tower)),
    KEY("tower-share", KEY_SPAN_SHARE, AT(work_row, tower_share), .most = SHARE_ONE),
    KEY("down", KEY_YES, AT(work_row, down), .required = true),
    KEY("source", KEY_TEXT, AT(work_row, source)),
    { 0 },
};
static const struct key crew_row_keys[] = {
    KEY("regions", KEY_WORDS, AT(crew_row, regions)),
    KEY("from", KEY_DATE, AT(crew_row, from)),
    KEY("until", KEY_DATE, AT(crew_row, until)),
    KEY("crews", KEY_HUNDREDTHS, AT(crew_row, crews), .required = true),
    { 0 },
};
static const struct key crew_keys[] = {
    KEY("price", KEY_SPAN_MONEY, AT(replace_options, crew.price), .required = true),
    KEY("available", KEY_SPAN_SHARE, AT(replace_options, crew.available), .required = true,
            .most = SHARE_ONE * 10),
    KEY("days", KEY_HUNDREDTHS, AT(replace_options, crew.days), .required = true, .least = 1,
            .most = 700),
    KEY("at-site", KEY_COUNT, AT(replace_options, crew.at_site), .required = true, .least = 1,
            .most = 1000),
    KEY("premium", KEY_SHARE, AT(replace_options, crew.premium), .required = true,
            .most = SHARE_ONE * 100),
    { 0 },
};
static const struct key season_keys[] = {
    KEY("from", KEY_DAY_OF_YEAR, AT(season_row, from), .required = true),
    KEY("until", KEY_DAY_OF_YEAR, AT(season_row, until), .required = true),
    KEY("factor", KEY_SHARE, AT(season_row, factor), .required = true, .most = SHARE_ONE * 10),
    { 0 },
};
static const struct key freeze_keys[] = {
    KEY("from", KEY_DATE, AT(freeze_row, from), .required = true),
    KEY("until", KEY_DATE, AT(freeze_row, until), .required = true),
    KEY("regions", KEY_WORDS, AT(freeze_row, regions)),
    { 0 },
};
static const struct key coverage_keys[] = {
    KEY("share", KEY_SHARE, AT(replace_options, coverage.share), .required = true,
            .most = SHARE_ONE),
    KEY("least", KEY_COUNT, AT(replace_options, coverage.least), .required = true),
    { 0 },
};
static const struct key step_keys[] = {
    KEY("from", KEY_DATE, AT(budget_step, from), .required = true),
    KEY("amount", KEY_MONEY, AT(budget_step, amount), .required = true),
    { 0 },
};
static const struct key budget_keys[] = {
    KEY("carry", KEY_YES, AT(replace_options, budget.carry), .required = true),
    KEY("steps", KEY_ROWS, AT(replace_options, budget.steps), .keys = step_keys,
            .size = sizeof(struct budget_step)),
    { 0 },
};
static const struct key price_keys[] = {
    MATCH(price_row),
    KEY("price", KEY_MONEY, AT(price_row, price), .required = true),
    { 0 },
};
static const struct key life_keys[] = {
    MATCH(life_row),
    KEY("months", KEY_COUNT, AT(life_row, months), .required = true, .least = 1, .most = 1200),
    { 0 },
};
static const struct key cap_keys[] = {
    KEY("share", KEY_SHARE, AT(replace_options, cap.share), .required = true, .most = SHARE_ONE),
    KEY("base", KEY_BASE, AT(replace_options, cap.base), .required = true),
    KEY("layers", KEY_LAYERS, AT(replace_options, cap.layers)),
    { 0 },
};
static const struct key phase_keys[] = {
    MATCH(phase_row),
    KEY("name", KEY_TEXT, AT(phase_row, name), .required = true),
    { 0 },
};
static const struct key funding_step_keys[] = {
    KEY("from", KEY_DATE, AT(funding_step, from), .required = true),
    KEY("share", KEY_SHARE, AT(funding_step, share), .required = true, .most = SHARE_ONE),
    { 0 },
};
static const struct key funding_keys[] = {
    KEY("eligible", KEY_SHARE, AT(replace_options, funding.eligible), .required = true,
            .most = SHARE_ONE),
    KEY("every", KEY_COUNT, AT(replace_options, funding.every), .required = true, .least = 1,
            .most = 520),
    KEY("after", KEY_COUNT, AT(replace_options, funding.after), .required = true, .most = 520),
    KEY("steps", KEY_ROWS, AT(replace_options, funding.steps), .keys = funding_step_keys,
            .size = sizeof(struct funding_step)),
    { 0 },
};
static const struct key keys[] = {
    KEY("costs", KEY_TEXT,
            AT(replace_options, name)), // first in a file among rules: tells what it is
    KEY("status", KEY_TEXT, AT(replace_options, status)),
    KEY("source", KEY_TEXT, AT(replace_options, source)),
    KEY("currency", KEY_TEXT, AT(replace_options, currency), .required = true),
    KEY("digits", KEY_COUNT, AT(replace_options, digits), .most = 3),
    KEY("weeks", KEY_COUNT, AT(replace_options, weeks), .required = true, .least = 1, .most = 1040),
    KEY("units", KEY_ROWS, AT(replace_options, units), .keys = unit_keys,
            .size = sizeof(struct unit_row), .required = true),
    KEY("given", KEY_SPAN_SHARE, AT(replace_options, given), .required = true,
            .most = SHARE_ONE * 100),
    KEY("work", KEY_ROWS, AT(replace_options, work), .keys = work_keys,
            .size = sizeof(struct work_row), .required = true),
    KEY("crews", KEY_ROWS, AT(replace_options, crews), .keys = crew_row_keys,
            .size = sizeof(struct crew_row), .required = true),
    KEY("crew", KEY_MAP, 0, .keys = crew_keys, .required = true),
    KEY("seasons", KEY_ROWS, AT(replace_options, seasons), .keys = season_keys,
            .size = sizeof(struct season_row)),
    KEY("freezes", KEY_ROWS, AT(replace_options, freezes), .keys = freeze_keys,
            .size = sizeof(struct freeze_row)),
    KEY("coverage", KEY_MAP, 0, .keys = coverage_keys, .required = true),
    KEY("budget", KEY_MAP, 0, .keys = budget_keys, .required = true),
    KEY("risk", KEY_ROWS, AT(replace_options, risk), .keys = price_keys,
            .size = sizeof(struct price_row), .required = true),
    KEY("late", KEY_MONEY, AT(replace_options, late), .required = true),
    KEY("unfinished", KEY_SHARE, AT(replace_options, unfinished), .required = true,
            .least = SHARE_ONE, .most = SHARE_ONE * 100),
    KEY("discount", KEY_SHARE, AT(replace_options, discount), .required = true, .most = SHARE_ONE),
    KEY("life", KEY_ROWS, AT(replace_options, life), .keys = life_keys,
            .size = sizeof(struct life_row)),
    KEY("price-rise", KEY_SHARE, AT(replace_options, price_rise), .required = true,
            .most = SHARE_ONE * 100),
    KEY("cap", KEY_MAP, 0, .keys = cap_keys, .required = true),
    KEY("phases", KEY_ROWS, AT(replace_options, phases), .keys = phase_keys,
            .size = sizeof(struct phase_row), .required = true),
    KEY("funding", KEY_MAP, 0, .keys = funding_keys, .required = true),
    { 0 },
};

struct reading {
    struct arena *arena;
    const char *path;
    struct replace_options *o;
    struct error *e;
};

PRINTF_LIKE(3, 4)
static enum err fault(const struct reading *r, const struct node *n, const char *format, ...)
{
    char what[300];
    va_list args;
    va_start(args, format);
    vsnprintf(what, sizeof what, format, args);
    va_end(args);
    return yaml_fault(r->e, r->path, n->at, "%s", what);
}

// A decimal number, times `scale` (a power of ten); exact, or false.
static bool decimal(struct str text, int64_t scale, int64_t *value)
{
    int64_t whole = 0;
    bool point = false, digit = false;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (c == '.' && !point && digit) {
            point = true;
        } else if (c < '0' || c > '9' || whole > INT64_MAX / 10 - 1 || (point && scale == 1)) {
            return false;
        } else {
            whole = whole * 10 + (c - '0');
            scale /= point ? 10 : 1;
            digit = true;
        }
    }
    return digit && text.ptr[text.len - 1] != '.' && !__builtin_mul_overflow(whole, scale, value);
}

static enum err number(
        const struct reading *r, const struct key *k, const struct node *n, int64_t *value)
{
    static const int64_t powers[] = { 1, 10, 100, 1000 };
    struct str text = n->text;
    int64_t scale = 1, most = k->most;
    const char *what = "a whole number";
    if (n->kind != NODE_SCALAR)
        return fault(r, n, "'%s' takes a number", k->name);
    if (k->kind == KEY_MONEY || k->kind == KEY_SPAN_MONEY) {
        scale = powers[r->o->digits];
        what = "an amount of money, without signs or separators";
        most = most ? most : MONEY_MOST;
    } else if (k->kind == KEY_SHARE || k->kind == KEY_SPAN_SHARE) {
        what = "a share such as '39.5 %'";
        scale = SHARE_ONE / 100;
        if (!str_ends(text, "%"))
            return fault(r, n, "'%s' takes %s", k->name, what);
        text = str_trim((struct str){ text.ptr, text.len - 1 });
    } else if (k->kind == KEY_HUNDREDTHS || k->kind == KEY_SPAN_HUNDREDTHS) {
        scale = 100;
        what = "a number with at most two decimals";
    }
    if (!decimal(text, scale, value))
        return fault(r, n, "'%s' takes %s", k->name, what);
    if (*value < k->least || *value > (most ? most : COUNT_MOST))
        return fault(r, n, "'%s' is too %s", k->name, *value < k->least ? "small" : "large");
    return OK;
}

static enum err read_span(
        const struct reading *r, const struct key *k, const struct node *n, struct span *into)
{
    int64_t values[3];
    const struct node *at = n->first;
    if (n->kind == NODE_SCALAR) {
        enum err code = number(r, k, n, &values[0]);
        *into = (struct span){ values[0], values[0], values[0] };
        return code;
    }
    if (n->kind != NODE_LIST || n->n != 3)
        return fault(r, n, "'%s' takes one value or [low, likely, high]", k->name);
    for (int i = 0; i < 3; i++, at = at->next) {
        enum err code = number(r, k, at, &values[i]);
        if (code)
            return code;
        if (i && values[i] < values[i - 1])
            return fault(r, at, "'%s' must not fall from low to likely to high", k->name);
    }
    *into = (struct span){ values[0], values[1], values[2] };
    return OK;
}

static enum err read_date(
        const struct reading *r, const struct key *k, const struct node *n, int32_t *into)
{
    unsigned month = 0, day = 0;
    if (n->kind == NODE_SCALAR && k->kind == KEY_DATE && date_parse(n->text, into))
        return OK;
    if (k->kind == KEY_DATE)
        return fault(r, n, "'%s' takes a date such as 2027-12-31", k->name);
    // A day of any year: 2000 had them all.
    char text[16] = "2000-";
    if (n->kind == NODE_SCALAR && n->text.len == 5) {
        memcpy(text + 5, n->text.ptr, 5);
        if (date_parse(str_of(text), into) && sscanf(text + 5, "%2u-%2u", &month, &day) == 2) {
            *into = (int32_t)(month * 100 + day);
            return OK;
        }
    }
    return fault(r, n, "'%s' takes a day of the year such as 12-31", k->name);
}

// One word of a set: adds its bits.
static bool add_word(enum key_kind kind, struct str word, void *into)
{
    enum layer layer;
    uint8_t function = network_function(word);
    uint32_t site = site_class_of(word);
    if (kind == KEY_LAYERS && layer_of(word, &layer))
        *(uint32_t *)into |= 1u << layer;
    else if (kind == KEY_SITES && site)
        *(uint32_t *)into |= site;
    else if (kind == KEY_FUNCTIONS && function)
        ((uint64_t *)into)[function / 64] |= (uint64_t)1 << function % 64;
    else
        return false;
    return true;
}

static enum err read_set(
        const struct reading *r, const struct key *k, const struct node *n, void *into)
{
    if (n->kind != NODE_LIST || !n->n)
        return fault(r, n, "'%s' takes a list in brackets, with something in it", k->name);
    for (const struct node *at = n->first; at; at = at->next) {
        if (at->kind != NODE_SCALAR || !add_word(k->kind, at->text, into))
            return fault(r, at, "'%.*s' is no word for '%s'", (int)size_min(at->text.len, 60),
                    at->text.ptr, k->name);
    }
    return OK;
}

static enum err read_words(
        const struct reading *r, const struct key *k, const struct node *n, struct text_list *into)
{
    if (n->kind != NODE_LIST || !n->n)
        return fault(r, n, "'%s' takes a list in brackets, with something in it", k->name);
    struct str *items = arena_array(r->arena, struct str, n->n);
    *into = (struct text_list){ items, 0 };
    for (const struct node *at = n->first; at; at = at->next) {
        if (at->kind != NODE_SCALAR || !at->text.len)
            return fault(r, at, "'%s' takes words", k->name);
        items[into->n++] = at->text;
    }
    return OK;
}

static enum err read_yes(
        const struct reading *r, const struct key *k, const struct node *n, bool *into)
{
    bool yes = n->kind == NODE_SCALAR && (str_is(n->text, "yes") || str_is(n->text, "true"));
    if (!yes && !(n->kind == NODE_SCALAR && (str_is(n->text, "no") || str_is(n->text, "false"))))
        return fault(r, n, "'%s' takes yes or no", k->name);
    *into = yes;
    return OK;
}

static enum err read_base(
        const struct reading *r, const struct key *k, const struct node *n, enum base *into)
{
    enum base base = n->kind == NODE_SCALAR ? base_named(n->text) : BASES;
    if (base < BASES) {
        *into = base;
        return OK;
    }
    return fault(r, n, "'%s' takes sites, elements, cells, traffic, premises, subscribers or spend",
            k->name);
}

static enum err read_leaf(
        const struct reading *r, const struct key *k, const struct node *n, void *into)
{
    switch (k->kind) {
    case KEY_TEXT:
        if (n->kind != NODE_SCALAR || n->text.len > 500)
            return fault(r, n, "'%s' takes a text of at most 500 bytes", k->name);
        *(struct str *)into = n->text;
        return OK;
    case KEY_MONEY:
    case KEY_SHARE:
    case KEY_COUNT:
    case KEY_HUNDREDTHS:
        return number(r, k, n, into);
    case KEY_SPAN_MONEY:
    case KEY_SPAN_SHARE:
    case KEY_SPAN_COUNT:
    case KEY_SPAN_HUNDREDTHS:
        return read_span(r, k, n, into);
    case KEY_DATE:
    case KEY_DAY_OF_YEAR:
        return read_date(r, k, n, into);
    case KEY_YES:
        return read_yes(r, k, n, into);
    case KEY_BASE:
        return read_base(r, k, n, into);
    case KEY_FUNCTIONS:
    case KEY_LAYERS:
    case KEY_SITES:
        return read_set(r, k, n, into);
    case KEY_WORDS:
        return read_words(r, k, n, into);
    case KEY_MAP:
    case KEY_ROWS:
        break;
    }
    BUG("key '%s' is no leaf", k->name);
}

// The value as written: lists in brackets.
static void value_text(struct buf *b, const struct node *n)
{
    if (n->kind == NODE_SCALAR) {
        buf_add_str(b, n->text);
        return;
    }
    buf_add_byte(b, '[');
    for (const struct node *at = n->first; at; at = at->next) {
        buf_add_text(b, at == n->first ? "" : ", ");
        buf_add_str(b, at->text);
    }
    buf_add_byte(b, ']');
}

static void add_assumption(
        const struct reading *r, const char *name, const struct node *n, struct str source)
{
    struct replace_options *o = r->o;
    struct buf value = { 0 };
    value_text(&value, n);
    if (o->assumptions.n == o->assumptions_cap) {
        o->assumptions_cap = o->assumptions_cap * 2 + 64;
        struct assumption *more = arena_array(r->arena, struct assumption, o->assumptions_cap);
        if (o->assumptions.n)
            memcpy(more, o->assumptions.items, o->assumptions.n * sizeof *more);
        o->assumptions.items = more;
    }
    o->assumptions.items[o->assumptions.n++] = (struct assumption){
        .name = str_copy(r->arena, str_of(name)),
        .value = str_copy(r->arena, buf_str(&value)),
        .source = source,
        .file = str_of(r->path),
        .line = n->at.line,
        .column = n->at.column,
    };
    buf_free(&value);
}

// Takes out what an earlier file said under this name, and below it.
static void forget(struct replace_options *o, const char *name)
{
    size_t len = strlen(name), kept = 0;
    for (size_t i = 0; i < o->assumptions.n; i++) {
        struct str s = o->assumptions.items[i].name;
        bool same = str_starts(s, name) && (s.len == len || s.ptr[len] == '[' || s.ptr[len] == '.');
        if (!same)
            o->assumptions.items[kept++] = o->assumptions.items[i];
    }
    o->assumptions.n = (uint32_t)kept;
}

static const struct key *key_of(const struct key *known, struct str name)
{
    for (const struct key *k = known; k->name; k++)
        if (str_is(name, k->name))
            return k;
    return NULL;
}

static enum err read_map(const struct reading *r, const struct key *known, const struct node *map,
        const char *prefix, void *into, struct str source);

static void clear_row(const struct key *known, char *one)
{
    for (const struct key *k = known; k->name; k++)
        if (k->kind == KEY_DATE)
            *(int32_t *)(one + k->offset) = NO_DATE;
}

static enum err read_rows(const struct reading *r, const struct key *k, const struct node *list,
        const char *name, void *into)
{
    ROWS(char) *rows = into;
    if (list->kind != NODE_LIST)
        return fault(r, list, "'%s' takes a list", k->name);
    if (list->n > ROWS_MOST)
        return fault(r, list, "'%s' has more than %d rows", k->name, ROWS_MOST);
    if (k->required && !list->n)
        return fault(r, list, "'%s' needs a row", k->name);
    rows->items = arena_zero(r->arena, k->size * list->n);
    rows->n = 0;
    for (const struct node *n = list->first; n; n = n->next) {
        char prefix[100], *one = rows->items + k->size * rows->n;
        if (n->kind != NODE_MAP)
            return fault(r, n, "a row of '%s' is a mapping", k->name);
        snprintf(prefix, sizeof prefix, "%s[%u]", name, ++rows->n);
        clear_row(k->keys, one);
        const struct node *source = n->first;
        while (source && !str_is(source->key, "source"))
            source = source->next;
        enum err code = read_map(r, k->keys, n, prefix, one, source ? source->text : r->o->source);
        if (code)
            return code;
        for (const struct key *need = k->keys; need->name; need++) {
            const struct node *have = n->first;
            while (have && !str_is(have->key, need->name))
                have = have->next;
            if (need->required && !have)
                return fault(r, n, "a row of '%s' needs '%s'", k->name, need->name);
        }
    }
    return OK;
}

static enum err read_key(const struct reading *r, const struct key *k, const struct node *n,
        const char *name, char *into, struct str source)
{
    if (k->kind == KEY_MAP) {
        if (n->kind != NODE_MAP)
            return fault(r, n, "'%s' takes a mapping", k->name);
        return read_map(r, k->keys, n, name, into, source);
    }
    if (!strchr(name, '[')) // rows are forgotten as a whole
        forget(r->o, name);
    if (k->kind == KEY_ROWS) {
        if (!n->n) // an assumption too: that there is none
            add_assumption(r, name, n, source);
        return read_rows(r, k, n, name, into + k->offset);
    }
    if (k->kind == KEY_LAYERS)
        *(uint32_t *)(into + k->offset) = 0;
    enum err code = read_leaf(r, k, n, into + k->offset);
    if (code == OK)
        add_assumption(r, name, n, source);
    return code;
}

static enum err read_map(const struct reading *r, const struct key *known, const struct node *map,
        const char *prefix, void *into, struct str source)
{
    for (const struct node *n = map->first; n; n = n->next) {
        const struct key *k = key_of(known, n->key);
        char name[160];
        if (!k)
            return yaml_fault(r->e, r->path, n->key_at, "'%.*s' is not known here",
                    (int)size_min(n->key.len, 60), n->key.ptr);
        snprintf(name, sizeof name, "%s%s%s", prefix, *prefix ? "." : "", k->name);
        enum err code = read_key(r, k, n, name, into, source);
        if (code)
            return code;
    }
    return OK;
}

// A fault of a value that was read: its place is that of the assumption.
static enum err order_fault(const struct reading *r, const char *list, uint32_t index,
        const char *key, const char *what)
{
    char name[100];
    struct place at = { 1, 1 };
    snprintf(name, sizeof name, "%s[%u].%s", list, index + 1, key);
    for (uint32_t i = 0; i < r->o->assumptions.n; i++)
        if (str_is(r->o->assumptions.items[i].name, name))
            at = (struct place){ r->o->assumptions.items[i].line,
                r->o->assumptions.items[i].column };
    return yaml_fault(r->e, r->path, at, "'%s' %s", name, what);
}

// What no single value shows: periods that end before they begin, steps out of order.
static enum err check_order(const struct reading *r)
{
    const struct replace_options *o = r->o;
    for (uint32_t i = 0; i < o->freezes.n; i++)
        if (o->freezes.items[i].until < o->freezes.items[i].from)
            return order_fault(r, "freezes", i, "until", "ends before it begins");
    for (uint32_t i = 1; i < o->budget.steps.n; i++)
        if (o->budget.steps.items[i].from <= o->budget.steps.items[i - 1].from)
            return order_fault(r, "budget.steps", i, "from", "does not come after the step before");
    for (uint32_t i = 1; i < o->funding.steps.n; i++)
        if (o->funding.steps.items[i].from <= o->funding.steps.items[i - 1].from ||
                o->funding.steps.items[i].share < o->funding.steps.items[i - 1].share)
            return order_fault(r, "funding.steps", i, "from",
                    "does not come after the step before, or its share falls");
    return OK;
}

enum err replace_options_read(struct arena *a, const char *path, struct str text,
        struct replace_options *o, struct error *e)
{
    struct node *root;
    enum err code = yaml_tree(a, path, text, &root, e);
    if (code)
        return code;
    struct reading r = { a, path, o, e };
    // Everything else is read by these two.
    for (const struct node *n = root->first; n; n = n->next) {
        const struct key *k = key_of(keys, n->key);
        if (k && (str_is(n->key, "digits") || str_is(n->key, "source")) &&
                (code = read_leaf(&r, k, n, (char *)o + k->offset)))
            return code;
    }
    code = read_map(&r, keys, root, "", o, o->source);
    return code ? code : check_order(&r);
}

enum err replace_options_builtin(struct arena *a, struct replace_options *o, struct error *e)
{
    *o = (struct replace_options){ .digits = 2 };
    for (size_t i = 0; i < n_rule_pack; i++) {
        const struct rule_pack_row *pack = &rule_pack[i];
        if (strcmp(pack->path, "<rules>/costs/illustrative.yaml") == 0)
            return replace_options_read(a, pack->path, (struct str){ pack->text, pack->len }, o, e);
    }
    BUG("the assumptions that ship are missing");
}

enum err replace_options_check(const struct replace_options *o, const char *path, struct error *e)
{
    for (const struct key *k = keys; k->name; k++) {
        const struct key *inner = k->kind == KEY_MAP ? k->keys : k;
        for (; k->required && inner->name; inner++) {
            bool found = !inner->required;
            char name[100];
            snprintf(name, sizeof name, "%s%s%s", k->kind == KEY_MAP ? k->name : "",
                    k->kind == KEY_MAP ? "." : "", inner->name);
            for (uint32_t i = 0; i < o->assumptions.n && !found; i++) {
                struct str s = o->assumptions.items[i].name;
                found = str_starts(s, name) &&
                        (s.len == strlen(name) || s.ptr[strlen(name)] == '[');
            }
            if (!found)
                return error_set(e, ERR_FORMAT, path, "the assumption '%s' is missing", name);
            if (k->kind != KEY_MAP)
                break;
        }
    }
    return OK;
}
