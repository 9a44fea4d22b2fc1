/* Linux UAPI: values and layouts */
#ifndef _LINUX_IF_INFINIBAND_H
#define _LINUX_IF_INFINIBAND_H

#include <linux/types.h>

#define INFINIBAND_ALEN 20

#endif
