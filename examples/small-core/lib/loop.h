/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The event loop: file descriptors by epoll, and timers. */
#ifndef SC_LOOP_H
#define SC_LOOP_H

#include <stdbool.h>
#include <stdint.h>

#define SC_LOOP_READ 1u
#define SC_LOOP_WRITE 2u

typedef void (*sc_loop_fn)(int fd, uint32_t what, void *data);

int sc_loop_open(void);
void sc_loop_close(void);
int sc_loop_watch(int fd, uint32_t what, sc_loop_fn fn, void *data);
void sc_loop_forget(int fd);
int sc_loop_run(void);
void sc_loop_stop(void);

#endif
