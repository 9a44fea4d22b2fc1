/* libnl 3.7: the documented interface */
#ifndef __NETLINK_KERNEL_H_
#define __NETLINK_KERNEL_H_



#endif
