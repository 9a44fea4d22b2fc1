/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_CORE_NUMBERS_H
#define OPENSSL_CORE_NUMBERS_H

#include <stdarg.h>
#include <openssl/core.h>

typedef const OSSL_PARAM *(const OSSL_CORE_HANDLE *) OSSL_FUNC_core_gettable_params_fn;
OSSL_FUNC_core_gettable_params_fn *OSSL_FUNC_core_gettable_params(const OSSL_DISPATCH *opf);
typedef int (const OSSL_CORE_HANDLE *, OSSL_PARAM *) OSSL_FUNC_core_get_params_fn;
OSSL_FUNC_core_get_params_fn *OSSL_FUNC_core_get_params(const OSSL_DISPATCH *opf);
typedef int (const OSSL_CORE_HANDLE *, OSSL_thread_stop_handler_fn, void *) OSSL_FUNC_core_thread_start_fn;
OSSL_FUNC_core_thread_start_fn *OSSL_FUNC_core_thread_start(const OSSL_DISPATCH *opf);
typedef OPENSSL_CORE_CTX *(const OSSL_CORE_HANDLE *) OSSL_FUNC_core_get_libctx_fn;
OSSL_FUNC_core_get_libctx_fn *OSSL_FUNC_core_get_libctx(const OSSL_DISPATCH *opf);
typedef void (const OSSL_CORE_HANDLE *) OSSL_FUNC_core_new_error_fn;
OSSL_FUNC_core_new_error_fn *OSSL_FUNC_core_new_error(const OSSL_DISPATCH *opf)
    __contract("null_alloc(ret) alloc(ret, unknown)");
typedef void (const OSSL_CORE_HANDLE *, const char *, int, const char *) OSSL_FUNC_core_set_error_debug_fn;
OSSL_FUNC_core_set_error_debug_fn *OSSL_FUNC_core_set_error_debug(const OSSL_DISPATCH *opf);
typedef void (const OSSL_CORE_HANDLE *, uint32_t, const char *, struct __va_list_tag *) OSSL_FUNC_core_vset_error_fn;
OSSL_FUNC_core_vset_error_fn *OSSL_FUNC_core_vset_error(const OSSL_DISPATCH *opf);
typedef int (const OSSL_CORE_HANDLE *) OSSL_FUNC_core_set_error_mark_fn;
OSSL_FUNC_core_set_error_mark_fn *OSSL_FUNC_core_set_error_mark(const OSSL_DISPATCH *opf);
typedef int (const OSSL_CORE_HANDLE *) OSSL_FUNC_core_clear_last_error_mark_fn;
OSSL_FUNC_core_clear_last_error_mark_fn *OSSL_FUNC_core_clear_last_error_mark(const OSSL_DISPATCH *opf);
typedef int (const OSSL_CORE_HANDLE *) OSSL_FUNC_core_pop_error_to_mark_fn;
OSSL_FUNC_core_pop_error_to_mark_fn *OSSL_FUNC_core_pop_error_to_mark(const OSSL_DISPATCH *opf);
typedef int (const OSSL_CORE_HANDLE *, const char *, const char *, const char *) OSSL_FUNC_core_obj_add_sigid_fn;
OSSL_FUNC_core_obj_add_sigid_fn *OSSL_FUNC_core_obj_add_sigid(const OSSL_DISPATCH *opf);
typedef int (const OSSL_CORE_HANDLE *, const char *, const char *, const char *) OSSL_FUNC_core_obj_create_fn;
OSSL_FUNC_core_obj_create_fn *OSSL_FUNC_core_obj_create(const OSSL_DISPATCH *opf)
    __contract("null_alloc(ret) alloc(ret, unknown)");
typedef void *(size_t, const char *, int) OSSL_FUNC_CRYPTO_malloc_fn;
OSSL_FUNC_CRYPTO_malloc_fn *OSSL_FUNC_CRYPTO_malloc(const OSSL_DISPATCH *opf);
typedef void *(size_t, const char *, int) OSSL_FUNC_CRYPTO_zalloc_fn;
OSSL_FUNC_CRYPTO_zalloc_fn *OSSL_FUNC_CRYPTO_zalloc(const OSSL_DISPATCH *opf);
typedef void (void *, const char *, int) OSSL_FUNC_CRYPTO_free_fn;
OSSL_FUNC_CRYPTO_free_fn *OSSL_FUNC_CRYPTO_free(const OSSL_DISPATCH *opf) __contract("frees(opf)");
typedef void (void *, size_t, const char *, int) OSSL_FUNC_CRYPTO_clear_free_fn;
OSSL_FUNC_CRYPTO_clear_free_fn *OSSL_FUNC_CRYPTO_clear_free(const OSSL_DISPATCH *opf)
    __contract("frees(opf)");
typedef void *(void *, size_t, const char *, int) OSSL_FUNC_CRYPTO_realloc_fn;
OSSL_FUNC_CRYPTO_realloc_fn *OSSL_FUNC_CRYPTO_realloc(const OSSL_DISPATCH *opf);
typedef void *(void *, size_t, size_t, const char *, int) OSSL_FUNC_CRYPTO_clear_realloc_fn;
OSSL_FUNC_CRYPTO_clear_realloc_fn *OSSL_FUNC_CRYPTO_clear_realloc(const OSSL_DISPATCH *opf);
typedef void *(size_t, const char *, int) OSSL_FUNC_CRYPTO_secure_malloc_fn;
OSSL_FUNC_CRYPTO_secure_malloc_fn *OSSL_FUNC_CRYPTO_secure_malloc(const OSSL_DISPATCH *opf);
typedef void *(size_t, const char *, int) OSSL_FUNC_CRYPTO_secure_zalloc_fn;
OSSL_FUNC_CRYPTO_secure_zalloc_fn *OSSL_FUNC_CRYPTO_secure_zalloc(const OSSL_DISPATCH *opf);
typedef void (void *, const char *, int) OSSL_FUNC_CRYPTO_secure_free_fn;
OSSL_FUNC_CRYPTO_secure_free_fn *OSSL_FUNC_CRYPTO_secure_free(const OSSL_DISPATCH *opf)
    __contract("frees(opf)");
typedef void (void *, size_t, const char *, int) OSSL_FUNC_CRYPTO_secure_clear_free_fn;
OSSL_FUNC_CRYPTO_secure_clear_free_fn *OSSL_FUNC_CRYPTO_secure_clear_free(const OSSL_DISPATCH *opf)
    __contract("frees(opf)");
typedef int (const void *) OSSL_FUNC_CRYPTO_secure_allocated_fn;
OSSL_FUNC_CRYPTO_secure_allocated_fn *OSSL_FUNC_CRYPTO_secure_allocated(const OSSL_DISPATCH *opf);
typedef void (void *, size_t) OSSL_FUNC_OPENSSL_cleanse_fn;
OSSL_FUNC_OPENSSL_cleanse_fn *OSSL_FUNC_OPENSSL_cleanse(const OSSL_DISPATCH *opf);
typedef OSSL_CORE_BIO *(const char *, const char *) OSSL_FUNC_BIO_new_file_fn;
OSSL_FUNC_BIO_new_file_fn *OSSL_FUNC_BIO_new_file(const OSSL_DISPATCH *opf)
    __contract("null_alloc(ret) alloc(ret, unknown)");
typedef OSSL_CORE_BIO *(const void *, int) OSSL_FUNC_BIO_new_membuf_fn;
OSSL_FUNC_BIO_new_membuf_fn *OSSL_FUNC_BIO_new_membuf(const OSSL_DISPATCH *opf)
    __contract("null_alloc(ret) alloc(ret, unknown)");
