// Comparison, diversity, exposure, replacement and screening as tables for a terminal.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "report/network/network.h"
#include "report/network/page.h"

#include <inttypes.h>
#include <stdlib.h>

enum { ROWS_SHOWN = 12, TOP = 5, COUNT = 11, SUPPLIERS_MOST = 200 };

static void heading(struct view *v, const char *title)
{
    view_styled(v, BOLD, str_of(title));
    buf_add_byte(v->out, '\n');
}

// A text in so many columns, cut where it is longer.
static void column(struct view *v, struct str s, size_t columns)
{
    struct buf safe = { 0 };
    text_visible(&safe, s);
    struct str rest = buf_str(&safe), t = { rest.ptr, 0 };
    bool fits = text_columns(rest) < columns;
    while (rest.len &&
            (fits || text_columns(t) + 3 < columns)) { // room for a wide one and the dots
        utf8_next(&rest);
        t.len = (size_t)(rest.ptr - t.ptr);
    }
    buf_add_str(v->out, t);
    buf_add_text(v->out, fits ? "" : "\u2026");
    view_spaces(v, columns - text_columns(t) - !fits);
    buf_free(&safe);
}

static void number(struct view *v, struct str s, size_t columns)
{
    view_spaces(v, columns > s.len ? columns - s.len : 1);
    buf_add_str(v->out, s);
}

static void count(struct view *v, int64_t n, size_t columns)
{
    struct buf out = { 0 };
    text_count(&out, n < 0 ? 0 : (uint64_t)n);
    number(v, buf_str(&out), columns);
    buf_free(&out);
}

static void percent(struct view *v, int64_t part, int64_t whole, size_t columns)
{
    struct buf out = { 0 };
    if (whole > 0)
        add_percent(&out, part, whole);
    else
        buf_add_text(&out, "-");
    number(v, buf_str(&out), columns);
    buf_free(&out);
}

static void money(struct view *v, const struct cell *c, size_t columns)
{
    struct buf out = { 0 };
    if (c->type == CELL_INTEGER)
        add_money(&out, c->integer, STR(""));
    number(v, out.len ? buf_str(&out) : STR("-"), columns);
    buf_free(&out);
}

static void more(struct view *v, size_t shown, size_t of)
{
    if (of > shown)
        buf_printf(v->out, "  and %zu more, which the other reports list\n", of - shown);
    buf_add_byte(v->out, '\n');
}

// --- compare ---

static struct str short_word(struct str treatment)
{
    return str_is(treatment, "banned later") ? STR("later") : treatment;
}

static void add_comparison(struct view *v)
{
    const struct run *run = v->run;
    size_t n = n_answers(run, BATCH_PATTERN), regimes = 0, differ = 0, word;
    while (regimes < n_answers(run, BATCH_TREATMENT) &&
            answer_number(run, BATCH_TREATMENT, regimes, "pattern") == 1)
        regimes++;
    for (size_t i = 0; i < n; i++)
        differ += answer_number(run, BATCH_PATTERN, i, "differs") != 0;
    word = size_min(size_max((v->width - COUNT) / size_max(regimes, 1), 8), 15);
    heading(v, "Elements by how the regimes treat them");
    column(v, STR("  elements"), COUNT);
    for (size_t g = 0; g < regimes; g++)
        column(v, answer_text(run, BATCH_TREATMENT, g, "regime"), word);
    buf_add_text(v->out, "\n");
    for (size_t i = 0; i < size_min(n, ROWS_SHOWN); i++) {
        count(v, answer_number(run, BATCH_PATTERN, i, "elements"), 10);
        view_spaces(v, 1);
        for (size_t g = 0; g < regimes; g++) {
            struct str sure = answer_text(run, BATCH_TREATMENT, i * regimes + g, "sure");
            struct str may = answer_text(run, BATCH_TREATMENT, i * regimes + g, "may");
            struct buf treated = { 0 };
            buf_printf(&treated, "%.*s%s", STR_ARG(short_word(may)), str_eq(sure, may) ? "" : "?");
            view_style(v, !str_eq(sure, may)       ? YELLOW
                          : str_is(sure, "banned") ? RED
                          : str_is(sure, "free")   ? DIM
                                                   : YELLOW);
            column(v, buf_str(&treated), word);
            view_style(v, PLAIN);
            buf_free(&treated);
        }
        buf_add_byte(v->out, '\n');
    }
    more(v, size_min(n, ROWS_SHOWN), n);
    buf_printf(v->out,
            "banned?: the facts do not decide whether; later: banned from a day to come. The "
            "regimes "
            "differ on %zu of %zu groups.\n",
            differ, n);
}

// --- diversity ---

