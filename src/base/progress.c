// The line is redrawn at most ten times a second, by whichever thread comes by.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "base/progress.h"

#include <stdatomic.h>
#include <stdio.h>
#include <time.h>

static bool enabled;
static const char *phase_name;
static size_t phase_total;
static _Atomic size_t phase_done;
static _Atomic long last_draw;

static long tenths_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 10 + t.tv_nsec / 100000000;
}

static void draw(size_t done)
{
    fprintf(stderr, "\r\033[K%s %zu/%zu", phase_name, done, phase_total);
    fflush(stderr);
}

void progress_enable(bool on)
{
    enabled = on;
}

void progress_start(const char *phase, size_t total)
{
    phase_name = phase;
    phase_total = total;
    atomic_store(&phase_done, 0);
    if (enabled)
        draw(0);
}

void progress_step(size_t n)
{
    if (!enabled)
        return;
    size_t done = atomic_fetch_add(&phase_done, n) + n;
    long now = tenths_now(), before = atomic_load(&last_draw);
    if (now != before && atomic_compare_exchange_strong(&last_draw, &before, now))
        draw(done);
}

void progress_end(void)
{
    if (enabled)
        fputs("\r\033[K", stderr);
}
