/* DPDK 22.11: string fns */
#ifndef _RTE_STRING_FNS_H_
#define _RTE_STRING_FNS_H_

#include <stdio.h>
#include <string.h>
#include <rte_common.h>
int rte_strsplit(char *string, int stringlen, char **tokens, int maxtokens, char delim);
size_t rte_strlcpy(char *dst, const char *src, size_t size);
size_t rte_strlcat(char *dst, const char *src, size_t size);
#ifdef RTE_EXEC_ENV_FREEBSD
#ifndef __BSD_VISIBLE
#define strlcpy(dst, src, size) rte_strlcpy(dst, src, size)
#define strlcat(dst, src, size) rte_strlcat(dst, src, size)
#endif
#else
#ifdef RTE_USE_LIBBSD
#include <bsd/string.h>
#else
#define strlcpy(dst, src, size) rte_strlcpy(dst, src, size)
#define strlcat(dst, src, size) rte_strlcat(dst, src, size)
#endif
#endif
ssize_t rte_strscpy(char *dst, const char *src, size_t dsize);

#endif
