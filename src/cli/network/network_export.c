// assay network export DOSSIER --format F --into FOLDER: the network for other programs and forms.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/network/network_int.h"
#include "engines/network/import/export.h"

#include <stdio.h>

struct export_arguments {
    struct common common;
    const char *format, *into, *list, *rules, *date, *plan;
    unsigned import_run;
};

#define AT(member) offsetof(struct export_arguments, member)

static const struct option options[] = {
    { "format", 0, "NAME", "csv, netbox, fcc-5641, or oscal: the newest verdicts", OPTION_TEXT,
            AT(format) },
    { "into", 0, "FOLDER", "where the files go (the current folder)", OPTION_TEXT, AT(into) },
    { "list", 0, "ID", "fcc-5641: only equipment of suppliers on this list", OPTION_TEXT,
            AT(list) },
    { "rules", 0, "PATH", "a file or folder of lists, beside those of the program", OPTION_TEXT,
            AT(rules) },
    { "plan", 0, "TEXT", "fcc-5641: the removal and replacement plan that every row states",
            OPTION_TEXT, AT(plan) },
    { "date", 0, "YYYY-MM-DD", "fcc-5641: what was there on this day (today)", OPTION_TEXT,
            AT(date) },
    { "import", 0, "N", "the run that imported the network (the newest)", OPTION_COUNT,
            AT(import_run) },
};

enum { GAPS_SAID = 10 };

static enum err write_file(
        const struct export_arguments *a, const char *name, const struct buf *text, struct error *e)
{
    struct buf path = { 0 };
    buf_printf(&path, "%s/%s", a->into ? a->into : ".", name);
    enum err code = output_write(path.ptr, buf_str(text), e);
    if (code == OK)
        say("wrote '%s'", path.ptr);
    buf_free(&path);
    return code;
}

// What a form asks for and the network does not know.
static void say_gaps(const struct network *n, const struct export_result *r, enum exit_code *code)
{
    for (size_t i = 0; i < r->n_gaps && i < GAPS_SAID; i++)
        say("'%.*s': %s %s", STR_ARG(n->elements.items[r->gaps[i].element].name),
                r->gaps[i].heading, r->gaps[i].why);
    if (r->n_gaps > GAPS_SAID)
        say("and %zu more", r->n_gaps - GAPS_SAID);
    if (r->n_gaps)
        *code = EXIT_CUT;
}

static enum err write_table(
        const struct export_arguments *a, const char *name, const struct buf *text, struct error *e)
{
    char file[64];
    snprintf(file, sizeof file, "%s.csv", name);
    return write_file(a, file, text, e);
}

static enum err export_tables(
        const struct export_arguments *a, const struct network *n, struct error *e)
{
    enum err code = OK;
    for (enum network_table t = TABLE_OPERATOR; t <= TABLE_COMPONENT && code == OK; t++) {
        struct buf out = { 0 };
        network_export_csv(&out, n, t);
        if (out.len)
            code = write_table(a, network_table_plural(t), &out, e);
        buf_free(&out);
    }
    return code;
}

static enum err export_netbox(const struct export_arguments *a, struct network_work *w,
        enum exit_code *code, struct error *e)
{
    struct buf devices = { 0 }, parts = { 0 };
    struct export_result of_devices, of_parts;
    network_export_netbox_devices(&devices, &w->n, &w->arena, &of_devices);
    network_export_netbox_inventory(&parts, &w->n, &w->arena, &of_parts);
    enum err failed = write_table(a, "devices", &devices, e);
    if (failed == OK && of_parts.rows)
        failed = write_table(a, "inventory-items", &parts, e);
    say_gaps(&w->n, &of_devices, code);
    say_gaps(&w->n, &of_parts, code);
    buf_free(&devices);
    buf_free(&parts);
    return failed;
}

