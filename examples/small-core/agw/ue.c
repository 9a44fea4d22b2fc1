/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Terminals, found by the number we gave them or by the number their base station gave them. */
#include <stdlib.h>
#include <string.h>

#include "agw/agw.h"
#include "lib/hash.h"
#include "lib/log.h"

#define UE_FRAME_SIZE 1200

struct sc_list agw_ues = { .head = { &agw_ues.head, &agw_ues.head } };

static struct sc_hash *by_core_id;
static uint32_t last_core_id;

int ue_open_all(void)
{
    by_core_id = sc_hash_new(14);
    return by_core_id ? 0 : -1;
}

void ue_close_all(void)
{
    struct agw_ue *ue, *after;

    sc_list_for_each_safe(&agw_ues, ue, after, node) ue_remove(ue);
    sc_hash_free(by_core_id);
}

static void on_wait(void *data)
{
    struct agw_ue *ue = data;
    struct agw_event event = { { UE_TIMEOUT }, NULL };

    sc_fsm_dispatch(&ue->fsm, &event.head);
}

static uint32_t next_core_id(void)
{
    do {
        last_core_id++;
    } while (last_core_id == 0 || ue_find(last_core_id));
    return last_core_id;
}

struct agw_ue *ue_add(struct agw_ran *ran, uint32_t ran_ue_id)
{
    struct agw_ue *ue = calloc(1, sizeof(*ue));

    if (!ue)
        return NULL;
    ue->core_id = next_core_id();
    if (sc_hash_put(by_core_id, &ue->core_id, sizeof(ue->core_id), ue) < 0) {
        free(ue);
        return NULL;
    }
    ue->ran = ran;
    ue->ran_ue_id = ran_ue_id;
    sc_list_append(&agw_ues, &ue->node);
    sc_list_append(&ran->ues, &ue->ran_node);
    sc_timer_setup(&ue->wait, on_wait, ue);
    sc_fsm_start(&ue->fsm, ue_state_unknown);
    return ue;
}

struct agw_ue *ue_find(uint32_t core_id)
{
    return sc_hash_find(by_core_id, &core_id, sizeof(core_id));
}

struct agw_ue *ue_find_in_ran(const struct agw_ran *ran, uint32_t ran_ue_id)
{
    struct agw_ue *ue;

    sc_list_for_each(&ran->ues, ue, ran_node)
    {
        if (ue->ran_ue_id == ran_ue_id)
            return ue;
    }
    return NULL;
}

void ue_move(struct agw_ue *ue, struct agw_ran *ran, uint32_t ran_ue_id)
{
    sc_list_remove(&ue->ran->ues, &ue->ran_node);
    ue->ran = ran;
    ue->ran_ue_id = ran_ue_id;
    sc_list_append(&ran->ues, &ue->ran_node);
}

void ue_remove(struct agw_ue *ue)
{
    sc_timer_stop(&ue->wait);
    sc_list_remove(&ue->ran->ues, &ue->ran_node);
    sc_list_remove(&agw_ues, &ue->node);
    sc_hash_remove(by_core_id, &ue->core_id, sizeof(ue->core_id));
    free(ue->position);
    free(ue->sec);
    free(ue);
}

void ue_set_identity(struct agw_ue *ue, const uint8_t *data, size_t len)
{
    memcpy(ue->identity, data, len);
    ue->identity[len] = '\0';
}

/* A message of the terminal. The terminal may be gone when this returns. */
void ue_input(struct agw_ue *ue, const struct sc_octets *pdu)
{
    struct uep_msg msg;
    struct agw_event event = { { UE_MESSAGE }, &msg };

    if (uep_read(pdu, &msg) < 0) {
        sc_warn("terminal %u: %zu bytes that are no message", ue->core_id, pdu->len);
        return;
    }
    if (msg.is_protected && (!ue->sec || !sec_is_genuine(ue->sec, &msg))) {
        sc_warn("terminal %u: a message is not genuine", ue->core_id);
        return;
    }
    sc_fsm_dispatch(&ue->fsm, &event.head);
}

int ue_send(const struct agw_ue *ue, uint8_t type, const uint8_t *body, size_t len)
{
    uint8_t plain[UEP_MAX_LEN] = { UEP_MARK, 0, type };
    uint8_t frame[UE_FRAME_SIZE];
    struct sc_octets pdu = { plain, UEP_PLAIN_LEN + len };
    size_t frame_len;

    if (len > sizeof(plain) - UEP_PLAIN_LEN)
        return -1;
    if (len > 0)
        memcpy(plain + UEP_PLAIN_LEN, body, len);
    frame_len = rap_write_downlink(frame, sizeof(frame), ue->core_id, ue->ran_ue_id, &pdu);
    if (frame_len == 0)
        return -1;
    return ran_send(ue->ran, frame, frame_len);
}
