/* OpenLDAP 2.5: the documented interface */
#ifndef _LDAP_H
#define _LDAP_H

#include <sys/types.h>
#include <sys/time.h>
#include <stddef.h>
#include <stdint.h>

#define LDAP_CONCAT1(x,y) x ## y
#define LDAP_CONCAT(x,y) LDAP_CONCAT1(x,y)
#define LDAP_STRING(x) #x
#define LDAP_XSTRING(x) LDAP_STRING(x)
#define LDAP_AVL_F(type) extern type
#define LDAP_AVL_V(type) extern type
#define LDAP_LDIF_F(type) extern type
#define LDAP_LDIF_V(type) extern type
#define LDAP_LUNICODE_F(type) extern type
#define LDAP_LUNICODE_V(type) extern type
#define LDAP_LUTIL_F(type) extern type
#define LDAP_LUTIL_V(type) extern type
#define LDAP_REWRITE_F(type) extern type
#define LDAP_REWRITE_V(type) extern type
#define LDAP_SLAPD_F(type) extern type
#define LDAP_SLAPD_V(type) extern type
#define LDAP_SLAPI_F(type) extern type
#define LDAP_SLAPI_V(type) extern type
#define SLAPI_F(type) extern type
#define SLAPI_V(type) extern type
#define LDAP_LIBC_F(type) extern type
#define LDAP_LIBC_V(type) extern type
#define LBER_INT_T int
#define LBER_TAG_T long
#define LBER_SOCKET_T int
#define LBER_LEN_T long
typedef int ber_int_t;
typedef signed int ber_sint_t;
typedef unsigned int ber_uint_t;
typedef unsigned long ber_tag_t;
typedef int ber_socket_t;
typedef unsigned long ber_len_t;
typedef signed long ber_slen_t;
#define LBER_CLASS_UNIVERSAL ((ber_tag_t) 0x00U)
#define LBER_CLASS_APPLICATION ((ber_tag_t) 0x40U)
#define LBER_CLASS_CONTEXT ((ber_tag_t) 0x80U)
#define LBER_CLASS_PRIVATE ((ber_tag_t) 0xc0U)
#define LBER_CLASS_MASK ((ber_tag_t) 0xc0U)
#define LBER_PRIMITIVE ((ber_tag_t) 0x00U)
#define LBER_CONSTRUCTED ((ber_tag_t) 0x20U)
#define LBER_ENCODING_MASK ((ber_tag_t) 0x20U)
#define LBER_BIG_TAG_MASK ((ber_tag_t) 0x1fU)
#define LBER_MORE_TAG_MASK ((ber_tag_t) 0x80U)
#define LBER_ERROR ((ber_tag_t) -1)
#define LBER_DEFAULT ((ber_tag_t) -1)
#define LBER_BOOLEAN ((ber_tag_t) 0x01UL)
#define LBER_INTEGER ((ber_tag_t) 0x02UL)
#define LBER_BITSTRING ((ber_tag_t) 0x03UL)
#define LBER_OCTETSTRING ((ber_tag_t) 0x04UL)
#define LBER_NULL ((ber_tag_t) 0x05UL)
#define LBER_ENUMERATED ((ber_tag_t) 0x0aUL)
#define LBER_SEQUENCE ((ber_tag_t) 0x30UL)
#define LBER_SET ((ber_tag_t) 0x31UL)
#define LBER_USE_DER 0x01
#define LBER_OPT_BER_OPTIONS 0x01
#define LBER_OPT_BER_DEBUG 0x02
#define LBER_OPT_BER_REMAINING_BYTES 0x03
#define LBER_OPT_BER_TOTAL_BYTES 0x04
#define LBER_OPT_BER_BYTES_TO_WRITE 0x05
#define LBER_OPT_BER_MEMCTX 0x06
#define LBER_OPT_DEBUG_LEVEL LBER_OPT_BER_DEBUG
#define LBER_OPT_REMAINING_BYTES LBER_OPT_BER_REMAINING_BYTES
#define LBER_OPT_TOTAL_BYTES LBER_OPT_BER_TOTAL_BYTES
#define LBER_OPT_BYTES_TO_WRITE LBER_OPT_BER_BYTES_TO_WRITE
#define LBER_OPT_LOG_PRINT_FN 0x8001
#define LBER_OPT_MEMORY_FNS 0x8002
#define LBER_OPT_ERROR_FN 0x8003
#define LBER_OPT_LOG_PRINT_FILE 0x8004
#define LBER_OPT_MEMORY_INUSE 0x8005
#define LBER_OPT_LOG_PROC 0x8006
typedef int* (*BER_ERRNO_FN) (void);
typedef void (*BER_LOG_PRINT_FN) (const char *buf);
typedef void* (BER_MEMALLOC_FN) (ber_len_t size, void *ctx);
typedef void* (BER_MEMCALLOC_FN) (ber_len_t n, ber_len_t size, void *ctx);
typedef void* (BER_MEMREALLOC_FN) (void *p, ber_len_t size, void *ctx);
typedef void (BER_MEMFREE_FN) (void *p, void *ctx);
typedef struct lber_memory_fns {
	BER_MEMALLOC_FN *bmf_malloc;
	BER_MEMCALLOC_FN *bmf_calloc;
	BER_MEMREALLOC_FN *bmf_realloc;
	BER_MEMFREE_FN *bmf_free;
} BerMemoryFunctions;
#define LBER_SB_OPT_GET_FD 1
#define LBER_SB_OPT_SET_FD 2
#define LBER_SB_OPT_HAS_IO 3
#define LBER_SB_OPT_SET_NONBLOCK 4
#define LBER_SB_OPT_GET_SSL 7
#define LBER_SB_OPT_DATA_READY 8
#define LBER_SB_OPT_SET_READAHEAD 9
#define LBER_SB_OPT_DRAIN 10
#define LBER_SB_OPT_NEEDS_READ 11
#define LBER_SB_OPT_NEEDS_WRITE 12
#define LBER_SB_OPT_GET_MAX_INCOMING 13
#define LBER_SB_OPT_SET_MAX_INCOMING 14
#define LBER_SB_OPT_UNGET_BUF 15
#define LBER_SB_OPT_OPT_MAX 15
#define LBER_SBIOD_LEVEL_PROVIDER 10
#define LBER_SBIOD_LEVEL_TRANSPORT 20
#define LBER_SBIOD_LEVEL_APPLICATION 30
#define LBER_OPT_SOCKBUF_DESC 0x1000
#define LBER_OPT_SOCKBUF_OPTIONS 0x1001
#define LBER_OPT_SOCKBUF_DEBUG 0x1002
extern char ber_pvt_opt_on;
#define LBER_OPT_ON ((void *) &ber_pvt_opt_on)
#define LBER_OPT_OFF ((void *) 0)
#define LBER_OPT_SUCCESS (0)
#define LBER_OPT_ERROR (-1)
typedef struct berelement BerElement;
typedef struct sockbuf Sockbuf;
typedef struct sockbuf_io Sockbuf_IO;
typedef struct sockbuf_io_desc {
	int sbiod_level;
	Sockbuf *sbiod_sb;
	Sockbuf_IO *sbiod_io;
	void *sbiod_pvt;
	struct sockbuf_io_desc *sbiod_next;
} Sockbuf_IO_Desc;
struct sockbuf_io {
	int(*sbi_setup)(Sockbuf_IO_Desc *sbiod, void *arg);
	int(*sbi_remove)(Sockbuf_IO_Desc *sbiod);
	int(*sbi_ctrl)(Sockbuf_IO_Desc *sbiod, int opt, void *arg);
	ber_slen_t(*sbi_read)(Sockbuf_IO_Desc *sbiod, void *buf, ber_len_t len);
	ber_slen_t(*sbi_write)(Sockbuf_IO_Desc *sbiod, void *buf, ber_len_t len);
	int(*sbi_close)(Sockbuf_IO_Desc *sbiod);
};
#define LBER_SBIOD_READ_NEXT(sbiod,buf,len) ( (sbiod)->sbiod_next->sbiod_io->sbi_read( (sbiod)->sbiod_next, buf, len ) )
#define LBER_SBIOD_WRITE_NEXT(sbiod,buf,len) ( (sbiod)->sbiod_next->sbiod_io->sbi_write( (sbiod)->sbiod_next, buf, len ) )
#define LBER_SBIOD_CTRL_NEXT(sbiod,opt,arg) ( (sbiod)->sbiod_next ? ( (sbiod)->sbiod_next->sbiod_io->sbi_ctrl( (sbiod)->sbiod_next, opt, arg ) ) : 0 )
typedef struct berval {
	ber_len_t bv_len;
	char *bv_val;
} BerValue;
typedef BerValue *BerVarray;
void ber_error_print(const char *data);
void ber_bprint(const char *data, ber_len_t len);
void ber_dump(BerElement *ber, int inout);
typedef int (*BERDecodeCallback) (BerElement *ber, void *data, int mode);
ber_tag_t ber_get_tag(BerElement *ber);
ber_tag_t ber_skip_tag(BerElement *ber, ber_len_t *len);
ber_tag_t ber_peek_tag(BerElement *ber, ber_len_t *len);
ber_tag_t ber_skip_raw(BerElement *ber, struct berval *bv);
ber_tag_t ber_skip_element(BerElement *ber, struct berval *bv);
ber_tag_t ber_peek_element(const BerElement *ber, struct berval *bv);
ber_tag_t ber_get_int(BerElement *ber, ber_int_t *num);
ber_tag_t ber_get_enum(BerElement *ber, ber_int_t *num);
int ber_decode_int(const struct berval *bv, ber_int_t *num);
ber_tag_t ber_get_stringb(BerElement *ber, char *buf, ber_len_t *len);
#define LBER_BV_ALLOC 0x01
#define LBER_BV_NOTERM 0x02
#define LBER_BV_STRING 0x04
ber_tag_t ber_get_stringbv(BerElement *ber, struct berval *bv, int options);
ber_tag_t ber_get_stringa(BerElement *ber, char **buf);
ber_tag_t ber_get_stringal(BerElement *ber, struct berval **bv);
ber_tag_t ber_get_bitstringa(BerElement *ber, char **buf, ber_len_t *len);
ber_tag_t ber_get_null(BerElement *ber);
ber_tag_t ber_get_boolean(BerElement *ber, ber_int_t *boolval);
ber_tag_t ber_first_element(BerElement *ber, ber_len_t *len, char **last);
ber_tag_t ber_next_element(BerElement *ber, ber_len_t *len, const char *last);
ber_tag_t ber_scanf(BerElement *ber, const char *fmt, ...)
    __contract("outside(..., network)");
