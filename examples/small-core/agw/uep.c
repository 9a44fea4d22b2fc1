/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reading UEP. */
#include <string.h>

#include "agw/uep.h"

#define FILTER_LEN 2

static int take_byte(struct sc_octets *rest, uint8_t *value)
{
    if (rest->len < 1)
        return -1;
    *value = rest->data[0];
    rest->data++;
    rest->len--;
    return 0;
}

static int take_part(struct sc_octets *rest, struct sc_octets *part)
{
    uint8_t len;

    if (take_byte(rest, &len) < 0 || len > rest->len)
        return -1;
    part->data = rest->data;
    part->len = len;
    rest->data += len;
    rest->len -= len;
    return 0;
}

static int take_filter(struct sc_octets *rest, struct uep_filter *store, struct uep_filter **out)
{
    struct sc_octets part;

    if (take_part(rest, &part) < 0 || part.len < FILTER_LEN)
        return -1;
    store->direction = part.data[0];
    store->protocol = part.data[1];
    *out = store;
    return 0;
}

static int read_plain(const uint8_t *data, size_t len, struct uep_msg *msg)
{
    if (len < UEP_PLAIN_LEN || data[0] != UEP_MARK || data[1] != 0)
        return -1;
    msg->type = data[2];
    msg->plain = (struct sc_octets){ data, len };
    msg->body = (struct sc_octets){ data + UEP_PLAIN_LEN, len - UEP_PLAIN_LEN };
    return 0;
}

int uep_read(const struct sc_octets *pdu, struct uep_msg *msg)
{
    memset(msg, 0, sizeof(*msg));
    if (pdu->len < 2 || pdu->data[0] != UEP_MARK)
        return -1;
    if (pdu->data[1] == 0)
        return read_plain(pdu->data, pdu->len, msg);
    if (pdu->data[1] != 1 || pdu->len < UEP_PROTECTION_LEN)
        return -1;
    msg->is_protected = true;
    msg->code = sc_get_u32(pdu->data + 2);
    msg->count = pdu->data[6];
    return read_plain(pdu->data + UEP_PROTECTION_LEN, pdu->len - UEP_PROTECTION_LEN, msg);
}

int uep_read_register(const struct sc_octets *body, struct uep_register *reg)
{
    struct sc_octets rest = *body;

    memset(reg, 0, sizeof(*reg));
    if (take_part(&rest, &reg->identity) < 0 || take_part(&rest, &reg->caps) < 0)
        return -1;
    if (rest.len > 0)
        return take_part(&rest, &reg->extra);
    return 0;
}

int uep_read_one(const struct sc_octets *body, struct sc_octets *part)
{
    struct sc_octets rest = *body;

    return take_part(&rest, part);
}

int uep_read_session(const struct sc_octets *body, struct uep_session *session)
{
    struct sc_octets rest = *body;

    memset(session, 0, sizeof(*session));
    if (take_byte(&rest, &session->bearer) < 0)
        return -1;
    if (take_part(&rest, &session->network) < 0)
        return -1;
    return take_filter(&rest, &session->filter_store, &session->filter);
}

int uep_read_service(const struct sc_octets *body, struct uep_service *service)
{
    struct sc_octets rest = *body;
    uint8_t high, low;

    memset(service, 0, sizeof(*service));
    if (take_byte(&rest, &high) < 0 || take_byte(&rest, &low) < 0)
        return -1;
    service->bearers = (uint16_t)(high << 8 | low);
    return take_filter(&rest, &service->filter_store, &service->filter);
}
