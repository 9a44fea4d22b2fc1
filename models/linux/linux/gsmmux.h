/* Linux UAPI: values and layouts */
#ifndef _LINUX_GSMMUX_H
#define _LINUX_GSMMUX_H

#include <linux/if.h>
#include <linux/ioctl.h>
#include <linux/types.h>
struct gsm_config {
	unsigned int adaption;
	unsigned int encapsulation;
	unsigned int initiator;
	unsigned int t1;
	unsigned int t2;
	unsigned int t3;
	unsigned int n2;
	unsigned int mru;
	unsigned int mtu;
	unsigned int k;
	unsigned int i;
	unsigned int unused[8];
};
struct gsm_netconfig {
	unsigned int adaption;
	unsigned short protocol;
	unsigned short unused2;
	char if_name[16];
	__u8 unused[28];
};
#define GSMIOC_GETCONF 2152482560UL
#define GSMIOC_SETCONF 1078740737UL
#define GSMIOC_ENABLE_NET 1077167874UL
#define GSMIOC_DISABLE_NET 18179U
#define GSMIOC_GETFIRST 2147763972UL

#endif
