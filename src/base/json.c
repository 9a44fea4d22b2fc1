// A thin layer: keys, texts of any bytes, and numbers in their shortest form.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <yajl/yajl_gen.h>

static void print(void *context, const char *bytes, size_t n)
{
    buf_add(context, bytes, n);
}

void json_begin(struct json *j, struct buf *out)
{
    j->out = out;
    j->generator = yajl_gen_alloc(NULL);
    if (!j->generator)
        BUG("no JSON generator");
    yajl_gen_config(j->generator, yajl_gen_print_callback, print, out);
}

void json_end(struct json *j)
{
    buf_add_byte(j->out, '\n');
    yajl_gen_free(j->generator);
    j->generator = NULL;
}

static void check(yajl_gen_status status)
{
    if (status != yajl_gen_status_ok)
        BUG("JSON generator: status %d", (int)status);
}

static bool is_ascii(struct str s)
{
    unsigned char any = 0;
    for (size_t i = 0; i < s.len; i++)
        any |= (unsigned char)s.ptr[i];
    return any < 0x80;
}

static bool is_utf8(struct str s)
{
    if (is_ascii(s))
        return true;
    while (s.len)
        if (utf8_next(&s) == UTF8_INVALID)
            return false;
    return true;
}

static void repair(struct buf *out, struct str s)
{
    while (s.len) {
        struct str before = s;
        if (utf8_next(&s) == UTF8_INVALID)
            buf_add_text(out, "\xef\xbf\xbd");
        else
            buf_add(out, before.ptr, before.len - s.len);
    }
}

static void put_text(struct json *j, struct str s)
{
    struct buf repaired = { 0 };
    if (!is_utf8(s)) {
        repair(&repaired, s);
        s = buf_str(&repaired);
    }
    check(yajl_gen_string(j->generator, (const unsigned char *)s.ptr, s.len));
    buf_free(&repaired);
}

static void put_key(struct json *j, const char *key)
{
    if (key)
        put_text(j, str_of(key));
}

void json_open_object(struct json *j, const char *key)
{
    put_key(j, key);
    check(yajl_gen_map_open(j->generator));
}

void json_close_object(struct json *j)
{
    check(yajl_gen_map_close(j->generator));
}

void json_open_array(struct json *j, const char *key)
{
    put_key(j, key);
    check(yajl_gen_array_open(j->generator));
}

void json_close_array(struct json *j)
{
    check(yajl_gen_array_close(j->generator));
}

void json_text(struct json *j, const char *key, struct str text)
{
    put_key(j, key);
    put_text(j, text);
}

void json_c(struct json *j, const char *key, const char *text)
{
    json_text(j, key, str_of(text));
}

void json_hex(struct json *j, const char *key, const void *bytes, size_t n)
{
    static const char digits[] = "0123456789abcdef";
    const unsigned char *p = bytes;
    struct buf hex = { 0 };
    for (size_t i = 0; i < n; i++) {
        buf_add_byte(&hex, digits[p[i] >> 4]);
        buf_add_byte(&hex, digits[p[i] & 15]);
    }
    json_text(j, key, buf_str(&hex));
    buf_free(&hex);
}

void json_integer(struct json *j, const char *key, int64_t v)
{
    put_key(j, key);
    check(yajl_gen_integer(j->generator, v));
}

void json_real(struct json *j, const char *key, double v)
{
    char text[40];
    bool is_whole = v > -1e15 && v < 1e15 && v == (double)(int64_t)v;
    int n = is_whole ? snprintf(text, sizeof text, "%.0f", v) : 0;
    for (int digits = 1; !is_whole && digits <= 17; digits++) {
        n = snprintf(text, sizeof text, "%.*g", digits, v);
        if (strtod(text, NULL) == v)
            break;
    }
    put_key(j, key);
    check(yajl_gen_number(j->generator, text, (size_t)n));
}

void json_bool(struct json *j, const char *key, bool v)
{
    put_key(j, key);
    check(yajl_gen_bool(j->generator, v));
}
