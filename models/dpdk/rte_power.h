/* DPDK 22.11: power */
#ifndef _RTE_POWER_H_
#define _RTE_POWER_H_

#include <rte_common.h>
#include <rte_log.h>
enum power_management_env {PM_ENV_NOT_SET, PM_ENV_ACPI_CPUFREQ, PM_ENV_KVM_VM,
	PM_ENV_PSTATE_CPUFREQ, PM_ENV_CPPC_CPUFREQ};
int rte_power_check_env_supported(enum power_management_env env);
int rte_power_set_env(enum power_management_env env);
void rte_power_unset_env(void);
enum power_management_env rte_power_get_env(void);
int rte_power_init(unsigned int lcore_id);
int rte_power_exit(unsigned int lcore_id);
typedef uint32_t (*rte_power_freqs_t)(unsigned int lcore_id, uint32_t *freqs, uint32_t num);
extern rte_power_freqs_t rte_power_freqs;
typedef uint32_t (*rte_power_get_freq_t)(unsigned int lcore_id);
extern rte_power_get_freq_t rte_power_get_freq;
typedef int (*rte_power_set_freq_t)(unsigned int lcore_id, uint32_t index);
extern rte_power_set_freq_t rte_power_set_freq;
typedef int (*rte_power_freq_change_t)(unsigned int lcore_id);
extern rte_power_freq_change_t rte_power_freq_up;
extern rte_power_freq_change_t rte_power_freq_down;
extern rte_power_freq_change_t rte_power_freq_max;
extern rte_power_freq_change_t rte_power_freq_min;
extern rte_power_freq_change_t rte_power_turbo_status;
extern rte_power_freq_change_t rte_power_freq_enable_turbo;
extern rte_power_freq_change_t rte_power_freq_disable_turbo;
struct rte_power_core_capabilities {
	RTE_STD_C11 union {
		uint64_t capabilities;
		RTE_STD_C11 struct {
			uint64_t turbo:1;
			uint64_t priority:1;
		};
	};
};
typedef int (*rte_power_get_capabilities_t)(unsigned int lcore_id, struct rte_power_core_capabilities *caps);
extern rte_power_get_capabilities_t rte_power_get_capabilities;

#endif
