/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reading and writing RAP: a procedure of 8 bits, then the parts in order, optional ones first
 * announced by a bit each. */
#include <string.h>

#include "agw/rap.h"
#include "lib/per.h"

static int read_core_id(struct sc_per *per, uint32_t *id)
{
    return sc_per_range(per, 0, RAP_MAX_CORE_ID, id);
}

static int read_ran_ue_id(struct sc_per *per, uint32_t *id)
{
    return sc_per_range(per, 0, RAP_MAX_RAN_UE_ID, id);
}

static int read_area(struct sc_per *per, uint32_t *area)
{
    return sc_per_bits(per, 24, area);
}

static int read_slice(struct sc_per *per, struct rap_slice *slice)
{
    uint32_t kind;

    PER_TRY(sc_per_bits(per, 8, &kind));
    PER_TRY(sc_per_bits(per, 24, &slice->detail));
    slice->kind = (uint8_t)kind;
    return 0;
}

static int read_setup(struct sc_per *per, struct rap_setup *setup)
{
    PER_TRY(sc_per_octets(per, &setup->name));
    PER_TRY(sc_per_range(per, 1, RAP_MAX_AREAS, &setup->num_areas));
    for (uint32_t i = 0; i < setup->num_areas; i++)
        PER_TRY(read_area(per, &setup->areas[i]));
    return 0;
}

static int read_initial_ue(struct sc_per *per, struct rap_initial_ue *initial)
{
    uint32_t has_slice;

    PER_TRY(sc_per_bits(per, 1, &has_slice));
    PER_TRY(read_ran_ue_id(per, &initial->ran_ue_id));
    PER_TRY(read_area(per, &initial->area));
    PER_TRY(sc_per_octets(per, &initial->pdu));
    if (has_slice) {
        PER_TRY(read_slice(per, &initial->slice_store));
        initial->slice = &initial->slice_store;
    }
    return 0;
}

static int read_uplink(struct sc_per *per, struct rap_uplink *uplink)
{
    PER_TRY(read_core_id(per, &uplink->core_id));
    PER_TRY(read_ran_ue_id(per, &uplink->ran_ue_id));
    return sc_per_octets(per, &uplink->pdu);
}

static int read_release_request(struct sc_per *per, struct rap_release_request *request)
{
    PER_TRY(sc_per_bits(per, 1, &request->has));
    PER_TRY(read_core_id(per, &request->core_id));
    if (request->has & RAP_HAS_CAUSE)
        PER_TRY(sc_per_range(per, 0, 15, &request->cause));
    return 0;
}

static int read_path_switch(struct sc_per *per, struct rap_path_switch *path)
{
    PER_TRY(read_core_id(per, &path->core_id));
    PER_TRY(read_ran_ue_id(per, &path->ran_ue_id));
    return read_area(per, &path->area);
}

static int read_bearer(struct sc_per *per, struct rap_bearer *bearer)
{
    PER_TRY(sc_per_range(per, 0, RAP_MAX_BEARERS - 1, &bearer->id));
    PER_TRY(sc_per_bits(per, 32, &bearer->teid));
    return sc_per_bits(per, 32, &bearer->addr);
}

static int read_bearer_response(struct sc_per *per, struct rap_bearer_response *response)
{
    PER_TRY(sc_per_bits(per, 2, &response->has));
    PER_TRY(read_core_id(per, &response->core_id));
    PER_TRY(sc_per_range(per, 1, RAP_MAX_BEARERS, &response->num_set_up));
    for (uint32_t i = 0; i < response->num_set_up; i++)
        PER_TRY(read_bearer(per, &response->set_up[i]));
    if (response->has & RAP_HAS_FAILED) {
        PER_TRY(sc_per_range(per, 1, RAP_MAX_BEARERS, &response->num_failed));
        for (uint32_t i = 0; i < response->num_failed; i++)
            PER_TRY(sc_per_range(per, 0, RAP_MAX_BEARERS - 1, &response->failed[i]));
    }
    return 0;
}

static int read_cell_update(struct sc_per *per, struct rap_cell_update *update)
{
    uint32_t has_slice;

    PER_TRY(sc_per_bits(per, 1, &has_slice));
    PER_TRY(read_core_id(per, &update->core_id));
    PER_TRY(sc_per_bits(per, 8, &update->area_index));
    if (has_slice) {
        PER_TRY(read_slice(per, &update->slice_store));
        update->slice = &update->slice_store;
    }
    return 0;
}

int rap_read(const uint8_t *data, size_t len, struct rap_msg *msg)
{
    struct sc_per per;

    memset(msg, 0, sizeof(*msg));
    sc_per_init(&per, data, len);
    PER_TRY(sc_per_bits(&per, 8, &msg->procedure));
    switch (msg->procedure) {
    case RAP_SETUP:
        return read_setup(&per, &msg->setup);
    case RAP_INITIAL_UE:
        return read_initial_ue(&per, &msg->initial_ue);
    case RAP_UPLINK:
        return read_uplink(&per, &msg->uplink);
    case RAP_RELEASE_REQUEST:
        return read_release_request(&per, &msg->release_request);
    case RAP_PATH_SWITCH:
        return read_path_switch(&per, &msg->path_switch);
    case RAP_BEARER_RESPONSE:
        return read_bearer_response(&per, &msg->bearer_response);
    case RAP_CELL_UPDATE:
        return read_cell_update(&per, &msg->cell_update);
    case RAP_AREA_OFF:
        return sc_per_bits(&per, 8, &msg->area_off.area_index);
    case RAP_POSITION:
        return sc_per_octets(&per, &msg->position);
    case RAP_RESET:
        return 0;
    default:
        return -1;
    }
}

static int put_ids(struct sc_per_out *out, uint32_t procedure, uint32_t core_id, uint32_t ran_ue_id)
{
    PER_TRY(sc_per_put_bits(out, 8, procedure));
    PER_TRY(sc_per_put_range(out, 0, RAP_MAX_CORE_ID, core_id));
    return sc_per_put_range(out, 0, RAP_MAX_RAN_UE_ID, ran_ue_id);
}

size_t rap_write_downlink(uint8_t *data, size_t size, uint32_t core_id, uint32_t ran_ue_id,
        const struct sc_octets *pdu)
{
    struct sc_per_out out;

    sc_per_out_init(&out, data, size);
    if (put_ids(&out, RAP_DOWNLINK, core_id, ran_ue_id) < 0 ||
            sc_per_put_octets(&out, pdu->data, pdu->len) < 0)
        return 0;
    return sc_per_out_len(&out);
}

size_t rap_write_release(uint8_t *data, size_t size, uint32_t core_id, uint32_t ran_ue_id)
{
    struct sc_per_out out;

    sc_per_out_init(&out, data, size);
    return put_ids(&out, RAP_RELEASE, core_id, ran_ue_id) < 0 ? 0 : sc_per_out_len(&out);
}

size_t rap_write_setup_response(uint8_t *data, size_t size, const char *name)
{
    struct sc_per_out out;

    sc_per_out_init(&out, data, size);
    if (sc_per_put_bits(&out, 8, RAP_SETUP_RESPONSE) < 0 ||
            sc_per_put_octets(&out, (const uint8_t *)name, strlen(name)) < 0)
        return 0;
    return sc_per_out_len(&out);
}
