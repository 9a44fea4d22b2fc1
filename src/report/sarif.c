// SARIF 2.1.0 (OASIS standard, 2020, with errata 01).
//
// Places are relative to the root of the drop (uriBaseId DROP), percent-encoded byte by byte. Of
// the related locations the two other most telling lines come first. Gaps are notifications of the
// invocation, so that a viewer shows what was not looked at beside what was found.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "report/report_int.h"

#include <stdlib.h>

struct sarif {
    struct json json;
    const struct run *run;
    struct buf scratch;
};

// A message may hold links "[text](target)" and placeholders "{0}": text from a drop must make
// neither.
static struct str message_text(struct sarif *s, struct str text)
{
    bool may_link = str_find(text, STR("](")) < text.len;
    s->scratch.len = 0;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (may_link && (c == '[' || c == ']'))
            buf_add_byte(&s->scratch, '\\');
        if (c == '{' && i + 1 < text.len && text.ptr[i + 1] >= '0' && text.ptr[i + 1] <= '9')
            buf_add_byte(&s->scratch, '{');
        buf_add_byte(&s->scratch, c);
    }
    return buf_str(&s->scratch);
}

static void write_message(struct sarif *s, const char *key, struct str text)
{
    json_open_object(&s->json, key);
    json_text(&s->json, "text", message_text(s, text.len ? text : STR("-")));
    json_close_object(&s->json);
}

static void write_uri(struct sarif *s, struct str path)
{
    static const char plain[] =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    s->scratch.len = 0;
    for (size_t i = 0; i < path.len; i++) {
        unsigned char c = (unsigned char)path.ptr[i];
        if (c && strchr(plain, c))
            buf_add_byte(&s->scratch, (char)c);
        else
            buf_printf(&s->scratch, "%%%02X", c);
    }
    json_text(&s->json, "uri", buf_str(&s->scratch));
}

static void write_artifact_location(struct sarif *s, const char *key, struct str path)
{
    const struct artefact_record *a = run_find_artefact(s->run, path);
    json_open_object(&s->json, key);
    write_uri(s, path);
    if (a) { // else a header of our models, or one we made: it is not in the drop
        json_c(&s->json, "uriBaseId", "DROP");
        json_integer(&s->json, "index", a - s->run->artefacts);
    }
    json_close_object(&s->json);
}

static void write_region(struct sarif *s, const struct spot *at)
{
    if (!at->line)
        return;
    json_open_object(&s->json, "region");
    json_integer(&s->json, "startLine", at->line);
    if (at->column)
        json_integer(&s->json, "startColumn", at->column);
    if (at->end_line > at->line)
        json_integer(&s->json, "endLine", at->end_line);
    json_close_object(&s->json);
}

static void write_location_fields(struct sarif *s, const struct evidence *item, bool has_message)
{
    json_open_object(&s->json, "physicalLocation");
    write_artifact_location(s, "artifactLocation", item->spot.path);
    write_region(s, &item->spot);
    json_close_object(&s->json);
    if (item->spot.function.len) {
        json_open_array(&s->json, "logicalLocations");
        json_open_object(&s->json, NULL);
        json_text(&s->json, "name", item->spot.function);
        json_c(&s->json, "kind", "function");
        json_close_object(&s->json);
        json_close_array(&s->json);
    }
    if (has_message)
        write_message(s, "message", item->text);
}

static void write_rule(struct sarif *s, const struct rule_record *r)
{
    struct json *j = &s->json;
    json_open_object(j, NULL);
    json_c(j, "id", r->id);
    json_c(j, "name", r->name);
    write_message(s, "shortDescription", str_of(r->brief));
    write_message(s, "fullDescription", str_of(r->help));
    write_message(s, "help", str_of(r->help));
    json_open_object(j, "defaultConfiguration");
    json_c(j, "level", r->severity);
    json_close_object(j);
    json_open_object(j, "properties");
    json_open_array(j, "tags");
    json_c(j, NULL, "security");
    s->scratch.len = 0;
    buf_printf(&s->scratch, "external/cwe/cwe-%03u", r->cwe);
    if (r->cwe)
        json_text(j, NULL, buf_str(&s->scratch));
    json_close_array(j);
    json_close_object(j);
    if (r->cwe) {
        json_open_array(j, "relationships");
        json_open_object(j, NULL);
        json_open_object(j, "target");
        s->scratch.len = 0;
        buf_printf(&s->scratch, "%u", r->cwe);
        json_text(j, "id", buf_str(&s->scratch));
        json_open_object(j, "toolComponent");
        json_c(j, "name", "CWE");
        json_integer(j, "index", 0);
        json_close_object(j);
        json_close_object(j);
        json_open_array(j, "kinds");
        json_c(j, NULL, "superset");
        json_close_array(j);
        json_close_object(j);
        json_close_array(j);
    }
    json_close_object(j);
}

