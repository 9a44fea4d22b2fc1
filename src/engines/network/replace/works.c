// Elements to replace become jobs, and like jobs groups. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/replace/work.h"

#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

enum { DEPTH_MOST = 64 };

static bool among(const struct text_list *w, struct str word)
{
    for (uint32_t i = 0; i < w->n; i++)
        if (w->items[i].len == word.len && strncasecmp(w->items[i].ptr, word.ptr, word.len) == 0)
            return true;
    return !w->n;
}

bool match_fits(const struct row_match *m, const struct network *n, const struct element *e)
{
    const struct site *site = &n->sites.items[e->site];
    const struct product *product = &n->products.items[e->product];
    bool any = !m->functions[0] && !m->functions[1];
    return (any || (m->functions[e->function / 64] >> e->function % 64 & 1)) &&
           (!m->layers || (m->layers >> e->layer & 1)) &&
           (!m->sites || (m->sites & site->classes)) && among(&m->kinds, site->kind) &&
           among(&m->regions, site->region) && among(&m->categories, product->category) &&
           among(&m->products, product->name);
}

#define FIRST(rows, network, element, found)                                                       \
    do {                                                                                           \
        *(found) = 0;                                                                              \
        while (*(found) < (rows).n &&                                                              \
                !match_fits(&(rows).items[*(found)].match, (network), (element)))                  \
            ++*(found);                                                                            \
    } while (0)

struct piece {         // an element on its way into a job
    row element, site; // site 0: a job of its own
    uint32_t region, work, phase, unit;
    int32_t due;
    enum refresh refresh;
    uint32_t covered;
};

