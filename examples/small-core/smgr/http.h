/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Requests and responses of the text protocol that peers speak. */
#ifndef SMGR_HTTP_H
#define SMGR_HTTP_H

#include <stddef.h>
#include <stdint.h>

#define HTTP_NAME_SIZE 32
#define HTTP_VALUE_SIZE 128
#define HTTP_PATH_SIZE 128
#define HTTP_METHOD_SIZE 8
#define HTTP_BODY_SIZE 4096
#define HTTP_MAX_HEADERS 16
#define HTTP_MAX_PARAMS 8

struct http_pair {
    char name[HTTP_NAME_SIZE];
    char value[HTTP_VALUE_SIZE];
};

struct http_request {
    char method[HTTP_METHOD_SIZE];
    char path[HTTP_PATH_SIZE];
    unsigned int num_headers;
    struct http_pair headers[HTTP_MAX_HEADERS];
    unsigned int num_params;
    struct http_pair params[HTTP_MAX_PARAMS];
    size_t body_len;
    char body[HTTP_BODY_SIZE + 1];
};

struct http_response {
    int status;
    size_t len;
    char body[HTTP_BODY_SIZE];
};

/* How many bytes the request took, 0 when more must come first, -1 when it cannot be read. */
int http_read(const char *data, size_t len, struct http_request *req);

/* NULL when there is none. */
const char *http_header(const struct http_request *req, const char *name);
const char *http_param(const struct http_request *req, const char *name);

/* A header's number, from 0 to 'max'. Returns -1 when it is missing or is no such number. */
int http_number(const struct http_request *req, const char *name, size_t max, size_t *value);

void http_print(struct http_response *rsp, const char *fmt, ...)
        __attribute__((format(printf, 2, 3)));

#endif
