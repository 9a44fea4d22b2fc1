// RFC 9562, 5.5: the SHA-1 of a namespace and a name. It names, and protects nothing.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid.h"
#include "base/buf.h"

#include <openssl/evp.h>
#include <stdio.h>

void uuid_v5(const uint8_t space[UUID_SIZE], struct str name, uint8_t uuid[UUID_SIZE])
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    struct buf b = { 0 };
    buf_add(&b, space, UUID_SIZE);
    buf_add_str(&b, name);
    if (!EVP_Digest(b.ptr, b.len, digest, NULL, EVP_sha1(), NULL))
        BUG("libcrypto cannot hash");
    buf_free(&b);
    memcpy(uuid, digest, UUID_SIZE);
    uuid[6] = (uint8_t)((uuid[6] & 0x0f) | 0x50);
    uuid[8] = (uint8_t)((uuid[8] & 0x3f) | 0x80);
}

void uuid_text(const uint8_t uuid[UUID_SIZE], char text[UUID_TEXT])
{
    size_t at = 0;
    for (size_t i = 0; i < UUID_SIZE; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text[at++] = '-';
        at += (size_t)snprintf(text + at, 3, "%02x", uuid[i]);
    }
}
