/* Linux UAPI: values and layouts */
#ifndef _ASM_HWCAP2_H
#define _ASM_HWCAP2_H

#include <linux/types.h>
#include <linux/const.h>

#define HWCAP2_RING3MWAIT 1UL
#define HWCAP2_FSGSBASE 2UL

#endif
