// Formats that come from outside.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/review_int.h"

static void run(struct subject *s);

const struct check check_format = {
    .id = "review.format",
    .name = "ForeignFormat",
    .brief = "A text from outside is used as a format.",
    .help = "A peer's text decides what a printf-like function does with its arguments: it reads "
            "the stack and, with %n, writes memory. Judge it by whether the text can hold a "
            "percent sign. Mend it by printing the text with \"%s\".",
    .severity = "error",
    .cwe = 134,
    .base = 0.5,
    .run = run,
};

static void run(struct subject *s)
{
    static const struct handed texts = { .check = &check_format,
        .clause = CLAUSE_FORMAT,
        .atom = ATOM_FORMAT,
        .does = "uses",
        .as = "format",
        .missing = "a constant format: the text belongs into an argument" };
    review_handed(s, &texts);
}
