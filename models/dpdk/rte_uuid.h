/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_UUID_H_
#define _RTE_UUID_H_

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

typedef unsigned char rte_uuid_t[16];
_Bool rte_uuid_is_null(const unsigned char *uu);
void rte_uuid_copy(unsigned char *dst, const unsigned char *src);
int rte_uuid_compare(const unsigned char *a, const unsigned char *b);
int rte_uuid_parse(const char *in, unsigned char *uu);
void rte_uuid_unparse(const unsigned char *uu, char *out, size_t len);

#define RTE_UUID_STRLEN 37

#endif
