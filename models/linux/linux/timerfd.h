/* Linux UAPI: values and layouts */
#ifndef _LINUX_TIMERFD_H
#define _LINUX_TIMERFD_H

#include <linux/types.h>
#include <linux/fcntl.h>
#include <linux/ioctl.h>

#define TFD_TIMER_ABSTIME 0x1
#define TFD_TIMER_CANCEL_ON_SET 0x2
#define TFD_CLOEXEC 524288
#define TFD_NONBLOCK 2048
#define TFD_IOC_SET_TICKS 1074287616UL

#endif
