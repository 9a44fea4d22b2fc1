// Writing JSON (RFC 8259) into a buf, over yajl's generator.
//
// `json_begin`, values, `json_end`. In an object every value has a key; in an array and at the top
// `key` is NULL. Texts may hold any bytes: what is not UTF-8 becomes U+FFFD.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_JSON_H
#define ASSAY_JSON_H

#include "base/buf.h"

struct json {
    struct buf *out;
    struct yajl_gen_t *generator;
};

void json_begin(struct json *j, struct buf *out);
void json_end(struct json *j); // ends the line: a document has no other line ends

void json_open_object(struct json *j, const char *key);
void json_close_object(struct json *j);
void json_open_array(struct json *j, const char *key);
void json_close_array(struct json *j);
void json_text(struct json *j, const char *key, struct str text);
void json_c(struct json *j, const char *key, const char *text);
void json_hex(struct json *j, const char *key, const void *bytes, size_t n);
void json_integer(struct json *j, const char *key, int64_t v);
void json_real(
        struct json *j, const char *key, double v); // the shortest form that reads back the same
void json_bool(struct json *j, const char *key, bool v);

#endif
