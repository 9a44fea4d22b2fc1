/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_CONF_H
#define OPENSSL_CONF_H

#include <openssl/macros.h>
#include <openssl/bio.h>
#include <openssl/lhash.h>
#include <openssl/safestack.h>
#include <openssl/e_os2.h>
#include <openssl/types.h>
#include <openssl/conferr.h>
#include <openssl/conftypes.h>

typedef struct {
	char *section;
	char *name;
	char *value;
} CONF_VALUE;
struct stack_st_CONF_VALUE;
struct lhash_st_CONF_VALUE {
	union lh_CONF_VALUE_dummy {
		void *d1;
		unsigned long d2;
		int d3;
	} dummy;
};
struct lhash_st_CONF_VALUE;
struct conf_st;
struct conf_method_st;
typedef struct conf_method_st CONF_METHOD;
struct conf_imodule_st;
typedef struct conf_imodule_st CONF_IMODULE;
struct conf_module_st;
typedef struct conf_module_st CONF_MODULE;
struct stack_st_CONF_MODULE;
struct stack_st_CONF_IMODULE;
typedef int conf_init_func(CONF_IMODULE *, const CONF *);
typedef void conf_finish_func(CONF_IMODULE *);
int CONF_set_default_method(CONF_METHOD *meth);
void CONF_set_nconf(CONF *conf, struct lhash_st_CONF_VALUE *hash);
struct lhash_st_CONF_VALUE *CONF_load(struct lhash_st_CONF_VALUE *conf, const char *file, long *eline);
struct lhash_st_CONF_VALUE *CONF_load_fp(struct lhash_st_CONF_VALUE *conf, FILE *fp, long *eline);
struct lhash_st_CONF_VALUE *CONF_load_bio(struct lhash_st_CONF_VALUE *conf, BIO *bp, long *eline);
struct stack_st_CONF_VALUE *CONF_get_section(struct lhash_st_CONF_VALUE *conf, const char *section);
char *CONF_get_string(struct lhash_st_CONF_VALUE *conf, const char *group, const char *name);
long CONF_get_number(struct lhash_st_CONF_VALUE *conf, const char *group, const char *name);
void CONF_free(struct lhash_st_CONF_VALUE *conf) __contract("frees(conf)");
int CONF_dump_fp(struct lhash_st_CONF_VALUE *conf, FILE *out);
int CONF_dump_bio(struct lhash_st_CONF_VALUE *conf, BIO *out);
void OPENSSL_config(const char *config_name);
CONF *NCONF_new_ex(OSSL_LIB_CTX *libctx, CONF_METHOD *meth)
    __contract("null_alloc(ret) alloc(ret, unknown)");
OSSL_LIB_CTX *NCONF_get0_libctx(const CONF *conf);
CONF *NCONF_new(CONF_METHOD *meth) __contract("null_alloc(ret) alloc(ret, unknown)");
CONF_METHOD *NCONF_default(void);
CONF_METHOD *NCONF_WIN32(void);
void NCONF_free(CONF *conf) __contract("frees(conf)");
void NCONF_free_data(CONF *conf);
int NCONF_load(CONF *conf, const char *file, long *eline);
int NCONF_load_fp(CONF *conf, FILE *fp, long *eline);
int NCONF_load_bio(CONF *conf, BIO *bp, long *eline);
struct stack_st_OPENSSL_CSTRING *NCONF_get_section_names(const CONF *conf);
struct stack_st_CONF_VALUE *NCONF_get_section(const CONF *conf, const char *section);
char *NCONF_get_string(const CONF *conf, const char *group, const char *name);
int NCONF_get_number_e(const CONF *conf, const char *group, const char *name, long *result);
int NCONF_dump_fp(const CONF *conf, FILE *out);
int NCONF_dump_bio(const CONF *conf, BIO *out);
int CONF_modules_load(const CONF *cnf, const char *appname, unsigned long flags);
int CONF_modules_load_file_ex(OSSL_LIB_CTX *libctx, const char *filename, const char *appname, unsigned long flags);
int CONF_modules_load_file(const char *filename, const char *appname, unsigned long flags);
void CONF_modules_unload(int all);
void CONF_modules_finish(void);
int CONF_module_add(const char *name, conf_init_func *ifunc, conf_finish_func *ffunc);
const char *CONF_imodule_get_name(const CONF_IMODULE *md);
const char *CONF_imodule_get_value(const CONF_IMODULE *md);
void *CONF_imodule_get_usr_data(const CONF_IMODULE *md);
void CONF_imodule_set_usr_data(CONF_IMODULE *md, void *usr_data);
CONF_MODULE *CONF_imodule_get_module(const CONF_IMODULE *md);
unsigned long CONF_imodule_get_flags(const CONF_IMODULE *md);
void CONF_imodule_set_flags(CONF_IMODULE *md, unsigned long flags);
void *CONF_module_get_usr_data(CONF_MODULE *pmod);
void CONF_module_set_usr_data(CONF_MODULE *pmod, void *usr_data);
char *CONF_get1_default_config_file(void);
int CONF_parse_list(const char *list, int sep, int nospc, int (*list_cb)(const char *, int, void *), void *arg);
void OPENSSL_load_builtin_modules(void);
DEFINE_STACK_OF(CONF_VALUE)
#define CONF_MFLAGS_IGNORE_ERRORS 0x1
#define CONF_MFLAGS_IGNORE_RETURN_CODES 0x2
#define CONF_MFLAGS_SILENT 0x4
#define CONF_MFLAGS_NO_DSO 0x8
#define CONF_MFLAGS_IGNORE_MISSING_FILE 0x10
#define CONF_MFLAGS_DEFAULT_SECTION 0x20

int OPENSSL_no_config();
int NCONF_get_number();

#endif
