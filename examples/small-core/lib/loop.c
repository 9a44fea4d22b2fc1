/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The event loop. Watches are kept by file descriptor, so that an event which is reported for a
 * descriptor that a callback has just closed finds no watch and is dropped.
 */
#include <errno.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "config.h"
#include "log.h"
#include "loop.h"
#include "timer.h"

#define LOOP_BATCH 64

struct watch {
    sc_loop_fn fn;
    void *data;
};

static int loop_fd = -1;
static bool loop_running;
static struct watch watches[SC_MAX_FDS];

int sc_loop_open(void)
{
    loop_fd = epoll_create1(EPOLL_CLOEXEC);
    if (loop_fd < 0) {
        sc_error("cannot create the event loop: %s", strerror(errno));
        return -1;
    }
    return 0;
}

void sc_loop_close(void)
{
    if (loop_fd >= 0)
        close(loop_fd);
    loop_fd = -1;
}

int sc_loop_watch(int fd, uint32_t what, sc_loop_fn fn, void *data)
{
    struct epoll_event ev = { 0 };

    sc_want(fd >= 0 && fd < SC_MAX_FDS, -1);
    ev.data.fd = fd;
    if (what & SC_LOOP_READ)
        ev.events |= EPOLLIN;
    if (what & SC_LOOP_WRITE)
        ev.events |= EPOLLOUT;
    if (epoll_ctl(loop_fd, EPOLL_CTL_ADD, fd, &ev) < 0) {
        sc_error("cannot watch descriptor %d: %s", fd, strerror(errno));
        return -1;
    }
    watches[fd].fn = fn;
    watches[fd].data = data;
    return 0;
}

void sc_loop_forget(int fd)
{
    if (fd < 0 || fd >= SC_MAX_FDS)
        return;
    epoll_ctl(loop_fd, EPOLL_CTL_DEL, fd, NULL);
    watches[fd].fn = NULL;
    watches[fd].data = NULL;
}

static void deliver(const struct epoll_event *ev)
{
    int fd = ev->data.fd;
    uint32_t what = 0;

    if (ev->events & (EPOLLIN | EPOLLHUP | EPOLLERR))
        what |= SC_LOOP_READ;
    if (ev->events & EPOLLOUT)
        what |= SC_LOOP_WRITE;
    if (watches[fd].fn)
        watches[fd].fn(fd, what, watches[fd].data);
}

int sc_loop_run(void)
{
    struct epoll_event events[LOOP_BATCH];

    loop_running = true;
    while (loop_running) {
        int n = epoll_wait(loop_fd, events, LOOP_BATCH, sc_timer_next_ms());

        if (n < 0 && errno != EINTR) {
            sc_error("the event loop failed: %s", strerror(errno));
            return -1;
        }
        for (int i = 0; i < n; i++)
            deliver(&events[i]);
        sc_timer_run_due();
    }
    return 0;
}

void sc_loop_stop(void)
{
    loop_running = false;
}