typedef int (OSSL_CORE_BIO *, void *, size_t, size_t *) OSSL_FUNC_BIO_read_ex_fn;
OSSL_FUNC_BIO_read_ex_fn *OSSL_FUNC_BIO_read_ex(const OSSL_DISPATCH *opf);
typedef int (OSSL_CORE_BIO *, const void *, size_t, size_t *) OSSL_FUNC_BIO_write_ex_fn;
OSSL_FUNC_BIO_write_ex_fn *OSSL_FUNC_BIO_write_ex(const OSSL_DISPATCH *opf);
typedef int (OSSL_CORE_BIO *, char *, int) OSSL_FUNC_BIO_gets_fn;
OSSL_FUNC_BIO_gets_fn *OSSL_FUNC_BIO_gets(const OSSL_DISPATCH *opf);
typedef int (OSSL_CORE_BIO *, const char *) OSSL_FUNC_BIO_puts_fn;
OSSL_FUNC_BIO_puts_fn *OSSL_FUNC_BIO_puts(const OSSL_DISPATCH *opf);
typedef int (OSSL_CORE_BIO *) OSSL_FUNC_BIO_up_ref_fn;
OSSL_FUNC_BIO_up_ref_fn *OSSL_FUNC_BIO_up_ref(const OSSL_DISPATCH *opf) __contract("ref(opf)");
typedef int (OSSL_CORE_BIO *) OSSL_FUNC_BIO_free_fn;
OSSL_FUNC_BIO_free_fn *OSSL_FUNC_BIO_free(const OSSL_DISPATCH *opf) __contract("frees(opf)");
typedef int (OSSL_CORE_BIO *, const char *, struct __va_list_tag *) OSSL_FUNC_BIO_vprintf_fn;
OSSL_FUNC_BIO_vprintf_fn *OSSL_FUNC_BIO_vprintf(const OSSL_DISPATCH *opf);
typedef int (char *, size_t, const char *, struct __va_list_tag *) OSSL_FUNC_BIO_vsnprintf_fn;
OSSL_FUNC_BIO_vsnprintf_fn *OSSL_FUNC_BIO_vsnprintf(const OSSL_DISPATCH *opf);
typedef int (OSSL_CORE_BIO *, int, long, void *) OSSL_FUNC_BIO_ctrl_fn;
OSSL_FUNC_BIO_ctrl_fn *OSSL_FUNC_BIO_ctrl(const OSSL_DISPATCH *opf);
typedef void (OPENSSL_CORE_CTX *, OSSL_CALLBACK **, void **) OSSL_FUNC_self_test_cb_fn;
OSSL_FUNC_self_test_cb_fn *OSSL_FUNC_self_test_cb(const OSSL_DISPATCH *opf);
typedef size_t (const OSSL_CORE_HANDLE *, unsigned char **, int, size_t, size_t) OSSL_FUNC_get_entropy_fn;
OSSL_FUNC_get_entropy_fn *OSSL_FUNC_get_entropy(const OSSL_DISPATCH *opf);
typedef void (const OSSL_CORE_HANDLE *, unsigned char *, size_t) OSSL_FUNC_cleanup_entropy_fn;
OSSL_FUNC_cleanup_entropy_fn *OSSL_FUNC_cleanup_entropy(const OSSL_DISPATCH *opf);
typedef size_t (const OSSL_CORE_HANDLE *, unsigned char **, size_t, size_t, const void *, size_t) OSSL_FUNC_get_nonce_fn;
OSSL_FUNC_get_nonce_fn *OSSL_FUNC_get_nonce(const OSSL_DISPATCH *opf);
typedef void (const OSSL_CORE_HANDLE *, unsigned char *, size_t) OSSL_FUNC_cleanup_nonce_fn;
OSSL_FUNC_cleanup_nonce_fn *OSSL_FUNC_cleanup_nonce(const OSSL_DISPATCH *opf);
typedef int (const OSSL_CORE_HANDLE *, int (*OSSL_FUNC_provider_register_child_cb_fn)(const OSSL_CORE_HANDLE *, void *), int (*)(const OSSL_CORE_HANDLE *, void *), int (*)(const char *, void *), void *);
OSSL_FUNC_provider_register_child_cb_fn *OSSL_FUNC_provider_register_child_cb(const OSSL_DISPATCH *opf);
typedef void (const OSSL_CORE_HANDLE *) OSSL_FUNC_provider_deregister_child_cb_fn;
OSSL_FUNC_provider_deregister_child_cb_fn *OSSL_FUNC_provider_deregister_child_cb(const OSSL_DISPATCH *opf);
typedef const char *(const OSSL_CORE_HANDLE *) OSSL_FUNC_provider_name_fn;
OSSL_FUNC_provider_name_fn *OSSL_FUNC_provider_name(const OSSL_DISPATCH *opf);
typedef void *(const OSSL_CORE_HANDLE *) OSSL_FUNC_provider_get0_provider_ctx_fn;
OSSL_FUNC_provider_get0_provider_ctx_fn *OSSL_FUNC_provider_get0_provider_ctx(const OSSL_DISPATCH *opf);
typedef const OSSL_DISPATCH *(const OSSL_CORE_HANDLE *) OSSL_FUNC_provider_get0_dispatch_fn;
OSSL_FUNC_provider_get0_dispatch_fn *OSSL_FUNC_provider_get0_dispatch(const OSSL_DISPATCH *opf);
typedef int (const OSSL_CORE_HANDLE *, int) OSSL_FUNC_provider_up_ref_fn;
OSSL_FUNC_provider_up_ref_fn *OSSL_FUNC_provider_up_ref(const OSSL_DISPATCH *opf)
    __contract("ref(opf)");
typedef int (const OSSL_CORE_HANDLE *, int) OSSL_FUNC_provider_free_fn;
OSSL_FUNC_provider_free_fn *OSSL_FUNC_provider_free(const OSSL_DISPATCH *opf)
    __contract("frees(opf)");
