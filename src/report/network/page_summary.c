// The first screen: what the answers amount to, in sentences; what is broken today, and what comes.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/network/page.h"

#include <stdlib.h>

enum { LISTED = 8 };

static const char *plural(uint64_t n)
{
    return n == 1 ? "" : "s";
}

static void add_counted(struct buf *out, uint64_t n, const char *what)
{
    html_count(out, n);
    buf_printf(out, " %s%s", what, plural(n));
}

static void add_strong_percent(struct buf *out, int64_t part, int64_t whole)
{
    buf_add_text(out, "<strong>");
    add_percent(out, part, whole);
    buf_add_text(out, "</strong>");
}

static void write_inventory(struct network_page *p)
{
    const struct network_report *r = p->r;
    if (!r->elements)
        return;
    buf_add_text(p->out, "The inventory names ");
    add_counted(p->out, r->elements, "element");
    buf_add_text(p->out, " at ");
    add_counted(p->out, r->sites, "site");
    buf_add_text(p->out, " of ");
    add_counted(p->out, r->operators, "operator");
    buf_add_text(p->out, ", from ");
    add_counted(p->out, r->suppliers, "supplier");
    buf_add_text(p->out, ". ");
}

// --- regimes ---

struct regime_sum {
    struct str id;
    size_t broken; // rules
    bool undecided;
};

static size_t sum_regimes(
        const struct run *run, const struct ruled *rules, size_t n, struct regime_sum *sums)
{
    size_t count = 0;
    for (size_t i = 0; i < n; i++) {
        struct str id = answer_text(run, BATCH_VERDICT, rules[i].first, "regime");
        size_t s = 0;
        while (s < count && !str_eq(sums[s].id, id))
            s++;
        if (s == count)
            sums[count++] = (struct regime_sum){ .id = id };
        sums[s].broken += rules[i].counts[STATE_FAIL] > 0;
        sums[s].undecided |= rules[i].counts[STATE_UNDECIDED] > 0;
    }
    return count;
}

enum outcome { BROKEN, OPEN, MET, OUTCOMES };

static enum outcome outcome_of(const struct regime_sum *s)
{
    return s->broken ? BROKEN : s->undecided ? OPEN : MET;
}

static void write_regimes_of(
        struct network_page *p, const struct regime_sum *sums, size_t n, enum outcome outcome)
{
    bool any = false;
    for (size_t i = 0; i < n; i++) {
        if (outcome_of(&sums[i]) != outcome)
            continue;
        buf_add_text(p->out, any ? ", " : " ");
        buf_add_text(p->out, outcome == BROKEN ? "<strong>" : "");
        html_text(p->out, sums[i].id);
        buf_add_text(p->out, outcome == BROKEN ? "</strong>" : "");
        if (sums[i].broken) {
            buf_add_text(p->out, " (");
            add_counted(p->out, sums[i].broken, "rule");
            buf_add_text(p->out, ")");
        }
        any = true;
    }
}

static void write_regimes(struct network_page *p, const struct ruled *rules, size_t n_rules)
{
    struct regime_sum *sums = mem_zero(n_rules + 1, sizeof *sums);
    size_t n = sum_regimes(p->verdicts, rules, n_rules, sums), counts[OUTCOMES] = { 0 };
    for (size_t i = 0; i < n; i++)
        counts[outcome_of(&sums[i])]++;
    int64_t day;
    if (option_day(p->verdicts, &day)) {
        buf_add_text(p->out, "On ");
        add_day(p->out, day);
        buf_add_text(p->out, " it ");
    } else {
        buf_add_text(p->out, "It ");
    }
    if (counts[BROKEN]) {
        buf_printf(p->out, "breaks %zu of %zu regime%s:", counts[BROKEN], n, plural(n));
        write_regimes_of(p, sums, n, BROKEN);
    } else {
        buf_printf(p->out, "breaks none of %zu regime%s", n, plural(n));
    }
    if (counts[OPEN]) {
        buf_printf(p->out, ". For want of facts %zu cannot be decided:", counts[OPEN]);
        write_regimes_of(p, sums, n, OPEN);
    }
    if (counts[MET]) {
        buf_printf(p->out, ". It keeps %zu:", counts[MET]);
        write_regimes_of(p, sums, n, MET);
    }
    buf_add_text(p->out, ".");
    free(sums);
}

