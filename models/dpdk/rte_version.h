/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_VERSION_H_
#define _RTE_VERSION_H_

#include <string.h>
#include <stdio.h>
#include <rte_compat.h>

const char *rte_version_prefix(void);
unsigned int rte_version_year(void);
unsigned int rte_version_month(void);
unsigned int rte_version_minor(void);
const char *rte_version_suffix(void);
unsigned int rte_version_release(void);
const char *rte_version(void);

#endif
