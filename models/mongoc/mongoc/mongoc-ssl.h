/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_SSL_H
#define MONGOC_SSL_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>

struct _mongoc_ssl_opt_t;
typedef struct _mongoc_ssl_opt_t mongoc_ssl_opt_t;
struct _mongoc_ssl_opt_t {
	const char *pem_file;
	const char *pem_pwd;
	const char *ca_file;
	const char *ca_dir;
	const char *crl_file;
	bool weak_cert_validation;
	bool allow_invalid_hostname;
	void *internal;
	void * padding[6];
};
const mongoc_ssl_opt_t *mongoc_ssl_opt_get_default(void);

#endif
