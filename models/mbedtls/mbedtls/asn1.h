/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_ASN1_H
#define MBEDTLS_ASN1_H

#include <mbedtls/config.h>
#include <stddef.h>
#include <mbedtls/bignum.h>

struct mbedtls_asn1_buf {
	int tag;
	size_t len;
	unsigned char *p;
};
typedef struct mbedtls_asn1_buf mbedtls_asn1_buf;
struct mbedtls_asn1_bitstring {
	size_t len;
	unsigned char unused_bits;
	unsigned char *p;
};
typedef struct mbedtls_asn1_bitstring mbedtls_asn1_bitstring;
struct mbedtls_asn1_sequence {
	mbedtls_asn1_buf buf;
	struct mbedtls_asn1_sequence *next;
};
typedef struct mbedtls_asn1_sequence mbedtls_asn1_sequence;
struct mbedtls_asn1_named_data {
	mbedtls_asn1_buf oid;
	mbedtls_asn1_buf val;
	struct mbedtls_asn1_named_data *next;
	unsigned char next_merged;
};
typedef struct mbedtls_asn1_named_data mbedtls_asn1_named_data;
int mbedtls_asn1_get_len(unsigned char **p, const unsigned char *end, size_t *len);
int mbedtls_asn1_get_tag(unsigned char **p, const unsigned char *end, size_t *len, int tag);
int mbedtls_asn1_get_bool(unsigned char **p, const unsigned char *end, int *val);
int mbedtls_asn1_get_int(unsigned char **p, const unsigned char *end, int *val);
int mbedtls_asn1_get_enum(unsigned char **p, const unsigned char *end, int *val);
int mbedtls_asn1_get_bitstring(unsigned char **p, const unsigned char *end, mbedtls_asn1_bitstring *bs);
int mbedtls_asn1_get_bitstring_null(unsigned char **p, const unsigned char *end, size_t *len);
int mbedtls_asn1_get_sequence_of(unsigned char **p, const unsigned char *end, mbedtls_asn1_sequence *cur, int tag);
void mbedtls_asn1_sequence_free(mbedtls_asn1_sequence *seq) __contract("nonnull(seq)");
int mbedtls_asn1_traverse_sequence_of(unsigned char **p, const unsigned char *end, unsigned char tag_must_mask, unsigned char tag_must_val, unsigned char tag_may_mask, unsigned char tag_may_val, int (*cb)(void *, int, unsigned char *, size_t), void *ctx);
int mbedtls_asn1_get_mpi(unsigned char **p, const unsigned char *end, mbedtls_mpi *X);
int mbedtls_asn1_get_alg(unsigned char **p, const unsigned char *end, mbedtls_asn1_buf *alg, mbedtls_asn1_buf *params);
int mbedtls_asn1_get_alg_null(unsigned char **p, const unsigned char *end, mbedtls_asn1_buf *alg);
mbedtls_asn1_named_data *mbedtls_asn1_find_named_data(mbedtls_asn1_named_data *list, const char *oid, size_t len);
void mbedtls_asn1_free_named_data(mbedtls_asn1_named_data *entry);
void mbedtls_asn1_free_named_data_list(mbedtls_asn1_named_data **head);

#define MBEDTLS_ERR_ASN1_OUT_OF_DATA (-0x60)
#define MBEDTLS_ERR_ASN1_UNEXPECTED_TAG (-0x62)
#define MBEDTLS_ERR_ASN1_INVALID_LENGTH (-0x64)
#define MBEDTLS_ERR_ASN1_LENGTH_MISMATCH (-0x66)
#define MBEDTLS_ERR_ASN1_INVALID_DATA (-0x68)
#define MBEDTLS_ERR_ASN1_ALLOC_FAILED (-0x6a)
#define MBEDTLS_ERR_ASN1_BUF_TOO_SMALL (-0x6c)
#define MBEDTLS_ASN1_BOOLEAN 0x1
#define MBEDTLS_ASN1_INTEGER 0x2
#define MBEDTLS_ASN1_BIT_STRING 0x3
#define MBEDTLS_ASN1_OCTET_STRING 0x4
#define MBEDTLS_ASN1_NULL 0x5
#define MBEDTLS_ASN1_OID 0x6
#define MBEDTLS_ASN1_ENUMERATED 0xa
#define MBEDTLS_ASN1_UTF8_STRING 0xc
#define MBEDTLS_ASN1_SEQUENCE 0x10
#define MBEDTLS_ASN1_SET 0x11
#define MBEDTLS_ASN1_PRINTABLE_STRING 0x13
#define MBEDTLS_ASN1_T61_STRING 0x14
#define MBEDTLS_ASN1_IA5_STRING 0x16
#define MBEDTLS_ASN1_UTC_TIME 0x17
#define MBEDTLS_ASN1_GENERALIZED_TIME 0x18
#define MBEDTLS_ASN1_UNIVERSAL_STRING 0x1c
#define MBEDTLS_ASN1_BMP_STRING 0x1e
#define MBEDTLS_ASN1_PRIMITIVE 0x0
#define MBEDTLS_ASN1_CONSTRUCTED 0x20
#define MBEDTLS_ASN1_CONTEXT_SPECIFIC 0x80
#define MBEDTLS_ASN1_TAG_CLASS_MASK 0xc0
#define MBEDTLS_ASN1_TAG_PC_MASK 0x20
#define MBEDTLS_ASN1_TAG_VALUE_MASK 0x1f

#endif
