/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The forwarder's side of FCP: one UDP socket, one request a datagram, one response each. */
#include <arpa/inet.h>
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "fwd.h"
#include "lib/bytes.h"
#include "lib/log.h"
#include "lib/loop.h"

#define CONTROL_FSEID_LEN 12
#define CONTROL_PREFIX_LEN 5

struct request {
    struct sockaddr_in from;
    struct fcp_header header;
    const uint8_t *body;
    size_t body_len;
};

static int control_fd = -1;
static uint32_t report_sequence;

/* Copies octets into a text field of fixed size; the caller's function ends when they don't fit. */
#define KEEP_TEXT(field, octets, value)                                                            \
    do {                                                                                           \
        if ((octets).len >= sizeof(field))                                                         \
            return value;                                                                          \
        memcpy(field, (octets).data, (octets).len);                                                \
        (field)[(octets).len] = '\0';                                                              \
    } while (0)

static void send_buf(struct sc_buf *buf, const struct sockaddr_in *to)
{
    if (sendto(control_fd, buf->data, buf->len, 0, (const struct sockaddr *)to, sizeof(*to)) < 0)
        sc_warn("cannot send to the session manager: %s", strerror(errno));
}

static void respond(const struct request *req, uint64_t seid, uint8_t cause, uint32_t local)
{
    struct sc_buf *buf = fcp_start();
    uint8_t fseid[CONTROL_FSEID_LEN];

    if (!buf)
        return;
    sc_tlv_put_u8(buf, FCP_IE_CAUSE, cause);
    if (local) {
        sc_put_u64(fseid, local);
        sc_put_u32(fseid + 8, ntohl(fwd_conf.control_addr.s_addr));
        sc_tlv_put(buf, FCP_IE_FSEID, fseid, sizeof(fseid));
    }
    if (fcp_finish(buf, req->header.type + 1, seid, req->header.sequence) == 0)
        send_buf(buf, &req->from);
    sc_buf_free(buf);
}

static int set_names(struct fwd_session *sess, const struct fcp_session_msg *msg)
{
    if (msg->dnn.present)
        KEEP_TEXT(sess->dnn, msg->dnn, FCP_CAUSE_INVALID_IE);
    return FCP_CAUSE_ACCEPTED;
}

static int set_routes(const struct fcp_session_msg *msg)
{
    if (msg->framed_route.present && fwd_conf.take_routes &&
            route_add_framed(&msg->framed_route) < 0)
        return FCP_CAUSE_REJECTED;
    if (msg->ue_prefix.present) {
        if (msg->ue_prefix.len < CONTROL_PREFIX_LEN)
            return FCP_CAUSE_INVALID_IE;
        if (route_add_prefix(sc_get_u32(msg->ue_prefix.data + 1), msg->ue_prefix.data[0]) < 0)
            return FCP_CAUSE_INVALID_IE;
    }
    return FCP_CAUSE_ACCEPTED;
}

static int set_rules(struct fwd_session *sess, const struct fcp_session_msg *msg)
{
    int cause = FCP_CAUSE_ACCEPTED;

    for (size_t i = 0; i < FCP_MAX_QERS && msg->qer[i].present; i++) {
        cause = rules_set_qer(sess, &msg->qer[i]);
        if (cause != FCP_CAUSE_ACCEPTED)
            return cause;
    }
    for (size_t i = 0; i < FCP_MAX_FARS && msg->far[i].present; i++) {
        cause = rules_set_far(sess, &msg->far[i]);
        if (cause != FCP_CAUSE_ACCEPTED)
            return cause;
    }
    for (size_t i = 0; i < FCP_MAX_PDRS && msg->pdr[i].present; i++) {
        cause = rules_set_pdr(sess, &msg->pdr[i]);
        if (cause != FCP_CAUSE_ACCEPTED)
            return cause;
    }
    if (msg->flows.present)
        cause = rules_set_flows(sess, &msg->flows);
    return cause;
}

static void handle_establish(const struct request *req)
{
    struct fcp_session_msg msg;
    struct fwd_session *sess;
    uint64_t remote;
    int cause;

    if (fcp_read_session(req->body, req->body_len, &msg) < 0 || !msg.fseid.present ||
            msg.fseid.len < CONTROL_FSEID_LEN) {
        respond(req, 0, FCP_CAUSE_MISSING_IE, 0);
        return;
    }
    remote = sc_get_u64(msg.fseid.data);
    sess = session_add();
    if (!sess) {
        respond(req, remote, FCP_CAUSE_NO_RESOURCES, 0);
        return;
    }
    sess->remote_seid = remote;
    sess->peer = req->from;
    cause = set_names(sess, &msg);
    if (cause == FCP_CAUSE_ACCEPTED)
        cause = set_rules(sess, &msg);
    if (cause == FCP_CAUSE_ACCEPTED)
        cause = set_routes(&msg);
    if (cause != FCP_CAUSE_ACCEPTED) {
        session_remove(sess);
        respond(req, remote, (uint8_t)cause, 0);
        return;
    }
    respond(req, remote, FCP_CAUSE_ACCEPTED, sess->id);
}

