/* Linux kernel: switches */
#ifndef _KERNEL_LINUX_STATIC_KEY_H
#define _KERNEL_LINUX_STATIC_KEY_H

struct static_key_false {
	int enabled;
};
struct static_key_true {
	int enabled;
};
#define DEFINE_STATIC_KEY_FALSE(name) struct static_key_false name = { 0 }
#define DEFINE_STATIC_KEY_TRUE(name) struct static_key_true name = { 1 }
#define static_branch_unlikely(k) ((k)->enabled)
#define static_branch_likely(k) ((k)->enabled)
#define static_branch_enable(k) ((k)->enabled = 1)
#define static_branch_disable(k) ((k)->enabled = 0)

#endif
