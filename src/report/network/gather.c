// A network's answers from the dossier: the newest of each question, and where the sites are.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/vec.h"
#include "report/network/network.h"

#include <stdlib.h>

static const char *const verbs[NETWORK_PARTS] = { "network import", "network check",
    "network compare", "network diversity", "network contain", "network replace",
    "network screen" };

bool is_network_run(const struct run *run)
{
    return str_starts(str_of(run->record.verb), "network ");
}

enum network_part network_part_of(const struct run *run)
{
    for (enum network_part part = 0; part < NETWORK_PARTS; part++)
        if (strcmp(run->record.verb, verbs[part]) == 0)
            return part;
    return NETWORK_CHECK; // of a newer Assay: shown for what tables it has
}

static uint32_t import_of(const struct run *run)
{
    uint64_t number = 0;
    if (strcmp(run->record.verb, verbs[NETWORK_IMPORT]) == 0)
        return run->number;
    if (!str_starts(run->record.options, "import="))
        return 0;
    struct str digits = str_from(run->record.options, strlen("import="));
    for (size_t i = 0; i < digits.len && digits.ptr[i] >= '0' && digits.ptr[i] <= '9'; i++) {
        number = number * 10 + (uint64_t)(digits.ptr[i] - '0');
        if (number > UINT32_MAX)
            return 0;
    }
    return (uint32_t)number;
}

static enum err read_part(struct network_report *r, struct dossier *d, const struct run *run,
        uint32_t import, enum network_part part, struct arena *arena, struct error *e)
{
    uint32_t number = import;
    enum err code = OK;
    if (strcmp(run->record.verb, verbs[part]) == 0) {
        r->parts[part] = run;
        return OK;
    }
    if (part == NETWORK_SCREEN) // of names, wherever they come from
        code = dossier_newest_run(d, verbs[part], &number, e);
    else if (part != NETWORK_IMPORT)
        code = dossier_newest_about(d, verbs[part], import, 0, &number, e);
    if (code != OK || !number)
        return code;
    struct run *read = arena_new(arena, struct run);
    r->parts[part] = read;
    return dossier_read_run(d, number, arena, read, e);
}

static enum err read_decisions(struct network_report *r, struct dossier *d, uint32_t import,
        struct arena *arena, struct error *e)
{
    VEC(const struct run *) runs = { 0 };
    uint32_t number = 0;
    enum err code = OK;
    do {
        code = dossier_newest_about(d, "network decide", import, number, &number, e);
        if (code != OK || !number)
            break;
        struct run *read = arena_new(arena, struct run);
        vec_push(&runs, read);
        code = dossier_read_run(d, number, arena, read, e);
    } while (code == OK);
    r->n_decisions = runs.len;
    r->decisions = arena_copy(arena, runs.items, runs.len * sizeof *runs.items);
    vec_free(&runs);
    return code;
}

// --- sites, by whose equipment is there ---

struct site {
    int32_t latitude, longitude;
    bool is_placed;
    bool restricted, other, unknown; // of what is in service there
};

struct sites { // what the passes over the import's tables gather; rows count from 1
    struct site *items;
    size_t n, cap;
    uint32_t *up; // suppliers under one roof, each with one nearer to the root
    bool *restricted;
    size_t n_suppliers, suppliers_cap;
    const struct run *diversity;
    struct network_report *r;
    struct arena *arena;
    int64_t day;
};

static size_t column_at(enum batch_table table, const char *name)
{
    size_t i = 0;
    while (strcmp(dossier_batch_column(table, i), name) != 0)
        i++;
    return i;
}

static int64_t number_or(const struct cell *cells, size_t i, int64_t none)
{
    return cells[i].type == CELL_INTEGER ? cells[i].integer : none;
}

static void take_word(void *context, const struct cell *cells)
{
    struct sites *s = context;
    if (cells[0].type == CELL_TEXT && str_is(cells[0].bytes, "currency"))
        s->r->currency = str_copy(s->arena, cells[2].bytes);
}

