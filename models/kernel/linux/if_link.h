/* Linux kernel: interfaces over netlink */
#ifndef _KERNEL_LINUX_IF_LINK_H
#define _KERNEL_LINUX_IF_LINK_H

#include <uapi/linux/if_link.h>
struct ifla_vf_info {
	__u32 vf;
	__u8 mac[32];
	__u32 vlan;
};

#endif
