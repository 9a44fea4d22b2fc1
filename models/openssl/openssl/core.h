/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_CORE_H
#define OPENSSL_CORE_H

#include <stddef.h>
#include <openssl/types.h>

struct ossl_core_handle_st;
typedef struct ossl_core_handle_st OSSL_CORE_HANDLE;
struct openssl_core_ctx_st;
typedef struct openssl_core_ctx_st OPENSSL_CORE_CTX;
struct ossl_core_bio_st;
typedef struct ossl_core_bio_st OSSL_CORE_BIO;
struct ossl_dispatch_st {
	int function_id;
	void (*function)(void);
};
struct ossl_item_st {
	unsigned int id;
	void *ptr;
};
struct ossl_algorithm_st {
	const char *algorithm_names;
	const char *property_definition;
	const OSSL_DISPATCH *implementation;
	const char *algorithm_description;
};
struct ossl_param_st {
	const char *key;
	unsigned int data_type;
	void *data;
	size_t data_size;
	size_t return_size;
};
typedef void (*OSSL_thread_stop_handler_fn)(void *);
typedef int OSSL_provider_init_fn(const OSSL_CORE_HANDLE *, const OSSL_DISPATCH *, const OSSL_DISPATCH **, void **);
int OSSL_provider_init(const OSSL_CORE_HANDLE *p1, const OSSL_DISPATCH *p2, const OSSL_DISPATCH **p3, void **p4);
typedef int OSSL_CALLBACK(const OSSL_PARAM *, void *);
typedef int OSSL_INOUT_CALLBACK(const OSSL_PARAM *, OSSL_PARAM *, void *);
typedef int OSSL_PASSPHRASE_CALLBACK(char *, size_t, size_t *, const OSSL_PARAM *, void *);

#define OSSL_PARAM_INTEGER 1
#define OSSL_PARAM_UNSIGNED_INTEGER 2
#define OSSL_PARAM_REAL 3
#define OSSL_PARAM_UTF8_STRING 4
#define OSSL_PARAM_OCTET_STRING 5
#define OSSL_PARAM_UTF8_PTR 6
#define OSSL_PARAM_OCTET_PTR 7

#endif
