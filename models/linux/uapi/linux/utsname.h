/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_UTSNAME_H
#define _UAPI_RELAY_LINUX_UTSNAME_H

#include <linux/utsname.h>

#endif
