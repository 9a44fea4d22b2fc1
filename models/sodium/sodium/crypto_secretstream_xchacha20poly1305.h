/* libsodium 1.0.18: the documented interface */
#ifndef crypto_secretstream_xchacha20poly1305_H
#define crypto_secretstream_xchacha20poly1305_H

#include <stddef.h>
#include <sodium/crypto_aead_xchacha20poly1305.h>
#include <sodium/crypto_stream_chacha20.h>
#include <sodium/export.h>

size_t crypto_secretstream_xchacha20poly1305_abytes(void);
size_t crypto_secretstream_xchacha20poly1305_headerbytes(void);
size_t crypto_secretstream_xchacha20poly1305_keybytes(void);
size_t crypto_secretstream_xchacha20poly1305_messagebytes_max(void);
unsigned char crypto_secretstream_xchacha20poly1305_tag_message(void);
unsigned char crypto_secretstream_xchacha20poly1305_tag_push(void);
unsigned char crypto_secretstream_xchacha20poly1305_tag_rekey(void);
unsigned char crypto_secretstream_xchacha20poly1305_tag_final(void);
struct crypto_secretstream_xchacha20poly1305_state {
	unsigned char k[32];
	unsigned char nonce[12];
	unsigned char _pad[8];
};
typedef struct crypto_secretstream_xchacha20poly1305_state crypto_secretstream_xchacha20poly1305_state;
size_t crypto_secretstream_xchacha20poly1305_statebytes(void);
void crypto_secretstream_xchacha20poly1305_keygen(unsigned char *k);
int crypto_secretstream_xchacha20poly1305_init_push(crypto_secretstream_xchacha20poly1305_state *state, unsigned char *header, const unsigned char *k);
int crypto_secretstream_xchacha20poly1305_push(crypto_secretstream_xchacha20poly1305_state *state, unsigned char *c, unsigned long long *clen_p, const unsigned char *m, unsigned long long mlen, const unsigned char *ad, unsigned long long adlen, unsigned char tag);
int crypto_secretstream_xchacha20poly1305_init_pull(crypto_secretstream_xchacha20poly1305_state *state, const unsigned char *header, const unsigned char *k);
int crypto_secretstream_xchacha20poly1305_pull(crypto_secretstream_xchacha20poly1305_state *state, unsigned char *m, unsigned long long *mlen_p, unsigned char *tag_p, const unsigned char *c, unsigned long long clen, const unsigned char *ad, unsigned long long adlen);
void crypto_secretstream_xchacha20poly1305_rekey(crypto_secretstream_xchacha20poly1305_state *state);

#define crypto_secretstream_xchacha20poly1305_ABYTES 17U
#define crypto_secretstream_xchacha20poly1305_HEADERBYTES 24U
#define crypto_secretstream_xchacha20poly1305_KEYBYTES 32U
#define crypto_secretstream_xchacha20poly1305_MESSAGEBYTES_MAX 0x3fffffff80UL
#define crypto_secretstream_xchacha20poly1305_TAG_MESSAGE 0x0
#define crypto_secretstream_xchacha20poly1305_TAG_PUSH 0x1
#define crypto_secretstream_xchacha20poly1305_TAG_REKEY 0x2
#define crypto_secretstream_xchacha20poly1305_TAG_FINAL 3

#endif
