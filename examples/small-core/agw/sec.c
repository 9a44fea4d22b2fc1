/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Keys and proofs of terminals. A terminal's key is derived from the operator's master key and
 * the name it claims; the challenge's answer and the codes of messages are made with that key.
 */
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <stdlib.h>
#include <string.h>

#include "agw/agw.h"
#include "lib/log.h"

static int make_code(
        const void *key, size_t key_len, const void *data, size_t len, uint8_t out[AGW_KEY_LEN])
{
    unsigned int out_len = 0;
    uint8_t digest[EVP_MAX_MD_SIZE];

    if (!HMAC(EVP_sha256(), key, (int)key_len, data, len, digest, &out_len) ||
            out_len < AGW_KEY_LEN)
        return -1;
    memcpy(out, digest, AGW_KEY_LEN);
    return 0;
}

static int fill(struct agw_sec *sec, const char *identity)
{
    uint8_t code[AGW_KEY_LEN];

    if (make_code(agw_conf.master_key, strlen(agw_conf.master_key), identity, strlen(identity),
                sec->key) < 0)
        return -1;
    if (RAND_bytes(sec->challenge, sizeof(sec->challenge)) != 1)
        return -1;
    if (make_code(sec->key, sizeof(sec->key), sec->challenge, sizeof(sec->challenge), code) < 0)
        return -1;
    memcpy(sec->expected, code, sizeof(sec->expected));
    return 0;
}

/* A terminal that registers again gets a new context, one generation later. */
int sec_challenge(struct agw_ue *ue)
{
    struct agw_sec *sec = calloc(1, sizeof(*sec));

    if (!sec)
        return -1;
    if (fill(sec, ue->identity) < 0) {
        free(sec);
        return -1;
    }
    if (ue->sec) {
        free(ue->sec);
        sec->generation = ue->sec->generation + 1;
    }
    ue->sec = sec;
    return 0;
}

/* The count starts again with the keys; a context is never changed while it is in use. */
int sec_restart_count(struct agw_ue *ue)
{
    struct agw_sec *sec = calloc(1, sizeof(*sec));

    if (!sec)
        return -1;
    if (ue->sec) {
        *sec = *ue->sec;
        sec->uplink_count = 0;
        free(ue->sec);
    }
    ue->sec = sec;
    return 0;
}

bool sec_response_is_right(const struct agw_sec *sec, const struct sc_octets *response)
{
    if (response->len != sizeof(sec->expected))
        return false;
    return CRYPTO_memcmp(response->data, sec->expected, sizeof(sec->expected)) == 0;
}

bool sec_is_genuine(struct agw_sec *sec, const struct uep_msg *msg)
{
    uint8_t code[AGW_KEY_LEN];
    uint8_t sent[4];

    if (make_code(sec->key, sizeof(sec->key), msg->plain.data, msg->plain.len, code) < 0)
        return false;
    sc_put_u32(sent, msg->code);
    if (CRYPTO_memcmp(sent, code, sizeof(sent)) != 0)
        return false;
    if (sec->confirmed && msg->count != (uint8_t)(sec->uplink_count + 1))
        return false;
    sec->uplink_count++;
    return true;
}