int ber_decode_oid(struct berval *in, struct berval *out);
int ber_encode_oid(struct berval *in, struct berval *out);
typedef int (*BEREncodeCallback) (BerElement *ber, void *data);
int ber_put_enum(BerElement *ber, ber_int_t num, ber_tag_t tag);
int ber_put_int(BerElement *ber, ber_int_t num, ber_tag_t tag);
int ber_put_ostring(BerElement *ber, const char *str, ber_len_t len, ber_tag_t tag);
int ber_put_berval(BerElement *ber, struct berval *bv, ber_tag_t tag);
int ber_put_string(BerElement *ber, const char *str, ber_tag_t tag);
int ber_put_bitstring(BerElement *ber, const char *str, ber_len_t bitlen, ber_tag_t tag);
int ber_put_null(BerElement *ber, ber_tag_t tag);
int ber_put_boolean(BerElement *ber, ber_int_t boolval, ber_tag_t tag);
int ber_start_seq(BerElement *ber, ber_tag_t tag);
int ber_start_set(BerElement *ber, ber_tag_t tag);
int ber_put_seq(BerElement *ber);
int ber_put_set(BerElement *ber);
int ber_printf(BerElement *ber, const char *fmt, ...);
ber_slen_t ber_skip_data(BerElement *ber, ber_len_t len);
ber_slen_t ber_read(BerElement *ber, char *buf, ber_len_t len);
ber_slen_t ber_write(BerElement *ber, const char *buf, ber_len_t len, int zero);
void ber_free(BerElement *ber, int freebuf)
    __contract("frees(ber)");
void ber_free_buf(BerElement *ber);
int ber_flush2(Sockbuf *sb, BerElement *ber, int freeit);
int ber_flush(Sockbuf *sb, BerElement *ber, int freeit);
BerElement *ber_alloc(void);
BerElement *der_alloc(void);
BerElement *ber_alloc_t(int beroptions);
BerElement *ber_dup(BerElement *ber);
ber_tag_t ber_get_next(Sockbuf *sb, ber_len_t *len, BerElement *ber);
void ber_init2(BerElement *ber, struct berval *bv, int options);
void ber_init_w_nullc(BerElement *ber, int options);
void ber_reset(BerElement *ber, int was_writing);
BerElement *ber_init(struct berval *bv)
    __contract("null(ret) alloc(ret, unknown)");
int ber_flatten(BerElement *ber, struct berval **bvPtr);
int ber_flatten2(BerElement *ber, struct berval *bv, int alloc);
int ber_remaining(BerElement *ber);
int ber_get_option(void *item, int option, void *outvalue);
int ber_set_option(void *item, int option, const void *invalue);
Sockbuf *ber_sockbuf_alloc(void);
void ber_sockbuf_free(Sockbuf *sb);
int ber_sockbuf_add_io(Sockbuf *sb, Sockbuf_IO *sbio, int layer, void *arg);
int ber_sockbuf_remove_io(Sockbuf *sb, Sockbuf_IO *sbio, int layer);
int ber_sockbuf_ctrl(Sockbuf *sb, int opt, void *arg);
extern Sockbuf_IO ber_sockbuf_io_tcp;
extern Sockbuf_IO ber_sockbuf_io_readahead;
extern Sockbuf_IO ber_sockbuf_io_fd;
extern Sockbuf_IO ber_sockbuf_io_debug;
extern Sockbuf_IO ber_sockbuf_io_udp;
void *ber_memalloc(ber_len_t s);
void *ber_memrealloc(void *p, ber_len_t s);
void *ber_memcalloc(ber_len_t n, ber_len_t s);
void ber_memfree(void *p);
void ber_memvfree(void **vector);
void ber_bvfree(struct berval *bv)
    __contract("frees(bv)");
