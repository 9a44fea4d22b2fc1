// assay network import FILE ...: what operators have becomes a network in the dossier, whole or not
// at all. SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/network/network_int.h"
#include "engines/network/import/import.h"
#include "engines/network/record/record.h"

#include <stdlib.h>

struct import_arguments {
    struct common common;
    const char *dossier, *subject, *mapping, *format, *operator, * currency;
};

#define AT(member) offsetof(struct import_arguments, member)

static const struct option options[] = {
    { "dossier", 0, "FILE", "put the network into this evidence file (else $ASSAY_DOSSIER)",
            OPTION_TEXT, AT(dossier) },
    { "subject", 0, "NAME", "what the network is called (the operator's name)", OPTION_TEXT,
            AT(subject) },
    { "mapping", 0, "FILE", "YAML that says what the columns of the files mean", OPTION_TEXT,
            AT(mapping) },
    { "format", 0, "NAME", "csv, netbox-devices, nrm-json ... (told by the content)", OPTION_TEXT,
            AT(format) },
    { "operator", 0, "NAME", "whose elements and sites these are, where a file does not say",
            OPTION_TEXT, AT(operator) },
    { "currency", 0, "CODE", "ISO 4217, of all amounts of money", OPTION_TEXT, AT(currency) },
};

static enum err check(struct import_arguments *a, struct error *e)
{
    if (!a->common.operands.len) {
        error_set(e, ERR_USAGE, NULL, "network import takes the files of an inventory");
        error_hint(e, "example: %s", verb_network_import.example);
        return ERR_USAGE;
    }
    if (!a->dossier)
        a->dossier = getenv("ASSAY_DOSSIER");
    if (a->dossier && a->dossier[0])
        return output_check(a->dossier, e);
    error_set(e, ERR_USAGE, NULL, "network import needs a dossier to put the network into");
    error_hint(e, "example: %s", verb_network_import.example);
    return ERR_USAGE;
}

struct inputs {
    struct opened_file *opened, mapping;
    struct import_file *files, mapping_file;
    size_t n;
};

static enum err open_inputs(const struct import_arguments *a, struct inputs *in, struct error *e)
{
    const struct texts *paths = &a->common.operands;
    *in = (struct inputs){ .opened = mem_zero(paths->len, sizeof *in->opened),
        .files = mem_zero(paths->len, sizeof *in->files) };
    enum err code = a->mapping ? opened_file_read(&in->mapping, a->mapping, e) : OK;
    if (a->mapping)
        in->mapping_file =
                (struct import_file){ .path = str_of(a->mapping), .text = in->mapping.text };
    for (size_t i = 0; i < paths->len && code == OK; i++) {
        code = opened_file_read(&in->opened[in->n++], paths->items[i], e);
        in->files[i] = (struct import_file){ .path = str_of(paths->items[i]),
            .text = in->opened[i].text,
            .format = a->format,
            .mapping = a->mapping ? &in->mapping_file : NULL };
    }
    return code;
}

static void free_inputs(struct inputs *in)
{
    for (size_t i = 0; i < in->n; i++)
        opened_file_free(&in->opened[i]);
    opened_file_free(&in->mapping);
    free(in->opened);
    free(in->files);
}

// Whose network it is, where nobody gave it a name.
static struct str subject_of(
        const struct import_arguments *a, const struct network *n, struct arena *arena)
{
    size_t operators = n->operators.len - 1;
    if (a->subject)
        return str_of(a->subject);
    if (operators == 1)
        return n->operators.items[1].name;
    return operators ? str_format(arena, "%zu operators", operators) : STR("network");
}

static struct str options_of(const struct import_arguments *a, struct arena *arena)
{
    return str_format(arena, "%s%s%s%s%s%s%s%s", a->format ? "format=" : "", a->format ? a->format : "",
            a->operator ? " operator=" : "", a->operator ? a->operator : "", a->currency ? " currency=" : "",
            a->currency ? a->currency : "", a->mapping ? " mapping=" : "", a->mapping ? a->mapping : "");
}

static enum err record(const struct import_arguments *a, const struct network *n,
        const struct import_summary *s, struct arena *arena, struct error *e)
{
    struct dossier *d = NULL;
    struct run run;
    char head[DIGEST_HEX];
    uint8_t root[DIGEST_SIZE];
    import_root(n, root);
    const struct run_record record = { .verb = "network import",
        .engine = "assay network " ASSAY_VERSION,
        .subject = subject_of(a, n, arena),
        .drop = root,
        .options = options_of(a, arena),
        .rules = STR("") };
    enum err code = dossier_open(&d, a->dossier, DOSSIER_APPEND, e);
    if (code == OK)
        code = dossier_run_begin(d, &record, e);
    if (code == OK) {
        record_import(d, n, s);
        network_store(d, n);
        code = dossier_run_end(d, head, e);
    }
    if (code == OK)
        code = dossier_count_runs(d, &run.number, e);
    if (code == OK)
        say("dossier '%s': run %u, head %s", a->dossier, run.number, head);
    dossier_close(d);
    return code;
}

static enum err import(const struct import_arguments *a, const struct inputs *in, struct error *e)
{
    struct network n;
    struct arena arena = { 0 };
    struct import_summary summary;
    struct buf raw = { 0 };
    const struct import_options o = { .operator= a->operator? str_of(a->operator) : STR(""),
        .currency = a->currency ? str_of(a->currency) : STR("") };
    network_init(&n);
    enum err code = network_import(&n, in->files, in->n, &o, &arena, &summary, e);
    if (code == OK)
        code = record(a, &n, &summary, &arena, e);
    if (code == OK && !a->common.quiet) {
        struct buf out = { 0 };
        import_summary_text(&raw, &n, &summary);
        struct str rest = buf_str(&raw);
        while (rest.len) {
            text_visible(&out, str_cut(&rest, '\n'));
            buf_add_byte(&out, '\n');
        }
        code = output_write("-", buf_str(&out), e);
        buf_free(&out);
    }
    buf_free(&raw);
    network_release(&n);
    arena_release(&arena);
    return code;
}

static enum exit_code run(const struct verb *verb, int argc, char **argv)
{
    struct import_arguments a = { 0 };
    struct error e = { 0 };
    enum exit_code code = EXIT_DONE;
    if (options_begin(verb, argc, argv, &a.common, &code)) {
        struct inputs in = { 0 };
        enum err failed = check(&a, &e);
        if (failed == OK)
            failed = open_inputs(&a, &in, &e);
        if (failed == OK) {
            confine(&(struct needs){
                    .dossier = a.dossier, .appends = true, .tell = a.common.verbose });
            failed = import(&a, &in, &e);
        }
        free_inputs(&in);
        if (failed != OK)
            code = say_error(&e);
    }
    options_free(verb, &a);
    return code;
}

const struct verb verb_network_import = {
    .name = "network import",
    .operands = "FILE...",
    .brief = "takes an inventory in: CSV, NetBox, 3GPP NRM, bulk CM, OpenConfig, CycloneDX",
    .example = "assay network import examples/small-carrier/*.csv --dossier net.sqlite",
    .options = options,
    .n_options = ARRAY_LEN(options),
    .run = run,
};
