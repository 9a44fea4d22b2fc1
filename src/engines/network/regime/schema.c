// The language of rule files as tables.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/regime/schema.h"

const char *const trust_names[] = { "not said", "verified", "secondary", "unverified", NULL };
static const char *const trust_choices[] = { "", "verified", "secondary", "unverified", NULL };
const char *const measure_names[MEASURES + 1] = { "none", "share", "suppliers", "certificate",
    "allow-list", "question", NULL };
static const char *const base_choices[BASES + 1] = { "sites", "elements", "cells", "traffic",
    "premises", "subscribers", "spend", NULL };
static const char *const role_choices[] = { "maker", "manager", "component", NULL };
static const char *const group_choices[] = { "affiliates", "subsidiaries", "none", NULL };
static const char *const valid_choices[] = { "connected", "date", NULL };

const char *const value_kind_texts[VALUE_KINDS] = {
    [VALUE_TEXT] = "text",
    [VALUE_ID] = "small letters, digits, `.` and `-`",
    [VALUE_WORD] = "name",
    [VALUE_WORDS] = "name, or list of names",
    [VALUE_COUNTRY] = "country (ISO 3166-1, two capitals)",
    [VALUE_COUNTRIES] = "country, or list of countries",
    [VALUE_PRODUCED] = "country, list of countries, or `abroad`",
    [VALUE_DATE] = "date (`2027-12-31`)",
    [VALUE_YES] = "`yes` or `no`",
    [VALUE_ANSWER] = "`yes` or `no`",
    [VALUE_SHARE] = "share (`35 %`), four decimals at most",
    [VALUE_COUNT] = "number",
    [VALUE_MONTHS] = "months (`36 months`)",
    [VALUE_FUNCTIONS] = "function of the vocabulary, or list of them",
    [VALUE_LAYERS] = "layer, or list of layers",
    [VALUE_GENERATIONS] = "generation, or list of them",
    [VALUE_SITES] = "class of sites, or list of classes",
    [VALUE_STATUSES] = "status, or list of them",
    [VALUE_PER] = "`operator`, `region`, `layer`, `site`, `function`, or list of them",
    [VALUE_CHOICE] = "one of",
    [VALUE_ONE] = "mapping",
    [VALUE_MANY] = "list of mappings",
};

#define ROW(T, key, kind, member, brief)                                                           \
    {                                                                                              \
        key, kind, offsetof(struct T, member), 0, NULL, NULL, false, brief, 0                      \
    }
#define MUST(T, key, kind, member, brief)                                                          \
    {                                                                                              \
        key, kind, offsetof(struct T, member), 0, NULL, NULL, true, brief, 0                       \
    }
#define ONE_OF(T, key, choices, member, brief)                                                     \
    {                                                                                              \
        key, VALUE_CHOICE, offsetof(struct T, member), 0, NULL, choices, false, brief, 0           \
    }
#define ONE(T, key, schema, member, brief)                                                         \
    {                                                                                              \
        key, VALUE_ONE, offsetof(struct T, member), 0, &schema, NULL, false, brief, 0              \
    }
#define MANY(T, key, schema, member, count, brief)                                                 \
    {                                                                                              \
        key, VALUE_MANY, offsetof(struct T, member), offsetof(struct T, count), &schema, NULL,     \
                false, brief, 0                                                                    \
    }
#define SCHEMA(name, T, at, fields)                                                                \
    {                                                                                              \
        name, sizeof(struct T), at, fields, ARRAY_LEN(fields)                                      \
    }
#define STATUS(T)                                                                                  \
    {                                                                                              \
        "status", VALUE_CHOICE, offsetof(struct T, status), 0, NULL, trust_choices, true,          \
                "how far to trust it: read in the primary text, in what others wrote, or not "     \
                "confirmed",                                                                       \
                0                                                                                  \
    }
#define SOURCE(T)                                                                                  \
    {                                                                                              \
        "source", VALUE_ONE, offsetof(struct T, source), 0, &source_schema, NULL, true,            \
                "where it is written", 0                                                           \
    }

static const struct field source_fields[] = {
    MUST(citation, "document", VALUE_TEXT, document, "the document's title"),
    ROW(citation, "section", VALUE_TEXT, section, "section, paragraph, table"),
    ROW(citation, "url", VALUE_TEXT, url, "where it can be read"),
    ROW(citation, "date", VALUE_DATE, date, "of the document"),
};
static const struct schema source_schema = SCHEMA("source", citation, SIZE_MAX, source_fields);

// lists

static const struct field exception_fields[] = {
    MUST(list_exception, "text", VALUE_TEXT, text, "what is left out, in words"),
    ROW(list_exception, "categories", VALUE_WORDS, categories, "of the product"),
    ROW(list_exception, "produced", VALUE_PRODUCED, produced, "country of production"),
    ROW(list_exception, "products", VALUE_WORDS, products, "by name"),
    ROW(list_exception, "from", VALUE_DATE, from, "first day"),
    ROW(list_exception, "until", VALUE_DATE, until, "last day"),
    SOURCE(list_exception),
    STATUS(list_exception),
};
static const struct schema exception_schema = SCHEMA(
        "row's exception", list_exception, offsetof(struct list_exception, at), exception_fields);