void ber_bvecfree(struct berval **bv);
int ber_bvecadd(struct berval ***bvec, struct berval *bv);
struct berval *ber_dupbv(struct berval *dst, struct berval *src);
struct berval *ber_bvdup(struct berval *src);
struct berval *ber_mem2bv(const char *, ber_len_t len, int duplicate, struct berval *bv);
struct berval *ber_str2bv(const char *, ber_len_t len, int duplicate, struct berval *bv);
#define ber_bvstr(a) ((ber_str2bv)((a), 0, 0, NULL))
#define ber_bvstrdup(a) ((ber_str2bv)((a), 0, 1, NULL))
char *ber_strdup(const char *);
ber_len_t ber_strnlen(const char *s, ber_len_t len);
char *ber_strndup(const char *s, ber_len_t l);
struct berval *ber_bvreplace(struct berval *dst, const struct berval *src);
void ber_bvarray_free(BerVarray p);
int ber_bvarray_add(BerVarray *p, BerValue *bv);
#define ber_bvcmp(v1,v2) ((v1)->bv_len < (v2)->bv_len ? -1 : ((v1)->bv_len > (v2)->bv_len ? 1 : memcmp((v1)->bv_val, (v2)->bv_val, (v1)->bv_len) ))
int *ber_errno_addr(void);
#define ber_errno (*(ber_errno_addr)())
#define LBER_ERROR_NONE 0
#define LBER_ERROR_PARAM 0x1
#define LBER_ERROR_MEMORY 0x2
#define LDAP_API_FEATURE_X_OPENLDAP_REENTRANT 1
#define LDAP_API_FEATURE_X_OPENLDAP_THREAD_SAFE 1
#define LDAP_API_VERSION 3001
#define LDAP_API_FEATURE_THREAD_SAFE 1
#define LDAP_API_FEATURE_SESSION_THREAD_SAFE 1
#define LDAP_API_FEATURE_OPERATION_THREAD_SAFE 1
#define LDAPS_PORT 636
#define LDAP_ROOT_DSE ""
#define LDAP_NO_ATTRS "1.1"
#define LDAP_ALL_USER_ATTRIBUTES "*"
#define LDAP_ALL_OPERATIONAL_ATTRIBUTES "+"
#define LDAP_MAXINT (2147483647)
#define LDAP_OPT_API_INFO 0x0000
#define LDAP_OPT_DESC 0x0001
#define LDAP_OPT_DEREF 0x0002
#define LDAP_OPT_SIZELIMIT 0x0003
#define LDAP_OPT_TIMELIMIT 0x0004
#define LDAP_OPT_REFERRALS 0x0008
#define LDAP_OPT_RESTART 0x0009
#define LDAP_OPT_PROTOCOL_VERSION 0x0011
#define LDAP_OPT_SERVER_CONTROLS 0x0012
#define LDAP_OPT_CLIENT_CONTROLS 0x0013
#define LDAP_OPT_API_FEATURE_INFO 0x0015
#define LDAP_OPT_HOST_NAME 0x0030
#define LDAP_OPT_RESULT_CODE 0x0031
#define LDAP_OPT_ERROR_NUMBER LDAP_OPT_RESULT_CODE
#define LDAP_OPT_DIAGNOSTIC_MESSAGE 0x0032
#define LDAP_OPT_ERROR_STRING LDAP_OPT_DIAGNOSTIC_MESSAGE
#define LDAP_OPT_MATCHED_DN 0x0033
#define LDAP_OPT_SSPI_FLAGS 0x0092
#define LDAP_OPT_SIGN 0x0095
#define LDAP_OPT_ENCRYPT 0x0096
#define LDAP_OPT_SASL_METHOD 0x0097
#define LDAP_OPT_SECURITY_CONTEXT 0x0099
#define LDAP_OPT_API_EXTENSION_BASE 0x4000
#define LDAP_OPT_DEBUG_LEVEL 0x5001
#define LDAP_OPT_TIMEOUT 0x5002
#define LDAP_OPT_REFHOPLIMIT 0x5003
#define LDAP_OPT_NETWORK_TIMEOUT 0x5005
#define LDAP_OPT_URI 0x5006
#define LDAP_OPT_REFERRAL_URLS 0x5007
#define LDAP_OPT_SOCKBUF 0x5008
#define LDAP_OPT_DEFBASE 0x5009
#define LDAP_OPT_CONNECT_ASYNC 0x5010
#define LDAP_OPT_CONNECT_CB 0x5011
#define LDAP_OPT_SESSION_REFCNT 0x5012
#define LDAP_OPT_KEEPCONN 0x5013
#define LDAP_OPT_SOCKET_BIND_ADDRESSES 0x5014
#define LDAP_OPT_TCP_USER_TIMEOUT 0x5015
#define LDAP_OPT_X_TLS 0x6000
#define LDAP_OPT_X_TLS_CTX 0x6001
#define LDAP_OPT_X_TLS_CACERTFILE 0x6002
#define LDAP_OPT_X_TLS_CACERTDIR 0x6003
#define LDAP_OPT_X_TLS_CERTFILE 0x6004
#define LDAP_OPT_X_TLS_KEYFILE 0x6005
#define LDAP_OPT_X_TLS_REQUIRE_CERT 0x6006
#define LDAP_OPT_X_TLS_PROTOCOL_MIN 0x6007
#define LDAP_OPT_X_TLS_CIPHER_SUITE 0x6008
#define LDAP_OPT_X_TLS_RANDOM_FILE 0x6009
#define LDAP_OPT_X_TLS_SSL_CTX 0x600a
#define LDAP_OPT_X_TLS_CRLCHECK 0x600b
#define LDAP_OPT_X_TLS_CONNECT_CB 0x600c
#define LDAP_OPT_X_TLS_CONNECT_ARG 0x600d
#define LDAP_OPT_X_TLS_DHFILE 0x600e
#define LDAP_OPT_X_TLS_NEWCTX 0x600f
#define LDAP_OPT_X_TLS_CRLFILE 0x6010
#define LDAP_OPT_X_TLS_PACKAGE 0x6011
#define LDAP_OPT_X_TLS_ECNAME 0x6012
#define LDAP_OPT_X_TLS_VERSION 0x6013
#define LDAP_OPT_X_TLS_CIPHER 0x6014
#define LDAP_OPT_X_TLS_PEERCERT 0x6015
#define LDAP_OPT_X_TLS_CACERT 0x6016
#define LDAP_OPT_X_TLS_CERT 0x6017
#define LDAP_OPT_X_TLS_KEY 0x6018
#define LDAP_OPT_X_TLS_PEERKEY_HASH 0x6019
#define LDAP_OPT_X_TLS_REQUIRE_SAN 0x601a
#define LDAP_OPT_X_TLS_PROTOCOL_MAX 0x601b
#define LDAP_OPT_X_TLS_NEVER 0
#define LDAP_OPT_X_TLS_HARD 1
#define LDAP_OPT_X_TLS_DEMAND 2
#define LDAP_OPT_X_TLS_ALLOW 3
#define LDAP_OPT_X_TLS_TRY 4
#define LDAP_OPT_X_TLS_CRL_NONE 0
#define LDAP_OPT_X_TLS_CRL_PEER 1
#define LDAP_OPT_X_TLS_CRL_ALL 2
#define LDAP_OPT_X_TLS_PROTOCOL(maj,min) (((maj) << 8) + (min))
#define LDAP_OPT_X_TLS_PROTOCOL_SSL2 (2 << 8)
#define LDAP_OPT_X_TLS_PROTOCOL_SSL3 (3 << 8)
#define LDAP_OPT_X_TLS_PROTOCOL_TLS1_0 ((3 << 8) + 1)
#define LDAP_OPT_X_TLS_PROTOCOL_TLS1_1 ((3 << 8) + 2)
#define LDAP_OPT_X_TLS_PROTOCOL_TLS1_2 ((3 << 8) + 3)
#define LDAP_OPT_X_TLS_PROTOCOL_TLS1_3 ((3 << 8) + 4)
#define LDAP_OPT_X_SASL_CBINDING_NONE 0
#define LDAP_OPT_X_SASL_CBINDING_TLS_UNIQUE 1
#define LDAP_OPT_X_SASL_CBINDING_TLS_ENDPOINT 2
#define LDAP_OPT_X_SASL_MECH 0x6100
#define LDAP_OPT_X_SASL_REALM 0x6101
#define LDAP_OPT_X_SASL_AUTHCID 0x6102
#define LDAP_OPT_X_SASL_AUTHZID 0x6103
#define LDAP_OPT_X_SASL_SSF 0x6104
#define LDAP_OPT_X_SASL_SSF_EXTERNAL 0x6105
#define LDAP_OPT_X_SASL_SECPROPS 0x6106
#define LDAP_OPT_X_SASL_SSF_MIN 0x6107
#define LDAP_OPT_X_SASL_SSF_MAX 0x6108
#define LDAP_OPT_X_SASL_MAXBUFSIZE 0x6109
#define LDAP_OPT_X_SASL_MECHLIST 0x610a
#define LDAP_OPT_X_SASL_NOCANON 0x610b
#define LDAP_OPT_X_SASL_USERNAME 0x610c
#define LDAP_OPT_X_SASL_GSS_CREDS 0x610d
#define LDAP_OPT_X_SASL_CBINDING 0x610e
#define LDAP_OPT_X_KEEPALIVE_IDLE 0x6300
#define LDAP_OPT_X_KEEPALIVE_PROBES 0x6301
#define LDAP_OPT_X_KEEPALIVE_INTERVAL 0x6302
#define LDAP_OPT_PRIVATE_EXTENSION_BASE 0x7000
#define LDAP_OPT_SUCCESS 0
#define LDAP_OPT_ERROR (-1)
#define LDAP_OPT_ON ((void *) &ber_pvt_opt_on)
#define LDAP_OPT_OFF ((void *) 0)
#define LDAP_API_INFO_VERSION (1)
typedef struct ldapapiinfo {
	int ldapai_info_version;
	int ldapai_api_version;
	int ldapai_protocol_version;
	char **ldapai_extensions;
	char *ldapai_vendor_name;
	int ldapai_vendor_version;
} LDAPAPIInfo;
typedef struct ldap_apifeature_info {
	int ldapaif_info_version;
	char *ldapaif_name;
	int ldapaif_version;
} LDAPAPIFeatureInfo;
typedef struct ldapcontrol {
	char *ldctl_oid;
	struct berval ldctl_value;
	char ldctl_iscritical;
} LDAPControl;
#define LDAP_CONTROL_MANAGEDSAIT "2.16.840.1.113730.3.4.2"
#define LDAP_CONTROL_PROXY_AUTHZ "2.16.840.1.113730.3.4.18"
#define LDAP_CONTROL_SUBENTRIES "1.3.6.1.4.1.4203.1.10.1"
#define LDAP_CONTROL_VALUESRETURNFILTER "1.2.826.0.1.3344810.2.3"
#define LDAP_CONTROL_ASSERT "1.3.6.1.1.12"
#define LDAP_CONTROL_PRE_READ "1.3.6.1.1.13.1"
#define LDAP_CONTROL_POST_READ "1.3.6.1.1.13.2"
#define LDAP_CONTROL_SORTREQUEST "1.2.840.113556.1.4.473"
#define LDAP_CONTROL_SORTRESPONSE "1.2.840.113556.1.4.474"
#define LDAP_CONTROL_PAGEDRESULTS "1.2.840.113556.1.4.319"
#define LDAP_CONTROL_AUTHZID_REQUEST "2.16.840.1.113730.3.4.16"
#define LDAP_CONTROL_AUTHZID_RESPONSE "2.16.840.1.113730.3.4.15"
#define LDAP_SYNC_OID "1.3.6.1.4.1.4203.1.9.1"
#define LDAP_CONTROL_SYNC LDAP_SYNC_OID ".1"
#define LDAP_CONTROL_SYNC_STATE LDAP_SYNC_OID ".2"
#define LDAP_CONTROL_SYNC_DONE LDAP_SYNC_OID ".3"
#define LDAP_SYNC_INFO LDAP_SYNC_OID ".4"
#define LDAP_SYNC_NONE 0x00
#define LDAP_SYNC_REFRESH_ONLY 0x01
#define LDAP_SYNC_RESERVED 0x02
#define LDAP_SYNC_REFRESH_AND_PERSIST 0x03
#define LDAP_SYNC_REFRESH_PRESENTS 0
#define LDAP_SYNC_REFRESH_DELETES 1
#define LDAP_TAG_SYNC_NEW_COOKIE ((ber_tag_t) 0x80U)
#define LDAP_TAG_SYNC_REFRESH_DELETE ((ber_tag_t) 0xa1U)
#define LDAP_TAG_SYNC_REFRESH_PRESENT ((ber_tag_t) 0xa2U)
#define LDAP_TAG_SYNC_ID_SET ((ber_tag_t) 0xa3U)
#define LDAP_TAG_SYNC_COOKIE ((ber_tag_t) 0x04U)
#define LDAP_TAG_REFRESHDELETES ((ber_tag_t) 0x01U)
#define LDAP_TAG_REFRESHDONE ((ber_tag_t) 0x01U)
#define LDAP_TAG_RELOAD_HINT ((ber_tag_t) 0x01U)
#define LDAP_SYNC_PRESENT 0
#define LDAP_SYNC_ADD 1
#define LDAP_SYNC_MODIFY 2
#define LDAP_SYNC_DELETE 3
#define LDAP_SYNC_NEW_COOKIE 4
#define LDAP_CONTROL_DONTUSECOPY "1.3.6.1.1.22"
#define LDAP_CONTROL_PASSWORDPOLICYREQUEST "1.3.6.1.4.1.42.2.27.8.5.1"
#define LDAP_CONTROL_PASSWORDPOLICYRESPONSE "1.3.6.1.4.1.42.2.27.8.5.1"
#define LDAP_CONTROL_NOOP "1.3.6.1.4.1.4203.666.5.2"
#define LDAP_CONTROL_NO_SUBORDINATES "1.3.6.1.4.1.4203.666.5.11"
#define LDAP_CONTROL_RELAX "1.3.6.1.4.1.4203.666.5.12"
#define LDAP_CONTROL_MANAGEDIT LDAP_CONTROL_RELAX
#define LDAP_CONTROL_SLURP "1.3.6.1.4.1.4203.666.5.13"
#define LDAP_CONTROL_VALSORT "1.3.6.1.4.1.4203.666.5.14"
#define LDAP_CONTROL_X_DEREF "1.3.6.1.4.1.4203.666.5.16"
#define LDAP_CONTROL_X_WHATFAILED "1.3.6.1.4.1.4203.666.5.17"
#define LDAP_CONTROL_X_CHAINING_BEHAVIOR "1.3.6.1.4.1.4203.666.11.3"
#define LDAP_CHAINING_PREFERRED 0
#define LDAP_CHAINING_REQUIRED 1
#define LDAP_REFERRALS_PREFERRED 2
#define LDAP_REFERRALS_REQUIRED 3
#define LDAP_CONTROL_X_LAZY_COMMIT "1.2.840.113556.1.4.619"
#define LDAP_CONTROL_X_INCREMENTAL_VALUES "1.2.840.113556.1.4.802"
#define LDAP_CONTROL_X_DOMAIN_SCOPE "1.2.840.113556.1.4.1339"
#define LDAP_CONTROL_X_PERMISSIVE_MODIFY "1.2.840.113556.1.4.1413"
#define LDAP_CONTROL_X_SEARCH_OPTIONS "1.2.840.113556.1.4.1340"
#define LDAP_SEARCH_FLAG_DOMAIN_SCOPE 1
#define LDAP_SEARCH_FLAG_PHANTOM_ROOT 2
#define LDAP_CONTROL_X_TREE_DELETE "1.2.840.113556.1.4.805"
#define LDAP_CONTROL_X_SERVER_NOTIFICATION "1.2.840.113556.1.4.528"
#define LDAP_CONTROL_X_EXTENDED_DN "1.2.840.113556.1.4.529"
#define LDAP_CONTROL_X_SHOW_DELETED "1.2.840.113556.1.4.417"
#define LDAP_CONTROL_X_DIRSYNC "1.2.840.113556.1.4.841"
#define LDAP_CONTROL_X_DIRSYNC_OBJECT_SECURITY 0x00000001
#define LDAP_CONTROL_X_DIRSYNC_ANCESTORS_FIRST 0x00000800
#define LDAP_CONTROL_X_DIRSYNC_PUBLIC_DATA_ONLY 0x00002000
#define LDAP_CONTROL_X_DIRSYNC_INCREMENTAL_VALUES 0x80000000
#define LDAP_CONTROL_X_SESSION_TRACKING "1.3.6.1.4.1.21008.108.63.1"
#define LDAP_CONTROL_X_SESSION_TRACKING_RADIUS_ACCT_SESSION_ID LDAP_CONTROL_X_SESSION_TRACKING ".1"
#define LDAP_CONTROL_X_SESSION_TRACKING_RADIUS_ACCT_MULTI_SESSION_ID LDAP_CONTROL_X_SESSION_TRACKING ".2"
#define LDAP_CONTROL_X_SESSION_TRACKING_USERNAME LDAP_CONTROL_X_SESSION_TRACKING ".3"
#define LDAP_CONTROL_DUPENT_REQUEST "2.16.840.1.113719.1.27.101.1"
#define LDAP_CONTROL_DUPENT_RESPONSE "2.16.840.1.113719.1.27.101.2"
#define LDAP_CONTROL_DUPENT_ENTRY "2.16.840.1.113719.1.27.101.3"
#define LDAP_CONTROL_DUPENT LDAP_CONTROL_DUPENT_REQUEST
#define LDAP_CONTROL_PERSIST_REQUEST "2.16.840.1.113730.3.4.3"
#define LDAP_CONTROL_PERSIST_ENTRY_CHANGE_NOTICE "2.16.840.1.113730.3.4.7"
#define LDAP_CONTROL_PERSIST_ENTRY_CHANGE_ADD 0x1
#define LDAP_CONTROL_PERSIST_ENTRY_CHANGE_DELETE 0x2
#define LDAP_CONTROL_PERSIST_ENTRY_CHANGE_MODIFY 0x4
#define LDAP_CONTROL_PERSIST_ENTRY_CHANGE_RENAME 0x8
#define LDAP_CONTROL_VLVREQUEST "2.16.840.1.113730.3.4.9"
#define LDAP_CONTROL_VLVRESPONSE "2.16.840.1.113730.3.4.10"
#define LDAP_CONTROL_X_ACCOUNT_USABILITY "1.3.6.1.4.1.42.2.27.9.5.8"
#define LDAP_TAG_X_ACCOUNT_USABILITY_AVAILABLE ((ber_tag_t) 0x80U)
#define LDAP_TAG_X_ACCOUNT_USABILITY_NOT_AVAILABLE ((ber_tag_t) 0xA1U)
#define LDAP_TAG_X_ACCOUNT_USABILITY_INACTIVE ((ber_tag_t) 0x80U)
#define LDAP_TAG_X_ACCOUNT_USABILITY_RESET ((ber_tag_t) 0x81U)
#define LDAP_TAG_X_ACCOUNT_USABILITY_EXPIRED ((ber_tag_t) 0x82U)
#define LDAP_TAG_X_ACCOUNT_USABILITY_REMAINING_GRACE ((ber_tag_t) 0x83U)
#define LDAP_TAG_X_ACCOUNT_USABILITY_UNTIL_UNLOCK ((ber_tag_t) 0x84U)
#define LDAP_CONTROL_X_PASSWORD_EXPIRED "2.16.840.1.113730.3.4.4"
#define LDAP_CONTROL_X_PASSWORD_EXPIRING "2.16.840.1.113730.3.4.5"
#define LDAP_NOTICE_OF_DISCONNECTION "1.3.6.1.4.1.1466.20036"
#define LDAP_NOTICE_DISCONNECT LDAP_NOTICE_OF_DISCONNECTION
#define LDAP_EXOP_START_TLS "1.3.6.1.4.1.1466.20037"
#define LDAP_EXOP_MODIFY_PASSWD "1.3.6.1.4.1.4203.1.11.1"
#define LDAP_TAG_EXOP_MODIFY_PASSWD_ID ((ber_tag_t) 0x80U)
#define LDAP_TAG_EXOP_MODIFY_PASSWD_OLD ((ber_tag_t) 0x81U)
#define LDAP_TAG_EXOP_MODIFY_PASSWD_NEW ((ber_tag_t) 0x82U)
#define LDAP_TAG_EXOP_MODIFY_PASSWD_GEN ((ber_tag_t) 0x80U)
#define LDAP_EXOP_CANCEL "1.3.6.1.1.8"
#define LDAP_EXOP_X_CANCEL LDAP_EXOP_CANCEL
#define LDAP_EXOP_REFRESH "1.3.6.1.4.1.1466.101.119.1"
#define LDAP_TAG_EXOP_REFRESH_REQ_DN ((ber_tag_t) 0x80U)
#define LDAP_TAG_EXOP_REFRESH_REQ_TTL ((ber_tag_t) 0x81U)
#define LDAP_TAG_EXOP_REFRESH_RES_TTL ((ber_tag_t) 0x81U)
#define LDAP_EXOP_VERIFY_CREDENTIALS "1.3.6.1.4.1.4203.666.6.5"
#define LDAP_EXOP_X_VERIFY_CREDENTIALS LDAP_EXOP_VERIFY_CREDENTIALS
#define LDAP_TAG_EXOP_VERIFY_CREDENTIALS_COOKIE ((ber_tag_t) 0x80U)
#define LDAP_TAG_EXOP_VERIFY_CREDENTIALS_SCREDS ((ber_tag_t) 0x81U)
#define LDAP_TAG_EXOP_VERIFY_CREDENTIALS_CONTROLS ((ber_tag_t) 0xa2U)
#define LDAP_EXOP_WHO_AM_I "1.3.6.1.4.1.4203.1.11.3"
#define LDAP_EXOP_X_WHO_AM_I LDAP_EXOP_WHO_AM_I
#define LDAP_EXOP_TURN "1.3.6.1.1.19"
#define LDAP_EXOP_X_TURN LDAP_EXOP_TURN
#define LDAP_X_DISTPROC_BASE "1.3.6.1.4.1.4203.666.11.6"
#define LDAP_EXOP_X_CHAINEDREQUEST LDAP_X_DISTPROC_BASE ".1"
#define LDAP_CONTROL_X_RETURNCONTREF LDAP_X_DISTPROC_BASE ".3"
#define LDAP_URLEXT_X_LOCALREFOID LDAP_X_DISTPROC_BASE ".4"
#define LDAP_URLEXT_X_REFTYPEOID LDAP_X_DISTPROC_BASE ".5"
#define LDAP_URLEXT_X_SEARCHEDSUBTREEOID LDAP_X_DISTPROC_BASE ".6"
#define LDAP_URLEXT_X_FAILEDNAMEOID LDAP_X_DISTPROC_BASE ".7"
#define LDAP_URLEXT_X_LOCALREF "x-localReference"
#define LDAP_URLEXT_X_REFTYPE "x-referenceType"
#define LDAP_URLEXT_X_SEARCHEDSUBTREE "x-searchedSubtree"
#define LDAP_URLEXT_X_FAILEDNAME "x-failedName"
#define LDAP_TXN "1.3.6.1.1.21"
#define LDAP_EXOP_TXN_START LDAP_TXN ".1"
#define LDAP_CONTROL_TXN_SPEC LDAP_TXN ".2"
#define LDAP_EXOP_TXN_END LDAP_TXN ".3"
#define LDAP_EXOP_TXN_ABORTED_NOTICE LDAP_TXN ".4"
#define LDAP_TAG_MESSAGE ((ber_tag_t) 0x30U)
#define LDAP_TAG_MSGID ((ber_tag_t) 0x02U)
#define LDAP_TAG_LDAPDN ((ber_tag_t) 0x04U)
#define LDAP_TAG_LDAPCRED ((ber_tag_t) 0x04U)
#define LDAP_TAG_CONTROLS ((ber_tag_t) 0xa0U)
#define LDAP_TAG_REFERRAL ((ber_tag_t) 0xa3U)
#define LDAP_TAG_NEWSUPERIOR ((ber_tag_t) 0x80U)
#define LDAP_TAG_EXOP_REQ_OID ((ber_tag_t) 0x80U)
#define LDAP_TAG_EXOP_REQ_VALUE ((ber_tag_t) 0x81U)
#define LDAP_TAG_EXOP_RES_OID ((ber_tag_t) 0x8aU)
#define LDAP_TAG_EXOP_RES_VALUE ((ber_tag_t) 0x8bU)
#define LDAP_TAG_IM_RES_OID ((ber_tag_t) 0x80U)
#define LDAP_TAG_IM_RES_VALUE ((ber_tag_t) 0x81U)
#define LDAP_TAG_SASL_RES_CREDS ((ber_tag_t) 0x87U)
#define LDAP_REQ_BIND ((ber_tag_t) 0x60U)
#define LDAP_REQ_UNBIND ((ber_tag_t) 0x42U)
#define LDAP_REQ_SEARCH ((ber_tag_t) 0x63U)
#define LDAP_REQ_MODIFY ((ber_tag_t) 0x66U)
#define LDAP_REQ_ADD ((ber_tag_t) 0x68U)
#define LDAP_REQ_DELETE ((ber_tag_t) 0x4aU)
#define LDAP_REQ_MODDN ((ber_tag_t) 0x6cU)
#define LDAP_REQ_MODRDN LDAP_REQ_MODDN
#define LDAP_REQ_RENAME LDAP_REQ_MODDN
#define LDAP_REQ_COMPARE ((ber_tag_t) 0x6eU)
#define LDAP_REQ_ABANDON ((ber_tag_t) 0x50U)
#define LDAP_REQ_EXTENDED ((ber_tag_t) 0x77U)
#define LDAP_RES_BIND ((ber_tag_t) 0x61U)
#define LDAP_RES_SEARCH_ENTRY ((ber_tag_t) 0x64U)
#define LDAP_RES_SEARCH_REFERENCE ((ber_tag_t) 0x73U)
#define LDAP_RES_SEARCH_RESULT ((ber_tag_t) 0x65U)
#define LDAP_RES_MODIFY ((ber_tag_t) 0x67U)
#define LDAP_RES_ADD ((ber_tag_t) 0x69U)
#define LDAP_RES_DELETE ((ber_tag_t) 0x6bU)
#define LDAP_RES_MODDN ((ber_tag_t) 0x6dU)
#define LDAP_RES_MODRDN LDAP_RES_MODDN
#define LDAP_RES_RENAME LDAP_RES_MODDN
#define LDAP_RES_COMPARE ((ber_tag_t) 0x6fU)
#define LDAP_RES_EXTENDED ((ber_tag_t) 0x78U)
#define LDAP_RES_INTERMEDIATE ((ber_tag_t) 0x79U)
#define LDAP_RES_ANY (-1)
#define LDAP_RES_UNSOLICITED (0)
#define LDAP_SASL_SIMPLE ((char*)0)
#define LDAP_SASL_NULL ("")
#define LDAP_AUTH_NONE ((ber_tag_t) 0x00U)
#define LDAP_AUTH_SIMPLE ((ber_tag_t) 0x80U)
#define LDAP_AUTH_SASL ((ber_tag_t) 0xa3U)
#define LDAP_AUTH_KRBV4 ((ber_tag_t) 0xffU)
#define LDAP_AUTH_KRBV41 ((ber_tag_t) 0x81U)
#define LDAP_AUTH_KRBV42 ((ber_tag_t) 0x82U)
#define LDAP_AUTH_NEGOTIATE ((ber_tag_t) 0x04FFU)
#define LDAP_SUBSTRING_INITIAL ((ber_tag_t) 0x80U)
#define LDAP_SUBSTRING_ANY ((ber_tag_t) 0x81U)
#define LDAP_SUBSTRING_FINAL ((ber_tag_t) 0x82U)
#define LDAP_SCOPE_BASE ((ber_int_t) 0x0000)
#define LDAP_SCOPE_BASEOBJECT LDAP_SCOPE_BASE
#define LDAP_SCOPE_ONELEVEL ((ber_int_t) 0x0001)
#define LDAP_SCOPE_ONE LDAP_SCOPE_ONELEVEL
#define LDAP_SCOPE_SUBTREE ((ber_int_t) 0x0002)
#define LDAP_SCOPE_SUB LDAP_SCOPE_SUBTREE
#define LDAP_SCOPE_SUBORDINATE ((ber_int_t) 0x0003)
#define LDAP_SCOPE_CHILDREN LDAP_SCOPE_SUBORDINATE
#define LDAP_SCOPE_DEFAULT ((ber_int_t) -1)
#define LDAP_SUCCESS 0x00
#define LDAP_RANGE(n,x,y) (((x) <= (n)) && ((n) <= (y)))
#define LDAP_OPERATIONS_ERROR 0x01
#define LDAP_TIMELIMIT_EXCEEDED 0x03
#define LDAP_SIZELIMIT_EXCEEDED 0x04
#define LDAP_COMPARE_FALSE 0x05
#define LDAP_COMPARE_TRUE 0x06
#define LDAP_AUTH_METHOD_NOT_SUPPORTED 0x07
#define LDAP_STRONG_AUTH_NOT_SUPPORTED LDAP_AUTH_METHOD_NOT_SUPPORTED
#define LDAP_STRONG_AUTH_REQUIRED 0x08
#define LDAP_STRONGER_AUTH_REQUIRED LDAP_STRONG_AUTH_REQUIRED
#define LDAP_REFERRAL 0x0a
#define LDAP_ADMINLIMIT_EXCEEDED 0x0b
#define LDAP_UNAVAILABLE_CRITICAL_EXTENSION 0x0c
#define LDAP_CONFIDENTIALITY_REQUIRED 0x0d
#define LDAP_SASL_BIND_IN_PROGRESS 0x0e
#define LDAP_ATTR_ERROR(n) LDAP_RANGE((n),0x10,0x15)
#define LDAP_NO_SUCH_ATTRIBUTE 0x10
#define LDAP_UNDEFINED_TYPE 0x11
#define LDAP_INAPPROPRIATE_MATCHING 0x12
#define LDAP_TYPE_OR_VALUE_EXISTS 0x14
#define LDAP_INVALID_SYNTAX 0x15
#define LDAP_NAME_ERROR(n) LDAP_RANGE((n),0x20,0x24)
#define LDAP_NO_SUCH_OBJECT 0x20
#define LDAP_ALIAS_PROBLEM 0x21
#define LDAP_INVALID_DN_SYNTAX 0x22
#define LDAP_IS_LEAF 0x23
#define LDAP_ALIAS_DEREF_PROBLEM 0x24
#define LDAP_SECURITY_ERROR(n) LDAP_RANGE((n),0x2F,0x32)
#define LDAP_X_PROXY_AUTHZ_FAILURE 0x2F
#define LDAP_INAPPROPRIATE_AUTH 0x30
#define LDAP_INVALID_CREDENTIALS 0x31
#define LDAP_INSUFFICIENT_ACCESS 0x32
#define LDAP_SERVICE_ERROR(n) LDAP_RANGE((n),0x33,0x36)
#define LDAP_BUSY 0x33
#define LDAP_UNAVAILABLE 0x34
#define LDAP_UNWILLING_TO_PERFORM 0x35
#define LDAP_LOOP_DETECT 0x36
#define LDAP_UPDATE_ERROR(n) LDAP_RANGE((n),0x40,0x47)
#define LDAP_NAMING_VIOLATION 0x40
#define LDAP_OBJECT_CLASS_VIOLATION 0x41
#define LDAP_NOT_ALLOWED_ON_NONLEAF 0x42
#define LDAP_NOT_ALLOWED_ON_RDN 0x43
#define LDAP_ALREADY_EXISTS 0x44
#define LDAP_NO_OBJECT_CLASS_MODS 0x45
#define LDAP_RESULTS_TOO_LARGE 0x46
#define LDAP_AFFECTS_MULTIPLE_DSAS 0x47
#define LDAP_OTHER 0x50
#define LDAP_CUP_RESOURCES_EXHAUSTED 0x71
#define LDAP_CUP_SECURITY_VIOLATION 0x72
#define LDAP_CUP_INVALID_DATA 0x73
#define LDAP_CUP_UNSUPPORTED_SCHEME 0x74
#define LDAP_CUP_RELOAD_REQUIRED 0x75
#define LDAP_CANCELLED 0x76
#define LDAP_NO_SUCH_OPERATION 0x77
#define LDAP_TOO_LATE 0x78
#define LDAP_CANNOT_CANCEL 0x79
#define LDAP_ASSERTION_FAILED 0x7A
#define LDAP_E_ERROR(n) LDAP_RANGE((n),0x1000,0x3FFF)
#define LDAP_SYNC_REFRESH_REQUIRED 0x1000
#define LDAP_X_ERROR(n) LDAP_RANGE((n),0x4000,0xFFFF)
#define LDAP_X_SYNC_REFRESH_REQUIRED 0x4100
#define LDAP_X_ASSERTION_FAILED 0x410f
#define LDAP_X_NO_OPERATION 0x410e
#define LDAP_X_NO_REFERRALS_FOUND 0x4110
#define LDAP_X_CANNOT_CHAIN 0x4111
#define LDAP_X_INVALIDREFERENCE 0x4112
#define LDAP_TXN_SPECIFY_OKAY 0x4120
#define LDAP_TXN_ID_INVALID 0x4121
#define LDAP_API_ERROR(n) ((n)<0)
#define LDAP_API_RESULT(n) ((n)<=0)
#define LDAP_SERVER_DOWN (-1)
#define LDAP_LOCAL_ERROR (-2)
#define LDAP_ENCODING_ERROR (-3)
#define LDAP_DECODING_ERROR (-4)
#define LDAP_TIMEOUT (-5)
#define LDAP_AUTH_UNKNOWN (-6)
#define LDAP_USER_CANCELLED (-8)
#define LDAP_NO_MEMORY (-10)
#define LDAP_CONNECT_ERROR (-11)
#define LDAP_NOT_SUPPORTED (-12)
#define LDAP_CONTROL_NOT_FOUND (-13)
#define LDAP_NO_RESULTS_RETURNED (-14)
#define LDAP_MORE_RESULTS_TO_RETURN (-15)
#define LDAP_CLIENT_LOOP (-16)
#define LDAP_REFERRAL_LIMIT_EXCEEDED (-17)
#define LDAP_X_CONNECTING (-18)
typedef struct ldapmsg LDAPMessage;
#define LDAP_MOD_OP (0x0007)
#define LDAP_MOD_ADD (0x0000)
#define LDAP_MOD_DELETE (0x0001)
#define LDAP_MOD_REPLACE (0x0002)
#define LDAP_MOD_INCREMENT (0x0003)
#define LDAP_MOD_BVALUES (0x0080)
#define mod_values mod_vals.modv_strvals
#define mod_bvalues mod_vals.modv_bvals
typedef struct ldapmod {
	int mod_op;
	char *mod_type;
	union mod_vals_u {
		char **modv_strvals;
		struct berval **modv_bvals;
	} mod_vals;
} LDAPMod;
typedef struct ldap LDAP;
#define LDAP_DEREF_NEVER 0x00
#define LDAP_DEREF_SEARCHING 0x01
#define LDAP_DEREF_FINDING 0x02
#define LDAP_DEREF_ALWAYS 0x03
#define LDAP_NO_LIMIT 0
#define LDAP_MSG_ONE 0x00
#define LDAP_MSG_ALL 0x01
#define LDAP_MSG_RECEIVED 0x02
typedef struct ldap_url_desc {
	struct ldap_url_desc *lud_next;
	char *lud_scheme;
	char *lud_host;
	int lud_port;
	char *lud_dn;
	char **lud_attrs;
	int lud_scope;
	char *lud_filter;
	char **lud_exts;
	int lud_crit_exts;
} LDAPURLDesc;
#define LDAP_URL_SUCCESS 0x00
#define LDAP_URL_ERR_MEM 0x01
#define LDAP_URL_ERR_PARAM 0x02
#define LDAP_URL_ERR_BADSCHEME 0x03
#define LDAP_URL_ERR_BADENCLOSURE 0x04
#define LDAP_URL_ERR_BADURL 0x05
#define LDAP_URL_ERR_BADHOST 0x06
#define LDAP_URL_ERR_BADATTRS 0x07
#define LDAP_URL_ERR_BADSCOPE 0x08
#define LDAP_URL_ERR_BADFILTER 0x09
#define LDAP_URL_ERR_BADEXTS 0x0a
typedef struct ldap_sync_t ldap_sync_t;
typedef enum {
	LDAP_SYNC_CAPI_NONE = -1, LDAP_SYNC_CAPI_PHASE_FLAG = 0x10U, LDAP_SYNC_CAPI_IDSET_FLAG = 0x20U,
	LDAP_SYNC_CAPI_DONE_FLAG = 0x40U, LDAP_SYNC_CAPI_PRESENT = 0, LDAP_SYNC_CAPI_ADD = 1,
	LDAP_SYNC_CAPI_MODIFY = 2, LDAP_SYNC_CAPI_DELETE = 3, LDAP_SYNC_CAPI_PRESENTS =
	(LDAP_SYNC_CAPI_PHASE_FLAG | LDAP_SYNC_CAPI_PRESENT), LDAP_SYNC_CAPI_DELETES =
	(LDAP_SYNC_CAPI_PHASE_FLAG | LDAP_SYNC_CAPI_DELETE), LDAP_SYNC_CAPI_PRESENTS_IDSET =
	(LDAP_SYNC_CAPI_PRESENTS | LDAP_SYNC_CAPI_IDSET_FLAG), LDAP_SYNC_CAPI_DELETES_IDSET =
	(LDAP_SYNC_CAPI_DELETES | LDAP_SYNC_CAPI_IDSET_FLAG), LDAP_SYNC_CAPI_DONE =
	(LDAP_SYNC_CAPI_DONE_FLAG | LDAP_SYNC_CAPI_PRESENTS)
} ldap_sync_refresh_t;
typedef int (*ldap_sync_search_entry_f) (ldap_sync_t *ls, LDAPMessage *msg, struct berval *entryUUID, ldap_sync_refresh_t phase);
typedef int (*ldap_sync_search_reference_f) (ldap_sync_t *ls, LDAPMessage *msg);
typedef int (*ldap_sync_intermediate_f) (ldap_sync_t *ls, LDAPMessage *msg, BerVarray syncUUIDs, ldap_sync_refresh_t phase);
typedef int (*ldap_sync_search_result_f) (ldap_sync_t *ls, LDAPMessage *msg, int refreshDeletes);
struct ldap_sync_t {
	char *ls_base;
	int ls_scope;
	char *ls_filter;
	char **ls_attrs;
	int ls_timelimit;
	int ls_sizelimit;
	int ls_timeout;
	ldap_sync_search_entry_f ls_search_entry;
	ldap_sync_search_reference_f ls_search_reference;
	ldap_sync_intermediate_f ls_intermediate;
	ldap_sync_search_result_f ls_search_result;
	void *ls_private;
	LDAP *ls_ld;
	int ls_msgid;
	int ls_reloadHint;
	struct berval ls_cookie;
	ldap_sync_refresh_t ls_refreshPhase;
};
struct ldap_conncb;
struct sockaddr;
typedef int (ldap_conn_add_f) (LDAP *ld, Sockbuf *sb, LDAPURLDesc *srv, struct sockaddr *addr, struct ldap_conncb *ctx);
typedef void (ldap_conn_del_f) (LDAP *ld, Sockbuf *sb, struct ldap_conncb *ctx);
typedef struct ldap_conncb {
	ldap_conn_add_f *lc_add;
	ldap_conn_del_f *lc_del;
	void *lc_arg;
} ldap_conncb;
struct timeval;
int ldap_get_option(LDAP *ld, int option, void *outvalue);
int ldap_set_option(LDAP *ld, int option, const void *invalue);
typedef int (LDAP_REBIND_PROC) (LDAP *ld, const char *url, ber_tag_t request, ber_int_t msgid, void *params);
int ldap_set_rebind_proc(LDAP *ld, LDAP_REBIND_PROC *rebind_proc, void *params);
typedef int (LDAP_NEXTREF_PROC) (LDAP *ld, char ***refsp, int *cntp, void *params);
int ldap_set_nextref_proc(LDAP *ld, LDAP_NEXTREF_PROC *nextref_proc, void *params);
typedef int (LDAP_URLLIST_PROC) (LDAP *ld, LDAPURLDesc **urllist, LDAPURLDesc **url, void *params);
int ldap_set_urllist_proc(LDAP *ld, LDAP_URLLIST_PROC *urllist_proc, void *params);
int ldap_control_create(const char *requestOID, int iscritical, struct berval *value, int dupval, LDAPControl **ctrlp);
LDAPControl *ldap_control_find(const char *oid, LDAPControl **ctrls, LDAPControl ***nextctrlp);
void ldap_control_free(LDAPControl *ctrl);
void ldap_controls_free(LDAPControl **ctrls);
LDAPControl **ldap_controls_dup(LDAPControl *const *controls);
LDAPControl *ldap_control_dup(const LDAPControl *c);
int ldap_domain2dn(const char *domain, char **dn);
int ldap_dn2domain(const char *dn, char **domain);
int ldap_domain2hostlist(const char *domain, char **hostlist);
int ldap_extended_operation(LDAP *ld, const char *reqoid, struct berval *reqdata, LDAPControl **serverctrls, LDAPControl **clientctrls, int *msgidp);
int ldap_extended_operation_s(LDAP *ld, const char *reqoid, struct berval *reqdata, LDAPControl **serverctrls, LDAPControl **clientctrls, char **retoidp, struct berval **retdatap);
int ldap_parse_extended_result(LDAP *ld, LDAPMessage *res, char **retoidp, struct berval **retdatap, int freeit);
int ldap_parse_intermediate(LDAP *ld, LDAPMessage *res, char **retoidp, struct berval **retdatap, LDAPControl ***serverctrls, int freeit);
int ldap_abandon_ext(LDAP *ld, int msgid, LDAPControl **serverctrls, LDAPControl **clientctrls);
int ldap_add_ext(LDAP *ld, const char *dn, LDAPMod **attrs, LDAPControl **serverctrls, LDAPControl **clientctrls, int *msgidp);
int ldap_add_ext_s(LDAP *ld, const char *dn, LDAPMod **attrs, LDAPControl **serverctrls, LDAPControl **clientctrls);
int ldap_sasl_bind(LDAP *ld, const char *dn, const char *mechanism, struct berval *cred, LDAPControl **serverctrls, LDAPControl **clientctrls, int *msgidp);
#define LDAP_SASL_AUTOMATIC 0U
#define LDAP_SASL_INTERACTIVE 1U
#define LDAP_SASL_QUIET 2U
typedef int (LDAP_SASL_INTERACT_PROC) (LDAP *ld, unsigned flags, void *defaults, void *interact);
int ldap_sasl_interactive_bind(LDAP *ld, const char *dn, const char *saslMechanism, LDAPControl **serverControls, LDAPControl **clientControls, unsigned flags, LDAP_SASL_INTERACT_PROC *proc, void *defaults, LDAPMessage *result, const char **rmech, int *msgid);
int ldap_sasl_interactive_bind_s(LDAP *ld, const char *dn, const char *saslMechanism, LDAPControl **serverControls, LDAPControl **clientControls, unsigned flags, LDAP_SASL_INTERACT_PROC *proc, void *defaults);
int ldap_sasl_bind_s(LDAP *ld, const char *dn, const char *mechanism, struct berval *cred, LDAPControl **serverctrls, LDAPControl **clientctrls, struct berval **servercredp);
int ldap_parse_sasl_bind_result(LDAP *ld, LDAPMessage *res, struct berval **servercredp, int freeit);
int ldap_compare_ext(LDAP *ld, const char *dn, const char *attr, struct berval *bvalue, LDAPControl **serverctrls, LDAPControl **clientctrls, int *msgidp);
int ldap_compare_ext_s(LDAP *ld, const char *dn, const char *attr, struct berval *bvalue, LDAPControl **serverctrls, LDAPControl **clientctrls);
int ldap_delete_ext(LDAP *ld, const char *dn, LDAPControl **serverctrls, LDAPControl **clientctrls, int *msgidp);
int ldap_delete_ext_s(LDAP *ld, const char *dn, LDAPControl **serverctrls, LDAPControl **clientctrls);
int ldap_parse_result(LDAP *ld, LDAPMessage *res, int *errcodep, char **matcheddnp, char **diagmsgp, char ***referralsp, LDAPControl ***serverctrls, int freeit);
char *ldap_err2string(int err);
int ldap_modify_ext(LDAP *ld, const char *dn, LDAPMod **mods, LDAPControl **serverctrls, LDAPControl **clientctrls, int *msgidp);
int ldap_modify_ext_s(LDAP *ld, const char *dn, LDAPMod **mods, LDAPControl **serverctrls, LDAPControl **clientctrls);
int ldap_rename(LDAP *ld, const char *dn, const char *newrdn, const char *newSuperior, int deleteoldrdn, LDAPControl **sctrls, LDAPControl **cctrls, int *msgidp);
int ldap_rename_s(LDAP *ld, const char *dn, const char *newrdn, const char *newSuperior, int deleteoldrdn, LDAPControl **sctrls, LDAPControl **cctrls);
int ldap_create(LDAP **ldp);
int ldap_initialize(LDAP **ldp, const char *url)
    __contract("alloc(*ldp, unknown) null(*ldp)");
