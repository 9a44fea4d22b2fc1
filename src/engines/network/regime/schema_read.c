// A mapping of a rule file into a struct, by its table: one function a kind of value.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/regime/schema.h"
#include "engines/network/regime/yaml_tree.h"

struct reading {
    const struct schema *schema;
    struct arena *arena;
    const char *path;
    struct error *e;
};

typedef enum err reader(
        const struct reading *r, const struct field *f, const struct node *n, void *into);

static enum err wrong(const struct reading *r, const struct field *f, const struct node *n)
{
    if (n->kind == NODE_SCALAR)
        return yaml_fault(r->e, r->path, n->at, "'%s' takes a %s, not '%.*s'", f->key,
                value_kind_texts[f->kind], (int)size_min(n->text.len, 60), n->text.ptr);
    return yaml_fault(r->e, r->path, n->at, "'%s' takes a %s", f->key, value_kind_texts[f->kind]);
}

static bool is_value(const struct node *n)
{
    return n->kind == NODE_SCALAR && n->text.len && str_trim(n->text).len == n->text.len;
}

static enum err read_text(
        const struct reading *r, const struct field *f, const struct node *n, void *into)
{
    if (n->kind != NODE_SCALAR || !str_trim(n->text).len)
        return wrong(r, f, n);
    *(struct str *)into = str_copy(r->arena, str_trim(n->text));
    return OK;
}

static bool is_id(struct str s)
{
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!letter && (i == 0 || (c != '-' && c != '.')))
            return false;
    }
    return s.len > 0 && s.len <= 100;
}

static enum err read_id(
        const struct reading *r, const struct field *f, const struct node *n, void *into)
{
    if (!is_value(n) || !is_id(n->text))
        return wrong(r, f, n);
    *(struct str *)into = n->text;
    return OK;
}

static enum err read_word(
        const struct reading *r, const struct field *f, const struct node *n, void *into)
{
    if (!is_value(n))
        return wrong(r, f, n);
    *(struct word *)into = (struct word){ n->text, n->at };
    return OK;
}

static bool any_word(struct str s)
{
    return s.len > 0;
}

static bool is_country(struct str s)
{
    return s.len == 2 && s.ptr[0] >= 'A' && s.ptr[0] <= 'Z' && s.ptr[1] >= 'A' && s.ptr[1] <= 'Z';
}

static bool is_produced(struct str s)
{
    return is_country(s) || str_is(s, "abroad");
}

static enum err read_country(
        const struct reading *r, const struct field *f, const struct node *n, void *into)
{
    if (!is_value(n) || !is_country(n->text))
        return wrong(r, f, n);
    *(struct str *)into = n->text;
    return OK;
}

// A word or a list of words, each of which `good` accepts and none twice.
static enum err read_list(const struct reading *r, const struct field *f, const struct node *n,
        struct words *words, bool (*good)(struct str))
{
    const struct node *first = n->kind == NODE_LIST ? n->first : n;
    uint32_t most = n->kind == NODE_LIST ? n->n : 1;
    if (n->kind == NODE_MAP || !most)
        return wrong(r, f, n);
    words->items = arena_array(r->arena, struct word, most);
    for (const struct node *item = first; item && words->n < most; item = item->next) {
        if (!is_value(item) || !good(item->text))
            return wrong(r, f, item);
        words->items[words->n++] = (struct word){ item->text, item->at };
    }
    return OK;
}

static enum err read_words(
        const struct reading *r, const struct field *f, const struct node *n, void *into)
{
    return read_list(r, f, n, into, any_word);
}

static enum err read_countries(
        const struct reading *r, const struct field *f, const struct node *n, void *into)
{
    return read_list(r, f, n, into, is_country);
}

static enum err read_produced(
        const struct reading *r, const struct field *f, const struct node *n, void *into)
{
    return read_list(r, f, n, into, is_produced);
}

static enum err read_date(
        const struct reading *r, const struct field *f, const struct node *n, void *into)
{
    if (!is_value(n) || !date_parse(n->text, into))
        return wrong(r, f, n);
    return OK;
}

static enum err read_yes(
        const struct reading *r, const struct field *f, const struct node *n, void *into)
{
    if (!is_value(n) || (!str_is(n->text, "yes") && !str_is(n->text, "no")))
        return wrong(r, f, n);
    *(bool *)into = str_is(n->text, "yes");
    return OK;
}