static bool is_network(const struct run *run, size_t row)
{
    return answer_is(run, BATCH_CONCENTRATION, row, "kind", "network");
}

// The suppliers of the network's shares, in the order of their first row.
static size_t suppliers_of(const struct run *run, struct str names[SUPPLIERS_MOST])
{
    size_t n = 0;
    for (size_t i = 0; i < n_answers(run, BATCH_SHARE); i++) {
        int64_t c = answer_number(run, BATCH_SHARE, i, "concentration");
        struct str name = answer_text(run, BATCH_SHARE, i, "supplier");
        size_t k = 0;
        if (c < 1 || !is_network(run, (size_t)c - 1))
            continue;
        while (k < n && !str_eq(names[k], name))
            k++;
        if (k == n && n < SUPPLIERS_MOST)
            names[n++] = name;
    }
    return n;
}

static void add_shares_of(struct view *v, struct str name)
{
    const struct run *run = v->run;
    bool restricted = false;
    for (size_t i = 0; i < n_answers(run, BATCH_SHARE); i++)
        restricted |= answer_number(run, BATCH_SHARE, i, "restricted") &&
                      str_eq(answer_text(run, BATCH_SHARE, i, "supplier"), name);
    buf_add_text(v->out, "  ");
    view_style(v, restricted ? RED : PLAIN);
    column(v, name, 22);
    view_style(v, PLAIN);
    for (size_t c = 0; c < n_answers(run, BATCH_CONCENTRATION); c++) {
        int64_t amount = 0, sum = 0;
        if (!is_network(run, c))
            continue;
        for (size_t i = 0; i < n_answers(run, BATCH_SHARE); i++) {
            if (answer_number(run, BATCH_SHARE, i, "concentration") != (int64_t)c + 1)
                continue;
            int64_t part = answer_number(run, BATCH_SHARE, i, "amount");
            add_amount(&sum, part);
            if (str_eq(answer_text(run, BATCH_SHARE, i, "supplier"), name))
                add_amount(&amount, part);
        }
        percent(v, amount, sum, 12);
    }
    buf_add_byte(v->out, '\n');
}

static void add_measure(struct view *v, const char *what, const char *name, bool is_effective)
{
    const struct run *run = v->run;
    buf_add_text(v->out, "  ");
    column(v, str_of(what), 22);
    for (size_t c = 0; c < n_answers(run, BATCH_CONCENTRATION); c++) {
        struct buf out = { 0 };
        if (!is_network(run, c))
            continue;
        const struct cell *m = answer(run, BATCH_CONCENTRATION, c, name);
        if (m->type != CELL_INTEGER)
            buf_add_text(&out, "-");
        else if (is_effective)
            buf_printf(&out, "%" PRId64 ".%02d", m->integer / 1000, (int)(m->integer % 1000 / 10));
        else
            text_count(&out, (uint64_t)m->integer / 1000);
        number(v, buf_str(&out), 12);
        buf_free(&out);
    }
    buf_add_byte(v->out, '\n');
}

static void add_alone(struct view *v, const char *kind)
{
    const struct run *run = v->run;
    size_t one = 0, restricted = 0, all = 0, alarms = 0;
    for (size_t i = 0; i < n_answers(run, BATCH_CONCENTRATION); i++) {
        if (!answer_is(run, BATCH_CONCENTRATION, i, "kind", kind) ||
                !answer_is(run, BATCH_CONCENTRATION, i, "base", "elements"))
            continue;
        all++;
        one += answer_is(run, BATCH_CONCENTRATION, i, "one_supplier", "yes");
        restricted += answer_is(run, BATCH_CONCENTRATION, i, "all_restricted", "yes");
        alarms += answer_number(run, BATCH_CONCENTRATION, i, "alarm") != 0;
    }
    if (all)
        buf_printf(v->out,
                "  by %s: of %zu, %zu with one supplier, %zu with restricted ones only, %zu that "
                "would concentrate without them\n",
                kind, all, one, restricted, alarms);
}

static void add_common_parts(struct view *v)
{
    size_t n = n_answers(v->run, BATCH_COMMON_PART);
    if (!n)
        return;
    heading(v, "Software parts that different suppliers share");
    for (size_t i = 0; i < size_min(n, TOP); i++) {
        struct buf line = { 0 };
        struct str version = answer_text(v->run, BATCH_COMMON_PART, i, "version");
        buf_printf(&line, "%.*s %.*s: in ",
                STR_ARG(answer_text(v->run, BATCH_COMMON_PART, i, "name")),
                STR_ARG(version.len ? version : STR("of any version")));
        text_count(&line, (uint64_t)answer_number(v->run, BATCH_COMMON_PART, i, "elements"));
        buf_printf(&line, " elements of %.*s",
                STR_ARG(answer_text(v->run, BATCH_COMMON_PART, i, "suppliers")));
        buf_add_text(v->out, "  ");
        view_wrapped(v, 4, buf_str(&line));
        buf_free(&line);
    }
    more(v, size_min(n, TOP), n);
}

