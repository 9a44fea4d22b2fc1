// The files that the front end can read, each with a range of places: our models', the drop's, synthesised ones.
//
// Indices: the drop's files by path, then the models by path, then what was synthesised. Comparing the places of
// two drop files compares (path, offset). Built once, then read by all threads. Texts go when everything is lexed,
// tokens when everything is read; what finds file and line of a place stays.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_SOURCES_H
#define ASSAY_SOURCES_H

#include "intake/intake.h"
#include "source/lang/lex.h"

enum source_origin {
    SOURCE_DROP,      // a file of the drop
    SOURCE_MODEL,     // a header of our model pack
    SOURCE_GENERATED, // a header we synthesised from the drop's own schema or build files
};

struct segment; // the preprocessor's memo, preprocess.c

struct source {
    struct str path; // in the drop; "<model>/libc/sys/socket.h"; "<generated>/type.h", "<configured>/config.h"
    struct str text; // followed by FILE_PADDING zero bytes; until sources_forget_texts
    uint32_t size;   // of the text
    const struct file *file; // SOURCE_DROP only
    enum source_origin origin;
    place base; // of its first byte; size + 1 places belong to it
    const uint32_t *lines; // offset of each line's first byte
    uint32_t n_lines;
    const struct lexed *lexed; // until sources_forget_tokens
    bool alone;                // no #include names it (alone.h): read as a unit, it is done with
    struct segment *_Atomic segments; // variants of its first segment
};

struct place_line {
    uint32_t source;
    uint32_t line, column; // from 1, columns in bytes
};

struct sources {
    struct source *items;
    uint32_t n, cap;
    uint32_t n_drop;        // [0, n_drop): the drop's
    uint32_t n_given;       // [n_drop, n_given): the models'; synthesised ones follow
    uint64_t next_place;
    bool full;       // places ran out: the rest of the drop was left out
    uint32_t n_left_out;
    struct sources_memory *memory;
};

struct virtual_file { // a model
    struct str path;
    struct str text; // padded
};

// Whether a file's tokens are wanted from the start: what is C, or can be included as such.
bool source_is_lexed(const struct file *f);
// Every text file of the drop (binary ones are left out), then models; `room` for sources_add. `workers` is the size
// of the pool that will lex.
void sources_build(struct sources *s, const struct drop *drop, const struct virtual_file *models,
        size_t n_models, size_t room, size_t workers);
// Lexes what is source_is_lexed in the drop. Requires lex_init. Models and synthesised headers are
// lexed one by one as somebody wants them, before any reading.
void sources_lex(struct sources *s, struct pool *pool);
void sources_lex_model(struct sources *s, uint32_t index);
uint32_t sources_find_model(const struct sources *s, const char *path); // 1 + its index, or 0
// A synthesised header, lexed at once: 1 + its index, or 0 when there is no room. One thread, before any reading.
uint32_t sources_add(struct sources *s, struct str path, struct str text);
// A file read from the disk as a compiler would, for a table built with room (`cap`); 1 + its index, or 0.
// Only for one thread that reads its own machine's files, never for a drop.
uint32_t sources_add_disk(struct sources *s, const char *path);
struct str last_part(struct str path); // behind the last '/'
// Everything is lexed: gives back the texts of synthesised headers, and nobody asks for one here any more.
void sources_forget_texts(struct sources *s);
// Gives back the tokens of a source that stands alone and was read as a unit.
void sources_forget_unit(struct sources *s, uint32_t index);
// Gives back tokens and macros, with everybody's segments out of reach: the end of reading.
void sources_forget_tokens(struct sources *s);
void sources_free(struct sources *s);

uint32_t sources_of_place(const struct sources *s, place at); // at must be a place of theirs
struct place_line sources_line(const struct sources *s, place at);
uint32_t source_line(const struct source *s, uint32_t offset); // from 1

#endif
