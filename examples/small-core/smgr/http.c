/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading the text protocol of peers:
 *
 *   METHOD /path?name=value&... PTX/1
 *   Name: value
 *
 *   body of Content-Length bytes
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "lib/bytes.h"
#include "smgr/http.h"

#define HTTP_END "\r\n"
#define HTTP_END_LEN 2

static const char *find_end(const char *p, const char *limit)
{
    return memmem(p, (size_t)(limit - p), HTTP_END, HTTP_END_LEN);
}

/* Copies up to a delimiter into a field; the position after the delimiter, or NULL. */
static const char *take_word(const char *p, const char *limit, char stop, char *out, size_t size)
{
    const char *end = memchr(p, stop, (size_t)(limit - p));
    size_t len;

    if (!end)
        return NULL;
    len = (size_t)(end - p);
    if (len >= size)
        return NULL;
    memcpy(out, p, len);
    out[len] = '\0';
    return end + 1;
}

static int add_param(struct http_request *req, const char *name, size_t name_len, const char *value,
        size_t value_len)
{
    struct http_pair *pair;

    if (req->num_params == HTTP_MAX_PARAMS)
        return -1;
    if (name_len >= sizeof(pair->name) || value_len >= sizeof(pair->value))
        return -1;
    pair = &req->params[req->num_params++];
    memcpy(pair->name, name, name_len);
    pair->name[name_len] = '\0';
    memcpy(pair->value, value, value_len);
    pair->value[value_len] = '\0';
    return 0;
}

static int add_header(struct http_request *req, const char *name, size_t name_len,
        const char *value, size_t value_len)
{
    struct http_pair *pair;

    if (req->num_headers == HTTP_MAX_HEADERS)
        return -1;
    if (name_len >= sizeof(pair->name) || name_len >= sizeof(pair->value))
        return -1;
    pair = &req->headers[req->num_headers++];
    memcpy(pair->name, name, name_len);
    pair->name[name_len] = '\0';
    memcpy(pair->value, value, value_len);
    pair->value[value_len] = '\0';
    return 0;
}

/* Cuts "?name=value&..." off the path. */
static int read_params(struct http_request *req)
{
    char *mark = strchr(req->path, '?');
    char *save = NULL;

    if (!mark)
        return 0;
    *mark = '\0';
    for (char *word = strtok_r(mark + 1, "&", &save); word; word = strtok_r(NULL, "&", &save)) {
        char *equals = strchr(word, '=');

        if (!equals)
            return -1;
        if (add_param(req, word, (size_t)(equals - word), equals + 1, strlen(equals + 1)) < 0)
            return -1;
    }
    return 0;
}

static int read_first_line(const char *line, const char *end, struct http_request *req)
{
    const char *p = take_word(line, end, ' ', req->method, sizeof(req->method));

    if (p)
        p = take_word(p, end, ' ', req->path, sizeof(req->path));
    if (!p || end - p != 5 || memcmp(p, "PTX/1", 5) != 0)
        return -1;
    return read_params(req);
}

static int read_header_line(const char *line, const char *end, struct http_request *req)
{
    const char *colon = memchr(line, ':', (size_t)(end - line));
    const char *value;

    if (!colon)
        return -1;
    value = colon + 1;
    while (value < end && *value == ' ')
        value++;
    return add_header(req, line, (size_t)(colon - line), value, (size_t)(end - value));
}

/* How many bytes of body there are, 0 when they have not all come; 'left' bytes are here. */
static int read_body(const char *p, size_t left, struct http_request *req, size_t *taken)
{
    const char *text = http_header(req, "Content-Length");
    int length = text ? atoi(text) : 0;

    if (length > HTTP_BODY_SIZE)
        return -1;
    if ((int)left < length)
        return 0;
    memcpy(req->body, p, length);
    req->body[length] = '\0';
    req->body_len = length;
    *taken = length;
    return 1;
}

int http_read(const char *data, size_t len, struct http_request *req)
{
    const char *limit = data + len;
    const char *line = data;
    const char *end = find_end(line, limit);
    size_t body_len = 0;
    int rv;

    memset(req, 0, sizeof(*req));
    if (!end)
        return 0;
    if (read_first_line(line, end, req) < 0)
        return -1;
    for (;;) {
        line = end + HTTP_END_LEN;
        end = find_end(line, limit);
        if (!end)
            return 0;
        if (end == line)
            break;
        if (read_header_line(line, end, req) < 0)
            return -1;
    }
    line = end + HTTP_END_LEN;
    rv = read_body(line, (size_t)(limit - line), req, &body_len);
    if (rv <= 0)
        return rv;
    return (int)(line - data) + (int)body_len;
}

const char *http_header(const struct http_request *req, const char *name)
{
    for (unsigned int i = 0; i < req->num_headers; i++) {
        if (strcasecmp(req->headers[i].name, name) == 0)
            return req->headers[i].value;
    }
    return NULL;
}

const char *http_param(const struct http_request *req, const char *name)
{
    for (unsigned int i = 0; i < req->num_params; i++) {
        if (strcmp(req->params[i].name, name) == 0)
            return req->params[i].value;
    }
    return NULL;
}

int http_number(const struct http_request *req, const char *name, size_t max, size_t *value)
{
    const char *text = http_header(req, name);
    unsigned long v;
    char *end;

    if (!text || *text < '0' || *text > '9')
        return -1;
    errno = 0;
    v = strtoul(text, &end, 10);
    if (errno || *end || v > max)
        return -1;
    *value = v;
    return 0;
}

void http_print(struct http_response *rsp, const char *fmt, ...)
{
    size_t room = sizeof(rsp->body) - rsp->len;
    va_list ap;
    int n;

    va_start(ap, fmt);
    n = vsnprintf(rsp->body + rsp->len, room, fmt, ap);
    va_end(ap);
    if (n < 0)
        return;
    rsp->len += sc_min((size_t)n, room - 1);
}
