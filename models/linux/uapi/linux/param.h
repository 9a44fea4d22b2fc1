/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_PARAM_H
#define _UAPI_RELAY_LINUX_PARAM_H

#include <linux/param.h>

#endif
