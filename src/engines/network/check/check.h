// What a regime says of a network on a day: for each rule, and for each operator, region ... that
// it is taken for, whether it is met, by how much, which elements count, and which missing facts
// leave it open.
//
// Three-valued throughout. A fact that nobody gave makes an interval: a rule is met when even the
// worst case meets it, broken when even the best case breaks it, and undecided otherwise; then the
// facts that would decide are counted. Shares are integers, compared crosswise in 128 bits. A rule
// that does not bind yet is answered for the day on which it will, of today's inventory. Everything
// lies in the caller's arena and is sorted: rules as in the regime, scopes by the names of
// operator, region, layer, site and function. A date is an argument; nothing depends on the clock
// or on threads. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_CHECK_H
#define ASSAY_NETWORK_CHECK_H

#include "engines/network/regime/regime.h"

enum verdict_state {
    VERDICT_NOT_APPLICABLE,
    VERDICT_PASS,
    VERDICT_FAIL,
    VERDICT_UNDECIDED,
    VERDICT_NOT_YET_DUE,
    VERDICT_STATES
};
extern const char *const verdict_names[VERDICT_STATES]; // "not applicable", "pass", ...

// Facts whose absence leaves an answer open.
enum missing {
    MISSING_SUPPLIER, // whose it is
    MISSING_CONTROL,  // who owns, directs or is established where: whether the supplier is of the
                      // class
    MISSING_LIST,     // the list is not complete, and does not name the supplier
    MISSING_FUNCTION,
    MISSING_LAYER,
    MISSING_GENERATION,
    MISSING_SITE,
    MISSING_SITE_CLASS,
    MISSING_STATUS,
    MISSING_PRODUCT,     // which product it is
    MISSING_CATEGORY,    // of the product
    MISSING_PRODUCED,    // its country of production
    MISSING_EXCEPTION,   // whether an exception applies that only a decision can answer
    MISSING_MANAGER,     // whether and by whom it is managed from afar
    MISSING_CONTENTS,    // what is inside its software
    MISSING_ACQUIRED,    // when it was acquired
    MISSING_CONNECTED,   // since when it is in service
    MISSING_CERTIFICATE, // certificates: none at all were given, or their dates, or the software
                         // they speak of
    MISSING_AMOUNT,      // how much of the base hangs on it
    MISSING_OPERATOR,
    MISSING_REGION,
    MISSING_ANSWER, // of people, to a question
    MISSING_FACTS
};
extern const char *const missing_names[MISSING_FACTS]; // "supplier", ...

struct share { // part of whole, in units of the base; whole 0: of nothing
    int64_t part, whole;
};

// What a rule was taken for; 0 and empty where the rule does not ask.
struct scope_key {
    row operator, site;
    struct str region;
    uint8_t layer, function;
    bool unknown; // elements for which the operator, region ... is not known
};

struct verdict {
    const struct rule *rule;
    struct scope_key key;
    enum verdict_state state;
    enum verdict_state at_due; // what the state is, or will be on `due`: never NOT_YET_DUE
    int32_t due;               // the day on which it binds; NO_DATE: from the beginning
    int32_t date; // the day for which it was computed: the one asked for, or `due` where that is
                  // later
    // What was measured lies between `lo` and `hi`. Bans, certificates and allow-lists: elements
    // (parts) of all in scope (whole). Shares: the base. Suppliers: how many (part), `whole` 0.
    struct share lo, hi;
    // How much the worst and the best case are from the limit, in the same units: 0 or more is met;
    // what must go, or is lacking, is negative. Of a share, keeping the whole.
    int64_t margin_worst, margin_best;
    // Elements that count: those that do for sure, and those that may for want of a fact; rows,
    // ascending. For bans those that break it, for shares those of the class, for suppliers all in
    // scope.
    const row *elements, *maybe;
    uint32_t n_elements, n_maybe;
    uint32_t missing[MISSING_FACTS]; // for each fact how many elements lack it
    struct str evidence;             // MEASURE_QUESTION: of the answer given
};

struct verdicts {
    const struct network *network;
    const struct regime *regime;
    int32_t date;
    struct verdict *items;
    size_t n;
    uint32_t counts[VERDICT_STATES];
};

