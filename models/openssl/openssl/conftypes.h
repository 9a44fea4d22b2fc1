/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_CONFTYPES_H
#define OPENSSL_CONFTYPES_H

#include <openssl/types.h>
typedef struct conf_method_st CONF_METHOD;
#include <openssl/conf.h>

struct conf_method_st {
	const char *name;
	CONF *(*create)(CONF_METHOD *);
	int (*init)(CONF *);
	int (*destroy)(CONF *);
	int (*destroy_data)(CONF *);
	int (*load_bio)(CONF *, BIO *, long *);
	int (*dump)(const CONF *, BIO *);
	int (*is_number)(const CONF *, char);
	int (*to_int)(const CONF *, char);
	int (*load)(CONF *, const char *, long *);
};
struct conf_st {
	CONF_METHOD *meth;
	void *meth_data;
	struct lhash_st_CONF_VALUE *data;
	int flag_dollarid;
	int flag_abspath;
	char *includedir;
	OSSL_LIB_CTX *libctx;
};

#endif
