/* Linux UAPI: values and layouts */
#ifndef _LINUX_NET_NAMESPACE_H
#define _LINUX_NET_NAMESPACE_H

#include <linux/types.h>
enum {
	NETNSA_NONE, NETNSA_NSID, NETNSA_PID, NETNSA_FD, NETNSA_TARGET_NSID, NETNSA_CURRENT_NSID,
	__NETNSA_MAX
};
#define NETNSA_NSID_NOT_ASSIGNED (-1)
#define NETNSA_MAX 5

#endif
