// OSCAL 1.1.2 assessment results (NIST, 2023): a result a regime, a finding a verdict.
//
// pass: satisfied (pass). fail: not-satisfied (fail). undecided: not-satisfied (other), for OSCAL
// has no third state, and what nobody could show is not satisfied. not yet due, not applicable:
// satisfied (other), since nothing is asked. The property "state" has our own word. Each finding
// has an observation, whose evidence names the elements and points to the input file, which the
// back matter lists with its SHA-256. UUIDs are of version 5 over the run's digest, so that equal
// runs give equal bytes; times are the day of the run. SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/uuid.h"
#include "report/network/network.h"
#include "report/network/page.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#define NAMESPACE "urn:assay:network"

struct oscal {
    struct json json;
    const struct run *run;    // that has verdicts
    const struct run *inputs; // may be NULL
    uint8_t space[UUID_SIZE]; // of this run
    char time[32];
    struct buf text;
    size_t cited; // the next row of the cited elements
};

static void write_uuid(struct oscal *o, const char *key, const char *kind, size_t number)
{
    uint8_t uuid[UUID_SIZE];
    char text[UUID_TEXT], name[64];
    snprintf(name, sizeof name, "%s %zu", kind, number);
    uuid_v5(o->space, str_of(name), uuid);
    uuid_text(uuid, text);
    json_c(&o->json, key, text);
}

static void write_reference(struct oscal *o, const char *key, const char *kind, size_t number)
{
    uint8_t uuid[UUID_SIZE];
    char text[UUID_TEXT + 1] = "#", name[64];
    snprintf(name, sizeof name, "%s %zu", kind, number);
    uuid_v5(o->space, str_of(name), uuid);
    uuid_text(uuid, text + 1);
    json_c(&o->json, key, text);
}

// Texts of OSCAL hold something, and no control characters.
static void write_text(struct oscal *o, const char *key, struct str s)
{
    o->text.len = 0;
    text_visible(&o->text, s);
    struct str t = str_trim(buf_str(&o->text));
    json_text(&o->json, key, t.len ? t : STR("-"));
}

// An identifier: a letter or '_', then letters, digits, '.', '-', '_'.
static void write_token(struct oscal *o, const char *key, struct str s)
{
    o->text.len = 0;
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        bool more = (c >= '0' && c <= '9') || c == '.' || c == '-';
        if (!i && !letter)
            buf_add_byte(&o->text, '_');
        buf_add_byte(&o->text, letter || more ? c : '_');
    }
    json_text(&o->json, key, o->text.len ? buf_str(&o->text) : STR("_"));
}

static void write_property(struct oscal *o, const char *name, struct str value)
{
    if (!value.len)
        return;
    json_open_object(&o->json, NULL);
    json_c(&o->json, "name", name);
    json_c(&o->json, "ns", NAMESPACE);
    write_text(o, "value", value);
    json_close_object(&o->json);
}

static struct str verdict_text(const struct oscal *o, size_t row, const char *column)
{
    return answer_text(o->run, BATCH_VERDICT, row, column);
}

// --- observations ---

static size_t input_of(const struct oscal *o, struct str path)
{
    size_t i = 0, n = o->inputs ? o->inputs->n_artefacts : 0;
    while (i < n && !str_eq(o->inputs->artefacts[i].path, path))
        i++;
    return i < n ? i + 1 : 0;
}

static void write_evidence(struct oscal *o, size_t row)
{
    struct str path = answer_text(o->run, BATCH_CITED, row, "path");
    struct str supplier = answer_text(o->run, BATCH_CITED, row, "supplier");
    size_t input = input_of(o, path);
    struct buf line = { 0 };
    json_open_object(&o->json, NULL);
    if (input)
        write_reference(o, "href", "file", input);
    buf_printf(&line, "%s element %.*s of %.*s, %.*s:%" PRId64,
            answer_number(o->run, BATCH_CITED, row, "certain") ? "counts:" : "may count:",
            STR_ARG(answer_text(o->run, BATCH_CITED, row, "name")),
            STR_ARG(supplier.len ? supplier : STR("unknown supplier")), STR_ARG(path),
            answer_number(o->run, BATCH_CITED, row, "line"));
    write_text(o, "description", buf_str(&line));
    buf_free(&line);
    json_close_object(&o->json);
}

// Cited rows stand in the order of the verdicts.
static void write_evidence_of(struct oscal *o, size_t row)
{
    size_t n = n_answers(o->run, BATCH_CITED);
    while (o->cited < n &&
            answer_number(o->run, BATCH_CITED, o->cited, "verdict") < (int64_t)row + 1)
        o->cited++;
    if (o->cited == n ||
            answer_number(o->run, BATCH_CITED, o->cited, "verdict") != (int64_t)row + 1)
        return;
    json_open_array(&o->json, "relevant-evidence");
    for (; o->cited < n &&
            answer_number(o->run, BATCH_CITED, o->cited, "verdict") == (int64_t)row + 1;
            o->cited++)
        write_evidence(o, o->cited);
    json_close_array(&o->json);
}