static const struct field entry_fields[] = {
    MUST(list_entry, "id", VALUE_ID, id, "of the row; unique in the list"),
    ROW(list_entry, "name", VALUE_TEXT, name,
            "of the supplier; without it the row speaks of all suppliers"),
    ROW(list_entry, "aliases", VALUE_WORDS, aliases, "other names of the same supplier"),
    ONE_OF(list_entry, "group", group_choices, group,
            "whom the row reaches beside the one named (`affiliates` where not given)"),
    ROW(list_entry, "text", VALUE_TEXT, text, "what is listed, in words"),
    ROW(list_entry, "categories", VALUE_WORDS, categories, "only products of these categories"),
    ROW(list_entry, "produced", VALUE_PRODUCED, produced, "only what is produced there"),
    ROW(list_entry, "products", VALUE_WORDS, products, "only products of these names"),
    ROW(list_entry, "functions", VALUE_FUNCTIONS, functions, "only elements of these functions"),
    ROW(list_entry, "used-at", VALUE_SITES, use,
            "only to the extent used at sites of these classes"),
    ROW(list_entry, "outside", VALUE_YES, outside,
            "`yes`: things that are no function of a network"),
    ROW(list_entry, "service", VALUE_YES, service,
            "`yes`: a service, so it reaches who manages, not what is installed"),
    MANY(list_entry, "exceptions", exception_schema, exceptions, n_exceptions,
            "what the row leaves out"),
    MUST(list_entry, "added", VALUE_DATE, added, "first day on which the row holds"),
    ROW(list_entry, "removed", VALUE_DATE, removed, "first day on which it holds no more"),
    SOURCE(list_entry),
    STATUS(list_entry),
    ROW(list_entry, "note", VALUE_TEXT, note, "anything else"),
};
static const struct schema entry_schema =
        SCHEMA("row", list_entry, offsetof(struct list_entry, at), entry_fields);

static const struct field list_fields[] = {
    MUST(supplier_list, "list", VALUE_ID, id, "the list's id; says that the file is a list"),
    MUST(supplier_list, "title", VALUE_TEXT, title, "for people"),
    MUST(supplier_list, "date", VALUE_DATE, date, "of the edition that the file follows"),
    MUST(supplier_list, "jurisdiction", VALUE_COUNTRY, jurisdiction,
            "whose list it is; `abroad` is any other country (`EU`, too)"),
    MUST(supplier_list, "complete", VALUE_YES, complete,
            "`no`: who is not named may be meant all the same, and stays unknown"),
    ROW(supplier_list, "note", VALUE_TEXT, note, "anything else"),
    MANY(supplier_list, "rows", entry_schema, entries, n_entries, "the rows"),
};
const struct schema list_schema =
        SCHEMA("list", supplier_list, offsetof(struct supplier_list, at), list_fields);

// regimes

static const struct field where_fields[] = {
    ROW(where, "functions", VALUE_FUNCTIONS, functions,
            "function of the element, or of what it is a part of"),
    ROW(where, "layers", VALUE_LAYERS, layers, "its layer"),
    ROW(where, "generations", VALUE_GENERATIONS, generations, "serves one of these"),
    ROW(where, "sites", VALUE_SITES, sites, "its site is of one of these classes"),
    ROW(where, "statuses", VALUE_STATUSES, statuses, "its status"),
    ROW(where, "categories", VALUE_WORDS, categories, "category of its product"),
    ROW(where, "user-data", VALUE_ANSWER, user_data,
            "whether its function carries or directs users' data, or keeps records of them"),
    ROW(where, "remote", VALUE_ANSWER, remote, "whether it is managed from afar"),
};
static const struct schema where_schema = SCHEMA("where", where, SIZE_MAX, where_fields);

static const struct field when_fields[] = {
    ROW(when, "acquired-from", VALUE_DATE, acquired_from, "acquired on that day or later"),
    ROW(when, "acquired-before", VALUE_DATE, acquired_before, "acquired before that day"),
    ROW(when, "connected-from", VALUE_DATE, connected_from, "in service since that day or later"),
    ROW(when, "connected-before", VALUE_DATE, connected_before, "in service since before that day"),
};
static const struct schema when_schema = SCHEMA("when", when, SIZE_MAX, when_fields);

