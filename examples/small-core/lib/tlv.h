/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Type-length-value elements: two bytes of type, two of length, then the value.
 *
 * A message is described by rows, one an element; sc_tlv_decode() fills a struct after them.
 * Unknown elements are skipped. Octets point into the message.
 */
#ifndef SC_TLV_H
#define SC_TLV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"

#define SC_TLV_HEADER_LEN 4

enum sc_tlv_kind {
    SC_TLV_U8,
    SC_TLV_U16,
    SC_TLV_U32,
    SC_TLV_U64,
    SC_TLV_OCTETS,
};

struct sc_tlv_u8 {
    bool present;
    uint8_t value;
};

struct sc_tlv_u16 {
    bool present;
    uint16_t value;
};

struct sc_tlv_u32 {
    bool present;
    uint32_t value;
};

struct sc_tlv_u64 {
    bool present;
    uint64_t value;
};

struct sc_tlv_octets {
    bool present;
    uint16_t len;
    const uint8_t *data;
};

struct sc_tlv_row {
    uint16_t type;
    enum sc_tlv_kind kind;
    uint16_t max; /* How many of them the struct has room for. */
    bool mandatory;
    size_t offset;
};

/* One element as it stands in the message. */
struct sc_tlv {
    uint16_t type;
    uint16_t len;
    const uint8_t *value;
};

struct sc_tlv_cursor {
    const uint8_t *p;
    size_t left;
};

/* 1 and the next element, 0 at the end, -1 when the element runs over the end. */
int sc_tlv_next(struct sc_tlv_cursor *cursor, struct sc_tlv *tlv);

int sc_tlv_decode(
        const struct sc_tlv_row *rows, size_t num_rows, void *out, const uint8_t *data, size_t len);

int sc_tlv_put(struct sc_buf *buf, uint16_t type, const void *value, uint16_t len);
int sc_tlv_put_u8(struct sc_buf *buf, uint16_t type, uint8_t value);
int sc_tlv_put_u16(struct sc_buf *buf, uint16_t type, uint16_t value);
int sc_tlv_put_u32(struct sc_buf *buf, uint16_t type, uint32_t value);

#endif
