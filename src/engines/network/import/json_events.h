// JSON as events with their places, over yajl: nothing is kept but the way down to where we are.
// Several documents may follow each other (JSON lines).
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_JSON_EVENTS_H
#define ASSAY_NETWORK_JSON_EVENTS_H

#include "engines/network/import/import_int.h"

struct json_level {
    bool map;       // else an array
    uint64_t order; // of this map or array in the text, from 1
    struct buf key; // a map's current member
};

struct json_events {
    struct builder *b;
    void *context;
    // Any may be NULL. `levels[depth - 1]` is the map or array that the event happens in; `open`
    // and `close` see the new one there. `key` of the member that holds it: json_member.
    enum err (*open)(struct json_events *j);
    enum err (*close)(struct json_events *j);
    enum err (*scalar)(struct json_events *j, struct str text); // without quotes; null: empty
    enum err (*document)(struct json_events *j);                // one has ended

    struct json_level levels[DEPTH_MOST];
    size_t depth;
    uint32_t line, column; // of the current event
    // Private.
    struct str text;
    size_t end; // of the last token
    const char *line_start;
    uint64_t opened;
    void *handle;
    enum err code;
};

// Leaves the first error of a callback or of the text.
enum err json_read(struct json_events *j, struct str text);
// Name of the member that the current map, array or scalar is the value of; through arrays.
struct str json_member(const struct json_events *j, size_t levels_up);
struct str without_module(struct str name); // RFC 7951: "module:name"

#endif
