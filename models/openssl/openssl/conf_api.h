/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_CONF_API_H
#define OPENSSL_CONF_API_H

#include <openssl/macros.h>
#include <openssl/lhash.h>
#include <openssl/conf.h>

CONF_VALUE *_CONF_new_section(CONF *conf, const char *section)
    __contract("null_alloc(ret) alloc(ret, unknown)");
CONF_VALUE *_CONF_get_section(const CONF *conf, const char *section);
struct stack_st_CONF_VALUE *_CONF_get_section_values(const CONF *conf, const char *section);
int _CONF_add_string(CONF *conf, CONF_VALUE *section, CONF_VALUE *value);
char *_CONF_get_string(const CONF *conf, const char *section, const char *name);
long _CONF_get_number(const CONF *conf, const char *section, const char *name);
int _CONF_new_data(CONF *conf) __contract("null_alloc(ret) alloc(ret, unknown)");
void _CONF_free_data(CONF *conf);

#endif
