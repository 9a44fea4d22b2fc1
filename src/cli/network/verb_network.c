// assay network WORD ...: what may be deployed where, how diverse it is, what one supplier could
// break, what replacing it costs. Each word is a verb with its own options.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/network/network_int.h"

#include <stdio.h>

static const struct verb *const words[] = { &verb_network_import, &verb_network_check,
    &verb_network_compare, &verb_network_diversity, &verb_network_contain, &verb_network_replace,
    &verb_network_screen, &verb_network_decide, &verb_network_export };

static void print_words(FILE *f, const struct verb *verb)
{
    fprintf(f, "usage: assay network WORD [options] %s\n\n%s\n\nwords:\n", verb->operands,
            verb->brief);
    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        fprintf(f, "  %-10s%s\n", words[i]->name + strlen("network "), words[i]->brief);
    fprintf(f, "\n'assay network WORD --help' lists a word's options.\n\nexample:\n  %s\n",
            verb->example);
}

static enum exit_code run(const struct verb *verb, int argc, char **argv)
{
    const char *word = argc ? argv[0] : "";
    if (!argc || strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0) {
        print_words(argc ? stdout : stderr, verb);
        return argc ? EXIT_DONE : EXIT_USAGE;
    }
    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        if (strcmp(words[i]->name + strlen("network "), word) == 0)
            return words[i]->run(words[i], argc - 1, argv + 1);
    struct error e = { 0 };
    error_set(&e, ERR_USAGE, NULL, "network has no word '%s'", word);
    error_hint(&e, "'assay network --help' lists them");
    return say_error(&e);
}

const struct verb verb_network = {
    .name = "network",
    .operands = "FILE|DOSSIER",
    .brief = "what may be deployed where, by an operator's inventory and a regime",
    .example = "assay network import examples/small-carrier/*.csv --dossier net.sqlite",
    .run = run,
};
