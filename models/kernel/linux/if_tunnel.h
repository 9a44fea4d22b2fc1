/* Linux kernel: tunnels */
#ifndef _KERNEL_LINUX_IF_TUNNEL_H
#define _KERNEL_LINUX_IF_TUNNEL_H

#include <linux/ip.h>
#include <linux/in6.h>
#include <uapi/linux/if_tunnel.h>
#include <linux/u64_stats_sync.h>

#endif