static void write_observation(struct oscal *o, size_t row)
{
    struct buf line = { 0 };
    struct str missing = verdict_text(o, row, "missing"), scope = verdict_text(o, row, "scope");
    json_open_object(&o->json, NULL);
    write_uuid(o, "uuid", "observation", row + 1);
    write_text(o, "title", verdict_text(o, row, "title"));
    buf_printf(&line, "%.*s: ", STR_ARG(scope.len ? scope : STR("the network")));
    verdict_measured(&line, o->run, row);
    if (missing.len)
        buf_printf(&line, "; not known: %.*s", STR_ARG(missing));
    write_text(o, "description", buf_str(&line));
    buf_free(&line);
    json_open_array(&o->json, "methods");
    json_c(&o->json, NULL, "EXAMINE");
    json_close_array(&o->json);
    write_evidence_of(o, row);
    json_c(&o->json, "collected", o->time);
    json_close_object(&o->json);
}

// --- findings ---

static const struct {
    const char *state, *reason;
} outcomes[STATES_SHOWN] = { [STATE_FAIL] = { "not-satisfied", "fail" },
    [STATE_UNDECIDED] = { "not-satisfied", "other" },
    [STATE_NOT_YET] = { "satisfied", "other" },
    [STATE_PASS] = { "satisfied", "pass" },
    [STATE_NOT_APPLICABLE] = { "satisfied", "other" } };

static void write_status(struct oscal *o, size_t row)
{
    size_t state = verdict_state_of(o->run, row);
    const struct cell *due = answer(o->run, BATCH_VERDICT, row, "due");
    json_open_object(&o->json, "status");
    json_c(&o->json, "state", outcomes[state].state);
    json_c(&o->json, "reason", outcomes[state].reason);
    if (state == STATE_NOT_YET && due->type == CELL_INTEGER) {
        struct buf line = { 0 };
        buf_add_text(&line, "Binds on ");
        add_day(&line, due->integer);
        buf_printf(&line, "; today's inventory would be then: %.*s",
                STR_ARG(verdict_text(o, row, "at_due")));
        write_text(o, "remarks", buf_str(&line));
        buf_free(&line);
    }
    json_close_object(&o->json);
}

static void write_finding(struct oscal *o, size_t row)
{
    struct str text = verdict_text(o, row, "text");
    json_open_object(&o->json, NULL);
    write_uuid(o, "uuid", "finding", row + 1);
    write_text(o, "title", verdict_text(o, row, "title"));
    write_text(o, "description", text.len ? text : verdict_text(o, row, "title"));
    json_open_array(&o->json, "props");
    write_property(o, "state", verdict_text(o, row, "state"));
    write_property(o, "scope", verdict_text(o, row, "scope"));
    write_property(o, "source", verdict_text(o, row, "document"));
    write_property(o, "section", verdict_text(o, row, "section"));
    write_property(o, "trust", verdict_text(o, row, "trust"));
    json_close_array(&o->json);
    json_open_object(&o->json, "target");
    json_c(&o->json, "type", "objective-id");
    write_token(o, "target-id", verdict_text(o, row, "rule"));
    write_status(o, row);
    json_close_object(&o->json);
    json_open_array(&o->json, "related-observations");
    json_open_object(&o->json, NULL);
    write_uuid(o, "observation-uuid", "observation", row + 1);
    json_close_object(&o->json);
    json_close_array(&o->json);
    json_close_object(&o->json);
}

// --- results ---

static void write_reviewed(struct oscal *o, size_t from, size_t to)
{
    json_open_object(&o->json, "reviewed-controls");
    json_open_array(&o->json, "control-selections");
    json_open_object(&o->json, NULL);
    json_open_array(&o->json, "include-controls");
    for (size_t i = from; i < to; i++) {
        if (i > from && str_eq(verdict_text(o, i, "rule"), verdict_text(o, i - 1, "rule")))
            continue;
        json_open_object(&o->json, NULL);
        write_token(o, "control-id", verdict_text(o, i, "rule"));
        json_close_object(&o->json);
    }
    json_close_array(&o->json);
    json_close_object(&o->json);
    json_close_array(&o->json);
    json_close_object(&o->json);
}

static void write_result(struct oscal *o, size_t from, size_t to)
{
    struct buf line = { 0 };
    json_open_object(&o->json, NULL);
    write_uuid(o, "uuid", "result", from + 1);
    write_text(o, "title", verdict_text(o, from, "regime"));
    buf_printf(&line, "What the rules of %.*s say of the network.",
            STR_ARG(verdict_text(o, from, "regime")));
    write_text(o, "description", buf_str(&line));
    buf_free(&line);
    json_c(&o->json, "start", o->time);
    write_reviewed(o, from, to);
    json_open_array(&o->json, "observations");
    for (size_t i = from; i < to; i++)
        write_observation(o, i);
    json_close_array(&o->json);
    json_open_array(&o->json, "findings");
    for (size_t i = from; i < to; i++)
        write_finding(o, i);
    json_close_array(&o->json);
    json_close_object(&o->json);
}

