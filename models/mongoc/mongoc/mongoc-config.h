/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_CONFIG_H
#define MONGOC_CONFIG_H

enum {
	MONGOC_TRACE_ENABLED
};

#define MONGOC_USER_SET_CFLAGS "-g -O2  -fstack-protector-strong -Wformat -Werror=format-security -Wdate-time -D_FORTIFY_SOURCE=2 -Wall -Wempty-body -Wformat -Wformat-nonliteral -Wformat-security -Winit-self -Wmissing-include-dirs -Wno-strict-aliasing -Wno-uninitialized -Wredundant-decls -Wshadow -Wswitch-default -Wswitch-enum -Wundef -Wuninitialized -Wexpansion-to-defined -pedantic"
#define MONGOC_USER_SET_LDFLAGS "-Wl,-z,relro -Wl,-z,now -lpthread"
#define MONGOC_CC "/usr/bin/cc"
#define MONGOC_ENABLE_SSL_OPENSSL 1
#define MONGOC_ENABLE_CRYPTO_LIBCRYPTO 1
#define MONGOC_ENABLE_SSL 1
#define MONGOC_ENABLE_CRYPTO 1
#define MONGOC_HAVE_ASN1_STRING_GET0_DATA 1
#define MONGOC_ENABLE_SASL 1
#define MONGOC_ENABLE_SASL_CYRUS 1
#define MONGOC_HAVE_SASL_CLIENT_DONE 1
#define MONGOC_HAVE_SOCKLEN 1
#define MONGOC_HAVE_RES_NSEARCH 1
#define MONGOC_HAVE_RES_NCLOSE 1
#define MONGOC_ENABLE_COMPRESSION 1
#define MONGOC_ENABLE_COMPRESSION_SNAPPY 1
#define MONGOC_ENABLE_COMPRESSION_ZLIB 1
#define MONGOC_ENABLE_COMPRESSION_ZSTD 1
#define MONGOC_ENABLE_SHM_COUNTERS 1
#define MONGOC_TRACE 0
#define MONGOC_ENABLE_ICU 1
#define MONGOC_ENABLE_CLIENT_SIDE_ENCRYPTION 1
#define MONGOC_HAVE_SS_FAMILY 1
#define MONGOC_ENABLE_MONGODB_AWS_AUTH 1

#endif
