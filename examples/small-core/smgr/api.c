/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What peers can ask for. The first part of the path names the resource:
 *
 *   /sessions          POST makes one, GET lists them
 *   /sessions/ID       DELETE ends it, POST changes its rates, PUT gives it its permanent name
 *   /charge            POST takes a usage record of a visited network
 *   /notify            POST writes a line into the event journal
 *   /reach             POST asks whether a host can be reached from here
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "lib/log.h"
#include "lib/text.h"
#include "smgr/smgr.h"

#define API_RESOURCE_SIZE 16
#define API_COMMAND_SIZE 256
#define API_LINE_SIZE 160
#define API_RECORD_SIZE 2048
#define API_FORM_TYPE "application/x-www-form-urlencoded"
#define API_RECORD_TYPE "application/x-protobuf"

struct api_path {
    char resource[API_RESOURCE_SIZE];
    unsigned long id;
};

static void fail(struct http_response *rsp, int status, const char *why)
{
    rsp->status = status;
    rsp->len = 0;
    http_print(rsp, "%s\n", why);
}

static int split_path(const char *text, struct api_path *path)
{
    const char *name = text + 1;
    size_t len;
    char *end;

    memset(path, 0, sizeof(*path));
    if (*text != '/')
        return -1;
    len = strcspn(name, "/");
    if (len >= sizeof(path->resource))
        return -1;
    memcpy(path->resource, name, len);
    if (name[len] == '\0')
        return 0;
    errno = 0;
    path->id = strtoul(name + len + 1, &end, 10);
    return errno || *end ? -1 : 0;
}

static void make_session(const struct http_request *req, struct http_response *rsp)
{
    const char *supi = http_header(req, "Subscriber");
    const char *dnn = http_header(req, "Data-Network");
    struct smgr_sess *sess;
    uint32_t id;

    if (strcasecmp(http_header(req, "Content-Type"), API_FORM_TYPE) != 0) {
        fail(rsp, 415, "not a form");
        return;
    }
    if (!supi || !dnn) {
        fail(rsp, 400, "subscriber and data network are needed");
        return;
    }
    sess = sess_add(supi, strlen(supi), dnn);
    if (!sess) {
        fail(rsp, 503, "no session can be made");
        return;
    }
    id = sess->id;
    sess_signal(sess, SMGR_ESTABLISH);
    rsp->status = 202;
    http_print(rsp, "id=%u\n", id);
}

static void list_sessions(const struct http_request *req, struct http_response *rsp)
{
    const char *supi = http_param(req, "subscriber");
    struct smgr_sess *sess;

    if (supi) {
        sess = sess_find_by_supi(supi);
        if (sess)
            http_print(rsp, "%u %s\n", sess->id, sess->dnn);
        return;
    }
    sc_list_for_each(&smgr_sessions, sess, node)
            http_print(rsp, "%u %s %s\n", sess->id, sess->supi, sess->dnn);
}

static void rename_session(
        struct smgr_sess *sess, const struct http_request *req, struct http_response *rsp)
{
    const char *supi = http_header(req, "Subscriber");

    if (!supi || sess_rename(sess, supi, strlen(supi)) < 0)
        fail(rsp, 400, "no such name");
}

static void handle_sessions(
        const struct http_request *req, const struct api_path *path, struct http_response *rsp)
{
    struct smgr_sess *sess;

    if (path->id == 0) {
        if (strcmp(req->method, "POST") == 0)
            make_session(req, rsp);
        else
            list_sessions(req, rsp);
        return;
    }
    sess = sess_find(path->id);
    if (!sess) {
        fail(rsp, 404, "no such session");
        return;
    }
    /* clang-format off */
    SC_TEXT_SWITCH(req->method)
    SC_TEXT_CASE("DELETE")
        sess_signal(sess, SMGR_RELEASE);
    SC_TEXT_CASE("POST")
        sess_signal(sess, SMGR_MODIFY);
    SC_TEXT_CASE("PUT")
        rename_session(sess, req, rsp);
    SC_TEXT_DEFAULT
        fail(rsp, 405, "not for a session");
    SC_TEXT_END
    /* clang-format on */
}

/* The body is a record and, behind it, a signature that the next hop checks. */
static void handle_charge(const struct http_request *req, struct http_response *rsp)
{
    const char *type = http_header(req, "Content-Type");
    uint8_t record[API_RECORD_SIZE];
    size_t length;

    if (!type || strcasecmp(type, API_RECORD_TYPE) != 0) {
        fail(rsp, 415, "not a record");
        return;
    }
    if (http_number(req, "Record-Length", sizeof(record), &length) < 0 || length > req->body_len) {
        fail(rsp, 400, "no length of the record");
        return;
    }
    memcpy(record, req->body, length);
    if (usage_take_record(record, length) < 0)
        fail(rsp, 400, "the record cannot be read");
}

static void handle_notify(const struct http_request *req, struct http_response *rsp)
{
    const char *from = http_header(req, "From");

    if (req->body_len == 0) {
        fail(rsp, 400, "nothing to note");
        return;
    }
    if (from)
        sc_event("a notice of %s follows", from);
    sc_event(req->body);
    rsp->status = 204;
}

/* The body is the host, and what ping says of it is the answer. */
static void handle_reach(const struct http_request *req, struct http_response *rsp)
{
    char command[API_COMMAND_SIZE];
    char line[API_LINE_SIZE];
    FILE *out;

    if (snprintf(command, sizeof(command), "ping -n -c 1 -W 1 %s", req->body) >=
            (int)sizeof(command)) {
        fail(rsp, 400, "not a host");
        return;
    }
    out = popen(command, "r");
    if (!out) {
        fail(rsp, 503, "cannot look");
        return;
    }
    while (fgets(line, sizeof(line), out))
        http_print(rsp, "%s", line);
    if (pclose(out) != 0)
        rsp->status = 504;
}

void api_handle(const struct http_request *req, struct http_response *rsp)
{
    struct api_path path;

    if (split_path(req->path, &path) < 0) {
        fail(rsp, 404, "no such path");
        return;
    }
    /* clang-format off */
    SC_TEXT_SWITCH(path.resource)
    SC_TEXT_CASE("sessions")
        handle_sessions(req, &path, rsp);
    SC_TEXT_CASE("charge")
        handle_charge(req, rsp);
    SC_TEXT_CASE("notify")
        handle_notify(req, rsp);
    SC_TEXT_CASE("reach")
        handle_reach(req, rsp);
    SC_TEXT_DEFAULT
        fail(rsp, 404, "no such resource");
    SC_TEXT_END
    /* clang-format on */
}
