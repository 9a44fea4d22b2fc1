/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the session manager asks of the forwarder, and what it does with what it hears. */
#include <arpa/inet.h>
#include <string.h>

#include "lib/bytes.h"
#include "lib/log.h"
#include "smgr/smgr.h"

#define FSEID_LEN 12

typedef void (*fcp_handler_fn)(const struct fcp_header *header, const uint8_t *body, size_t len,
        const struct sockaddr_in *from);

struct fcp_handler {
    uint8_t type;
    fcp_handler_fn fn;
};

static char forwarder_name[SMGR_NAME_SIZE];

const char *fcp_forwarder_name(void)
{
    return forwarder_name;
}

static void answer(const struct fcp_header *request, uint64_t seid, uint8_t cause,
        const struct sockaddr_in *to)
{
    struct sc_buf *buf = fcp_start();

    if (!buf)
        return;
    sc_tlv_put_u8(buf, FCP_IE_CAUSE, cause);
    fcp_answer(buf, request, seid, to);
}

static void handle_heartbeat(const struct fcp_header *header, const uint8_t *body, size_t len,
        const struct sockaddr_in *from)
{
    (void)body;
    (void)len;
    answer(header, 0, FCP_CAUSE_ACCEPTED, from);
}

static void take_usage(struct smgr_sess *sess, const struct fcp_report_msg *msg)
{
    if (msg->volumes.present && usage_take_volumes(sess, &msg->volumes) < 0)
        sc_warn("session %u: volumes that cannot be read", sess->id);
    if (msg->packets.present && usage_take_packets(sess, &msg->packets) < 0)
        sc_warn("session %u: packets that cannot be read", sess->id);
    for (size_t i = 0; i < FCP_MAX_USAGE && msg->usage[i].present; i++) {
        if (usage_take_group(sess, &msg->usage[i]) < 0)
            sc_warn("session %u: usage %zu cannot be read", sess->id, i);
    }
}

static void handle_report(const struct fcp_header *header, const uint8_t *body, size_t len,
        const struct sockaddr_in *from)
{
    struct smgr_sess *sess = sess_find(header->seid);
    union fcp_report_type type;
    struct fcp_report_msg msg;

    sc_must(sess);
    if (fcp_read_report(body, len, &msg) < 0) {
        answer(header, sess->remote_seid, FCP_CAUSE_MISSING_IE, from);
        return;
    }
    answer(header, sess->remote_seid, FCP_CAUSE_ACCEPTED, from);
    type.byte = msg.report_type.value;
    if (type.usage)
        take_usage(sess, &msg);
    if (type.downlink)
        sess_signal(sess, SMGR_DATA_WAITS);
    else if (type.error || type.ended)
        sess_signal(sess, SMGR_FAILED);
}

static const struct fcp_handler handlers[] = {
    { FCP_HEARTBEAT_REQUEST, handle_heartbeat },
    { FCP_REPORT_REQUEST, handle_report },
};

void fcp_handle(const struct fcp_header *header, const uint8_t *body, size_t len,
        const struct sockaddr_in *from)
{
    for (size_t i = 0; i < sizeof(handlers) / sizeof(handlers[0]); i++) {
        if (handlers[i].type == header->type) {
            handlers[i].fn(header, body, len, from);
            return;
        }
    }
    sc_warn("message type %u is not for a session manager", header->type);
}

static void on_associated(
        const struct fcp_header *header, const uint8_t *body, size_t len, void *data)
{
    struct fcp_node_msg msg;

    (void)data;
    if (!header || fcp_read_node(body, len, &msg) < 0) {
        sc_error("the forwarder has not taken us");
        return;
    }
    if (msg.node_name.len >= sizeof(forwarder_name)) {
        sc_warn("the forwarder's name has %u bytes", msg.node_name.len);
        return;
    }
    memcpy(forwarder_name, msg.node_name.data, msg.node_name.len);
    forwarder_name[msg.node_name.len] = '\0';
}

int fcp_associate(void)
{
    struct sc_buf *buf = fcp_start();

    if (!buf)
        return -1;
    sc_tlv_put(buf, FCP_IE_NODE_NAME, smgr_conf.name, (uint16_t)strlen(smgr_conf.name));
    return fcp_request(buf, FCP_ASSOCIATION_REQUEST, 0, on_associated, NULL);
}

/* Which forwarder of a group has taken the session. */
static void take_forwarder(struct smgr_sess *sess, const struct fcp_session_msg *msg)
{
    if (!msg->node_name.present)
        return;
    memcpy(sess->forwarder, msg->node_name.data, msg->node_name.len);
}

static void on_established(
        const struct fcp_header *header, const uint8_t *body, size_t len, void *data)
{
    struct smgr_sess *sess = data;
    struct fcp_session_msg msg;

    sc_timer_stop(&sess->guard);
    if (!header || fcp_read_session(body, len, &msg) < 0 || !msg.cause.present ||
            msg.cause.value != FCP_CAUSE_ACCEPTED) {
        sess_signal(sess, SMGR_FAILED);
        return;
    }
    if (!msg.fseid.present || msg.fseid.len < FSEID_LEN) {
        sess_signal(sess, SMGR_FAILED);
        return;
    }
    sess->remote_seid = sc_get_u64(msg.fseid.data);
    take_forwarder(sess, &msg);
    sess_signal(sess, SMGR_ESTABLISHED);
}

int fcp_establish(struct smgr_sess *sess)
{
    struct sc_buf *buf = fcp_start();
    uint8_t fseid[FSEID_LEN];

    if (!buf)
        return -1;
    sc_put_u64(fseid, sess->id);
    sc_put_u32(fseid + 8, ntohl(smgr_conf.fcp_addr.s_addr));
    sc_tlv_put(buf, FCP_IE_FSEID, fseid, sizeof(fseid));
    sc_tlv_put(buf, FCP_IE_DNN, sess->dnn, (uint16_t)strlen(sess->dnn));
    return fcp_request(buf, FCP_ESTABLISH_REQUEST, 0, on_established, sess);
}

static void on_modified(
        const struct fcp_header *header, const uint8_t *body, size_t len, void *data)
{
    struct smgr_sess *sess = sess_find((uintptr_t)data);
    struct fcp_session_msg msg;

    if (!sess) {
        sc_info("session %zu has ended before its change was answered", (size_t)data);
        return;
    }
    if (!header || fcp_read_session(body, len, &msg) < 0 || !msg.cause.present ||
            msg.cause.value != FCP_CAUSE_ACCEPTED) {
        sc_warn("session %u: the forwarder has refused a change", sess->id);
        return;
    }
    sess->rates_changed = true;
}

int fcp_modify(struct smgr_sess *sess)
{
    struct sc_buf *buf = fcp_start();

    if (!buf)
        return -1;
    sc_tlv_put(buf, FCP_IE_DNN, sess->dnn, (uint16_t)strlen(sess->dnn));
    return fcp_request(
            buf, FCP_MODIFY_REQUEST, sess->remote_seid, on_modified, (void *)(uintptr_t)sess->id);
}

int fcp_delete(struct smgr_sess *sess)
{
    struct sc_buf *buf = fcp_start();

    if (!buf)
        return -1;
    return fcp_request(buf, FCP_DELETE_REQUEST, sess->remote_seid, NULL, NULL);
}
