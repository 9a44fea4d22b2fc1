/* GnuTLS 3.7: the documented interface */
#ifndef GNUTLS_PKCS11_H
#define GNUTLS_PKCS11_H

#include <stdarg.h>
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>

typedef int (*gnutls_pkcs11_token_callback_t)(void *const, const char *const, unsigned int);
struct gnutls_pkcs11_obj_st;
typedef struct gnutls_pkcs11_obj_st *gnutls_pkcs11_obj_t;
int gnutls_pkcs11_init(unsigned int flags, const char *deprecated_config_file);
int gnutls_pkcs11_reinit(void);
void gnutls_pkcs11_deinit(void);
void gnutls_pkcs11_set_token_function(gnutls_pkcs11_token_callback_t fn, void *userdata);
void gnutls_pkcs11_set_pin_function(gnutls_pin_callback_t fn, void *userdata);
gnutls_pin_callback_t gnutls_pkcs11_get_pin_function(void **userdata);
int gnutls_pkcs11_add_provider(const char *name, const char *params);
int gnutls_pkcs11_obj_init(gnutls_pkcs11_obj_t *obj);
void gnutls_pkcs11_obj_set_pin_function(gnutls_pkcs11_obj_t obj, gnutls_pin_callback_t fn, void *userdata);
enum gnutls_pkcs11_obj_flags {
	GNUTLS_PKCS11_OBJ_FLAG_LOGIN = 1, GNUTLS_PKCS11_OBJ_FLAG_MARK_TRUSTED,
	GNUTLS_PKCS11_OBJ_FLAG_MARK_SENSITIVE = 4, GNUTLS_PKCS11_OBJ_FLAG_LOGIN_SO = 8,
	GNUTLS_PKCS11_OBJ_FLAG_MARK_PRIVATE = 16, GNUTLS_PKCS11_OBJ_FLAG_MARK_NOT_PRIVATE = 32,
	GNUTLS_PKCS11_OBJ_FLAG_RETRIEVE_ANY = 64, GNUTLS_PKCS11_OBJ_FLAG_RETRIEVE_TRUSTED = 2,
	GNUTLS_PKCS11_OBJ_FLAG_MARK_DISTRUSTED = 256,
	GNUTLS_PKCS11_OBJ_FLAG_RETRIEVE_DISTRUSTED = 256, GNUTLS_PKCS11_OBJ_FLAG_COMPARE = 512,
	GNUTLS_PKCS11_OBJ_FLAG_PRESENT_IN_TRUSTED_MODULE = 1024,
	GNUTLS_PKCS11_OBJ_FLAG_MARK_CA = 2048, GNUTLS_PKCS11_OBJ_FLAG_MARK_KEY_WRAP = 4096,
	GNUTLS_PKCS11_OBJ_FLAG_COMPARE_KEY = 8192,
	GNUTLS_PKCS11_OBJ_FLAG_OVERWRITE_TRUSTMOD_EXT = 16384,
	GNUTLS_PKCS11_OBJ_FLAG_MARK_ALWAYS_AUTH = 32768,
	GNUTLS_PKCS11_OBJ_FLAG_MARK_EXTRACTABLE = 65536,
	GNUTLS_PKCS11_OBJ_FLAG_NEVER_EXTRACTABLE = 131072, GNUTLS_PKCS11_OBJ_FLAG_CRT = 262144,
	GNUTLS_PKCS11_OBJ_FLAG_WITH_PRIVKEY = 524288, GNUTLS_PKCS11_OBJ_FLAG_PUBKEY = 1048576,
	GNUTLS_PKCS11_OBJ_FLAG_NO_STORE_PUBKEY = 1048576,
	GNUTLS_PKCS11_OBJ_FLAG_PRIVKEY = 2097152,
	GNUTLS_PKCS11_OBJ_FLAG_MARK_NOT_SENSITIVE = 4194304
};
typedef enum gnutls_pkcs11_obj_flags gnutls_pkcs11_obj_flags;
typedef enum {
	GNUTLS_PKCS11_URL_GENERIC, GNUTLS_PKCS11_URL_LIB, GNUTLS_PKCS11_URL_LIB_VERSION
} gnutls_pkcs11_url_type_t;
int gnutls_pkcs11_obj_import_url(gnutls_pkcs11_obj_t obj, const char *url, unsigned int flags);
int gnutls_pkcs11_obj_export_url(gnutls_pkcs11_obj_t obj, gnutls_pkcs11_url_type_t detailed, char **url);
void gnutls_pkcs11_obj_deinit(gnutls_pkcs11_obj_t obj) __contract("frees(obj)");
int gnutls_pkcs11_obj_export(gnutls_pkcs11_obj_t obj, void *output_data, size_t *output_data_size);
int gnutls_pkcs11_obj_export2(gnutls_pkcs11_obj_t obj, gnutls_datum_t *out);
int gnutls_pkcs11_obj_export3(gnutls_pkcs11_obj_t obj, gnutls_x509_crt_fmt_t fmt, gnutls_datum_t *out);
int gnutls_pkcs11_get_raw_issuer(const char *url, gnutls_x509_crt_t cert, gnutls_datum_t *issuer, gnutls_x509_crt_fmt_t fmt, unsigned int flags);
int gnutls_pkcs11_get_raw_issuer_by_dn(const char *url, const gnutls_datum_t *dn, gnutls_datum_t *issuer, gnutls_x509_crt_fmt_t fmt, unsigned int flags);
int gnutls_pkcs11_get_raw_issuer_by_subject_key_id(const char *url, const gnutls_datum_t *dn, const gnutls_datum_t *spki, gnutls_datum_t *issuer, gnutls_x509_crt_fmt_t fmt, unsigned int flags);
unsigned int gnutls_pkcs11_crt_is_known(const char *url, gnutls_x509_crt_t cert, unsigned int flags);
int gnutls_pkcs11_copy_pubkey(const char *token_url, gnutls_pubkey_t crt, const char *label, const gnutls_datum_t *cid, unsigned int key_usage, unsigned int flags);
int gnutls_pkcs11_copy_x509_crt2(const char *token_url, gnutls_x509_crt_t crt, const char *label, const gnutls_datum_t *id, unsigned int flags);
int gnutls_pkcs11_copy_x509_privkey2(const char *token_url, gnutls_x509_privkey_t key, const char *label, const gnutls_datum_t *cid, unsigned int key_usage, unsigned int flags);
int gnutls_pkcs11_delete_url(const char *object_url, unsigned int flags);
int gnutls_pkcs11_copy_secret_key(const char *token_url, gnutls_datum_t *key, const char *label, unsigned int key_usage, unsigned int flags);
typedef enum {
	GNUTLS_PKCS11_OBJ_ID_HEX = 1, GNUTLS_PKCS11_OBJ_LABEL, GNUTLS_PKCS11_OBJ_TOKEN_LABEL,
	GNUTLS_PKCS11_OBJ_TOKEN_SERIAL, GNUTLS_PKCS11_OBJ_TOKEN_MANUFACTURER,
	GNUTLS_PKCS11_OBJ_TOKEN_MODEL, GNUTLS_PKCS11_OBJ_ID, GNUTLS_PKCS11_OBJ_LIBRARY_VERSION,
	GNUTLS_PKCS11_OBJ_LIBRARY_DESCRIPTION, GNUTLS_PKCS11_OBJ_LIBRARY_MANUFACTURER
} gnutls_pkcs11_obj_info_t;
int gnutls_pkcs11_obj_get_ptr(gnutls_pkcs11_obj_t obj, void **ptr, void **session, void **ohandle, unsigned long *slot_id, unsigned int flags);
int gnutls_pkcs11_obj_get_info(gnutls_pkcs11_obj_t obj, gnutls_pkcs11_obj_info_t itype, void *output, size_t *output_size);
int gnutls_pkcs11_obj_set_info(gnutls_pkcs11_obj_t obj, gnutls_pkcs11_obj_info_t itype, const void *data, size_t data_size, unsigned int flags);
typedef enum {
	GNUTLS_PKCS11_TOKEN_LABEL, GNUTLS_PKCS11_TOKEN_SERIAL, GNUTLS_PKCS11_TOKEN_MANUFACTURER,
	GNUTLS_PKCS11_TOKEN_MODEL, GNUTLS_PKCS11_TOKEN_MODNAME
} gnutls_pkcs11_token_info_t;
typedef enum {
	GNUTLS_PKCS11_OBJ_UNKNOWN, GNUTLS_PKCS11_OBJ_X509_CRT, GNUTLS_PKCS11_OBJ_PUBKEY,
	GNUTLS_PKCS11_OBJ_PRIVKEY, GNUTLS_PKCS11_OBJ_SECRET_KEY, GNUTLS_PKCS11_OBJ_DATA,
	GNUTLS_PKCS11_OBJ_X509_CRT_EXTENSION
} gnutls_pkcs11_obj_type_t;
int gnutls_pkcs11_token_init(const char *token_url, const char *so_pin, const char *label);
int gnutls_pkcs11_token_get_ptr(const char *url, void **ptr, unsigned long *slot_id, unsigned int flags);
int gnutls_pkcs11_token_get_mechanism(const char *url, unsigned int idx, unsigned long *mechanism);
unsigned int gnutls_pkcs11_token_check_mechanism(const char *url, unsigned long mechanism, void *ptr, unsigned int psize, unsigned int flags);
int gnutls_pkcs11_token_set_pin(const char *token_url, const char *oldpin, const char *newpin, unsigned int flags);
int gnutls_pkcs11_token_get_url(unsigned int seq, gnutls_pkcs11_url_type_t detailed, char **url);
int gnutls_pkcs11_token_get_info(const char *url, gnutls_pkcs11_token_info_t ttype, void *output, size_t *output_size);
int gnutls_pkcs11_token_get_flags(const char *url, unsigned int *flags);
int gnutls_pkcs11_obj_list_import_url3(gnutls_pkcs11_obj_t *p_list, unsigned int *const n_list, const char *url, unsigned int flags);
int gnutls_pkcs11_obj_list_import_url4(gnutls_pkcs11_obj_t **p_list, unsigned int *n_list, const char *url, unsigned int flags);
int gnutls_x509_crt_import_pkcs11(gnutls_x509_crt_t crt, gnutls_pkcs11_obj_t pkcs11_crt);
gnutls_pkcs11_obj_type_t gnutls_pkcs11_obj_get_type(gnutls_pkcs11_obj_t obj);
const char *gnutls_pkcs11_type_get_name(gnutls_pkcs11_obj_type_t type);
int gnutls_pkcs11_obj_get_exts(gnutls_pkcs11_obj_t obj, struct gnutls_x509_ext_st **exts, unsigned int *exts_size, unsigned int flags);
int gnutls_pkcs11_obj_get_flags(gnutls_pkcs11_obj_t obj, unsigned int *oflags);
char *gnutls_pkcs11_obj_flags_get_str(unsigned int flags);
int gnutls_x509_crt_list_import_pkcs11(gnutls_x509_crt_t *certs, unsigned int cert_max, gnutls_pkcs11_obj_t *const objs, unsigned int flags);
int gnutls_pkcs11_privkey_init(gnutls_pkcs11_privkey_t *key);
int gnutls_pkcs11_privkey_cpy(gnutls_pkcs11_privkey_t dst, gnutls_pkcs11_privkey_t src);
void gnutls_pkcs11_privkey_set_pin_function(gnutls_pkcs11_privkey_t key, gnutls_pin_callback_t fn, void *userdata);
void gnutls_pkcs11_privkey_deinit(gnutls_pkcs11_privkey_t key) __contract("frees(key)");
int gnutls_pkcs11_privkey_get_pk_algorithm(gnutls_pkcs11_privkey_t key, unsigned int *bits);
int gnutls_pkcs11_privkey_get_info(gnutls_pkcs11_privkey_t pkey, gnutls_pkcs11_obj_info_t itype, void *output, size_t *output_size);
int gnutls_pkcs11_privkey_import_url(gnutls_pkcs11_privkey_t pkey, const char *url, unsigned int flags);
int gnutls_pkcs11_privkey_export_url(gnutls_pkcs11_privkey_t key, gnutls_pkcs11_url_type_t detailed, char **url);
unsigned int gnutls_pkcs11_privkey_status(gnutls_pkcs11_privkey_t key);
int gnutls_pkcs11_privkey_generate3(const char *url, gnutls_pk_algorithm_t pk, unsigned int bits, const char *label, const gnutls_datum_t *cid, gnutls_x509_crt_fmt_t fmt, gnutls_datum_t *pubkey, unsigned int key_usage, unsigned int flags);
int gnutls_pkcs11_privkey_export_pubkey(gnutls_pkcs11_privkey_t pkey, gnutls_x509_crt_fmt_t fmt, gnutls_datum_t *pubkey, unsigned int flags);
int gnutls_pkcs11_token_get_random(const char *token_url, void *data, size_t len);
int gnutls_pkcs11_copy_attached_extension(const char *token_url, gnutls_x509_crt_t crt, gnutls_datum_t *data, const char *label, unsigned int flags);

