/* Linux kernel: PCI (layouts depend on the configuration) */
#ifndef _KERNEL_LINUX_PCI_H
#define _KERNEL_LINUX_PCI_H

#include <linux/mod_devicetable.h>
#include <linux/types.h>
#include <linux/init.h>
#include <linux/ioport.h>
#include <linux/list.h>
#include <linux/compiler.h>
#include <linux/errno.h>
#include <linux/kobject.h>
#include <linux/atomic.h>
#include <linux/device.h>
#include <linux/interrupt.h>
#include <linux/io.h>
#define PCI_VENDOR_ID 0x00
#define PCI_DEVICE_ID 0x02
#define PCI_COMMAND 0x04
#define PCI_STATUS 0x06
#define PCI_REVISION_ID 0x08
#define PCI_DEVFN(slot, func) ((((slot) & 0x1f) << 3) | ((func) & 7))
#define PCI_SLOT(d) (((d) >> 3) & 0x1f)
#define PCI_FUNC(d) ((d) & 7)
#define PCI_DEVICE(v, d) .vendor = (v), .device = (d), .subvendor = PCI_ANY_ID, .subdevice = PCI_ANY_ID
#define PCI_VDEVICE(v, d) .vendor = PCI_VENDOR_ID_##v, .device = (d), .subvendor = PCI_ANY_ID, .subdevice = PCI_ANY_ID
#define PCI_VENDOR_ID_INTEL 0x8086
#define PCI_VENDOR_ID_XILINX 0x10ee
#define PCI_IRQ_LEGACY 1
#define PCI_IRQ_MSI 2
#define PCI_IRQ_MSIX 4
#define PCI_IRQ_ALL_TYPES 7
struct pci_bus {
	struct list_head node;
	struct pci_bus *parent;
	unsigned char number;
};
struct pci_driver;
struct pci_dev {
	struct list_head bus_list;
	struct pci_bus *bus;
	unsigned int devfn;
	unsigned short vendor;
	unsigned short device;
	unsigned short subsystem_vendor;
	unsigned short subsystem_device;
	unsigned int class;
	u8 revision;
	u8 pin;
	struct pci_driver *driver;
	u64 dma_mask;
	struct device dev;
	unsigned int irq;
	struct resource resource[17];
	unsigned int is_busmaster : 1;
	unsigned int msi_enabled : 1;
	unsigned int msix_enabled : 1;
};
struct pci_driver {
	const char *name;
	const struct pci_device_id *id_table;
	int (*probe)(struct pci_dev *dev, const struct pci_device_id *id);
	void (*remove)(struct pci_dev *dev);
	int (*suspend)(struct pci_dev *dev, pm_message_t state);
	int (*resume)(struct pci_dev *dev);
	void (*shutdown)(struct pci_dev *dev);
	int (*sriov_configure)(struct pci_dev *dev, int num_vfs);
	struct device_driver driver;
};
struct msix_entry {
	u32 vector;
	u16 entry;
};
#define to_pci_dev(n) container_of(n, struct pci_dev, dev)
int pci_register_driver(struct pci_driver *drv) __contract("neg(ret)");
void pci_unregister_driver(struct pci_driver *drv);
#define module_pci_driver(drv) static struct pci_driver *__driver_##drv = &drv
int pci_enable_device(struct pci_dev *dev) __contract("neg(ret)");
int pcim_enable_device(struct pci_dev *dev) __contract("neg(ret)");
void pci_disable_device(struct pci_dev *dev);
void pci_set_master(struct pci_dev *dev);
void pci_clear_master(struct pci_dev *dev);
int pci_request_regions(struct pci_dev *dev, const char *name) __contract("neg(ret)");
int pci_request_region(struct pci_dev *dev, int bar, const char *name) __contract("neg(ret)");
void pci_release_regions(struct pci_dev *dev);
void pci_release_region(struct pci_dev *dev, int bar);
void *pci_iomap(struct pci_dev *dev, int bar, unsigned long max) __contract("null(ret)");
void *pci_ioremap_bar(struct pci_dev *dev, int bar) __contract("null(ret)");
void pci_iounmap(struct pci_dev *dev, void *addr);
resource_size_t pci_resource_start(struct pci_dev *dev, int bar);
resource_size_t pci_resource_end(struct pci_dev *dev, int bar);
resource_size_t pci_resource_len(struct pci_dev *dev, int bar);
unsigned long pci_resource_flags(struct pci_dev *dev, int bar);
void *pci_get_drvdata(struct pci_dev *dev);
void pci_set_drvdata(struct pci_dev *dev, void *data);
const char *pci_name(const struct pci_dev *dev);
int pci_read_config_byte(const struct pci_dev *dev, int where, u8 *val) __contract("outside(*val, local)");
int pci_read_config_word(const struct pci_dev *dev, int where, u16 *val) __contract("outside(*val, local)");
int pci_read_config_dword(const struct pci_dev *dev, int where, u32 *val) __contract("outside(*val, local)");
int pci_write_config_byte(const struct pci_dev *dev, int where, u8 val);
int pci_write_config_word(const struct pci_dev *dev, int where, u16 val);
int pci_write_config_dword(const struct pci_dev *dev, int where, u32 val);
int pci_enable_msi(struct pci_dev *dev) __contract("neg(ret)");
void pci_disable_msi(struct pci_dev *dev);
int pci_enable_msix_range(struct pci_dev *dev, struct msix_entry *entries, int minvec, int maxvec) __contract("neg(ret)");
void pci_disable_msix(struct pci_dev *dev);
int pci_alloc_irq_vectors(struct pci_dev *dev, unsigned int min, unsigned int max, unsigned int flags) __contract("neg(ret)");
void pci_free_irq_vectors(struct pci_dev *dev);
int pci_irq_vector(struct pci_dev *dev, unsigned int nr) __contract("neg(ret)");
int pci_set_power_state(struct pci_dev *dev, int state) __contract("neg(ret)");
int pci_save_state(struct pci_dev *dev) __contract("neg(ret)");
void pci_restore_state(struct pci_dev *dev);
struct pci_dev *pci_get_device(unsigned int vendor, unsigned int device, struct pci_dev *from) __contract("null(ret)");
void pci_dev_put(struct pci_dev *dev) __contract("unref(dev)");

#endif
