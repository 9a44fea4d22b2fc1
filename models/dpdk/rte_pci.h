/* DPDK 22.11: pci */
#ifndef _RTE_PCI_H_
#define _RTE_PCI_H_

#include <stdio.h>
#include <inttypes.h>
#include <sys/types.h>
#define RTE_PCI_CFG_SPACE_SIZE 256
#define RTE_PCI_CFG_SPACE_EXP_SIZE 4096
#define RTE_PCI_VENDOR_ID 0x00
#define RTE_PCI_DEVICE_ID 0x02
#define RTE_PCI_COMMAND 0x04
#define RTE_PCI_COMMAND_MASTER 0x4
#define RTE_PCI_EXP_DEVCTL 8
#define RTE_PCI_EXT_CAP_ID(header) (header & 0x0000ffff)
#define RTE_PCI_EXT_CAP_NEXT(header) ((header >> 20) & 0xffc)
#define RTE_PCI_EXT_CAP_ID_ERR 0x01
#define RTE_PCI_EXT_CAP_ID_DSN 0x03
#define RTE_PCI_EXT_CAP_ID_SRIOV 0x10
#define RTE_PCI_EXT_CAP_ID_PASID 0x1B
#define RTE_PCI_SRIOV_CAP 0x04
#define RTE_PCI_SRIOV_CTRL 0x08
#define RTE_PCI_SRIOV_INITIAL_VF 0x0c
#define RTE_PCI_SRIOV_TOTAL_VF 0x0e
#define RTE_PCI_SRIOV_NUM_VF 0x10
#define RTE_PCI_SRIOV_FUNC_LINK 0x12
#define RTE_PCI_SRIOV_VF_OFFSET 0x14
#define RTE_PCI_SRIOV_VF_STRIDE 0x16
#define RTE_PCI_SRIOV_VF_DID 0x1a
#define RTE_PCI_SRIOV_SUP_PGSIZE 0x1c
#define RTE_PCI_PASID_CTRL 0x06
#define PCI_PRI_FMT "%.4" PRIx32 ":%.2" PRIx8 ":%.2" PRIx8 ".%" PRIx8
#define PCI_PRI_STR_SIZE sizeof("XXXXXXXX:XX:XX.X")
#define PCI_SHORT_PRI_FMT "%.2" PRIx8 ":%.2" PRIx8 ".%" PRIx8
#define PCI_FMT_NVAL 4
#define PCI_RESOURCE_FMT_NVAL 3
#define PCI_MAX_RESOURCE 6
struct rte_pci_id {
	uint32_t class_id;
	uint16_t vendor_id;
	uint16_t device_id;
	uint16_t subsystem_vendor_id;
	uint16_t subsystem_device_id;
};
struct rte_pci_addr {
	uint32_t domain;
	uint8_t bus;
	uint8_t devid;
	uint8_t function;
};
#define RTE_PCI_ANY_ID (0xffff)
#define PCI_ANY_ID RTE_DEPRECATED(PCI_ANY_ID) RTE_PCI_ANY_ID
#define RTE_CLASS_ANY_ID (0xffffff)
void rte_pci_device_name(const struct rte_pci_addr *addr, char *output, size_t size);
int rte_pci_addr_cmp(const struct rte_pci_addr *addr, const struct rte_pci_addr *addr2);
int rte_pci_addr_parse(const char *str, struct rte_pci_addr *addr);

#endif
