/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The states of a terminal:
 *
 *   unknown    nothing is known of it, or only a name it claims
 *   challenged it has to prove the name
 *   securing   it has, and has to show that it uses the keys
 *   registered it may use the network; its messages have to be protected
 */
#include "agw/agw.h"
#include "lib/log.h"

static void state_challenged(struct sc_fsm *fsm, struct sc_event_head *head);
static void state_securing(struct sc_fsm *fsm, struct sc_event_head *head);
static void state_registered(struct sc_fsm *fsm, struct sc_event_head *head);

static struct agw_ue *ue_of(struct sc_fsm *fsm)
{
    return sc_entry(fsm, struct agw_ue, fsm);
}

static const struct uep_msg *msg_of(struct sc_event_head *head)
{
    return sc_entry(head, struct agw_event, head)->msg;
}

static void message_when_unknown(struct agw_ue *ue, const struct uep_msg *msg)
{
    switch (msg->type) {
    case UEP_REGISTER:
        if (ue_handle_register(ue, msg) == 0 && ue->sec)
            SC_FSM_TRAN(&ue->fsm, state_challenged);
        break;
    case UEP_IDENTITY:
        if (ue_handle_identity(ue, msg) == 0)
            SC_FSM_TRAN(&ue->fsm, state_challenged);
        break;
    case UEP_RESPONSE:
        if (ue_handle_response(ue, msg) == 0)
            SC_FSM_TRAN(&ue->fsm, state_securing);
        break;
    default:
        sc_warn("terminal %u is unknown and sends type %u", ue->core_id, msg->type);
        ue_send(ue, UEP_REJECT, NULL, 0);
        break;
    }
}

void ue_state_unknown(struct sc_fsm *fsm, struct sc_event_head *head)
{
    struct agw_ue *ue = ue_of(fsm);

    switch (head->id) {
    case UE_MESSAGE:
        message_when_unknown(ue, msg_of(head));
        break;
    default:
        break;
    }
}

static void message_when_challenged(struct agw_ue *ue, const struct uep_msg *msg)
{
    switch (msg->type) {
    case UEP_REGISTER:
        ue_handle_register(ue, msg);
        break;
    case UEP_RESPONSE:
        if (ue_handle_response(ue, msg) == 0)
            SC_FSM_TRAN(&ue->fsm, state_securing);
        break;
    case UEP_LEAVE:
        SC_FSM_TRAN(&ue->fsm, ue_state_unknown);
        break;
    case UEP_STATUS:
        break;
    default:
        sc_never();
    }
}

static void state_challenged(struct sc_fsm *fsm, struct sc_event_head *head)
{
    struct agw_ue *ue = ue_of(fsm);

    switch (head->id) {
    case SC_FSM_ENTER:
        sc_timer_start(&ue->wait, AGW_WAIT_MS);
        break;
    case SC_FSM_LEAVE:
        sc_timer_stop(&ue->wait);
        break;
    case UE_MESSAGE:
        message_when_challenged(ue, msg_of(head));
        break;
    case UE_TIMEOUT:
        sc_info("terminal %u does not answer", ue->core_id);
        ue_remove(ue);
        break;
    default:
        break;
    }
}

static void message_when_securing(struct agw_ue *ue, const struct uep_msg *msg)
{
    switch (msg->type) {
    case UEP_SECURITY_COMPLETE:
        if (ue_handle_complete(ue, msg) == 0)
            SC_FSM_TRAN(&ue->fsm, state_registered);
        break;
    case UEP_LEAVE:
        SC_FSM_TRAN(&ue->fsm, ue_state_unknown);
        break;
    default:
        sc_warn("terminal %u is securing and sends type %u", ue->core_id, msg->type);
        break;
    }
}

static void state_securing(struct sc_fsm *fsm, struct sc_event_head *head)
{
    struct agw_ue *ue = ue_of(fsm);

    switch (head->id) {
    case SC_FSM_ENTER:
        sc_timer_start(&ue->wait, AGW_WAIT_MS);
        break;
    case SC_FSM_LEAVE:
        sc_timer_stop(&ue->wait);
        break;
    case UE_MESSAGE:
        message_when_securing(ue, msg_of(head));
        break;
    case UE_TIMEOUT:
        ue_remove(ue);
        break;
    default:
        break;
    }
}

static void message_when_registered(struct agw_ue *ue, const struct uep_msg *msg)
{
    if (!msg->is_protected && msg->type != UEP_REGISTER) {
        sc_warn("terminal %u: type %u has to be protected", ue->core_id, msg->type);
        return;
    }
    switch (msg->type) {
    case UEP_REGISTER:
        if (ue_handle_register(ue, msg) == 0)
            SC_FSM_TRAN(&ue->fsm, state_challenged);
        break;
    case UEP_SESSION:
        ue_handle_session(ue, msg);
        break;
    case UEP_SERVICE:
        ue_handle_service(ue, msg);
        break;
    case UEP_LEAVE:
        ue_remove(ue);
        break;
    case UEP_STATUS:
        break;
    default:
        sc_warn("terminal %u is registered and sends type %u", ue->core_id, msg->type);
        ue_send(ue, UEP_STATUS, NULL, 0);
        break;
    }
}

static void state_registered(struct sc_fsm *fsm, struct sc_event_head *head)
{
    struct agw_ue *ue = ue_of(fsm);

    switch (head->id) {
    case SC_FSM_ENTER:
        sc_info("terminal %u is registered as '%s'", ue->core_id, ue->identity);
        break;
    case UE_MESSAGE:
        message_when_registered(ue, msg_of(head));
        break;
    default:
        break;
    }
}
