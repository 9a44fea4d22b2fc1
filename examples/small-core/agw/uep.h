/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * UEP, the protocol of terminals. Base stations carry it without reading it.
 *
 *   plain:      0x7e | 0 | type | parts
 *   protected:  0x7e | 1 | code 4 | count 1 | a plain message
 *
 * Parts are a length of one byte and the value, unless said otherwise.
 */
#ifndef UEP_H
#define UEP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lib/bytes.h"

#define UEP_MARK 0x7e
#define UEP_PLAIN_LEN 3
#define UEP_PROTECTION_LEN 7
#define UEP_MAX_LEN 1024
#define UEP_NETWORK_SIZE 64

enum uep_type {
    UEP_REGISTER = 0x41,
    UEP_ACCEPT = 0x42,
    UEP_REJECT = 0x44,
    UEP_LEAVE = 0x45,
    UEP_SERVICE = 0x4c,
    UEP_CHALLENGE = 0x56,
    UEP_RESPONSE = 0x57,
    UEP_IDENTITY_ASK = 0x5b,
    UEP_IDENTITY = 0x5c,
    UEP_SECURITY = 0x5d,
    UEP_SECURITY_COMPLETE = 0x5e,
    UEP_STATUS = 0x64,
    UEP_SESSION = 0x67,
    UEP_SESSION_ACCEPT = 0x68,
};

struct uep_msg {
    uint8_t type;
    bool is_protected;
    uint8_t count;
    uint32_t code;
    struct sc_octets plain; /* What the code is over. */
    struct sc_octets body;
};

struct uep_register {
    struct sc_octets identity;
    struct sc_octets caps;
    struct sc_octets extra; /* May be missing: then empty. */
};

struct uep_filter {
    uint8_t direction;
    uint8_t protocol;
};

struct uep_session {
    uint8_t bearer;
    struct uep_filter *filter;
    struct uep_filter filter_store;
    struct sc_octets network;
};

struct uep_service {
    uint16_t bearers; /* A bit for each. */
    struct uep_filter *filter;
    struct uep_filter filter_store;
};

/* All return -1 when the message is cut short or is none. */
int uep_read(const struct sc_octets *pdu, struct uep_msg *msg);
int uep_read_register(const struct sc_octets *body, struct uep_register *reg);
int uep_read_one(const struct sc_octets *body, struct sc_octets *part);
int uep_read_session(const struct sc_octets *body, struct uep_session *session);
int uep_read_service(const struct sc_octets *body, struct uep_service *service);

#endif
