/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * FCP over UDP: the socket, and transactions. A request is sent again until its response comes
 * or the tries are used up; then whoever asked is told.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "lib/log.h"
#include "lib/loop.h"
#include "smgr/smgr.h"

#define XACT_TRIES 3
#define XACT_WAIT_MS 1000u
#define SEQUENCE_MASK 0xffffffu

struct xact {
    struct sc_node node;
    uint32_t sequence;
    uint8_t type;
    unsigned int tries;
    struct sc_buf *buf;
    struct sc_timer timer;
    fcp_done_fn done;
    void *data;
};

static int fcp_fd = -1;
static uint32_t last_sequence;
static struct sc_list xacts = { .head = { &xacts.head, &xacts.head } };

static struct xact *xact_find(uint32_t sequence)
{
    struct xact *xact;

    sc_list_for_each(&xacts, xact, node)
    {
        if (xact->sequence == sequence)
            return xact;
    }
    return NULL;
}

static void xact_remove(struct xact *xact)
{
    sc_timer_stop(&xact->timer);
    sc_list_remove(&xacts, &xact->node);
    sc_buf_free(xact->buf);
    free(xact);
}

static int send_to(const struct sc_buf *buf, const struct sockaddr_in *to)
{
    if (sendto(fcp_fd, buf->data, buf->len, 0, (const struct sockaddr *)to, sizeof(*to)) < 0) {
        sc_warn("cannot send to the forwarder: %s", strerror(errno));
        return -1;
    }
    return 0;
}

static int send_to_forwarder(const struct sc_buf *buf)
{
    struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons(FCP_PORT) };

    to.sin_addr = smgr_conf.forwarder_addr;
    return send_to(buf, &to);
}

/* Ends a transaction before anybody is told, for 'done' may start the next one. */
static void finish(
        struct xact *xact, const struct fcp_header *header, const uint8_t *body, size_t len)
{
    fcp_done_fn done = xact->done;
    void *data = xact->data;

    xact_remove(xact);
    if (done)
        done(header, body, len, data);
}

static void on_xact_timer(void *data)
{
    struct xact *xact = data;

    if (++xact->tries >= XACT_TRIES) {
        sc_warn("no answer to %s %u", fcp_type_name(xact->type), xact->sequence);
        finish(xact, NULL, NULL, 0);
        return;
    }
    send_to_forwarder(xact->buf);
    sc_timer_start(&xact->timer, XACT_WAIT_MS);
}

/* Takes the buffer. */
int fcp_request(struct sc_buf *buf, uint8_t type, uint64_t seid, fcp_done_fn done, void *data)
{
    struct xact *xact = calloc(1, sizeof(*xact));

    if (!xact) {
        sc_buf_free(buf);
        return -1;
    }
    last_sequence = (last_sequence + 1) & SEQUENCE_MASK;
    xact->sequence = last_sequence;
    xact->type = type;
    xact->buf = buf;
    xact->done = done;
    xact->data = data;
    sc_timer_setup(&xact->timer, on_xact_timer, xact);
    sc_list_append(&xacts, &xact->node);
    if (fcp_finish(buf, type, seid, xact->sequence) < 0) {
        xact_remove(xact);
        return -1;
    }
    send_to_forwarder(buf);
    sc_timer_start(&xact->timer, XACT_WAIT_MS);
    return 0;
}

/* Takes the buffer. */
int fcp_answer(struct sc_buf *buf, const struct fcp_header *request, uint64_t seid,
        const struct sockaddr_in *to)
{
    int rv = fcp_finish(buf, request->type + 1, seid, request->sequence);

    if (rv == 0)
        rv = send_to(buf, to);
    sc_buf_free(buf);
    return rv;
}

static bool is_response(uint8_t type)
{
    switch (type) {
    case FCP_HEARTBEAT_RESPONSE:
    case FCP_ASSOCIATION_RESPONSE:
    case FCP_ESTABLISH_RESPONSE:
    case FCP_MODIFY_RESPONSE:
    case FCP_DELETE_RESPONSE:
        return true;
    default:
        return false;
    }
}

static void take_response(const struct fcp_header *header, const uint8_t *body, size_t len)
{
    struct xact *xact = xact_find(header->sequence);

    if (!xact || header->type != xact->type + 1) {
        sc_info("%s %u answers nothing", fcp_type_name(header->type), header->sequence);
        return;
    }
    finish(xact, header, body, len);
}

static void on_fcp(int fd, uint32_t what, void *data)
{
    uint8_t bytes[SC_BUF_SIZE];
    struct fcp_header header;
    struct sockaddr_in from;
    socklen_t from_len = sizeof(from);
    ssize_t n = recvfrom(fd, bytes, sizeof(bytes), 0, (struct sockaddr *)&from, &from_len);
    size_t len;

    (void)what;
    (void)data;
    if (n < 0 || fcp_read_header(bytes, (size_t)n, &header) < 0)
        return;
    len = (size_t)header.length + 4 - FCP_HEADER_LEN;
    if (is_response(header.type))
        take_response(&header, bytes + FCP_HEADER_LEN, len);
    else
        fcp_handle(&header, bytes + FCP_HEADER_LEN, len, &from);
}

int fcp_open(void)
{
    struct sockaddr_in addr = { .sin_family = AF_INET, .sin_port = htons(FCP_PORT) };

    addr.sin_addr = smgr_conf.fcp_addr;
    fcp_fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fcp_fd < 0 || bind(fcp_fd, (struct sockaddr *)&addr, sizeof(addr)) < 0) {
        sc_error("cannot open the FCP socket: %s", strerror(errno));
        return -1;
    }
    return sc_loop_watch(fcp_fd, SC_LOOP_READ, on_fcp, NULL);
}