// The first rule to bind that today's inventory would break.
static void write_next(struct network_page *p, const struct ruled *rules, size_t n)
{
    const struct run *run = p->verdicts;
    size_t next = n;
    int64_t elements = 0;
    for (size_t i = 0; i < n; i++)
        if (rules[i].counts[STATE_NOT_YET] && rules[i].at_due_fail &&
                (next == n || answer_number(run, BATCH_VERDICT, rules[i].first, "due") <
                                      answer_number(run, BATCH_VERDICT, rules[next].first, "due")))
            next = i;
    if (next == n)
        return;
    for (size_t i = 0; i < rules[next].n; i++)
        add_amount(&elements, answer_number(run, BATCH_VERDICT, rules[next].first + i, "elements"));
    buf_add_text(p->out, " The next rule that today's inventory would break is \u201c");
    html_text(p->out, answer_text(run, BATCH_VERDICT, rules[next].first, "title"));
    buf_add_text(p->out, "\u201d (");
    html_text(p->out, answer_text(run, BATCH_VERDICT, rules[next].first, "regime"));
    buf_add_text(p->out, "), which binds on <strong>");
    add_day(p->out, answer_number(run, BATCH_VERDICT, rules[next].first, "due"));
    buf_add_text(p->out, "</strong>: ");
    add_counted(p->out, (uint64_t)elements, "element");
    buf_add_text(p->out, " would have to go or change.");
}

// --- suppliers, loss, cost ---

// The network's row for a base; the number of rows where there is none.
static size_t whole_network(const struct run *run, const char *base)
{
    size_t i = 0, n = n_answers(run, BATCH_CONCENTRATION);
    while (i < n && !(answer_is(run, BATCH_CONCENTRATION, i, "kind", "network") &&
                            answer_is(run, BATCH_CONCENTRATION, i, "base", base)))
        i++;
    return i;
}

static void write_largest(struct network_page *p)
{
    const struct run *run = page_part(p, NETWORK_DIVERSITY);
    if (!run)
        return;
    size_t row = whole_network(run, "elements"), best = SIZE_MAX;
    if (row == n_answers(run, BATCH_CONCENTRATION))
        return;
    for (size_t i = 0; i < n_answers(run, BATCH_SHARE); i++)
        if (answer_number(run, BATCH_SHARE, i, "concentration") == (int64_t)row + 1 &&
                !answer_is(run, BATCH_SHARE, i, "supplier", "unknown") &&
                (best == SIZE_MAX || answer_number(run, BATCH_SHARE, i, "amount") >
                                             answer_number(run, BATCH_SHARE, best, "amount")))
            best = i;
    if (best == SIZE_MAX)
        return;
    int64_t whole = answer_number(run, BATCH_CONCENTRATION, row, "whole");
    int64_t restricted = answer_number(run, BATCH_CONCENTRATION, row, "restricted");
    buf_add_text(p->out, " The largest supplier, ");
    html_text(p->out, answer_text(run, BATCH_SHARE, best, "supplier"));
    buf_add_text(p->out, ", made ");
    add_strong_percent(p->out, answer_number(run, BATCH_SHARE, best, "amount"), whole);
    buf_add_text(p->out, " of the elements in service");
    if (restricted) {
        buf_add_text(p->out, "; restricted suppliers made ");
        add_strong_percent(p->out, restricted, whole);
    }
    buf_add_text(p->out, ".");
}

