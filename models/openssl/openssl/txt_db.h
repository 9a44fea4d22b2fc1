/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_TXT_DB_H
#define OPENSSL_TXT_DB_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <openssl/bio.h>
#include <openssl/safestack.h>
#include <openssl/lhash.h>

typedef OPENSSL_STRING *OPENSSL_PSTRING;
struct stack_st_OPENSSL_PSTRING;
struct txt_db_st {
	int num_fields;
	struct stack_st_OPENSSL_PSTRING *data;
	struct lhash_st_OPENSSL_STRING **index;
	int (**)(OPENSSL_STRING *) qual;
	long error;
	long arg1;
	long arg2;
	OPENSSL_STRING *arg_row;
};
typedef struct txt_db_st TXT_DB;
TXT_DB *TXT_DB_read(BIO *in, int num);
long TXT_DB_write(BIO *out, TXT_DB *db);
int TXT_DB_create_index(TXT_DB *db, int field, int (*qual)(OPENSSL_STRING *), OPENSSL_LH_HASHFUNC hash, OPENSSL_LH_COMPFUNC cmp);
void TXT_DB_free(TXT_DB *db) __contract("frees(db)");
OPENSSL_STRING *TXT_DB_get_by_index(TXT_DB *db, int idx, OPENSSL_STRING *value);
int TXT_DB_insert(TXT_DB *db, OPENSSL_STRING *value);

#define DB_ERROR_OK 0
#define DB_ERROR_MALLOC 1
#define DB_ERROR_INDEX_CLASH 2
#define DB_ERROR_INDEX_OUT_OF_RANGE 3
#define DB_ERROR_NO_INDEX 4
#define DB_ERROR_INSERT_INDEX_CLASH 5
#define DB_ERROR_WRONG_NUM_FIELDS 6

#endif
