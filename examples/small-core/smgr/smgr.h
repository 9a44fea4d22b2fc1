/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The session manager: its sessions, the forwarder below it, and the peers around it. */
#ifndef SMGR_H
#define SMGR_H

#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>

#include "config.h"
#include "lib/fsm.h"
#include "lib/list.h"
#include "lib/timer.h"
#include "proto/fcp.h"
#include "smgr/http.h"

#define SMGR_SUPI_SIZE 24
#define SMGR_DNN_SIZE 64
#define SMGR_NAME_SIZE 32
#define SMGR_MAX_CLASSES 8
#define SMGR_GUARD_MS 10000u

struct smgr_counter {
    uint64_t up;
    uint64_t down;
    uint64_t packets;
};

struct smgr_sess {
    struct sc_node node;
    uint32_t id;
    uint64_t remote_seid;
    char supi[SMGR_SUPI_SIZE];
    char dnn[SMGR_DNN_SIZE];
    char forwarder[SMGR_NAME_SIZE];
    struct sc_fsm fsm;
    struct sc_timer guard;
    struct smgr_counter counters[SMGR_MAX_CLASSES];
    unsigned int wakeups;
    bool rates_changed;
};

enum smgr_signal {
    SMGR_ESTABLISH = SC_FSM_USER,
    SMGR_ESTABLISHED,
    SMGR_MODIFY,
    SMGR_RELEASE,
    SMGR_DATA_WAITS,
    SMGR_FAILED,
};

/* What the state machine of a session is told. */
struct smgr_event {
    struct sc_event_head head;
    struct smgr_sess *sess;
};

struct smgr_conf {
    struct in_addr fcp_addr;
    struct in_addr forwarder_addr;
    struct in_addr peer_addr;
    unsigned int peer_port;
    unsigned int log_level;
    char name[SMGR_NAME_SIZE];
};

extern struct smgr_conf smgr_conf;
extern struct sc_list smgr_sessions;

/* sess.c */
int sess_open_all(void);
void sess_close_all(void);
struct smgr_sess *sess_add(const char *supi, size_t supi_len, const char *dnn);
struct smgr_sess *sess_find(uint64_t id);
struct smgr_sess *sess_find_by_supi(const char *supi);
int sess_rename(struct smgr_sess *sess, const char *supi, size_t supi_len);
void sess_remove(struct smgr_sess *sess);
void sess_signal(struct smgr_sess *sess, int signal);

/* sm.c */
void sess_state_idle(struct sc_fsm *fsm, struct sc_event_head *head);

/* fcp_path.c; a transaction that gets no answer ends with a header of NULL. */
typedef void (*fcp_done_fn)(
        const struct fcp_header *header, const uint8_t *body, size_t len, void *data);

int fcp_open(void);
int fcp_request(struct sc_buf *buf, uint8_t type, uint64_t seid, fcp_done_fn done, void *data);
int fcp_answer(struct sc_buf *buf, const struct fcp_header *request, uint64_t seid,
        const struct sockaddr_in *to);
const char *fcp_forwarder_name(void);

/* fcp_handler.c */
void fcp_handle(const struct fcp_header *header, const uint8_t *body, size_t len,
        const struct sockaddr_in *from);
int fcp_associate(void);
int fcp_establish(struct smgr_sess *sess);
int fcp_modify(struct smgr_sess *sess);
int fcp_delete(struct smgr_sess *sess);

/* usage.c */
int usage_take_volumes(struct smgr_sess *sess, const struct sc_tlv_octets *volumes);
int usage_take_packets(struct smgr_sess *sess, const struct sc_tlv_octets *packets);
int usage_take_group(struct smgr_sess *sess, const struct sc_tlv_octets *group);
int usage_take_record(const uint8_t *data, size_t len);

/* api.c */
void api_handle(const struct http_request *req, struct http_response *rsp);

/* peer.c */
int peer_open(void);

/* cli.c */
int cli_open(void);

#endif
