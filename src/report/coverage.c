// What was looked at and what was not, from the artefacts of a run.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_int.h"

#include <math.h>
#include <stdlib.h>

static bool is_own(const struct artefact_record *a)
{
    return strcmp(a->role, "own") == 0;
}

static bool is_c(const struct artefact_record *a)
{
    return strcmp(a->language, "C") == 0;
}

// Kinds are intake's words; build files and schemas have languages too, but no functions to read.
bool is_unread(const struct artefact_record *a)
{
    bool is_code = strcmp(a->kind, "other language") == 0 || strcmp(a->kind, "C++") == 0;
    return is_code && is_own(a) && !a->function_lines;
}

bool is_left_out(const struct artefact_record *a)
{
    return strcmp(a->kind, "C source") == 0 && !is_own(a) && !a->function_lines;
}

struct coverage coverage_of(const struct run *run)
{
    struct coverage c = { .files = run->n_artefacts };
    for (size_t i = 0; i < run->n_artefacts; i++) {
        const struct artefact_record *a = &run->artefacts[i];
        c.files_in_c += is_c(a);
        c.functions += a->functions;
        c.function_lines += a->function_lines;
        c.analysed += a->analysed;
        c.guessed += a->guessed;
        c.opaque += a->opaque;
        c.skipped += a->skipped;
        c.inactive += a->inactive;
        c.unread_files += is_unread(a);
        c.unread_lines += is_unread(a) ? a->lines : 0;
        c.left_files += is_left_out(a);
        c.left_lines += is_left_out(a) ? a->lines : 0;
    }
    for (size_t i = 0; i < run->n_gaps; i++)
        c.caps += run->gaps[i].is_cap;
    return c;
}

double share(uint64_t part, uint64_t whole)
{
    return whole ? 100.0 * (double)part / (double)whole : 100.0;
}

double round_down(double v, unsigned decimals)
{
    double scale = pow(10, decimals);
    return floor(v * scale + 1e-9) / scale; // 0.3 is a little less than 0.3
}

static int by_path(const void *key, const void *item)
{
    return str_cmp(*(const struct str *)key, ((const struct artefact_record *)item)->path);
}

// Requires artefacts in the order of their paths, as intake delivers them.
const struct artefact_record *run_find_artefact(const struct run *run, struct str path)
{
    if (!run->n_artefacts)
        return NULL;
    return bsearch(&path, run->artefacts, run->n_artefacts, sizeof *run->artefacts, by_path);
}

const struct rule_record *run_find_rule(const struct run *run, const char *id)
{
    for (size_t i = 0; i < run->n_rules; i++)
        if (strcmp(run->rules[i].id, id) == 0)
            return &run->rules[i];
    return NULL;
}
