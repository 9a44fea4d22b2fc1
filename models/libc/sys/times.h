/* POSIX times */
#ifndef _SYS_TIMES_H
#define _SYS_TIMES_H

#include <bits/types.h>
typedef long clock_t;
struct tms {
	clock_t tms_utime, tms_stime, tms_cutime, tms_cstime;
};
clock_t times(struct tms *buf) __contract("nonnull(buf)");

#endif
