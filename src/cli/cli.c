// The table of verbs. A new verb is a file verb_<name>.c and a row here.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "base/intern.h"
#include "cli/cli_int.h"

#include <stdio.h>

static const struct verb *const verbs[] = { &verb_review, &verb_inspect, &verb_report,
    &verb_network, &verb_dossier };

static void print_help(FILE *f)
{
    fputs("usage: assay <verb> [options] [paths]\n\n"
          "Reads what a supplier of 5G networks delivers and says, with evidence, what could "
          "compromise\n"
          "the network. Nothing that is read is run; nothing leaves this machine.\n\nverbs:\n",
            f);
    for (size_t i = 0; i < ARRAY_LEN(verbs); i++)
        fprintf(f, "  %-10s%s\n", verbs[i]->name, verbs[i]->brief);
    fputs("\n'assay <verb> --help' lists a verb's options. Exit codes: 0 done, 1 a gate is not "
          "met,\n"
          "2 wrong usage, 3 nothing could be done, 4 done but cut short.\n\n"
          "example:\n  assay review examples/small-core --html report.html\n",
            f);
}

static const struct verb *find_verb(const char *name)
{
    for (size_t i = 0; i < ARRAY_LEN(verbs); i++)
        if (strcmp(verbs[i]->name, name) == 0)
            return verbs[i];
    return NULL;
}

static enum exit_code unknown_verb(const char *name)
{
    struct error e = { 0 };
    error_set(&e, ERR_USAGE, NULL, "unknown %s '%s'", name[0] == '-' ? "option" : "verb", name);
    error_hint(&e, "'assay --help' lists the verbs");
    return say_error(&e);
}

int cli_main(int argc, char **argv)
{
    if (argc < 2) {
        print_help(stderr);
        return EXIT_USAGE;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
        print_help(stdout);
        return EXIT_DONE;
    }
    if (strcmp(argv[1], "--version") == 0) {
        puts("assay " ASSAY_VERSION);
        return EXIT_DONE;
    }
    const struct verb *verb = find_verb(argv[1]);
    if (!verb)
        return unknown_verb(argv[1]);
    mem_init();
    hash_init();
    intern_init();
    return verb->run(verb, argc - 2, argv + 2);
}