typedef void (void *) OSSL_FUNC_provider_teardown_fn;
OSSL_FUNC_provider_teardown_fn *OSSL_FUNC_provider_teardown(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *) OSSL_FUNC_provider_gettable_params_fn;
OSSL_FUNC_provider_gettable_params_fn *OSSL_FUNC_provider_gettable_params(const OSSL_DISPATCH *opf);
typedef int (void *, OSSL_PARAM *) OSSL_FUNC_provider_get_params_fn;
OSSL_FUNC_provider_get_params_fn *OSSL_FUNC_provider_get_params(const OSSL_DISPATCH *opf);
typedef const OSSL_ALGORITHM *(void *, int, int *) OSSL_FUNC_provider_query_operation_fn;
OSSL_FUNC_provider_query_operation_fn *OSSL_FUNC_provider_query_operation(const OSSL_DISPATCH *opf);
typedef void (void *, int, const OSSL_ALGORITHM *) OSSL_FUNC_provider_unquery_operation_fn;
OSSL_FUNC_provider_unquery_operation_fn *OSSL_FUNC_provider_unquery_operation(const OSSL_DISPATCH *opf);
typedef const OSSL_ITEM *(void *) OSSL_FUNC_provider_get_reason_strings_fn;
OSSL_FUNC_provider_get_reason_strings_fn *OSSL_FUNC_provider_get_reason_strings(const OSSL_DISPATCH *opf);
typedef int (void *, const char *, OSSL_CALLBACK *, void *) OSSL_FUNC_provider_get_capabilities_fn;
OSSL_FUNC_provider_get_capabilities_fn *OSSL_FUNC_provider_get_capabilities(const OSSL_DISPATCH *opf);
typedef int (void *) OSSL_FUNC_provider_self_test_fn;
OSSL_FUNC_provider_self_test_fn *OSSL_FUNC_provider_self_test(const OSSL_DISPATCH *opf);
typedef void *(void *) OSSL_FUNC_digest_newctx_fn;
OSSL_FUNC_digest_newctx_fn *OSSL_FUNC_digest_newctx(const OSSL_DISPATCH *opf);
typedef int (void *, const OSSL_PARAM *) OSSL_FUNC_digest_init_fn;
OSSL_FUNC_digest_init_fn *OSSL_FUNC_digest_init(const OSSL_DISPATCH *opf);
typedef int (void *, const unsigned char *, size_t) OSSL_FUNC_digest_update_fn;
OSSL_FUNC_digest_update_fn *OSSL_FUNC_digest_update(const OSSL_DISPATCH *opf);
typedef int (void *, unsigned char *, size_t *, size_t) OSSL_FUNC_digest_final_fn;
OSSL_FUNC_digest_final_fn *OSSL_FUNC_digest_final(const OSSL_DISPATCH *opf);
typedef int (void *, const unsigned char *, size_t, unsigned char *, size_t *, size_t) OSSL_FUNC_digest_digest_fn;
OSSL_FUNC_digest_digest_fn *OSSL_FUNC_digest_digest(const OSSL_DISPATCH *opf);
typedef void (void *) OSSL_FUNC_digest_freectx_fn;
OSSL_FUNC_digest_freectx_fn *OSSL_FUNC_digest_freectx(const OSSL_DISPATCH *opf);
typedef void *(void *) OSSL_FUNC_digest_dupctx_fn;
OSSL_FUNC_digest_dupctx_fn *OSSL_FUNC_digest_dupctx(const OSSL_DISPATCH *opf);
typedef int (OSSL_PARAM *) OSSL_FUNC_digest_get_params_fn;
OSSL_FUNC_digest_get_params_fn *OSSL_FUNC_digest_get_params(const OSSL_DISPATCH *opf);
typedef int (void *, const OSSL_PARAM *) OSSL_FUNC_digest_set_ctx_params_fn;
OSSL_FUNC_digest_set_ctx_params_fn *OSSL_FUNC_digest_set_ctx_params(const OSSL_DISPATCH *opf);
typedef int (void *, OSSL_PARAM *) OSSL_FUNC_digest_get_ctx_params_fn;
OSSL_FUNC_digest_get_ctx_params_fn *OSSL_FUNC_digest_get_ctx_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *) OSSL_FUNC_digest_gettable_params_fn;
OSSL_FUNC_digest_gettable_params_fn *OSSL_FUNC_digest_gettable_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_digest_settable_ctx_params_fn;
OSSL_FUNC_digest_settable_ctx_params_fn *OSSL_FUNC_digest_settable_ctx_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_digest_gettable_ctx_params_fn;
OSSL_FUNC_digest_gettable_ctx_params_fn *OSSL_FUNC_digest_gettable_ctx_params(const OSSL_DISPATCH *opf);
typedef void *(void *) OSSL_FUNC_cipher_newctx_fn;
OSSL_FUNC_cipher_newctx_fn *OSSL_FUNC_cipher_newctx(const OSSL_DISPATCH *opf);
typedef int (void *, const unsigned char *, size_t, const unsigned char *, size_t, const OSSL_PARAM *) OSSL_FUNC_cipher_encrypt_init_fn;
OSSL_FUNC_cipher_encrypt_init_fn *OSSL_FUNC_cipher_encrypt_init(const OSSL_DISPATCH *opf);
typedef int (void *, const unsigned char *, size_t, const unsigned char *, size_t, const OSSL_PARAM *) OSSL_FUNC_cipher_decrypt_init_fn;
OSSL_FUNC_cipher_decrypt_init_fn *OSSL_FUNC_cipher_decrypt_init(const OSSL_DISPATCH *opf);
typedef int (void *, unsigned char *, size_t *, size_t, const unsigned char *, size_t) OSSL_FUNC_cipher_update_fn;
OSSL_FUNC_cipher_update_fn *OSSL_FUNC_cipher_update(const OSSL_DISPATCH *opf);
typedef int (void *, unsigned char *, size_t *, size_t) OSSL_FUNC_cipher_final_fn;
OSSL_FUNC_cipher_final_fn *OSSL_FUNC_cipher_final(const OSSL_DISPATCH *opf);
typedef int (void *, unsigned char *, size_t *, size_t, const unsigned char *, size_t) OSSL_FUNC_cipher_cipher_fn;
OSSL_FUNC_cipher_cipher_fn *OSSL_FUNC_cipher_cipher(const OSSL_DISPATCH *opf);
typedef void (void *) OSSL_FUNC_cipher_freectx_fn;
OSSL_FUNC_cipher_freectx_fn *OSSL_FUNC_cipher_freectx(const OSSL_DISPATCH *opf);
typedef void *(void *) OSSL_FUNC_cipher_dupctx_fn;
OSSL_FUNC_cipher_dupctx_fn *OSSL_FUNC_cipher_dupctx(const OSSL_DISPATCH *opf);
typedef int (OSSL_PARAM *) OSSL_FUNC_cipher_get_params_fn;
OSSL_FUNC_cipher_get_params_fn *OSSL_FUNC_cipher_get_params(const OSSL_DISPATCH *opf);
typedef int (void *, OSSL_PARAM *) OSSL_FUNC_cipher_get_ctx_params_fn;
OSSL_FUNC_cipher_get_ctx_params_fn *OSSL_FUNC_cipher_get_ctx_params(const OSSL_DISPATCH *opf);
typedef int (void *, const OSSL_PARAM *) OSSL_FUNC_cipher_set_ctx_params_fn;
OSSL_FUNC_cipher_set_ctx_params_fn *OSSL_FUNC_cipher_set_ctx_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *) OSSL_FUNC_cipher_gettable_params_fn;
OSSL_FUNC_cipher_gettable_params_fn *OSSL_FUNC_cipher_gettable_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_cipher_settable_ctx_params_fn;
OSSL_FUNC_cipher_settable_ctx_params_fn *OSSL_FUNC_cipher_settable_ctx_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_cipher_gettable_ctx_params_fn;
OSSL_FUNC_cipher_gettable_ctx_params_fn *OSSL_FUNC_cipher_gettable_ctx_params(const OSSL_DISPATCH *opf);
typedef void *(void *) OSSL_FUNC_mac_newctx_fn;
OSSL_FUNC_mac_newctx_fn *OSSL_FUNC_mac_newctx(const OSSL_DISPATCH *opf);
typedef void *(void *) OSSL_FUNC_mac_dupctx_fn;
OSSL_FUNC_mac_dupctx_fn *OSSL_FUNC_mac_dupctx(const OSSL_DISPATCH *opf);
typedef void (void *) OSSL_FUNC_mac_freectx_fn;
OSSL_FUNC_mac_freectx_fn *OSSL_FUNC_mac_freectx(const OSSL_DISPATCH *opf);
typedef int (void *, const unsigned char *, size_t, const OSSL_PARAM *) OSSL_FUNC_mac_init_fn;
OSSL_FUNC_mac_init_fn *OSSL_FUNC_mac_init(const OSSL_DISPATCH *opf);
typedef int (void *, const unsigned char *, size_t) OSSL_FUNC_mac_update_fn;
OSSL_FUNC_mac_update_fn *OSSL_FUNC_mac_update(const OSSL_DISPATCH *opf);
typedef int (void *, unsigned char *, size_t *, size_t) OSSL_FUNC_mac_final_fn;
OSSL_FUNC_mac_final_fn *OSSL_FUNC_mac_final(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *) OSSL_FUNC_mac_gettable_params_fn;
OSSL_FUNC_mac_gettable_params_fn *OSSL_FUNC_mac_gettable_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_mac_gettable_ctx_params_fn;
OSSL_FUNC_mac_gettable_ctx_params_fn *OSSL_FUNC_mac_gettable_ctx_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_mac_settable_ctx_params_fn;
OSSL_FUNC_mac_settable_ctx_params_fn *OSSL_FUNC_mac_settable_ctx_params(const OSSL_DISPATCH *opf);
typedef int (OSSL_PARAM *) OSSL_FUNC_mac_get_params_fn;
OSSL_FUNC_mac_get_params_fn *OSSL_FUNC_mac_get_params(const OSSL_DISPATCH *opf);
typedef int (void *, OSSL_PARAM *) OSSL_FUNC_mac_get_ctx_params_fn;
OSSL_FUNC_mac_get_ctx_params_fn *OSSL_FUNC_mac_get_ctx_params(const OSSL_DISPATCH *opf);
typedef int (void *, const OSSL_PARAM *) OSSL_FUNC_mac_set_ctx_params_fn;
OSSL_FUNC_mac_set_ctx_params_fn *OSSL_FUNC_mac_set_ctx_params(const OSSL_DISPATCH *opf);
typedef void *(void *) OSSL_FUNC_kdf_newctx_fn;
OSSL_FUNC_kdf_newctx_fn *OSSL_FUNC_kdf_newctx(const OSSL_DISPATCH *opf);
typedef void *(void *) OSSL_FUNC_kdf_dupctx_fn;
OSSL_FUNC_kdf_dupctx_fn *OSSL_FUNC_kdf_dupctx(const OSSL_DISPATCH *opf);
typedef void (void *) OSSL_FUNC_kdf_freectx_fn;
OSSL_FUNC_kdf_freectx_fn *OSSL_FUNC_kdf_freectx(const OSSL_DISPATCH *opf);
typedef void (void *) OSSL_FUNC_kdf_reset_fn;
OSSL_FUNC_kdf_reset_fn *OSSL_FUNC_kdf_reset(const OSSL_DISPATCH *opf);
typedef int (void *, unsigned char *, size_t, const OSSL_PARAM *) OSSL_FUNC_kdf_derive_fn;
OSSL_FUNC_kdf_derive_fn *OSSL_FUNC_kdf_derive(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *) OSSL_FUNC_kdf_gettable_params_fn;
OSSL_FUNC_kdf_gettable_params_fn *OSSL_FUNC_kdf_gettable_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_kdf_gettable_ctx_params_fn;
OSSL_FUNC_kdf_gettable_ctx_params_fn *OSSL_FUNC_kdf_gettable_ctx_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_kdf_settable_ctx_params_fn;
OSSL_FUNC_kdf_settable_ctx_params_fn *OSSL_FUNC_kdf_settable_ctx_params(const OSSL_DISPATCH *opf);
typedef int (OSSL_PARAM *) OSSL_FUNC_kdf_get_params_fn;
OSSL_FUNC_kdf_get_params_fn *OSSL_FUNC_kdf_get_params(const OSSL_DISPATCH *opf);
typedef int (void *, OSSL_PARAM *) OSSL_FUNC_kdf_get_ctx_params_fn;
OSSL_FUNC_kdf_get_ctx_params_fn *OSSL_FUNC_kdf_get_ctx_params(const OSSL_DISPATCH *opf);
typedef int (void *, const OSSL_PARAM *) OSSL_FUNC_kdf_set_ctx_params_fn;
OSSL_FUNC_kdf_set_ctx_params_fn *OSSL_FUNC_kdf_set_ctx_params(const OSSL_DISPATCH *opf);
typedef void *(void *, void *, const OSSL_DISPATCH *) OSSL_FUNC_rand_newctx_fn;
OSSL_FUNC_rand_newctx_fn *OSSL_FUNC_rand_newctx(const OSSL_DISPATCH *opf);
typedef void (void *) OSSL_FUNC_rand_freectx_fn;
OSSL_FUNC_rand_freectx_fn *OSSL_FUNC_rand_freectx(const OSSL_DISPATCH *opf);
typedef int (void *, unsigned int, int, const unsigned char *, size_t, const OSSL_PARAM *) OSSL_FUNC_rand_instantiate_fn;
OSSL_FUNC_rand_instantiate_fn *OSSL_FUNC_rand_instantiate(const OSSL_DISPATCH *opf);
typedef int (void *) OSSL_FUNC_rand_uninstantiate_fn;
OSSL_FUNC_rand_uninstantiate_fn *OSSL_FUNC_rand_uninstantiate(const OSSL_DISPATCH *opf);
typedef int (void *, unsigned char *, size_t, unsigned int, int, const unsigned char *, size_t) OSSL_FUNC_rand_generate_fn;
OSSL_FUNC_rand_generate_fn *OSSL_FUNC_rand_generate(const OSSL_DISPATCH *opf);
typedef int (void *, int, const unsigned char *, size_t, const unsigned char *, size_t) OSSL_FUNC_rand_reseed_fn;
OSSL_FUNC_rand_reseed_fn *OSSL_FUNC_rand_reseed(const OSSL_DISPATCH *opf);
typedef size_t (void *, unsigned char *, unsigned int, size_t, size_t) OSSL_FUNC_rand_nonce_fn;
OSSL_FUNC_rand_nonce_fn *OSSL_FUNC_rand_nonce(const OSSL_DISPATCH *opf);
typedef int (void *) OSSL_FUNC_rand_enable_locking_fn;
OSSL_FUNC_rand_enable_locking_fn *OSSL_FUNC_rand_enable_locking(const OSSL_DISPATCH *opf);
typedef int (void *) OSSL_FUNC_rand_lock_fn;
OSSL_FUNC_rand_lock_fn *OSSL_FUNC_rand_lock(const OSSL_DISPATCH *opf);
typedef void (void *) OSSL_FUNC_rand_unlock_fn;
OSSL_FUNC_rand_unlock_fn *OSSL_FUNC_rand_unlock(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *) OSSL_FUNC_rand_gettable_params_fn;
OSSL_FUNC_rand_gettable_params_fn *OSSL_FUNC_rand_gettable_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_rand_gettable_ctx_params_fn;
OSSL_FUNC_rand_gettable_ctx_params_fn *OSSL_FUNC_rand_gettable_ctx_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_rand_settable_ctx_params_fn;
OSSL_FUNC_rand_settable_ctx_params_fn *OSSL_FUNC_rand_settable_ctx_params(const OSSL_DISPATCH *opf);
typedef int (OSSL_PARAM *) OSSL_FUNC_rand_get_params_fn;
OSSL_FUNC_rand_get_params_fn *OSSL_FUNC_rand_get_params(const OSSL_DISPATCH *opf);
typedef int (void *, OSSL_PARAM *) OSSL_FUNC_rand_get_ctx_params_fn;
OSSL_FUNC_rand_get_ctx_params_fn *OSSL_FUNC_rand_get_ctx_params(const OSSL_DISPATCH *opf);
typedef int (void *, const OSSL_PARAM *) OSSL_FUNC_rand_set_ctx_params_fn;
OSSL_FUNC_rand_set_ctx_params_fn *OSSL_FUNC_rand_set_ctx_params(const OSSL_DISPATCH *opf);
typedef void (void *, OSSL_INOUT_CALLBACK *, OSSL_CALLBACK *, OSSL_INOUT_CALLBACK *, OSSL_CALLBACK *, void *) OSSL_FUNC_rand_set_callbacks_fn;
OSSL_FUNC_rand_set_callbacks_fn *OSSL_FUNC_rand_set_callbacks(const OSSL_DISPATCH *opf);
typedef int (void *) OSSL_FUNC_rand_verify_zeroization_fn;
OSSL_FUNC_rand_verify_zeroization_fn *OSSL_FUNC_rand_verify_zeroization(const OSSL_DISPATCH *opf);
typedef size_t (void *, unsigned char **, int, size_t, size_t, int, const unsigned char *, size_t) OSSL_FUNC_rand_get_seed_fn;
OSSL_FUNC_rand_get_seed_fn *OSSL_FUNC_rand_get_seed(const OSSL_DISPATCH *opf);
typedef void (void *, unsigned char *, size_t) OSSL_FUNC_rand_clear_seed_fn;
OSSL_FUNC_rand_clear_seed_fn *OSSL_FUNC_rand_clear_seed(const OSSL_DISPATCH *opf);
typedef void *(void *) OSSL_FUNC_keymgmt_new_fn;
OSSL_FUNC_keymgmt_new_fn *OSSL_FUNC_keymgmt_new(const OSSL_DISPATCH *opf)
    __contract("null_alloc(ret) alloc(ret, unknown)");
