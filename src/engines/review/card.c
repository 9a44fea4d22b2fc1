// A candidate as a finding: the evidence a reader judges it by.
//
// Entry and call path from where the data comes in, the check that is missing, peers that do check,
// further places, what configuration it needs, what moved its rank, and why it may be false.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdio.h>
#include <stdlib.h>

#include "base/digest.h"
#include "base/utf8.h"
#include "engines/review/review_int.h"

enum { PATH_MOST = 16, CLONES_MOST = 64 };

static struct spot spot_of(const struct review *r, uint32_t function, place at)
{
    struct spot spot = { 0 };
    if (function < r->flow.n_functions)
        spot.function = symbol_text(r->flow.functions[function].ir->name);
    if (!at)
        return spot;
    struct place_line line = sources_line(&r->program->sources, at);
    const struct source *source = &r->program->sources.items[line.source];
    spot.path = source->path;
    spot.line = spot.end_line = line.line;
    spot.column = line.column;
    if (source->file && !source->file->is_ascii) {
        struct str before = { source->file->text.ptr + (at - source->base) - (line.column - 1),
            line.column - 1 };
        spot.column = (uint32_t)utf8_length(before) + 1;
    }
    return spot;
}

static void fingerprint(const struct review *r, const struct candidate *c, char out[33])
{
    const struct ir_function *ir = r->flow.functions[c->function].ir;
    struct buf b = { 0 };
    uint8_t digest[DIGEST_SIZE];
    char hex[DIGEST_HEX];
    buf_printf(&b, "%s|%.*s|%.*s", c->check->id, STR_ARG(symbol_text(ir->name)), STR_ARG(c->shape));
    digest_of(buf_str(&b), digest);
    digest_hex(digest, hex);
    memcpy(out, hex, 32);
    out[32] = '\0';
    buf_free(&b);
}

static struct evidence evidence(
        const struct review *r, const char *role, uint32_t function, place at, struct str text)
{
    return (struct evidence){ role, spot_of(r, function, at), text };
}

// ---- The way in ----

static struct evidence step(const struct review *r, struct arena *a, const struct flow_way *way)
{
    const struct flow *w = &r->flow;
    const struct flow_function *f = &w->functions[way->function];
    struct str name = symbol_text(f->ir->name);
    place here = way->instr && way->instr < f->ir->n_instrs ? f->ir->instrs[way->instr].where
                                                            : f->ir->from;
    if (way->from == FLOW_NONE)
        return evidence(r, "entry", way->function, here,
                str_format(a, "data from %s comes in", trust_name((enum trust)f->reach)));
    uint32_t before = w->ways[way->from].function;
    struct str from = symbol_text(w->functions[before].ir->name);
    switch ((enum way_kind)way->how) {
    case WAY_DOWN:
        return evidence(r, "call", before, w->functions[before].ir->instrs[way->instr].where,
                str_format(a, "%.*s() calls %.*s()", STR_ARG(from), STR_ARG(name)));
    case WAY_UP:
        return evidence(r, "call", way->function, here,
                str_format(a, "%.*s() gets it from %.*s()", STR_ARG(name), STR_ARG(from)));
    case WAY_ACROSS:
        return evidence(r, "call", way->function, f->ir->from,
                str_format(a, "%.*s() reads member %.*s, where %.*s() left it", STR_ARG(name),
                        STR_ARG(symbol_text(w->cells[way->cell].name)), STR_ARG(from)));
    }
    return evidence(r, "call", way->function, here, STR(""));
}

static void write_flow(
        const struct review *r, const struct candidate *c, struct arena *a, struct finding *out)
{
    const struct flow_function *f = &r->flow.functions[c->function];
    uint32_t ways[PATH_MOST], n = 0;
    for (uint32_t at = f->reach ? f->way : FLOW_NONE; at != FLOW_NONE && n < PATH_MOST;
            at = r->flow.ways[at].from)
        ways[n++] = at;
    out->flow = arena_array(a, struct evidence, n + 1);
    for (uint32_t k = n; k-- > 0;)
        out->flow[out->n_flow++] = step(r, a, &r->flow.ways[ways[k]]);
    out->flow[out->n_flow++] = evidence(r, "sink", c->function, c->where, c->title);
    if (!n) {
        out->reach = STR("no way in from outside was found");
        return;
    }
    uint32_t entry = r->flow.ways[ways[n - 1]].function;
    out->reach = str_format(a, "%s, by way of %.*s()", trust_name((enum trust)f->reach),
            STR_ARG(flow_name(&r->flow, entry)));
}

// ---- The rest of the card ----

static void write_places(
        const struct review *r, const struct candidate *c, struct arena *a, struct finding *out)
{
    out->places = arena_array(a, struct evidence, c->n_marks + 2);
    out->places[out->n_places++] = evidence(r, "sink", c->function, c->where, c->title);
    for (uint32_t k = 0; k < c->n_marks; k++)
        out->places[out->n_places++] = evidence(
                r, c->marks[k].role, c->marks[k].function, c->marks[k].where, c->marks[k].text);
    const struct flow_function *f = &r->flow.functions[c->function];
    if (out->n_places == 1)
        out->places[out->n_places++] =
                evidence(r, "decl", c->function, f->ir->from, STR("in this function"));
}

