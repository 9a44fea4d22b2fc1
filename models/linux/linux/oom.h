/* Linux UAPI: values and layouts */
#ifndef _LINUX_OOM_H
#define _LINUX_OOM_H

#include <linux/types.h>

#define OOM_SCORE_ADJ_MIN (-1000)
#define OOM_SCORE_ADJ_MAX 1000
#define OOM_DISABLE (-17)
#define OOM_ADJUST_MIN (-16)
#define OOM_ADJUST_MAX 15

#endif