typedef void *(void *, int, const OSSL_PARAM *) OSSL_FUNC_keymgmt_gen_init_fn;
OSSL_FUNC_keymgmt_gen_init_fn *OSSL_FUNC_keymgmt_gen_init(const OSSL_DISPATCH *opf);
typedef int (void *, void *) OSSL_FUNC_keymgmt_gen_set_template_fn;
OSSL_FUNC_keymgmt_gen_set_template_fn *OSSL_FUNC_keymgmt_gen_set_template(const OSSL_DISPATCH *opf);
typedef int (void *, const OSSL_PARAM *) OSSL_FUNC_keymgmt_gen_set_params_fn;
OSSL_FUNC_keymgmt_gen_set_params_fn *OSSL_FUNC_keymgmt_gen_set_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_keymgmt_gen_settable_params_fn;
OSSL_FUNC_keymgmt_gen_settable_params_fn *OSSL_FUNC_keymgmt_gen_settable_params(const OSSL_DISPATCH *opf);
typedef void *(void *, OSSL_CALLBACK *, void *) OSSL_FUNC_keymgmt_gen_fn;
OSSL_FUNC_keymgmt_gen_fn *OSSL_FUNC_keymgmt_gen(const OSSL_DISPATCH *opf);
typedef void (void *) OSSL_FUNC_keymgmt_gen_cleanup_fn;
OSSL_FUNC_keymgmt_gen_cleanup_fn *OSSL_FUNC_keymgmt_gen_cleanup(const OSSL_DISPATCH *opf);
typedef void *(const void *, size_t) OSSL_FUNC_keymgmt_load_fn;
OSSL_FUNC_keymgmt_load_fn *OSSL_FUNC_keymgmt_load(const OSSL_DISPATCH *opf);
typedef void (void *) OSSL_FUNC_keymgmt_free_fn;
OSSL_FUNC_keymgmt_free_fn *OSSL_FUNC_keymgmt_free(const OSSL_DISPATCH *opf)
    __contract("frees(opf)");
