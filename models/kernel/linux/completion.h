/* Linux kernel: waiting for an end */
#ifndef _KERNEL_LINUX_COMPLETION_H
#define _KERNEL_LINUX_COMPLETION_H

#include <linux/wait.h>
struct completion {
	unsigned int done;
	wait_queue_head_t wait;
};
#define COMPLETION_INITIALIZER(w) { 0, __WAIT_QUEUE_HEAD_INITIALIZER((w).wait) }
#define COMPLETION_INITIALIZER_ONSTACK(w) COMPLETION_INITIALIZER(w)
#define DECLARE_COMPLETION(w) struct completion w = COMPLETION_INITIALIZER(w)
#define DECLARE_COMPLETION_ONSTACK(w) DECLARE_COMPLETION(w)
void init_completion(struct completion *x);
void reinit_completion(struct completion *x);
void wait_for_completion(struct completion *x);
int wait_for_completion_interruptible(struct completion *x) __contract("neg(ret)");
int wait_for_completion_killable(struct completion *x) __contract("neg(ret)");
unsigned long wait_for_completion_timeout(struct completion *x, unsigned long timeout);
long wait_for_completion_interruptible_timeout(struct completion *x, unsigned long timeout) __contract("neg(ret)");
bool try_wait_for_completion(struct completion *x);
bool completion_done(struct completion *x);
void complete(struct completion *x);
void complete_all(struct completion *x);

#endif