LDAP *ldap_dup(LDAP *old);
int ldap_connect(LDAP *ld);
int ldap_tls_inplace(LDAP *ld);
int ldap_start_tls(LDAP *ld, LDAPControl **serverctrls, LDAPControl **clientctrls, int *msgidp);
int ldap_install_tls(LDAP *ld);
int ldap_start_tls_s(LDAP *ld, LDAPControl **serverctrls, LDAPControl **clientctrls);
LDAPMessage *ldap_first_message(LDAP *ld, LDAPMessage *chain);
LDAPMessage *ldap_next_message(LDAP *ld, LDAPMessage *msg);
int ldap_count_messages(LDAP *ld, LDAPMessage *chain);
LDAPMessage *ldap_first_reference(LDAP *ld, LDAPMessage *chain);
LDAPMessage *ldap_next_reference(LDAP *ld, LDAPMessage *ref);
int ldap_count_references(LDAP *ld, LDAPMessage *chain);
int ldap_parse_reference(LDAP *ld, LDAPMessage *ref, char ***referralsp, LDAPControl ***serverctrls, int freeit);
LDAPMessage *ldap_first_entry(LDAP *ld, LDAPMessage *chain)
    __contract("null(ret) outside(ret, network)");
LDAPMessage *ldap_next_entry(LDAP *ld, LDAPMessage *entry)
    __contract("null(ret) outside(ret, network)");
