/* Linux UAPI: time */
#ifndef _LINUX_TIME_H
#define _LINUX_TIME_H

#include <linux/types.h>
#include <sys/time.h>
#include <time.h>

#endif
