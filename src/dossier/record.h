// What engines hand to the dossier: plain records, no SQL, no drop text.
//
// Strings are slices that the caller keeps until the call returns. Lines and columns count from 1,
// columns in Unicode characters (a byte that is none counts as one); column 0 means the whole line.
// Artefacts are named by their path in the drop and their hash. SPDX-License-Identifier:
// GPL-3.0-or-later
#ifndef ASSAY_RECORD_H
#define ASSAY_RECORD_H

#include "base/str.h"

struct spot { // a place in an artefact
    struct str path;
    uint32_t line, column, end_line;
    struct str function; // it lies in; empty when none
};

// A place with what it shows. In a finding: roles "sink", "entry", "call", "check", "peer",
// "source", "decl".
struct evidence {
    const char *role;
    struct spot spot;
    struct str text; // one sentence for people
};

struct reason { // what moved the rank, and by how much
    struct str text;
    double points;
};

// One root cause. `places[0]` is the line to read first; the two other most telling ones follow.
struct finding {
    const char *rule;         // "review.abort", stable for ever
    double rank;              // 0 to 100
    struct str title;         // one line: what an outsider can do, where
    struct str missing;       // what check or handling is missing
    struct str reach;         // who can reach it and how
    struct str configuration; // the undecided conditions it needs; empty when none
    struct str doubt;         // why it may be false
    char fingerprint[33];     // hex, without line numbers
    struct evidence *places;
    size_t n_places;
    struct evidence *flow; // from entry to sink, in order
    size_t n_flow;
    struct evidence *peers; // same shape in this drop that do check
    size_t n_peers;
    struct evidence *clones; // further places of the same root cause
    size_t n_clones;
    struct reason *reasons;
    size_t n_reasons;
};

// A rule as reports describe it: one row a check, from the check's own table.
struct rule_record {
    const char *id;
    const char *name;     // "ReachableAbort"
    const char *brief;    // one sentence
    const char *help;     // a paragraph: what it means, how to judge it, how to fix it
    const char *severity; // SARIF level: "error", "warning", "note"
    unsigned cwe;
};

struct artefact_record {
    struct str path;
    const uint8_t *sha256;
    const char *kind, *role, *language, *reason;
    uint64_t bytes;
    uint32_t lines;
    // of the lines inside functions; zero where nothing was analysed
    uint32_t functions, function_lines, analysed, guessed, opaque, skipped, inactive;
};

// Something that was cut short or could not be read.
struct gap_record {
    struct str path;  // empty: the whole drop
    const char *kind; // "refused", "cap", "missing-include", "unanalysed-language", ...
    struct str text;
    uint64_t count;
    bool is_cap; // exit code 4
};

struct figure_record { // a number with its unit: coverage, speed is never one
    const char *name;  // "types.named"
    double value;
    const char *unit;
};

struct run_record {
    const char *verb;    // "review"
    const char *engine;  // name and version
    struct str subject;  // supplier/product@version, or the drop's name
    const uint8_t *drop; // Merkle root
    struct str options;  // canonical text, what changes the result only
    struct str rules;    // name, version and hash of rules and models
};

#endif