int ldap_count_entries(LDAP *ld, LDAPMessage *chain);
int ldap_get_entry_controls(LDAP *ld, LDAPMessage *entry, LDAPControl ***serverctrls);
LDAPMessage *ldap_delete_result_entry(LDAPMessage **list, LDAPMessage *e);
void ldap_add_result_entry(LDAPMessage **list, LDAPMessage *e);
char *ldap_get_dn(LDAP *ld, LDAPMessage *entry)
    __contract("null(ret) alloc(ret, unknown) outside(ret, network)");
#define LDAP_AVA_NULL 0x0000U
#define LDAP_AVA_STRING 0x0001U
#define LDAP_AVA_BINARY 0x0002U
#define LDAP_AVA_NONPRINTABLE 0x0004U
#define LDAP_AVA_FREE_ATTR 0x0010U
#define LDAP_AVA_FREE_VALUE 0x0020U
typedef struct ldap_ava {
	struct berval la_attr;
	struct berval la_value;
	unsigned la_flags;
	void *la_private;
} LDAPAVA;
typedef LDAPAVA **LDAPRDN;
typedef LDAPRDN *LDAPDN;
#define LDAP_DN_FORMAT_LDAP 0x0000U
#define LDAP_DN_FORMAT_LDAPV3 0x0010U
#define LDAP_DN_FORMAT_LDAPV2 0x0020U
#define LDAP_DN_FORMAT_DCE 0x0030U
#define LDAP_DN_FORMAT_UFN 0x0040U
#define LDAP_DN_FORMAT_AD_CANONICAL 0x0050U
#define LDAP_DN_FORMAT_LBER 0x00F0U
#define LDAP_DN_FORMAT_MASK 0x00F0U
#define LDAP_DN_PRETTY 0x0100U
#define LDAP_DN_SKIP 0x0200U
#define LDAP_DN_P_NOLEADTRAILSPACES 0x1000U
#define LDAP_DN_P_NOSPACEAFTERRDN 0x2000U
#define LDAP_DN_PEDANTIC 0xF000U
void ldap_rdnfree(LDAPRDN rdn);
void ldap_dnfree(LDAPDN dn);
int ldap_bv2dn(struct berval *bv, LDAPDN *dn, unsigned flags);
int ldap_str2dn(const char *str, LDAPDN *dn, unsigned flags);
int ldap_dn2bv(LDAPDN dn, struct berval *bv, unsigned flags);
int ldap_dn2str(LDAPDN dn, char **str, unsigned flags);
int ldap_bv2rdn(struct berval *bv, LDAPRDN *rdn, char **next, unsigned flags);
int ldap_str2rdn(const char *str, LDAPRDN *rdn, char **next, unsigned flags);
int ldap_rdn2bv(LDAPRDN rdn, struct berval *bv, unsigned flags);
int ldap_rdn2str(LDAPRDN rdn, char **str, unsigned flags);
int ldap_dn_normalize(const char *in, unsigned iflags, char **out, unsigned oflags);
char *ldap_dn2ufn(const char *dn);
char **ldap_explode_dn(const char *dn, int notypes)
    __contract("null(ret) alloc(ret, unknown) string(dn)");
