/* Linux UAPI: values and layouts */
#ifndef _LINUX_MPLS_IPTUNNEL_H
#define _LINUX_MPLS_IPTUNNEL_H

#include <linux/types.h>
enum {
	MPLS_IPTUNNEL_UNSPEC, MPLS_IPTUNNEL_DST, MPLS_IPTUNNEL_TTL, __MPLS_IPTUNNEL_MAX
};
#define MPLS_IPTUNNEL_MAX 2

#endif
