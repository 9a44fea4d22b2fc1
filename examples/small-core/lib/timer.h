/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One-shot timers in a sorted list. */
#ifndef SC_TIMER_H
#define SC_TIMER_H

#include <stdint.h>

#include "list.h"

typedef void (*sc_timer_fn)(void *data);

struct sc_timer {
    struct sc_node node;
    sc_timer_fn fn;
    void *data;
    uint64_t due_ms;
    bool running;
};

uint64_t sc_now_ms(void);

void sc_timer_setup(struct sc_timer *timer, sc_timer_fn fn, void *data);
void sc_timer_start(struct sc_timer *timer, uint32_t after_ms);
void sc_timer_stop(struct sc_timer *timer);

/* Milliseconds until the next timer is due, -1 when none runs. */
int sc_timer_next_ms(void);
void sc_timer_run_due(void);

#endif