static enum err export_form(const struct export_arguments *a, struct network_work *w,
        enum exit_code *code, struct error *e)
{
    struct buf out = { 0 };
    struct export_result result;
    uint8_t *covered = NULL;
    const struct supplier_list *list = a->list ? network_list(&w->rules, a->list, e) : NULL;
    if (a->list && !list)
        return ERR_USAGE;
    if (list) {
        const struct supplier_answer *answers = supplier_listed(&w->n, list, w->date, &w->arena);
        covered = arena_zero(&w->arena, w->n.suppliers.len);
        for (size_t i = 1; i < w->n.suppliers.len; i++)
            covered[i] = answers[i].answer == ANSWER_YES;
    }
    network_export_fcc_5641(&out, &w->n,
            &(struct fcc_options){ .covered = covered,
                    .as_of = w->date,
                    .plan = a->plan ? str_of(a->plan) : STR("") },
            &w->arena, &result);
    enum err failed = write_table(a, "fcc-5641", &out, e);
    say("%llu rows; %llu elements the form does not ask for", (unsigned long long)result.rows,
            (unsigned long long)result.left_out);
    say_gaps(&w->n, &result, code);
    buf_free(&out);
    return failed;
}

// Verdicts of the newest check, or where there is none of the newest comparison.
static enum err export_oscal(
        const struct export_arguments *a, struct network_work *w, struct error *e)
{
    static const char *const verbs[] = { "network check", "network compare" };
    struct run run, import;
    uint32_t number = 0;
    enum err code = OK;
    for (size_t i = 0; i < ARRAY_LEN(verbs) && code == OK && !number; i++)
        code = dossier_newest_about(w->d, verbs[i], w->import_run, 0, &number, e);
    if (code == OK && !number) {
        code = error_set(e, ERR_USAGE, NULL, "nothing was checked yet");
        error_hint(e, "example: %s", verb_network_check.example);
    }
    if (code == OK)
        code = dossier_read_run(w->d, number, &w->arena, &run, e);
    if (code == OK)
        code = dossier_read_run(w->d, w->import_run, &w->arena, &import, e);
    if (code != OK)
        return code;
    struct buf out = { 0 };
    network_oscal(&out, &run, &(struct network_report){ .parts = { [NETWORK_IMPORT] = &import } });
    code = write_file(a, "assessment-results.json", &out, e);
    buf_free(&out);
    return code;
}

static enum err answer(
        const void *arguments, struct network_work *w, enum exit_code *code, struct error *e)
{
    const struct export_arguments *a = arguments;
    if (strcmp(a->format, "csv") == 0)
        return export_tables(a, &w->n, e);
    if (strcmp(a->format, "oscal") == 0)
        return export_oscal(a, w, e);
    if (strcmp(a->format, "netbox") == 0)
        return export_netbox(a, w, code, e);
    return export_form(a, w, code, e);
}

static enum err check_arguments(const struct export_arguments *a, struct error *e)
{
    static const char *const formats[] = { "csv", "netbox", "fcc-5641", "oscal" };
    bool known = false;
    for (size_t i = 0; i < ARRAY_LEN(formats); i++)
        known = known || (a->format && strcmp(a->format, formats[i]) == 0);
    if (known)
        return OK;
    error_set(e, ERR_USAGE, NULL,
            "network export needs '--format csv', 'netbox', 'fcc-5641' or 'oscal'");
    error_hint(e, "example: %s", verb_network_export.example);
    return ERR_USAGE;
}

static enum exit_code run(const struct verb *verb, int argc, char **argv)
{
    struct export_arguments a = { 0 };
    struct error e = { 0 };
    enum exit_code code = EXIT_DONE;
    if (options_begin(verb, argc, argv, &a.common, &code)) {
        bool is_oscal = a.format && strcmp(a.format, "oscal") == 0;
        const struct question q = { .common = &a.common,
            .folder = a.into ? a.into : ".",
            .date = a.date,
            .by_rules = true,
            .rules = a.rules,
            .import_run = a.import_run,
            .want = is_oscal ? 0 : LOAD_ALL,
            .answer = answer,
            .arguments = &a };
        if (check_arguments(&a, &e) != OK || network_ask(verb, &q, &code, &e) != OK)
            code = say_error(&e);
    }
    options_free(verb, &a);
    return code;
}

const struct verb verb_network_export = {
    .name = "network export",
    .operands = "DOSSIER",
    .brief = "the network as our CSV, for NetBox, or as the table of FCC Form 5641",
    .example = "assay network export net.sqlite --format fcc-5641 --list us-fcc-covered",
    .options = options,
    .n_options = ARRAY_LEN(options),
    .run = run,
};
