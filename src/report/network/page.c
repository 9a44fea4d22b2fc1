// The page of a network: what was asked about it, in one place, from the dossier alone.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/network/page.h"

#include <inttypes.h>

const struct run *page_part(const struct network_page *p, enum network_part part)
{
    return p->r->parts[part];
}

bool page_has(const struct network_page *p, enum network_part part, enum batch_table table)
{
    return page_part(p, part) && n_answers(page_part(p, part), table);
}

// --- tables ---

void page_section(struct network_page *p, const char *id, const char *title, const char *note)
{
    buf_printf(p->out, "<section id=\"%s\">\n<h2>%s</h2>\n", id, title);
    if (note)
        buf_printf(p->out, "<p class=\"note\">%s</p>\n", note);
}

void page_section_end(struct network_page *p)
{
    buf_add_text(p->out, "</section>\n");
}

void page_table(struct network_page *p, const char *const *heads, size_t n)
{
    buf_add_text(p->out, "<div class=\"scroll\"><table class=\"net\">\n<thead><tr>");
    for (size_t i = 0; i < n; i++)
        if (heads[i][0] == '<')
            buf_printf(p->out, "<th scope=\"col\" class=\"l\">%s", heads[i] + 1);
        else
            buf_printf(p->out, "<th scope=\"col\">%s", heads[i]);
    buf_add_text(p->out, "</tr></thead>\n<tbody>\n");
}

void page_table_end(struct network_page *p)
{
    buf_add_text(p->out, "</tbody></table></div>\n");
}

void page_row(struct network_page *p)
{
    buf_add_text(p->out, "<tr>");
}

void page_head(struct network_page *p, struct str s)
{
    buf_add_text(p->out, "<th scope=\"row\">");
    html_text(p->out, s);
}

void page_left(struct network_page *p, struct str s)
{
    buf_add_text(p->out, "<td class=\"l\">");
    html_text(p->out, s);
}

static const char dash[] = "<td><span class=\"note\">\u2013</span>";

void page_count(struct network_page *p, int64_t n)
{
    buf_add_text(p->out, n < 0 ? "<td>\u2212" : "<td>");
    html_count(p->out, n < 0 ? 0 - (uint64_t)n : (uint64_t)n);
}

void page_number(struct network_page *p, const struct cell *c)
{
    if (c->type == CELL_INTEGER)
        page_count(p, c->integer);
    else
        buf_add_text(p->out, dash);
}

void page_day(struct network_page *p, const struct cell *c)
{
    if (c->type != CELL_INTEGER) {
        buf_add_text(p->out, dash);
        return;
    }
    buf_add_text(p->out, "<td class=\"d\">");
    add_day(p->out, c->integer);
}

// The largest unit that leaves a number before the point; two digits after it, cut.
void add_money(struct buf *out, int64_t minor, struct str currency)
{
    static const struct {
        int64_t of;
        const char *word;
    } units[] = { { 100000000000, " billion" }, { 100000000, " million" }, { 100, "" } };
    size_t u = 0;
    uint64_t amount = minor < 0 ? 0 - (uint64_t)minor : (uint64_t)minor;
    while (u + 1 < ARRAY_LEN(units) && amount < (uint64_t)units[u].of)
        u++;
    buf_add_text(out, minor < 0 ? "\u2212" : "");
    if (currency.len)
        buf_printf(out, "%.*s ", STR_ARG(currency));
    text_count(out, amount / (uint64_t)units[u].of);
    if (u + 1 < ARRAY_LEN(units))
        buf_printf(out, ".%02u", (unsigned)(amount / (uint64_t)(units[u].of / 100) % 100));
    buf_add_text(out, units[u].word);
}

void page_money(struct network_page *p, const struct cell *c)
{
    if (c->type != CELL_INTEGER) {
        buf_add_text(p->out, dash);
        return;
    }
    p->text.len = 0;
    add_money(&p->text, c->integer, STR(""));
    buf_add_text(p->out, "<td>");
    html_text(p->out, buf_str(&p->text));
}

void page_percent(struct network_page *p, int64_t part, int64_t whole)
{
    if (whole <= 0) {
        buf_add_text(p->out, dash);
        return;
    }
    buf_add_text(p->out, "<td>");
    add_percent(p->out, part, whole);
}

void page_thousandths(struct network_page *p, const struct cell *c, unsigned decimals)
{
    if (c->type != CELL_INTEGER) {
        buf_add_text(p->out, dash);
        return;
    }
    uint64_t v = c->integer < 0 ? 0 - (uint64_t)c->integer : (uint64_t)c->integer;
    buf_add_text(p->out, c->integer < 0 ? "<td>\u2212" : "<td>");
    html_count(p->out, v / 1000);
    if (decimals)
        buf_printf(p->out, ".%02u", (unsigned)(v % 1000 / 10));
}

void page_more(struct network_page *p, size_t shown, size_t of, const char *what)
{
    if (shown >= of)
        return;
    buf_add_text(p->out, "<p class=\"note\">And ");
    html_count(p->out, of - shown);
    buf_printf(p->out, " more %s, which the JSON Lines report lists.</p>\n", what);
}