static void take_operator(void *context, const struct cell *cells)
{
    (void)cells;
    ((struct sites *)context)->r->operators++;
}

static void take_site(void *context, const struct cell *cells)
{
    struct sites *s = context;
    size_t at = column_at(BATCH_SITE, "latitude");
    size_t along = column_at(BATCH_SITE, "longitude");
    if (++s->n == s->cap)
        s->items = mem_grow(s->items, s->cap *= 2, sizeof *s->items);
    s->items[s->n] = (struct site){ .latitude = (int32_t)number_or(cells, at, 0),
        .longitude = (int32_t)number_or(cells, along, 0),
        .is_placed = cells[at].type == CELL_INTEGER && cells[along].type == CELL_INTEGER };
}

static bool is_restricted_name(const struct run *run, struct str name)
{
    for (size_t i = 0; i < n_answers(run, BATCH_SHARE); i++)
        if (answer_number(run, BATCH_SHARE, i, "restricted") &&
                str_eq(answer_text(run, BATCH_SHARE, i, "supplier"), name))
            return true;
    return false;
}

static void take_supplier(void *context, const struct cell *cells)
{
    struct sites *s = context;
    if (++s->n_suppliers == s->suppliers_cap) {
        s->suppliers_cap *= 2;
        s->up = mem_grow(s->up, s->suppliers_cap, sizeof *s->up);
        s->restricted = mem_grow(s->restricted, s->suppliers_cap, sizeof *s->restricted);
    }
    s->up[s->n_suppliers] = (uint32_t)s->n_suppliers;
    s->restricted[s->n_suppliers] = s->diversity && cells[0].type == CELL_TEXT &&
                                    is_restricted_name(s->diversity, cells[0].bytes);
}

static uint32_t root_of(struct sites *s, uint32_t supplier)
{
    while (s->up[supplier] != supplier)
        supplier = s->up[supplier] = s->up[s->up[supplier]];
    return supplier;
}

// Who is owned by more than half, directed, or an affiliate belongs to its holder (diversity.h).
static void take_control(void *context, const struct cell *cells)
{
    enum { OWNS = 1, DIRECTS, AFFILIATE, HALF = 500000 };
    struct sites *s = context;
    int64_t holder = number_or(cells, 0, 0), held = number_or(cells, 1, 0);
    int64_t kind = number_or(cells, column_at(BATCH_CONTROL, "kind"), 0);
    int64_t share = number_or(cells, column_at(BATCH_CONTROL, "share"), HALF + 1);
    bool is_now = number_or(cells, column_at(BATCH_CONTROL, "from_day"), s->day) <= s->day &&
                  number_or(cells, column_at(BATCH_CONTROL, "until_day"), s->day) >= s->day;
    if (!is_now || !(kind == DIRECTS || kind == AFFILIATE || (kind == OWNS && share > HALF)) ||
            holder < 1 || held < 1 || (uint64_t)holder > s->n_suppliers ||
            (uint64_t)held > s->n_suppliers)
        return;
    uint32_t a = root_of(s, (uint32_t)holder), b = root_of(s, (uint32_t)held);
    s->restricted[b] = s->restricted[a] = s->restricted[a] || s->restricted[b];
    s->up[a] = b;
}

// As the answers count it (diversity.h): what is planned is there from its connection on.
static bool is_in_service(const struct sites *s, const struct cell *cells)
{
    enum { PLANNED = 2, REMOVED = 4 };
    int64_t status = number_or(cells, column_at(BATCH_ELEMENT, "status"), 0);
    const struct cell *connected = &cells[column_at(BATCH_ELEMENT, "connected")];
    if (status == REMOVED)
        return false;
    if (connected->type != CELL_INTEGER)
        return status != PLANNED;
    return connected->integer <= s->day;
}

