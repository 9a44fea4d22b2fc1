// A set of rule files: read one by one, kept sorted by id, linked at the end.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "engines/network/regime/regime.h"

#include "base/file.h"
#include "engines/network/regime/rule_pack.h"
#include "engines/network/regime/rules_check.h"
#include "engines/network/regime/schema.h"
#include "engines/network/regime/yaml_tree.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

enum { FILE_BYTES_MOST = 16 << 20, FOLDER_DEPTH_MOST = 4 };

void rules_init(struct rules *r)
{
    *r = (struct rules){ 0 };
}

void rules_release(struct rules *r)
{
    vec_free(&r->files);
    vec_free(&r->regimes);
    vec_free(&r->lists);
    arena_release(&r->arena);
}

static size_t find_regime(const struct rules *r, struct str id)
{
    size_t i = 0;
    while (i < r->regimes.len && str_cmp(r->regimes.items[i]->id, id) < 0)
        i++;
    return i;
}

static size_t find_list(const struct rules *r, struct str id)
{
    size_t i = 0;
    while (i < r->lists.len && str_cmp(r->lists.items[i]->id, id) < 0)
        i++;
    return i;
}

const struct regime *rules_regime(const struct rules *r, struct str id)
{
    size_t i = find_regime(r, id);
    return i < r->regimes.len && str_eq(r->regimes.items[i]->id, id) ? r->regimes.items[i] : NULL;
}

const struct supplier_list *rules_list(const struct rules *r, struct str id)
{
    size_t i = find_list(r, id);
    return i < r->lists.len && str_eq(r->lists.items[i]->id, id) ? r->lists.items[i] : NULL;
}

const struct supplier_class *regime_class(const struct regime *g, struct str name)
{
    for (uint32_t i = 0; i < g->n_classes; i++)
        if (str_eq(g->classes[i].name, name))
            return &g->classes[i];
    return NULL;
}

const struct rule *regime_rule(const struct regime *g, struct str id)
{
    for (uint32_t i = 0; i < g->n_rules; i++)
        if (str_eq(g->rules[i].id, id))
            return &g->rules[i];
    return NULL;
}

// Puts an item where it belongs, in place of one with the same id. Works on either table.
#define PLACE(v, at, same, item)                                                                   \
    do {                                                                                           \
        if (!(same)) {                                                                             \
            vec_push((v), (item));                                                                 \
            memmove(&(v)->items[(at) + 1], &(v)->items[at], ((v)->len - 1 - (at)) * sizeof(item)); \
        }                                                                                          \
        (v)->items[at] = (item);                                                                   \
    } while (0)

static enum err take_regime(
        struct rules *r, const struct node *root, const struct rule_file *file, struct error *e)
{
    struct regime *g = arena_new(&r->arena, struct regime);
    enum err code = schema_read(&regime_schema, root, g, &r->arena, file->path.ptr, e);
    g->file = file;
    if (code == OK)
        code = regime_check(g, &r->arena, file->path.ptr, e);
    if (code != OK)
        return code;
    size_t at = find_regime(r, g->id);
    bool same = at < r->regimes.len && str_eq(r->regimes.items[at]->id, g->id);
    PLACE(&r->regimes, at, same, g);
    return OK;
}

static enum err take_list(
        struct rules *r, const struct node *root, const struct rule_file *file, struct error *e)
{
    struct supplier_list *l = arena_new(&r->arena, struct supplier_list);
    enum err code = schema_read(&list_schema, root, l, &r->arena, file->path.ptr, e);
    l->file = file;
    if (code == OK)
        code = list_check(l, file->path.ptr, e);
    if (code != OK)
        return code;
    size_t at = find_list(r, l->id);
    bool same = at < r->lists.len && str_eq(r->lists.items[at]->id, l->id);
    PLACE(&r->lists, at, same, l);
    return OK;
}

enum err rules_read(struct rules *r, const char *path, struct str text, struct error *e)
{
    struct node *root;
    struct rule_file *file = arena_new(&r->arena, struct rule_file);
    file->path = str_copy(&r->arena, str_of(path));
    digest_of(text, file->sha256);
    enum err code = yaml_tree(&r->arena, path, text, &root, e);
    if (code != OK)
        return code;
    if (root->first && str_is(root->first->key, "costs")) // assumptions lie beside rules, and are none
        return OK;
    vec_push(&r->files, file);
    if (root->first && str_is(root->first->key, "list"))
        return take_list(r, root, file, e);
    if (root->first && str_is(root->first->key, "regime"))
        return take_regime(r, root, file, e);
    return yaml_fault(e, path, root->at, "a rule file begins with 'regime' or 'list'");
}

enum err rules_builtin(struct rules *r, struct error *e)
{
    enum err code = OK;
    for (size_t i = 0; code == OK && i < n_rule_pack; i++)
        if (!str_starts(str_of(rule_pack[i].path), "<rules>/costs/")) // assumptions, not rules
            code = rules_read(
                    r, rule_pack[i].path, (struct str){ rule_pack[i].text, rule_pack[i].len }, e);
    return code;
}

