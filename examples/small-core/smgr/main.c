/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The session manager's start and end. */
#include <signal.h>
#include <stdio.h>

#include "lib/conf.h"
#include "lib/ctl.h"
#include "lib/log.h"
#include "lib/loop.h"
#include "smgr/smgr.h"

struct smgr_conf smgr_conf = { .name = "smgr", .peer_port = 7780, .log_level = SC_LOG_INFO };

#define AT(field) offsetof(struct smgr_conf, field)

static const struct sc_conf_row conf_rows[] = {
    { "fcp", "address", SC_CONF_IPV4, AT(fcp_addr), 0, 0, 0 },
    { "fcp", "forwarder", SC_CONF_IPV4, AT(forwarder_addr), 0, 0, 0 },
    { "fcp", "name", SC_CONF_TEXT, AT(name), SMGR_NAME_SIZE, 0, 0 },
    { "peers", "address", SC_CONF_IPV4, AT(peer_addr), 0, 0, 0 },
    { "peers", "port", SC_CONF_UINT, AT(peer_port), 0, 1, 65535 },
    { "log", "level", SC_CONF_UINT, AT(log_level), 0, 0, SC_LOG_DEBUG },
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
        fprintf(stderr, "usage: small-smgr CONFIGURATION\n");
        return 2;
    }
    sc_log_open("small-smgr", SC_LOG_INFO);
    if (sc_conf_read(argv[1], conf_rows, sizeof(conf_rows) / sizeof(conf_rows[0]), &smgr_conf) != 0)
        return 2;
    sc_log_set_level(smgr_conf.log_level);
    signal(SIGINT, on_signal);
    signal(SIGTERM, on_signal);
    if (sc_loop_open() < 0 || sess_open_all() < 0)
        return 1;
    if (fcp_open() == 0 && peer_open() == 0 && cli_open() == 0 && fcp_associate() == 0)
        status = sc_loop_run() < 0 ? 1 : 0;
    sc_ctl_close();
    sess_close_all();
    sc_loop_close();
    return status;
}
