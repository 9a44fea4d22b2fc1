/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Type-length-value elements. */
#include <string.h>

#include "bytes.h"
#include "log.h"
#include "tlv.h"

static const size_t kind_size[] = {
    [SC_TLV_U8] = sizeof(struct sc_tlv_u8),
    [SC_TLV_U16] = sizeof(struct sc_tlv_u16),
    [SC_TLV_U32] = sizeof(struct sc_tlv_u32),
    [SC_TLV_U64] = sizeof(struct sc_tlv_u64),
    [SC_TLV_OCTETS] = sizeof(struct sc_tlv_octets),
};

int sc_tlv_next(struct sc_tlv_cursor *cursor, struct sc_tlv *tlv)
{
    if (cursor->left == 0)
        return 0;
    if (cursor->left < SC_TLV_HEADER_LEN)
        return -1;
    tlv->type = sc_get_u16(cursor->p);
    tlv->len = sc_get_u16(cursor->p + 2);
    if (tlv->len > cursor->left - SC_TLV_HEADER_LEN)
        return -1;
    tlv->value = cursor->p + SC_TLV_HEADER_LEN;
    cursor->p += SC_TLV_HEADER_LEN + tlv->len;
    cursor->left -= SC_TLV_HEADER_LEN + tlv->len;
    return 1;
}

static const struct sc_tlv_row *find_row(
        const struct sc_tlv_row *rows, size_t num_rows, uint16_t type)
{
    for (size_t i = 0; i < num_rows; i++) {
        if (rows[i].type == type)
            return &rows[i];
    }
    return NULL;
}

/* Every element's struct starts with its presence. */
static bool is_present(const void *slot)
{
    return *(const bool *)slot;
}

static int store(enum sc_tlv_kind kind, void *slot, const struct sc_tlv *tlv)
{
    switch (kind) {
    case SC_TLV_U8:
        sc_want(tlv->len >= 1, -1);
        *(struct sc_tlv_u8 *)slot = (struct sc_tlv_u8){ true, tlv->value[0] };
        return 0;
    case SC_TLV_U16:
        sc_want(tlv->len >= 2, -1);
        *(struct sc_tlv_u16 *)slot = (struct sc_tlv_u16){ true, sc_get_u16(tlv->value) };
        return 0;
    case SC_TLV_U32:
        sc_want(tlv->len >= 4, -1);
        *(struct sc_tlv_u32 *)slot = (struct sc_tlv_u32){ true, sc_get_u32(tlv->value) };
        return 0;
    case SC_TLV_U64:
        sc_want(tlv->len >= 8, -1);
        *(struct sc_tlv_u64 *)slot = (struct sc_tlv_u64){ true, sc_get_u64(tlv->value) };
        return 0;
    case SC_TLV_OCTETS:
        *(struct sc_tlv_octets *)slot = (struct sc_tlv_octets){ true, tlv->len, tlv->value };
        return 0;
    }
    return -1;
}

static int store_in_row(const struct sc_tlv_row *row, void *out, const struct sc_tlv *tlv)
{
    uint8_t *slot = (uint8_t *)out + row->offset;

    for (uint16_t i = 0; i < row->max; i++, slot += kind_size[row->kind]) {
        if (!is_present(slot))
            return store(row->kind, slot, tlv);
    }
    sc_debug("more than %u elements of type %u", row->max, row->type);
    return 0;
}

/* 'out' has been zeroed by the caller. */
int sc_tlv_decode(
        const struct sc_tlv_row *rows, size_t num_rows, void *out, const uint8_t *data, size_t len)
{
    struct sc_tlv_cursor cursor = { data, len };
    struct sc_tlv tlv;
    int more;

    while ((more = sc_tlv_next(&cursor, &tlv)) > 0) {
        const struct sc_tlv_row *row = find_row(rows, num_rows, tlv.type);

        if (row && store_in_row(row, out, &tlv) < 0)
            return -1;
    }
    if (more < 0)
        return -1;
    for (size_t i = 0; i < num_rows; i++) {
        if (rows[i].mandatory && !is_present((const uint8_t *)out + rows[i].offset)) {
            sc_warn("mandatory element %u is missing", rows[i].type);
            return -1;
        }
    }
    return 0;
}

int sc_tlv_put(struct sc_buf *buf, uint16_t type, const void *value, uint16_t len)
{
    uint8_t *p = sc_buf_put(buf, (size_t)SC_TLV_HEADER_LEN + len);

    if (!p)
        return -1;
    sc_put_u16(p, type);
    sc_put_u16(p + 2, len);
    memcpy(p + SC_TLV_HEADER_LEN, value, len);
    return 0;
}

int sc_tlv_put_u8(struct sc_buf *buf, uint16_t type, uint8_t value)
{
    return sc_tlv_put(buf, type, &value, sizeof(value));
}

int sc_tlv_put_u16(struct sc_buf *buf, uint16_t type, uint16_t value)
{
    uint8_t bytes[2];

    sc_put_u16(bytes, value);
    return sc_tlv_put(buf, type, bytes, sizeof(bytes));
}

int sc_tlv_put_u32(struct sc_buf *buf, uint16_t type, uint32_t value)
{
    uint8_t bytes[4];

    sc_put_u32(bytes, value);
    return sc_tlv_put(buf, type, bytes, sizeof(bytes));
}
