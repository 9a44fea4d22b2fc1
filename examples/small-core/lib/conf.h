/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Configuration files: lines of "key value", comments from '#', and [sections]. A program gives
 * rows that say where each key's value goes.
 */
#ifndef SC_CONF_H
#define SC_CONF_H

#include <stddef.h>

enum sc_conf_kind {
    SC_CONF_TEXT,
    SC_CONF_UINT,
    SC_CONF_BOOL,
    SC_CONF_IPV4,
};

struct sc_conf_row {
    const char *section;
    const char *key;
    enum sc_conf_kind kind;
    size_t offset;
    size_t size;           /* Of a text, with its end. */
    unsigned int min, max; /* Of a number. */
};

/* Returns the number of lines that were not understood, or -1 when the file cannot be read. */
int sc_conf_read(const char *path, const struct sc_conf_row *rows, size_t num_rows, void *out);

#endif
