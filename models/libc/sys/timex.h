/* Linux clock discipline */
#ifndef _SYS_TIMEX_H
#define _SYS_TIMEX_H

#include <sys/time.h>
struct ntptimeval {
	struct timeval time;
	long maxerror;
	long esterror;
	long tai;
	long __glibc_reserved1;
	long __glibc_reserved2;
	long __glibc_reserved3;
	long __glibc_reserved4;
};
struct timex {
	unsigned int modes;
	__syscall_slong_t offset;
	__syscall_slong_t freq;
	__syscall_slong_t maxerror;
	__syscall_slong_t esterror;
	int status;
	__syscall_slong_t constant;
	__syscall_slong_t precision;
	__syscall_slong_t tolerance;
	struct timeval time;
	__syscall_slong_t tick;
	__syscall_slong_t ppsfreq;
	__syscall_slong_t jitter;
	int shift;
	__syscall_slong_t stabil;
	__syscall_slong_t jitcnt;
	__syscall_slong_t calcnt;
	__syscall_slong_t errcnt;
	__syscall_slong_t stbcnt;
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
#define MOD_OFFSET 1
#define MOD_FREQUENCY 2
#define MOD_MAXERROR 4
#define MOD_ESTERROR 8
#define MOD_STATUS 16
#define MOD_TIMECONST 32
#define MOD_CLKB 16384
#define MOD_CLKA 32769
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
int adjtimex(struct timex *tx) __contract("nonnull(tx)");
int clock_adjtime(int clk, struct timex *tx) __contract("nonnull(tx)");
int ntp_adjtime(struct timex *tx) __contract("nonnull(tx)");
int ntp_gettime(struct ntptimeval *ntv) __contract("nonnull(ntv)");

#endif
