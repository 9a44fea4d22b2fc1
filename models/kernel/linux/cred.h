/* Linux kernel: rights of tasks (layout depends on the configuration) */
#ifndef _KERNEL_LINUX_CRED_H
#define _KERNEL_LINUX_CRED_H

#include <linux/capability.h>
#include <linux/uidgid.h>
#include <linux/atomic.h>
struct cred {
	atomic_long_t usage;
	kuid_t uid;
	kgid_t gid;
	kuid_t suid;
	kgid_t sgid;
	kuid_t euid;
	kgid_t egid;
	kuid_t fsuid;
	kgid_t fsgid;
	struct user_namespace *user_ns;
};
const struct cred *get_current_cred(void);
#define current_cred() get_current_cred()
kuid_t current_uid(void);
kgid_t current_gid(void);
kuid_t current_euid(void);
void put_cred(const struct cred *cred) __contract("unref(cred)");

#endif
