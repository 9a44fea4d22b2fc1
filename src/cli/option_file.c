// Reading a configuration through libyaml's events: a mapping of scalars and of sequences of scalars.
// What YAML has beyond that (anchors, aliases, tags, nesting) is refused, so depth and size stay small.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "cli/option_file.h"

#include "base/file.h"

#include <stdarg.h>
#include <stdio.h>
#include <yaml.h>

enum { CONFIG_BYTES_MOST = 1 << 20 };

struct reading {
    struct option_file *config;
    const char *path;
    struct error *e;
    yaml_parser_t parser;
    const char *key; // whose value comes next; NULL: a key comes next
    bool in_map, in_list;
};

PRINTF_LIKE(3, 4)
static enum err fault(const struct reading *r, yaml_mark_t at, const char *format, ...)
{
    char place[256], what[256];
    va_list args;
    va_start(args, format);
    vsnprintf(what, sizeof what, format, args);
    va_end(args);
    snprintf(place, sizeof place, "%s:%zu:%zu", r->path, at.line + 1, at.column + 1);
    return error_set(r->e, ERR_FORMAT, place, "cannot read the configuration: %s", what);
}

static bool is_known(const struct option_file *c, const char *key)
{
    for (size_t i = 0; i < c->values.len; i++)
        if (strcmp(c->values.items[i].key, key) == 0)
            return true;
    return false;
}

static enum err take_scalar(struct reading *r, const yaml_event_t *event)
{
    yaml_mark_t at = event->start_mark;
    const char *bytes = (const char *)event->data.scalar.value;
    size_t len = event->data.scalar.length;
    if (memchr(bytes, 0, len))
        return fault(r, at, "a NUL byte in a value");
    if (event->data.scalar.anchor || event->data.scalar.tag)
        return fault(r, at, "anchors and tags mean nothing here");
    const char *text = str_copy(&r->config->arena, (struct str){ bytes, len }).ptr;
    if (!r->key) {
        r->key = text;
        return is_known(r->config, text) ? fault(r, at, "'%s' stands twice", text) : OK;
    }
    struct file_option value = { r->key, text, (uint32_t)at.line + 1, (uint32_t)at.column + 1,
        r->in_list };
    vec_push(&r->config->values, value);
    if (!r->in_list)
        r->key = NULL;
    return OK;
}

static enum err take_event(struct reading *r, const yaml_event_t *event)
{
    switch (event->type) {
    case YAML_SCALAR_EVENT:
        if (r->in_map)
            return take_scalar(r, event);
        if (event->data.scalar.length == 0) // an empty document
            return OK;
        break;
    case YAML_MAPPING_START_EVENT:
        if (r->in_map)
            return fault(r, event->start_mark, "an option takes a value or a list, no mapping");
        r->in_map = true;
        return OK;
    case YAML_SEQUENCE_START_EVENT:
        if (!r->key || r->in_list)
            break;
        r->in_list = true;
        return OK;
    case YAML_SEQUENCE_END_EVENT:
        r->in_list = false;
        r->key = NULL;
        return OK;
    case YAML_ALIAS_EVENT:
        return fault(r, event->start_mark, "aliases mean nothing here");
    case YAML_DOCUMENT_START_EVENT:
        if (r->config->values.len)
            return fault(r, event->start_mark, "more than one document");
        return OK;
    default:
        return OK;
    }
    return fault(r, event->start_mark, "not a mapping from option names to values");
}

static enum err take_events(struct reading *r)
{
    enum err code = OK;
    for (bool more = true; more && code == OK;) {
        yaml_event_t event;
        if (!yaml_parser_parse(&r->parser, &event))
            return fault(r, r->parser.problem_mark, "%s", r->parser.problem);
        code = take_event(r, &event);
        more = event.type != YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    return code;
}

enum err option_file_read(struct option_file *c, const char *path, struct error *e)
{
    struct buf text = { 0 };
    struct reading r = { .config = c, .path = path, .e = e };
    enum err code = file_read(path, "the configuration", CONFIG_BYTES_MOST, &text, e);
    if (code == OK && text.len > CONFIG_BYTES_MOST)
        code = error_set(e, ERR_FORMAT, path, "cannot read the configuration: it is larger than 1 MiB");
    if (code == OK && !yaml_parser_initialize(&r.parser))
        code = error_set(e, ERR_IO, path, "cannot read the configuration: out of memory");
    else if (code == OK) {
        uint8_t digest[DIGEST_SIZE];
        digest_of(buf_str(&text), digest);
        digest_hex(digest, c->sha256);
        yaml_parser_set_input_string(&r.parser, (const unsigned char *)text.ptr, text.len);
        code = take_events(&r);
        yaml_parser_delete(&r.parser);
    }
    buf_free(&text);
    return code;
}

void option_file_free(struct option_file *c)
{
    vec_free(&c->values);
    arena_release(&c->arena);
    *c = (struct option_file){ 0 };
}
