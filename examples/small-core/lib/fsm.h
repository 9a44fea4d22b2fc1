/* SPDX-License-Identifier: GPL-3.0-or-later */
/* State machines whose states are functions. */
#ifndef SC_FSM_H
#define SC_FSM_H

enum sc_fsm_signal {
    SC_FSM_ENTER = 1,
    SC_FSM_LEAVE,
    SC_FSM_USER = 16,
};

struct sc_fsm;

/* Programs put this first in their own events. */
struct sc_event_head {
    int id;
};

typedef void (*sc_fsm_state)(struct sc_fsm *fsm, struct sc_event_head *event);

struct sc_fsm {
    sc_fsm_state state;
};

static inline void sc_fsm_signal_state(struct sc_fsm *fsm, int id)
{
    struct sc_event_head event = { id };

    fsm->state(fsm, &event);
}

static inline void sc_fsm_start(struct sc_fsm *fsm, sc_fsm_state first)
{
    fsm->state = first;
    sc_fsm_signal_state(fsm, SC_FSM_ENTER);
}

static inline void sc_fsm_dispatch(struct sc_fsm *fsm, struct sc_event_head *event)
{
    fsm->state(fsm, event);
}

#define SC_FSM_TRAN(fsm, next)                                                                     \
    do {                                                                                           \
        sc_fsm_signal_state((fsm), SC_FSM_LEAVE);                                                  \
        (fsm)->state = (next);                                                                     \
        sc_fsm_signal_state((fsm), SC_FSM_ENTER);                                                  \
    } while (0)

#define SC_FSM_IS(fsm, which) ((fsm)->state == (which))

#endif
