/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_TRACE_H_
#define _RTE_TRACE_H_

#include <stdbool.h>
#include <stdio.h>
#include <rte_common.h>
#include <rte_compat.h>

bool rte_trace_is_enabled(void);
enum rte_trace_mode {
	RTE_TRACE_MODE_OVERWRITE, RTE_TRACE_MODE_DISCARD
};
void rte_trace_mode_set(enum rte_trace_mode mode);
enum rte_trace_mode rte_trace_mode_get(void);
int rte_trace_pattern(const char *pattern, bool enable);
int rte_trace_regexp(const char *regex, bool enable);
int rte_trace_save(void);
int rte_trace_metadata_dump(FILE *f);
void rte_trace_dump(FILE *f);

#endif