char **ldap_explode_rdn(const char *rdn, int notypes);
typedef int LDAPDN_rewrite_func (LDAPDN dn, unsigned flags, void *ctx);
int ldap_X509dn2bv(void *x509_name, struct berval *dn, LDAPDN_rewrite_func *func, unsigned flags);
char *ldap_dn2dcedn(const char *dn);
char *ldap_dcedn2dn(const char *dce);
char *ldap_dn2ad_canonical(const char *dn);
int ldap_get_dn_ber(LDAP *ld, LDAPMessage *e, BerElement **berout, struct berval *dn);
int ldap_get_attribute_ber(LDAP *ld, LDAPMessage *e, BerElement *ber, struct berval *attr, struct berval **vals);
char *ldap_first_attribute(LDAP *ld, LDAPMessage *entry, BerElement **ber)
    __contract("null(ret) alloc(ret, unknown) outside(ret, network)");
char *ldap_next_attribute(LDAP *ld, LDAPMessage *entry, BerElement *ber)
    __contract("null(ret) alloc(ret, unknown) outside(ret, network)");
struct berval **ldap_get_values_len(LDAP *ld, LDAPMessage *entry, const char *target)
    __contract("null(ret) alloc(ret, unknown) outside(ret, network)");
int ldap_count_values_len(struct berval **vals);
void ldap_value_free_len(struct berval **vals)
    __contract("frees(vals)");
