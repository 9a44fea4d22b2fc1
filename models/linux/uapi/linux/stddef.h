/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_STDDEF_H
#define _UAPI_RELAY_LINUX_STDDEF_H

#include <linux/stddef.h>

#endif
