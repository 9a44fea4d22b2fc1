// The records of a review: files with their coverage, rules, findings, figures, and what was cut or
// missing.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/record.h"

#include <stdlib.h>

static void add_coverage(struct artefact_record *a, const struct coverage_file *c)
{
    a->functions = c->functions;
    a->function_lines = c->function_lines;
    a->analysed = c->lines_analysed;
    a->guessed = c->lines_guessed;
    a->opaque = c->lines_opaque;
    a->skipped = c->lines_skipped;
    a->inactive = c->lines_inactive;
}

// Coverage of each file by its number in the drop: files and sources are in the same order, so one
// walk does.
void record_files(struct dossier *d, const struct program *p)
{
    const struct drop *drop = p->drop;
    const struct coverage_file **by_file = mem_zero(drop->n_files + 1, sizeof *by_file);
    for (uint32_t k = 0; k < p->n_coverage; k++) {
        const struct file *file = p->sources.items[p->coverage[k].source].file;
        if (file)
            by_file[file - drop->files] = &p->coverage[k];
    }
    for (size_t i = 0; i < drop->n_files; i++) {
        const struct file *f = &drop->files[i];
        struct artefact_record a = { .path = f->path,
            .sha256 = f->sha256,
            .kind = file_kind_name(f->kind),
            .role = file_role_name(f->role),
            .language = f->language,
            .reason = f->reason,
            .bytes = f->bytes,
            .lines = f->lines };
        if (by_file[i])
            add_coverage(&a, by_file[i]);
        dossier_add_artefact(d, &a);
    }
    free(by_file);
}

void record_rules(struct dossier *d)
{
    for (size_t k = 0; checks[k]; k++) {
        const struct rule_record rule = { .id = checks[k]->id,
            .name = checks[k]->name,
            .brief = checks[k]->brief,
            .help = checks[k]->help,
            .severity = checks[k]->severity,
            .cwe = checks[k]->cwe };
        dossier_add_rule(d, &rule);
    }
}

void record_findings(struct dossier *d, const struct review *r, size_t most)
{
    size_t n = most ? size_min(most, r->all.len) : r->all.len;
    struct arena arena = { 0 };
    for (size_t k = 0; k < n; k++) {
        struct finding f;
        card_write(r, &r->all.items[k], &arena, &f);
        dossier_add_finding(d, &f);
        arena_reset(&arena);
    }
    arena_release(&arena);
}

void record_figures(struct dossier *d, const struct review *r)
{
    const struct flow_counts *c = &r->flow.counts;
    const struct figure_record figures[] = {
        { "types.named", (double)r->program->types_named, "types" },
        { "types.laid-out", (double)r->program->types_laid_out, "types" },
        { "types.opaque", (double)r->program->types_opaque, "types" },
        { "functions", r->flow.n_functions, "functions" },
        { "functions.reached", c->functions_reached, "functions" },
        { "calls", c->calls, "calls" },
        { "calls.unresolved", c->calls_unknown, "calls" },
        { "sources", c->sources, "functions" },
        { "findings.all", (double)r->all.len, "findings" },
    };
    for (size_t k = 0; k < ARRAY_LEN(figures); k++)
        dossier_add_figure(d, &figures[k]);
}

static void gap(struct dossier *d, struct str path, const char *kind, const char *text,
        uint64_t count, bool is_cap)
{
    const struct gap_record g = {
        .path = path, .kind = kind, .text = str_of(text), .count = count, .is_cap = is_cap
    };
    if (count)
        dossier_add_gap(d, &g);
}

static void record_missing(struct dossier *d, const struct program *p)
{
    for (uint32_t k = 0; k < p->n_missing; k++) {
        const struct gap_record g = { .path = p->sources.items[p->missing[k].source].path,
            .kind = "missing-include",
            .text = p->missing[k].spelled,
            .count = p->missing[k].times };
        dossier_add_gap(d, &g);
    }
}

void record_gaps(struct dossier *d, const struct review *r)
{
    static const char *const refused[] = {
        [REFUSED] = "refused", [REFUSED_UNREADABLE] = "unreadable", [REFUSED_CAP] = "cap"
    };
    const struct drop *drop = r->program->drop;
    for (size_t i = 0; i < drop->n_refusals; i++)
        gap(d, drop->refusals[i].path, refused[drop->refusals[i].kind], drop->refusals[i].reason, 1,
                drop->refusals[i].kind == REFUSED_CAP);
    for (uint32_t i = 0; i < r->program->n_caps; i++) {
        const struct program_cap *c = &r->program->caps[i];
        gap(d, c->path, "cap", c->reason, c->count, true);
    }
    record_missing(d, r->program);
    gap(d, STR(""), "summaries-cut", "functions ask more of their parameters than a summary holds",
            r->flow.counts.summaries_lossy, false);
    gap(d, STR(""), "cap", "the flow of outside data was not followed to its end",
            r->flow.counts.capped, true);
}

void record_limits(struct dossier *d, const struct review *r, size_t most, const char *rights_kept)
{
    gap(d, STR(""), "cap", "findings of the lowest ranks were left out, as --limit asked",
            most && r->all.len > most ? r->all.len - most : 0, true);
    if (rights_kept)
        gap(d, STR(""), "rights-kept", rights_kept, 1, false);
}
