// Reviews a tree and prints what the analyses know, without a dossier: for golden tests and for
// looking.
//
//   review-tool [-j N] [--sarif FILE] [--counts] [--facts FUNCTION] [--top N] PATH
//
// One line a finding: rule, path:line, rank, function and title; with --reasons what made the rank.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/buf.h"
#include "engines/review/scan.h"
#include "source/lang/preprocess.h"
#include "base/hash.h"

struct options {
    const char *path, *sarif, *facts;
    size_t threads, top;
    bool counts, reasons, sources;
};

static double seconds(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool parse(int argc, char **argv, struct options *o)
{
    *o = (struct options){ .threads = 1, .top = 100000 };
    for (int k = 1; k < argc; k++) {
        if (!strcmp(argv[k], "--sarif") && k + 1 < argc)
            o->sarif = argv[++k];
        else if (!strcmp(argv[k], "--facts") && k + 1 < argc)
            o->facts = argv[++k];
        else if (!strcmp(argv[k], "-j") && k + 1 < argc)
            o->threads = strtoul(argv[++k], NULL, 10);
        else if (!strcmp(argv[k], "--top") && k + 1 < argc)
            o->top = strtoul(argv[++k], NULL, 10);
        else if (!strcmp(argv[k], "--counts"))
            o->counts = true;
        else if (!strcmp(argv[k], "--sources"))
            o->sources = true;
        else if (!strcmp(argv[k], "--reasons"))
            o->reasons = true;
        else
            o->path = argv[k];
    }
    return o->path != NULL;
}

static void print_counts(const struct flow *w, double cpu, double wall)
{
    const struct flow_counts *c = &w->counts;
    uint64_t instrs = 0;
    for (uint32_t k = 0; k < w->n_functions; k++)
        instrs += w->functions[k].ir->n_instrs;
    size_t held = w->memory_held;
    printf("functions %u instructions %llu externs %u levels %u\n", w->n_functions,
            (unsigned long long)instrs, w->n_externs, w->n_levels);
    printf("calls %u direct %u resolved %u guessed %u unknown %u\n", c->calls, c->calls_direct,
            c->calls_resolved, c->calls_guessed, c->calls_unknown);
    printf("sources %u reached %u cells %u tainted %u rounds %u capped %d lossy %u\n", c->sources,
            c->functions_reached, c->cells, c->cells_tainted, c->rounds, c->capped,
            c->summaries_lossy);
    printf("flow and review: cpu %.3f s, wall %.3f s, memory %.1f MB\n", cpu, wall,
            (double)held / 1e6);
}

static void print_sources(const struct flow *w)
{
    for (uint32_t k = 0; k < w->n_functions; k++) {
        const struct flow_function *f = &w->functions[k];
        if (!f->outside)
            continue;
        printf("source %.*s", STR_ARG(flow_name(w, k)));
        if (f->source_instr)
            printf(" calls %.*s",
                    STR_ARG(flow_name(w, flow_callee(f, &f->ir->instrs[f->source_instr]))));
        printf(": %s\n", trust_name(trust_level(f->outside)));
    }
}

static void print_facts(const struct review *r, const char *name)
{
    const struct flow *w = &r->flow;
    for (uint32_t k = 0; k < w->n_functions; k++) {
        const struct flow_function *f = &w->functions[k];
        if (!str_is(symbol_text(f->ir->name), name))
            continue;
        printf("%s: level %u reach %s hops %u %.*s noreturn %d null %u returns %u outside %llx\n",
                name, f->level, trust_name((enum trust)f->reach), f->hops, STR_ARG(STR("")),
                f->noreturn, f->summary.null, f->summary.returns_param,
                (unsigned long long)f->outside >> 32);
        printf("  fresh %d returns v %llx c %llx\n", f->summary.fresh,
                (unsigned long long)f->summary.returns.value,
                (unsigned long long)f->summary.returns.content);
        for (uint32_t p = 0; p < f->ir->n_params && p < TAINT_PARAMS; p++)
            printf("  param %u: in value %llx content %llx, writes %llx, passed null %d\n", p,
                    (unsigned long long)f->params_in[p] >> 32,
                    (unsigned long long)f->params_in[TAINT_PARAMS + p] >> 32,
                    (unsigned long long)f->summary.writes[p], passed_reason(r, k, p));
        for (uint32_t a = 0; a < f->summary.n_atoms; a++)
            printf("  atom %u param %u cell %d depth %u always %d\n", f->summary.atoms[a].kind,
                    f->summary.atoms[a].param, (int)f->summary.atoms[a].cell,
                    f->summary.atoms[a].depth, f->summary.atoms[a].always);
        for (uint32_t c = 0; c < f->summary.n_constants; c++)
            printf("  returns %lld for reason %u\n", (long long)f->summary.constants[c].value,
                    f->summary.constants[c].reason);
        for (uint32_t c = 0; c < f->n_callers; c++)
            printf("  called by %.*s\n", STR_ARG(flow_name(w, f->callers[c])));
        for (uint32_t c = 0; c < f->n_calls; c++) {
            const struct flow_call *call = &f->calls[c];
            printf("  call v%u how %u:", call->instr, call->how);
            for (uint32_t t = 0; t < call->n_targets; t++)
                printf(" %.*s", STR_ARG(flow_name(w, f->targets[call->first_target + t])));
            printf("\n");
        }
        struct buf b = { 0 };
        ir_print(&b, f->ir);
        printf("%.*s\n", STR_ARG(buf_str(&b)));
        struct taint *t = mem_zero(f->ir->n_instrs + 1, sizeof *t),
                     *l = mem_zero(f->ir->n_locals + 1, sizeof *l);
        taint_values(w, k, t, l);
        for (uint32_t v = 1; v < f->ir->n_instrs; v++)
            if (t[v].value | t[v].content)
                printf("  taint v%u value %llx content %llx\n", v, (unsigned long long)t[v].value,
                        (unsigned long long)t[v].content);
    }
}

static void print_findings(const struct review *r, const struct options *o, FILE *sarif)
{
    const struct program *p = r->program;
    struct arena a = { 0 };
    for (size_t k = 0; k < r->all.len && k < o->top; k++) {
        struct finding f;
        card_write(r, &r->all.items[k], &a, &f);
        const struct spot *s = &f.places[0].spot;
        printf("%s %.*s:%u %.2f %.*s\n", f.rule, STR_ARG(s->path), s->line, f.rank,
                STR_ARG(f.title));
        for (size_t i = 0; o->reasons && i < f.n_reasons; i++)
            printf("    %+.2f %.*s\n", f.reasons[i].points, STR_ARG(f.reasons[i].text));
        for (size_t i = 0; o->reasons && i < f.n_flow; i++)
            printf("    > %.*s:%u %.*s\n", STR_ARG(f.flow[i].spot.path), f.flow[i].spot.line,
                    STR_ARG(f.flow[i].text));
        if (sarif)
            fprintf(sarif,
                    "%s{\"ruleId\":\"%s\",\"rank\":%.2f,\"locations\":[{\"physicalLocation\":{"
                    "\"artifactLocation\":{\"uri\":\"%.*s\"},\"region\":{\"startLine\":%u}}}]}\n",
                    k ? "," : "", f.rule, f.rank, STR_ARG(s->path), s->line);
        arena_reset(&a);
    }
    (void)p;
    arena_release(&a);
}

static int run(const struct options *o)
{
    struct error e = { 0 };
    struct drop drop;
    struct program program = { 0 };
    struct review review;
    struct program_options options = { 0 };
    struct pool *pool = pool_new(o->threads);
    if (drop_open(&drop, o->path, &(struct intake_options){ 0 }, pool, &e) != OK ||
            program_read(&program, &drop, &options, pool, &e) != OK) {
        fprintf(stderr, "review-tool: %s: %s\n", e.place, e.primary);
        return 3;
    }
    double cpu = seconds(CLOCK_PROCESS_CPUTIME_ID), wall = seconds(CLOCK_MONOTONIC);
    review_scan(&review, &program, pool);
    if (o->counts)
        print_counts(&review.flow, seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu,
                seconds(CLOCK_MONOTONIC) - wall);
    if (o->sources)
        print_sources(&review.flow);
    if (o->facts)
        print_facts(&review, o->facts);
    FILE *sarif = o->sarif ? fopen(o->sarif, "w") : NULL;
    if (sarif)
        fputs("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"assay\"}},"
              "\"results\":[\n",
                sarif);
    if (!o->facts)
        print_findings(&review, o, sarif);
    if (sarif) {
        fputs("]}]}\n", sarif);
        fclose(sarif);
    }
    review_release(&review);
    program_free(&program);
    drop_close(&drop);
    pool_free(pool);
    return 0;
}

int main(int argc, char **argv)
{
    struct options o;
    if (!parse(argc, argv, &o)) {
        fprintf(stderr, "usage: review-tool [-j N] [--counts] [--reasons] [--facts F] [--sarif "
                        "FILE] PATH\n");
        return 2;
    }
    hash_init();
    intern_init();
    token_init();
    lex_init();
    pp_init();
    return run(&o);
}