static void add_diversity(struct view *v)
{
    const struct run *run = v->run;
    struct str names[SUPPLIERS_MOST];
    size_t n = suppliers_of(run, names);
    heading(v, "Shares of the network");
    view_spaces(v, 24);
    for (size_t c = 0; c < n_answers(run, BATCH_CONCENTRATION); c++)
        if (is_network(run, c))
            number(v, answer_text(run, BATCH_CONCENTRATION, c, "base"), 12);
    buf_add_byte(v->out, '\n');
    for (size_t i = 0; i < size_min(n, ROWS_SHOWN); i++)
        add_shares_of(v, names[i]);
    more(v, size_min(n, ROWS_SHOWN), n);
    add_measure(v, "HHI", "hhi", false);
    add_measure(v, "  without restricted", "without", false);
    add_measure(v, "effective suppliers", "effective", true);
    add_measure(v, "  without restricted", "without_effective", true);
    buf_add_byte(v->out, '\n');
    heading(v, "One supplier");
    add_alone(v, "operator");
    add_alone(v, "region");
    add_alone(v, "layer");
    for (size_t i = 0; i < n_answers(run, BATCH_PLACES); i++)
        if (answer_is(run, BATCH_PLACES, i, "layer", "all"))
            buf_printf(v->out,
                    "  by site: %" PRId64 " with one supplier, %" PRId64 " with several, %" PRId64
                    " undecided\n",
                    answer_number(run, BATCH_PLACES, i, "one"),
                    answer_number(run, BATCH_PLACES, i, "several"),
                    answer_number(run, BATCH_PLACES, i, "undecided"));
    buf_add_byte(v->out, '\n');
    add_common_parts(v);
}

// --- contain ---

static void add_exposures(struct view *v)
{
    const struct run *run = v->run;
    size_t n = n_answers(run, BATCH_EXPOSURE), shown = 0, of = 0;
    heading(v, "Who could stop most");
    for (size_t i = 0; i < n; i++) {
        struct buf line = { 0 };
        if (!answer_is(run, BATCH_EXPOSURE, i, "effect", "stop") ||
                !str_eq(answer_text(run, BATCH_EXPOSURE, i, "base"), exposure_base(run)))
            continue;
        if (of++ >= ROWS_SHOWN)
            continue;
        shown++;
        buf_printf(&line, "%.*s %.*s", STR_ARG(answer_text(run, BATCH_EXPOSURE, i, "actor")),
                STR_ARG(answer_text(run, BATCH_EXPOSURE, i, "version")));
        buf_add_text(v->out, "  ");
        column(v, answer_text(run, BATCH_EXPOSURE, i, "kind"), 10);
        column(v, buf_str(&line), 30);
        line.len = 0;
        text_count(&line, (uint64_t)answer_number(run, BATCH_EXPOSURE, i, "low"));
        if (answer_number(run, BATCH_EXPOSURE, i, "high") !=
                answer_number(run, BATCH_EXPOSURE, i, "low")) {
            buf_add_text(&line, " to ");
            text_count(&line, (uint64_t)answer_number(run, BATCH_EXPOSURE, i, "high"));
        }
        buf_printf(&line, " %.*s", STR_ARG(answer_text(run, BATCH_EXPOSURE, i, "base")));
        view_wrapped(v, 42, buf_str(&line));
        buf_free(&line);
    }
    more(v, shown, of);
}

static void add_remedies(struct view *v)
{
    const struct run *run = v->run;
    size_t n = n_answers(run, BATCH_REMEDY);
    if (!n)
        return;
    heading(v, "Controls, and what each leaves");
    for (size_t i = 0; i < n; i++) {
        struct buf line = { 0 };
        buf_printf(&line, "%" PRId64 ". %.*s (", answer_number(run, BATCH_REMEDY, i, "step"),
                STR_ARG(answer_text(run, BATCH_REMEDY, i, "control")));
        text_count(&line, (uint64_t)answer_number(run, BATCH_REMEDY, i, "elements"));
        buf_printf(&line, " elements) against %.*s leaves ",
                STR_ARG(answer_text(run, BATCH_REMEDY, i, "supplier")));
        add_percent(&line, answer_number(run, BATCH_REMEDY, i, "remain"),
                answer_number(run, BATCH_REMEDY, i, "before"));
        buf_add_text(v->out, "  ");
        view_wrapped(v, 5, buf_str(&line));
        buf_free(&line);
    }
    buf_add_byte(v->out, '\n');
}

