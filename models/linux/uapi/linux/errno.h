/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_ERRNO_H
#define _UAPI_RELAY_LINUX_ERRNO_H

#include <linux/errno.h>

#endif
