// Places are told by offsets: what lies between the last token and this one is space and
// punctuation.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/import/json_events.h"

#include <yajl_parse.h>

// `end` is where the token ends.
static void set_place_at(struct json_events *j, size_t end)
{
    size_t at = j->end;
    const char *p = j->text.ptr;
    for (; at < end && strchr(" \t\r\n,:", p[at]); at++) {
        if (p[at] == '\n') {
            j->line++;
            j->line_start = p + at + 1;
        }
    }
    size_t column = (size_t)(p + at - j->line_start) + 1;
    j->column = column > UINT32_MAX ? UINT32_MAX : (uint32_t)column;
    j->end = end;
}

static void set_place(struct json_events *j)
{
    set_place_at(j, size_min(yajl_get_bytes_consumed(j->handle), j->text.len));
}

static int fail(struct json_events *j, enum err code)
{
    j->code = code;
    return code == OK;
}

static int take_scalar(struct json_events *j, struct str text)
{
    set_place(j);
    if (text.len > FIELD_BYTES_MOST)
        return fail(j, build_error(j->b, j->line, j->column, "a text is longer than %d bytes",
                               (int)FIELD_BYTES_MOST));
    int ok = j->scalar ? fail(j, j->scalar(j, str_trim(text))) : 1;
    if (ok && j->depth == 0 && j->document)
        ok = fail(j, j->document(j));
    return ok;
}

static int on_null(void *context)
{
    return take_scalar(context, (struct str){ "", 0 });
}

static int on_boolean(void *context, int yes)
{
    return take_scalar(context, yes ? STR("true") : STR("false"));
}

static int on_number(void *context, const char *text, size_t len)
{
    return take_scalar(context, (struct str){ text, len });
}

static int on_string(void *context, const unsigned char *text, size_t len)
{
    return take_scalar(context, (struct str){ (const char *)text, len });
}

static int on_key(void *context, const unsigned char *text, size_t len)
{
    struct json_events *j = context;
    set_place(j);
    if (len > FIELD_BYTES_MOST)
        return fail(j, build_error(j->b, j->line, j->column, "a name is longer than %d bytes",
                               (int)FIELD_BYTES_MOST));
    struct buf *key = &j->levels[j->depth - 1].key;
    key->len = 0;
    buf_add(key, text, len);
    return 1;
}

static int open_level(struct json_events *j, bool map)
{
    set_place(j);
    if (j->depth == DEPTH_MOST)
        return fail(j, build_error(j->b, j->line, j->column, "this is nested more than %d deep",
                               (int)DEPTH_MOST));
    struct json_level *l = &j->levels[j->depth++];
    l->map = map;
    l->order = ++j->opened;
    l->key.len = 0;
    return j->open ? fail(j, j->open(j)) : 1;
}

static int close_level(struct json_events *j)
{
    set_place(j);
    int ok = j->close ? fail(j, j->close(j)) : 1;
    j->depth--;
    if (ok && j->depth == 0 && j->document)
        ok = fail(j, j->document(j));
    return ok;
}

static int on_map(void *context)
{
    return open_level(context, true);
}

static int on_array(void *context)
{
    return open_level(context, false);
}

static int on_end(void *context)
{
    return close_level(context);
}

struct str json_member(const struct json_events *j, size_t up)
{
    for (size_t d = j->depth - up; d > 0; d--)
        if (j->levels[d - 1].map)
            return buf_str(&j->levels[d - 1].key);
    return (struct str){ "", 0 };
}

struct str without_module(struct str name)
{
    return str_from(name, str_rfind_byte(name, ':') < name.len ? str_rfind_byte(name, ':') + 1 : 0);
}

static enum err syntax_error(struct json_events *j, bool at_end)
{
    unsigned char *why = yajl_get_error(j->handle, 0, NULL, 0);
    struct str text = str_trim(str_of((const char *)why));
    size_t end = yajl_get_bytes_consumed(j->handle);
    set_place_at(j, at_end ? j->text.len : size_min(end, j->text.len));
    enum err code = build_error(j->b, j->line, j->column, "this is no JSON: %.*s", STR_ARG(text));
    build_hint(j->b, "see whether the file was cut, or export it again");
    yajl_free_error(j->handle, why);
    return code;
}

enum err json_read(struct json_events *j, struct str text)
{
    static const yajl_callbacks callbacks = { .yajl_null = on_null,
        .yajl_boolean = on_boolean,
        .yajl_number = on_number,
        .yajl_string = on_string,
        .yajl_start_map = on_map,
        .yajl_map_key = on_key,
        .yajl_end_map = on_end,
        .yajl_start_array = on_array,
        .yajl_end_array = on_end };
    if (str_starts(text, "\xef\xbb\xbf"))
        text = str_from(text, 3);
    j->text = text;
    j->line = 1;
    j->line_start = text.ptr;
    j->end = j->depth = 0;
    j->opened = 0;
    j->code = OK;
    yajl_handle handle = j->handle = yajl_alloc(&callbacks, NULL, j);
    yajl_config(handle, yajl_allow_multiple_values, 1);
    yajl_config(handle, yajl_dont_validate_strings, 1); // the whole text is known to be UTF-8
    yajl_status status = yajl_parse(handle, (const unsigned char *)text.ptr, text.len);
    bool at_end = status == yajl_status_ok;
    if (at_end)
        status = yajl_complete_parse(handle);
    if (status != yajl_status_ok && j->code == OK)
        j->code = syntax_error(j, at_end);
    else if (j->code == OK && (j->depth || !j->opened))
        j->code = build_error(j->b, j->line, j->column, "the file ends before its JSON does");
    yajl_free(handle);
    for (size_t i = 0; i < DEPTH_MOST; i++)
        buf_free(&j->levels[i].key);
    return j->code;
}
