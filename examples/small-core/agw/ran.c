/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Base stations that are connected. */
#include <stdlib.h>
#include <unistd.h>

#include "agw/agw.h"
#include "lib/log.h"
#include "lib/loop.h"

struct sc_list agw_rans = { .head = { &agw_rans.head, &agw_rans.head } };

struct agw_ran *ran_add(int fd)
{
    struct agw_ran *ran;

    if (agw_rans.count >= AGW_MAX_RANS)
        return NULL;
    ran = calloc(1, sizeof(*ran));
    if (!ran)
        return NULL;
    ran->fd = fd;
    sc_list_init(&ran->ues);
    sc_list_append(&agw_rans, &ran->node);
    return ran;
}

/* The base station's terminals go with it. */
void ran_remove(struct agw_ran *ran)
{
    struct agw_ue *ue, *after;

    sc_list_for_each_safe(&ran->ues, ue, after, ran_node) ue_remove(ue);
    sc_loop_forget(ran->fd);
    close(ran->fd);
    sc_list_remove(&agw_rans, &ran->node);
    free(ran);
}

unsigned int ran_count(void)
{
    return agw_rans.count;
}