#define GNUTLS_PKCS11_MAX_PIN_LEN 256
#define GNUTLS_PKCS11_FLAG_MANUAL 0
#define GNUTLS_PKCS11_FLAG_AUTO 1
#define GNUTLS_PKCS11_FLAG_AUTO_TRUSTED 0x2
#define GNUTLS_PKCS11_OBJ_ATTR_CRT_ALL 262144
#define GNUTLS_PKCS11_OBJ_ATTR_MATCH 0
#define GNUTLS_PKCS11_OBJ_ATTR_ALL 0
#define GNUTLS_PKCS11_OBJ_ATTR_CRT_TRUSTED 0x40002
#define GNUTLS_PKCS11_OBJ_ATTR_CRT_WITH_PRIVKEY 0xc0000
#define GNUTLS_PKCS11_OBJ_ATTR_CRT_TRUSTED_CA 0x40802
#define GNUTLS_PKCS11_OBJ_ATTR_PUBKEY 1048576
#define GNUTLS_PKCS11_OBJ_ATTR_PRIVKEY 2097152
#define GNUTLS_PKCS11_TOKEN_HW 1
#define GNUTLS_PKCS11_TOKEN_TRUSTED 0x2
#define GNUTLS_PKCS11_TOKEN_RNG 0x4
#define GNUTLS_PKCS11_TOKEN_LOGIN_REQUIRED 0x8
#define GNUTLS_PKCS11_TOKEN_PROTECTED_AUTHENTICATION_PATH 0x10
#define GNUTLS_PKCS11_TOKEN_INITIALIZED 0x20
#define GNUTLS_PKCS11_TOKEN_USER_PIN_COUNT_LOW 0x40
#define GNUTLS_PKCS11_TOKEN_USER_PIN_FINAL_TRY 0x80
#define GNUTLS_PKCS11_TOKEN_USER_PIN_LOCKED 0x100
#define GNUTLS_PKCS11_TOKEN_SO_PIN_COUNT_LOW 0x200
#define GNUTLS_PKCS11_TOKEN_SO_PIN_FINAL_TRY 0x400
#define GNUTLS_PKCS11_TOKEN_SO_PIN_LOCKED 0x800
#define GNUTLS_PKCS11_TOKEN_USER_PIN_INITIALIZED 0x1000
#define GNUTLS_PKCS11_TOKEN_ERROR_STATE 0x2000
#define gnutls_pkcs11_obj_attr_t gnutls_pkcs11_obj_flags
#define gnutls_x509_crt_import_pkcs11_url gnutls_x509_crt_import_url
int gnutls_pkcs11_copy_x509_crt();
int gnutls_pkcs11_copy_x509_privkey();
int gnutls_pkcs11_obj_list_import_url();
int gnutls_pkcs11_obj_list_import_url2();
int gnutls_pkcs11_privkey_generate();
int gnutls_pkcs11_privkey_generate2();

#endif
