/* Linux kernel: asking devices */
#ifndef _KERNEL_LINUX_ETHTOOL_H
#define _KERNEL_LINUX_ETHTOOL_H

#include <uapi/linux/ethtool.h>
#include <linux/types.h>
struct net_device;
struct ethtool_link_ksettings;
struct ethtool_ops {
	u32 supported_coalesce_params;
	void (*get_drvinfo)(struct net_device *, struct ethtool_drvinfo *);
	u32 (*get_msglevel)(struct net_device *);
	void (*set_msglevel)(struct net_device *, u32);
	u32 (*get_link)(struct net_device *);
	void (*get_strings)(struct net_device *, u32 stringset, u8 *);
	void (*get_ethtool_stats)(struct net_device *, struct ethtool_stats *, u64 *);
	int (*get_sset_count)(struct net_device *, int);
	int (*get_link_ksettings)(struct net_device *, struct ethtool_link_ksettings *);
};
u32 ethtool_op_get_link(struct net_device *dev);

#endif
