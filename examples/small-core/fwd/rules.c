/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The rules of a session. Detection rules (PDR) say which packets are meant, forwarding rules
 * (FAR) what becomes of them, quality rules (QER) how fast they may go. A rule is created and
 * changed by the same element; its number is its place in the session.
 */
#include <string.h>

#include "fwd.h"
#include "lib/bytes.h"
#include "lib/log.h"

#define RULES_PREFIX_LEN 5

/* One byte of prefix length, four of address. */
static int set_prefix(struct fwd_pdr *pdr, const struct sc_tlv_octets *octets)
{
    unsigned int bits;

    if (octets->len < RULES_PREFIX_LEN)
        return -1;
    bits = octets->data[0];
    pdr->mask = bits ? 0xffffffffu << (32 - bits) : 0;
    pdr->prefix = sc_get_u32(octets->data + 1) & pdr->mask;
    return 0;
}

int rules_set_pdr(struct fwd_session *sess, const struct sc_tlv_octets *group)
{
    struct fcp_pdr in;
    struct fwd_pdr *pdr;

    if (fcp_read_pdr(group, &in) < 0)
        return FCP_CAUSE_INVALID_IE;
    if (in.id.value >= FWD_MAX_RULES) {
        sc_warn("session %u: detection rule %u is out of range", sess->id, in.id.value);
        return FCP_CAUSE_INVALID_IE;
    }
    pdr = &sess->pdrs[in.id.value];
    pdr->used = true;
    if (in.precedence.present)
        pdr->precedence = in.precedence.value;
    if (in.far_id.present)
        pdr->far_id = in.far_id.value;
    if (in.qer_id.present)
        pdr->qer_id = in.qer_id.value;
    if (in.ue_prefix.present && set_prefix(pdr, &in.ue_prefix) < 0)
        return FCP_CAUSE_INVALID_IE;
    if (in.teid.present && session_set_teid(sess, pdr, in.teid.value) < 0)
        return FCP_CAUSE_NO_RESOURCES;
    return FCP_CAUSE_ACCEPTED;
}

static int set_action(struct fwd_session *sess, struct fwd_far *far, uint8_t byte)
{
    union fcp_action action = { .byte = byte };

    if (action.mirror) {
        if (action.mirror >= FWD_MAX_MIRRORS || !fwd_mirrors[action.mirror].open)
            return -1;
        sc_info("session %u is copied to mirror %u", sess->id, action.mirror);
    }
    far->action = action;
    return 0;
}

int rules_set_far(struct fwd_session *sess, const struct sc_tlv_octets *group)
{
    struct fcp_far in;
    struct fwd_far *far;
    bool was_buffering;

    if (fcp_read_far(group, &in) < 0)
        return FCP_CAUSE_INVALID_IE;
    far = &sess->fars[in.id.value];
    was_buffering = far->used && far->action.buffer;
    far->used = true;
    if (in.teid.present)
        far->teid = in.teid.value;
    if (in.outer_ipv4.present)
        far->outer_ipv4 = in.outer_ipv4.value;
    if (in.action.present && set_action(sess, far, in.action.value) < 0)
        return FCP_CAUSE_INVALID_IE;
    if (was_buffering && far->action.forward)
        session_flush(sess, far);
    else if (was_buffering && far->action.drop)
        session_drop_pending(sess);
    return FCP_CAUSE_ACCEPTED;
}

/* One byte that counts the rates, then four bytes each, in kbit/s. */
static int set_rates(struct fwd_qer *qer, const struct sc_tlv_octets *octets)
{
    uint8_t count;

    if (octets->len < 1)
        return -1;
    count = octets->data[0];
    if (octets->len < 1 + 4 * (size_t)count)
        return -1;
    for (uint8_t i = 0; i < count; i++)
        qer->rates[i] = sc_get_u32(octets->data + 1 + 4 * (size_t)i);
    qer->num_rates = count;
    return 0;
}

int rules_set_qer(struct fwd_session *sess, const struct sc_tlv_octets *group)
{
    struct fcp_qer in;
    struct fwd_qer *qer;

    if (fcp_read_qer(group, &in) < 0)
        return FCP_CAUSE_INVALID_IE;
    if (in.id.value >= FCP_MAX_QERS) {
        sc_warn("session %u: quality rule %u is out of range", sess->id, in.id.value);
        return FCP_CAUSE_INVALID_IE;
    }
    qer = &sess->qers[in.id.value];
    qer->used = true;
    if (in.gate.present)
        qer->gate = in.gate.value;
    if (in.rates.present && set_rates(qer, &in.rates) < 0)
        return FCP_CAUSE_INVALID_IE;
    return FCP_CAUSE_ACCEPTED;
}

/* One byte that counts the flows, then two bytes each. */
int rules_set_flows(struct fwd_session *sess, const struct sc_tlv_octets *flows)
{
    uint8_t count;

    if (flows->len < 1)
        return FCP_CAUSE_INVALID_IE;
    count = flows->data[0];
    if (count > FWD_MAX_FLOWS || flows->len < 1 + 2 * (size_t)count)
        return FCP_CAUSE_INVALID_IE;
    for (uint8_t i = 0; i < count; i++)
        sess->flows[i] = sc_get_u16(flows->data + 1 + 2 * (size_t)i);
    sess->num_flows = count;
    return FCP_CAUSE_ACCEPTED;
}

const struct fwd_pdr *rules_match_teid(const struct fwd_session *sess, uint32_t teid)
{
    const struct fwd_pdr *best = NULL;

    for (size_t i = 0; i < FWD_MAX_RULES; i++) {
        const struct fwd_pdr *pdr = &sess->pdrs[i];

        if (!pdr->used || pdr->teid != teid)
            continue;
        if (!best || pdr->precedence < best->precedence)
            best = pdr;
    }
    return best;
}

const struct fwd_pdr *rules_match_ue(const struct fwd_session *sess, uint32_t addr)
{
    const struct fwd_pdr *best = NULL;

    for (size_t i = 0; i < FWD_MAX_RULES; i++) {
        const struct fwd_pdr *pdr = &sess->pdrs[i];

        if (!pdr->used || pdr->teid || (addr & pdr->mask) != pdr->prefix)
            continue;
        if (!best || pdr->precedence < best->precedence)
            best = pdr;
    }
    return best;
}

/* A rule may name a forwarding rule that does not exist yet. */
const struct fwd_far *rules_far_of(const struct fwd_session *sess, const struct fwd_pdr *pdr)
{
    if (pdr->far_id >= FWD_MAX_RULES || !sess->fars[pdr->far_id].used)
        return NULL;
    return &sess->fars[pdr->far_id];
}
