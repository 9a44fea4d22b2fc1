/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_ERR_H
#define OPENSSL_ERR_H

#include <openssl/macros.h>
#include <openssl/e_os2.h>
#include <stdio.h>
#include <stdlib.h>
#include <openssl/types.h>
#include <openssl/bio.h>
#include <openssl/lhash.h>
#include <openssl/cryptoerr_legacy.h>
#include <limits.h>
#include <errno.h>

struct err_state_st {
	int err_flags[16];
	int err_marks[16];
	unsigned long err_buffer[16];
	char * err_data[16];
	size_t err_data_size[16];
	int err_data_flags[16];
	char * err_file[16];
	int err_line[16];
	char * err_func[16];
	int top;
	int bottom;
};
int ERR_GET_RFLAGS(unsigned long errcode);
int ERR_FATAL_ERROR(unsigned long errcode);
int ERR_COMMON_ERROR(unsigned long errcode);
struct ERR_string_data_st {
	unsigned long error;
	const char *string;
};
typedef struct ERR_string_data_st ERR_STRING_DATA;
struct lhash_st_ERR_STRING_DATA {
	union lh_ERR_STRING_DATA_dummy {
		void *d1;
		unsigned long d2;
		int d3;
	} dummy;
};
struct lhash_st_ERR_STRING_DATA;
void ERR_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void ERR_set_debug(const char *file, int line, const char *func);
void ERR_set_error(int lib, int reason, const char *fmt, ...);
void ERR_vset_error(int lib, int reason, const char *fmt, struct __va_list_tag *args);
void ERR_set_error_data(char *data, int flags);
unsigned long ERR_get_error(void);
unsigned long ERR_get_error_all(const char **file, int *line, const char **func, const char **data, int *flags);
unsigned long ERR_get_error_line(const char **file, int *line);
unsigned long ERR_get_error_line_data(const char **file, int *line, const char **data, int *flags);
unsigned long ERR_peek_error(void);
unsigned long ERR_peek_error_line(const char **file, int *line);
unsigned long ERR_peek_error_func(const char **func);
unsigned long ERR_peek_error_data(const char **data, int *flags);
unsigned long ERR_peek_error_all(const char **file, int *line, const char **func, const char **data, int *flags);
unsigned long ERR_peek_error_line_data(const char **file, int *line, const char **data, int *flags);
unsigned long ERR_peek_last_error(void);
unsigned long ERR_peek_last_error_line(const char **file, int *line);
unsigned long ERR_peek_last_error_func(const char **func);
unsigned long ERR_peek_last_error_data(const char **data, int *flags);
unsigned long ERR_peek_last_error_all(const char **file, int *line, const char **func, const char **data, int *flags);
unsigned long ERR_peek_last_error_line_data(const char **file, int *line, const char **data, int *flags);
void ERR_clear_error(void);
char *ERR_error_string(unsigned long e, char *buf) __contract("writes(buf, 256)");
void ERR_error_string_n(unsigned long e, char *buf, size_t len) __contract("writes(buf, len)");
const char *ERR_lib_error_string(unsigned long e) __contract("null(ret)");
const char *ERR_func_error_string(unsigned long e) __contract("null(ret)");
const char *ERR_reason_error_string(unsigned long e) __contract("null(ret)");
void ERR_print_errors_cb(int (*cb)(const char *, size_t, void *), void *u)
    __contract("calls(cb, u)");