static void handle_modify(const struct request *req)
{
    struct fcp_session_msg msg;
    struct fwd_session *sess = session_find(req->header.seid);
    int cause;

    if (!sess) {
        sc_warn("no session %llu to modify", (unsigned long long)req->header.seid);
        respond(req, 0, FCP_CAUSE_NO_SESSION, 0);
        return;
    }
    if (fcp_read_session(req->body, req->body_len, &msg) < 0) {
        respond(req, sess->remote_seid, FCP_CAUSE_INVALID_IE, 0);
        return;
    }
    cause = set_names(sess, &msg);
    if (cause == FCP_CAUSE_ACCEPTED)
        cause = set_rules(sess, &msg);
    respond(req, sess->remote_seid, (uint8_t)cause, 0);
}

static void handle_delete(const struct request *req)
{
    struct fwd_session *sess = session_find(req->header.seid);
    uint64_t remote;

    if (!sess) {
        respond(req, 0, FCP_CAUSE_NO_SESSION, 0);
        return;
    }
    remote = sess->remote_seid;
    for (size_t i = 0; i < FWD_MAX_RULES; i++) {
        if (sess->fars[i].used && sess->fars[i].teid)
            tunnel_end(&sess->fars[i]);
    }
    session_remove(sess);
    respond(req, remote, FCP_CAUSE_ACCEPTED, 0);
}

static void handle_association(const struct request *req)
{
    struct fcp_node_msg msg;
    struct fwd_mirror *mirror = &fwd_mirrors[1];

    if (fcp_read_node(req->body, req->body_len, &msg) < 0) {
        respond(req, 0, FCP_CAUSE_MISSING_IE, 0);
        return;
    }
    if (msg.mirror_host.present && msg.mirror_host.len == sizeof(mirror->addr)) {
        memcpy(&mirror->addr, msg.mirror_host.data, sizeof(mirror->addr));
        mirror->open = true;
    }
    sc_info("session manager '%.*s' is here", msg.node_name.len, (const char *)msg.node_name.data);
    respond(req, 0, FCP_CAUSE_ACCEPTED, 0);
}

static void handle(const struct request *req)
{
    sc_debug("%s, %zu bytes", fcp_type_name(req->header.type), req->body_len);
    switch (req->header.type) {
    case FCP_HEARTBEAT_REQUEST:
        respond(req, 0, FCP_CAUSE_ACCEPTED, 0);
        break;
    case FCP_ASSOCIATION_REQUEST:
        handle_association(req);
        break;
    case FCP_ESTABLISH_REQUEST:
        handle_establish(req);
        break;
    case FCP_MODIFY_REQUEST:
        handle_modify(req);
        break;
    case FCP_DELETE_REQUEST:
        handle_delete(req);
        break;
    case FCP_HEARTBEAT_RESPONSE:
    case FCP_REPORT_RESPONSE:
        break;
    default:
        sc_warn("message type %u is not for a forwarder", req->header.type);
        break;
    }
}

static void on_control(int fd, uint32_t what, void *data)
{
    uint8_t bytes[SC_BUF_SIZE];
    struct request req;
    socklen_t from_len = sizeof(req.from);
    ssize_t n;

    (void)what;
    (void)data;
    n = recvfrom(fd, bytes, sizeof(bytes), 0, (struct sockaddr *)&req.from, &from_len);
    if (n < 0)
        return;
    if (fcp_read_header(bytes, (size_t)n, &req.header) < 0) {
        sc_warn("%zd bytes that are no message", n);
        return;
    }
    req.body = bytes + FCP_HEADER_LEN;
    req.body_len = (size_t)req.header.length + 4 - FCP_HEADER_LEN;
    handle(&req);
}

/* Tells the session manager that packets wait for a terminal that sleeps. */
void control_report_data(struct fwd_session *sess, uint8_t flow)
{
    union fcp_report_type type = { .downlink = 1 };
    struct sc_buf *buf = fcp_start();

    if (!buf)
        return;
    sc_tlv_put_u8(buf, FCP_IE_REPORT_TYPE, type.byte);
    sc_tlv_put(buf, FCP_IE_DOWNLINK_DATA, &flow, sizeof(flow));
    if (fcp_finish(buf, FCP_REPORT_REQUEST, sess->remote_seid, ++report_sequence & 0xffffff) == 0)
        send_buf(buf, &sess->peer);
    sc_buf_free(buf);
}

int control_open(void)
{
    struct sockaddr_in addr = { .sin_family = AF_INET, .sin_port = htons(FCP_PORT) };

    addr.sin_addr = fwd_conf.control_addr;
    control_fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (control_fd < 0 || bind(control_fd, (struct sockaddr *)&addr, sizeof(addr)) < 0) {
        sc_error("cannot open the control socket: %s", strerror(errno));
        return -1;
    }
    return sc_loop_watch(control_fd, SC_LOOP_READ, on_control, NULL);
}
