/* Linux UAPI: values and layouts */
#ifndef _LINUX_REMOTEPROC_CDEV_H
#define _LINUX_REMOTEPROC_CDEV_H

#include <linux/ioctl.h>
#include <linux/types.h>

#define RPROC_MAGIC 0xb7
#define RPROC_SET_SHUTDOWN_ON_RELEASE 1074050817UL
#define RPROC_GET_SHUTDOWN_ON_RELEASE 2147792642UL

#endif
