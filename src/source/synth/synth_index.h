// The index behind synth.h, for synth.c and synth_guess.c.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_SYNTH_INDEX_H
#define ASSAY_SYNTH_INDEX_H

#include "base/map.h"
#include "base/vec.h"
#include "source/synth/asn1_int.h"
#include "source/synth/synth_int.h"

#include <pthread.h>

struct maker {
    enum synth_kind kind;
    struct asn1_unit *unit;
    bool resolved;
    size_t diags_seen;
};

struct decl_of {
    size_t header, decl;
};

struct synth {
    const struct drop *drop;
    const struct build *build;
    struct arena arena;
    VEC(struct synth_header) headers;
    VEC(struct maker) makers;
    VEC(struct asn1_node *) decls;
    VEC(struct decl_of) decl_of;
    VEC(struct synth_diag) diags;
    struct str *texts; // by header; ptr NULL: not made yet
    struct map used;   // file index + 1 of schemas that a unit has read -> 1
    struct synth_counts counts;
    pthread_mutex_t lock; // texts, diags, counts, the units
};

bool synth_is_asn1(struct str path);
struct str synth_last_part(struct str path);
void synth_report(
        struct synth *s, uint32_t file, uint32_t line, struct str name, const char *reason);
void synth_add(struct synth *s, struct synth_header h);
struct asn1_unit *synth_new_unit(struct synth *s, struct str prefix, struct str options);
void synth_add_unit(struct synth *s, struct asn1_unit *u, struct str dir);
// Units for ASN.1 files that no build file names.
void synth_guess(struct synth *s);

#endif
