/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reading and writing FCP messages. */
#include <string.h>

#include "lib/bytes.h"
#include "lib/log.h"
#include "proto/fcp.h"

#define ROW(ie, kind, type, field)                                                                 \
    {                                                                                              \
        ie, kind, 1, false, offsetof(type, field)                                                  \
    }
#define ROW_MUST(ie, kind, type, field)                                                            \
    {                                                                                              \
        ie, kind, 1, true, offsetof(type, field)                                                   \
    }
#define ROW_MANY(ie, kind, count, type, field)                                                     \
    {                                                                                              \
        ie, kind, count, false, offsetof(type, field)                                              \
    }
#define NUM_ROWS(rows) (sizeof(rows) / sizeof((rows)[0]))

static const struct sc_tlv_row session_rows[] = {
    ROW(FCP_IE_CAUSE, SC_TLV_U8, struct fcp_session_msg, cause),
    ROW(FCP_IE_NODE_NAME, SC_TLV_OCTETS, struct fcp_session_msg, node_name),
    ROW(FCP_IE_FSEID, SC_TLV_OCTETS, struct fcp_session_msg, fseid),
    ROW(FCP_IE_DNN, SC_TLV_OCTETS, struct fcp_session_msg, dnn),
    ROW(FCP_IE_UE_PREFIX, SC_TLV_OCTETS, struct fcp_session_msg, ue_prefix),
    ROW(FCP_IE_FRAMED_ROUTE, SC_TLV_OCTETS, struct fcp_session_msg, framed_route),
    ROW(FCP_IE_FLOWS, SC_TLV_OCTETS, struct fcp_session_msg, flows),
    ROW_MANY(FCP_IE_PDR, SC_TLV_OCTETS, FCP_MAX_PDRS, struct fcp_session_msg, pdr),
    ROW_MANY(FCP_IE_FAR, SC_TLV_OCTETS, FCP_MAX_FARS, struct fcp_session_msg, far),
    ROW_MANY(FCP_IE_QER, SC_TLV_OCTETS, FCP_MAX_QERS, struct fcp_session_msg, qer),
};

static const struct sc_tlv_row report_rows[] = {
    ROW_MUST(FCP_IE_REPORT_TYPE, SC_TLV_U8, struct fcp_report_msg, report_type),
    ROW(FCP_IE_DOWNLINK_DATA, SC_TLV_OCTETS, struct fcp_report_msg, downlink_data),
    ROW(FCP_IE_VOLUMES, SC_TLV_OCTETS, struct fcp_report_msg, volumes),
    ROW(FCP_IE_PACKETS, SC_TLV_OCTETS, struct fcp_report_msg, packets),
    ROW_MANY(FCP_IE_USAGE, SC_TLV_OCTETS, FCP_MAX_USAGE, struct fcp_report_msg, usage),
};

static const struct sc_tlv_row node_rows[] = {
    ROW(FCP_IE_CAUSE, SC_TLV_U8, struct fcp_node_msg, cause),
    ROW_MUST(FCP_IE_NODE_NAME, SC_TLV_OCTETS, struct fcp_node_msg, node_name),
    ROW(FCP_IE_FEATURES, SC_TLV_OCTETS, struct fcp_node_msg, features),
    ROW(FCP_IE_MIRROR_HOST, SC_TLV_OCTETS, struct fcp_node_msg, mirror_host),
    ROW(FCP_IE_RECOVERY, SC_TLV_U32, struct fcp_node_msg, recovery),
};

static const struct sc_tlv_row pdr_rows[] = {
    ROW_MUST(FCP_IE_RULE_ID, SC_TLV_U16, struct fcp_pdr, id),
    ROW(FCP_IE_PRECEDENCE, SC_TLV_U32, struct fcp_pdr, precedence),
    ROW(FCP_IE_TEID, SC_TLV_U32, struct fcp_pdr, teid),
    ROW(FCP_IE_FAR_ID, SC_TLV_U16, struct fcp_pdr, far_id),
    ROW(FCP_IE_QER_ID, SC_TLV_U16, struct fcp_pdr, qer_id),
    ROW(FCP_IE_UE_PREFIX, SC_TLV_OCTETS, struct fcp_pdr, ue_prefix),
};

static const struct sc_tlv_row far_rows[] = {
    ROW_MUST(FCP_IE_RULE_ID, SC_TLV_U16, struct fcp_far, id),
    ROW(FCP_IE_ACTION, SC_TLV_U8, struct fcp_far, action),
    ROW(FCP_IE_TEID, SC_TLV_U32, struct fcp_far, teid),
    ROW(FCP_IE_OUTER_IPV4, SC_TLV_U32, struct fcp_far, outer_ipv4),
};

