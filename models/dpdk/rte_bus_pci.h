/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_BUS_PCI_H_
#define _RTE_BUS_PCI_H_

#include <stdio.h>
#include <stdlib.h>
#include <limits.h>
#include <errno.h>
#include <stdint.h>
#include <inttypes.h>
#include <rte_compat.h>
#include <rte_debug.h>
#include <rte_interrupts.h>
#include <rte_pci.h>

struct rte_pci_device;
struct rte_pci_driver;
struct rte_pci_ioport;
struct rte_devargs;
int rte_pci_map_device(struct rte_pci_device *dev);
void rte_pci_unmap_device(struct rte_pci_device *dev);
void rte_pci_dump(FILE *f);
off_t rte_pci_find_ext_capability(struct rte_pci_device *dev, uint32_t cap);
int rte_pci_set_bus_master(struct rte_pci_device *dev, bool enable);
int rte_pci_pasid_set_state(const struct rte_pci_device *dev, off_t offset, bool enable);
int rte_pci_read_config(const struct rte_pci_device *device, void *buf, size_t len, off_t offset);
int rte_pci_write_config(const struct rte_pci_device *device, const void *buf, size_t len, off_t offset);
int rte_pci_ioport_map(struct rte_pci_device *dev, int bar, struct rte_pci_ioport *p);
int rte_pci_ioport_unmap(struct rte_pci_ioport *p);
void rte_pci_ioport_read(struct rte_pci_ioport *p, void *data, size_t len, off_t offset);
void rte_pci_ioport_write(struct rte_pci_ioport *p, const void *data, size_t len, off_t offset);

#endif
