/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The management socket: a local stream socket that takes one command a line. */
#ifndef SC_CTL_H
#define SC_CTL_H

#include <stddef.h>

#define SC_CTL_LINE 256
#define SC_CTL_ARGS 8

struct sc_ctl_reply {
    int fd;
};

typedef int (*sc_ctl_fn)(struct sc_ctl_reply *reply, int argc, char **argv);

struct sc_ctl_command {
    const char *name;
    const char *help;
    int min_args;
    sc_ctl_fn fn;
};

int sc_ctl_open(const char *path, const struct sc_ctl_command *commands, size_t num_commands);
void sc_ctl_close(void);
void sc_ctl_print(struct sc_ctl_reply *reply, const char *fmt, ...)
        __attribute__((format(printf, 2, 3)));

#endif