void ERR_print_errors_fp(FILE *fp);
void ERR_print_errors(BIO *bp);
void ERR_add_error_data(int num, ...);
void ERR_add_error_vdata(int num, struct __va_list_tag *args);
void ERR_add_error_txt(const char *sepr, const char *txt);
void ERR_add_error_mem_bio(const char *sep, BIO *bio);
int ERR_load_strings(int lib, ERR_STRING_DATA *str);
int ERR_load_strings_const(const ERR_STRING_DATA *str);
int ERR_unload_strings(int lib, ERR_STRING_DATA *str);
void ERR_remove_thread_state(void *p1);
void ERR_remove_state(unsigned long pid);
ERR_STATE *ERR_get_state(void);
int ERR_get_next_error_library(void);
int ERR_set_mark(void);
int ERR_pop_to_mark(void);
int ERR_clear_last_mark(void);
int ERR_GET_LIB(unsigned long errcode);
int ERR_GET_REASON(unsigned long errcode);
#define ERR_GET_FUNC(e) 0
#define ERR_PACK(lib, func, reason) ((((unsigned long)(lib) & 0xff) << 23) | ((unsigned long)(reason) & 0x7fffff))
#define ERR_TXT_MALLOCED 0x1
#define ERR_TXT_STRING 0x2
#define ERR_FLAG_MARK 0x1
#define ERR_FLAG_CLEAR 0x2
#define ERR_NUM_ERRORS 16
#define ERR_LIB_NONE 1
#define ERR_LIB_SYS 2
#define ERR_LIB_BN 3
#define ERR_LIB_RSA 4
#define ERR_LIB_DH 5
#define ERR_LIB_EVP 6
#define ERR_LIB_BUF 7
#define ERR_LIB_OBJ 8
#define ERR_LIB_PEM 9
#define ERR_LIB_DSA 10
#define ERR_LIB_X509 11
#define ERR_LIB_ASN1 13
#define ERR_LIB_CONF 14
#define ERR_LIB_CRYPTO 15
#define ERR_LIB_EC 16
#define ERR_LIB_SSL 20
#define ERR_LIB_BIO 32
#define ERR_LIB_PKCS7 33
#define ERR_LIB_X509V3 34
#define ERR_LIB_PKCS12 35
#define ERR_LIB_RAND 36
#define ERR_LIB_DSO 37
#define ERR_LIB_ENGINE 38
#define ERR_LIB_OCSP 39
#define ERR_LIB_UI 40
#define ERR_LIB_COMP 41
#define ERR_LIB_ECDSA 42
#define ERR_LIB_ECDH 43
#define ERR_LIB_OSSL_STORE 44
#define ERR_LIB_FIPS 45
#define ERR_LIB_CMS 46
#define ERR_LIB_TS 47
#define ERR_LIB_HMAC 48
#define ERR_LIB_CT 50
#define ERR_LIB_ASYNC 51
#define ERR_LIB_KDF 52
#define ERR_LIB_SM2 53
#define ERR_LIB_ESS 54
#define ERR_LIB_PROP 55
#define ERR_LIB_CRMF 56
#define ERR_LIB_PROV 57
#define ERR_LIB_CMP 58
#define ERR_LIB_OSSL_ENCODER 59
#define ERR_LIB_OSSL_DECODER 60
#define ERR_LIB_HTTP 61
#define ERR_LIB_USER 128
#define ERR_SYSTEM_FLAG 2147483648U
#define ERR_SYSTEM_MASK 2147483647U
#define ERR_LIB_OFFSET 23L
#define ERR_LIB_MASK 0xff
#define ERR_RFLAGS_OFFSET 18L
#define ERR_RFLAGS_MASK 0x1f
#define ERR_REASON_MASK 0x7fffff
#define ERR_RFLAG_FATAL 0x40000
#define ERR_RFLAG_COMMON 0x80000
#define SYS_F_FOPEN 0
#define SYS_F_CONNECT 0
#define SYS_F_GETSERVBYNAME 0
#define SYS_F_SOCKET 0
#define SYS_F_IOCTLSOCKET 0
#define SYS_F_BIND 0
#define SYS_F_LISTEN 0
#define SYS_F_ACCEPT 0
#define SYS_F_WSASTARTUP 0
#define SYS_F_OPENDIR 0
#define SYS_F_FREAD 0
#define SYS_F_GETADDRINFO 0
#define SYS_F_GETNAMEINFO 0
#define SYS_F_SETSOCKOPT 0
#define SYS_F_GETSOCKOPT 0
#define SYS_F_GETSOCKNAME 0
#define SYS_F_GETHOSTBYNAME 0
#define SYS_F_FFLUSH 0
#define SYS_F_OPEN 0
#define SYS_F_CLOSE 0
#define SYS_F_IOCTL 0
#define SYS_F_STAT 0
#define SYS_F_FCNTL 0
#define SYS_F_FSTAT 0
#define SYS_F_SENDFILE 0
#define ERR_R_SYS_LIB 0x80002
#define ERR_R_BN_LIB 0x80003
#define ERR_R_RSA_LIB 0x80004
#define ERR_R_DH_LIB 0x80005
#define ERR_R_EVP_LIB 0x80006
#define ERR_R_BUF_LIB 0x80007
#define ERR_R_OBJ_LIB 0x80008
#define ERR_R_PEM_LIB 0x80009
#define ERR_R_DSA_LIB 0x8000a
#define ERR_R_X509_LIB 0x8000b
#define ERR_R_ASN1_LIB 0x8000d
#define ERR_R_CONF_LIB 0x8000e
#define ERR_R_CRYPTO_LIB 0x8000f
#define ERR_R_EC_LIB 0x80010
#define ERR_R_SSL_LIB 0x80014
#define ERR_R_BIO_LIB 0x80020
#define ERR_R_PKCS7_LIB 0x80021
#define ERR_R_X509V3_LIB 0x80022
#define ERR_R_PKCS12_LIB 0x80023
#define ERR_R_RAND_LIB 0x80024
#define ERR_R_DSO_LIB 0x80025
#define ERR_R_ENGINE_LIB 0x80026
#define ERR_R_UI_LIB 0x80028
#define ERR_R_ECDSA_LIB 0x8002a
#define ERR_R_OSSL_STORE_LIB 0x8002c
#define ERR_R_CMS_LIB 0x8002e
#define ERR_R_TS_LIB 0x8002f
#define ERR_R_CT_LIB 0x80032
#define ERR_R_PROV_LIB 0x80039
#define ERR_R_ESS_LIB 0x80036
#define ERR_R_CMP_LIB 0x8003a
#define ERR_R_OSSL_ENCODER_LIB 0x8003b
#define ERR_R_OSSL_DECODER_LIB 0x8003c
#define ERR_R_FATAL 0xc0000
#define ERR_R_MALLOC_FAILURE 0xc0100
#define ERR_R_SHOULD_NOT_HAVE_BEEN_CALLED 0xc0101
#define ERR_R_PASSED_NULL_PARAMETER 0xc0102
#define ERR_R_INTERNAL_ERROR 0xc0103
#define ERR_R_DISABLED 0xc0104
#define ERR_R_INIT_FAIL 0xc0105
#define ERR_R_PASSED_INVALID_ARGUMENT 0x80106
#define ERR_R_OPERATION_FAIL 0xc0107
#define ERR_R_INVALID_PROVIDER_FUNCTIONS 0xc0108
#define ERR_R_INTERRUPTED_OR_CANCELLED 0x80109
#define ERR_R_NESTED_ASN1_ERROR 0x8010a
#define ERR_R_MISSING_ASN1_EOS 0x8010b
#define ERR_R_UNSUPPORTED 0x8010c
#define ERR_R_FETCH_FAILED 0x8010d
#define ERR_R_INVALID_PROPERTY_DEFINITION 0x8010e
#define ERR_R_UNABLE_TO_GET_READ_LOCK 0xc010f
#define ERR_R_UNABLE_TO_GET_WRITE_LOCK 0xc0110
#define ERR_MAX_DATA_SIZE 1024

void ERR_put_error();
int ERR_load_crypto_strings();

#endif