static void write_tool(struct sarif *s)
{
    struct json *j = &s->json;
    json_open_object(j, "tool");
    json_open_object(j, "driver");
    json_c(j, "name", "Assay");
    json_c(j, "fullName", s->run->record.engine);
    json_open_array(j, "rules");
    for (size_t i = 0; i < s->run->n_rules; i++)
        write_rule(s, &s->run->rules[i]);
    json_close_array(j);
    json_open_array(j, "supportedTaxonomies");
    json_open_object(j, NULL);
    json_c(j, "name", "CWE");
    json_integer(j, "index", 0);
    json_close_object(j);
    json_close_array(j);
    json_close_object(j);
    json_close_object(j);
}

static int by_value(const void *a, const void *b)
{
    const unsigned *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

static void write_taxa(struct sarif *s)
{
    struct json *j = &s->json;
    size_t n = 0;
    unsigned *weaknesses = mem_alloc((s->run->n_rules + 1) * sizeof *weaknesses);
    for (size_t i = 0; i < s->run->n_rules; i++)
        if (s->run->rules[i].cwe)
            weaknesses[n++] = s->run->rules[i].cwe;
    qsort(weaknesses, n, sizeof *weaknesses, by_value);
    json_open_array(j, "taxa");
    for (size_t i = 0; i < n; i++) {
        if (i && weaknesses[i] == weaknesses[i - 1])
            continue;
        s->scratch.len = 0;
        buf_printf(&s->scratch, "%u", weaknesses[i]);
        json_open_object(j, NULL);
        json_text(j, "id", buf_str(&s->scratch));
        json_close_object(j);
    }
    json_close_array(j);
    free(weaknesses);
}

static void write_taxonomies(struct sarif *s)
{
    struct json *j = &s->json;
    json_open_array(j, "taxonomies");
    json_open_object(j, NULL);
    json_c(j, "name", "CWE");
    json_c(j, "organization", "MITRE");
    json_c(j, "informationUri", "https://cwe.mitre.org/");
    write_message(s, "shortDescription", STR("Common Weakness Enumeration"));
    write_taxa(s);
    json_close_object(j);
    json_close_array(j);
}

static void write_gap(struct sarif *s, const struct gap_record *g)
{
    struct json *j = &s->json;
    json_open_object(j, NULL);
    json_open_object(j, "descriptor");
    json_c(j, "id", g->kind);
    json_close_object(j);
    json_c(j, "level", g->is_cap ? "warning" : "note");
    write_message(s, "message", g->text);
    if (g->path.len) {
        json_open_array(j, "locations");
        json_open_object(j, NULL);
        json_open_object(j, "physicalLocation");
        write_artifact_location(s, "artifactLocation", g->path);
        json_close_object(j);
        json_close_object(j);
        json_close_array(j);
    }
    json_open_object(j, "properties");
    json_integer(j, "count", (int64_t)g->count);
    json_close_object(j);
    json_close_object(j);
}

static void write_invocation(struct sarif *s)
{
    struct json *j = &s->json;
    json_open_array(j, "invocations");
    json_open_object(j, NULL);
    json_bool(j, "executionSuccessful", true);
    json_open_array(j, "toolExecutionNotifications");
    for (size_t i = 0; i < s->run->n_gaps; i++)
        write_gap(s, &s->run->gaps[i]);
    json_close_array(j);
    json_close_object(j);
    json_close_array(j);
}

static void write_artifact(struct sarif *s, const struct artefact_record *a)
{
    struct json *j = &s->json;
    json_open_object(j, NULL);
    json_open_object(j, "location");
    write_uri(s, a->path);
    json_c(j, "uriBaseId", "DROP");
    json_close_object(j);
    json_integer(j, "length", (int64_t)a->bytes);
    json_open_object(j, "hashes");
    json_hex(j, "sha-256", a->sha256, DIGEST_SIZE);
    json_close_object(j);
    if (a->language[0])
        json_c(j, "sourceLanguage", strcmp(a->language, "C") == 0 ? "c" : a->language);
    json_open_object(j, "properties");
    json_c(j, "kind", a->kind);
    json_c(j, "role", a->role);
    if (a->function_lines) {
        json_integer(j, "functionLines", a->function_lines);
        json_integer(j, "analysed", a->analysed);
        json_integer(j, "guessed", a->guessed);
        json_integer(j, "opaque", a->opaque);
        json_integer(j, "skipped", a->skipped);
    }
    json_close_object(j);
    json_close_object(j);
}

static void write_artifacts(struct sarif *s)
{
    json_open_object(&s->json, "originalUriBaseIds");
    json_open_object(&s->json, "DROP");
    write_message(s, "description", STR("the root of the drop"));
    json_close_object(&s->json);
    json_close_object(&s->json);
    json_open_array(&s->json, "artifacts");
    for (size_t i = 0; i < s->run->n_artefacts; i++)
        write_artifact(s, &s->run->artefacts[i]);
    json_close_array(&s->json);
}

static void write_related(
        struct sarif *s, const struct evidence *items, size_t n, const char *role, size_t *id)
{
    for (size_t i = 0; i < n; i++) {
        json_open_object(&s->json, NULL);
        json_integer(&s->json, "id", (int64_t)++ * id);
        write_location_fields(s, &items[i], true);
        json_open_object(&s->json, "properties");
        json_c(&s->json, "role", role ? role : items[i].role);
        json_close_object(&s->json);
        json_close_object(&s->json);
    }
}

static void write_code_flow(struct sarif *s, const struct finding *f)
{
    struct json *j = &s->json;
    if (!f->n_flow)
        return;
    json_open_array(j, "codeFlows");
    json_open_object(j, NULL);
    json_open_array(j, "threadFlows");
    json_open_object(j, NULL);
    json_open_array(j, "locations");
    for (size_t i = 0; i < f->n_flow; i++) {
        json_open_object(j, NULL);
        json_open_object(j, "location");
        write_location_fields(s, &f->flow[i], true);
        json_close_object(j);
        json_close_object(j);
    }
    json_close_array(j);
    json_close_object(j);
    json_close_array(j);
    json_close_object(j);
    json_close_array(j);
}

static void write_properties(struct sarif *s, const struct finding *f)
{
    struct json *j = &s->json;
    json_open_object(j, "properties");
    json_text(j, "reach", f->reach);
    json_text(j, "missing", f->missing);
    json_text(j, "configuration", f->configuration);
    json_text(j, "doubt", f->doubt);
    json_integer(j, "clones", (int64_t)f->n_clones);
    json_open_array(j, "reasons");
    for (size_t i = 0; i < f->n_reasons; i++) {
        json_open_object(j, NULL);
        json_text(j, "text", f->reasons[i].text);
        json_real(j, "points", f->reasons[i].points);
        json_close_object(j);
    }
    json_close_array(j);
    json_close_object(j);
}

static void write_result(struct sarif *s, const struct finding *f)
{
    struct json *j = &s->json;
    const struct rule_record *rule = run_find_rule(s->run, f->rule);
    size_t id = 0;
    json_open_object(j, NULL);
    json_c(j, "ruleId", f->rule);
    if (rule) {
        json_integer(j, "ruleIndex", rule - s->run->rules);
        json_c(j, "level", rule->severity);
    }
    json_real(j, "rank", f->rank);
    write_message(s, "message", f->title);
    json_open_array(j, "locations");
    if (f->n_places) {
        json_open_object(j, NULL);
        write_location_fields(s, &f->places[0], false);
        json_close_object(j);
    }
    json_close_array(j);
    json_open_array(j, "relatedLocations");
    if (f->n_places > 1)
        write_related(s, f->places + 1, f->n_places - 1, NULL, &id);
    write_related(s, f->peers, f->n_peers, "peer", &id);
    write_related(s, f->clones, f->n_clones, "clone", &id);
    json_close_array(j);
    json_open_object(j, "partialFingerprints");
    json_c(j, "assay/v1", f->fingerprint);
    json_close_object(j);
    write_code_flow(s, f);
    write_properties(s, f);
    json_close_object(j);
}

static void write_run_properties(struct sarif *s)
{
    struct json *j = &s->json;
    struct coverage c = coverage_of(s->run);
    json_open_object(j, "properties");
    json_text(j, "subject", s->run->record.subject);
    json_hex(j, "drop", s->run->record.drop, DIGEST_SIZE);
    json_text(j, "options", s->run->record.options);
    json_text(j, "rules", s->run->record.rules);
    json_c(j, "digest", s->run->digest);
    json_integer(j, "functionLines", (int64_t)c.function_lines);
    json_integer(j, "analysed", (int64_t)c.analysed);
    json_integer(j, "guessed", (int64_t)c.guessed);
    json_integer(j, "opaque", (int64_t)c.opaque);
    json_integer(j, "skipped", (int64_t)c.skipped);
    json_close_object(j);
}

void report_write_sarif(struct buf *out, const struct run *run, const struct report_options *o)
{
    struct sarif s = { .run = run };
    struct json *j = &s.json;
    (void)o;
    json_begin(j, out);
    json_open_object(j, NULL);
    json_c(j, "$schema",
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
            "sarif-schema-2.1.0.json");
    json_c(j, "version", "2.1.0");
    json_open_array(j, "runs");
    json_open_object(j, NULL);
    write_tool(&s);
    write_taxonomies(&s);
    write_invocation(&s);
    write_artifacts(&s);
    json_c(j, "columnKind", "unicodeCodePoints");
    json_open_array(j, "results");
    for (size_t i = 0; i < run->n_findings; i++)
        write_result(&s, &run->findings[i]);
    json_close_array(j);
    write_run_properties(&s);
    json_close_object(j);
    json_close_array(j);
    json_close_object(j);
    json_end(j);
    buf_free(&s.scratch);
}
