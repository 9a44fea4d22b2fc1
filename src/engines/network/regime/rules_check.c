// What a row of the schema cannot say: ids that are unique, keys that belong to a measure, dates in
// order, classes that exist. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/regime/rules_check.h"

#include "engines/network/regime/yaml_tree.h"

struct checking {
    const char *path;
    struct error *e;
};

#define FAULT(c, at, ...) yaml_fault((c)->e, (c)->path, at, __VA_ARGS__)

static enum err check_period(
        const struct checking *c, struct place at, const char *what, int32_t from, int32_t until)
{
    if (from != NO_DATE && until != NO_DATE && from > until)
        return FAULT(c, at, "%s ends before it begins", what);
    return OK;
}

// Keys that only one measure understands.
static enum err check_keys(const struct checking *c, const struct rule *r)
{
    const char *name = measure_names[r->measure];
    bool share = r->measure == MEASURE_SHARE,
         limited = r->at_most != UNKNOWN || r->at_least != UNKNOWN;
    if (!share && (limited || r->base != BASES))
        return FAULT(c, r->at, "measure '%s' takes no base and no limit of a share", name);
    if (r->measure != MEASURE_SUPPLIERS && r->count != UNKNOWN)
        return FAULT(c, r->at, "measure '%s' takes no 'count'", name);
    if (r->measure != MEASURE_CERTIFICATE && (r->schemes.n || r->valid_on != VALID_ON_CONNECTED))
        return FAULT(c, r->at, "measure '%s' takes no 'schemes' and no 'valid-on'", name);
    if (r->measure != MEASURE_QUESTION && r->question.len)
        return FAULT(c, r->at, "measure '%s' takes no 'question'", name);
    if (r->role != ROLE_MAKER && r->measure != MEASURE_NONE && !share)
        return FAULT(c, r->at, "measure '%s' takes no 'as'", name);
    return OK;
}

// Keys that a measure cannot do without.
static enum err check_needs(const struct checking *c, const struct rule *r)
{
    bool class = r->measure == MEASURE_NONE || r->measure == MEASURE_SHARE ||
                 r->measure == MEASURE_ALLOW_LIST;
    if (class && !r->suppliers.text.len)
        return FAULT(c, r->at, "measure '%s' needs 'suppliers'", measure_names[r->measure]);
    if (!class && r->suppliers.text.len)
        return FAULT(c, r->at, "measure '%s' takes no 'suppliers'", measure_names[r->measure]);
    if (r->measure == MEASURE_SHARE && r->base == BASES)
        return FAULT(c, r->at, "measure 'share' needs 'base'");
    if (r->measure == MEASURE_SHARE && (r->at_most == UNKNOWN) == (r->at_least == UNKNOWN))
        return FAULT(c, r->at, "measure 'share' needs one of 'at-most' and 'at-least'");
    if (r->measure == MEASURE_SUPPLIERS && (r->count == UNKNOWN || r->count < 1))
        return FAULT(c, r->at, "measure 'suppliers' needs 'count', 1 or more");
    if (r->measure == MEASURE_QUESTION && !r->question.len)
        return FAULT(c, r->at, "measure 'question' needs 'question'");
    return OK;
}

static enum err check_when(const struct checking *c, struct place at, const struct when *w)
{
    bool acquired = w->acquired_from == NO_DATE || w->acquired_before == NO_DATE ||
                    w->acquired_from < w->acquired_before;
    bool connected = w->connected_from == NO_DATE || w->connected_before == NO_DATE ||
                     w->connected_from < w->connected_before;
    return acquired && connected ? OK : FAULT(c, at, "'when' leaves no day");
}

static enum err find_class(const struct checking *c, const struct regime *g, struct word word,
        const struct supplier_class **class)
{
    *class = regime_class(g, word.text);
    return *class ? OK
                  : FAULT(c, word.at, "this regime has no class '%.*s'",
                            (int)size_min(word.text.len, 60), word.text.ptr);
}

static enum err check_rule_exception(
        const struct checking *c, const struct regime *g, struct rule_exception *x, struct arena *a)
{
    enum err code = check_period(c, x->at, "the exception", x->from, x->until);
    x->classes = arena_zero(a, sizeof(*x->classes) * x->suppliers.n);
    for (uint32_t i = 0; code == OK && i < x->suppliers.n; i++)
        code = find_class(c, g, x->suppliers.items[i], &x->classes[i]);
    return code;
}

