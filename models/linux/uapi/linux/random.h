/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_RANDOM_H
#define _UAPI_RELAY_LINUX_RANDOM_H

#include <linux/random.h>

#endif