static int compare(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

static int same_job(const struct piece *a, const struct piece *b)
{
    int order = compare(a->site, b->site);
    order = order ? order : compare(a->work, b->work);
    order = order ? order : compare(a->phase, b->phase);
    order = order ? order : compare(a->due, b->due);
    return order || a->site ? order : compare(a->element, b->element);
}

static int by_job(const void *x, const void *y)
{
    const struct piece *a = x, *b = y;
    int order = same_job(a, b);
    order = order ? order : compare(a->unit, b->unit);
    order = order ? order : compare(a->refresh, b->refresh);
    return order ? order : compare(a->element, b->element);
}

static int by_text(const void *x, const void *y)
{
    return str_cmp(*(const struct str *)x, *(const struct str *)y);
}

// Regions by name, the unknown one first, and how many sites each has.
static void list_regions(struct arena *a, struct works *w)
{
    const struct network *n = w->q->network;
    struct str *names = arena_array(a, struct str, n->sites.len + 1);
    size_t count = 1, kept = 1;
    names[0] = STR("");
    for (size_t i = 1; i < n->sites.len; i++)
        if (n->sites.items[i].region.len)
            names[count++] = n->sites.items[i].region;
    qsort(names + 1, count - 1, sizeof *names, by_text);
    for (size_t i = 1; i < count; i++)
        if (!str_eq(names[i], names[kept - 1]))
            names[kept++] = names[i];
    w->regions = names;
    w->n_regions = (uint32_t)kept;
    w->sites = arena_zero(a, kept * sizeof *w->sites);
}

static uint32_t region_of(const struct works *w, row site)
{
    struct str name = w->q->network->sites.items[site].region;
    const struct str *found = site && name.len ? bsearch(&name, w->regions + 1, w->n_regions - 1,
                                                         sizeof name, by_text)
                                               : NULL;
    return found ? (uint32_t)(found - w->regions) : 0;
}

// The element that this one goes with when replaced: itself, or the topmost to act on above it.
row top_of(const struct replace_request *q, row element)
{
    const struct network *n = q->network;
    row top = element, at = n->elements.items[element].parent;
    for (int depth = 0; at && depth < DEPTH_MOST; depth++, at = n->elements.items[at].parent)
        if (q->act[at] && n->elements.items[at].status != STATUS_REMOVED && at != element)
            top = at;
    return top;
}

static enum refresh refresh_of(
        const struct replace_request *q, const struct element *e, struct replace_result *r)
{
    const struct replace_options *o = q->options;
    int32_t end = q->date + 7 * (int32_t)o->weeks, date = e->refresh;
    if (date != NO_DATE) {
        r->refresh_given++;
    } else {
        uint32_t life;
        int32_t since = e->connected != NO_DATE ? e->connected : e->acquired;
        FIRST(o->life, q->network, e, &life);
        if (life == o->life.n || since == NO_DATE) {
            r->refresh_unknown++;
            return REFRESH_UNKNOWN;
        }
        r->refresh_assumed++;
        date = since + (int32_t)(o->life.items[life].months * 36525 / 1200);
    }
    return date < end ? REFRESH_WITHIN : REFRESH_LATER;
}

static enum err no_row(
        const struct network *n, const struct element *e, const char *rows, struct error *error)
{
    char place[256];
    struct str path = n->files.items[e->origin.file].path;
    snprintf(
            place, sizeof place, "%.*s:%u", (int)size_min(path.len, 200), path.ptr, e->origin.line);
    error_set(error, ERR_USAGE, place, "no row of '%s' fits the element '%.*s' (%s, %s)", rows,
            (int)size_min(e->name.len, 100), e->name.ptr, network_functions[e->function].name,
            layer_names[e->layer]);
    error_hint(error, "end '%s' with a row that names nothing: it fits every element", rows);
    return ERR_USAGE;
}

static enum err piece_of(const struct works *w, row index, struct piece *p,
        struct replace_result *r, struct error *error)
{
    const struct replace_request *q = w->q;
    const struct replace_options *o = q->options;
    const struct element *e = &q->network->elements.items[index];
    *p = (struct piece){ .element = index, .site = e->site, .region = region_of(w, e->site) };
    p->due = q->due ? q->due[index] : NO_DATE;
    FIRST(o->units, q->network, e, &p->unit);
    FIRST(o->work, q->network, e, &p->work);
    FIRST(o->phases, q->network, e, &p->phase);
    if (p->unit == o->units.n || p->work == o->work.n)
        return no_row(q->network, e, p->unit == o->units.n ? "units" : "work", error);
    p->refresh = refresh_of(q, e, r);
    r->no_site += !e->site;
    r->cost_given += e->cost != UNKNOWN;
    r->cost_assumed += e->cost == UNKNOWN;
    return OK;
}

static enum err list_pieces(struct arena *a, const struct works *w, struct piece **pieces,
        size_t *n, struct replace_result *r, struct error *e)
{
    const struct replace_request *q = w->q;
    size_t elements = q->network->elements.len;
    uint32_t *covered = arena_zero(a, elements * sizeof *covered);
    *pieces = arena_array(a, struct piece, elements);
    *n = 0;
    for (row i = 1; i < elements; i++) {
        if (!q->act[i])
            continue;
        if (q->network->elements.items[i].status == STATUS_REMOVED) {
            r->removed++;
            continue;
        }
        row top = top_of(q, i);
        covered[top] += top != i;
        enum err code = top == i ? piece_of(w, i, &(*pieces)[(*n)++], r, e) : OK;
        if (code)
            return code;
    }
    for (size_t i = 0; i < *n; i++)
        (*pieces)[i].covered = covered[(*pieces)[i].element];
    qsort(*pieces, *n, sizeof **pieces, by_job);
    return OK;
}

static int64_t risk_of(const struct replace_request *q, const struct element *e)
{
    uint32_t i;
    FIRST(q->options->risk, q->network, e, &i);
    return i < q->options->risk.n ? q->options->risk.items[i].price : 0;
}

// The job of pieces [from, to), which are sorted by unit.
static struct job job_of(
        struct arena *a, const struct works *w, const struct piece *pieces, size_t from, size_t to)
{
    const struct network *n = w->q->network;
    const struct piece *p = &pieces[from];
    row *elements = arena_array(a, row, to - from);
    struct part *parts = arena_array(a, struct part, to - from);
    uint32_t *needs = arena_array(a, uint32_t, to - from);
    struct job j = { .site = p->site,
        .elements = elements,
        .n_elements = (uint32_t)(to - from),
        .region = p->region,
        .work = p->work,
        .phase = p->phase,
        .due = p->due,
        .parts = parts,
        .needs = needs,
        .layer = LAYERS };
    for (size_t i = from; i < to; i++) {
        const struct element *e = &n->elements.items[pieces[i].element];
        elements[i - from] = pieces[i].element;
        j.covered += pieces[i].covered;
        j.risk += risk_of(w->q, e);
        j.layer = e->layer < j.layer ? (enum layer)e->layer : j.layer;
        if (!j.n_needs || needs[j.n_needs - 1] != pieces[i].unit)
            needs[j.n_needs++] = pieces[i].unit;
        struct part *last = j.n_parts ? &parts[j.n_parts - 1] : NULL;
        if (e->cost != UNKNOWN)
            j.given[pieces[i].refresh] += e->cost;
        else if (last && last->unit == pieces[i].unit && last->refresh == pieces[i].refresh)
            last->n++;
        else
            parts[j.n_parts++] = (struct part){ pieces[i].unit, 1, pieces[i].refresh };
    }
    return j;
}

// Order by everything that a plan may depend on; 0: one group.
static int same_group(const struct job *a, const struct job *b)
{
    const int64_t pairs[][2] = { { a->region, b->region }, { a->work, b->work },
        { a->phase, b->phase }, { a->due, b->due }, { a->layer, b->layer }, { a->risk, b->risk },
        { a->n_elements, b->n_elements }, { !a->site, !b->site }, { a->n_parts, b->n_parts },
        { a->n_needs, b->n_needs }, { a->given[0], b->given[0] }, { a->given[1], b->given[1] },
        { a->given[2], b->given[2] } };
    int order = 0;
    for (size_t i = 0; i < ARRAY_LEN(pairs) && !order; i++)
        order = compare(pairs[i][0], pairs[i][1]);
    for (uint32_t i = 0; i < a->n_needs && !order; i++)
        order = compare(a->needs[i], b->needs[i]);
    for (uint32_t i = 0; i < a->n_parts && !order; i++) {
        const struct part *x = &a->parts[i], *y = &b->parts[i];
        order = compare(x->unit, y->unit);
        order = order ? order : compare(x->n, y->n);
        order = order ? order : compare(x->refresh, y->refresh);
    }
    return order;
}

static int by_group(const void *x, const void *y)
{
    const struct job *a = x, *b = y;
    int order = same_group(a, b);
    return order ? order : compare(a->elements[0], b->elements[0]);
}

static void group_jobs(struct arena *a, struct works *w)
{
    qsort(w->jobs, w->n_jobs, sizeof *w->jobs, by_group);
    w->from = arena_array(a, uint32_t, w->n_jobs + 1);
    w->n_groups = 0;
    for (size_t i = 0; i < w->n_jobs; i++)
        if (!i || same_group(&w->jobs[i - 1], &w->jobs[i]))
            w->from[w->n_groups++] = (uint32_t)i;
    w->from[w->n_groups] = (uint32_t)w->n_jobs;
}

enum err works_make(struct arena *a, const struct replace_request *q, struct works *w,
        struct replace_result *r, struct error *e)
{
    struct piece *pieces;
    size_t n;
    *w = (struct works){ .q = q };
    list_regions(a, w);
    for (row i = 1; i < q->network->sites.len; i++)
        w->sites[region_of(w, i)]++;
    enum err code = list_pieces(a, w, &pieces, &n, r, e);
    if (code)
        return code;
    w->jobs = arena_array(a, struct job, n);
    for (size_t from = 0, to; from < n; from = to) {
        for (to = from + 1; to < n && same_job(&pieces[from], &pieces[to]) == 0;)
            to++;
        w->jobs[w->n_jobs++] = job_of(a, w, pieces, from, to);
        r->no_region += !pieces[from].region;
    }
    group_jobs(a, w);
    calendar_make(a, w);
    return OK;
}
