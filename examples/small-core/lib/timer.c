/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One-shot timers, sorted by the moment they are due. */
#include <limits.h>
#include <time.h>

#include "timer.h"

static struct sc_list timers = { .head = { &timers.head, &timers.head } };

uint64_t sc_now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

void sc_timer_setup(struct sc_timer *timer, sc_timer_fn fn, void *data)
{
    timer->fn = fn;
    timer->data = data;
    timer->running = false;
}

void sc_timer_start(struct sc_timer *timer, uint32_t after_ms)
{
    struct sc_timer *other;

    sc_timer_stop(timer);
    timer->due_ms = sc_now_ms() + after_ms;
    sc_list_for_each(&timers, other, node)
    {
        if (other->due_ms > timer->due_ms)
            break;
    }
    sc_list_insert_before(&timers, &other->node, &timer->node);
    timer->running = true;
}

void sc_timer_stop(struct sc_timer *timer)
{
    if (!timer->running)
        return;
    sc_list_remove(&timers, &timer->node);
    timer->running = false;
}

int sc_timer_next_ms(void)
{
    struct sc_timer *first;
    uint64_t now = sc_now_ms();

    if (sc_list_is_empty(&timers))
        return -1;
    first = sc_entry(timers.head.next, struct sc_timer, node);
    if (first->due_ms <= now)
        return 0;
    return first->due_ms - now > INT_MAX ? INT_MAX : (int)(first->due_ms - now);
}

void sc_timer_run_due(void)
{
    while (sc_timer_next_ms() == 0) {
        struct sc_timer *timer = sc_entry(timers.head.next, struct sc_timer, node);

        sc_timer_stop(timer);
        timer->fn(timer->data);
    }
}
