/* Linux kernel: VLANs */
#ifndef _KERNEL_LINUX_IF_VLAN_H
#define _KERNEL_LINUX_IF_VLAN_H

#include <linux/netdevice.h>
#include <linux/etherdevice.h>
#include <linux/rtnetlink.h>
#include <uapi/linux/if_vlan.h>
#define VLAN_HLEN 4
#define VLAN_ETH_HLEN 18
#define VLAN_ETH_ZLEN 64
#define VLAN_ETH_DATA_LEN 1500
#define VLAN_ETH_FRAME_LEN 1518
#define VLAN_PRIO_MASK 0xe000
#define VLAN_PRIO_SHIFT 13
#define VLAN_CFI_MASK 0x1000
#define VLAN_VID_MASK 0x0fff
#define VLAN_N_VID 4096
struct vlan_hdr {
	__be16 h_vlan_TCI;
	__be16 h_vlan_encapsulated_proto;
};
struct vlan_ethhdr {
	unsigned char h_dest[ETH_ALEN];
	unsigned char h_source[ETH_ALEN];
	__be16 h_vlan_proto;
	__be16 h_vlan_TCI;
	__be16 h_vlan_encapsulated_proto;
};
bool is_vlan_dev(const struct net_device *dev);
u16 vlan_dev_vlan_id(const struct net_device *dev);
struct vlan_ethhdr *vlan_eth_hdr(const struct sk_buff *skb);
#define skb_vlan_tag_present(skb) ((skb)->vlan_tci != 0)
#define skb_vlan_tag_get(skb) ((skb)->vlan_tci)
void __vlan_hwaccel_put_tag(struct sk_buff *skb, __be16 vlan_proto, u16 vlan_tci);

#endif
