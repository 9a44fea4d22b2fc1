// What the words that answer questions have in common: a dossier, the network in it, a run that is
// added. SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/network/network_int.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

const char *dossier_operand(const struct common *c)
{
    const char *path = c->operands.len ? c->operands.items[0] : getenv("ASSAY_DOSSIER");
    return path && path[0] && c->operands.len <= 1 ? path : NULL;
}

enum err date_option(const char *text, int32_t *date, struct error *e)
{
    if (!text) {
        *date = (int32_t)(time(NULL) / (24 * 60 * 60));
        return OK;
    }
    if (date_parse(str_of(text), date))
        return OK;
    error_set(e, ERR_USAGE, NULL, "option '--date' cannot take '%s'", text);
    error_hint(e, "a day as YYYY-MM-DD, such as 2027-12-31");
    return ERR_USAGE;
}

enum err network_supplier(const struct network *n, const char *name, row *supplier, struct error *e)
{
    for (row i = 1; i < n->suppliers.len; i++) {
        const struct supplier *s = &n->suppliers.items[i];
        if (str_is(s->name, name) || str_is(s->slug, name)) {
            *supplier = i;
            return OK;
        }
    }
    error_set(e, ERR_USAGE, NULL, "the network has no supplier '%s'", name);
    error_hint(e, "as the inventory names it, or its slug");
    return ERR_USAGE;
}

static enum err open_work(struct network_work *w, const struct question *q, struct error *e)
{
    struct run run;
    enum err code = dossier_open(
            &w->d, dossier_operand(q->common), q->folder ? DOSSIER_READ : DOSSIER_APPEND, e);
    w->import_run = q->import_run;
    if (code == OK && !w->import_run)
        code = dossier_newest_run(w->d, "network import", &w->import_run, e);
    if (code == OK)
        code = network_load(&w->n, w->d, w->import_run, q->want, e);
    if (code == OK)
        code = dossier_read_run(w->d, w->import_run, &w->arena, &run, e);
    if (code != OK)
        return code;
    w->subject = run.record.subject;
    memcpy(w->drop, run.record.drop, DIGEST_SIZE);
    return OK;
}

static enum err check_question(const struct verb *verb, const struct question *q, struct error *e)
{
    if (dossier_operand(q->common))
        return q->outputs ? outputs_check(q->outputs, e) : OK;
    error_set(e, ERR_USAGE, NULL, "%s takes one dossier with a network in it", verb->name);
    error_hint(e, "example: %s", verb->example);
    return ERR_USAGE;
}

static void close_work(struct network_work *w)
{
    dossier_close(w->d);
    network_release(&w->n);
    rules_release(&w->rules);
    arena_release(&w->arena);
}

enum err network_ask(
        const struct verb *verb, const struct question *q, enum exit_code *code, struct error *e)
{
    struct network_work w = { 0 };
    enum err failed = check_question(verb, q, e);
    rules_init(&w.rules);
    if (failed == OK)
        failed = date_option(q->date, &w.date, e);
    if (failed == OK && q->by_rules)
        failed = network_rules(&w.rules, q->rules, q->regimes, e);
    if (failed == OK) {
        confine(&(struct needs){ .dossier = dossier_operand(q->common),
                .outputs = q->outputs,
                .folder = q->folder,
                .appends = !q->folder,
                .tell = q->common->verbose });
        failed = open_work(&w, q, e);
    }
    if (failed == OK)
        failed = q->answer(q->arguments, &w, code, e);
    close_work(&w);
    return failed;
}

enum err network_work_begin(struct network_work *w, const char *verb, struct str options,
        struct str rules, struct error *e)
{
    struct run_record record = { .verb = verb,
        .engine = "assay network " ASSAY_VERSION,
        .subject = w->subject,
        .drop = w->drop,
        .options = str_format(&w->arena, "import=%u %.*s", w->import_run, STR_ARG(options)),
        .rules = rules };
    return dossier_run_begin(w->d, &record, e);
}

enum err network_work_end(struct network_work *w, const struct outputs *o, bool quiet,
        const char *path, struct error *e)
{
    char head[DIGEST_HEX];
    struct run run;
    struct network_report all;
    bool wants_page = outputs_want(o, "html");
    enum err code = dossier_run_end(w->d, head, e);
    if (code == OK)
        code = dossier_read_run(w->d, 0, &w->arena, &run, e);
    if (code == OK && wants_page)
        code = network_report_read(&all, w->d, &run, &w->arena, e);
    if (code == OK)
        code = outputs_write(o, &run,
                &(struct report_options){ .network = wants_page ? &all : NULL }, quiet, NULL, e);
    if (code == OK)
        say("dossier '%s': run %u, head %s", path, run.number, head);
    return code;
}
