/* Linux UAPI: values and layouts */
#ifndef _LINUX_RFKILL_H
#define _LINUX_RFKILL_H

#include <linux/types.h>
enum rfkill_type {
	RFKILL_TYPE_ALL, RFKILL_TYPE_WLAN, RFKILL_TYPE_BLUETOOTH, RFKILL_TYPE_UWB,
	RFKILL_TYPE_WIMAX, RFKILL_TYPE_WWAN, RFKILL_TYPE_GPS, RFKILL_TYPE_FM, RFKILL_TYPE_NFC,
	NUM_RFKILL_TYPES
};
enum rfkill_operation {
	RFKILL_OP_ADD, RFKILL_OP_DEL, RFKILL_OP_CHANGE, RFKILL_OP_CHANGE_ALL
};
enum rfkill_hard_block_reasons {
	RFKILL_HARD_BLOCK_SIGNAL = 1, RFKILL_HARD_BLOCK_NOT_OWNER
};
struct rfkill_event {
	__u32 idx;
	__u8 type;
	__u8 op;
	__u8 soft;
	__u8 hard;
} __attribute__((packed));
struct rfkill_event_ext {
	__u32 idx;
	__u8 type;
	__u8 op;
	__u8 soft;
	__u8 hard;
	__u8 hard_block_reasons;
} __attribute__((packed));
#define RFKILL_STATE_SOFT_BLOCKED 0
#define RFKILL_STATE_UNBLOCKED 1
#define RFKILL_STATE_HARD_BLOCKED 2
#define RFKILL_EVENT_SIZE_V1 8UL
#define RFKILL_IOC_MAGIC 82
#define RFKILL_IOC_NOINPUT 1
#define RFKILL_IOCTL_NOINPUT 20993U
#define RFKILL_IOC_MAX_SIZE 2
#define RFKILL_IOCTL_MAX_SIZE 1074024962UL

#endif
