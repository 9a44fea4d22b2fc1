/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_CONST_H
#define _UAPI_RELAY_LINUX_CONST_H

#include <linux/const.h>

#endif
