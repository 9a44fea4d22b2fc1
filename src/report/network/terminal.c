// Answers about a network as text for people: rules, the most pressing first, and under each whom
// it was taken for. SPDX-License-Identifier: GPL-3.0-or-later
#include "report/network/page.h"
#include "report/network/network.h"

#include <inttypes.h>
#include <stdlib.h>

enum { LABEL = 4, TEXT = 15, SCOPES_SHOWN = 5, CITED_SHOWN = 3 };

static const enum style styles[STATES_SHOWN] = { RED, YELLOW, YELLOW, BOLD, DIM };

static void add_line(struct view *v, const char *label, struct str text)
{
    if (!text.len)
        return;
    view_spaces(v, LABEL);
    view_styled(v, DIM, str_of(label));
    view_spaces(v, TEXT - LABEL - strlen(label));
    view_wrapped(v, TEXT, text);
}

// What needs nobody's hand.
static bool is_quiet(const struct run *run, size_t row)
{
    return answer_is(run, BATCH_VERDICT, row, "at_due", "pass") ||
           answer_is(run, BATCH_VERDICT, row, "at_due", "not applicable");
}

// --- one whom the rule was taken for ---

static void add_cited(struct buf *out, const struct run *run, size_t verdict, struct span cited)
{
    int64_t shown = 0;
    int64_t all = answer_number(run, BATCH_VERDICT, verdict, "elements");
    add_amount(&all, answer_number(run, BATCH_VERDICT, verdict, "maybe"));
    for (size_t i = (size_t)cited.low; i < (size_t)cited.high && shown < CITED_SHOWN; i++) {
        buf_add_text(out, shown++ ? ", " : "");
        buf_add_str(out, answer_text(run, BATCH_CITED, i, "name"));
        buf_printf(out, " (%.*s:%" PRId64 ")", STR_ARG(answer_text(run, BATCH_CITED, i, "path")),
                answer_number(run, BATCH_CITED, i, "line"));
    }
    if (shown && all > shown) {
        buf_add_text(out, " and ");
        text_count(out, (uint64_t)(all - shown));
        buf_add_text(out, " more");
    }
}

static void add_scope(struct view *v, size_t row, struct span cited)
{
    struct buf line = { 0 };
    const struct run *run = v->run;
    size_t state = verdict_state_of(run, row);
    struct str scope = answer_text(run, BATCH_VERDICT, row, "scope");
    struct str missing = answer_text(run, BATCH_VERDICT, row, "missing");
    if (scope.len)
        buf_printf(&line, "%.*s: ", STR_ARG(scope));
    if (state == STATE_NOT_YET)
        buf_printf(&line, "today's inventory then: %.*s, ",
                STR_ARG(answer_text(run, BATCH_VERDICT, row, "at_due")));
    verdict_measured(&line, run, row);
    if (missing.len)
        buf_printf(&line, "; unknown: %.*s", STR_ARG(missing));
    view_spaces(v, LABEL);
    view_styled(
            v, styles[state], state == STATE_NOT_YET ? STR("later") : str_of(state_words[state]));
    view_spaces(v, TEXT - LABEL - (state == STATE_NOT_YET ? 5 : strlen(state_words[state])));
    view_wrapped(v, TEXT, buf_str(&line));
    line.len = 0;
    add_cited(&line, run, row, cited);
    if (line.len) {
        view_spaces(v, TEXT);
        view_style(v, DIM);
        view_wrapped(v, TEXT, buf_str(&line));
        view_style(v, PLAIN);
    }
    buf_free(&line);
}

struct scoped {
    size_t state, row;
    int64_t elements;
};

static int worst_first(const void *left, const void *right)
{
    const struct scoped *a = left, *b = right;
    if (a->state != b->state)
        return a->state < b->state ? -1 : 1;
    if (a->elements != b->elements)
        return a->elements > b->elements ? -1 : 1;
    return a->row < b->row ? -1 : a->row > b->row;
}

