/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef RTE_VDEV_H
#define RTE_VDEV_H

typedef void (*rte_vdev_scan_callback)(void *);
int rte_vdev_add_custom_scan(rte_vdev_scan_callback callback, void *user_arg);
int rte_vdev_remove_custom_scan(rte_vdev_scan_callback callback, void *user_arg);
int rte_vdev_init(const char *name, const char *args);
int rte_vdev_uninit(const char *name);

#endif