typedef int (void *, OSSL_PARAM *) OSSL_FUNC_keymgmt_get_params_fn;
OSSL_FUNC_keymgmt_get_params_fn *OSSL_FUNC_keymgmt_get_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *) OSSL_FUNC_keymgmt_gettable_params_fn;
OSSL_FUNC_keymgmt_gettable_params_fn *OSSL_FUNC_keymgmt_gettable_params(const OSSL_DISPATCH *opf);
typedef int (void *, const OSSL_PARAM *) OSSL_FUNC_keymgmt_set_params_fn;
OSSL_FUNC_keymgmt_set_params_fn *OSSL_FUNC_keymgmt_set_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *) OSSL_FUNC_keymgmt_settable_params_fn;
OSSL_FUNC_keymgmt_settable_params_fn *OSSL_FUNC_keymgmt_settable_params(const OSSL_DISPATCH *opf);
typedef const char *(int) OSSL_FUNC_keymgmt_query_operation_name_fn;
OSSL_FUNC_keymgmt_query_operation_name_fn *OSSL_FUNC_keymgmt_query_operation_name(const OSSL_DISPATCH *opf);
typedef int (const void *, int) OSSL_FUNC_keymgmt_has_fn;
OSSL_FUNC_keymgmt_has_fn *OSSL_FUNC_keymgmt_has(const OSSL_DISPATCH *opf);
typedef int (const void *, int, int) OSSL_FUNC_keymgmt_validate_fn;
OSSL_FUNC_keymgmt_validate_fn *OSSL_FUNC_keymgmt_validate(const OSSL_DISPATCH *opf);
typedef int (const void *, const void *, int) OSSL_FUNC_keymgmt_match_fn;
OSSL_FUNC_keymgmt_match_fn *OSSL_FUNC_keymgmt_match(const OSSL_DISPATCH *opf);
typedef int (void *, int, const OSSL_PARAM *) OSSL_FUNC_keymgmt_import_fn;
OSSL_FUNC_keymgmt_import_fn *OSSL_FUNC_keymgmt_import(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(int) OSSL_FUNC_keymgmt_import_types_fn;
OSSL_FUNC_keymgmt_import_types_fn *OSSL_FUNC_keymgmt_import_types(const OSSL_DISPATCH *opf);
typedef int (void *, int, OSSL_CALLBACK *, void *) OSSL_FUNC_keymgmt_export_fn;
OSSL_FUNC_keymgmt_export_fn *OSSL_FUNC_keymgmt_export(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(int) OSSL_FUNC_keymgmt_export_types_fn;
OSSL_FUNC_keymgmt_export_types_fn *OSSL_FUNC_keymgmt_export_types(const OSSL_DISPATCH *opf);
typedef void *(const void *, int) OSSL_FUNC_keymgmt_dup_fn;
OSSL_FUNC_keymgmt_dup_fn *OSSL_FUNC_keymgmt_dup(const OSSL_DISPATCH *opf)
    __contract("null_alloc(ret) alloc(ret, unknown)");
typedef void *(void *) OSSL_FUNC_keyexch_newctx_fn;
OSSL_FUNC_keyexch_newctx_fn *OSSL_FUNC_keyexch_newctx(const OSSL_DISPATCH *opf);
typedef int (void *, void *, const OSSL_PARAM *) OSSL_FUNC_keyexch_init_fn;
OSSL_FUNC_keyexch_init_fn *OSSL_FUNC_keyexch_init(const OSSL_DISPATCH *opf);
typedef int (void *, unsigned char *, size_t *, size_t) OSSL_FUNC_keyexch_derive_fn;
OSSL_FUNC_keyexch_derive_fn *OSSL_FUNC_keyexch_derive(const OSSL_DISPATCH *opf);
typedef int (void *, void *) OSSL_FUNC_keyexch_set_peer_fn;
OSSL_FUNC_keyexch_set_peer_fn *OSSL_FUNC_keyexch_set_peer(const OSSL_DISPATCH *opf);
typedef void (void *) OSSL_FUNC_keyexch_freectx_fn;
OSSL_FUNC_keyexch_freectx_fn *OSSL_FUNC_keyexch_freectx(const OSSL_DISPATCH *opf);
typedef void *(void *) OSSL_FUNC_keyexch_dupctx_fn;
OSSL_FUNC_keyexch_dupctx_fn *OSSL_FUNC_keyexch_dupctx(const OSSL_DISPATCH *opf);
typedef int (void *, const OSSL_PARAM *) OSSL_FUNC_keyexch_set_ctx_params_fn;
OSSL_FUNC_keyexch_set_ctx_params_fn *OSSL_FUNC_keyexch_set_ctx_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_keyexch_settable_ctx_params_fn;
OSSL_FUNC_keyexch_settable_ctx_params_fn *OSSL_FUNC_keyexch_settable_ctx_params(const OSSL_DISPATCH *opf);
typedef int (void *, OSSL_PARAM *) OSSL_FUNC_keyexch_get_ctx_params_fn;
OSSL_FUNC_keyexch_get_ctx_params_fn *OSSL_FUNC_keyexch_get_ctx_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_keyexch_gettable_ctx_params_fn;
OSSL_FUNC_keyexch_gettable_ctx_params_fn *OSSL_FUNC_keyexch_gettable_ctx_params(const OSSL_DISPATCH *opf);
typedef void *(void *, const char *) OSSL_FUNC_signature_newctx_fn;
OSSL_FUNC_signature_newctx_fn *OSSL_FUNC_signature_newctx(const OSSL_DISPATCH *opf);
typedef int (void *, void *, const OSSL_PARAM *) OSSL_FUNC_signature_sign_init_fn;
OSSL_FUNC_signature_sign_init_fn *OSSL_FUNC_signature_sign_init(const OSSL_DISPATCH *opf);
typedef int (void *, unsigned char *, size_t *, size_t, const unsigned char *, size_t) OSSL_FUNC_signature_sign_fn;
OSSL_FUNC_signature_sign_fn *OSSL_FUNC_signature_sign(const OSSL_DISPATCH *opf);
typedef int (void *, void *, const OSSL_PARAM *) OSSL_FUNC_signature_verify_init_fn;
OSSL_FUNC_signature_verify_init_fn *OSSL_FUNC_signature_verify_init(const OSSL_DISPATCH *opf);
typedef int (void *, const unsigned char *, size_t, const unsigned char *, size_t) OSSL_FUNC_signature_verify_fn;
OSSL_FUNC_signature_verify_fn *OSSL_FUNC_signature_verify(const OSSL_DISPATCH *opf);
typedef int (void *, void *, const OSSL_PARAM *) OSSL_FUNC_signature_verify_recover_init_fn;
OSSL_FUNC_signature_verify_recover_init_fn *OSSL_FUNC_signature_verify_recover_init(const OSSL_DISPATCH *opf);
typedef int (void *, unsigned char *, size_t *, size_t, const unsigned char *, size_t) OSSL_FUNC_signature_verify_recover_fn;
OSSL_FUNC_signature_verify_recover_fn *OSSL_FUNC_signature_verify_recover(const OSSL_DISPATCH *opf);
typedef int (void *, const char *, void *, const OSSL_PARAM *) OSSL_FUNC_signature_digest_sign_init_fn;
OSSL_FUNC_signature_digest_sign_init_fn *OSSL_FUNC_signature_digest_sign_init(const OSSL_DISPATCH *opf);
typedef int (void *, const unsigned char *, size_t) OSSL_FUNC_signature_digest_sign_update_fn;
OSSL_FUNC_signature_digest_sign_update_fn *OSSL_FUNC_signature_digest_sign_update(const OSSL_DISPATCH *opf);
typedef int (void *, unsigned char *, size_t *, size_t) OSSL_FUNC_signature_digest_sign_final_fn;
OSSL_FUNC_signature_digest_sign_final_fn *OSSL_FUNC_signature_digest_sign_final(const OSSL_DISPATCH *opf);
typedef int (void *, unsigned char *, size_t *, size_t, const unsigned char *, size_t) OSSL_FUNC_signature_digest_sign_fn;
OSSL_FUNC_signature_digest_sign_fn *OSSL_FUNC_signature_digest_sign(const OSSL_DISPATCH *opf);
typedef int (void *, const char *, void *, const OSSL_PARAM *) OSSL_FUNC_signature_digest_verify_init_fn;
OSSL_FUNC_signature_digest_verify_init_fn *OSSL_FUNC_signature_digest_verify_init(const OSSL_DISPATCH *opf);
typedef int (void *, const unsigned char *, size_t) OSSL_FUNC_signature_digest_verify_update_fn;
OSSL_FUNC_signature_digest_verify_update_fn *OSSL_FUNC_signature_digest_verify_update(const OSSL_DISPATCH *opf);
typedef int (void *, const unsigned char *, size_t) OSSL_FUNC_signature_digest_verify_final_fn;
OSSL_FUNC_signature_digest_verify_final_fn *OSSL_FUNC_signature_digest_verify_final(const OSSL_DISPATCH *opf);
typedef int (void *, const unsigned char *, size_t, const unsigned char *, size_t) OSSL_FUNC_signature_digest_verify_fn;
OSSL_FUNC_signature_digest_verify_fn *OSSL_FUNC_signature_digest_verify(const OSSL_DISPATCH *opf);
typedef void (void *) OSSL_FUNC_signature_freectx_fn;
OSSL_FUNC_signature_freectx_fn *OSSL_FUNC_signature_freectx(const OSSL_DISPATCH *opf);
typedef void *(void *) OSSL_FUNC_signature_dupctx_fn;
OSSL_FUNC_signature_dupctx_fn *OSSL_FUNC_signature_dupctx(const OSSL_DISPATCH *opf);
typedef int (void *, OSSL_PARAM *) OSSL_FUNC_signature_get_ctx_params_fn;
OSSL_FUNC_signature_get_ctx_params_fn *OSSL_FUNC_signature_get_ctx_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_signature_gettable_ctx_params_fn;
OSSL_FUNC_signature_gettable_ctx_params_fn *OSSL_FUNC_signature_gettable_ctx_params(const OSSL_DISPATCH *opf);
typedef int (void *, const OSSL_PARAM *) OSSL_FUNC_signature_set_ctx_params_fn;
OSSL_FUNC_signature_set_ctx_params_fn *OSSL_FUNC_signature_set_ctx_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_signature_settable_ctx_params_fn;
OSSL_FUNC_signature_settable_ctx_params_fn *OSSL_FUNC_signature_settable_ctx_params(const OSSL_DISPATCH *opf);
typedef int (void *, OSSL_PARAM *) OSSL_FUNC_signature_get_ctx_md_params_fn;
OSSL_FUNC_signature_get_ctx_md_params_fn *OSSL_FUNC_signature_get_ctx_md_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *) OSSL_FUNC_signature_gettable_ctx_md_params_fn;
OSSL_FUNC_signature_gettable_ctx_md_params_fn *OSSL_FUNC_signature_gettable_ctx_md_params(const OSSL_DISPATCH *opf);
typedef int (void *, const OSSL_PARAM *) OSSL_FUNC_signature_set_ctx_md_params_fn;
OSSL_FUNC_signature_set_ctx_md_params_fn *OSSL_FUNC_signature_set_ctx_md_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *) OSSL_FUNC_signature_settable_ctx_md_params_fn;
OSSL_FUNC_signature_settable_ctx_md_params_fn *OSSL_FUNC_signature_settable_ctx_md_params(const OSSL_DISPATCH *opf);
typedef void *(void *) OSSL_FUNC_asym_cipher_newctx_fn;
OSSL_FUNC_asym_cipher_newctx_fn *OSSL_FUNC_asym_cipher_newctx(const OSSL_DISPATCH *opf);
typedef int (void *, void *, const OSSL_PARAM *) OSSL_FUNC_asym_cipher_encrypt_init_fn;
OSSL_FUNC_asym_cipher_encrypt_init_fn *OSSL_FUNC_asym_cipher_encrypt_init(const OSSL_DISPATCH *opf);
typedef int (void *, unsigned char *, size_t *, size_t, const unsigned char *, size_t) OSSL_FUNC_asym_cipher_encrypt_fn;
OSSL_FUNC_asym_cipher_encrypt_fn *OSSL_FUNC_asym_cipher_encrypt(const OSSL_DISPATCH *opf);
typedef int (void *, void *, const OSSL_PARAM *) OSSL_FUNC_asym_cipher_decrypt_init_fn;
OSSL_FUNC_asym_cipher_decrypt_init_fn *OSSL_FUNC_asym_cipher_decrypt_init(const OSSL_DISPATCH *opf);
typedef int (void *, unsigned char *, size_t *, size_t, const unsigned char *, size_t) OSSL_FUNC_asym_cipher_decrypt_fn;
OSSL_FUNC_asym_cipher_decrypt_fn *OSSL_FUNC_asym_cipher_decrypt(const OSSL_DISPATCH *opf);
typedef void (void *) OSSL_FUNC_asym_cipher_freectx_fn;
OSSL_FUNC_asym_cipher_freectx_fn *OSSL_FUNC_asym_cipher_freectx(const OSSL_DISPATCH *opf);
typedef void *(void *) OSSL_FUNC_asym_cipher_dupctx_fn;
OSSL_FUNC_asym_cipher_dupctx_fn *OSSL_FUNC_asym_cipher_dupctx(const OSSL_DISPATCH *opf);
typedef int (void *, OSSL_PARAM *) OSSL_FUNC_asym_cipher_get_ctx_params_fn;
OSSL_FUNC_asym_cipher_get_ctx_params_fn *OSSL_FUNC_asym_cipher_get_ctx_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_asym_cipher_gettable_ctx_params_fn;
OSSL_FUNC_asym_cipher_gettable_ctx_params_fn *OSSL_FUNC_asym_cipher_gettable_ctx_params(const OSSL_DISPATCH *opf);
typedef int (void *, const OSSL_PARAM *) OSSL_FUNC_asym_cipher_set_ctx_params_fn;
OSSL_FUNC_asym_cipher_set_ctx_params_fn *OSSL_FUNC_asym_cipher_set_ctx_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_asym_cipher_settable_ctx_params_fn;
OSSL_FUNC_asym_cipher_settable_ctx_params_fn *OSSL_FUNC_asym_cipher_settable_ctx_params(const OSSL_DISPATCH *opf);
typedef void *(void *) OSSL_FUNC_kem_newctx_fn;
OSSL_FUNC_kem_newctx_fn *OSSL_FUNC_kem_newctx(const OSSL_DISPATCH *opf);
typedef int (void *, void *, const OSSL_PARAM *) OSSL_FUNC_kem_encapsulate_init_fn;
OSSL_FUNC_kem_encapsulate_init_fn *OSSL_FUNC_kem_encapsulate_init(const OSSL_DISPATCH *opf);
typedef int (void *, unsigned char *, size_t *, unsigned char *, size_t *) OSSL_FUNC_kem_encapsulate_fn;
OSSL_FUNC_kem_encapsulate_fn *OSSL_FUNC_kem_encapsulate(const OSSL_DISPATCH *opf);
typedef int (void *, void *, const OSSL_PARAM *) OSSL_FUNC_kem_decapsulate_init_fn;
OSSL_FUNC_kem_decapsulate_init_fn *OSSL_FUNC_kem_decapsulate_init(const OSSL_DISPATCH *opf);
typedef int (void *, unsigned char *, size_t *, const unsigned char *, size_t) OSSL_FUNC_kem_decapsulate_fn;
OSSL_FUNC_kem_decapsulate_fn *OSSL_FUNC_kem_decapsulate(const OSSL_DISPATCH *opf);
typedef void (void *) OSSL_FUNC_kem_freectx_fn;
OSSL_FUNC_kem_freectx_fn *OSSL_FUNC_kem_freectx(const OSSL_DISPATCH *opf);
typedef void *(void *) OSSL_FUNC_kem_dupctx_fn;
OSSL_FUNC_kem_dupctx_fn *OSSL_FUNC_kem_dupctx(const OSSL_DISPATCH *opf);
typedef int (void *, OSSL_PARAM *) OSSL_FUNC_kem_get_ctx_params_fn;
OSSL_FUNC_kem_get_ctx_params_fn *OSSL_FUNC_kem_get_ctx_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_kem_gettable_ctx_params_fn;
OSSL_FUNC_kem_gettable_ctx_params_fn *OSSL_FUNC_kem_gettable_ctx_params(const OSSL_DISPATCH *opf);
typedef int (void *, const OSSL_PARAM *) OSSL_FUNC_kem_set_ctx_params_fn;
OSSL_FUNC_kem_set_ctx_params_fn *OSSL_FUNC_kem_set_ctx_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *, void *) OSSL_FUNC_kem_settable_ctx_params_fn;
OSSL_FUNC_kem_settable_ctx_params_fn *OSSL_FUNC_kem_settable_ctx_params(const OSSL_DISPATCH *opf);
typedef void *(void *) OSSL_FUNC_encoder_newctx_fn;
OSSL_FUNC_encoder_newctx_fn *OSSL_FUNC_encoder_newctx(const OSSL_DISPATCH *opf);
typedef void (void *) OSSL_FUNC_encoder_freectx_fn;
OSSL_FUNC_encoder_freectx_fn *OSSL_FUNC_encoder_freectx(const OSSL_DISPATCH *opf);
typedef int (OSSL_PARAM *) OSSL_FUNC_encoder_get_params_fn;
OSSL_FUNC_encoder_get_params_fn *OSSL_FUNC_encoder_get_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *) OSSL_FUNC_encoder_gettable_params_fn;
OSSL_FUNC_encoder_gettable_params_fn *OSSL_FUNC_encoder_gettable_params(const OSSL_DISPATCH *opf);
typedef int (void *, const OSSL_PARAM *) OSSL_FUNC_encoder_set_ctx_params_fn;
OSSL_FUNC_encoder_set_ctx_params_fn *OSSL_FUNC_encoder_set_ctx_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *) OSSL_FUNC_encoder_settable_ctx_params_fn;
OSSL_FUNC_encoder_settable_ctx_params_fn *OSSL_FUNC_encoder_settable_ctx_params(const OSSL_DISPATCH *opf);
typedef int (void *, int) OSSL_FUNC_encoder_does_selection_fn;
OSSL_FUNC_encoder_does_selection_fn *OSSL_FUNC_encoder_does_selection(const OSSL_DISPATCH *opf);
typedef int (void *, OSSL_CORE_BIO *, const void *, const OSSL_PARAM *, int, OSSL_PASSPHRASE_CALLBACK *, void *) OSSL_FUNC_encoder_encode_fn;
OSSL_FUNC_encoder_encode_fn *OSSL_FUNC_encoder_encode(const OSSL_DISPATCH *opf);
typedef void *(void *, int, const OSSL_PARAM *) OSSL_FUNC_encoder_import_object_fn;
OSSL_FUNC_encoder_import_object_fn *OSSL_FUNC_encoder_import_object(const OSSL_DISPATCH *opf);
typedef void (void *) OSSL_FUNC_encoder_free_object_fn;
OSSL_FUNC_encoder_free_object_fn *OSSL_FUNC_encoder_free_object(const OSSL_DISPATCH *opf);
typedef void *(void *) OSSL_FUNC_decoder_newctx_fn;
OSSL_FUNC_decoder_newctx_fn *OSSL_FUNC_decoder_newctx(const OSSL_DISPATCH *opf);
typedef void (void *) OSSL_FUNC_decoder_freectx_fn;
OSSL_FUNC_decoder_freectx_fn *OSSL_FUNC_decoder_freectx(const OSSL_DISPATCH *opf);
typedef int (OSSL_PARAM *) OSSL_FUNC_decoder_get_params_fn;
OSSL_FUNC_decoder_get_params_fn *OSSL_FUNC_decoder_get_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *) OSSL_FUNC_decoder_gettable_params_fn;
OSSL_FUNC_decoder_gettable_params_fn *OSSL_FUNC_decoder_gettable_params(const OSSL_DISPATCH *opf);
typedef int (void *, const OSSL_PARAM *) OSSL_FUNC_decoder_set_ctx_params_fn;
OSSL_FUNC_decoder_set_ctx_params_fn *OSSL_FUNC_decoder_set_ctx_params(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *) OSSL_FUNC_decoder_settable_ctx_params_fn;
OSSL_FUNC_decoder_settable_ctx_params_fn *OSSL_FUNC_decoder_settable_ctx_params(const OSSL_DISPATCH *opf);
typedef int (void *, int) OSSL_FUNC_decoder_does_selection_fn;
OSSL_FUNC_decoder_does_selection_fn *OSSL_FUNC_decoder_does_selection(const OSSL_DISPATCH *opf);
typedef int (void *, OSSL_CORE_BIO *, int, OSSL_CALLBACK *, void *, OSSL_PASSPHRASE_CALLBACK *, void *) OSSL_FUNC_decoder_decode_fn;
OSSL_FUNC_decoder_decode_fn *OSSL_FUNC_decoder_decode(const OSSL_DISPATCH *opf);
typedef int (void *, const void *, size_t, OSSL_CALLBACK *, void *) OSSL_FUNC_decoder_export_object_fn;
OSSL_FUNC_decoder_export_object_fn *OSSL_FUNC_decoder_export_object(const OSSL_DISPATCH *opf);
typedef void *(void *, const char *) OSSL_FUNC_store_open_fn;
OSSL_FUNC_store_open_fn *OSSL_FUNC_store_open(const OSSL_DISPATCH *opf);
typedef void *(void *, OSSL_CORE_BIO *) OSSL_FUNC_store_attach_fn;
OSSL_FUNC_store_attach_fn *OSSL_FUNC_store_attach(const OSSL_DISPATCH *opf);
typedef const OSSL_PARAM *(void *) OSSL_FUNC_store_settable_ctx_params_fn;
OSSL_FUNC_store_settable_ctx_params_fn *OSSL_FUNC_store_settable_ctx_params(const OSSL_DISPATCH *opf);
typedef int (void *, const OSSL_PARAM *) OSSL_FUNC_store_set_ctx_params_fn;
OSSL_FUNC_store_set_ctx_params_fn *OSSL_FUNC_store_set_ctx_params(const OSSL_DISPATCH *opf);
typedef int (void *, OSSL_CALLBACK *, void *, OSSL_PASSPHRASE_CALLBACK *, void *) OSSL_FUNC_store_load_fn;
OSSL_FUNC_store_load_fn *OSSL_FUNC_store_load(const OSSL_DISPATCH *opf);
typedef int (void *) OSSL_FUNC_store_eof_fn;
OSSL_FUNC_store_eof_fn *OSSL_FUNC_store_eof(const OSSL_DISPATCH *opf);
typedef int (void *) OSSL_FUNC_store_close_fn;
OSSL_FUNC_store_close_fn *OSSL_FUNC_store_close(const OSSL_DISPATCH *opf);
typedef int (void *, const void *, size_t, OSSL_CALLBACK *, void *) OSSL_FUNC_store_export_object_fn;
OSSL_FUNC_store_export_object_fn *OSSL_FUNC_store_export_object(const OSSL_DISPATCH *opf);