static enum err read_answer(
        const struct reading *r, const struct field *f, const struct node *n, void *into)
{
    bool yes = false;
    enum err code = read_yes(r, f, n, &yes);
    *(enum answer *)into = yes ? ANSWER_YES : ANSWER_NO;
    return code;
}

// Digits, at most `most` of them; what follows them is left in `*rest`.
static bool take_digits(struct str *rest, size_t most, int64_t *value, size_t *n)
{
    *n = 0;
    while (*n < rest->len && rest->ptr[*n] >= '0' && rest->ptr[*n] <= '9') {
        if (*n == most)
            return false;
        *value = *value * 10 + (rest->ptr[(*n)++] - '0');
    }
    *rest = str_from(*rest, *n);
    return true;
}

// "35 %" or "39.5 %" in millionths, exactly.
static bool parse_share(struct str text, int64_t *share)
{
    int64_t value = 0;
    size_t whole, decimals = 0;
    if (!take_digits(&text, 3, &value, &whole) || !whole)
        return false;
    if (text.len && text.ptr[0] == '.') {
        text = str_from(text, 1);
        if (!take_digits(&text, 4, &value, &decimals) || !decimals)
            return false;
    }
    for (size_t i = decimals; i < 4; i++)
        value *= 10;
    *share = value;
    return str_is(str_trim(text), "%") && value <= PPM;
}

static enum err read_share(
        const struct reading *r, const struct field *f, const struct node *n, void *into)
{
    if (!is_value(n) || !parse_share(n->text, into))
        return wrong(r, f, n);
    return OK;
}

static enum err read_number(
        const struct reading *r, const struct field *f, const struct node *n, void *into)
{
    struct str rest = n->text;
    int64_t value = 0;
    size_t digits = 0;
    const char *unit = f->kind == VALUE_MONTHS ? "months" : "";
    if (!is_value(n) || !take_digits(&rest, 4, &value, &digits) || !digits ||
            !str_is(str_trim(rest), unit))
        return wrong(r, f, n);
    *(int64_t *)into = value;
    return OK;
}

static bool set_bit(enum value_kind kind, struct str word, uint32_t *bits)
{
    static const char *const scopes[] = { "operator", "region", "layer", "site", "function" };
    enum layer layer;
    uint32_t bit = 0;
    if (kind == VALUE_LAYERS)
        bit = layer_of(word, &layer) ? 1u << layer : 0;
    else if (kind == VALUE_GENERATIONS)
        bit = generation_of(word);
    else if (kind == VALUE_SITES)
        bit = site_class_of(word);
    else if (kind == VALUE_STATUSES)
        for (size_t i = 1; i < STATUSES; i++)
            bit |= str_is(word, status_names[i]) ? 1u << i : 0;
    else
        for (size_t i = 0; i < ARRAY_LEN(scopes); i++)
            bit |= str_is(word, scopes[i]) ? 1u << i : 0;
    *bits |= bit;
    return bit != 0;
}

static enum err read_set(
        const struct reading *r, const struct field *f, const struct node *n, void *into)
{
    struct words words = { 0 };
    enum err code = read_list(r, f, n, &words, any_word);
    for (uint32_t i = 0; code == OK && i < words.n; i++)
        if (!set_bit(f->kind, words.items[i].text, into))
            code = yaml_fault(r->e, r->path, words.items[i].at, "'%s' takes a %s, not '%.*s'",
                    f->key, value_kind_texts[f->kind], (int)size_min(words.items[i].text.len, 60),
                    words.items[i].text.ptr);
    return code;
}

static enum err read_functions(
        const struct reading *r, const struct field *f, const struct node *n, void *into)
{
    struct words words = { 0 };
    uint64_t *set = into;
    enum err code = read_list(r, f, n, &words, any_word);
    for (uint32_t i = 0; code == OK && i < words.n; i++) {
        uint8_t function = network_function(words.items[i].text);
        if (!function)
            return yaml_fault(r->e, r->path, words.items[i].at,
                    "'%.*s' is no function of the vocabulary",
                    (int)size_min(words.items[i].text.len, 60), words.items[i].text.ptr);
        set[function / 64] |= (uint64_t)1 << function % 64;
    }
    return code;
}

static enum err read_choice(
        const struct reading *r, const struct field *f, const struct node *n, void *into)
{
    char all[200] = "";
    for (unsigned i = 0; f->choices[i]; i++) {
        if (!f->choices[i][0])
            continue;
        if (is_value(n) && str_is(n->text, f->choices[i])) {
            *(unsigned *)into = i;
            return OK;
        }
        strncat(all, all[0] ? ", " : "", sizeof all - strlen(all) - 1);
        strncat(all, f->choices[i], sizeof all - strlen(all) - 1);
    }
    return yaml_fault(r->e, r->path, n->at, "'%s' is one of %s", f->key, all);
}

