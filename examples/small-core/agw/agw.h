/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The access gateway: base stations, the terminals behind them, and the terminals' states. */
#ifndef AGW_H
#define AGW_H

#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>

#include "agw/rap.h"
#include "agw/uep.h"
#include "config.h"
#include "lib/bytes.h"
#include "lib/fsm.h"
#include "lib/list.h"
#include "lib/timer.h"

#define AGW_NAME_SIZE 64
#define AGW_IDENTITY_SIZE 32
#define AGW_MAX_BEARERS 8
#define AGW_MAX_AREAS 16
#define AGW_MAX_CELLS 16
#define AGW_CAPS_SIZE 256
#define AGW_KEY_LEN 32
#define AGW_CHALLENGE_LEN 16
#define AGW_KEY_TEXT_SIZE 65
#define AGW_WAIT_MS 6000u

struct agw_ran {
    struct sc_node node;
    int fd;
    bool ready;
    char name[AGW_NAME_SIZE];
    uint32_t num_areas;
    uint32_t areas[AGW_MAX_AREAS];
    bool area_off[AGW_MAX_AREAS];
    struct sc_list ues;
};

/* Made when a terminal is challenged. */
struct agw_sec {
    uint32_t generation;
    bool confirmed;
    uint8_t key[AGW_KEY_LEN];
    uint8_t challenge[AGW_CHALLENGE_LEN];
    uint8_t expected[AGW_CHALLENGE_LEN];
    uint32_t uplink_count;
};

struct agw_bearer {
    bool used;
    uint8_t direction;
    uint8_t protocol;
    uint32_t teid;
    uint32_t addr;
    char network[UEP_NETWORK_SIZE];
};

struct agw_position {
    long latitude;
    long longitude;
    long radius;
    long speed;
    unsigned int num_cells;
    uint32_t cells[AGW_MAX_CELLS];
};

struct agw_ue {
    struct sc_node node;
    struct sc_node ran_node;
    struct agw_ran *ran;
    uint32_t core_id;
    uint32_t ran_ue_id;
    uint32_t area;
    uint8_t slice_kind;
    uint32_t slice_detail;
    struct sc_fsm fsm;
    struct sc_timer wait;
    struct agw_sec *sec;
    struct agw_position *position;
    char identity[AGW_IDENTITY_SIZE];
    uint8_t caps_len;
    uint8_t caps[AGW_CAPS_SIZE];
    uint8_t extra_len;
    uint8_t extra[AGW_CAPS_SIZE];
    struct agw_bearer bearers[AGW_MAX_BEARERS];
};

enum agw_signal {
    UE_MESSAGE = SC_FSM_USER,
    UE_TIMEOUT,
    UE_LEFT,
};

/* What the state machine of a terminal is told. */
struct agw_event {
    struct sc_event_head head;
    const struct uep_msg *msg;
};

struct agw_conf {
    struct in_addr rap_addr;
    unsigned int rap_port;
    unsigned int log_level;
    char name[AGW_NAME_SIZE];
    char master_key[AGW_KEY_TEXT_SIZE];
};

extern struct agw_conf agw_conf;
extern struct sc_list agw_rans;
extern struct sc_list agw_ues;

/* ran.c */
struct agw_ran *ran_add(int fd);
void ran_remove(struct agw_ran *ran);
unsigned int ran_count(void);

/* ran_path.c */
int ran_open(void);
int ran_send(const struct agw_ran *ran, const uint8_t *data, size_t len);

/* ran_handler.c */
void ran_handle(struct agw_ran *ran, const struct rap_msg *msg);

/* position.c */
void position_take(struct agw_ran *ran, const struct sc_octets *report);

/* ue.c */
int ue_open_all(void);
void ue_close_all(void);
struct agw_ue *ue_add(struct agw_ran *ran, uint32_t ran_ue_id);
struct agw_ue *ue_find(uint32_t core_id);
struct agw_ue *ue_find_in_ran(const struct agw_ran *ran, uint32_t ran_ue_id);
void ue_move(struct agw_ue *ue, struct agw_ran *ran, uint32_t ran_ue_id);
void ue_remove(struct agw_ue *ue);
void ue_set_identity(struct agw_ue *ue, const uint8_t *data, size_t len);
void ue_input(struct agw_ue *ue, const struct sc_octets *pdu);
int ue_send(const struct agw_ue *ue, uint8_t type, const uint8_t *body, size_t len);

/* ue_handler.c; -1 when the message is not to be answered. */
int ue_handle_register(struct agw_ue *ue, const struct uep_msg *msg);
int ue_handle_identity(struct agw_ue *ue, const struct uep_msg *msg);
int ue_handle_response(struct agw_ue *ue, const struct uep_msg *msg);
int ue_handle_complete(struct agw_ue *ue, const struct uep_msg *msg);
int ue_handle_session(struct agw_ue *ue, const struct uep_msg *msg);
int ue_handle_service(struct agw_ue *ue, const struct uep_msg *msg);

/* ue_sm.c */
void ue_state_unknown(struct sc_fsm *fsm, struct sc_event_head *head);

/* sec.c */
int sec_challenge(struct agw_ue *ue);
int sec_restart_count(struct agw_ue *ue);
bool sec_response_is_right(const struct agw_sec *sec, const struct sc_octets *response);
bool sec_is_genuine(struct agw_sec *sec, const struct uep_msg *msg);

/* cli.c */
int cli_open(void);

#endif