static void take_element(void *context, const struct cell *cells)
{
    struct sites *s = context;
    int64_t site = number_or(cells, column_at(BATCH_ELEMENT, "site"), 0);
    int64_t supplier = number_or(cells, column_at(BATCH_ELEMENT, "supplier"), 0);
    s->r->elements++;
    if (site < 1 || (uint64_t)site > s->n || !is_in_service(s, cells))
        return;
    struct site *at = &s->items[site];
    if (supplier < 1 || (uint64_t)supplier > s->n_suppliers)
        at->unknown = true;
    else if (s->restricted[root_of(s, (uint32_t)supplier)])
        at->restricted = true;
    else
        at->other = true;
}

static enum place_class class_of(const struct site *s)
{
    if (s->restricted)
        return s->other ? PLACE_MIXED : PLACE_RESTRICTED;
    return s->unknown ? PLACE_UNKNOWN : s->other ? PLACE_FREE : PLACE_EMPTY;
}

static void hand_over(struct sites *s)
{
    struct network_report *r = s->r;
    r->places = arena_array(s->arena, struct network_place, s->n);
    for (size_t i = 1; i <= s->n; i++) {
        enum place_class class = class_of(&s->items[i]);
        r->per_class[class]++;
        if (s->items[i].is_placed)
            r->places[r->n_places++] =
                    (struct network_place){ s->items[i].latitude, s->items[i].longitude, class };
    }
    r->sites = s->n;
    r->suppliers = s->n_suppliers;
}

// The day the answers are for: "date=2026-11-25" among the options; far ahead where there is none.
static int64_t day_of(const struct run *run)
{
    int64_t day;
    return run && option_day(run, &day) ? day : INT32_MAX;
}

static enum err read_sites(struct network_report *r, struct dossier *d, uint32_t import,
        struct arena *arena, struct error *e)
{
    static const struct {
        enum batch_table table;
        batch_row *take;
        const char *last; // column that is needed; NULL: all
    } passes[] = { { BATCH_WORD, take_word, NULL }, { BATCH_OPERATOR, take_operator, NULL },
        { BATCH_SITE, take_site, NULL }, { BATCH_SUPPLIER, take_supplier, NULL },
        { BATCH_CONTROL, take_control, NULL }, { BATCH_ELEMENT, take_element, "connected" } };
    struct sites s = { .r = r,
        .arena = arena,
        .diversity = r->parts[NETWORK_DIVERSITY],
        .day = day_of(r->parts[NETWORK_DIVERSITY]),
        .cap = 64,
        .suppliers_cap = 64 };
    s.items = mem_alloc(s.cap * sizeof *s.items);
    s.up = mem_alloc(s.suppliers_cap * sizeof *s.up);
    s.restricted = mem_alloc(s.suppliers_cap * sizeof *s.restricted);
    enum err code = OK;
    for (size_t i = 0; i < ARRAY_LEN(passes) && code == OK; i++)
        code = dossier_read_batch(d, import, passes[i].table,
                passes[i].last ? column_at(passes[i].table, passes[i].last) + 1 : 0, passes[i].take,
                &s, e);
    if (code == OK)
        hand_over(&s);
    free(s.items);
    free(s.up);
    free(s.restricted);
    return code;
}

enum err network_report_read(struct network_report *r, struct dossier *d, const struct run *run,
        struct arena *arena, struct error *e)
{
    uint32_t import = import_of(run);
    enum err code = import ? OK : dossier_newest_run(d, verbs[NETWORK_IMPORT], &import, e);
    *r = (struct network_report){ 0 };
    for (enum network_part part = 0; part < NETWORK_PARTS && code == OK; part++)
        code = read_part(r, d, run, import, part, arena, e);
    if (code == OK && import)
        code = read_decisions(r, d, import, arena, e);
    if (code == OK && import)
        code = read_sites(r, d, import, arena, e);
    if (code == OK && !r->currency.len && r->parts[NETWORK_REPLACE])
        r->currency = option_word(r->parts[NETWORK_REPLACE], "currency");
    return code;
}
