/* Linux UAPI: values and layouts */
#ifndef _LINUX_IF_PHONET_H
#define _LINUX_IF_PHONET_H

#include <linux/types.h>

#define PHONET_MIN_MTU 6
#define PHONET_MAX_MTU 65541
#define PHONET_DEV_MTU 65541

#endif