static void write_peers(
        const struct review *r, const struct candidate *c, struct arena *a, struct finding *out)
{
    if (c->callee == FLOW_NONE)
        return;
    const struct flow_peers *p = &r->flow.peers[c->callee];
    if (!p->checked || p->first_checked == UINT64_MAX)
        return;
    uint32_t function = (uint32_t)(p->first_checked >> 32), instr = (uint32_t)p->first_checked;
    out->peers = arena_array(a, struct evidence, 1);
    out->peers[out->n_peers++] =
            evidence(r, "peer", function, r->flow.functions[function].ir->instrs[instr].where,
                    str_format(a, "checks the result of %.*s(), as %u of %u callers do",
                            STR_ARG(flow_name(&r->flow, c->callee)), p->checked, p->sites));
}

static int by_place(const void *x, const void *y)
{
    uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
    return a < b ? -1 : a > b;
}

static void write_clones(
        const struct review *r, const struct candidate *c, struct arena *a, struct finding *out)
{
    size_t n = size_min(c->clones.len, CLONES_MOST);
    out->clones = arena_array(a, struct evidence, n + 1);
    if (n)
        qsort(c->clones.items, c->clones.len, sizeof *c->clones.items, by_place);
    for (size_t k = 0; k < n; k++)
        out->clones[out->n_clones++] =
                evidence(r, "sink", c->function, c->clones.items[k], STR("the same cause"));
}

static void write_reasons(const struct candidate *c, struct arena *a, struct finding *out)
{
    out->reasons = arena_array(a, struct reason, c->n_features + 1);
    out->reasons[out->n_reasons++] = (struct reason){ str_of(c->check->brief), c->check->base };
    for (uint32_t k = 0; k < c->n_features; k++) {
        const struct weighed *f = &c->features[k];
        double points = feature_points((enum feature)f->feature) * (double)f->times;
        if (points != 0)
            out->reasons[out->n_reasons++] =
                    (struct reason){ str_of(feature_text((enum feature)f->feature)), points };
    }
}

static bool has_feature(const struct candidate *c, enum feature f)
{
    for (uint32_t k = 0; k < c->n_features; k++)
        if (c->features[k].feature == f)
            return true;
    return false;
}

static void write_configuration(
        const struct review *r, const struct candidate *c, struct arena *a, struct finding *out)
{
    const struct flow_function *f = &r->flow.functions[c->function];
    struct buf b = { 0 };
    for (uint32_t block = c->block; block && f->idom[block] != FLOW_NONE; block = f->idom[block]) {
        const struct ir_block *up = &f->ir->blocks[f->idom[block]];
        if (up->end != IR_CONFIG || up->value >= f->ir->n_conditions ||
                (up->next[0] != block && up->next[1] != block))
            continue;
        struct str text = f->ir->conditions[up->value].text;
        buf_printf(&b, up->next[0] == block ? "%s%.*s" : "%s!(%.*s)", b.len ? ", " : "",
                STR_ARG(text));
        if (b.len > 300)
            break;
    }
    out->configuration = str_copy(a, buf_str(&b));
    buf_free(&b);
}

static void write_doubt(const struct candidate *c, struct arena *a, struct finding *out)
{
    static const struct {
        enum feature feature;
        const char *text;
    } doubts[] = {
        { F_REACH_NONE, "no call from outside was found; the function may be unused" },
        { F_MERGED, "the path with the fault and the path with the use may exclude each other" },
        { F_EXHAUSTION, "an outsider would have to exhaust memory or a pool first" },
        { F_STATE, "the program may keep the condition true by itself" },
        { F_KEY_STORED, "whatever removes the object may also forget the key" },
        { F_INDIRECT, "the callee may do it only in cases that this caller excludes" },
        { F_CAPPED, "a bound exists; it may be enough for reasons not seen here" },
        { F_GUESSED, "part of the code was guessed" },
        { F_LOSSY, "part of the function could not be read" },
        { F_FIELD, "who fills the member may make sure of it" },
    };
    struct buf b = { 0 };
    for (size_t k = 0; k < ARRAY_LEN(doubts); k++)
        if (has_feature(c, doubts[k].feature))
            buf_printf(&b, "%s%s", b.len ? "; " : "", doubts[k].text);
    if (!b.len)
        buf_add_text(&b, "a guard in a caller, or a rule of the protocol enforced elsewhere, may "
                         "exclude it");
    out->doubt = str_copy(a, buf_str(&b));
    buf_free(&b);
}

void card_write(
        const struct review *r, const struct candidate *c, struct arena *a, struct finding *out)
{
    *out = (struct finding){ .rule = c->check->id, .rank = c->rank, .missing = c->missing };
    struct str name = symbol_text(r->flow.functions[c->function].ir->name);
    out->title = str_format(a, "%.*s() %.*s", STR_ARG(name), STR_ARG(c->title));
    fingerprint(r, c, out->fingerprint);
    write_places(r, c, a, out);
    write_flow(r, c, a, out);
    write_peers(r, c, a, out);
    write_clones(r, c, a, out);
    write_reasons(c, a, out);
    write_configuration(r, c, a, out);
    write_doubt(c, a, out);
}
