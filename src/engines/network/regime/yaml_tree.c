// libyaml's events as a tree.
//
// The tree is built on a stack of open nodes, so that depth costs no recursion; each node has its
// place. A file that goes beyond what rules need is refused at the first event that does.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/regime/yaml_tree.h"

#include <stdarg.h>
#include <stdio.h>
#include <yaml.h>

enum { DEPTH_MOST = 16, NODES_MOST = 1 << 20, BYTES_MOST = 16 << 20 };

struct building {
    struct arena *arena;
    const char *path;
    struct error *e;
    struct node *open[DEPTH_MOST];
    size_t depth, nodes;
    struct node *root;
    struct str key; // read, and waiting for its value
    struct place key_at;
    bool has_key;
};

enum err yaml_fault(struct error *e, const char *path, struct place at, const char *format, ...)
{
    char where[256], what[400];
    va_list args;
    va_start(args, format);
    vsnprintf(what, sizeof what, format, args);
    va_end(args);
    snprintf(where, sizeof where, "%.200s:%u:%u", path, at.line, at.column);
    return error_set(e, ERR_FORMAT, where, "%s", what);
}

static struct place place_of(yaml_mark_t mark)
{
    return (struct place){ (uint32_t)mark.line + 1, (uint32_t)mark.column + 1 };
}

static struct node *parent_of(const struct building *b)
{
    return b->depth ? b->open[b->depth - 1] : NULL;
}

static enum err take_key(struct building *b, struct place at, struct str text)
{
    const struct node *map = parent_of(b);
    for (const struct node *n = map->first; n; n = n->next)
        if (str_eq(n->key, text))
            return yaml_fault(b->e, b->path, at, "'%.*s' stands twice; the first is at line %u",
                    (int)size_min(text.len, 60), text.ptr, n->key_at.line);
    if (map->n == 256)
        return yaml_fault(b->e, b->path, at, "more than 256 keys in a mapping");
    b->key = text;
    b->key_at = at;
    b->has_key = true;
    return OK;
}

// Hangs a node below the open one.
static enum err add(struct building *b, struct place at, enum node_kind kind, struct str text)
{
    struct node *parent = parent_of(b);
    if (parent && parent->kind == NODE_MAP && !b->has_key) {
        if (kind == NODE_SCALAR)
            return take_key(b, at, text);
        return yaml_fault(b->e, b->path, at, "a key must be a word");
    }
    if (++b->nodes > NODES_MOST)
        return yaml_fault(b->e, b->path, at, "more than %d values", NODES_MOST);
    struct node *n = arena_new(b->arena, struct node);
    *n = (struct node){ .kind = kind, .at = at, .text = text };
    if (parent) {
        n->key = b->key;
        n->key_at = b->key_at;
        b->key = (struct str){ 0 };
        b->has_key = false;
        if (parent->last)
            parent->last->next = n;
        else
            parent->first = n;
        parent->last = n;
        parent->n++;
    } else {
        b->root = n;
    }
    if (kind == NODE_SCALAR)
        return OK;
    if (b->depth == DEPTH_MOST)
        return yaml_fault(b->e, b->path, at, "nested deeper than %d levels", DEPTH_MOST);
    b->open[b->depth++] = n;
    return OK;
}

static enum err take_scalar(struct building *b, const yaml_event_t *event)
{
    struct place at = place_of(event->start_mark);
    struct str text = { (const char *)event->data.scalar.value, event->data.scalar.length };
    if (event->data.scalar.anchor || event->data.scalar.tag)
        return yaml_fault(b->e, b->path, at, "anchors and tags mean nothing here");
    for (size_t i = 0; i < text.len; i++)
        if ((unsigned char)text.ptr[i] < ' ' && text.ptr[i] != '\n')
            return yaml_fault(b->e, b->path, at, "a control character in a text");
    return add(b, at, NODE_SCALAR, str_copy(b->arena, text));
}

static enum err take_event(struct building *b, const yaml_event_t *event)
{
    struct place at = place_of(event->start_mark);
    switch (event->type) {
    case YAML_DOCUMENT_START_EVENT:
        return b->root ? yaml_fault(b->e, b->path, at, "more than one document") : OK;
    case YAML_SCALAR_EVENT:
        return take_scalar(b, event);
    case YAML_MAPPING_START_EVENT:
        if (event->data.mapping_start.anchor || event->data.mapping_start.tag)
            return yaml_fault(b->e, b->path, at, "anchors and tags mean nothing here");
        return add(b, at, NODE_MAP, (struct str){ 0 });
    case YAML_SEQUENCE_START_EVENT:
        if (event->data.sequence_start.anchor || event->data.sequence_start.tag)
            return yaml_fault(b->e, b->path, at, "anchors and tags mean nothing here");
        return add(b, at, NODE_LIST, (struct str){ 0 });
    case YAML_MAPPING_END_EVENT:
    case YAML_SEQUENCE_END_EVENT:
        b->depth--;
        return OK;
    case YAML_ALIAS_EVENT:
        return yaml_fault(b->e, b->path, at, "aliases mean nothing here");
    default:
        return OK;
    }
}

static enum err parser_fault(const struct building *b, const yaml_parser_t *p)
{
    struct place at = place_of(p->problem_mark);
    if (p->error == YAML_READER_ERROR) { // which counts bytes
        at = (struct place){ (uint32_t)p->mark.line + 1, (uint32_t)p->mark.column + 1 };
        return yaml_fault(b->e, b->path, at, "byte %zu: %s", p->problem_offset, p->problem);
    }
    return yaml_fault(
            b->e, b->path, at, "not YAML: %s", p->problem ? p->problem : "cannot be read");
}

enum err yaml_tree(
        struct arena *a, const char *path, struct str text, struct node **root, struct error *e)
{
    struct building b = { .arena = a, .path = path, .e = e };
    yaml_parser_t parser;
    if (text.len > BYTES_MOST)
        return yaml_fault(e, path, (struct place){ 1, 1 }, "larger than %d MiB", BYTES_MOST >> 20);
    if (!yaml_parser_initialize(&parser))
        return error_set(e, ERR_IO, path, "out of memory");
    yaml_parser_set_input_string(&parser, (const unsigned char *)text.ptr, text.len);
    enum err code = OK;
    for (bool more = true; more && code == OK;) {
        yaml_event_t event;
        if (!yaml_parser_parse(&parser, &event)) {
            code = parser_fault(&b, &parser);
            break;
        }
        code = take_event(&b, &event);
        more = event.type != YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    if (code == OK && (!b.root || b.root->kind != NODE_MAP))
        return yaml_fault(e, path, b.root ? b.root->at : (struct place){ 1, 1 },
                "not a mapping of keys to values");
    *root = b.root;
    return code;
}