int ldap_result(LDAP *ld, int msgid, int all, struct timeval *timeout, LDAPMessage **result)
    __contract("neg(ret) null(*result) outside(*result, network)");
int ldap_msgtype(LDAPMessage *lm);
int ldap_msgid(LDAPMessage *lm);
int ldap_msgfree(LDAPMessage *lm)
    __contract("frees(lm)");
int ldap_msgdelete(LDAP *ld, int msgid);
int ldap_bv2escaped_filter_value(struct berval *in, struct berval *out);
int ldap_search_ext(LDAP *ld, const char *base, int scope, const char *filter, char **attrs, int attrsonly, LDAPControl **serverctrls, LDAPControl **clientctrls, struct timeval *timeout, int sizelimit, int *msgidp);
int ldap_search_ext_s(LDAP *ld, const char *base, int scope, const char *filter, char **attrs, int attrsonly, LDAPControl **serverctrls, LDAPControl **clientctrls, struct timeval *timeout, int sizelimit, LDAPMessage **res);
int ldap_unbind_ext(LDAP *ld, LDAPControl **serverctrls, LDAPControl **clientctrls)
    __contract("frees(ld)");
int ldap_unbind_ext_s(LDAP *ld, LDAPControl **serverctrls, LDAPControl **clientctrls);
int ldap_destroy(LDAP *ld);
int ldap_put_vrFilter(BerElement *ber, const char *vrf);
void *ldap_memalloc(ber_len_t s);
void *ldap_memrealloc(void *p, ber_len_t s);
void *ldap_memcalloc(ber_len_t n, ber_len_t s);
void ldap_memfree(void *p)
    __contract("frees(p)");
void ldap_memvfree(void **v);
char *ldap_strdup(const char *);
void ldap_mods_free(LDAPMod **mods, int freemods);
int ldap_is_ldap_url(const char *url);
int ldap_is_ldaps_url(const char *url);
int ldap_is_ldapi_url(const char *url);
int ldap_url_parse(const char *url, LDAPURLDesc **ludpp)
    __contract("null(*ludpp) alloc(*ludpp, unknown) string(url)");
char *ldap_url_desc2str(LDAPURLDesc *ludp);
void ldap_free_urldesc(LDAPURLDesc *ludp)
    __contract("frees(ludp)");
