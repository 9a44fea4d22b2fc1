/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The forwarder's start and end. */
#include <signal.h>
#include <stddef.h>
#include <stdio.h>

#include "fwd.h"
#include "lib/conf.h"
#include "lib/ctl.h"
#include "lib/log.h"
#include "lib/loop.h"

struct fwd_conf fwd_conf = { .log_level = SC_LOG_INFO };
struct fwd_mirror fwd_mirrors[FWD_MAX_MIRRORS];

static const struct sc_conf_row conf_rows[] = {
    { "control", "address", SC_CONF_IPV4, offsetof(struct fwd_conf, control_addr), 0, 0, 0 },
    { "control", "routes", SC_CONF_BOOL, offsetof(struct fwd_conf, take_routes), 0, 0, 0 },
    { "tunnel", "address", SC_CONF_IPV4, offsetof(struct fwd_conf, tunnel_addr), 0, 0, 0 },
    { "log", "level", SC_CONF_UINT, offsetof(struct fwd_conf, log_level), 0, 0, SC_LOG_DEBUG },
};

static void on_signal(int number)
{
    (void)number;
    sc_loop_stop();
}

int main(int argc, char **argv)
{
    int status = 1;

    if (argc != 2) {
        fprintf(stderr, "usage: small-fwd CONFIGURATION\n");
        return 2;
    }
    sc_log_open("small-fwd", SC_LOG_INFO);
    if (sc_conf_read(argv[1], conf_rows, sizeof(conf_rows) / sizeof(conf_rows[0]), &fwd_conf) != 0)
        return 2;
    sc_log_set_level(fwd_conf.log_level);
    signal(SIGINT, on_signal);
    signal(SIGTERM, on_signal);
    signal(SIGPIPE, SIG_IGN);
    if (sc_loop_open() < 0 || session_open_all() < 0)
        return 1;
    if (control_open() == 0 && tunnel_open() == 0 && cli_open() == 0)
        status = sc_loop_run() < 0 ? 1 : 0;
    sc_ctl_close();
    session_close_all();
    sc_loop_close();
    return status;
}
