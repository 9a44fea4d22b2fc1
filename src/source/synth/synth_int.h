// The makers behind synth's index.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_SYNTH_INT_H
#define ASSAY_SYNTH_INT_H

#include "base/buf.h"
#include "source/synth/synth.h"


// protobuf.c: a .proto file becomes its .pb-c.h; returns how many messages and enums were written.
// What isn't understood is reported through `report`.
struct proto_report {
    void (*report)(void *context, uint32_t line, struct str name, const char *reason);
    void *context;
};
size_t proto_write(struct arena *a, struct str path, struct str text, const struct proto_report *r,
        struct buf *out);

// bison.c: the tokens and the value type of a grammar; false when it has no tokens.
bool bison_write(struct str path, struct str text, struct buf *out);

#endif
