/* Linux UAPI: values and layouts */
#ifndef _LINUX_IF_PPP_H
#define _LINUX_IF_PPP_H

#include <linux/types.h>
#include <linux/ppp-ioctl.h>



#endif