// A document has at least one result.
static void write_no_result(struct oscal *o)
{
    json_open_object(&o->json, NULL);
    write_uuid(o, "uuid", "result", 0);
    json_c(&o->json, "title", "No verdicts");
    json_c(&o->json, "description", "The run holds no verdict of any rule.");
    json_c(&o->json, "start", o->time);
    json_open_object(&o->json, "reviewed-controls");
    json_open_array(&o->json, "control-selections");
    json_open_object(&o->json, NULL);
    json_c(&o->json, "description", "none");
    json_close_object(&o->json);
    json_close_array(&o->json);
    json_close_object(&o->json);
    json_close_object(&o->json);
}

static void write_results(struct oscal *o)
{
    size_t n = n_answers(o->run, BATCH_VERDICT);
    json_open_array(&o->json, "results");
    for (size_t from = 0, to; from < n; from = to) {
        for (to = from + 1;
                to < n && str_eq(verdict_text(o, from, "regime"), verdict_text(o, to, "regime"));)
            to++;
        write_result(o, from, to);
    }
    if (!n)
        write_no_result(o);
    json_close_array(&o->json);
}

// --- back matter ---

static void write_uri(struct oscal *o, const char *key, struct str path)
{
    static const char plain[] =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    o->text.len = 0;
    for (size_t i = 0; i < path.len; i++) {
        unsigned char c = (unsigned char)path.ptr[i];
        if (c && strchr(plain, c))
            buf_add_byte(&o->text, (char)c);
        else
            buf_printf(&o->text, "%%%02X", c);
    }
    json_text(&o->json, key, buf_str(&o->text));
}

static void write_input(struct oscal *o, size_t i)
{
    const struct artefact_record *a = &o->inputs->artefacts[i];
    json_open_object(&o->json, NULL);
    write_uuid(o, "uuid", "file", i + 1);
    write_text(o, "title", a->path);
    json_open_array(&o->json, "rlinks");
    json_open_object(&o->json, NULL);
    write_uri(o, "href", a->path);
    json_open_array(&o->json, "hashes");
    json_open_object(&o->json, NULL);
    json_c(&o->json, "algorithm", "SHA-256");
    json_hex(&o->json, "value", a->sha256, DIGEST_SIZE);
    json_close_object(&o->json);
    json_close_array(&o->json);
    json_close_object(&o->json);
    json_close_array(&o->json);
    json_close_object(&o->json);
}

static void write_back(struct oscal *o)
{
    json_open_object(&o->json, "back-matter");
    json_open_array(&o->json, "resources");
    json_open_object(&o->json, NULL);
    write_uuid(o, "uuid", "rules", 0);
    json_c(&o->json, "title", "Rules that were applied");
    write_text(o, "description", o->run->record.rules);
    json_close_object(&o->json);
    for (size_t i = 0; o->inputs && i < o->inputs->n_artefacts; i++)
        write_input(o, i);
    json_close_array(&o->json);
    json_close_object(&o->json);
}

static void write_metadata(struct oscal *o)
{
    json_open_object(&o->json, "metadata");
    write_text(o, "title", o->run->record.subject);
    json_c(&o->json, "last-modified", o->time);
    json_c(&o->json, "version", o->run->digest);
    json_c(&o->json, "oscal-version", "1.1.2");
    json_open_array(&o->json, "props");
    write_property(o, "engine", str_of(o->run->record.engine));
    write_property(o, "options", o->run->record.options);
    json_close_array(&o->json);
    json_close_object(&o->json);
}

// Of a day that OSCAL cannot say, or none: the first of its calendar.
static void set_time(struct oscal *o)
{
    struct buf out = { 0 };
    int64_t day;
    if (!option_day(o->run, &day) || day_year(day) < 1900 || day_year(day) > 2999)
        day = 0;
    add_day(&out, day);
    snprintf(o->time, sizeof o->time, "%sT00:00:00Z", out.ptr);
    buf_free(&out);
}

void network_oscal(struct buf *out, const struct run *run, const struct network_report *r)
{
    static const uint8_t url[UUID_SIZE] = { 0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80,
        0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8 }; // RFC 9562, 6.6
    struct oscal o = { .run = run, .inputs = r ? r->parts[NETWORK_IMPORT] : NULL };
    struct buf name = { 0 };
    buf_printf(&name, NAMESPACE ":%s", run->digest);
    uuid_v5(url, buf_str(&name), o.space);
    buf_free(&name);
    set_time(&o);
    json_begin(&o.json, out);
    json_open_object(&o.json, NULL);
    json_open_object(&o.json, "assessment-results");
    write_uuid(&o, "uuid", "results", 0);
    write_metadata(&o);
    json_open_object(&o.json, "import-ap");
    write_reference(&o, "href", "rules", 0);
    json_close_object(&o.json);
    write_results(&o);
    write_back(&o);
    json_close_object(&o.json);
    json_close_object(&o.json);
    json_end(&o.json);
    buf_free(&o.text);
}
