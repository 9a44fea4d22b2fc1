// A drop - a folder, an archive, a source package - becomes a sorted list of files in memory.
//
// The supplier writes every byte read here: nothing is executed, nothing is written to disk, no path leaves
// the root, archives in archives are opened to a depth, and every limit that is hit is recorded.
// Life cycle: drop_open, read, drop_forget what was read, drop_close. Between these a drop is read-only, from any
// thread.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_INTAKE_H
#define ASSAY_INTAKE_H

#include "base/arena.h"
#include "base/digest.h"
#include "base/error.h"
#include "base/pool.h"
#include "base/str.h"

enum { FILE_PADDING = 16 };

// What a file is, by shape and content; its name only breaks ties.
enum file_kind {
    FILE_C_SOURCE,
    FILE_C_HEADER, // or a fragment meant for inclusion (.inc, .def with C in it)
    FILE_CPP,      // C++ source or a header that only C++ can read
    FILE_OTHER_LANGUAGE,
    FILE_BUILD,  // Meson, CMake, Autoconf, Make, Kconfig, Bazel
    FILE_SCHEMA, // ASN.1, protobuf, YANG, OpenAPI
    FILE_DOCUMENT,
    FILE_DATA,
    FILE_BINARY,
    FILE_KINDS
};

// Whose a file is, by shape and content: banners, tables, repetition, licence, folder evidence.
enum file_role { ROLE_OWN, ROLE_GENERATED, ROLE_TEST, ROLE_THIRD_PARTY, FILE_ROLES };

struct file {
    struct str path; // relative to the root, '/' between parts, NUL-terminated; "a.tar.gz/" prefixes a member
    struct str text; // the bytes, followed by FILE_PADDING zero bytes; empty once forgotten (drop_text)
    uint64_t bytes;
    bool on_disk;  // the bytes can be read again: no member of an archive
    bool is_ascii; // columns in bytes are columns in characters
    uint8_t sha256[DIGEST_SIZE];
    enum file_kind kind;
    enum file_role role;
    const char *language; // "C", "C++", "Go", ...; "" when none
    const char *reason;   // the evidence for kind and role, a static text
    uint32_t lines;
};

enum refusal_kind {
    REFUSED,            // what has no place in a drop, and what we do otherwise than others might
    REFUSED_UNREADABLE, // it should have been read, and could not be: exit code 4
    REFUSED_CAP,        // one of our limits, not a fault of the drop: exit code 4
};

// Something that was not taken in, or taken in part, or not as somebody else would take it in.
struct refusal {
    struct str path;
    const char *reason; // a static text: "symbolic link leaves the drop", "duplicate name", "size cap", ...
    enum refusal_kind kind;
};

struct intake_options {
    uint64_t file_bytes_most;  // 0: 64 MiB
    uint64_t total_bytes_most; // 0: 3 GiB
    uint64_t files_most;       // 0: 2,000,000
    unsigned depth_most;       // archives in archives; 0: 4
    unsigned ratio_most;       // unpacked : packed of one archive; 0: 200
};

struct drop {
    struct str name;    // last part of the path as given
    struct str folder;  // the path as given when it is a folder, else empty; NUL-terminated
    struct file *files; // by bytewise order of path
    size_t n_files;
    struct refusal *refusals; // by path, then reason
    size_t n_refusals;
    uint8_t root[DIGEST_SIZE]; // Merkle root over (path, hash), see intake.c
    struct arena arena;
    struct drop_memory *memory; // file contents
};

// Fails only when nothing can be read at `path` at all.
MUST_CHECK enum err drop_open(struct drop *d, const char *path, const struct intake_options *options,
        struct pool *pool, struct error *e);
// Gives back the texts of the files that `needed` does not pick; all else about them stays.
void drop_forget(struct drop *d, bool (*needed)(const struct file *f));
void drop_close(struct drop *d);
// Its text, read again when it was forgotten and is on disk; empty when that fails. The caller compares hashes.
struct str drop_text(struct drop *d, const struct file *f);
// The file at exactly this path, or NULL.
const struct file *drop_find(const struct drop *d, struct str path);

const char *file_kind_name(enum file_kind k); // "C source", "header", ...
const char *file_role_name(enum file_role r); // "own", "generated", ...

#endif
