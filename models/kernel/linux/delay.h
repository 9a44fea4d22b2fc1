/* Linux kernel: waiting */
#ifndef _KERNEL_LINUX_DELAY_H
#define _KERNEL_LINUX_DELAY_H

#include <linux/math.h>
#include <linux/sched.h>
#include <linux/jiffies.h>
void ndelay(unsigned long n);
void udelay(unsigned long n);
void mdelay(unsigned long n);
void msleep(unsigned int ms);
unsigned long msleep_interruptible(unsigned int ms);
void usleep_range(unsigned long min, unsigned long max);
void ssleep(unsigned int seconds);
void fsleep(unsigned long usecs);

#endif
