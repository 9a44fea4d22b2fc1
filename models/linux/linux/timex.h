/* Linux UAPI: values and layouts */
#ifndef _LINUX_TIMEX_H
#define _LINUX_TIMEX_H

#include <linux/types.h>
#include <linux/time.h>
struct timex {
	unsigned int modes;
	__kernel_long_t offset;
	__kernel_long_t freq;
	__kernel_long_t maxerror;
	__kernel_long_t esterror;
	int status;
	__kernel_long_t constant;
	__kernel_long_t precision;
	__kernel_long_t tolerance;
	struct timeval time;
	__kernel_long_t tick;
	__kernel_long_t ppsfreq;
	__kernel_long_t jitter;
	int shift;
	__kernel_long_t stabil;
	__kernel_long_t jitcnt;
	__kernel_long_t calcnt;
	__kernel_long_t errcnt;
	__kernel_long_t stbcnt;
	int tai;
	int : 32;
	int : 32;
	int : 32;
	int : 32;
	int : 32;
	int : 32;
	int : 32;
	int : 32;
	int : 32;
	int : 32;
	int : 32;
};
struct __kernel_timex_timeval {
	__kernel_time64_t tv_sec;
	long long tv_usec;
};
struct __kernel_timex {
	unsigned int modes;
	int : 32;
	long long offset;
	long long freq;
	long long maxerror;
	long long esterror;
	int status;
	int : 32;
	long long constant;
	long long precision;
	long long tolerance;
	struct __kernel_timex_timeval time;
	long long tick;
	long long ppsfreq;
	long long jitter;
	int shift;
	int : 32;
	long long stabil;
	long long jitcnt;
	long long calcnt;
	long long errcnt;
	long long stbcnt;
	int tai;
	int : 32;
	int : 32;
	int : 32;
	int : 32;
	int : 32;
	int : 32;
	int : 32;
	int : 32;
	int : 32;
	int : 32;
	int : 32;
};
#define NTP_API 4
#define ADJ_OFFSET 0x1
#define ADJ_FREQUENCY 0x2
#define ADJ_MAXERROR 0x4
#define ADJ_ESTERROR 0x8
#define ADJ_STATUS 0x10
#define ADJ_TIMECONST 0x20
#define ADJ_TAI 0x80
#define ADJ_SETOFFSET 0x100
#define ADJ_MICRO 0x1000
#define ADJ_NANO 0x2000
#define ADJ_TICK 0x4000
#define ADJ_OFFSET_SINGLESHOT 0x8001
#define ADJ_OFFSET_SS_READ 0xa001
#define MOD_OFFSET 1
#define MOD_FREQUENCY 2
#define MOD_MAXERROR 4
#define MOD_ESTERROR 8
#define MOD_STATUS 16
#define MOD_TIMECONST 32
#define MOD_TAI 128
#define MOD_MICRO 4096
#define MOD_NANO 8192
#define STA_PLL 0x1
#define STA_PPSFREQ 0x2
#define STA_PPSTIME 0x4
#define STA_FLL 0x8
#define STA_INS 0x10
#define STA_DEL 0x20
#define STA_UNSYNC 0x40
#define STA_FREQHOLD 0x80
#define STA_PPSSIGNAL 0x100
#define STA_PPSJITTER 0x200
#define STA_PPSWANDER 0x400
#define STA_PPSERROR 0x800
#define STA_CLOCKERR 0x1000
#define STA_NANO 0x2000
#define STA_MODE 0x4000
#define STA_CLK 0x8000
#define STA_RONLY 0xff00
#define TIME_OK 0
#define TIME_INS 1
#define TIME_DEL 2
#define TIME_OOP 3
#define TIME_WAIT 4
#define TIME_ERROR 5
#define TIME_BAD 5

#endif