enum err rules_file(struct rules *r, const char *path, struct error *e)
{
    struct buf text = { 0 };
    enum err code = file_read(path, "the rules", FILE_BYTES_MOST, &text, e);
    if (code == OK)
        code = rules_read(r, path, buf_str(&text), e);
    buf_free(&text);
    return code;
}

static enum err read_folder(struct rules *r, const char *path, int depth, struct error *e);

static enum err read_member(
        struct rules *r, const char *path, const struct dirent *d, int depth, struct error *e)
{
    char whole[4096];
    if (d->d_name[0] == '.' || (d->d_type == DT_DIR && strcmp(d->d_name, "costs") == 0))
        return OK;
    if ((size_t)snprintf(whole, sizeof whole, "%s/%s", path, d->d_name) >= sizeof whole)
        return error_set(e, ERR_IO, path, "a path of the rules is too long");
    if (d->d_type == DT_DIR)
        return read_folder(r, whole, depth + 1, e);
    return str_ends(str_of(d->d_name), ".yaml") ? rules_file(r, whole, e) : OK;
}

static enum err read_folder(struct rules *r, const char *path, int depth, struct error *e)
{
    struct dirent **members;
    if (depth > FOLDER_DEPTH_MOST)
        return error_set(e, ERR_IO, path, "folders of rules are nested too deep");
    int n = scandir(path, &members, NULL, alphasort);
    if (n < 0)
        return error_set(e, ERR_IO, path, "cannot open the folder of rules: %s", strerror(errno));
    enum err code = OK;
    for (int i = 0; i < n; i++) {
        if (code == OK)
            code = read_member(r, path, members[i], depth, e);
        free(members[i]);
    }
    free(members);
    return code;
}

enum err rules_folder(struct rules *r, const char *path, struct error *e)
{
    return read_folder(r, path, 0, e);
}

bool entry_is_conditional(const struct list_entry *x)
{
    return x->categories.n || x->produced.n || x->products.n || x->functions[0] ||
           x->functions[1] || x->use || x->outside || x->service || x->n_exceptions;
}

static struct words fold_words(struct arena *a, struct str first, const struct words *rest)
{
    struct words folded = { arena_array(a, struct word, rest->n + 1), 0 };
    if (first.len)
        folded.items[folded.n++].text = name_fold(a, first);
    for (uint32_t i = 0; i < rest->n; i++)
        folded.items[folded.n++].text = name_fold(a, rest->items[i].text);
    return folded;
}

// The names of a list as they are compared; how many rows hold under conditions.
static void fold_list(struct rules *r, struct supplier_list *l)
{
    for (uint32_t i = 0; i < l->n_entries; i++) {
        struct list_entry *x = &l->entries[i];
        x->folded = fold_words(&r->arena, x->name, &x->aliases);
        x->folded_products = fold_words(&r->arena, (struct str){ 0 }, &x->products);
        for (uint32_t k = 0; k < x->n_exceptions; k++)
            x->exceptions[k].folded_products =
                    fold_words(&r->arena, (struct str){ 0 }, &x->exceptions[k].products);
        l->n_conditional += entry_is_conditional(x);
    }
}

static enum err link_class(
        struct rules *r, const struct regime *g, struct supplier_class *c, struct error *e)
{
    uint32_t conditional = 0;
    c->list = arena_zero(&r->arena, sizeof(struct supplier_list *) * c->lists.n);
    for (uint32_t i = 0; i < c->lists.n; i++) {
        struct word word = c->lists.items[i];
        c->list[i] = rules_list(r, word.text);
        if (!c->list[i])
            return yaml_fault(e, g->file->path.ptr, word.at, "there is no list '%.*s'",
                    (int)size_min(word.text.len, 60), word.text.ptr);
        conditional += c->list[i]->n_conditional;
    }
    if (conditional > CLASS_CONDITIONS_MOST)
        return yaml_fault(e, g->file->path.ptr, c->at,
                "the lists of this class have %u rows with conditions, of %d at most", conditional,
                CLASS_CONDITIONS_MOST);
    return OK;
}

enum err rules_link(struct rules *r, struct error *e)
{
    enum err code = OK;
    for (size_t i = 0; i < r->lists.len; i++)
        fold_list(r, r->lists.items[i]);
    for (size_t i = 0; i < r->regimes.len; i++)
        for (uint32_t c = 0; code == OK && c < r->regimes.items[i]->n_classes; c++)
            code = link_class(r, r->regimes.items[i], &r->regimes.items[i]->classes[c], e);
    return code;
}

int32_t date_add_months(int32_t date, int64_t months)
{
    char text[11];
    int year, month, day;
    if (date == NO_DATE)
        return NO_DATE;
    date_text(date, text);
    sscanf(text, "%d-%d-%d", &year, &month, &day);
    int64_t all = year * 12 + month - 1 + months;
    for (int32_t days; day > 0; day--) {
        snprintf(text, sizeof text, "%04u-%02u-%02u", (unsigned)(all / 12) % 10000,
                (unsigned)(all % 12 + 1) % 100, (unsigned)day % 100);
        if (date_parse((struct str){ text, 10 }, &days))
            return days;
    }
    return NO_DATE;
}
