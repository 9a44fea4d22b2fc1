/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The states of a session: idle, waiting for the forwarder, active.
 *
 * A release takes effect at once: the forwarder is told and the session is removed.
 */
#include "lib/log.h"
#include "smgr/smgr.h"

static void state_waiting(struct sc_fsm *fsm, struct sc_event_head *head);
static void state_active(struct sc_fsm *fsm, struct sc_event_head *head);

static struct smgr_sess *sess_of(struct sc_fsm *fsm)
{
    return sc_entry(fsm, struct smgr_sess, fsm);
}

static void ignore(const struct smgr_sess *sess, int signal, const char *state)
{
    sc_info("session %u: signal %d means nothing when %s", sess->id, signal, state);
}

static void release(struct smgr_sess *sess)
{
    if (sess->remote_seid && fcp_delete(sess) < 0)
        sc_warn("session %u stays with the forwarder", sess->id);
    sess_remove(sess);
}

void sess_state_idle(struct sc_fsm *fsm, struct sc_event_head *head)
{
    struct smgr_sess *sess = sess_of(fsm);

    switch (head->id) {
    case SC_FSM_ENTER:
    case SC_FSM_LEAVE:
        break;
    case SMGR_ESTABLISH:
        if (fcp_establish(sess) < 0)
            sc_warn("session %u cannot be asked for", sess->id);
        SC_FSM_TRAN(fsm, state_waiting);
        break;
    case SMGR_RELEASE:
        release(sess);
        break;
    default:
        ignore(sess, head->id, "idle");
        break;
    }
}

static void state_waiting(struct sc_fsm *fsm, struct sc_event_head *head)
{
    struct smgr_sess *sess = sess_of(fsm);

    switch (head->id) {
    case SC_FSM_ENTER:
        sc_timer_start(&sess->guard, SMGR_GUARD_MS);
        break;
    case SC_FSM_LEAVE:
        sc_timer_stop(&sess->guard);
        break;
    case SMGR_ESTABLISHED:
        SC_FSM_TRAN(fsm, state_active);
        break;
    case SMGR_RELEASE:
    case SMGR_FAILED:
        release(sess);
        break;
    default:
        ignore(sess, head->id, "waiting");
        break;
    }
}

static void state_active(struct sc_fsm *fsm, struct sc_event_head *head)
{
    struct smgr_sess *sess = sess_of(fsm);

    switch (head->id) {
    case SC_FSM_ENTER:
        sc_info("session %u of %s is active on '%s'", sess->id, sess->supi, sess->forwarder);
        break;
    case SC_FSM_LEAVE:
        break;
    case SMGR_MODIFY:
        if (fcp_modify(sess) < 0)
            sc_warn("session %u keeps its rates", sess->id);
        break;
    case SMGR_DATA_WAITS:
        sess->wakeups++;
        break;
    case SMGR_FAILED:
        sc_warn("session %u has failed on '%s'", sess->id, sess->forwarder);
        __attribute__((fallthrough));
    case SMGR_RELEASE:
        release(sess);
        break;
    default:
        ignore(sess, head->id, "active");
        break;
    }
}
