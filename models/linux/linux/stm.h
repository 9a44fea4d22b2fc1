/* Linux UAPI: values and layouts */
#ifndef _LINUX_STM_H
#define _LINUX_STM_H

#include <linux/types.h>
struct stp_policy_id {
	__u32 size;
	__u16 master;
	__u16 channel;
	__u16 width;
	__u16 __reserved_0;
	__u32 __reserved_1;
	char id[];
};
#define STP_MASTER_MAX 0xffff
#define STP_CHANNEL_MAX 0xffff
#define STP_POLICY_ID_SET 3222283520UL
#define STP_POLICY_ID_GET 2148541697UL
#define STP_SET_OPTIONS 1074275586UL

#endif
