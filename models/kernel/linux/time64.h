/* Linux kernel: time */
#ifndef _KERNEL_LINUX_TIME64_H
#define _KERNEL_LINUX_TIME64_H

#include <linux/types.h>
#include <linux/math64.h>
#define MSEC_PER_SEC 1000L
#define USEC_PER_MSEC 1000L
#define NSEC_PER_USEC 1000L
#define NSEC_PER_MSEC 1000000L
#define USEC_PER_SEC 1000000L
#define NSEC_PER_SEC 1000000000L
struct timespec64 {
	time64_t tv_sec;
	long tv_nsec;
};
struct itimerspec64 {
	struct timespec64 it_interval;
	struct timespec64 it_value;
};
s64 timespec64_to_ns(const struct timespec64 *ts);
struct timespec64 ns_to_timespec64(s64 nsec);
struct timespec64 timespec64_sub(struct timespec64 a, struct timespec64 b);
struct timespec64 timespec64_add(struct timespec64 a, struct timespec64 b);
int timespec64_compare(const struct timespec64 *a, const struct timespec64 *b);

#endif
