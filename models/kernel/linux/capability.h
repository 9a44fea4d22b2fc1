/* Linux kernel: capabilities */
#ifndef _KERNEL_LINUX_CAPABILITY_H
#define _KERNEL_LINUX_CAPABILITY_H

#include <uapi/linux/capability.h>
#include <linux/uidgid.h>
bool capable(int cap);
bool ns_capable(struct user_namespace *ns, int cap);

#endif