static const struct sc_tlv_row qer_rows[] = {
    ROW_MUST(FCP_IE_RULE_ID, SC_TLV_U16, struct fcp_qer, id),
    ROW(FCP_IE_GATE, SC_TLV_U8, struct fcp_qer, gate),
    ROW(FCP_IE_RATES, SC_TLV_OCTETS, struct fcp_qer, rates),
};

/* The length field counts what follows it; twelve bytes of that belong to the header. */
int fcp_read_header(const uint8_t *data, size_t len, struct fcp_header *header)
{
    if (len < FCP_HEADER_LEN)
        return -1;
    header->version = data[0] >> 5;
    header->type = data[1];
    header->length = sc_get_u16(data + 2);
    header->seid = sc_get_u64(data + 4);
    header->sequence = sc_get_u24(data + 12);
    if (header->version != FCP_VERSION)
        return -1;
    if (header->length < FCP_HEADER_LEN - 4 || (size_t)header->length + 4 > len)
        return -1;
    return 0;
}

void fcp_write_header(uint8_t *data, const struct fcp_header *header)
{
    data[0] = (uint8_t)(header->version << 5);
    data[1] = header->type;
    sc_put_u16(data + 2, header->length);
    sc_put_u64(data + 4, header->seid);
    sc_put_u24(data + 12, header->sequence);
    data[15] = 0;
}

int fcp_read_session(const uint8_t *data, size_t len, struct fcp_session_msg *msg)
{
    memset(msg, 0, sizeof(*msg));
    return sc_tlv_decode(session_rows, NUM_ROWS(session_rows), msg, data, len);
}

int fcp_read_report(const uint8_t *data, size_t len, struct fcp_report_msg *msg)
{
    memset(msg, 0, sizeof(*msg));
    return sc_tlv_decode(report_rows, NUM_ROWS(report_rows), msg, data, len);
}

int fcp_read_node(const uint8_t *data, size_t len, struct fcp_node_msg *msg)
{
    memset(msg, 0, sizeof(*msg));
    return sc_tlv_decode(node_rows, NUM_ROWS(node_rows), msg, data, len);
}

int fcp_read_pdr(const struct sc_tlv_octets *group, struct fcp_pdr *pdr)
{
    memset(pdr, 0, sizeof(*pdr));
    return sc_tlv_decode(pdr_rows, NUM_ROWS(pdr_rows), pdr, group->data, group->len);
}

int fcp_read_far(const struct sc_tlv_octets *group, struct fcp_far *far)
{
    memset(far, 0, sizeof(*far));
    return sc_tlv_decode(far_rows, NUM_ROWS(far_rows), far, group->data, group->len);
}

int fcp_read_qer(const struct sc_tlv_octets *group, struct fcp_qer *qer)
{
    memset(qer, 0, sizeof(*qer));
    return sc_tlv_decode(qer_rows, NUM_ROWS(qer_rows), qer, group->data, group->len);
}

struct sc_buf *fcp_start(void)
{
    return sc_buf_new(SC_BUF_SIZE);
}

int fcp_finish(struct sc_buf *buf, uint8_t type, uint64_t seid, uint32_t sequence)
{
    struct fcp_header header = { FCP_VERSION, type, 0, seid, sequence };
    uint8_t *p;

    if (buf->len > UINT16_MAX - FCP_HEADER_LEN)
        return -1;
    header.length = (uint16_t)(buf->len + FCP_HEADER_LEN - 4);
    p = sc_buf_push(buf, FCP_HEADER_LEN);
    if (!p)
        return -1;
    fcp_write_header(p, &header);
    return 0;
}

const char *fcp_type_name(uint8_t type)
{
    switch (type) {
    case FCP_HEARTBEAT_REQUEST:
        return "heartbeat request";
    case FCP_HEARTBEAT_RESPONSE:
        return "heartbeat response";
    case FCP_ASSOCIATION_REQUEST:
        return "association request";
    case FCP_ASSOCIATION_RESPONSE:
        return "association response";
    case FCP_ESTABLISH_REQUEST:
        return "establish request";
    case FCP_ESTABLISH_RESPONSE:
        return "establish response";
    case FCP_MODIFY_REQUEST:
        return "modify request";
    case FCP_MODIFY_RESPONSE:
        return "modify response";
    case FCP_DELETE_REQUEST:
        return "delete request";
    case FCP_DELETE_RESPONSE:
        return "delete response";
    case FCP_REPORT_REQUEST:
        return "report request";
    case FCP_REPORT_RESPONSE:
        return "report response";
    default:
        return "unknown";
    }
}
