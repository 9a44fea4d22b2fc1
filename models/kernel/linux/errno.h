/* Linux kernel: error numbers */
#ifndef _KERNEL_LINUX_ERRNO_H
#define _KERNEL_LINUX_ERRNO_H

#include <uapi/linux/errno.h>
#define ERESTARTSYS 512
#define ERESTARTNOINTR 513
#define ERESTARTNOHAND 514
#define ENOIOCTLCMD 515
#define EPROBE_DEFER 517
#define EBADHANDLE 521
#define ENOTSYNC 522
#define EBADCOOKIE 523
#define ENOTSUPP 524
#define ETOOSMALL 525
#define ESERVERFAULT 526
#define EBADTYPE 527
#define EIOCBQUEUED 529

#endif
