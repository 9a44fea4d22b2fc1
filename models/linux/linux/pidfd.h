/* Linux UAPI: values and layouts */
#ifndef _LINUX_PIDFD_H
#define _LINUX_PIDFD_H

#include <linux/types.h>
#include <linux/fcntl.h>

#define PIDFD_NONBLOCK 2048

#endif
