/* Nettle 3.8: the documented interface */
#ifndef NETTLE_EDDSA_H
#define NETTLE_EDDSA_H

#include <nettle/nettle-types.h>
#include <nettle/bignum.h>

void nettle_ed25519_sha512_public_key(uint8_t *pub, const uint8_t *priv);
void nettle_ed25519_sha512_sign(const uint8_t *pub, const uint8_t *priv, size_t length, const uint8_t *msg, uint8_t *signature);
int nettle_ed25519_sha512_verify(const uint8_t *pub, size_t length, const uint8_t *msg, const uint8_t *signature);
void nettle_ed448_shake256_public_key(uint8_t *pub, const uint8_t *priv);
void nettle_ed448_shake256_sign(const uint8_t *pub, const uint8_t *priv, size_t length, const uint8_t *msg, uint8_t *signature);
int nettle_ed448_shake256_verify(const uint8_t *pub, size_t length, const uint8_t *msg, const uint8_t *signature);

#define ED25519_KEY_SIZE 32
#define ED25519_SIGNATURE_SIZE 64
#define ED448_KEY_SIZE 57
#define ED448_SIGNATURE_SIZE 114
#define ed25519_sha512_public_key nettle_ed25519_sha512_public_key
#define ed25519_sha512_sign nettle_ed25519_sha512_sign
#define ed25519_sha512_verify nettle_ed25519_sha512_verify
#define ed448_shake256_public_key nettle_ed448_shake256_public_key
#define ed448_shake256_sign nettle_ed448_shake256_sign
#define ed448_shake256_verify nettle_ed448_shake256_verify

#endif