static enum err read_one(
        const struct reading *r, const struct field *f, const struct node *n, void *into)
{
    return schema_read(f->of, n, into, r->arena, r->path, r->e);
}

// The two parts of an array are written through `into`, which is the whole struct.
static enum err read_many(
        const struct reading *r, const struct field *f, const struct node *n, char *whole)
{
    if (n->kind != NODE_LIST)
        return wrong(r, f, n);
    char *items = arena_zero(r->arena, f->of->size * n->n);
    uint32_t count = 0;
    for (const struct node *item = n->first; item; item = item->next, count++) {
        enum err code =
                schema_read(f->of, item, items + f->of->size * count, r->arena, r->path, r->e);
        if (code != OK)
            return code;
    }
    memcpy(whole + f->offset, &items, sizeof items);
    memcpy(whole + f->count, &count, sizeof count);
    return OK;
}

static reader *const readers[VALUE_KINDS] = {
    [VALUE_TEXT] = read_text,
    [VALUE_ID] = read_id,
    [VALUE_WORD] = read_word,
    [VALUE_WORDS] = read_words,
    [VALUE_COUNTRY] = read_country,
    [VALUE_COUNTRIES] = read_countries,
    [VALUE_PRODUCED] = read_produced,
    [VALUE_DATE] = read_date,
    [VALUE_YES] = read_yes,
    [VALUE_ANSWER] = read_answer,
    [VALUE_SHARE] = read_share,
    [VALUE_COUNT] = read_number,
    [VALUE_MONTHS] = read_number,
    [VALUE_FUNCTIONS] = read_functions,
    [VALUE_LAYERS] = read_set,
    [VALUE_GENERATIONS] = read_set,
    [VALUE_SITES] = read_set,
    [VALUE_STATUSES] = read_set,
    [VALUE_PER] = read_set,
    [VALUE_CHOICE] = read_choice,
    [VALUE_ONE] = read_one,
};

static void set_defaults(const struct schema *s, char *into)
{
    for (size_t i = 0; i < s->n; i++) {
        const struct field *f = &s->fields[i];
        char *at = into + f->offset;
        if (f->kind == VALUE_DATE)
            *(int32_t *)(void *)at = NO_DATE;
        else if (f->kind == VALUE_SHARE || f->kind == VALUE_COUNT || f->kind == VALUE_MONTHS)
            *(int64_t *)(void *)at = UNKNOWN;
        else if (f->kind == VALUE_CHOICE)
            *(unsigned *)(void *)at = f->none;
        else if (f->kind == VALUE_ONE)
            set_defaults(f->of, at);
    }
}

static const struct field *field_of(const struct schema *s, struct str key)
{
    for (size_t i = 0; i < s->n; i++)
        if (str_is(key, s->fields[i].key))
            return &s->fields[i];
    return NULL;
}

static bool has_key(const struct node *map, const char *key)
{
    for (const struct node *n = map->first; n; n = n->next)
        if (str_is(n->key, key))
            return true;
    return false;
}

enum err schema_read(const struct schema *s, const struct node *map, void *into, struct arena *a,
        const char *path, struct error *e)
{
    struct reading r = { s, a, path, e };
    if (map->kind != NODE_MAP)
        return yaml_fault(e, path, map->at, "a %s is a mapping of keys to values", s->name);
    set_defaults(s, into);
    for (const struct node *n = map->first; n; n = n->next) {
        const struct field *f = field_of(s, n->key);
        if (!f)
            return yaml_fault(e, path, n->key_at, "a %s has no key '%.*s'", s->name,
                    (int)size_min(n->key.len, 60), n->key.ptr);
        enum err code = f->kind == VALUE_MANY
                                ? read_many(&r, f, n, into)
                                : readers[f->kind](&r, f, n, (char *)into + f->offset);
        if (code != OK)
            return code;
    }
    for (size_t i = 0; i < s->n; i++)
        if (s->fields[i].required && !has_key(map, s->fields[i].key))
            return yaml_fault(e, path, map->at, "this %s lacks '%s'", s->name, s->fields[i].key);
    if (s->at != SIZE_MAX)
        memcpy((char *)into + s->at, &map->at, sizeof map->at);
    return OK;
}
