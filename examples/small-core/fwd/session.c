/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sessions of the forwarder, found by their number and by the tunnels that lead to them. */
#include <stdlib.h>
#include <string.h>

#include "fwd.h"
#include "lib/hash.h"
#include "lib/log.h"
#include "lib/pool.h"

static struct sc_pool sessions;
static struct sc_hash *by_teid;

int session_open_all(void)
{
    by_teid = sc_hash_new(12);
    if (!by_teid)
        return -1;
    return sc_pool_init(&sessions, "sessions", sizeof(struct fwd_session), FWD_MAX_SESSIONS);
}

void session_close_all(void)
{
    for (uint32_t id = 1; id <= FWD_MAX_SESSIONS; id++) {
        struct fwd_session *sess = sc_pool_find(&sessions, id);

        if (sess)
            session_remove(sess);
    }
    sc_pool_clear(&sessions);
    sc_hash_free(by_teid);
}

/* Nothing has passed for a long time: let the session manager decide. */
static void on_idle(void *data)
{
    struct fwd_session *sess = data;

    sc_info("session %u is idle", sess->id);
    control_report_data(sess, 0);
    sc_timer_start(&sess->idle, FWD_IDLE_MS);
}

struct fwd_session *session_add(void)
{
    uint32_t id;
    struct fwd_session *sess = sc_pool_take(&sessions, &id);

    if (!sess) {
        sc_warn("all %u sessions are in use", FWD_MAX_SESSIONS);
        return NULL;
    }
    sess->id = id;
    sc_list_init(&sess->pending);
    sc_timer_setup(&sess->idle, on_idle, sess);
    sc_timer_start(&sess->idle, FWD_IDLE_MS);
    return sess;
}

struct fwd_session *session_find(uint64_t seid)
{
    if (seid > FWD_MAX_SESSIONS)
        return NULL;
    return sc_pool_find(&sessions, (uint32_t)seid);
}

struct fwd_session *session_find_by_teid(uint32_t teid)
{
    return sc_hash_find(by_teid, &teid, sizeof(teid));
}

struct fwd_session *session_find_by_ue(uint32_t addr)
{
    for (uint32_t id = 1; id <= FWD_MAX_SESSIONS; id++) {
        struct fwd_session *sess = sc_pool_find(&sessions, id);

        if (sess && rules_match_ue(sess, addr))
            return sess;
    }
    return NULL;
}

int session_set_teid(struct fwd_session *sess, struct fwd_pdr *pdr, uint32_t teid)
{
    if (pdr->teid)
        sc_hash_remove(by_teid, &pdr->teid, sizeof(pdr->teid));
    pdr->teid = teid;
    if (teid == 0)
        return 0;
    return sc_hash_put(by_teid, &pdr->teid, sizeof(pdr->teid), sess);
}

void session_remove(struct fwd_session *sess)
{
    sc_timer_stop(&sess->idle);
    session_drop_pending(sess);
    for (size_t i = 0; i < FWD_MAX_RULES; i++)
        session_set_teid(sess, &sess->pdrs[i], 0);
    sc_pool_give(&sessions, sess->id);
}

int session_queue(struct fwd_session *sess, const uint8_t *data, size_t len)
{
    struct fwd_packet *packet;

    if (sess->pending.count >= FWD_PENDING_LIMIT || len > FWD_PACKET_SIZE)
        return -1;
    packet = malloc(sizeof(*packet) + len);
    if (!packet)
        return -1;
    packet->len = len;
    memcpy(packet->data, data, len);
    sc_list_append(&sess->pending, &packet->node);
    return 0;
}

static void packet_send(
        struct fwd_session *sess, struct fwd_packet *packet, const struct fwd_far *far)
{
    sc_list_remove(&sess->pending, &packet->node);
    if (tunnel_send(far, packet->data, packet->len) < 0)
        sc_debug("session %u: a packet that had waited is lost", sess->id);
    free(packet);
}

static void packet_drop(struct fwd_session *sess, struct fwd_packet *packet)
{
    sc_list_remove(&sess->pending, &packet->node);
    free(packet);
}

void session_flush(struct fwd_session *sess, const struct fwd_far *far)
{
    struct fwd_packet *packet, *after;

    sc_list_for_each_safe(&sess->pending, packet, after, node)
    {
        packet_send(sess, packet, far);
        sess->bytes_down += packet->len;
    }
}

void session_drop_pending(struct fwd_session *sess)
{
    struct fwd_packet *packet, *after;

    sc_list_for_each_safe(&sess->pending, packet, after, node)
    {
        sess->bytes_dropped += packet->len;
        packet_drop(sess, packet);
    }
}

uint32_t session_count(void)
{
    return sessions.count - sessions.free_count;
}