// --- replace ---

static void add_options(struct view *v)
{
    static const char *const columns[] = { "low", "likely", "high", "extra" };
    const struct run *run = v->run;
    heading(v, "Options");
    column(v, STR("  option"), 13);
    number(v, STR("elements"), 9);
    number(v, STR("late"), 6);
    for (size_t k = 0; k < ARRAY_LEN(columns); k++)
        number(v, str_of(columns[k]), 16);
    number(v, STR("done by"), 12);
    buf_add_byte(v->out, '\n');
    for (size_t i = 0; i < n_answers(run, BATCH_OPTION); i++) {
        struct buf day = { 0 };
        const struct cell *finish = answer(run, BATCH_OPTION, i, "finish");
        buf_add_text(v->out, "  ");
        column(v, answer_text(run, BATCH_OPTION, i, "option"), 11);
        count(v, answer_number(run, BATCH_OPTION, i, "elements"), 9);
        count(v, answer_number(run, BATCH_OPTION, i, "late"), 6);
        for (size_t k = 0; k < ARRAY_LEN(columns); k++)
            money(v, answer(run, BATCH_OPTION, i, columns[k]), 16);
        if (finish->type == CELL_INTEGER)
            add_day(&day, finish->integer);
        number(v, day.len ? buf_str(&day) : STR("-"), 12);
        buf_add_byte(v->out, '\n');
        buf_free(&day);
    }
    buf_add_byte(v->out, '\n');
}

// --- screen ---

static void add_matches(struct view *v)
{
    const struct run *run = v->run;
    size_t n = n_answers(run, BATCH_MATCH);
    heading(v, "Screened names");
    for (size_t i = 0; i < size_min(n, 4 * ROWS_SHOWN); i++) {
        struct buf line = { 0 };
        struct str verdict = answer_text(run, BATCH_MATCH, i, "verdict");
        struct str differs = answer_text(run, BATCH_MATCH, i, "differs");
        buf_printf(&line, "%.*s", STR_ARG(answer_text(run, BATCH_MATCH, i, "name")));
        if (answer_text(run, BATCH_MATCH, i, "row").len)
            buf_printf(&line, ": %.*s of %.*s, %.*s",
                    STR_ARG(answer_text(run, BATCH_MATCH, i, "matched")),
                    STR_ARG(answer_text(run, BATCH_MATCH, i, "list")),
                    STR_ARG(answer_text(run, BATCH_MATCH, i, "path")));
        if (differs.len)
            buf_printf(&line, " (%.*s)", STR_ARG(differs));
        buf_add_text(v->out, "  ");
        view_style(v, str_is(verdict, "match") ? RED : str_is(verdict, "none") ? DIM : YELLOW);
        column(v, verdict, 12);
        view_style(v, PLAIN);
        view_wrapped(v, 14, buf_str(&line));
        buf_free(&line);
    }
    more(v, size_min(n, 4 * ROWS_SHOWN), n);
}

// --- decide ---

static void add_decisions(struct view *v)
{
    static const char *const words[] = { "by", "because", "seen", "reply" };
    static const char *const columns[] = { "who", "why", "evidence", "reply" };
    for (size_t i = 0; i < n_answers(v->run, BATCH_DECISION); i++) {
        struct buf line = { 0 };
        buf_printf(&line, "%.*s: %.*s", STR_ARG(answer_text(v->run, BATCH_DECISION, i, "subject")),
                STR_ARG(answer_text(v->run, BATCH_DECISION, i, "decision")));
        for (size_t k = 0; k < ARRAY_LEN(columns); k++) {
            struct str s = answer_text(v->run, BATCH_DECISION, i, columns[k]);
            if (s.len)
                buf_printf(&line, "; %s %.*s", words[k], STR_ARG(s));
        }
        buf_add_text(v->out, "  ");
        view_wrapped(v, 4, buf_str(&line));
        buf_free(&line);
    }
}

void terminal_answers(struct view *v)
{
    static const struct {
        enum batch_table table;
        void (*add)(struct view *v);
    } parts[] = { { BATCH_PATTERN, add_comparison }, { BATCH_CONCENTRATION, add_diversity },
        { BATCH_EXPOSURE, add_exposures }, { BATCH_REMEDY, add_remedies },
        { BATCH_OPTION, add_options }, { BATCH_MATCH, add_matches },
        { BATCH_DECISION, add_decisions } };
    for (size_t i = 0; i < ARRAY_LEN(parts); i++)
        if (n_answers(v->run, parts[i].table))
            parts[i].add(v);
}