static void write_worst(struct network_page *p)
{
    const struct run *run = page_part(p, NETWORK_CONTAIN);
    size_t worst = SIZE_MAX;
    for (size_t i = 0; run && i < n_answers(run, BATCH_EXPOSURE); i++)
        if (answer_is(run, BATCH_EXPOSURE, i, "kind", "supplier") &&
                answer_is(run, BATCH_EXPOSURE, i, "effect", "stop") &&
                str_eq(answer_text(run, BATCH_EXPOSURE, i, "base"), exposure_base(run))) {
            worst = i; // they come ranked
            break;
        }
    if (worst == SIZE_MAX)
        return;
    int64_t low = answer_number(run, BATCH_EXPOSURE, worst, "low");
    int64_t high = answer_number(run, BATCH_EXPOSURE, worst, "high");
    buf_add_text(p->out, " If one supplier turned hostile, the worst would be <strong>");
    html_text(p->out, answer_text(run, BATCH_EXPOSURE, worst, "actor"));
    buf_add_text(p->out, "</strong>, which could stop ");
    if (low != high) {
        html_count(p->out, (uint64_t)low);
        buf_add_text(p->out, " to ");
    }
    html_count(p->out, (uint64_t)high);
    buf_add_text(p->out, answer_number(run, BATCH_EXPOSURE, worst, "open") ? " or more " : " ");
    buf_add_text(
            p->out, answer_is(run, BATCH_EXPOSURE, worst, "base", "traffic") ? "kbit/s of " : "");
    html_text(p->out, answer_text(run, BATCH_EXPOSURE, worst, "base"));
    buf_add_text(p->out, ".");
}

static void write_cost(struct network_page *p)
{
    const struct run *run = page_part(p, NETWORK_REPLACE);
    struct buf money = { 0 };
    for (size_t i = 0; run && i < n_answers(run, BATCH_OPTION); i++) {
        if (!answer_is(run, BATCH_OPTION, i, "option", "replace"))
            continue;
        buf_add_text(p->out, " To replace what the rules forbid costs ");
        add_money(&money, answer_number(run, BATCH_OPTION, i, "low"), p->r->currency);
        buf_add_text(&money, " to ");
        add_money(&money, answer_number(run, BATCH_OPTION, i, "high"), p->r->currency);
        buf_add_text(p->out, "<strong>");
        html_text(p->out, buf_str(&money));
        buf_add_text(p->out, "</strong>, most likely ");
        money.len = 0;
        add_money(&money, answer_number(run, BATCH_OPTION, i, "likely"), p->r->currency);
        html_text(p->out, buf_str(&money));
        if (answer(run, BATCH_OPTION, i, "finish")->type == CELL_INTEGER) {
            buf_add_text(p->out, ", and is done by ");
            add_day(p->out, answer_number(run, BATCH_OPTION, i, "finish"));
        }
        buf_add_text(p->out, ".");
        break;
    }
    buf_free(&money);
}

// --- lists ---

struct listed {
    size_t row;
    int64_t number; // elements, or a day
};

static int most_first(const void *a, const void *b)
{
    const struct listed *x = a, *y = b;
    return x->number != y->number ? (x->number < y->number ? 1 : -1)
                                  : (x->row > y->row) - (x->row < y->row);
}

static int soonest_first(const void *a, const void *b)
{
    const struct listed *x = a, *y = b;
    return x->number != y->number ? (x->number > y->number ? 1 : -1)
                                  : (x->row > y->row) - (x->row < y->row);
}

