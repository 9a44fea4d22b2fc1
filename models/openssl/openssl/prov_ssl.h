/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_PROV_SSL_H
#define OPENSSL_PROV_SSL_H

#define SSL_MAX_MASTER_KEY_LENGTH 48
#define SSL3_VERSION 0x300
#define TLS1_VERSION 0x301
#define TLS1_1_VERSION 0x302
#define TLS1_2_VERSION 0x303
#define TLS1_3_VERSION 0x304
#define DTLS1_VERSION 0xfeff
#define DTLS1_2_VERSION 0xfefd
#define DTLS1_BAD_VER 0x100

#endif
