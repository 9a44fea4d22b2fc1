/* Linux UAPI: values and layouts */
#ifndef _LINUX_PTP_CLOCK_H
#define _LINUX_PTP_CLOCK_H

#include <linux/ioctl.h>
#include <linux/types.h>
struct ptp_clock_time {
	__s64 sec;
	__u32 nsec;
	__u32 reserved;
};
struct ptp_clock_caps {
	int max_adj;
	int n_alarm;
	int n_ext_ts;
	int n_per_out;
	int pps;
	int n_pins;
	int cross_timestamping;
	int adjust_phase;
	int rsv[12];
};
struct ptp_extts_request {
	unsigned int index;
	unsigned int flags;
	unsigned int rsv[2];
};
struct ptp_perout_request {
	union {
		struct ptp_clock_time start;
		struct ptp_clock_time phase;
	};
	struct ptp_clock_time period;
	unsigned int index;
	unsigned int flags;
	union {
		struct ptp_clock_time on;
		unsigned int rsv[4];
	};
};
struct ptp_sys_offset {
	unsigned int n_samples;
	unsigned int rsv[3];
	struct ptp_clock_time ts[51];
};
struct ptp_sys_offset_extended {
	unsigned int n_samples;
	unsigned int rsv[3];
	struct ptp_clock_time ts[25][3];
};
struct ptp_sys_offset_precise {
	struct ptp_clock_time device;
	struct ptp_clock_time sys_realtime;
	struct ptp_clock_time sys_monoraw;
	unsigned int rsv[4];
};
enum ptp_pin_function {
	PTP_PF_NONE, PTP_PF_EXTTS, PTP_PF_PEROUT, PTP_PF_PHYSYNC
};
struct ptp_pin_desc {
	char name[64];
	unsigned int index;
	unsigned int func;
	unsigned int chan;
	unsigned int rsv[5];
};
struct ptp_extts_event {
	struct ptp_clock_time t;
	unsigned int index;
	unsigned int flags;
	unsigned int rsv[2];
};
#define PTP_ENABLE_FEATURE 0x1
#define PTP_RISING_EDGE 0x2
#define PTP_FALLING_EDGE 0x4
#define PTP_STRICT_FLAGS 0x8
#define PTP_EXTTS_EDGES 6
#define PTP_EXTTS_VALID_FLAGS 15
#define PTP_EXTTS_V1_VALID_FLAGS 7
#define PTP_PEROUT_ONE_SHOT 0x1
#define PTP_PEROUT_DUTY_CYCLE 0x2
#define PTP_PEROUT_PHASE 0x4
#define PTP_PEROUT_VALID_FLAGS 7
#define PTP_PEROUT_V1_VALID_FLAGS 0
#define PTP_MAX_SAMPLES 25
#define PTP_CLK_MAGIC 61
#define PTP_CLOCK_GETCAPS 2152742145UL
#define PTP_EXTTS_REQUEST 1074806018UL
#define PTP_PEROUT_REQUEST 1077427459UL
#define PTP_ENABLE_PPS 1074019588UL
#define PTP_SYS_OFFSET 1128283397UL
#define PTP_PIN_GETFUNC 3227532550UL
#define PTP_PIN_SETFUNC 1080048903UL
#define PTP_SYS_OFFSET_PRECISE 3225435400UL
#define PTP_SYS_OFFSET_EXTENDED 3300932873UL
#define PTP_CLOCK_GETCAPS2 2152742154UL
#define PTP_EXTTS_REQUEST2 1074806027UL
#define PTP_PEROUT_REQUEST2 1077427468UL
#define PTP_ENABLE_PPS2 1074019597UL
#define PTP_SYS_OFFSET2 1128283406UL
#define PTP_PIN_GETFUNC2 3227532559UL
#define PTP_PIN_SETFUNC2 1080048912UL
#define PTP_SYS_OFFSET_PRECISE2 3225435409UL
#define PTP_SYS_OFFSET_EXTENDED2 3300932882UL

#endif
