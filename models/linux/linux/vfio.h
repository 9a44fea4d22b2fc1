/* Linux UAPI: values and layouts */
#ifndef _LINUX_VFIO_H
#define _LINUX_VFIO_H

#include <linux/types.h>
#include <linux/ioctl.h>
struct vfio_info_cap_header {
	__u16 id;
	__u16 version;
	__u32 next;
};
struct vfio_group_status {
	__u32 argsz;
	__u32 flags;
};
struct vfio_device_info {
	__u32 argsz;
	__u32 flags;
	__u32 num_regions;
	__u32 num_irqs;
	__u32 cap_offset;
};
struct vfio_region_info {
	__u32 argsz;
	__u32 flags;
	__u32 index;
	__u32 cap_offset;
	__u64 size;
	__u64 offset;
};
struct vfio_region_sparse_mmap_area {
	__u64 offset;
	__u64 size;
};
struct vfio_region_info_cap_sparse_mmap {
	struct vfio_info_cap_header header;
	__u32 nr_areas;
	__u32 reserved;
	struct vfio_region_sparse_mmap_area areas[];
};
struct vfio_region_info_cap_type {
	struct vfio_info_cap_header header;
	__u32 type;
	__u32 subtype;
};
struct vfio_region_gfx_edid {
	__u32 edid_offset;
	__u32 edid_max_size;
	__u32 edid_size;
	__u32 max_xres;
	__u32 max_yres;
	__u32 link_state;
};
struct vfio_device_migration_info {
	__u32 device_state;
	__u32 reserved;
	__u64 pending_bytes;
	__u64 data_offset;
	__u64 data_size;
};
struct vfio_region_info_cap_nvlink2_ssatgt {
	struct vfio_info_cap_header header;
	__u64 tgt;
};
struct vfio_region_info_cap_nvlink2_lnkspd {
	struct vfio_info_cap_header header;
	__u32 link_speed;
	__u32 __pad;
};
struct vfio_irq_info {
	__u32 argsz;
	__u32 flags;
	__u32 index;
	__u32 count;
};
struct vfio_irq_set {
	__u32 argsz;
	__u32 flags;
	__u32 index;
	__u32 start;
	__u32 count;
	__u8 data[];
};
enum {
	VFIO_PCI_BAR0_REGION_INDEX, VFIO_PCI_BAR1_REGION_INDEX, VFIO_PCI_BAR2_REGION_INDEX,
	VFIO_PCI_BAR3_REGION_INDEX, VFIO_PCI_BAR4_REGION_INDEX, VFIO_PCI_BAR5_REGION_INDEX,
	VFIO_PCI_ROM_REGION_INDEX, VFIO_PCI_CONFIG_REGION_INDEX, VFIO_PCI_VGA_REGION_INDEX,
	VFIO_PCI_NUM_REGIONS
};
enum {
	VFIO_PCI_INTX_IRQ_INDEX, VFIO_PCI_MSI_IRQ_INDEX, VFIO_PCI_MSIX_IRQ_INDEX,
	VFIO_PCI_ERR_IRQ_INDEX, VFIO_PCI_REQ_IRQ_INDEX, VFIO_PCI_NUM_IRQS
};
enum {
	VFIO_CCW_CONFIG_REGION_INDEX, VFIO_CCW_NUM_REGIONS
};
enum {
	VFIO_CCW_IO_IRQ_INDEX, VFIO_CCW_CRW_IRQ_INDEX, VFIO_CCW_REQ_IRQ_INDEX, VFIO_CCW_NUM_IRQS
};
struct vfio_pci_dependent_device {
	__u32 group_id;
	__u16 segment;
	__u8 bus;
	__u8 devfn;
};
struct vfio_pci_hot_reset_info {
	__u32 argsz;
	__u32 flags;
	__u32 count;
	struct vfio_pci_dependent_device devices[];
};
struct vfio_pci_hot_reset {
	__u32 argsz;
	__u32 flags;
	__u32 count;
	__s32 group_fds[];
};
struct vfio_device_gfx_plane_info {
	__u32 argsz;
	__u32 flags;
	__u32 drm_plane_type;
	__u32 drm_format;
	__u64 drm_format_mod;
	__u32 width;
	__u32 height;
	__u32 stride;
	__u32 size;
	__u32 x_pos;
	__u32 y_pos;
	__u32 x_hot;
	__u32 y_hot;
	union {
		__u32 region_index;
		__u32 dmabuf_id;
	};
};
struct vfio_device_ioeventfd {
	__u32 argsz;
	__u32 flags;
	__u64 offset;
	__u64 data;
	__s32 fd;
};
struct vfio_device_feature {
	__u32 argsz;
	__u32 flags;
	__u8 data[];
};
struct vfio_device_feature_migration {
	__u64 flags __attribute__((aligned(8)));
};
struct vfio_device_feature_mig_state {
	__u32 device_state;
	__s32 data_fd;
};
enum vfio_device_mig_state {
	VFIO_DEVICE_STATE_ERROR, VFIO_DEVICE_STATE_STOP, VFIO_DEVICE_STATE_RUNNING,
	VFIO_DEVICE_STATE_STOP_COPY, VFIO_DEVICE_STATE_RESUMING, VFIO_DEVICE_STATE_RUNNING_P2P
};
struct vfio_device_low_power_entry_with_wakeup {
	__s32 wakeup_eventfd;
	__u32 reserved;
};
struct vfio_device_feature_dma_logging_control {
	__u64 page_size __attribute__((aligned(8)));
	__u32 num_ranges;
	__u32 __reserved;
	__u64 ranges __attribute__((aligned(8)));
};
struct vfio_device_feature_dma_logging_range {
	__u64 iova __attribute__((aligned(8)));
	__u64 length __attribute__((aligned(8)));
};
struct vfio_device_feature_dma_logging_report {
	__u64 iova __attribute__((aligned(8)));
	__u64 length __attribute__((aligned(8)));
	__u64 page_size __attribute__((aligned(8)));
	__u64 bitmap __attribute__((aligned(8)));
};
struct vfio_iommu_type1_info {
	__u32 argsz;
	__u32 flags;
	__u64 iova_pgsizes;
	__u32 cap_offset;
};
struct vfio_iova_range {
	__u64 start;
	__u64 end;
};
struct vfio_iommu_type1_info_cap_iova_range {
	struct vfio_info_cap_header header;
	__u32 nr_iovas;
	__u32 reserved;
	struct vfio_iova_range iova_ranges[];
};
struct vfio_iommu_type1_info_cap_migration {
	struct vfio_info_cap_header header;
	__u32 flags;
	__u64 pgsize_bitmap;
	__u64 max_dirty_bitmap_size;
};
struct vfio_iommu_type1_info_dma_avail {
	struct vfio_info_cap_header header;
	__u32 avail;
};
struct vfio_iommu_type1_dma_map {
	__u32 argsz;
	__u32 flags;
	__u64 vaddr;
	__u64 iova;
	__u64 size;
};
struct vfio_bitmap {
	__u64 pgsize;
	__u64 size;
	__u64 *data;
};
struct vfio_iommu_type1_dma_unmap {
	__u32 argsz;
	__u32 flags;
	__u64 iova;
	__u64 size;
	__u8 data[];
};
struct vfio_iommu_type1_dirty_bitmap {
	__u32 argsz;
	__u32 flags;
	__u8 data[];
};
struct vfio_iommu_type1_dirty_bitmap_get {
	__u64 iova;
	__u64 size;
	struct vfio_bitmap bitmap;
};
struct vfio_iommu_spapr_tce_ddw_info {
	__u64 pgsizes;
	__u32 max_dynamic_windows_supported;
	__u32 levels;
};
struct vfio_iommu_spapr_tce_info {
	__u32 argsz;
	__u32 flags;
	__u32 dma32_window_start;
	__u32 dma32_window_size;
	struct vfio_iommu_spapr_tce_ddw_info ddw;
};
struct vfio_eeh_pe_err {
	__u32 type;
	__u32 func;
	__u64 addr;
	__u64 mask;
};
struct vfio_eeh_pe_op {
	__u32 argsz;
	__u32 flags;
	__u32 op;
	union {
		struct vfio_eeh_pe_err err;
	};
};
struct vfio_iommu_spapr_register_memory {
	__u32 argsz;
	__u32 flags;
	__u64 vaddr;
	__u64 size;
};
struct vfio_iommu_spapr_tce_create {
	__u32 argsz;
	__u32 flags;
	__u32 page_shift;
	__u32 __resv1;
	__u64 window_size;
	__u32 levels;
	__u32 __resv2;
	__u64 start_addr;
};
struct vfio_iommu_spapr_tce_remove {
	__u32 argsz;
	__u32 flags;
	__u64 start_addr;
};
#define VFIO_API_VERSION 0
#define VFIO_TYPE1_IOMMU 1
#define VFIO_SPAPR_TCE_IOMMU 2
#define VFIO_TYPE1v2_IOMMU 3
#define VFIO_DMA_CC_IOMMU 4
#define VFIO_EEH 5
#define VFIO_TYPE1_NESTING_IOMMU 6
#define VFIO_SPAPR_TCE_v2_IOMMU 7
#define VFIO_NOIOMMU_IOMMU 8
#define VFIO_UNMAP_ALL 9
#define VFIO_UPDATE_VADDR 10
#define VFIO_TYPE 59
#define VFIO_BASE 100
#define VFIO_GET_API_VERSION 15204U
#define VFIO_CHECK_EXTENSION 15205U
#define VFIO_SET_IOMMU 15206U
#define VFIO_GROUP_FLAGS_VIABLE 0x1
#define VFIO_GROUP_FLAGS_CONTAINER_SET 0x2
#define VFIO_GROUP_GET_STATUS 15207U
#define VFIO_GROUP_SET_CONTAINER 15208U
#define VFIO_GROUP_UNSET_CONTAINER 15209U
#define VFIO_GROUP_GET_DEVICE_FD 15210U
#define VFIO_DEVICE_FLAGS_RESET 0x1
#define VFIO_DEVICE_FLAGS_PCI 0x2
#define VFIO_DEVICE_FLAGS_PLATFORM 0x4
#define VFIO_DEVICE_FLAGS_AMBA 0x8
#define VFIO_DEVICE_FLAGS_CCW 0x10
#define VFIO_DEVICE_FLAGS_AP 0x20
#define VFIO_DEVICE_FLAGS_FSL_MC 0x40
#define VFIO_DEVICE_FLAGS_CAPS 0x80
#define VFIO_DEVICE_GET_INFO 15211U
#define VFIO_DEVICE_API_PCI_STRING "vfio-pci"
#define VFIO_DEVICE_API_PLATFORM_STRING "vfio-platform"
#define VFIO_DEVICE_API_AMBA_STRING "vfio-amba"
#define VFIO_DEVICE_API_CCW_STRING "vfio-ccw"
#define VFIO_DEVICE_API_AP_STRING "vfio-ap"
#define VFIO_DEVICE_INFO_CAP_ZPCI_BASE 1
#define VFIO_DEVICE_INFO_CAP_ZPCI_GROUP 2
#define VFIO_DEVICE_INFO_CAP_ZPCI_UTIL 3
#define VFIO_DEVICE_INFO_CAP_ZPCI_PFIP 4
#define VFIO_REGION_INFO_FLAG_READ 0x1
#define VFIO_REGION_INFO_FLAG_WRITE 0x2
#define VFIO_REGION_INFO_FLAG_MMAP 0x4
#define VFIO_REGION_INFO_FLAG_CAPS 0x8
#define VFIO_DEVICE_GET_REGION_INFO 15212U
#define VFIO_REGION_INFO_CAP_SPARSE_MMAP 1
#define VFIO_REGION_INFO_CAP_TYPE 2
#define VFIO_REGION_TYPE_PCI_VENDOR_TYPE (-0x7fffffff - 1)
#define VFIO_REGION_TYPE_PCI_VENDOR_MASK 0xffff
#define VFIO_REGION_TYPE_GFX 1
#define VFIO_REGION_TYPE_CCW 2
#define VFIO_REGION_TYPE_MIGRATION_DEPRECATED 3
#define VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION 1
#define VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG 2
#define VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG 3
#define VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM 1
#define VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD 1
#define VFIO_REGION_SUBTYPE_GFX_EDID 1
#define VFIO_DEVICE_GFX_LINK_STATE_UP 1
#define VFIO_DEVICE_GFX_LINK_STATE_DOWN 2
#define VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD 1
#define VFIO_REGION_SUBTYPE_CCW_SCHIB 2
#define VFIO_REGION_SUBTYPE_CCW_CRW 3
#define VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED 1
#define VFIO_DEVICE_STATE_V1_STOP 0
#define VFIO_DEVICE_STATE_V1_RUNNING 0x1
#define VFIO_DEVICE_STATE_V1_SAVING 0x2
#define VFIO_DEVICE_STATE_V1_RESUMING 0x4
#define VFIO_DEVICE_STATE_MASK 7
#define VFIO_REGION_INFO_CAP_MSIX_MAPPABLE 3
#define VFIO_REGION_INFO_CAP_NVLINK2_SSATGT 4
#define VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD 5
#define VFIO_IRQ_INFO_EVENTFD 0x1
#define VFIO_IRQ_INFO_MASKABLE 0x2
#define VFIO_IRQ_INFO_AUTOMASKED 0x4
#define VFIO_IRQ_INFO_NORESIZE 0x8
#define VFIO_DEVICE_GET_IRQ_INFO 15213U
#define VFIO_IRQ_SET_DATA_NONE 0x1
#define VFIO_IRQ_SET_DATA_BOOL 0x2
#define VFIO_IRQ_SET_DATA_EVENTFD 0x4
#define VFIO_IRQ_SET_ACTION_MASK 0x8
#define VFIO_IRQ_SET_ACTION_UNMASK 0x10
#define VFIO_IRQ_SET_ACTION_TRIGGER 0x20
#define VFIO_DEVICE_SET_IRQS 15214U
#define VFIO_IRQ_SET_DATA_TYPE_MASK 7
#define VFIO_IRQ_SET_ACTION_TYPE_MASK 56
#define VFIO_DEVICE_RESET 15215U
#define VFIO_DEVICE_GET_PCI_HOT_RESET_INFO 15216U
#define VFIO_DEVICE_PCI_HOT_RESET 15217U
#define VFIO_GFX_PLANE_TYPE_PROBE 0x1
#define VFIO_GFX_PLANE_TYPE_DMABUF 0x2
#define VFIO_GFX_PLANE_TYPE_REGION 0x4
#define VFIO_DEVICE_QUERY_GFX_PLANE 15218U
#define VFIO_DEVICE_GET_GFX_DMABUF 15219U
#define VFIO_DEVICE_IOEVENTFD_8 0x1
#define VFIO_DEVICE_IOEVENTFD_16 0x2
#define VFIO_DEVICE_IOEVENTFD_32 0x4
#define VFIO_DEVICE_IOEVENTFD_64 0x8
#define VFIO_DEVICE_IOEVENTFD_SIZE_MASK 0xf
#define VFIO_DEVICE_IOEVENTFD 15220U
#define VFIO_DEVICE_FEATURE_MASK 0xffff
#define VFIO_DEVICE_FEATURE_GET 0x10000
#define VFIO_DEVICE_FEATURE_SET 0x20000
#define VFIO_DEVICE_FEATURE_PROBE 0x40000
#define VFIO_DEVICE_FEATURE 15221U
#define VFIO_DEVICE_FEATURE_PCI_VF_TOKEN 0
#define VFIO_MIGRATION_STOP_COPY 0x1
#define VFIO_MIGRATION_P2P 0x2
#define VFIO_DEVICE_FEATURE_MIGRATION 1
#define VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE 2
#define VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY 3
#define VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP 4
#define VFIO_DEVICE_FEATURE_LOW_POWER_EXIT 5
#define VFIO_DEVICE_FEATURE_DMA_LOGGING_START 6
#define VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP 7
#define VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT 8
#define VFIO_IOMMU_INFO_PGSIZES 0x1
#define VFIO_IOMMU_INFO_CAPS 0x2
#define VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE 1
#define VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION 2
#define VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL 3
#define VFIO_IOMMU_GET_INFO 15216U
#define VFIO_DMA_MAP_FLAG_READ 0x1
#define VFIO_DMA_MAP_FLAG_WRITE 0x2
#define VFIO_DMA_MAP_FLAG_VADDR 0x4
#define VFIO_IOMMU_MAP_DMA 15217U
#define VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP 0x1
#define VFIO_DMA_UNMAP_FLAG_ALL 0x2
#define VFIO_DMA_UNMAP_FLAG_VADDR 0x4
#define VFIO_IOMMU_UNMAP_DMA 15218U
#define VFIO_IOMMU_ENABLE 15219U
#define VFIO_IOMMU_DISABLE 15220U
#define VFIO_IOMMU_DIRTY_PAGES_FLAG_START 0x1
#define VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP 0x2
#define VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP 0x4
#define VFIO_IOMMU_DIRTY_PAGES 15221U
#define VFIO_IOMMU_SPAPR_INFO_DDW 0x1
#define VFIO_IOMMU_SPAPR_TCE_GET_INFO 15216U
#define VFIO_EEH_PE_DISABLE 0
#define VFIO_EEH_PE_ENABLE 1
#define VFIO_EEH_PE_UNFREEZE_IO 2
#define VFIO_EEH_PE_UNFREEZE_DMA 3
#define VFIO_EEH_PE_GET_STATE 4
#define VFIO_EEH_PE_STATE_NORMAL 0
#define VFIO_EEH_PE_STATE_RESET 1
#define VFIO_EEH_PE_STATE_STOPPED 2
#define VFIO_EEH_PE_STATE_STOPPED_DMA 4
#define VFIO_EEH_PE_STATE_UNAVAIL 5
#define VFIO_EEH_PE_RESET_DEACTIVATE 5
#define VFIO_EEH_PE_RESET_HOT 6
#define VFIO_EEH_PE_RESET_FUNDAMENTAL 7
#define VFIO_EEH_PE_CONFIGURE 8
#define VFIO_EEH_PE_INJECT_ERR 9
#define VFIO_EEH_PE_OP 15225U
#define VFIO_IOMMU_SPAPR_REGISTER_MEMORY 15221U
#define VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY 15222U
#define VFIO_IOMMU_SPAPR_TCE_CREATE 15223U
#define VFIO_IOMMU_SPAPR_TCE_REMOVE 15224U

#endif
