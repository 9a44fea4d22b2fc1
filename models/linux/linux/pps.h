/* Linux UAPI: values and layouts */
#ifndef _LINUX_PPS_H
#define _LINUX_PPS_H

#include <linux/types.h>
#include <linux/ioctl.h>
struct pps_ktime {
	__s64 sec;
	__s32 nsec;
	__u32 flags;
};
struct pps_ktime_compat {
	__s64 sec;
	__s32 nsec;
	__u32 flags;
} __attribute__((packed)) __attribute__((aligned(4)));
struct pps_kinfo {
	__u32 assert_sequence;
	__u32 clear_sequence;
	struct pps_ktime assert_tu;
	struct pps_ktime clear_tu;
	int current_mode;
};
struct pps_kinfo_compat {
	__u32 assert_sequence;
	__u32 clear_sequence;
	struct pps_ktime_compat assert_tu;
	struct pps_ktime_compat clear_tu;
	int current_mode;
};
struct pps_kparams {
	int api_version;
	int mode;
	struct pps_ktime assert_off_tu;
	struct pps_ktime clear_off_tu;
};
struct pps_fdata {
	struct pps_kinfo info;
	struct pps_ktime timeout;
};
struct pps_fdata_compat {
	struct pps_kinfo_compat info;
	struct pps_ktime_compat timeout;
};
struct pps_bind_args {
	int tsformat;
	int edge;
	int consumer;
};
#define PPS_VERSION "5.3.6"
#define PPS_MAX_SOURCES 16
#define PPS_API_VERS_1 1
#define PPS_API_VERS 1
#define PPS_MAX_NAME_LEN 32
#define PPS_TIME_INVALID 0x1
#define PPS_CAPTUREASSERT 0x1
#define PPS_CAPTURECLEAR 0x2
#define PPS_CAPTUREBOTH 0x3
#define PPS_OFFSETASSERT 0x10
#define PPS_OFFSETCLEAR 0x20
#define PPS_CANWAIT 0x100
#define PPS_CANPOLL 0x200
#define PPS_ECHOASSERT 0x40
#define PPS_ECHOCLEAR 0x80
#define PPS_TSFMT_TSPEC 0x1000
#define PPS_TSFMT_NTPFP 0x2000
#define PPS_KC_HARDPPS 0
#define PPS_KC_HARDPPS_PLL 1
#define PPS_KC_HARDPPS_FLL 2
#define PPS_GETPARAMS 0x800870a1UL
#define PPS_SETPARAMS 0x400870a2UL
#define PPS_GETCAP 0x800870a3UL
#define PPS_FETCH 0xc00870a4UL
#define PPS_KC_BIND 0x400870a5UL

#endif
