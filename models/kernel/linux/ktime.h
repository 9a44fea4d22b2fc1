/* Linux kernel: times */
#ifndef _KERNEL_LINUX_KTIME_H
#define _KERNEL_LINUX_KTIME_H

#include <linux/ktime_types.h>
#include <linux/time.h>
#include <linux/jiffies.h>
#define KTIME_MAX ((s64)~((u64)1 << 63))
#define KTIME_SEC_MAX (KTIME_MAX / NSEC_PER_SEC)
#define ktime_sub(a, b) ((a) - (b))
#define ktime_add(a, b) ((a) + (b))
#define ktime_add_ns(k, n) ((k) + (n))
#define ktime_sub_ns(k, n) ((k) - (n))
#define ktime_to_ns(k) (k)
#define ns_to_ktime(n) ((ktime_t)(n))
ktime_t ktime_set(const s64 secs, const unsigned long nsecs);
ktime_t ms_to_ktime(u64 ms);
ktime_t us_to_ktime(u64 us);
ktime_t ktime_add_us(const ktime_t kt, const u64 usec);
ktime_t ktime_add_ms(const ktime_t kt, const u64 msec);
ktime_t timespec64_to_ktime(struct timespec64 ts);
int ktime_compare(const ktime_t a, const ktime_t b);
bool ktime_after(const ktime_t a, const ktime_t b);
bool ktime_before(const ktime_t a, const ktime_t b);
s64 ktime_to_us(const ktime_t kt);
s64 ktime_to_ms(const ktime_t kt);
s64 ktime_us_delta(const ktime_t later, const ktime_t earlier);
s64 ktime_ms_delta(const ktime_t later, const ktime_t earlier);
struct timespec64 ktime_to_timespec64(const ktime_t kt);

#endif
