/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Commands of the access gateway's management socket. */
#include <errno.h>
#include <stdlib.h>

#include "agw/agw.h"
#include "lib/ctl.h"
#include "lib/log.h"

static struct agw_ue *find_arg(struct sc_ctl_reply *reply, const char *text)
{
    struct agw_ue *ue;
    char *end;
    unsigned long id;

    errno = 0;
    id = strtoul(text, &end, 10);
    ue = errno || *end || id > UINT32_MAX ? NULL : ue_find((uint32_t)id);
    if (!ue)
        sc_ctl_print(reply, "no terminal '%s'\n", text);
    return ue;
}

static int cmd_rans(struct sc_ctl_reply *reply, int argc, char **argv)
{
    struct agw_ran *ran;

    (void)argc;
    (void)argv;
    sc_list_for_each(&agw_rans, ran, node) sc_ctl_print(
            reply, "'%s' %u areas %u terminals\n", ran->name, ran->num_areas, ran->ues.count);
    return 0;
}

static int cmd_ues(struct sc_ctl_reply *reply, int argc, char **argv)
{
    struct agw_ue *ue;

    (void)argc;
    (void)argv;
    sc_list_for_each(&agw_ues, ue, node)
            sc_ctl_print(reply, "%u '%s' at '%s'\n", ue->core_id, ue->identity, ue->ran->name);
    return 0;
}

static int cmd_where(struct sc_ctl_reply *reply, int argc, char **argv)
{
    struct agw_ue *ue = find_arg(reply, argv[1]);

    (void)argc;
    if (!ue)
        return -1;
    sc_ctl_print(reply, "area %u\n", ue->area);
    if (ue->position)
        sc_ctl_print(reply, "latitude %ld longitude %ld within %ld, %u cells\n",
                ue->position->latitude, ue->position->longitude, ue->position->radius,
                ue->position->num_cells);
    return 0;
}

static int cmd_drop(struct sc_ctl_reply *reply, int argc, char **argv)
{
    struct agw_ue *ue = find_arg(reply, argv[1]);

    (void)argc;
    if (!ue)
        return -1;
    ue_remove(ue);
    return 0;
}

static const struct sc_ctl_command commands[] = {
    { "rans", "base stations", 0, cmd_rans },
    { "ues", "terminals", 0, cmd_ues },
    { "where", "where a terminal is", 1, cmd_where },
    { "drop", "forget a terminal", 1, cmd_drop },
};

int cli_open(void)
{
    return sc_ctl_open(
            SC_RUN_DIR "/small-agw.ctl", commands, sizeof(commands) / sizeof(commands[0]));
}
