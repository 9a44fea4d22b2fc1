// Parsing and explaining options, from a verb's table, the formats of reports and what all verbs
// share.
//
// As GNU's getopt_long: --name VALUE, --name=VALUE, -n VALUE, -nVALUE, flags in one bundle, "--"
// ends options, and operands may stand anywhere. Abbreviations are refused: they break when an
// option is added.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_int.h"

#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static const struct option common_options[] = {
    { "config", 0, "FILE", "options from a YAML file: 'fail-on: 80', 'define: [A, B=1]'", OPTION_TEXT,
            offsetof(struct common, config_path) },
    { "quiet", 'q', NULL, "say nothing but errors", OPTION_FLAG, offsetof(struct common, quiet) },
    { "verbose", 'v', NULL, "say more", OPTION_FLAG, offsetof(struct common, verbose) },
    { "help", 'h', NULL, "show this", OPTION_FLAG, offsetof(struct common, help) },
};

struct all_options { // a verb's, then the formats', then the common ones
    struct option items[64];
    size_t len;
};

static struct all_options options_of(const struct verb *verb)
{
    struct all_options all = { 0 };
    if (verb->n_options + REPORT_FORMATS + ARRAY_LEN(common_options) > ARRAY_LEN(all.items))
        BUG("verb '%s' has too many options", verb->name);
    for (size_t i = 0; verb->outputs && i < REPORT_FORMATS; i++)
        all.items[all.len++] = (struct option){ report_formats[i].option, 0, "FILE",
            report_formats[i].help, OPTION_TEXT, verb->outputs + i * sizeof(const char *) };
    for (size_t i = 0; i < verb->n_options; i++)
        all.items[all.len++] = verb->options[i];
    for (size_t i = 0; i < ARRAY_LEN(common_options); i++)
        all.items[all.len++] = common_options[i];
    return all;
}

PRINTF_LIKE(3, 4)
static enum err fail(const struct verb *verb, struct error *e, const char *format, ...)
{
    char what[300];
    va_list args;
    va_start(args, format);
    vsnprintf(what, sizeof what, format, args);
    va_end(args);
    error_set(e, ERR_USAGE, NULL, "%s", what);
    error_hint(e, "'assay %s --help' lists the options", verb->name);
    return ERR_USAGE;
}

static bool parse_count(const char *text, unsigned *count)
{
    char *end;
    errno = 0;
    unsigned long n = strtoul(text, &end, 10);
    *count = (unsigned)n;
    return text[0] >= '0' && text[0] <= '9' && !*end && !errno && n <= UINT_MAX;
}

static bool parse_rank(const char *text, double *rank)
{
    char *end;
    *rank = strtod(text, &end);
    return text[0] >= '0' && text[0] <= '9' && !*end && *rank >= 0 && *rank <= 100;
}

static bool set_value(const struct option *option, const char *value, void *into)
{
    void *at = (char *)into + option->offset;
    switch (option->kind) {
    case OPTION_FLAG:
        *(bool *)at = true;
        return true;
    case OPTION_TEXT:
        *(const char **)at = value;
        return value[0] != '\0';
    case OPTION_COUNT:
        return parse_count(value, at);
    case OPTION_RANK:
        return parse_rank(value, at);
    case OPTION_LIST:
        vec_push((struct texts *)at, value);
        return value[0] != '\0';
    }
    return false;
}

struct parsing {
    const struct verb *verb;
    struct all_options all;
    char **argv; // the next argument
    bool given[ARRAY_LEN(((struct all_options *)0)->items)];
    void *into;
    struct error *e;
};

static enum err set_option(struct parsing *p, const struct option *option, const char *value)
{
    if (option->kind != OPTION_FLAG && !value)
        value = *p->argv ? *p->argv++ : NULL;
    if (option->kind != OPTION_FLAG && !value)
        return fail(p->verb, p->e, "option '--%s' wants a value", option->name);
    p->given[option - p->all.items] = true;
    if (set_value(option, value, p->into))
        return OK;
    error_set(p->e, ERR_USAGE, NULL, "option '--%s' cannot take '%s'", option->name, value);
    error_hint(p->e, "%s %s: %s", option->name, option->argument, option->help);
    return ERR_USAGE;
}

static const struct option *find_option(const struct parsing *p, struct str name)
{
    for (size_t i = 0; i < p->all.len; i++)
        if (str_is(name, p->all.items[i].name))
            return &p->all.items[i];
    return NULL;
}

static enum err parse_long(struct parsing *p, const char *argument)
{
    size_t n = strcspn(argument, "=");
    const struct option *o = find_option(p, (struct str){ argument, n });
    if (!o)
        return fail(p->verb, p->e, "unknown option '--%s'", argument);
    if (argument[n] && o->kind == OPTION_FLAG)
        return fail(p->verb, p->e, "option '--%s' takes no value", o->name);
    return set_option(p, o, argument[n] ? argument + n + 1 : NULL);
}

