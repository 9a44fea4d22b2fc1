/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The access gateway's start and end. */
#include <signal.h>
#include <stdio.h>

#include "agw/agw.h"
#include "lib/conf.h"
#include "lib/ctl.h"
#include "lib/log.h"
#include "lib/loop.h"

struct agw_conf agw_conf = { .name = "agw", .rap_port = 38500, .log_level = SC_LOG_INFO };

#define AT(field) offsetof(struct agw_conf, field)

static const struct sc_conf_row conf_rows[] = {
    { "rap", "address", SC_CONF_IPV4, AT(rap_addr), 0, 0, 0 },
    { "rap", "port", SC_CONF_UINT, AT(rap_port), 0, 1, 65535 },
    { "rap", "name", SC_CONF_TEXT, AT(name), AGW_NAME_SIZE, 0, 0 },
    { "keys", "master", SC_CONF_TEXT, AT(master_key), AGW_KEY_TEXT_SIZE, 0, 0 },
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
        fprintf(stderr, "usage: small-agw CONFIGURATION\n");
        return 2;
    }
    sc_log_open("small-agw", SC_LOG_INFO);
    if (sc_conf_read(argv[1], conf_rows, sizeof(conf_rows) / sizeof(conf_rows[0]), &agw_conf) != 0)
        return 2;
    sc_log_set_level(agw_conf.log_level);
    signal(SIGINT, on_signal);
    signal(SIGTERM, on_signal);
    if (sc_loop_open() < 0 || ue_open_all() < 0)
        return 1;
    if (ran_open() == 0 && cli_open() == 0)
        status = sc_loop_run() < 0 ? 1 : 0;
    sc_ctl_close();
    while (ran_count() > 0)
        ran_remove(sc_entry(agw_rans.head.next, struct agw_ran, node));
    ue_close_all();
    sc_loop_close();
    return status;
}
