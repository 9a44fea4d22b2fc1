/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What base stations say, a handler each. */
#include <string.h>

#include "agw/agw.h"
#include "lib/log.h"

#define RAN_OUT_SIZE 256

struct ran_row {
    uint32_t procedure;
    const char *name;
    bool needs_setup;
    void (*fn)(struct agw_ran *ran, const struct rap_msg *msg);
};

static void handle_setup(struct agw_ran *ran, const struct rap_msg *msg)
{
    const struct rap_setup *setup = &msg->setup;
    uint8_t out[RAN_OUT_SIZE];
    size_t len;

    if (setup->name.len == 0 || setup->name.len >= sizeof(ran->name)) {
        sc_warn("a base station's name has %zu bytes", setup->name.len);
        return;
    }
    memcpy(ran->name, setup->name.data, setup->name.len);
    ran->name[setup->name.len] = '\0';
    ran->num_areas = setup->num_areas;
    for (uint32_t i = 0; i < setup->num_areas; i++)
        ran->areas[i] = setup->areas[i];
    ran->ready = true;
    len = rap_write_setup_response(out, sizeof(out), agw_conf.name);
    if (len > 0)
        ran_send(ran, out, len);
    sc_event("base station '%s' serves %u areas", ran->name, ran->num_areas);
}

static void handle_initial_ue(struct agw_ran *ran, const struct rap_msg *msg)
{
    const struct rap_initial_ue *initial = &msg->initial_ue;
    struct agw_ue *ue = ue_find_in_ran(ran, initial->ran_ue_id);

    if (!ue)
        ue = ue_add(ran, initial->ran_ue_id);
    if (!ue) {
        sc_warn("no room for a terminal of '%s'", ran->name);
        return;
    }
    ue->area = initial->area;
    ue->slice_kind = initial->slice->kind;
    ue->slice_detail = initial->slice->detail;
    ue_input(ue, &initial->pdu);
}

static void handle_uplink(struct agw_ran *ran, const struct rap_msg *msg)
{
    struct agw_ue *ue = ue_find(msg->uplink.core_id);

    if (!ue || ue->ran != ran || ue->ran_ue_id != msg->uplink.ran_ue_id) {
        sc_warn("'%s' has no terminal %u", ran->name, msg->uplink.core_id);
        return;
    }
    ue_input(ue, &msg->uplink.pdu);
}

static void handle_release_request(struct agw_ran *ran, const struct rap_msg *msg)
{
    const struct rap_release_request *request = &msg->release_request;
    struct agw_ue *ue = ue_find(request->core_id);
    uint8_t out[RAN_OUT_SIZE];
    size_t len;

    if (!ue || ue->ran != ran) {
        sc_warn("'%s' has no terminal %u to release", ran->name, request->core_id);
        return;
    }
    if (request->has & RAP_HAS_CAUSE)
        sc_info("terminal %u is released for cause %u", ue->core_id, request->cause);
    len = rap_write_release(out, sizeof(out), ue->core_id, ue->ran_ue_id);
    if (len > 0)
        ran_send(ran, out, len);
    ue_remove(ue);
}

/* The terminal is with another base station now. */
static void handle_path_switch(struct agw_ran *ran, const struct rap_msg *msg)
{
    const struct rap_path_switch *path = &msg->path_switch;
    struct agw_ue *ue = ue_find(path->core_id);

    if (ue->ran != ran)
        sc_info("terminal %u has come from '%s' to '%s'", ue->core_id, ue->ran->name, ran->name);
    ue_move(ue, ran, path->ran_ue_id);
    ue->area = path->area;
}

static void handle_bearer_response(struct agw_ran *ran, const struct rap_msg *msg)
{
    const struct rap_bearer_response *response = &msg->bearer_response;
    struct agw_ue *ue = ue_find(response->core_id);

    if (!ue || ue->ran != ran)
        return;
    for (uint32_t i = 0; i < response->num_set_up; i++) {
        const struct rap_bearer *in = &response->set_up[i];

        if (in->id > AGW_MAX_BEARERS) {
            sc_warn("terminal %u: bearer %u is out of range", ue->core_id, in->id);
            continue;
        }
        ue->bearers[in->id].teid = in->teid;
        ue->bearers[in->id].addr = in->addr;
    }
    if (!(response->has & RAP_HAS_FAILED))
        return;
    for (uint32_t i = 0; i < response->num_failed; i++) {
        uint32_t id = response->failed[i];

        if (id >= AGW_MAX_BEARERS) {
            sc_warn("terminal %u: failed bearer %u is out of range", ue->core_id, id);
            continue;
        }
        ue->bearers[id].used = false;
    }
}

/* The base station has started again and knows none of its terminals. */
static void handle_reset(struct agw_ran *ran, const struct rap_msg *msg)
{
    struct agw_ue *ue;

    (void)msg;
    sc_info("'%s' resets %u terminals", ran->name, ran->ues.count);
    sc_list_for_each(&ran->ues, ue, ran_node)
    {
        sc_debug("terminal %u is reset", ue->core_id);
        ue_remove(ue);
    }
}

static void handle_position(struct agw_ran *ran, const struct rap_msg *msg)
{
    position_take(ran, &msg->position);
}

static void handle_cell_update(struct agw_ran *ran, const struct rap_msg *msg)
{
    const struct rap_cell_update *update = &msg->cell_update;
    struct agw_ue *ue = ue_find(update->core_id);
    uint32_t area;

    if (!ue || ue->ran != ran)
        return;
    area = ran->areas[update->area_index];
    if (area != ue->area)
        sc_debug("terminal %u: area %u after %u", ue->core_id, area, ue->area);
    if (update->area_index >= ran->num_areas || ran->area_off[update->area_index]) {
        sc_warn("'%s' does not serve area number %u", ran->name, update->area_index);
        return;
    }
    ue->area = area;
    if (update->slice) {
        ue->slice_kind = update->slice->kind;
        ue->slice_detail = update->slice->detail;
    }
}

static void handle_area_off(struct agw_ran *ran, const struct rap_msg *msg)
{
    uint32_t index = msg->area_off.area_index;

    if (index >= ran->num_areas) {
        sc_warn("'%s' has no area number %u", ran->name, index);
        return;
    }
    sc_info("'%s' takes area %u out of service", ran->name, ran->areas[index]);
    ran->area_off[index] = true;
}

static const struct ran_row rows[] = {
    { RAP_SETUP, "setup", false, handle_setup },
    { RAP_INITIAL_UE, "initial message", true, handle_initial_ue },
    { RAP_UPLINK, "uplink", true, handle_uplink },
    { RAP_RELEASE_REQUEST, "release request", true, handle_release_request },
    { RAP_PATH_SWITCH, "path switch", true, handle_path_switch },
    { RAP_BEARER_RESPONSE, "bearer response", true, handle_bearer_response },
    { RAP_RESET, "reset", false, handle_reset },
    { RAP_POSITION, "position", true, handle_position },
    { RAP_CELL_UPDATE, "cell update", true, handle_cell_update },
    { RAP_AREA_OFF, "area off", true, handle_area_off },
};

void ran_handle(struct agw_ran *ran, const struct rap_msg *msg)
{
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        if (rows[i].procedure != msg->procedure)
            continue;
        if (rows[i].needs_setup && !ran->ready)
            sc_warn("%s from a base station that is not set up", rows[i].name);
        else
            rows[i].fn(ran, msg);
        return;
    }
    sc_warn("procedure %u is not for an access gateway", msg->procedure);
}
