// The model pack inside the program: our headers in place of the system's and common libraries'.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_MODELS_H
#define ASSAY_MODELS_H

#include "source/lang/sources.h"

struct model_row {
    const char *path; // "<model>/libc/stdio.h"
    size_t offset, size; // in the blob; zero bytes follow
};

extern const char model_blob[];
extern const struct model_row model_rows[];
extern const size_t n_model_rows;
extern const char model_hash[]; // SHA-256 over the rows' hashes and names

// The rows as files; the caller frees the array.
struct virtual_file *model_files(size_t *n);

// Their pages go until somebody reads them again: build files ask all of them, a drop includes few.
void models_forget(void);

// Whether the platform has a header of this include name, and whether one of them declares such a function: for
// the checks that build files make.
bool model_has_header(const char *name);
bool model_has_function(const char *name);

#endif
