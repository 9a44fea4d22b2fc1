/* Linux UAPI: values and layouts */
#ifndef _LINUX_USERFAULTFD_H
#define _LINUX_USERFAULTFD_H

#include <linux/types.h>
struct uffd_msg {
	__u8 event;
	__u8 reserved1;
	__u16 reserved2;
	__u32 reserved3;
	union {
		struct {
			__u64 flags;
			__u64 address;
			union {
				__u32 ptid;
			} feat;
		} pagefault;
		struct {
			__u32 ufd;
		} fork;
		struct {
			__u64 from;
			__u64 to;
			__u64 len;
		} remap;
		struct {
			__u64 start;
			__u64 end;
		} remove;
		struct {
			__u64 reserved1;
			__u64 reserved2;
			__u64 reserved3;
		} reserved;
	} arg;
} __attribute__((packed));
struct uffdio_api {
	__u64 api;
	__u64 features;
	__u64 ioctls;
};
struct uffdio_range {
	__u64 start;
	__u64 len;
};
struct uffdio_register {
	struct uffdio_range range;
	__u64 mode;
	__u64 ioctls;
};
struct uffdio_copy {
	__u64 dst;
	__u64 src;
	__u64 len;
	__u64 mode;
	__s64 copy;
};
struct uffdio_zeropage {
	struct uffdio_range range;
	__u64 mode;
	__s64 zeropage;
};
struct uffdio_writeprotect {
	struct uffdio_range range;
	__u64 mode;
};
struct uffdio_continue {
	struct uffdio_range range;
	__u64 mode;
	__s64 mapped;
};
#define USERFAULTFD_IOC 0xaa
#define USERFAULTFD_IOC_NEW 0xaa00U
#define UFFD_API 0xaaUL
#define UFFD_API_REGISTER_MODES 7UL
#define UFFD_API_FEATURES 0x1fff
#define UFFD_API_IOCTLS 0x8000000000000003UL
#define UFFD_API_RANGE_IOCTLS 0xdcUL
#define UFFD_API_RANGE_IOCTLS_BASIC 0xccUL
#define _UFFDIO_REGISTER 0x0
#define _UFFDIO_UNREGISTER 0x1
#define _UFFDIO_WAKE 0x2
#define _UFFDIO_COPY 0x3
#define _UFFDIO_ZEROPAGE 0x4
#define _UFFDIO_WRITEPROTECT 0x6
#define _UFFDIO_CONTINUE 0x7
#define _UFFDIO_API 0x3f
#define UFFDIO 0xaa
#define UFFDIO_API 3222841919UL
#define UFFDIO_REGISTER 3223366144UL
#define UFFDIO_UNREGISTER 2148575745UL
#define UFFDIO_WAKE 2148575746UL
#define UFFDIO_COPY 3223890435UL
#define UFFDIO_ZEROPAGE 3223366148UL
#define UFFDIO_WRITEPROTECT 3222841862UL
#define UFFDIO_CONTINUE 3223366151UL
#define UFFD_EVENT_PAGEFAULT 0x12
#define UFFD_EVENT_FORK 0x13
#define UFFD_EVENT_REMAP 0x14
#define UFFD_EVENT_REMOVE 0x15
#define UFFD_EVENT_UNMAP 0x16
#define UFFD_PAGEFAULT_FLAG_WRITE 0x1
#define UFFD_PAGEFAULT_FLAG_WP 0x2
#define UFFD_PAGEFAULT_FLAG_MINOR 0x4
#define UFFD_FEATURE_PAGEFAULT_FLAG_WP 0x1
#define UFFD_FEATURE_EVENT_FORK 0x2
#define UFFD_FEATURE_EVENT_REMAP 0x4
#define UFFD_FEATURE_EVENT_REMOVE 0x8
#define UFFD_FEATURE_MISSING_HUGETLBFS 0x10
#define UFFD_FEATURE_MISSING_SHMEM 0x20
#define UFFD_FEATURE_EVENT_UNMAP 0x40
#define UFFD_FEATURE_SIGBUS 0x80
#define UFFD_FEATURE_THREAD_ID 0x100
#define UFFD_FEATURE_MINOR_HUGETLBFS 0x200
#define UFFD_FEATURE_MINOR_SHMEM 0x400
#define UFFD_FEATURE_EXACT_ADDRESS 0x800
#define UFFD_FEATURE_WP_HUGETLBFS_SHMEM 0x1000
#define UFFDIO_REGISTER_MODE_MISSING 0x1UL
#define UFFDIO_REGISTER_MODE_WP 0x2UL
#define UFFDIO_REGISTER_MODE_MINOR 0x4UL
#define UFFDIO_COPY_MODE_DONTWAKE 0x1UL
#define UFFDIO_COPY_MODE_WP 0x2UL
#define UFFDIO_ZEROPAGE_MODE_DONTWAKE 0x1UL
#define UFFDIO_WRITEPROTECT_MODE_WP 0x1UL
#define UFFDIO_WRITEPROTECT_MODE_DONTWAKE 0x2UL
#define UFFDIO_CONTINUE_MODE_DONTWAKE 0x1UL
#define UFFD_USER_MODE_ONLY 1

#endif
