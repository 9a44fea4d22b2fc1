// Commands that come from outside.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/review_int.h"

static void run(struct subject *s);

const struct check check_command = {
    .id = "review.command",
    .name = "ForeignCommand",
    .brief = "A text from outside becomes a command or the code that is run.",
    .help = "A peer's text reaches a shell, an exec or a loader. Whoever sends it runs what they "
            "like with the rights of the process. Judge it by what was taken out of the text "
            "before. Mend it by not using a shell, or by letting through only what is known to be "
            "harmless.",
    .severity = "error",
    .cwe = 78,
    .base = 0.5,
    .run = run,
};

static void run(struct subject *s)
{
    static const struct handed texts = { .check = &check_command,
        .clause = CLAUSE_COMMAND,
        .atom = ATOM_COMMAND,
        .does = "runs",
        .as = "command",
        .missing = "nothing holds the text against what is allowed" };
    review_handed(s, &texts);
}