#define LDAP_API_FEATURE_CANCEL 1000
int ldap_cancel(LDAP *ld, int cancelid, LDAPControl **sctrls, LDAPControl **cctrls, int *msgidp);
int ldap_cancel_s(LDAP *ld, int cancelid, LDAPControl **sctrl, LDAPControl **cctrl);
#define LDAP_API_FEATURE_TURN 1000
int ldap_turn(LDAP *ld, int mutual, const char *identifier, LDAPControl **sctrls, LDAPControl **cctrls, int *msgidp);
int ldap_turn_s(LDAP *ld, int mutual, const char *identifier, LDAPControl **sctrl, LDAPControl **cctrl);
#define LDAP_API_FEATURE_PAGED_RESULTS 2000
int ldap_create_page_control_value(LDAP *ld, ber_int_t pagesize, struct berval *cookie, struct berval *value);
int ldap_create_page_control(LDAP *ld, ber_int_t pagesize, struct berval *cookie, int iscritical, LDAPControl **ctrlp);
int ldap_parse_pageresponse_control(LDAP *ld, LDAPControl *ctrl, ber_int_t *count, struct berval *cookie);
#define LDAP_API_FEATURE_SERVER_SIDE_SORT 2000
typedef struct ldapsortkey {
	char *attributeType;
	char *orderingRule;
	int reverseOrder;
} LDAPSortKey;
int ldap_create_sort_keylist(LDAPSortKey ***sortKeyList, char *keyString);
void ldap_free_sort_keylist(LDAPSortKey **sortkeylist);
int ldap_create_sort_control_value(LDAP *ld, LDAPSortKey **keyList, struct berval *value);
int ldap_create_sort_control(LDAP *ld, LDAPSortKey **keyList, int iscritical, LDAPControl **ctrlp);
int ldap_parse_sortresponse_control(LDAP *ld, LDAPControl *ctrl, ber_int_t *result, char **attribute);
#define LDAP_API_FEATURE_VIRTUAL_LIST_VIEW 2000
typedef struct ldapvlvinfo {
	ber_int_t ldvlv_version;
	ber_int_t ldvlv_before_count;
	ber_int_t ldvlv_after_count;
	ber_int_t ldvlv_offset;
	ber_int_t ldvlv_count;
	struct berval *ldvlv_attrvalue;
	struct berval *ldvlv_context;
	void *ldvlv_extradata;
} LDAPVLVInfo;
int ldap_create_vlv_control_value(LDAP *ld, LDAPVLVInfo *ldvlistp, struct berval *value);
int ldap_create_vlv_control(LDAP *ld, LDAPVLVInfo *ldvlistp, LDAPControl **ctrlp);
int ldap_parse_vlvresponse_control(LDAP *ld, LDAPControl *ctrls, ber_int_t *target_posp, ber_int_t *list_countp, struct berval **contextp, int *errcodep);
#define LDAP_API_FEATURE_VERIFY_CREDENTIALS 1000
int ldap_verify_credentials(LDAP *ld, struct berval *cookie, const char *dn, const char *mechanism, struct berval *cred, LDAPControl **ctrls, LDAPControl **serverctrls, LDAPControl **clientctrls, int *msgidp);
int ldap_verify_credentials_s(LDAP *ld, struct berval *cookie, const char *dn, const char *mechanism, struct berval *cred, LDAPControl **vcictrls, LDAPControl **serverctrls, LDAPControl **clientctrls, int *code, char **diagmsgp, struct berval **scookie, struct berval **servercredp, LDAPControl ***vcoctrls);
int ldap_parse_verify_credentials(LDAP *ld, LDAPMessage *res, int *code, char **diagmsgp, struct berval **cookie, struct berval **servercredp, LDAPControl ***vcctrls);
#define LDAP_API_FEATURE_WHOAMI 1000
int ldap_parse_whoami(LDAP *ld, LDAPMessage *res, struct berval **authzid);
int ldap_whoami(LDAP *ld, LDAPControl **sctrls, LDAPControl **cctrls, int *msgidp);
int ldap_whoami_s(LDAP *ld, struct berval **authzid, LDAPControl **sctrls, LDAPControl **cctrls);
#define LDAP_API_FEATURE_PASSWD_MODIFY 1000
int ldap_parse_passwd(LDAP *ld, LDAPMessage *res, struct berval *newpasswd);
int ldap_passwd(LDAP *ld, struct berval *user, struct berval *oldpw, struct berval *newpw, LDAPControl **sctrls, LDAPControl **cctrls, int *msgidp);
int ldap_passwd_s(LDAP *ld, struct berval *user, struct berval *oldpw, struct berval *newpw, struct berval *newpasswd, LDAPControl **sctrls, LDAPControl **cctrls);
#define LDAP_API_FEATURE_PASSWORD_POLICY 1000
typedef enum passpolicyerror_enum {
	PP_passwordExpired = 0, PP_accountLocked = 1, PP_changeAfterReset = 2, PP_passwordModNotAllowed =
	3, PP_mustSupplyOldPassword = 4, PP_insufficientPasswordQuality = 5, PP_passwordTooShort = 6,
	PP_passwordTooYoung = 7, PP_passwordInHistory = 8, PP_passwordTooLong = 9, PP_noError = 65535
} LDAPPasswordPolicyError;
int ldap_create_passwordpolicy_control(LDAP *ld, LDAPControl **ctrlp);
int ldap_parse_passwordpolicy_control(LDAP *ld, LDAPControl *ctrl, ber_int_t *expirep, ber_int_t *gracep, LDAPPasswordPolicyError *errorp);
const char *ldap_passwordpolicy_err2txt(LDAPPasswordPolicyError);
int ldap_parse_password_expiring_control(LDAP *ld, LDAPControl *ctrl, long *secondsp);
#define LDAP_API_FEATURE_REFRESH 1000
int ldap_parse_refresh(LDAP *ld, LDAPMessage *res, ber_int_t *newttl);
int ldap_refresh(LDAP *ld, struct berval *dn, ber_int_t ttl, LDAPControl **sctrls, LDAPControl **cctrls, int *msgidp);
int ldap_refresh_s(LDAP *ld, struct berval *dn, ber_int_t ttl, ber_int_t *newttl, LDAPControl **sctrls, LDAPControl **cctrls);
int ldap_txn_start(LDAP *ld, LDAPControl **sctrls, LDAPControl **cctrls, int *msgidp);
int ldap_txn_start_s(LDAP *ld, LDAPControl **sctrl, LDAPControl **cctrl, struct berval **rettxnid);
int ldap_txn_end(LDAP *ld, int commit, struct berval *txnid, LDAPControl **sctrls, LDAPControl **cctrls, int *msgidp);
int ldap_txn_end_s(LDAP *ld, int commit, struct berval *txnid, LDAPControl **sctrl, LDAPControl **cctrl, int *retidp);
ldap_sync_t *ldap_sync_initialize(ldap_sync_t *ls);
void ldap_sync_destroy(ldap_sync_t *ls, int freeit);
int ldap_sync_init(ldap_sync_t *ls, int mode);
int ldap_sync_init_refresh_only(ldap_sync_t *ls);
int ldap_sync_init_refresh_and_persist(ldap_sync_t *ls);
int ldap_sync_poll(ldap_sync_t *ls);
int ldap_create_session_tracking_value(LDAP *ld, char *sessionSourceIp, char *sessionSourceName, char *formatOID, struct berval *sessionTrackingIdentifier, struct berval *value);
int ldap_create_session_tracking_control(LDAP *ld, char *sessionSourceIp, char *sessionSourceName, char *formatOID, struct berval *sessionTrackingIdentifier, LDAPControl **ctrlp);
int ldap_parse_session_tracking_control(LDAP *ld, LDAPControl *ctrl, struct berval *ip, struct berval *name, struct berval *oid, struct berval *id);
int ldap_create_dirsync_value(LDAP *ld, int flags, int maxAttrCount, struct berval *cookie, struct berval *value);
int ldap_create_dirsync_control(LDAP *ld, int flags, int maxAttrCount, struct berval *cookie, LDAPControl **ctrlp);
int ldap_parse_dirsync_control(LDAP *ld, LDAPControl *ctrl, int *continueFlag, struct berval *cookie);
int ldap_create_extended_dn_value(LDAP *ld, int flag, struct berval *value);
int ldap_create_extended_dn_control(LDAP *ld, int flag, LDAPControl **ctrlp);
int ldap_create_show_deleted_control(LDAP *ld, LDAPControl **ctrlp);
int ldap_create_server_notification_control(LDAP *ld, LDAPControl **ctrlp);
int ldap_create_assertion_control_value(LDAP *ld, char *assertion, struct berval *value);
int ldap_create_assertion_control(LDAP *ld, char *filter, int iscritical, LDAPControl **ctrlp);
typedef struct LDAPDerefSpec {
	char *derefAttr;
	char **attributes;
} LDAPDerefSpec;
typedef struct LDAPDerefVal {
	char *type;
	BerVarray vals;
	struct LDAPDerefVal *next;
} LDAPDerefVal;
typedef struct LDAPDerefRes {
	char *derefAttr;
	struct berval derefVal;
	LDAPDerefVal *attrVals;
	struct LDAPDerefRes *next;
} LDAPDerefRes;
int ldap_create_deref_control_value(LDAP *ld, LDAPDerefSpec *ds, struct berval *value);
int ldap_create_deref_control(LDAP *ld, LDAPDerefSpec *ds, int iscritical, LDAPControl **ctrlp);
void ldap_derefresponse_free(LDAPDerefRes *dr);
int ldap_parse_derefresponse_control(LDAP *ld, LDAPControl *ctrl, LDAPDerefRes **drp);
int ldap_parse_deref_control(LDAP *ld, LDAPControl **ctrls, LDAPDerefRes **drp);
int ldap_create_persistentsearch_control_value(LDAP *ld, int changetypes, int changesonly, int return_echg_ctls, struct berval *value);
int ldap_create_persistentsearch_control(LDAP *ld, int changetypes, int changesonly, int return_echg_ctls, int isCritical, LDAPControl **ctrlp);
int ldap_parse_entrychange_control(LDAP *ld, LDAPControl *ctrl, int *chgtypep, struct berval *prevdnp, int *chgnumpresentp, long *chgnump);
int ldap_create_accountusability_control(LDAP *ld, LDAPControl **ctrlp);
typedef struct LDAPAccountUsabilityMoreInfo {
	ber_int_t inactive;
	ber_int_t reset;
	ber_int_t expired;
	ber_int_t remaining_grace;
	ber_int_t seconds_before_unlock;
} LDAPAccountUsabilityMoreInfo;
typedef union LDAPAccountUsability {
	ber_int_t seconds_remaining;
	LDAPAccountUsabilityMoreInfo more_info;
} LDAPAccountUsability;
int ldap_parse_accountusability_control(LDAP *ld, LDAPControl *ctrl, int *availablep, LDAPAccountUsability *usabilityp);
#define LDIF_DEFAULT_ADD 0x01
#define LDIF_ENTRIES_ONLY 0x02
#define LDIF_NO_CONTROLS 0x04
#define LDIF_MODS_ONLY 0x08
#define LDIF_NO_DN 0x10
#define lrop_mods ldif_ops.lr_mods
#define lrop_newrdn ldif_ops.ldif_op_rename.lr_newrdn
#define lrop_newsup ldif_ops.ldif_op_rename.lr_newsuperior
#define lrop_delold ldif_ops.ldif_op_rename.lr_deleteoldrdn
#define lrop_extop_oid ldif_ops.ldif_op_ext.lr_extop_oid
#define lrop_extop_data ldif_ops.ldif_op_ext.lr_extop_data
#define lrop_cmp_attr ldif_ops.ldif_op_cmp.lr_cmp_attr
#define lrop_cmp_bval ldif_ops.ldif_op_cmp.lr_cmp_bvalue
typedef struct ldifrecord {
	ber_tag_t lr_op;
	struct berval lr_dn;
	LDAPControl **lr_ctrls;
	union ldif_ops_u {
		LDAPMod **lr_mods;
		struct ldif_op_rename_s {
			struct berval lr_newrdn;
			struct berval lr_newsuperior;
			int lr_deleteoldrdn;
		} ldif_op_rename;
		struct ldif_op_ext_s {
			struct berval lr_extop_oid;
			struct berval lr_extop_data;
		} ldif_op_ext;
		struct ldif_op_cmp_s {
			struct berval lr_cmp_attr;
			struct berval lr_cmp_bvalue;
		} ldif_op_cmp;
	} ldif_ops;
	void *lr_ctx;
	int lr_lines;
	LDAPMod *lr_lm;
	unsigned char *lr_mops;
	char *lr_freeval;
	struct berval *lr_vals;
	struct berval *lr_btype;
} LDIFRecord;
void ldap_ldif_record_done(LDIFRecord *lr);
int ldap_parse_ldif_record(struct berval *rbuf, unsigned long linenum, LDIFRecord *lr, const char *errstr, unsigned int flags);

#endif
