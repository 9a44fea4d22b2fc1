/* DPDK 22.11: the processor */
#ifndef _RTE_CPUFLAGS_H_
#define _RTE_CPUFLAGS_H_

enum rte_cpu_flag_t {
	RTE_CPUFLAG_SSE3 = 0, RTE_CPUFLAG_SSSE3 = 6, RTE_CPUFLAG_SSE4_1 = 13, RTE_CPUFLAG_SSE4_2 = 14, RTE_CPUFLAG_AVX = 22,
	RTE_CPUFLAG_AVX2 = 60, RTE_CPUFLAG_AVX512F = 64
};
int rte_cpu_get_flag_enabled(enum rte_cpu_flag_t feature);
const char *rte_cpu_get_flag_name(enum rte_cpu_flag_t feature);

#endif