static void add_scopes(struct view *v, const struct ruled *r, const struct span *cited)
{
    struct scoped *scopes = mem_zero(r->n, sizeof *scopes);
    size_t n = 0, quiet = 0;
    for (size_t i = r->first; i < r->first + r->n; i++) {
        if (is_quiet(v->run, i)) {
            quiet++;
            continue;
        }
        scopes[n++] = (struct scoped){ verdict_state_of(v->run, i), i,
            answer_number(v->run, BATCH_VERDICT, i, "elements") };
    }
    qsort(scopes, n, sizeof *scopes, worst_first);
    for (size_t i = 0; i < size_min(n, SCOPES_SHOWN); i++)
        add_scope(v, scopes[i].row, cited[scopes[i].row]);
    if (n > SCOPES_SHOWN || quiet) {
        view_spaces(v, TEXT);
        if (n > SCOPES_SHOWN)
            buf_printf(v->out, "and %zu more%s", n - SCOPES_SHOWN, quiet ? ", " : "");
        if (quiet)
            buf_printf(v->out, "%s%zu with nothing to do", n > SCOPES_SHOWN ? "" : "and ", quiet);
        buf_add_byte(v->out, '\n');
    }
    free(scopes);
}

// --- rules ---

static void add_source(struct view *v, size_t row)
{
    struct buf out = { 0 };
    buf_add_str(&out, answer_text(v->run, BATCH_VERDICT, row, "document"));
    struct str section = answer_text(v->run, BATCH_VERDICT, row, "section");
    if (section.len)
        buf_printf(&out, ", %.*s", STR_ARG(section));
    buf_printf(&out, " (%.*s)", STR_ARG(answer_text(v->run, BATCH_VERDICT, row, "trust")));
    add_line(v, "source", buf_str(&out));
    buf_free(&out);
}

static size_t worst_state(const struct ruled *r)
{
    size_t s = 0;
    while (s + 1 < STATES_SHOWN && !r->counts[s])
        s++;
    return s;
}

static bool is_rule_quiet(const struct run *run, const struct ruled *r)
{
    for (size_t i = r->first; i < r->first + r->n; i++)
        if (!is_quiet(run, i))
            return false;
    return true;
}

static void add_title(struct view *v, const struct ruled *r)
{
    struct buf line = { 0 };
    const struct cell *due = answer(v->run, BATCH_VERDICT, r->first, "due");
    buf_printf(&line, "%.*s [%.*s]", STR_ARG(answer_text(v->run, BATCH_VERDICT, r->first, "title")),
            STR_ARG(answer_text(v->run, BATCH_VERDICT, r->first, "rule")));
    if (worst_state(r) == STATE_NOT_YET && due->type == CELL_INTEGER) {
        buf_add_text(&line, " from ");
        add_day(&line, due->integer);
    }
    view_style(v, BOLD);
    view_wrapped(v, 0, buf_str(&line));
    view_style(v, PLAIN);
    buf_free(&line);
}

static void add_rule(struct view *v, const struct ruled *r, const struct span *cited)
{
    add_title(v, r);
    add_line(v, "rule", answer_text(v->run, BATCH_VERDICT, r->first, "text"));
    add_source(v, r->first);
    add_scopes(v, r, cited);
    buf_add_byte(v->out, '\n');
}

static void add_quiet(struct view *v, const struct ruled *r)
{
    struct buf line = { 0 };
    size_t state = worst_state(r);
    view_spaces(v, LABEL);
    view_styled(v, styles[state], str_of(state_words[state]));
    view_spaces(v, TEXT + 4 - LABEL - strlen(state_words[state]));
    buf_printf(&line, "%.*s [%.*s]", STR_ARG(answer_text(v->run, BATCH_VERDICT, r->first, "title")),
            STR_ARG(answer_text(v->run, BATCH_VERDICT, r->first, "rule")));
    view_wrapped(v, TEXT + 4, buf_str(&line));
    buf_free(&line);
}

