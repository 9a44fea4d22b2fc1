/* Linux UAPI, as kernel code names it */
#ifndef _UAPI_RELAY_LINUX_FS_H
#define _UAPI_RELAY_LINUX_FS_H

#include <linux/fs.h>

#endif
