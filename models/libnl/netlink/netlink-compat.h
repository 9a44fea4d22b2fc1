/* libnl 3.7: the documented interface */
#ifndef NETLINK_COMPAT_H_
#define NETLINK_COMPAT_H_

typedef unsigned short sa_family_t;

#define IFNAMSIZ 16
#define ARPHRD_INFINIBAND 32
#define ETH_P_MPLS_UC 0x8847
#define ETH_P_MPLS_MC 0x8848
#define ETH_P_EDP2 0x88a2
#define ETH_P_HDLC 0x19
#define AF_LLC 26
#define AF_MPLS 28

#endif
