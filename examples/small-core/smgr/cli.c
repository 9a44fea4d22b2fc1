/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Commands of the session manager's management socket. */
#include <arpa/inet.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lib/ctl.h"
#include "lib/log.h"
#include "smgr/smgr.h"

#define CLI_COMMAND_SIZE 128
#define CLI_LINE_SIZE 160

static struct smgr_sess *find_arg(struct sc_ctl_reply *reply, const char *text)
{
    struct smgr_sess *sess;
    char *end;
    unsigned long id;

    errno = 0;
    id = strtoul(text, &end, 10);
    sess = errno || *end ? NULL : sess_find(id);
    if (!sess)
        sc_ctl_print(reply, "no session '%s'\n", text);
    return sess;
}

static int cmd_list(struct sc_ctl_reply *reply, int argc, char **argv)
{
    struct smgr_sess *sess;

    (void)argc;
    (void)argv;
    sc_list_for_each(&smgr_sessions, sess, node)
            sc_ctl_print(reply, "%u %s %s\n", sess->id, sess->supi, sess->dnn);
    return 0;
}

static int cmd_show(struct sc_ctl_reply *reply, int argc, char **argv)
{
    struct smgr_sess *sess = find_arg(reply, argv[1]);

    (void)argc;
    if (!sess)
        return -1;
    sc_ctl_print(reply, "subscriber %s network %s forwarder %s wake-ups %u\n", sess->supi,
            sess->dnn, sess->forwarder, sess->wakeups);
    for (size_t i = 0; i < SMGR_MAX_CLASSES; i++)
        sc_ctl_print(reply, "class %zu up %" PRIu64 " down %" PRIu64 "\n", i, sess->counters[i].up,
                sess->counters[i].down);
    return 0;
}

static int cmd_end(struct sc_ctl_reply *reply, int argc, char **argv)
{
    struct smgr_sess *sess = find_arg(reply, argv[1]);

    (void)argc;
    if (!sess)
        return -1;
    sess_signal(sess, SMGR_RELEASE);
    return 0;
}

static int cmd_ping(struct sc_ctl_reply *reply, int argc, char **argv)
{
    char text[INET_ADDRSTRLEN];
    char command[CLI_COMMAND_SIZE];
    char line[CLI_LINE_SIZE];
    struct in_addr addr;
    FILE *out;

    (void)argc;
    if (inet_pton(AF_INET, argv[1], &addr) != 1 || !inet_ntop(AF_INET, &addr, text, sizeof(text))) {
        sc_ctl_print(reply, "'%s' is no address\n", argv[1]);
        return -1;
    }
    snprintf(command, sizeof(command), "ping -n -c 1 -W 1 %s", text);
    out = popen(command, "r");
    if (!out)
        return -1;
    while (fgets(line, sizeof(line), out))
        sc_ctl_print(reply, "%s", line);
    return pclose(out) == 0 ? 0 : -1;
}

static int cmd_forwarder(struct sc_ctl_reply *reply, int argc, char **argv)
{
    (void)argc;
    (void)argv;
    sc_ctl_print(reply, "%s\n", fcp_forwarder_name());
    return 0;
}

static const struct sc_ctl_command commands[] = {
    { "list", "all sessions", 0, cmd_list },
    { "show", "one session and its counters", 1, cmd_show },
    { "end", "end a session", 1, cmd_end },
    { "ping", "whether an address can be reached", 1, cmd_ping },
    { "forwarder", "the forwarder's name", 0, cmd_forwarder },
};

int cli_open(void)
{
    return sc_ctl_open(
            SC_RUN_DIR "/small-smgr.ctl", commands, sizeof(commands) / sizeof(commands[0]));
}
