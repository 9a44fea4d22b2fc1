/* Linux kernel: time */
#ifndef _LINUX_TIME_H
#define _LINUX_TIME_H

#include <linux/cache.h>
#include <linux/math64.h>
#include <linux/time64.h>
#include <bits/struct_timespec.h>
#include <bits/struct_timeval.h>
#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
#define CLOCK_MONOTONIC_RAW 4
#define CLOCK_BOOTTIME 7
#define CLOCK_TAI 11
struct tm {
	int tm_sec;
	int tm_min;
	int tm_hour;
	int tm_mday;
	int tm_mon;
	long tm_year;
	int tm_wday;
	int tm_yday;
};
void time64_to_tm(time64_t totalsecs, int offset, struct tm *result);
time64_t mktime64(unsigned int year, unsigned int mon, unsigned int day, unsigned int hour, unsigned int min,
	unsigned int sec);
void do_gettimeofday(struct timeval *tv);
#include <linux/timekeeping.h>

#endif
