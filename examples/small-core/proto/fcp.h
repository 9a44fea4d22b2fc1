/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * FCP, the forwarder control protocol, over UDP: the session manager tells a forwarder which
 * packets to take, what to do with them, and the forwarder reports what it has seen.
 *
 * A message is a header of 16 bytes and elements (see lib/tlv.h). Groups are elements whose value
 * is elements again.
 */
#ifndef FCP_H
#define FCP_H

#include <stdint.h>

#include "lib/bits.h"
#include "lib/tlv.h"

#define FCP_PORT 8905
#define FCP_VERSION 1
#define FCP_HEADER_LEN 16

#define FCP_MAX_PDRS 8
#define FCP_MAX_FARS 8
#define FCP_MAX_QERS 4
#define FCP_MAX_USAGE 4

enum fcp_type {
    FCP_HEARTBEAT_REQUEST = 1,
    FCP_HEARTBEAT_RESPONSE = 2,
    FCP_ASSOCIATION_REQUEST = 5,
    FCP_ASSOCIATION_RESPONSE = 6,
    FCP_ESTABLISH_REQUEST = 50,
    FCP_ESTABLISH_RESPONSE = 51,
    FCP_MODIFY_REQUEST = 52,
    FCP_MODIFY_RESPONSE = 53,
    FCP_DELETE_REQUEST = 54,
    FCP_DELETE_RESPONSE = 55,
    FCP_REPORT_REQUEST = 56,
    FCP_REPORT_RESPONSE = 57,
};

enum fcp_ie {
    FCP_IE_CAUSE = 1,
    FCP_IE_NODE_NAME = 2,
    FCP_IE_FSEID = 3,
    FCP_IE_PDR = 4,
    FCP_IE_FAR = 5,
    FCP_IE_QER = 6,
    FCP_IE_DNN = 7,
    FCP_IE_REPORT_TYPE = 8,
    FCP_IE_USAGE = 9,
    FCP_IE_UE_PREFIX = 10,
    FCP_IE_RULE_ID = 11,
    FCP_IE_PRECEDENCE = 12,
    FCP_IE_TEID = 13,
    FCP_IE_ACTION = 14,
    FCP_IE_OUTER_IPV4 = 15,
    FCP_IE_GATE = 16,
    FCP_IE_RATES = 17,
    FCP_IE_FLOWS = 18,
    FCP_IE_RECOVERY = 19,
    FCP_IE_VOLUMES = 20,
    FCP_IE_FEATURES = 21,
    FCP_IE_FRAMED_ROUTE = 22,
    FCP_IE_FAR_ID = 23,
    FCP_IE_QER_ID = 24,
    FCP_IE_DOWNLINK_DATA = 25,
    FCP_IE_MIRROR_HOST = 26,
    FCP_IE_PACKETS = 27,
};

enum fcp_cause {
    FCP_CAUSE_ACCEPTED = 1,
    FCP_CAUSE_REJECTED = 64,
    FCP_CAUSE_NO_SESSION = 65,
    FCP_CAUSE_MISSING_IE = 66,
    FCP_CAUSE_INVALID_IE = 69,
    FCP_CAUSE_NO_RESOURCES = 75,
};

struct fcp_header {
    uint8_t version;
    uint8_t type;
    uint16_t length; /* Of what follows the first four bytes. */
    uint64_t seid;
    uint32_t sequence;
};

/* The one byte of FCP_IE_REPORT_TYPE. */
union fcp_report_type {
    struct {
        SC_BITS5(spare : 4, ended : 1, error : 1, usage : 1, downlink : 1);
    };
    uint8_t byte;
};

/* The one byte of FCP_IE_ACTION; 'mirror' says which mirror takes a copy, 0 for none. */
union fcp_action {
    struct {
        SC_BITS5(mirror : 4, notify : 1, buffer : 1, forward : 1, drop : 1);
    };
    uint8_t byte;
};

/* One message type serves a request and its response; what a type may carry is in the rows. */
struct fcp_session_msg {
    struct sc_tlv_u8 cause;
    struct sc_tlv_octets node_name;
    struct sc_tlv_octets fseid;
    struct sc_tlv_octets dnn;
    struct sc_tlv_octets ue_prefix;
    struct sc_tlv_octets framed_route;
    struct sc_tlv_octets flows;
    struct sc_tlv_octets pdr[FCP_MAX_PDRS];
    struct sc_tlv_octets far[FCP_MAX_FARS];
    struct sc_tlv_octets qer[FCP_MAX_QERS];
};

struct fcp_report_msg {
    struct sc_tlv_u8 report_type;
    struct sc_tlv_octets downlink_data;
    struct sc_tlv_octets volumes;
    struct sc_tlv_octets packets;
    struct sc_tlv_octets usage[FCP_MAX_USAGE];
};

struct fcp_node_msg {
    struct sc_tlv_u8 cause;
    struct sc_tlv_octets node_name;
    struct sc_tlv_octets features;
    struct sc_tlv_octets mirror_host;
    struct sc_tlv_u32 recovery;
};

struct fcp_pdr {
    struct sc_tlv_u16 id;
    struct sc_tlv_u32 precedence;
    struct sc_tlv_u32 teid;
    struct sc_tlv_u16 far_id;
    struct sc_tlv_u16 qer_id;
    struct sc_tlv_octets ue_prefix;
};

struct fcp_far {
    struct sc_tlv_u16 id;
    struct sc_tlv_u8 action;
    struct sc_tlv_u32 teid;
    struct sc_tlv_u32 outer_ipv4;
};

struct fcp_qer {
    struct sc_tlv_u16 id;
    struct sc_tlv_u8 gate;
    struct sc_tlv_octets rates;
};

int fcp_read_header(const uint8_t *data, size_t len, struct fcp_header *header);
void fcp_write_header(uint8_t *data, const struct fcp_header *header);

int fcp_read_session(const uint8_t *data, size_t len, struct fcp_session_msg *msg);
int fcp_read_report(const uint8_t *data, size_t len, struct fcp_report_msg *msg);
int fcp_read_node(const uint8_t *data, size_t len, struct fcp_node_msg *msg);

int fcp_read_pdr(const struct sc_tlv_octets *group, struct fcp_pdr *pdr);
int fcp_read_far(const struct sc_tlv_octets *group, struct fcp_far *far);
int fcp_read_qer(const struct sc_tlv_octets *group, struct fcp_qer *qer);

/* A new message with room for its header, which fcp_finish() writes. */
struct sc_buf *fcp_start(void);
int fcp_finish(struct sc_buf *buf, uint8_t type, uint64_t seid, uint32_t sequence);

const char *fcp_type_name(uint8_t type);

#endif
