// Generated headers, made from the drop's own schemas: asn1c's from ASN.1, protobuf-c's from
// .proto, the config headers that build read, bison's tokens.
//
// An index of names is made up front; a header's text is made when it is first asked for. What is
// made is what the generator would write, as far as a reader of the header can see. Headers that
// the generator ships with its output (asn_application.h, constr_SEQUENCE.h ...) are there too,
// condensed to their types and prototypes. Life cycle: synth_open, find and text, synth_close. The
// drop and the build must outlive it. After synth_open, all calls are allowed from any thread.
// Texts live until synth_close.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_SYNTH_H
#define ASSAY_SYNTH_H

#include "source/build/build.h"

enum synth_kind {
    SYNTH_CONFIG,   // written by the build: build.h
    SYNTH_ASN1,     // asn1c
    SYNTH_PROTOBUF, // protobuf-c
    SYNTH_BISON,    // the tokens of a grammar
    SYNTH_CPP,      // a generator's C++ header: the name is known, no text is made
    SYNTH_KINDS
};

struct synth_header {
    struct str name; // as included: "NR_RRCSetup.h", "core-config.h"; no folder
    struct str dir;  // the folder where the build would put it
    enum synth_kind kind;
    uint32_t file;         // its source: index in the drop's files; UINT32_MAX: none
    struct str *undecided; // SYNTH_CONFIG: names the text may define
    size_t n_undecided;
    uint32_t maker, part; // for synth.c
};

struct synth_diag {
    uint32_t file, line; // file UINT32_MAX: none
    struct str name;     // of the type or header; may be empty
    const char *reason;  // a static text; begins with "cap:" when a limit of ours was hit
};

struct synth_counts {
    size_t headers[SYNTH_KINDS];       // in the index
    size_t types_made, types_not_made; // ASN.1 and protobuf declarations
    size_t schemas_read, schemas_unused;
};

struct synth;

struct synth *synth_open(const struct drop *drop, const struct build *build);
void synth_close(struct synth *s);

// The header that an #include of `spelled` in a file of folder `from` would find, or NULL: equal
// last parts, and of several the one that shares most of its path with `spelled`, then with `from`.
const struct synth_header *synth_find(const struct synth *s, struct str spelled, struct str from);
// Its text, made now unless it was, followed by FILE_PADDING zero bytes; "" when it could not be
// made (a diagnostic says why).
struct str synth_text(struct synth *s, const struct synth_header *h);

size_t synth_count(const struct synth *s);
const struct synth_header *synth_at(const struct synth *s, size_t i); // by name, then folder
struct synth_counts synth_counts(const struct synth *s);
// Complete once every text was asked for; in the order of the drop's files.
const struct synth_diag *synth_diags(struct synth *s, size_t *n);

const char *synth_kind_name(enum synth_kind k);

#endif
