/* Linux kernel: what devices can do (the bits depend on the version) */
#ifndef _KERNEL_LINUX_NETDEV_FEATURES_H
#define _KERNEL_LINUX_NETDEV_FEATURES_H

#include <linux/types.h>
typedef u64 netdev_features_t;
#define NETIF_F_SG (1ULL << 0)
#define NETIF_F_IP_CSUM (1ULL << 1)
#define NETIF_F_HW_CSUM (1ULL << 3)
#define NETIF_F_IPV6_CSUM (1ULL << 4)
#define NETIF_F_HIGHDMA (1ULL << 5)
#define NETIF_F_FRAGLIST (1ULL << 6)
#define NETIF_F_HW_VLAN_CTAG_TX (1ULL << 7)
#define NETIF_F_HW_VLAN_CTAG_RX (1ULL << 8)
#define NETIF_F_HW_VLAN_CTAG_FILTER (1ULL << 9)
#define NETIF_F_VLAN_CHALLENGED (1ULL << 10)
#define NETIF_F_GSO (1ULL << 11)
#define NETIF_F_LLTX (1ULL << 12)
#define NETIF_F_NETNS_LOCAL (1ULL << 13)
#define NETIF_F_GRO (1ULL << 14)
#define NETIF_F_LRO (1ULL << 15)
#define NETIF_F_TSO (1ULL << 16)
#define NETIF_F_TSO6 (1ULL << 20)
#define NETIF_F_RXCSUM (1ULL << 34)
#define NETIF_F_RXHASH (1ULL << 33)
#define NETIF_F_NTUPLE (1ULL << 35)
#define NETIF_F_GSO_SOFTWARE (NETIF_F_TSO | NETIF_F_TSO6 | (1ULL << 31))
#define NETIF_F_ALL_TSO (NETIF_F_TSO | NETIF_F_TSO6)
#define NETIF_F_CSUM_MASK (NETIF_F_IP_CSUM | NETIF_F_IPV6_CSUM | NETIF_F_HW_CSUM)

#endif
