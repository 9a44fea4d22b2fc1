/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What terminals say, a handler each. The states decide which of them are called. */
#include <string.h>

#include "agw/agw.h"
#include "lib/log.h"

#define CHALLENGE_SIZE 160
#define ACCEPT_SIZE 160

/* The challenge, then what we heard of the terminal's abilities, so that it can compare. */
static int send_challenge(const struct agw_ue *ue)
{
    uint8_t body[CHALLENGE_SIZE];
    uint8_t len = AGW_CHALLENGE_LEN + ue->caps_len + ue->extra_len;

    if (len > sizeof(body))
        return -1;
    memcpy(body, ue->sec->challenge, AGW_CHALLENGE_LEN);
    memcpy(body + AGW_CHALLENGE_LEN, ue->caps, ue->caps_len);
    memcpy(body + AGW_CHALLENGE_LEN + ue->caps_len, ue->extra, ue->extra_len);
    return ue_send(ue, UEP_CHALLENGE, body, len);
}

static int send_accept(const struct agw_ue *ue)
{
    uint8_t body[ACCEPT_SIZE];
    size_t len = sizeof(ue->core_id) + ue->caps_len;

    if (len > sizeof(body))
        return -1;
    sc_put_u32(body, ue->core_id);
    memcpy(body + sizeof(ue->core_id), ue->caps, ue->caps_len);
    return ue_send(ue, UEP_ACCEPT, body, len);
}

static int challenge(struct agw_ue *ue)
{
    if (sec_challenge(ue) < 0) {
        sc_error("terminal %u cannot be challenged", ue->core_id);
        return -1;
    }
    return send_challenge(ue);
}

/* A part's length is one byte, so that it always fits. */
static void keep_caps(struct agw_ue *ue, const struct uep_register *reg)
{
    ue->caps_len = (uint8_t)reg->caps.len;
    memcpy(ue->caps, reg->caps.data, ue->caps_len);
    ue->extra_len = (uint8_t)reg->extra.len;
    if (ue->extra_len > 0)
        memcpy(ue->extra, reg->extra.data, ue->extra_len);
}

int ue_handle_register(struct agw_ue *ue, const struct uep_msg *msg)
{
    struct uep_register reg;

    if (uep_read_register(&msg->body, &reg) < 0) {
        ue_send(ue, UEP_REJECT, NULL, 0);
        return -1;
    }
    keep_caps(ue, &reg);
    if (reg.identity.len == 0)
        return ue_send(ue, UEP_IDENTITY_ASK, NULL, 0);
    if (reg.identity.len >= AGW_IDENTITY_SIZE) {
        ue_send(ue, UEP_REJECT, NULL, 0);
        return -1;
    }
    ue_set_identity(ue, reg.identity.data, reg.identity.len);
    return challenge(ue);
}

/* The answer of a terminal that had registered without a name. */
int ue_handle_identity(struct agw_ue *ue, const struct uep_msg *msg)
{
    struct sc_octets identity;

    if (uep_read_one(&msg->body, &identity) < 0 || identity.len == 0) {
        ue_send(ue, UEP_REJECT, NULL, 0);
        return -1;
    }
    ue_set_identity(ue, identity.data, identity.len);
    return challenge(ue);
}

int ue_handle_response(struct agw_ue *ue, const struct uep_msg *msg)
{
    struct sc_octets response;

    sc_must(ue->sec);
    if (uep_read_one(&msg->body, &response) < 0)
        return -1;
    if (!sec_response_is_right(ue->sec, &response)) {
        sc_warn("terminal %u has given a wrong response", ue->core_id);
        ue_send(ue, UEP_REJECT, NULL, 0);
        return -1;
    }
    return ue_send(ue, UEP_SECURITY, NULL, 0);
}

int ue_handle_complete(struct agw_ue *ue, const struct uep_msg *msg)
{
    if (!ue->sec || !msg->is_protected) {
        sc_warn("terminal %u completes what has not begun", ue->core_id);
        return -1;
    }
    ue->sec->confirmed = true;
    if (sec_restart_count(ue) < 0)
        return -1;
    return send_accept(ue);
}

int ue_handle_session(struct agw_ue *ue, const struct uep_msg *msg)
{
    struct uep_session session;
    struct agw_bearer *bearer;

    uep_read_session(&msg->body, &session);
    if (session.bearer >= AGW_MAX_BEARERS || session.network.len >= UEP_NETWORK_SIZE) {
        ue_send(ue, UEP_STATUS, NULL, 0);
        return -1;
    }
    bearer = &ue->bearers[session.bearer];
    bearer->used = true;
    bearer->direction = session.filter->direction;
    bearer->protocol = session.filter->protocol;
    if (session.network.len > 0)
        memcpy(bearer->network, session.network.data, session.network.len);
    bearer->network[session.network.len] = '\0';
    return ue_send(ue, UEP_SESSION_ACCEPT, &session.bearer, 1);
}

int ue_handle_service(struct agw_ue *ue, const struct uep_msg *msg)
{
    struct uep_service service;

    if (uep_read_service(&msg->body, &service) < 0) {
        ue_send(ue, UEP_STATUS, NULL, 0);
        return -1;
    }
    for (unsigned int i = 0; i < AGW_MAX_BEARERS; i++) {
        if (!(service.bearers >> i & 1u) || !ue->bearers[i].used)
            continue;
        ue->bearers[i].direction = service.filter->direction;
        ue->bearers[i].protocol = service.filter->protocol;
    }
    return ue_send(ue, UEP_ACCEPT, NULL, 0);
}
