/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Commands of the forwarder's management socket. */
#include <errno.h>
#include <stdlib.h>

#include "fwd.h"
#include "lib/ctl.h"
#include "lib/log.h"

static struct fwd_session *find_arg(const char *text)
{
    char *end;
    unsigned long id;

    errno = 0;
    id = strtoul(text, &end, 10);
    if (errno || *end || id > FWD_MAX_SESSIONS)
        return NULL;
    return session_find(id);
}

static int cmd_show(struct sc_ctl_reply *reply, int argc, char **argv)
{
    struct fwd_session *sess;

    if (argc < 2) {
        sc_ctl_print(reply, "sessions %u\n", session_count());
        return 0;
    }
    sess = find_arg(argv[1]);
    if (!sess)
        return -1;
    sc_ctl_print(reply, "session %u dnn '%s'\n", sess->id, sess->dnn);
    sc_ctl_print(reply, "up %llu down %llu dropped %llu waiting %u\n",
            (unsigned long long)sess->bytes_up, (unsigned long long)sess->bytes_down,
            (unsigned long long)sess->bytes_dropped, sess->pending.count);
    return 0;
}

static int cmd_remove(struct sc_ctl_reply *reply, int argc, char **argv)
{
    struct fwd_session *sess = find_arg(argv[1]);

    (void)argc;
    if (!sess) {
        sc_ctl_print(reply, "no session '%s'\n", argv[1]);
        return -1;
    }
    session_remove(sess);
    return 0;
}

static int cmd_classes(struct sc_ctl_reply *reply, int argc, char **argv)
{
    struct fwd_session *sess = find_arg(argv[1]);

    (void)argc;
    if (!sess)
        return -1;
    for (size_t i = 0; i < FWD_NUM_CLASSES; i++)
        sc_ctl_print(reply, "class %zu packets %u\n", i, sess->class_packets[i]);
    return 0;
}

static const struct sc_ctl_command commands[] = {
    { "show", "how many sessions, or one session", 0, cmd_show },
    { "classes", "a session's packets by class", 1, cmd_classes },
    { "remove", "remove a session", 1, cmd_remove },
};

int cli_open(void)
{
    return sc_ctl_open(FWD_CTL_PATH, commands, sizeof(commands) / sizeof(commands[0]));
}
