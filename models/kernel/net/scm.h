/* Linux kernel: credentials of senders */
#ifndef _KERNEL_NET_SCM_H
#define _KERNEL_NET_SCM_H

#include <linux/cred.h>
#include <linux/net.h>
struct scm_creds {
	u32 pid;
	kuid_t uid;
	kgid_t gid;
};

#endif
