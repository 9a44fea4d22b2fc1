// A small feeder for tests of the parser: lexes C text that is already preprocessed into a struct
// stream.
//
// It knows three directives besides #pragma, for what the preprocessor would leave open:
//   #include "name"   a child, looked up among those given to feed_child
//   #if [!]TEXT       an undecided condition; with "!" (or as #ifdef) the else arm is the default one; #else, #endif
//   #endif
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_FEED_H
#define ASSAY_FEED_H

#include "source/lang/parse.h"

struct feed {
    struct arena arena;
    struct feed_child {
        const char *name;
        struct effect *effect;
    } children[16];
    size_t n_children;
    uint32_t n_sources;
    place next; // base of the next text
};

void feed_init(struct feed *f);
void feed_free(struct feed *f);
struct effect *feed_text(struct feed *f, struct str text);
void feed_child(struct feed *f, const char *name, struct effect *e);

#endif