static void write_listed(struct network_page *p, const struct listed *x, bool is_day)
{
    const struct run *run = p->verdicts;
    buf_add_text(p->out, is_day ? "<li><b>" : "<li><b class=\"r3\">");
    if (is_day)
        add_day(p->out, x->number);
    else
        html_count(p->out, (uint64_t)x->number);
    buf_printf(p->out, "</b> <a href=\"#v%zu\">", x->row + 1);
    html_text(p->out, answer_text(run, BATCH_VERDICT, x->row, "title"));
    buf_add_text(p->out, "</a><br><code>");
    html_text(p->out, answer_text(run, BATCH_VERDICT, x->row, "rule"));
    buf_add_text(p->out, "</code>");
    if (is_day)
        buf_printf(p->out, " <span class=\"%s\">%s</span>",
                answer_is(run, BATCH_VERDICT, x->row, "at_due", "fail") ? "r3" : "r2",
                answer_is(run, BATCH_VERDICT, x->row, "at_due", "fail")   ? "would fail"
                : answer_is(run, BATCH_VERDICT, x->row, "at_due", "pass") ? "would pass"
                                                                          : "undecided");
    buf_add_text(p->out, "</li>\n");
}

static void write_list(struct network_page *p, struct listed *items, size_t n, bool is_day)
{
    qsort(items, n, sizeof *items, is_day ? soonest_first : most_first);
    buf_add_text(p->out, is_day ? "<ol class=\"days\">\n" : "<ol>\n");
    for (size_t i = 0; i < size_min(n, LISTED); i++)
        write_listed(p, &items[i], is_day);
    buf_add_text(p->out, "</ol>\n");
    if (n > LISTED)
        buf_printf(p->out, "<p class=\"note\">and %zu more %s</p>\n", n - LISTED,
                is_day ? "rules" : "rules that are broken");
}

static size_t first_in_state(const struct run *run, const struct ruled *r, size_t state)
{
    size_t i = r->first;
    while (i + 1 < r->first + r->n && verdict_state_of(run, i) != state)
        i++;
    return i;
}

static void write_lists(struct network_page *p, const struct ruled *rules, size_t n)
{
    const struct run *run = p->verdicts;
    struct listed *broken = mem_zero(n + 1, sizeof *broken), *due = mem_zero(n + 1, sizeof *due);
    size_t n_broken = 0, n_due = 0;
    for (size_t i = 0; i < n; i++) {
        struct listed x = { .row = first_in_state(run, &rules[i], STATE_FAIL) };
        for (size_t k = rules[i].first; k < rules[i].first + rules[i].n; k++)
            if (verdict_state_of(run, k) == STATE_FAIL)
                add_amount(&x.number, answer_number(run, BATCH_VERDICT, k, "elements"));
        if (rules[i].counts[STATE_FAIL])
            broken[n_broken++] = x;
        x.row = first_in_state(run, &rules[i], STATE_NOT_YET);
        x.number = answer_number(run, BATCH_VERDICT, x.row, "due");
        if (rules[i].counts[STATE_NOT_YET])
            due[n_due++] = x;
    }
    buf_add_text(p->out, "<div class=\"first\">\n<div>\n<h3>Broken today, by elements that "
                         "count</h3>\n");
    if (n_broken)
        write_list(p, broken, n_broken, false);
    else
        buf_add_text(p->out, "<p>No rule that binds is broken for sure.</p>\n");
    buf_add_text(p->out, "</div>\n<div>\n<h3>What will bind</h3>\n");
    if (n_due)
        write_list(p, due, n_due, true);
    else
        buf_add_text(p->out, "<p>No rule binds later than today.</p>\n");
    buf_add_text(p->out, "</div>\n</div>\n");
    free(broken);
    free(due);
}

void page_summary(struct network_page *p)
{
    size_t n = 0;
    struct ruled *rules = p->verdicts ? rules_of(p->verdicts, &n) : NULL;
    page_section(p, "summary", "Summary", NULL);
    buf_add_text(p->out, "<div class=\"lead\">\n<p>");
    write_inventory(p);
    if (n) {
        write_regimes(p, rules, n);
        write_next(p, rules, n);
    }
    buf_add_text(p->out, "</p>\n<p>");
    write_largest(p);
    write_worst(p);
    write_cost(p);
    buf_add_text(p->out, "</p>\n</div>\n");
    if (n)
        write_lists(p, rules, n);
    free(rules);
    page_section_end(p);
}
