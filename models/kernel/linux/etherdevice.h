/* Linux kernel: Ethernet devices */
#ifndef _KERNEL_LINUX_ETHERDEVICE_H
#define _KERNEL_LINUX_ETHERDEVICE_H

#include <linux/if_ether.h>
#include <linux/netdevice.h>
#include <linux/random.h>
__be16 eth_type_trans(struct sk_buff *skb, struct net_device *dev) __contract("outside(skb->data, skb->len, network)");
void ether_setup(struct net_device *dev);
struct net_device *alloc_etherdev_mqs(int sizeof_priv, unsigned int txqs, unsigned int rxqs) __contract("null_alloc(ret)");
#define alloc_etherdev(priv) alloc_etherdev_mqs(priv, 1, 1)
#define alloc_etherdev_mq(priv, n) alloc_etherdev_mqs(priv, n, n)
int eth_mac_addr(struct net_device *dev, void *p);
int eth_validate_addr(struct net_device *dev);
int eth_change_mtu(struct net_device *dev, int new_mtu);
int eth_header(struct sk_buff *skb, struct net_device *dev, unsigned short type, const void *daddr, const void *saddr,
	unsigned int len);
int eth_platform_get_mac_address(struct device *dev, u8 *mac);
bool is_zero_ether_addr(const u8 *addr) __contract("reads(addr, 6)");
bool is_multicast_ether_addr(const u8 *addr) __contract("reads(addr, 6)");
bool is_broadcast_ether_addr(const u8 *addr) __contract("reads(addr, 6)");
bool is_unicast_ether_addr(const u8 *addr) __contract("reads(addr, 6)");
bool is_valid_ether_addr(const u8 *addr) __contract("reads(addr, 6)");
bool is_local_ether_addr(const u8 *addr) __contract("reads(addr, 6)");
void eth_random_addr(u8 *addr) __contract("writes(addr, 6) random(addr, strong)");
#define random_ether_addr(a) eth_random_addr(a)
void eth_broadcast_addr(u8 *addr) __contract("writes(addr, 6)");
void eth_zero_addr(u8 *addr) __contract("writes(addr, 6)");
void eth_hw_addr_random(struct net_device *dev);
void eth_hw_addr_set(struct net_device *dev, const u8 *addr) __contract("reads(addr, 6)");
void ether_addr_copy(u8 *dst, const u8 *src) __contract("reads(src, 6) writes(dst, 6) copies(dst, src)");
bool ether_addr_equal(const u8 *a, const u8 *b) __contract("reads(a, 6) reads(b, 6) compares(a, b, 6)");
int eth_skb_pad(struct sk_buff *skb) __contract("neg(ret)");
extern const struct header_ops eth_header_ops;

#endif
