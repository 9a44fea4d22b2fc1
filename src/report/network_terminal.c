// Answers about a network as text for people: what fails first, with the reason, the elements and
// the rule's text. SPDX-License-Identifier: GPL-3.0-or-later
#include "report/network.h"

#include <inttypes.h>

enum { LABEL = 4, TEXT = 14, CITED_SHOWN = 5 };

static void add_line(struct view *v, const char *label, struct str text)
{
    if (!text.len)
        return;
    view_spaces(v, LABEL);
    view_styled(v, DIM, str_of(label));
    view_spaces(v, TEXT - LABEL - strlen(label));
    view_wrapped(v, TEXT, text);
}

// --- verdicts ---

static const struct {
    const char *state;
    enum style style;
} states[] = { { "fail", RED }, { "undecided", YELLOW }, { "not yet due", YELLOW },
    { "pass", BOLD }, { "not applicable", DIM } };

static void add_cited(struct view *v, size_t verdict)
{
    struct buf out = { 0 };
    size_t shown = 0, n = n_answers(v->run, BATCH_CITED);
    int64_t all = answer_number(v->run, BATCH_VERDICT, verdict, "elements") +
                  answer_number(v->run, BATCH_VERDICT, verdict, "maybe");
    for (size_t i = 0; i < n && shown < CITED_SHOWN; i++) {
        if (answer_number(v->run, BATCH_CITED, i, "verdict") != (int64_t)verdict + 1)
            continue;
        buf_add_text(&out, shown++ ? ", " : "");
        buf_add_str(&out, answer_text(v->run, BATCH_CITED, i, "name"));
        buf_printf(&out, " (%.*s:%" PRId64 ")",
                STR_ARG(answer_text(v->run, BATCH_CITED, i, "path")),
                answer_number(v->run, BATCH_CITED, i, "line"));
    }
    if (shown && all > (int64_t)shown) {
        buf_add_text(&out, " and ");
        text_count(&out, (uint64_t)(all - (int64_t)shown));
        buf_add_text(&out, " more");
    }
    add_line(v, "elements", buf_str(&out));
    buf_free(&out);
}

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

static void add_due(struct view *v, size_t row)
{
    struct buf out = { 0 };
    if (!answer_is(v->run, BATCH_VERDICT, row, "state", "not yet due"))
        return;
    add_day(&out, answer_number(v->run, BATCH_VERDICT, row, "due"));
    buf_printf(&out, ": today's inventory would %s",
            answer_is(v->run, BATCH_VERDICT, row, "at_due", "fail")   ? "fail"
            : answer_is(v->run, BATCH_VERDICT, row, "at_due", "pass") ? "pass"
                                                                      : "be undecided");
    add_line(v, "due", buf_str(&out));
    buf_free(&out);
}

static void add_verdict(struct view *v, size_t row, enum style style)
{
    struct buf measured = { 0 };
    const struct run *run = v->run;
    struct str state = answer_text(run, BATCH_VERDICT, row, "state");
    buf_add_text(v->out, "  ");
    view_styled(v, style, state);
    view_spaces(v, 13 - size_min(state.len, 12));
    view_style(v, BOLD);
    view_wrapped(v, 15, answer_text(run, BATCH_VERDICT, row, "title"));
    view_style(v, PLAIN);
    add_line(v, "rule", answer_text(run, BATCH_VERDICT, row, "rule"));
    add_line(v, "for", answer_text(run, BATCH_VERDICT, row, "scope"));
    add_due(v, row);
    verdict_measured(&measured, run, row);
    add_line(v, "measured", buf_str(&measured));
    add_line(v, "missing", answer_text(run, BATCH_VERDICT, row, "missing"));
    add_cited(v, row);
    add_source(v, row);
    buf_free(&measured);
}

// What needs nobody's hand is one line.
static bool is_quiet(const struct run *run, size_t row)
{
    return answer_is(run, BATCH_VERDICT, row, "at_due", "pass") ||
           answer_is(run, BATCH_VERDICT, row, "at_due", "not applicable");
}

static void add_quiet(struct view *v, const char *state, enum style style)
{
    for (size_t i = 0; i < n_answers(v->run, BATCH_VERDICT); i++) {
        if (!answer_is(v->run, BATCH_VERDICT, i, "state", state) || !is_quiet(v->run, i))
            continue;
        struct buf line = { 0 };
        buf_add_text(v->out, "  ");
        view_styled(v, style, str_of(state));
        view_spaces(v, 15 - strlen(state));
        buf_add_str(&line, answer_text(v->run, BATCH_VERDICT, i, "title"));
        struct str scope = answer_text(v->run, BATCH_VERDICT, i, "scope");
        if (scope.len)
            buf_printf(&line, " - %.*s", STR_ARG(scope));
        view_wrapped(v, 17, buf_str(&line));
        buf_free(&line);
    }
}

static void add_counts(struct view *v)
{
    for (size_t s = 0; s < ARRAY_LEN(states); s++) {
        size_t count = 0;
        for (size_t i = 0; i < n_answers(v->run, BATCH_VERDICT); i++)
            count += answer_is(v->run, BATCH_VERDICT, i, "state", states[s].state);
        buf_printf(v->out, "%s%zu %s", s ? ", " : "", count, states[s].state);
    }
    buf_add_byte(v->out, '\n');
}

static void add_events(struct view *v)
{
    size_t n = n_answers(v->run, BATCH_EVENT);
    if (!n)
        return;
    view_styled(v, BOLD, STR("What comes"));
    buf_add_byte(v->out, '\n');
    for (size_t i = 0; i < n; i++) {
        struct buf day = { 0 }, text = { 0 };
        add_day(&day, answer_number(v->run, BATCH_EVENT, i, "day"));
        buf_printf(v->out, "  %s  ", day.ptr);
        buf_printf(&text, "%.*s: %.*s", STR_ARG(answer_text(v->run, BATCH_EVENT, i, "kind")),
                STR_ARG(answer_text(v->run, BATCH_EVENT, i, "rule")));
        struct str subject = answer_text(v->run, BATCH_EVENT, i, "subject");
        if (subject.len)
            buf_printf(&text, " %.*s", STR_ARG(subject));
        struct str state = answer_text(v->run, BATCH_EVENT, i, "state");
        if (state.len)
            buf_printf(&text, " - today's inventory: %.*s", STR_ARG(state));
        view_wrapped(v, TEXT, buf_str(&text));
        buf_free(&day);
        buf_free(&text);
    }
    buf_add_byte(v->out, '\n');
}

static void add_check(struct view *v)
{
    for (size_t s = 0; s < ARRAY_LEN(states); s++)
        for (size_t i = 0; i < n_answers(v->run, BATCH_VERDICT); i++)
            if (answer_is(v->run, BATCH_VERDICT, i, "state", states[s].state) &&
                    !is_quiet(v->run, i))
                add_verdict(v, i, states[s].style);
    for (size_t s = 0; s < ARRAY_LEN(states); s++)
        add_quiet(v, states[s].state, states[s].style);
    buf_add_byte(v->out, '\n');
    add_events(v);
    add_counts(v);
}

void network_terminal(struct view *v)
{
    view_styled(v, BOLD, v->run->record.subject);
    buf_add_text(v->out, "  ");
    text_visible(v->out, str_of(v->run->record.verb));
    buf_add_text(v->out, "  ");
    text_visible(v->out, v->run->record.options);
    buf_add_text(v->out, "\n\n");
    if (n_answers(v->run, BATCH_VERDICT))
        add_check(v);
}
