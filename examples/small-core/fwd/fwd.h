/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The packet forwarder: sessions, their rules, and the two ways in. */
#ifndef FWD_H
#define FWD_H

#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>

#include "fwd_config.h"
#include "lib/buf.h"
#include "lib/list.h"
#include "lib/timer.h"
#include "proto/fcp.h"

#define FWD_DNN_SIZE 64
#define FWD_MAX_RATES 4
#define FWD_MAX_RULES 8
#define FWD_MAX_MIRRORS 8
#define FWD_NUM_CLASSES 16
#define FWD_MAX_FLOWS 12
#define FWD_PACKET_SIZE 2048
#define FWD_IDLE_MS 600000u

struct fwd_far {
    bool used;
    union fcp_action action;
    uint32_t teid;
    uint32_t outer_ipv4;
};

struct fwd_pdr {
    bool used;
    uint16_t far_id;
    uint16_t qer_id;
    uint32_t precedence;
    uint32_t teid;
    uint32_t prefix;
    uint32_t mask;
};

struct fwd_qer {
    bool used;
    uint8_t gate;
    uint8_t num_rates;
    uint32_t rates[FWD_MAX_RATES];
};

/* A packet that waits until its session may send again. */
struct fwd_packet {
    struct sc_node node;
    size_t len;
    uint8_t data[];
};

struct fwd_session {
    uint32_t id;
    uint64_t remote_seid;
    struct sockaddr_in peer;
    char dnn[FWD_DNN_SIZE];
    struct fwd_pdr pdrs[FWD_MAX_RULES];
    struct fwd_far fars[FWD_MAX_RULES];
    struct fwd_qer qers[FCP_MAX_QERS];
    uint16_t flows[FWD_MAX_FLOWS];
    unsigned int num_flows;
    struct sc_list pending;
    struct sc_timer idle;
    uint64_t bytes_up;
    uint64_t bytes_down;
    uint64_t bytes_dropped;
    uint32_t class_packets[FWD_NUM_CLASSES];
};

struct fwd_mirror {
    bool open;
    struct in_addr addr;
    uint64_t copies;
};

struct fwd_conf {
    struct in_addr control_addr;
    struct in_addr tunnel_addr;
    unsigned int log_level;
    bool take_routes;
};

extern struct fwd_conf fwd_conf;
extern struct fwd_mirror fwd_mirrors[FWD_MAX_MIRRORS];

/* session.c */
int session_open_all(void);
void session_close_all(void);
struct fwd_session *session_add(void);
struct fwd_session *session_find(uint64_t seid);
struct fwd_session *session_find_by_teid(uint32_t teid);
struct fwd_session *session_find_by_ue(uint32_t addr);
int session_set_teid(struct fwd_session *sess, struct fwd_pdr *pdr, uint32_t teid);
void session_remove(struct fwd_session *sess);
int session_queue(struct fwd_session *sess, const uint8_t *data, size_t len);
void session_flush(struct fwd_session *sess, const struct fwd_far *far);
void session_drop_pending(struct fwd_session *sess);
uint32_t session_count(void);

/* rules.c; each returns a cause. */
int rules_set_pdr(struct fwd_session *sess, const struct sc_tlv_octets *group);
int rules_set_far(struct fwd_session *sess, const struct sc_tlv_octets *group);
int rules_set_qer(struct fwd_session *sess, const struct sc_tlv_octets *group);
int rules_set_flows(struct fwd_session *sess, const struct sc_tlv_octets *flows);
const struct fwd_pdr *rules_match_teid(const struct fwd_session *sess, uint32_t teid);
const struct fwd_pdr *rules_match_ue(const struct fwd_session *sess, uint32_t addr);
const struct fwd_far *rules_far_of(const struct fwd_session *sess, const struct fwd_pdr *pdr);

/* route.c */
uint32_t route_mask(unsigned int bits);
int route_add_framed(const struct sc_tlv_octets *route);
int route_add_prefix(uint32_t prefix, unsigned int bits);

/* control.c */
int control_open(void);
void control_report_data(struct fwd_session *sess, uint8_t flow);

/* tunnel.c */
int tunnel_open(void);
int tunnel_send(const struct fwd_far *far, const uint8_t *data, size_t len);
void tunnel_end(const struct fwd_far *far);

/* cli.c */
int cli_open(void);

#endif
