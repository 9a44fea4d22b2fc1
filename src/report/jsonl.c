// One JSON object a line: the run with its coverage, the files, the findings, the gaps.
// docs/reports.md lists the keys; a key is never renamed.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "report/network/network.h"

static void write_coverage(struct json *j, const struct coverage *c)
{
    json_open_object(j, "coverage");
    json_integer(j, "files", (int64_t)c->files);
    json_integer(j, "functions", (int64_t)c->functions);
    json_integer(j, "function_lines", (int64_t)c->function_lines);
    json_integer(j, "analysed", (int64_t)c->analysed);
    json_integer(j, "guessed", (int64_t)c->guessed);
    json_integer(j, "opaque", (int64_t)c->opaque);
    json_integer(j, "skipped", (int64_t)c->skipped);
    json_integer(j, "inactive", (int64_t)c->inactive);
    json_integer(j, "unread_files", (int64_t)c->unread_files);
    json_integer(j, "unread_lines", (int64_t)c->unread_lines);
    json_integer(j, "left_out_files", (int64_t)c->left_files);
    json_integer(j, "left_out_lines", (int64_t)c->left_lines);
    json_integer(j, "caps", (int64_t)c->caps);
    json_close_object(j);
}

static void begin_line(struct json *j, struct buf *out, const char *what)
{
    json_begin(j, out);
    json_open_object(j, NULL);
    json_c(j, "type", what);
}

static void end_line(struct json *j)
{
    json_close_object(j);
    json_end(j);
}

static void write_run(struct buf *out, const struct run *run)
{
    struct json j;
    struct coverage coverage = coverage_of(run);
    begin_line(&j, out, "run");
    json_c(&j, "verb", run->record.verb);
    json_c(&j, "engine", run->record.engine);
    json_text(&j, "subject", run->record.subject);
    json_hex(&j, "drop", run->record.drop, DIGEST_SIZE);
    json_text(&j, "options", run->record.options);
    json_text(&j, "rules", run->record.rules);
    json_c(&j, "digest", run->digest);
    json_integer(&j, "findings", (int64_t)run->n_findings);
    write_coverage(&j, &coverage);
    json_open_object(&j, "figures");
    for (size_t i = 0; i < run->n_figures; i++)
        json_real(&j, run->figures[i].name, run->figures[i].value);
    json_close_object(&j);
    end_line(&j);
}

static void write_file(struct buf *out, const struct artefact_record *a)
{
    struct json j;
    begin_line(&j, out, "file");
    json_text(&j, "path", a->path);
    json_hex(&j, "sha256", a->sha256, DIGEST_SIZE);
    json_c(&j, "kind", a->kind);
    json_c(&j, "role", a->role);
    json_c(&j, "language", a->language);
    json_c(&j, "reason", a->reason);
    json_integer(&j, "bytes", (int64_t)a->bytes);
    json_integer(&j, "lines", a->lines);
    json_integer(&j, "functions", a->functions);
    json_integer(&j, "function_lines", a->function_lines);
    json_integer(&j, "analysed", a->analysed);
    json_integer(&j, "guessed", a->guessed);
    json_integer(&j, "opaque", a->opaque);
    json_integer(&j, "skipped", a->skipped);
    json_integer(&j, "inactive", a->inactive);
    end_line(&j);
}

static void write_evidence(struct json *j, const char *key, const struct evidence *items, size_t n)
{
    json_open_array(j, key);
    for (size_t i = 0; i < n; i++) {
        const struct spot *at = &items[i].spot;
        json_open_object(j, NULL);
        json_c(j, "role", items[i].role);
        json_text(j, "path", at->path);
        json_integer(j, "line", at->line);
        if (at->column)
            json_integer(j, "column", at->column);
        if (at->end_line > at->line)
            json_integer(j, "end_line", at->end_line);
        if (at->function.len)
            json_text(j, "function", at->function);
        json_text(j, "text", items[i].text);
        json_close_object(j);
    }
    json_close_array(j);
}

static void write_finding(struct buf *out, const struct finding *f)
{
    struct json j;
    begin_line(&j, out, "finding");
    json_real(&j, "rank", f->rank);
    json_c(&j, "rule", f->rule);
    json_c(&j, "fingerprint", f->fingerprint);
    json_text(&j, "title", f->title);
    json_text(&j, "reach", f->reach);
    json_text(&j, "missing", f->missing);
    json_text(&j, "configuration", f->configuration);
    json_text(&j, "doubt", f->doubt);
    write_evidence(&j, "places", f->places, f->n_places);
    write_evidence(&j, "flow", f->flow, f->n_flow);
    write_evidence(&j, "peers", f->peers, f->n_peers);
    write_evidence(&j, "clones", f->clones, f->n_clones);
    json_open_array(&j, "reasons");
    for (size_t i = 0; i < f->n_reasons; i++) {
        json_open_object(&j, NULL);
        json_text(&j, "text", f->reasons[i].text);
        json_real(&j, "points", f->reasons[i].points);
        json_close_object(&j);
    }
    json_close_array(&j);
    end_line(&j);
}

static void write_gap(struct buf *out, const struct gap_record *g)
{
    struct json j;
    begin_line(&j, out, "gap");
    json_c(&j, "kind", g->kind);
    json_text(&j, "path", g->path);
    json_text(&j, "text", g->text);
    json_integer(&j, "count", (int64_t)g->count);
    json_bool(&j, "cap", g->is_cap);
    end_line(&j);
}

void report_write_jsonl(struct buf *out, const struct run *run, const struct report_options *o)
{
    (void)o;
    write_run(out, run);
    for (size_t i = 0; i < run->n_artefacts; i++)
        write_file(out, &run->artefacts[i]);
    for (size_t i = 0; i < run->n_findings; i++)
        write_finding(out, &run->findings[i]);
    for (size_t i = 0; i < run->n_gaps; i++)
        write_gap(out, &run->gaps[i]);
    network_jsonl(out, run);
}