#define OSSL_FUNC_CORE_GETTABLE_PARAMS 1
#define OSSL_FUNC_CORE_GET_PARAMS 2
#define OSSL_FUNC_CORE_THREAD_START 3
#define OSSL_FUNC_CORE_GET_LIBCTX 4
#define OSSL_FUNC_CORE_NEW_ERROR 5
#define OSSL_FUNC_CORE_SET_ERROR_DEBUG 6
#define OSSL_FUNC_CORE_VSET_ERROR 7
#define OSSL_FUNC_CORE_SET_ERROR_MARK 8
#define OSSL_FUNC_CORE_CLEAR_LAST_ERROR_MARK 9
#define OSSL_FUNC_CORE_POP_ERROR_TO_MARK 10
#define OSSL_FUNC_CORE_OBJ_ADD_SIGID 11
#define OSSL_FUNC_CORE_OBJ_CREATE 12
#define OSSL_FUNC_CRYPTO_MALLOC 20
#define OSSL_FUNC_CRYPTO_ZALLOC 21
#define OSSL_FUNC_CRYPTO_FREE 22
#define OSSL_FUNC_CRYPTO_CLEAR_FREE 23
#define OSSL_FUNC_CRYPTO_REALLOC 24
#define OSSL_FUNC_CRYPTO_CLEAR_REALLOC 25
#define OSSL_FUNC_CRYPTO_SECURE_MALLOC 26
#define OSSL_FUNC_CRYPTO_SECURE_ZALLOC 27
#define OSSL_FUNC_CRYPTO_SECURE_FREE 28
#define OSSL_FUNC_CRYPTO_SECURE_CLEAR_FREE 29
#define OSSL_FUNC_CRYPTO_SECURE_ALLOCATED 30
#define OSSL_FUNC_OPENSSL_CLEANSE 31
#define OSSL_FUNC_BIO_NEW_FILE 40
#define OSSL_FUNC_BIO_NEW_MEMBUF 41
#define OSSL_FUNC_BIO_READ_EX 42
#define OSSL_FUNC_BIO_WRITE_EX 43
#define OSSL_FUNC_BIO_UP_REF 44
#define OSSL_FUNC_BIO_FREE 45
#define OSSL_FUNC_BIO_VPRINTF 46
#define OSSL_FUNC_BIO_VSNPRINTF 47
#define OSSL_FUNC_BIO_PUTS 48
#define OSSL_FUNC_BIO_GETS 49
#define OSSL_FUNC_BIO_CTRL 50
#define OSSL_FUNC_SELF_TEST_CB 100
#define OSSL_FUNC_GET_ENTROPY 101
#define OSSL_FUNC_CLEANUP_ENTROPY 102
#define OSSL_FUNC_GET_NONCE 103
#define OSSL_FUNC_CLEANUP_NONCE 104
#define OSSL_FUNC_PROVIDER_REGISTER_CHILD_CB 105
#define OSSL_FUNC_PROVIDER_DEREGISTER_CHILD_CB 106
#define OSSL_FUNC_PROVIDER_NAME 107
#define OSSL_FUNC_PROVIDER_GET0_PROVIDER_CTX 108
#define OSSL_FUNC_PROVIDER_GET0_DISPATCH 109
#define OSSL_FUNC_PROVIDER_UP_REF 110
#define OSSL_FUNC_PROVIDER_FREE 111
#define OSSL_FUNC_PROVIDER_TEARDOWN 1024
#define OSSL_FUNC_PROVIDER_GETTABLE_PARAMS 1025
#define OSSL_FUNC_PROVIDER_GET_PARAMS 1026
#define OSSL_FUNC_PROVIDER_QUERY_OPERATION 1027
#define OSSL_FUNC_PROVIDER_UNQUERY_OPERATION 1028
#define OSSL_FUNC_PROVIDER_GET_REASON_STRINGS 1029
#define OSSL_FUNC_PROVIDER_GET_CAPABILITIES 1030
#define OSSL_FUNC_PROVIDER_SELF_TEST 1031
#define OSSL_OP_DIGEST 1
#define OSSL_OP_CIPHER 2
#define OSSL_OP_MAC 3
#define OSSL_OP_KDF 4
#define OSSL_OP_RAND 5
#define OSSL_OP_KEYMGMT 10
#define OSSL_OP_KEYEXCH 11
#define OSSL_OP_SIGNATURE 12
#define OSSL_OP_ASYM_CIPHER 13
#define OSSL_OP_KEM 14
#define OSSL_OP_ENCODER 20
#define OSSL_OP_DECODER 21
#define OSSL_OP_STORE 22
#define OSSL_OP__HIGHEST 22
#define OSSL_FUNC_DIGEST_NEWCTX 1
#define OSSL_FUNC_DIGEST_INIT 2
#define OSSL_FUNC_DIGEST_UPDATE 3
#define OSSL_FUNC_DIGEST_FINAL 4
#define OSSL_FUNC_DIGEST_DIGEST 5
#define OSSL_FUNC_DIGEST_FREECTX 6
#define OSSL_FUNC_DIGEST_DUPCTX 7
#define OSSL_FUNC_DIGEST_GET_PARAMS 8
#define OSSL_FUNC_DIGEST_SET_CTX_PARAMS 9
#define OSSL_FUNC_DIGEST_GET_CTX_PARAMS 10
#define OSSL_FUNC_DIGEST_GETTABLE_PARAMS 11
#define OSSL_FUNC_DIGEST_SETTABLE_CTX_PARAMS 12
#define OSSL_FUNC_DIGEST_GETTABLE_CTX_PARAMS 13
#define OSSL_FUNC_CIPHER_NEWCTX 1
#define OSSL_FUNC_CIPHER_ENCRYPT_INIT 2
#define OSSL_FUNC_CIPHER_DECRYPT_INIT 3
#define OSSL_FUNC_CIPHER_UPDATE 4
#define OSSL_FUNC_CIPHER_FINAL 5
#define OSSL_FUNC_CIPHER_CIPHER 6
#define OSSL_FUNC_CIPHER_FREECTX 7
#define OSSL_FUNC_CIPHER_DUPCTX 8
#define OSSL_FUNC_CIPHER_GET_PARAMS 9
#define OSSL_FUNC_CIPHER_GET_CTX_PARAMS 10
#define OSSL_FUNC_CIPHER_SET_CTX_PARAMS 11
#define OSSL_FUNC_CIPHER_GETTABLE_PARAMS 12
#define OSSL_FUNC_CIPHER_GETTABLE_CTX_PARAMS 13
#define OSSL_FUNC_CIPHER_SETTABLE_CTX_PARAMS 14
#define OSSL_FUNC_MAC_NEWCTX 1
#define OSSL_FUNC_MAC_DUPCTX 2
#define OSSL_FUNC_MAC_FREECTX 3
#define OSSL_FUNC_MAC_INIT 4
#define OSSL_FUNC_MAC_UPDATE 5
#define OSSL_FUNC_MAC_FINAL 6
#define OSSL_FUNC_MAC_GET_PARAMS 7
#define OSSL_FUNC_MAC_GET_CTX_PARAMS 8
#define OSSL_FUNC_MAC_SET_CTX_PARAMS 9
#define OSSL_FUNC_MAC_GETTABLE_PARAMS 10
#define OSSL_FUNC_MAC_GETTABLE_CTX_PARAMS 11
#define OSSL_FUNC_MAC_SETTABLE_CTX_PARAMS 12
#define OSSL_FUNC_KDF_NEWCTX 1
#define OSSL_FUNC_KDF_DUPCTX 2
#define OSSL_FUNC_KDF_FREECTX 3
#define OSSL_FUNC_KDF_RESET 4
#define OSSL_FUNC_KDF_DERIVE 5
#define OSSL_FUNC_KDF_GETTABLE_PARAMS 6
#define OSSL_FUNC_KDF_GETTABLE_CTX_PARAMS 7
#define OSSL_FUNC_KDF_SETTABLE_CTX_PARAMS 8
#define OSSL_FUNC_KDF_GET_PARAMS 9
#define OSSL_FUNC_KDF_GET_CTX_PARAMS 10
#define OSSL_FUNC_KDF_SET_CTX_PARAMS 11
#define OSSL_FUNC_RAND_NEWCTX 1
#define OSSL_FUNC_RAND_FREECTX 2
#define OSSL_FUNC_RAND_INSTANTIATE 3
#define OSSL_FUNC_RAND_UNINSTANTIATE 4
#define OSSL_FUNC_RAND_GENERATE 5
#define OSSL_FUNC_RAND_RESEED 6
#define OSSL_FUNC_RAND_NONCE 7
#define OSSL_FUNC_RAND_ENABLE_LOCKING 8
#define OSSL_FUNC_RAND_LOCK 9
#define OSSL_FUNC_RAND_UNLOCK 10
#define OSSL_FUNC_RAND_GETTABLE_PARAMS 11
#define OSSL_FUNC_RAND_GETTABLE_CTX_PARAMS 12
#define OSSL_FUNC_RAND_SETTABLE_CTX_PARAMS 13
#define OSSL_FUNC_RAND_GET_PARAMS 14
#define OSSL_FUNC_RAND_GET_CTX_PARAMS 15
#define OSSL_FUNC_RAND_SET_CTX_PARAMS 16
#define OSSL_FUNC_RAND_VERIFY_ZEROIZATION 17
#define OSSL_FUNC_RAND_GET_SEED 18
#define OSSL_FUNC_RAND_CLEAR_SEED 19
#define OSSL_KEYMGMT_SELECT_PRIVATE_KEY 0x1
#define OSSL_KEYMGMT_SELECT_PUBLIC_KEY 0x2
#define OSSL_KEYMGMT_SELECT_DOMAIN_PARAMETERS 0x4
#define OSSL_KEYMGMT_SELECT_OTHER_PARAMETERS 0x80
#define OSSL_KEYMGMT_SELECT_ALL_PARAMETERS 132
#define OSSL_KEYMGMT_SELECT_KEYPAIR 3
#define OSSL_KEYMGMT_SELECT_ALL 135
#define OSSL_KEYMGMT_VALIDATE_FULL_CHECK 0
#define OSSL_KEYMGMT_VALIDATE_QUICK_CHECK 1
#define OSSL_FUNC_KEYMGMT_NEW 1
#define OSSL_FUNC_KEYMGMT_GEN_INIT 2
#define OSSL_FUNC_KEYMGMT_GEN_SET_TEMPLATE 3
#define OSSL_FUNC_KEYMGMT_GEN_SET_PARAMS 4
#define OSSL_FUNC_KEYMGMT_GEN_SETTABLE_PARAMS 5
#define OSSL_FUNC_KEYMGMT_GEN 6
#define OSSL_FUNC_KEYMGMT_GEN_CLEANUP 7
#define OSSL_FUNC_KEYMGMT_LOAD 8
#define OSSL_FUNC_KEYMGMT_FREE 10
#define OSSL_FUNC_KEYMGMT_GET_PARAMS 11
#define OSSL_FUNC_KEYMGMT_GETTABLE_PARAMS 12
#define OSSL_FUNC_KEYMGMT_SET_PARAMS 13
#define OSSL_FUNC_KEYMGMT_SETTABLE_PARAMS 14
#define OSSL_FUNC_KEYMGMT_QUERY_OPERATION_NAME 20
#define OSSL_FUNC_KEYMGMT_HAS 21
#define OSSL_FUNC_KEYMGMT_VALIDATE 22
#define OSSL_FUNC_KEYMGMT_MATCH 23
#define OSSL_FUNC_KEYMGMT_IMPORT 40
#define OSSL_FUNC_KEYMGMT_IMPORT_TYPES 41
#define OSSL_FUNC_KEYMGMT_EXPORT 42
#define OSSL_FUNC_KEYMGMT_EXPORT_TYPES 43
#define OSSL_FUNC_KEYMGMT_DUP 44
#define OSSL_FUNC_KEYEXCH_NEWCTX 1
#define OSSL_FUNC_KEYEXCH_INIT 2
#define OSSL_FUNC_KEYEXCH_DERIVE 3
#define OSSL_FUNC_KEYEXCH_SET_PEER 4
#define OSSL_FUNC_KEYEXCH_FREECTX 5
#define OSSL_FUNC_KEYEXCH_DUPCTX 6
#define OSSL_FUNC_KEYEXCH_SET_CTX_PARAMS 7
#define OSSL_FUNC_KEYEXCH_SETTABLE_CTX_PARAMS 8
#define OSSL_FUNC_KEYEXCH_GET_CTX_PARAMS 9
#define OSSL_FUNC_KEYEXCH_GETTABLE_CTX_PARAMS 10
#define OSSL_FUNC_SIGNATURE_NEWCTX 1
#define OSSL_FUNC_SIGNATURE_SIGN_INIT 2
#define OSSL_FUNC_SIGNATURE_SIGN 3
#define OSSL_FUNC_SIGNATURE_VERIFY_INIT 4
#define OSSL_FUNC_SIGNATURE_VERIFY 5
#define OSSL_FUNC_SIGNATURE_VERIFY_RECOVER_INIT 6
#define OSSL_FUNC_SIGNATURE_VERIFY_RECOVER 7
#define OSSL_FUNC_SIGNATURE_DIGEST_SIGN_INIT 8
#define OSSL_FUNC_SIGNATURE_DIGEST_SIGN_UPDATE 9
#define OSSL_FUNC_SIGNATURE_DIGEST_SIGN_FINAL 10
#define OSSL_FUNC_SIGNATURE_DIGEST_SIGN 11
#define OSSL_FUNC_SIGNATURE_DIGEST_VERIFY_INIT 12
#define OSSL_FUNC_SIGNATURE_DIGEST_VERIFY_UPDATE 13
#define OSSL_FUNC_SIGNATURE_DIGEST_VERIFY_FINAL 14
#define OSSL_FUNC_SIGNATURE_DIGEST_VERIFY 15
#define OSSL_FUNC_SIGNATURE_FREECTX 16
#define OSSL_FUNC_SIGNATURE_DUPCTX 17
#define OSSL_FUNC_SIGNATURE_GET_CTX_PARAMS 18
#define OSSL_FUNC_SIGNATURE_GETTABLE_CTX_PARAMS 19
#define OSSL_FUNC_SIGNATURE_SET_CTX_PARAMS 20
#define OSSL_FUNC_SIGNATURE_SETTABLE_CTX_PARAMS 21
#define OSSL_FUNC_SIGNATURE_GET_CTX_MD_PARAMS 22
#define OSSL_FUNC_SIGNATURE_GETTABLE_CTX_MD_PARAMS 23
#define OSSL_FUNC_SIGNATURE_SET_CTX_MD_PARAMS 24
#define OSSL_FUNC_SIGNATURE_SETTABLE_CTX_MD_PARAMS 25
#define OSSL_FUNC_ASYM_CIPHER_NEWCTX 1
#define OSSL_FUNC_ASYM_CIPHER_ENCRYPT_INIT 2
#define OSSL_FUNC_ASYM_CIPHER_ENCRYPT 3
#define OSSL_FUNC_ASYM_CIPHER_DECRYPT_INIT 4
#define OSSL_FUNC_ASYM_CIPHER_DECRYPT 5
#define OSSL_FUNC_ASYM_CIPHER_FREECTX 6
#define OSSL_FUNC_ASYM_CIPHER_DUPCTX 7
#define OSSL_FUNC_ASYM_CIPHER_GET_CTX_PARAMS 8
#define OSSL_FUNC_ASYM_CIPHER_GETTABLE_CTX_PARAMS 9
#define OSSL_FUNC_ASYM_CIPHER_SET_CTX_PARAMS 10
#define OSSL_FUNC_ASYM_CIPHER_SETTABLE_CTX_PARAMS 11
#define OSSL_FUNC_KEM_NEWCTX 1
#define OSSL_FUNC_KEM_ENCAPSULATE_INIT 2
#define OSSL_FUNC_KEM_ENCAPSULATE 3
#define OSSL_FUNC_KEM_DECAPSULATE_INIT 4
#define OSSL_FUNC_KEM_DECAPSULATE 5
#define OSSL_FUNC_KEM_FREECTX 6
#define OSSL_FUNC_KEM_DUPCTX 7
#define OSSL_FUNC_KEM_GET_CTX_PARAMS 8
#define OSSL_FUNC_KEM_GETTABLE_CTX_PARAMS 9
#define OSSL_FUNC_KEM_SET_CTX_PARAMS 10
#define OSSL_FUNC_KEM_SETTABLE_CTX_PARAMS 11
#define OSSL_FUNC_ENCODER_NEWCTX 1
#define OSSL_FUNC_ENCODER_FREECTX 2
#define OSSL_FUNC_ENCODER_GET_PARAMS 3
#define OSSL_FUNC_ENCODER_GETTABLE_PARAMS 4
#define OSSL_FUNC_ENCODER_SET_CTX_PARAMS 5
#define OSSL_FUNC_ENCODER_SETTABLE_CTX_PARAMS 6
#define OSSL_FUNC_ENCODER_DOES_SELECTION 10
#define OSSL_FUNC_ENCODER_ENCODE 11
#define OSSL_FUNC_ENCODER_IMPORT_OBJECT 20
#define OSSL_FUNC_ENCODER_FREE_OBJECT 21
#define OSSL_FUNC_DECODER_NEWCTX 1
#define OSSL_FUNC_DECODER_FREECTX 2
#define OSSL_FUNC_DECODER_GET_PARAMS 3
#define OSSL_FUNC_DECODER_GETTABLE_PARAMS 4
#define OSSL_FUNC_DECODER_SET_CTX_PARAMS 5
#define OSSL_FUNC_DECODER_SETTABLE_CTX_PARAMS 6
#define OSSL_FUNC_DECODER_DOES_SELECTION 10
#define OSSL_FUNC_DECODER_DECODE 11
#define OSSL_FUNC_DECODER_EXPORT_OBJECT 20
#define OSSL_FUNC_STORE_OPEN 1
#define OSSL_FUNC_STORE_ATTACH 2
#define OSSL_FUNC_STORE_SETTABLE_CTX_PARAMS 3
#define OSSL_FUNC_STORE_SET_CTX_PARAMS 4
#define OSSL_FUNC_STORE_LOAD 5
#define OSSL_FUNC_STORE_EOF 6
#define OSSL_FUNC_STORE_CLOSE 7
#define OSSL_FUNC_STORE_EXPORT_OBJECT 8

#endif
