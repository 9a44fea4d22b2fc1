// SHA-256 by libcrypto, which uses the processor's instructions for it.
//
// One digest: digest_of. Many: a hasher, which looks the algorithm up once; one thread at a time.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_DIGEST_H
#define ASSAY_DIGEST_H

#include "base/str.h"

enum { DIGEST_SIZE = 32, DIGEST_HEX = 65 }; // the text form has its NUL

void digest_of(struct str bytes, uint8_t digest[DIGEST_SIZE]);
void digest_hex(const uint8_t digest[DIGEST_SIZE], char hex[DIGEST_HEX]); // lower case

struct hasher;
struct hasher *hasher_new(void);
void hasher_free(struct hasher *h); // NULL is fine
void hasher_digest(struct hasher *h, struct str bytes, uint8_t digest[DIGEST_SIZE]);
// In pieces.
void hasher_begin(struct hasher *h);
void hasher_add(struct hasher *h, struct str bytes);
void hasher_end(struct hasher *h, uint8_t digest[DIGEST_SIZE]);

#endif
