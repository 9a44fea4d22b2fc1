/* Linux kernel: clocks */
#ifndef _KERNEL_LINUX_TIMEKEEPING_H
#define _KERNEL_LINUX_TIMEKEEPING_H

#include <linux/types.h>
#include <linux/errno.h>
#include <linux/ktime_types.h>
#include <linux/time64.h>
ktime_t ktime_get(void);
ktime_t ktime_get_real(void);
ktime_t ktime_get_boottime(void);
ktime_t ktime_get_raw(void);
ktime_t ktime_get_coarse(void);
u64 ktime_get_ns(void);
u64 ktime_get_real_ns(void);
u64 ktime_get_boottime_ns(void);
u64 ktime_get_raw_ns(void);
time64_t ktime_get_seconds(void);
time64_t ktime_get_real_seconds(void);
void ktime_get_ts64(struct timespec64 *ts);
void ktime_get_real_ts64(struct timespec64 *ts);
void getnstimeofday64(struct timespec64 *ts);

#endif