static enum err check_id(const struct checking *c, const struct regime *g, const struct rule *r)
{
    if (r->id.len <= g->id.len + 1 || memcmp(r->id.ptr, g->id.ptr, g->id.len) != 0 ||
            r->id.ptr[g->id.len] != '.')
        return FAULT(c, r->at, "the id '%.*s' does not begin with '%.*s.'", STR_ARG(r->id),
                STR_ARG(g->id));
    for (const struct rule *other = g->rules; other < r; other++)
        if (str_eq(other->id, r->id))
            return FAULT(c, r->at, "the id '%.*s' stands twice; the first is at line %u",
                    STR_ARG(r->id), other->at.line);
    return OK;
}

static enum err check_rule(
        const struct checking *c, struct regime *g, struct rule *r, struct arena *a)
{
    enum err code = check_id(c, g, r);
    r->regime = g;
    if (code == OK)
        code = check_keys(c, r);
    if (code == OK)
        code = check_needs(c, r);
    if (code == OK && r->suppliers.text.len)
        code = find_class(c, g, r->suppliers, &r->class);
    if (code == OK)
        code = check_period(c, r->at, "the rule", r->from, r->until);
    if (code == OK)
        code = check_when(c, r->at, &r->when);
    for (uint32_t i = 0; code == OK && i < r->n_exceptions; i++)
        code = check_rule_exception(c, g, &r->exceptions[i], a);
    if (code == OK && r->after_listing != UNKNOWN && (!r->class || !r->class->lists.n))
        code = FAULT(c, r->at, "'after-listing' needs a class with 'lists'");
    return code;
}

static enum err check_class(
        const struct checking *c, const struct regime *g, const struct supplier_class *s)
{
    for (const struct supplier_class *other = g->classes; other < s; other++)
        if (str_eq(other->name, s->name))
            return FAULT(c, s->at, "the class '%.*s' stands twice; the first is at line %u",
                    STR_ARG(s->name), other->at.line);
    if (!s->lists.n && !s->established.n && !s->controlled_from.n)
        return FAULT(c, s->at, "a class needs 'lists', 'established' or 'controlled-from'");
    return OK;
}

enum err regime_check(struct regime *g, struct arena *a, const char *path, struct error *e)
{
    struct checking c = { path, e };
    enum err code = OK;
    if (!g->n_rules)
        return FAULT(&c, g->at, "a regime needs 'rules'");
    if (g->n_rules > REGIME_RULES_MOST || g->n_classes > REGIME_RULES_MOST)
        return FAULT(&c, g->at, "more than %d rules or classes", REGIME_RULES_MOST);
    for (uint32_t i = 0; code == OK && i < g->n_classes; i++)
        code = check_class(&c, g, &g->classes[i]);
    for (uint32_t i = 0; code == OK && i < g->n_rules; i++)
        code = check_rule(&c, g, &g->rules[i], a);
    return code;
}

static enum err check_entry(
        const struct checking *c, const struct supplier_list *l, const struct list_entry *x)
{
    for (const struct list_entry *other = l->entries; other < x; other++)
        if (str_eq(other->id, x->id))
            return FAULT(c, x->at, "the row '%.*s' stands twice; the first is at line %u",
                    STR_ARG(x->id), other->at.line);
    if (!x->name.len && (x->aliases.n || x->group != GROUP_AFFILIATES))
        return FAULT(c, x->at, "a row without 'name' takes no 'aliases' and no 'group'");
    if (!x->name.len && !x->categories.n && !x->produced.n && !x->products.n && !x->functions[0] &&
            !x->functions[1])
        return FAULT(c, x->at, "a row needs 'name', or says which products it means");
    if (x->outside && (x->functions[0] || x->functions[1]))
        return FAULT(c, x->at, "a row cannot be 'outside' and of a function");
    if (x->removed != NO_DATE && x->removed <= x->added)
        return FAULT(c, x->at, "the row is removed before it is added");
    enum err code = OK;
    for (uint32_t i = 0; code == OK && i < x->n_exceptions; i++)
        code = check_period(c, x->exceptions[i].at, "the exception", x->exceptions[i].from,
                x->exceptions[i].until);
    return code;
}

enum err list_check(const struct supplier_list *l, const char *path, struct error *e)
{
    struct checking c = { path, e };
    enum err code = OK;
    if (l->n_entries > LIST_ROWS_MOST)
        return FAULT(&c, l->at, "more than %d rows", LIST_ROWS_MOST);
    for (uint32_t i = 0; code == OK && i < l->n_entries; i++)
        code = check_entry(&c, l, &l->entries[i]);
    return code;
}