static const struct field rule_exception_fields[] = {
    MUST(rule_exception, "text", VALUE_TEXT, text, "what is left out, in words"),
    ONE(rule_exception, "where", where_schema, where, "where in the network"),
    ROW(rule_exception, "suppliers", VALUE_WORDS, suppliers, "only these classes"),
    ROW(rule_exception, "from", VALUE_DATE, from, "first day"),
    ROW(rule_exception, "until", VALUE_DATE, until, "last day"),
};
static const struct schema rule_exception_schema = SCHEMA(
        "exception", rule_exception, offsetof(struct rule_exception, at), rule_exception_fields);

static const struct field rule_fields[] = {
    MUST(rule, "id", VALUE_ID, id, "regime's id, `.`, and a name; never renamed"),
    MUST(rule, "title", VALUE_TEXT, title, "one line for people"),
    ROW(rule, "text", VALUE_TEXT, text, "what the source says, in our words"),
    ROW(rule, "suppliers", VALUE_WORD, suppliers,
            "class of suppliers that the measure is about; all where not given"),
    ONE_OF(rule, "as", role_choices, role,
            "as what they are there: maker of the element, manager from afar, maker of a component "
            "inside"),
    ONE(rule, "where", where_schema, where, "where in the network"),
    ONE(rule, "when", when_schema, when, "by the element's dates"),
    MANY(rule, "except", rule_exception_schema, exceptions, n_exceptions, "what is left out"),
    ROW(rule, "parts", VALUE_YES, parts, "`yes`: parts inside other elements count for themselves"),
    { "measure", VALUE_CHOICE, offsetof(struct rule, measure), 0, NULL, measure_names, true,
            "what is asked", 0 },
    { "base", VALUE_CHOICE, offsetof(struct rule, base), 0, NULL, base_choices, false,
            "what a share is taken of", BASES },
    ROW(rule, "at-most", VALUE_SHARE, at_most, "limit of a share"),
    ROW(rule, "at-least", VALUE_SHARE, at_least, "limit of a share"),
    ROW(rule, "count", VALUE_COUNT, count, "of `suppliers`: at least so many"),
    ROW(rule, "schemes", VALUE_WORDS, schemes,
            "of `certificate`: schemes that are accepted; all where not given"),
    ONE_OF(rule, "valid-on", valid_choices, valid_on,
            "of `certificate`: the day on which it must be valid"),
    ROW(rule, "question", VALUE_TEXT, question, "of `question`: what people are asked"),
    ROW(rule, "per", VALUE_PER, per,
            "the measure is taken for each of; the network as a whole where not given"),
    ROW(rule, "from", VALUE_DATE, from,
            "first day on which it binds: \"by 31 December\" is that day"),
    ROW(rule, "until", VALUE_DATE, until, "last day on which it binds"),
    ROW(rule, "after-listing", VALUE_MONTHS, after_listing,
            "a row of the class's lists binds so long after it was added"),
    ROW(rule, "severity", VALUE_TEXT, severity, "what the source says it costs"),
    SOURCE(rule),
    STATUS(rule),
    ROW(rule, "note", VALUE_TEXT, note, "anything else"),
};
static const struct schema rule_schema =
        SCHEMA("rule", rule, offsetof(struct rule, at), rule_fields);

static const struct field class_fields[] = {
    MUST(supplier_class, "name", VALUE_ID, name, "what rules call it"),
    ROW(supplier_class, "text", VALUE_TEXT, text, "for people"),
    ROW(supplier_class, "lists", VALUE_WORDS, lists, "whoever is on one of these lists"),
    ROW(supplier_class, "established", VALUE_COUNTRIES, established,
            "whoever is established there"),
    ROW(supplier_class, "controlled-from", VALUE_COUNTRIES, controlled_from,
            "whoever is established there or controlled from there, through any chain"),
};
static const struct schema class_schema =
        SCHEMA("class", supplier_class, offsetof(struct supplier_class, at), class_fields);

static const struct field regime_fields[] = {
    MUST(regime, "regime", VALUE_ID, id, "the regime's id; says that the file is a regime"),
    MUST(regime, "title", VALUE_TEXT, title, "for people"),
    MUST(regime, "version", VALUE_TEXT, version, "of this file"),
    MUST(regime, "date", VALUE_DATE, date, "of the text that it follows"),
    MUST(regime, "jurisdiction", VALUE_COUNTRY, jurisdiction, "whose it is (`EU`, too)"),
    MUST(regime, "stage", VALUE_TEXT, stage, "law, direction, contract, advice, proposal ..."),
    ROW(regime, "note", VALUE_TEXT, note, "anything else"),
    MANY(regime, "classes", class_schema, classes, n_classes, "classes of suppliers"),
    MANY(regime, "rules", rule_schema, rules, n_rules, "the rules"),
};
const struct schema regime_schema =
        SCHEMA("regime", regime, offsetof(struct regime, at), regime_fields);

const struct schema *const schemas[] = { &regime_schema, &class_schema, &rule_schema, &where_schema,
    &when_schema, &rule_exception_schema, &source_schema, &list_schema, &entry_schema,
    &exception_schema };
const size_t n_schemas = ARRAY_LEN(schemas);
