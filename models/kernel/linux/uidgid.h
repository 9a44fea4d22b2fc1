/* Linux kernel: users */
#ifndef _KERNEL_LINUX_UIDGID_H
#define _KERNEL_LINUX_UIDGID_H

#include <linux/types.h>
typedef struct {
	uid_t val;
} kuid_t;
typedef struct {
	gid_t val;
} kgid_t;
#define KUIDT_INIT(v) (kuid_t){ v }
#define KGIDT_INIT(v) (kgid_t){ v }
#define GLOBAL_ROOT_UID KUIDT_INIT(0)
#define GLOBAL_ROOT_GID KGIDT_INIT(0)
struct user_namespace;
extern struct user_namespace init_user_ns;
uid_t from_kuid(struct user_namespace *to, kuid_t uid);
kuid_t make_kuid(struct user_namespace *from, uid_t uid);
bool uid_eq(kuid_t a, kuid_t b);
bool gid_eq(kgid_t a, kgid_t b);

#endif
