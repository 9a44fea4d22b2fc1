/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef RTE_HYPERVISOR_H
#define RTE_HYPERVISOR_H

enum rte_hypervisor {
	RTE_HYPERVISOR_NONE, RTE_HYPERVISOR_KVM, RTE_HYPERVISOR_HYPERV, RTE_HYPERVISOR_VMWARE,
	RTE_HYPERVISOR_UNKNOWN
};
enum rte_hypervisor rte_hypervisor_get(void);
const char *rte_hypervisor_get_name(enum rte_hypervisor id);

#endif