static enum err parse_short(struct parsing *p, const char *letters)
{
    while (*letters) {
        const struct option *found = NULL;
        for (size_t i = 0; i < p->all.len && !found; i++)
            if (p->all.items[i].letter == *letters)
                found = &p->all.items[i];
        if (!found)
            return fail(p->verb, p->e, "unknown option '-%s'", letters);
        letters++;
        if (found->kind != OPTION_FLAG)
            return set_option(p, found, *letters ? letters : NULL);
        enum err code = set_option(p, found, NULL);
        if (code != OK)
            return code;
    }
    return OK;
}

// --- from a configuration ---

static bool set_flag(const struct option *option, const char *value, void *into)
{
    bool is_true = strcmp(value, "true") == 0;
    *(bool *)((char *)into + option->offset) = is_true;
    return is_true || strcmp(value, "false") == 0;
}

static enum err set_configured(struct parsing *p, const struct file_option *v)
{
    const char *path = ((struct common *)p->into)->config_path;
    const struct option *o = find_option(p, str_of(v->key));
    char place[256];
    snprintf(place, sizeof place, "%s:%u:%u", path, v->line, v->column);
    if (!o || strcmp(o->name, "config") == 0 || strcmp(o->name, "help") == 0) {
        error_set(p->e, ERR_USAGE, place, "no option of a configuration: '%s'", v->key);
        error_hint(p->e, "'assay %s --help' lists the options; a key is a long name without '--'",
                p->verb->name);
        return ERR_USAGE;
    }
    if (v->is_listed && o->kind != OPTION_LIST)
        return error_set(p->e, ERR_USAGE, place, "option '%s' takes one value, no list", o->name);
    if (p->given[o - p->all.items])
        return OK;
    if (o->kind == OPTION_FLAG ? set_flag(o, v->value, p->into) : set_value(o, v->value, p->into))
        return OK;
    error_set(p->e, ERR_USAGE, place, "option '%s' cannot take '%s'", o->name, v->value);
    error_hint(p->e, "%s: %s", o->argument ? o->argument : "true or false", o->help);
    return ERR_USAGE;
}

static enum err apply_config(struct parsing *p)
{
    struct common *common = p->into;
    if (!common->config_path)
        return OK;
    enum err code = option_file_read(&common->config, common->config_path, p->e);
    for (size_t i = 0; code == OK && i < common->config.values.len; i++)
        code = set_configured(p, &common->config.values.items[i]);
    return code;
}

enum err options_parse(const struct verb *verb, int argc, char **argv, void *into, struct error *e)
{
    struct parsing p = {
        .verb = verb, .all = options_of(verb), .argv = argv, .into = into, .e = e
    };
    struct common *common = into;
    enum err code = OK;
    bool only_operands = false;
    (void)argc;
    while (code == OK && *p.argv) {
        const char *argument = *p.argv++;
        if (only_operands || argument[0] != '-' || !argument[1])
            vec_push(&common->operands, argument);
        else if (strcmp(argument, "--") == 0)
            only_operands = true;
        else if (argument[1] == '-')
            code = parse_long(&p, argument + 2);
        else
            code = parse_short(&p, argument + 1);
    }
    return code == OK ? apply_config(&p) : code;
}

void options_free(const struct verb *verb, void *into)
{
    for (size_t i = 0; i < verb->n_options; i++)
        if (verb->options[i].kind == OPTION_LIST)
            vec_free((struct texts *)((char *)into + verb->options[i].offset));
    vec_free(&((struct common *)into)->operands);
    option_file_free(&((struct common *)into)->config);
}

enum { HELP_COLUMN = 28 };

void options_help(const struct verb *verb, struct buf *out)
{
    struct all_options all = options_of(verb);
    buf_printf(out, "usage: assay %s [options] %s\n\n%s\n\noptions:\n", verb->name, verb->operands,
            verb->brief);
    for (size_t i = 0; i < all.len; i++) {
        const struct option *o = &all.items[i];
        size_t start = out->len;
        if (o->letter)
            buf_printf(out, "  -%c, --%s", o->letter, o->name);
        else
            buf_printf(out, "      --%s", o->name);
        if (o->argument)
            buf_printf(out, " %s", o->argument);
        do
            buf_add_byte(out, ' ');
        while (out->len - start < HELP_COLUMN);
        buf_printf(out, "%s\n", o->help);
    }
    buf_printf(out, "\nexample:\n  %s\n", verb->example);
}

bool options_begin(
        const struct verb *verb, int argc, char **argv, struct common *into, enum exit_code *code)
{
    struct error e = { 0 };
    if (options_parse(verb, argc, argv, into, &e) != OK) {
        *code = say_error(&e);
        return false;
    }
    if (into->quiet)
        say_quiet();
    if (!into->help)
        return true;
    struct buf help = { 0 };
    options_help(verb, &help);
    fputs(help.ptr, stdout);
    buf_free(&help);
    *code = EXIT_DONE;
    return false;
}
