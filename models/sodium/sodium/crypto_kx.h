/* libsodium 1.0.18: the documented interface */
#ifndef crypto_kx_H
#define crypto_kx_H

#include <stddef.h>
#include <sodium/export.h>

size_t crypto_kx_publickeybytes(void);
size_t crypto_kx_secretkeybytes(void);
size_t crypto_kx_seedbytes(void);
size_t crypto_kx_sessionkeybytes(void);
const char *crypto_kx_primitive(void);
int crypto_kx_seed_keypair(unsigned char *pk, unsigned char *sk, const unsigned char *seed);
int crypto_kx_keypair(unsigned char *pk, unsigned char *sk);
int crypto_kx_client_session_keys(unsigned char *rx, unsigned char *tx, const unsigned char *client_pk, const unsigned char *client_sk, const unsigned char *server_pk);
int crypto_kx_server_session_keys(unsigned char *rx, unsigned char *tx, const unsigned char *server_pk, const unsigned char *server_sk, const unsigned char *client_pk);

#define crypto_kx_PUBLICKEYBYTES 32
#define crypto_kx_SECRETKEYBYTES 32
#define crypto_kx_SEEDBYTES 32
#define crypto_kx_SESSIONKEYBYTES 32
#define crypto_kx_PRIMITIVE "x25519blake2b"

#endif