void page_place(struct network_page *p, struct str path, int64_t line)
{
    size_t n = p->inputs ? p->inputs->n_artefacts : 0, i = 0;
    if (!path.len)
        return;
    while (i < n && !str_eq(p->inputs->artefacts[i].path, path))
        i++;
    if (i < n)
        buf_printf(p->out, "<a href=\"#file-%zu\">", i + 1);
    buf_add_text(p->out, "<code>");
    html_text(p->out, path);
    if (line)
        buf_printf(p->out, ":%" PRId64, line);
    buf_add_text(p->out, i < n ? "</code></a>" : "</code>");
}

// --- the page ---

static bool always(const struct network_page *p)
{
    (void)p;
    return true;
}

static bool has_verdicts(const struct network_page *p)
{
    return p->verdicts != NULL;
}

static bool has_events(const struct network_page *p)
{
    return page_has(p, NETWORK_CHECK, BATCH_EVENT);
}

static bool has_sites(const struct network_page *p)
{
    return p->r->n_places > 0;
}

static bool has_suppliers(const struct network_page *p)
{
    return page_has(p, NETWORK_DIVERSITY, BATCH_CONCENTRATION);
}

static bool has_treatment(const struct network_page *p)
{
    return page_has(p, NETWORK_COMPARE, BATCH_PATTERN);
}

static bool has_exposure(const struct network_page *p)
{
    return page_has(p, NETWORK_CONTAIN, BATCH_EXPOSURE);
}

static bool has_replacement(const struct network_page *p)
{
    return page_has(p, NETWORK_REPLACE, BATCH_OPTION);
}

bool page_has_decisions(const struct network_page *p)
{
    for (enum network_part part = 0; part < NETWORK_PARTS; part++)
        if (page_has(p, part, BATCH_DECISION))
            return true;
    return p->r->n_decisions > 0;
}

static bool has_screening(const struct network_page *p)
{
    return page_has_decisions(p) || page_part(p, NETWORK_SCREEN);
}

static bool has_assumptions(const struct network_page *p)
{
    for (enum network_part part = 0; part < NETWORK_PARTS; part++)
        if (page_has(p, part, BATCH_ASSUMPTION))
            return true;
    return false;
}

static bool has_inputs(const struct network_page *p)
{
    return p->inputs != NULL;
}

static const struct section {
    struct html_link link;
    bool (*has)(const struct network_page *p);
    void (*write)(struct network_page *p);
} sections[] = {
    { { "summary", "Summary" }, always, page_summary },
    { { "verdicts", "Verdicts" }, has_verdicts, page_verdicts },
    { { "events", "What comes" }, has_events, page_events },
    { { "sites", "Sites" }, has_sites, page_sites },
    { { "suppliers", "Suppliers" }, has_suppliers, page_suppliers },
    { { "treatment", "Regimes compared" }, has_treatment, page_treatment },
    { { "exposure", "Exposure" }, has_exposure, page_exposure },
    { { "replacement", "Replacement" }, has_replacement, page_replacement },
    { { "screening", "Screening" }, has_screening, page_screening },
    { { "assumptions", "Assumptions" }, has_assumptions, page_assumptions },
    { { "unknown", "Not known" }, has_inputs, page_unknown },
    { { "record", "Record" }, always, page_record },
};

// Whatever run was chosen alone, as the part that it is.
static struct network_report alone(const struct run *run)
{
    struct network_report r = { 0 };
    r.parts[network_part_of(run)] = run;
    return r;
}

static const struct run *with_verdicts(const struct network_report *r)
{
    static const enum network_part parts[] = { NETWORK_CHECK, NETWORK_COMPARE };
    for (size_t i = 0; i < ARRAY_LEN(parts); i++)
        if (r->parts[parts[i]] && n_answers(r->parts[parts[i]], BATCH_VERDICT))
            return r->parts[parts[i]];
    return NULL;
}

void network_html(struct buf *out, const struct run *run, const struct network_report *r)
{
    struct network_report one = r ? *r : alone(run);
    struct network_page p = { .out = out, .run = run, .r = &one };
    struct html_link links[ARRAY_LEN(sections)];
    size_t n = 0;
    p.verdicts = with_verdicts(&one);
    p.inputs = one.parts[NETWORK_IMPORT];
    for (size_t i = 0; i < ARRAY_LEN(sections); i++)
        if (sections[i].has(&p))
            links[n++] = sections[i].link;
    html_begin(out, "Network", run->record.subject);
    html_header(out, "Network", run->record.subject,
            &(struct html_link){ "summary", "Skip to the summary" }, links, n);
    for (size_t i = 0; i < ARRAY_LEN(sections); i++)
        if (sections[i].has(&p))
            sections[i].write(&p);
    html_end(out, "Assay says what the facts given to it mean under rules written down as data. "
                  "Where facts are missing it says so, and does not guess.");
    buf_free(&p.text);
}
