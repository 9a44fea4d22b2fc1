/* libsodium 1.0.18: the documented interface */
#ifndef crypto_core_salsa20_H
#define crypto_core_salsa20_H

#include <stddef.h>
#include <sodium/export.h>

size_t crypto_core_salsa20_outputbytes(void);
size_t crypto_core_salsa20_inputbytes(void);
size_t crypto_core_salsa20_keybytes(void);
size_t crypto_core_salsa20_constbytes(void);
int crypto_core_salsa20(unsigned char *out, const unsigned char *in, const unsigned char *k, const unsigned char *c);

#define crypto_core_salsa20_OUTPUTBYTES 64U
#define crypto_core_salsa20_INPUTBYTES 16U
#define crypto_core_salsa20_KEYBYTES 32U
#define crypto_core_salsa20_CONSTBYTES 16U

#endif
