/* DPDK 22.11: hexdump */
#ifndef _RTE_HEXDUMP_H_
#define _RTE_HEXDUMP_H_

#include <stdio.h>
extern void rte_hexdump(FILE *f, const char *title, const void *buf, unsigned int len);
void rte_memdump(FILE *f, const char *title, const void *buf, unsigned int len);

#endif
