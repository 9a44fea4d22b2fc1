// What the files of intake share: the state of taking a drop in, and what is learned of one file.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_INTAKE_INT_H
#define ASSAY_INTAKE_INT_H

#include "base/vec.h"
#include "intake/intake.h"

enum { PATH_BYTES_MOST = 4096, FOLDER_DEPTH_MOST = 200 };

// A file on its way in. Sorting and refusing names come when all are known.
struct item {
    struct str path;
    struct str text;
    uint64_t order;   // of arrival: the first of equal names stays
    unsigned depth;   // archives around it
    bool is_payload;  // part of a binary package: its top folder means something
    bool is_opened;   // an archive that was tried
    bool is_replaced; // another file took its place (Debian's overlay)
};

struct link {
    struct str path, target; // target relative to the root
};

struct intake {
    struct drop *drop;
    struct intake_options limits;
    struct pool *pool;
    VEC(struct item) items;
    VEC(struct refusal) refusals;
    VEC(struct link) links; // judged when all files are known
    uint64_t bytes;         // taken in or unpacked and dropped
    bool is_full;           // the total or the count cap was hit
};

// admit.c
void intake_refuse(struct intake *in, struct str path, const char *reason,
        enum refusal_kind kind);
// Whether one more file of `size` fits the caps; refuses it by name when it doesn't.
bool intake_admits(struct intake *in, struct str path, uint64_t size);
void intake_add(
        struct intake *in, struct str path, struct str text, unsigned depth, bool is_payload);

// memory.c: file contents. Zeroed, `size` bytes and FILE_PADDING behind them; one thread.
char *memory_take(struct drop *d, size_t size);
void memory_trim(struct drop *d); // gives back the pages that no file's text lies on
void memory_release(struct drop *d);

// paths.c
extern const char path_too_long[], path_too_deep[]; // the reasons that are caps
// `raw` without empty and '.' parts; NULL and a reason when it could leave the root.
const char *path_clean(struct arena *a, struct str raw, struct str *clean);
// Where a link at `path` leads, relative to the root; false when out of it.
bool path_follow(struct arena *a, struct str path, struct str target, struct str *where);
struct str path_name(struct str path);   // the last part
struct str path_folder(struct str path); // without the last part and its '/'
struct str path_suffix(struct str path); // after the last '.' of the name, or empty
// Length of the part of `path` up to a version-control folder's name, 0 when there is none.
size_t path_version_control(struct str path);
// Drops duplicate names, notes those that a file system without case would merge. Leaves items sorted.
void paths_settle(struct intake *in);

// walk.c
enum err walk_folder(struct intake *in, int root, const char *path, struct error *e);
bool walk_read_again(struct drop *d, struct file *f); // fills text; false when it cannot be had
// One file's bytes, admitted or refused under `as`. ERR_CAP: refused. ERR_IO: cannot be read.
enum err walk_read_file(struct intake *in, int folder, const char *name, struct str as,
        uint64_t most, struct str *text, struct error *e);

// archive.c
bool archive_is(struct str text);
bool archive_is_office(struct str text);
struct archive_job {
    struct str packed;
    struct str name;   // names the archive in refusals, and a lone compressed file
    struct str prefix; // put before every member, empty or ending in '/'
    unsigned depth;    // of its members
    bool is_payload;
};
// Appends the members as items. Returns how many members were read, in full or in part.
size_t archive_unpack(struct intake *in, const struct archive_job *job);

// dsc.c
bool dsc_is(struct str path, struct str text);
// Takes the files in that a Debian source package lists, from beside it.
void dsc_unpack(struct intake *in, int folder, struct str name, struct str text);

// What one look at a file shows, for kind and role.
struct traits {
    struct str head; // comments before the first code
    // Outside of comments, strings and __cplusplus blocks:
    uint32_t cpp_strong;                            // what only C++ can read
    uint32_t cpp_weak;                              // words that C code may use as names
    uint32_t c_words;                               // C's own type and storage words
    bool has_code;                                  // a body with statements
    bool has_main;                                  // defines main
    bool has_test_header;                           // includes an assertion framework
    uint32_t line_marks;                            // #line directives
    uint32_t numbers;                               // literals
    uint32_t words;                                 // identifiers
    uint32_t includes, defines, semicolons, braces; // how much it looks like C
};

// scan.c: one pass over C-like text.
void scan_c(struct str text, struct traits *t);
struct str scan_head(struct str text); // leading comments of any language

// kind.c
struct kind_result {
    enum file_kind kind;
    const char *language, *reason;
};
struct kind_result kind_of(struct str path, struct str text, struct traits *t);

// origin.c: whose a file is, from its head.
enum { HOLDERS_MOST = 4 };
struct origin {
    uint64_t holders[HOLDERS_MOST]; // hashes of normalised names
    unsigned n_holders;
    uint64_t licence; // hash of a family's name, 0 unknown
};
void origin_read(struct str head, struct origin *o);
// A file's own words that a tool wrote it, or NULL.
const char *banner_find(struct str head);

// What stays of a file between looking at it and deciding its role.
struct clue {
    const char *generated; // reason, or NULL
    const char *test;      // reason, or NULL
    struct origin origin;
};
void role_look(const struct file *f, const struct traits *t, struct clue *c); // any thread
// Needs kinds and clues of all files; sets role and, when not own, reason.
void roles_assign(struct drop *d, struct clue *clues, struct pool *pool);
// third.c: subtrees that somebody else wrote. Sets is_third[i] to a reason.
void third_find(const struct drop *d, const struct clue *clues, const char **is_third);
// skeleton.c: folders full of files of one mould. Sets clues[i].generated.
void skeleton_find(const struct drop *d, struct clue *clues, struct pool *pool);

#endif
