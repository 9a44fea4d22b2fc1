/* Linux UAPI: values and layouts */
#ifndef _LINUX_NSFS_H
#define _LINUX_NSFS_H

#include <linux/types.h>
#include <linux/ioctl.h>

#define NSIO 0xb7
#define NS_GET_USERNS 0xb701U
#define NS_GET_PARENT 0xb702U
#define NS_GET_NSTYPE 0xb703U
#define NS_GET_OWNER_UID 0xb704U

#endif