static void add_counts(struct view *v)
{
    for (size_t s = 0; s < STATES_SHOWN; s++) {
        size_t count = 0;
        for (size_t i = 0; i < n_answers(v->run, BATCH_VERDICT); i++)
            count += verdict_state_of(v->run, i) == s;
        buf_printf(v->out, "%s%zu %s", s ? ", " : "", count, state_words[s]);
    }
    buf_add_byte(v->out, '\n');
}

static bool is_certificate(const struct run *run, size_t event)
{
    return str_starts(answer_text(run, BATCH_EVENT, event, "kind"), "certificate");
}

static void add_event(struct view *v, size_t row)
{
    struct buf day = { 0 }, text = { 0 };
    struct str subject = answer_text(v->run, BATCH_EVENT, row, "subject");
    struct str state = answer_text(v->run, BATCH_EVENT, row, "state");
    add_day(&day, answer_number(v->run, BATCH_EVENT, row, "day"));
    buf_printf(v->out, "    %s ", day.ptr);
    buf_printf(&text, "%.*s: %.*s", STR_ARG(answer_text(v->run, BATCH_EVENT, row, "kind")),
            STR_ARG(answer_text(v->run, BATCH_EVENT, row, "rule")));
    if (subject.len)
        buf_printf(&text, " %.*s", STR_ARG(subject));
    if (state.len)
        buf_printf(&text, " - today's inventory: %.*s", STR_ARG(state));
    view_wrapped(v, TEXT, buf_str(&text));
    buf_free(&day);
    buf_free(&text);
}

static void add_events(struct view *v)
{
    enum { EVENTS_SHOWN = 20 };
    size_t n = n_answers(v->run, BATCH_EVENT), others = 0;
    struct dated *events = events_by_day(v->run);
    if (n) {
        view_styled(v, BOLD, STR("What comes"));
        buf_add_byte(v->out, '\n');
    }
    for (size_t i = 0; i < n; i++)
        if (!is_certificate(v->run, events[i].row) && others++ < EVENTS_SHOWN)
            add_event(v, events[i].row);
    free(events);
    if (others > EVENTS_SHOWN)
        buf_printf(v->out, "    and %zu more\n", others - EVENTS_SHOWN);
    if (n > others)
        buf_printf(v->out, "    %zu certificate%s out, which the other reports list\n", n - others,
                n - others == 1 ? " runs" : "s run");
    if (n)
        buf_add_byte(v->out, '\n');
}

static void add_check(struct view *v)
{
    size_t n;
    struct ruled *rules = rules_of(v->run, &n);
    struct span *cited = cited_of(v->run);
    bool any = false;
    for (size_t s = 0; s < STATES_SHOWN; s++)
        for (size_t i = 0; i < n; i++)
            if (worst_state(&rules[i]) == s && !is_rule_quiet(v->run, &rules[i]))
                add_rule(v, &rules[i], cited);
    for (size_t i = 0; i < n; i++) {
        if (!is_rule_quiet(v->run, &rules[i]))
            continue;
        add_quiet(v, &rules[i]);
        any = true;
    }
    if (any)
        buf_add_byte(v->out, '\n');
    add_events(v);
    add_counts(v);
    free(rules);
    free(cited);
}

void network_terminal(struct view *v)
{
    view_styled(v, BOLD, v->run->record.subject);
    buf_add_text(v->out, "  ");
    text_visible(v->out, str_of(v->run->record.verb));
    buf_add_text(v->out, "  ");
    text_visible(v->out, v->run->record.options);
    buf_add_text(v->out, "\n\n");
    // a comparison has verdicts, too: its table says it shorter
    if (n_answers(v->run, BATCH_VERDICT) && !n_answers(v->run, BATCH_PATTERN))
        add_check(v);
    terminal_answers(v);
}
