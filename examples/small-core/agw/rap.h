/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * RAP, the radio access protocol between base stations and the access gateway. Optional parts are
 * pointers that are NULL, or bits of 'has', when they are absent.
 */
#ifndef RAP_H
#define RAP_H

#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"

#define RAP_MAX_AREAS 16
#define RAP_MAX_BEARERS 16
#define RAP_MAX_CORE_ID 0xffffffffu
#define RAP_MAX_RAN_UE_ID 0xffffffu

enum rap_procedure {
    RAP_SETUP = 1,
    RAP_SETUP_RESPONSE = 2,
    RAP_INITIAL_UE = 3,
    RAP_UPLINK = 4,
    RAP_DOWNLINK = 5,
    RAP_RELEASE_REQUEST = 6,
    RAP_RELEASE = 7,
    RAP_PATH_SWITCH = 8,
    RAP_BEARER_RESPONSE = 9,
    RAP_RESET = 10,
    RAP_POSITION = 11,
    RAP_CELL_UPDATE = 12,
    RAP_AREA_OFF = 13,
};

enum rap_has {
    RAP_HAS_CAUSE = 1u << 0,
    RAP_HAS_FAILED = 1u << 1,
};

struct rap_slice {
    uint8_t kind;
    uint32_t detail;
};

struct rap_setup {
    struct sc_octets name;
    uint32_t num_areas;
    uint32_t areas[RAP_MAX_AREAS];
};

struct rap_initial_ue {
    uint32_t ran_ue_id;
    uint32_t area;
    struct sc_octets pdu;
    struct rap_slice *slice; /* OPTIONAL */
    struct rap_slice slice_store;
};

struct rap_uplink {
    uint32_t core_id;
    uint32_t ran_ue_id;
    struct sc_octets pdu;
};

struct rap_release_request {
    uint32_t core_id;
    uint32_t has;
    uint32_t cause;
};

struct rap_path_switch {
    uint32_t core_id;
    uint32_t ran_ue_id;
    uint32_t area;
};

struct rap_bearer {
    uint32_t id;
    uint32_t teid;
    uint32_t addr;
};

struct rap_bearer_response {
    uint32_t core_id;
    uint32_t has;
    uint32_t num_set_up;
    struct rap_bearer set_up[RAP_MAX_BEARERS];
    uint32_t num_failed;
    uint32_t failed[RAP_MAX_BEARERS];
};

struct rap_cell_update {
    uint32_t core_id;
    uint32_t area_index;
    struct rap_slice *slice; /* OPTIONAL */
    struct rap_slice slice_store;
};

struct rap_area_off {
    uint32_t area_index;
};

struct rap_msg {
    uint32_t procedure;
    union {
        struct rap_setup setup;
        struct rap_initial_ue initial_ue;
        struct rap_uplink uplink;
        struct rap_release_request release_request;
        struct rap_path_switch path_switch;
        struct rap_bearer_response bearer_response;
        struct rap_cell_update cell_update;
        struct rap_area_off area_off;
        struct sc_octets position;
    };
};

/* -1 when the message cannot be read; octets point into 'data'. */
int rap_read(const uint8_t *data, size_t len, struct rap_msg *msg);

/* Each returns the length written, or 0 when there is no room. */
size_t rap_write_downlink(uint8_t *out, size_t size, uint32_t core_id, uint32_t ran_ue_id,
        const struct sc_octets *pdu);
size_t rap_write_release(uint8_t *out, size_t size, uint32_t core_id, uint32_t ran_ue_id);
size_t rap_write_setup_response(uint8_t *out, size_t size, const char *name);

#endif
