/* DPDK 22.11: dev */
#ifndef _RTE_DEV_H_
#define _RTE_DEV_H_

#include <stdio.h>
#include <rte_common.h>
#include <rte_log.h>
struct rte_bus;
struct rte_devargs;
struct rte_device;
struct rte_driver;
enum rte_dev_event_type {
	RTE_DEV_EVENT_ADD,
	RTE_DEV_EVENT_REMOVE,
	RTE_DEV_EVENT_MAX };
typedef void (*rte_dev_event_cb_fn)(const char *device_name, enum rte_dev_event_type event, void *cb_arg);
#define RTE_FUNC_PTR_OR_ERR_RET(func, retval) RTE_DEPRECATED(RTE_FUNC_PTR_OR_ERR_RET) \
	do { \
	if ((func) == NULL) \
	return retval; \
	} while (0)
#define RTE_FUNC_PTR_OR_RET(func) RTE_DEPRECATED(RTE_FUNC_PTR_OR_RET) \
	do { \
	if ((func) == NULL) \
	return; \
	} while (0)
enum rte_dev_policy {
	RTE_DEV_ALLOWED,
	RTE_DEV_BLOCKED,
};
struct rte_mem_resource {
	uint64_t phys_addr;
	uint64_t len;
	void *addr;
};
const char * rte_driver_name(const struct rte_driver *driver);
const struct rte_bus * rte_dev_bus(const struct rte_device *dev);
const char * rte_dev_bus_info(const struct rte_device *dev);
const struct rte_devargs * rte_dev_devargs(const struct rte_device *dev);
const struct rte_driver * rte_dev_driver(const struct rte_device *dev);
const char * rte_dev_name(const struct rte_device *dev);
int rte_dev_numa_node(const struct rte_device *dev);
#define RTE_DEV_NAME_MAX_LEN 64
int rte_dev_is_probed(const struct rte_device *dev);
int rte_eal_hotplug_add(const char *busname, const char *devname, const char *drvargs);
int rte_dev_probe(const char *devargs);
int rte_eal_hotplug_remove(const char *busname, const char *devname);
int rte_dev_remove(struct rte_device *dev);
typedef int (*rte_dev_cmp_t)(const struct rte_device *dev, const void *data);
#define RTE_PMD_EXPORT_NAME_ARRAY(n, idx) n##idx[]
#define RTE_PMD_EXPORT_NAME(name, idx) \
	static const char RTE_PMD_EXPORT_NAME_ARRAY(this_pmd_name, idx) \
	__rte_used = RTE_STR(name)
#define DRV_EXP_TAG(name, tag) __##name##_##tag
#define RTE_PMD_REGISTER_PCI_TABLE(name, table) \
	static const char DRV_EXP_TAG(name, pci_tbl_export)[] __rte_used = \
	RTE_STR(table)
#define RTE_PMD_REGISTER_PARAM_STRING(name, str) \
	static const char DRV_EXP_TAG(name, param_string_export)[] \
	__rte_used = str
#define RTE_PMD_REGISTER_KMOD_DEP(name, str) \
	static const char DRV_EXP_TAG(name, kmod_dep_export)[] \
	__rte_used = str
struct rte_dev_iterator {
	const char *dev_str;
	const char *bus_str;
	const char *cls_str;
	struct rte_bus *bus;
	struct rte_class *cls;
	struct rte_device *device;
	void *class_device;
};
typedef void *(*rte_dev_iterate_t)(const void *start, const char *devstr, const struct rte_dev_iterator *it);
int rte_dev_iterator_init(struct rte_dev_iterator *it, const char *str);
struct rte_device * rte_dev_iterator_next(struct rte_dev_iterator *it);
#define RTE_DEV_FOREACH(dev, devstr, it) \
	for (rte_dev_iterator_init(it, devstr), \
	dev = rte_dev_iterator_next(it); \
	dev != NULL; \
	dev = rte_dev_iterator_next(it))
int rte_dev_event_callback_register(const char *device_name, rte_dev_event_cb_fn cb_fn, void *cb_arg);
int rte_dev_event_callback_unregister(const char *device_name, rte_dev_event_cb_fn cb_fn, void *cb_arg);
void rte_dev_event_callback_process(const char *device_name, enum rte_dev_event_type event);
int rte_dev_event_monitor_start(void);
int rte_dev_event_monitor_stop(void);
int rte_dev_hotplug_handle_enable(void);
int rte_dev_hotplug_handle_disable(void);
int rte_dev_dma_map(struct rte_device *dev, void *addr, uint64_t iova, size_t len);
int rte_dev_dma_unmap(struct rte_device *dev, void *addr, uint64_t iova, size_t len);

#endif
