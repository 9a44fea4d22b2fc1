// SHA-256. That libcrypto cannot hash is no fault of any input.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include <openssl/evp.h>
#include <stdlib.h>

struct hasher {
    EVP_MD *sha256; // fetched once: looking it up costs more than hashing a record
    EVP_MD_CTX *context;
};

struct hasher *hasher_new(void)
{
    struct hasher *h = mem_zero(1, sizeof *h);
    h->sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
    h->context = EVP_MD_CTX_new();
    if (!h->sha256 || !h->context)
        BUG("libcrypto has no SHA-256");
    return h;
}

void hasher_free(struct hasher *h)
{
    if (!h)
        return;
    EVP_MD_CTX_free(h->context);
    EVP_MD_free(h->sha256);
    free(h);
}

void hasher_begin(struct hasher *h)
{
    if (!EVP_DigestInit_ex2(h->context, h->sha256, NULL))
        BUG("libcrypto cannot hash");
}

void hasher_add(struct hasher *h, struct str bytes)
{
    if (!EVP_DigestUpdate(h->context, bytes.ptr, bytes.len))
        BUG("libcrypto cannot hash");
}

void hasher_end(struct hasher *h, uint8_t digest[DIGEST_SIZE])
{
    if (!EVP_DigestFinal_ex(h->context, digest, NULL))
        BUG("libcrypto cannot hash");
}

void hasher_digest(struct hasher *h, struct str bytes, uint8_t digest[DIGEST_SIZE])
{
    hasher_begin(h);
    hasher_add(h, bytes);
    hasher_end(h, digest);
}

void digest_of(struct str bytes, uint8_t digest[DIGEST_SIZE])
{
    if (!EVP_Digest(bytes.ptr, bytes.len, digest, NULL, EVP_sha256(), NULL))
        BUG("libcrypto cannot hash");
}

void digest_hex(const uint8_t digest[DIGEST_SIZE], char hex[DIGEST_HEX])
{
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < DIGEST_SIZE; i++) {
        hex[2 * i] = digits[digest[i] >> 4];
        hex[2 * i + 1] = digits[digest[i] & 15];
    }
    hex[DIGEST_HEX - 1] = '\0';
}