// A person's answer to a rule that asks a question, with the evidence.
struct rule_answer {
    struct str rule;
    bool met;
    struct str evidence;
};

struct check_options {
    const struct rule_answer *answers;
    size_t n_answers;
};

// Requires rules_link. `options` may be NULL.
struct verdicts network_check(const struct network *n, const struct regime *g, int32_t date,
        const struct check_options *options, struct arena *a);

// Several at once, which shares the work that is the network's; one a regime, in the order given.
struct verdicts *network_check_all(const struct network *n, const struct regime *const *regimes,
        size_t n_regimes, int32_t date, const struct check_options *options, struct arena *a);

// Why elements of a verdict count: suppliers of the class that are in them, and the rows by which
// they are. Of those of one supplier and row how many count for sure, and how many may. A rule
// without a class has none.
struct ground {
    row supplier; // maker, manager or maker of a component; 0: not known
    row via;      // by whose control or affiliation; 0: by its own name or country
    const struct list_entry *entry; // NULL: by country, or because the list is not complete
    const struct supplier_list *list;
    uint32_t n_elements, n_maybe;
};

// Sorted by supplier's name, then by row. Of an allow-list: who is on it, in elements that break
// the rule all the same.
const struct ground *network_reasons(
        const struct network *n, const struct verdict *v, struct arena *a, size_t *n_reasons);

// ---------------------------------------------------------------------------------- what comes

enum event_kind {
    EVENT_RULE_BINDS,
    EVENT_RULE_ENDS,
    EVENT_EXCEPTION_ENDS, // of a rule or a row: the day after its last
    EVENT_ROW_ADDED,      // of a list, or the day on which it binds after listing
    EVENT_ROW_REMOVED,
    EVENT_CERTIFICATE_EXPIRES, // the day after its last
    EVENT_KINDS
};
extern const char *const event_names[EVENT_KINDS];

struct event {
    int32_t date;
    enum event_kind kind;
    const struct rule *rule;        // NULL: of a certificate
    const struct list_entry *entry; // of rows
    row certificate;
    struct verdict
            *verdicts; // of `rule` for that day, of today's inventory; NULL: ends, certificates
    size_t n;
    const row *elements; // that hang on a certificate, in scope of a rule that asks for one
    uint32_t n_elements;
};

struct timeline {
    struct event *items; // by date, kind, rule, row, certificate
    size_t n;
};

// What happens after `date`, to the end of what the regime, its lists and the certificates say.
struct timeline network_timeline(const struct network *n, const struct regime *g, int32_t date,
        const struct check_options *options, struct arena *a);

// What several regimes say on a day and what comes after it, which shares the work that is the
// network's; one of each a regime, in the order given.
struct grounds {
    const struct ground *items;
    size_t n;
};
struct outlook {
    struct verdicts *verdicts;
    struct timeline *timelines;
    struct grounds **grounds; // of each verdict that fails or is undecided, by regime and verdict
};
struct outlook network_outlook(const struct network *n, const struct regime *const *regimes,
        size_t n_regimes, int32_t date, const struct check_options *options, struct arena *a);

// -------------------------------------------------------------------------------- side by side

// The hardest thing that a regime does to an element, or may do, on the day asked for.
enum treatment {
    TREATMENT_FREE,
    TREATMENT_CAPPED,    // counts against a share
    TREATMENT_DUE_LATER, // banned from a later day on
    TREATMENT_BANNED,    // of a rule that binds
    TREATMENTS
};
extern const char *const treatment_names[TREATMENTS];

struct treated {
    enum treatment sure, may;  // with the facts at hand, and at worst
    const struct rule **rules; // that do it, sure ones first
    uint32_t n_rules, n_sure;
};

struct pattern {         // elements that all regimes treat alike
    struct treated *by;  // one a regime
    bool differs;        // the regimes do not agree
    const row *elements; // ascending
    uint32_t n_elements;
};

struct comparison {
    struct verdicts *verdicts; // one a regime, in the order given
    struct pattern *patterns;  // most elements first, then by first element
    size_t n_regimes, n_patterns;
};

struct comparison network_compare(const struct network *n, const struct regime *const *regimes,
        size_t n_regimes, int32_t date, const struct check_options *options, struct arena *a);

#endif
