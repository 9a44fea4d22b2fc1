/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_VFIO_H_
#define _RTE_VFIO_H_

#include <stdbool.h>
#include <stdint.h>

struct vfio_device_info;
int rte_vfio_setup_device(const char *sysfs_base, const char *dev_addr, int *vfio_dev_fd, struct vfio_device_info *device_info);
int rte_vfio_release_device(const char *sysfs_base, const char *dev_addr, int fd);
int rte_vfio_enable(const char *modname);
int rte_vfio_is_enabled(const char *modname);
int rte_vfio_noiommu_is_enabled(void);
int rte_vfio_clear_group(int vfio_group_fd);
int rte_vfio_get_group_num(const char *sysfs_base, const char *dev_addr, int *iommu_group_num);
int rte_vfio_get_container_fd(void);
int rte_vfio_get_group_fd(int iommu_group_num);
int rte_vfio_container_create(void);
int rte_vfio_container_destroy(int container_fd);
int rte_vfio_container_group_bind(int container_fd, int iommu_group_num);
int rte_vfio_container_group_unbind(int container_fd, int iommu_group_num);
int rte_vfio_container_dma_map(int container_fd, uint64_t vaddr, uint64_t iova, uint64_t len);
int rte_vfio_container_dma_unmap(int container_fd, uint64_t vaddr, uint64_t iova, uint64_t len);

#define RTE_VFIO_DEFAULT_CONTAINER_FD (-1)

#endif
