/* Linux UAPI: scattered input and output */
#ifndef _LINUX_UIO_H
#define _LINUX_UIO_H

#include <bits/struct_iovec.h>
#define UIO_FASTIOV 8
#define UIO_MAXIOV 1024

#endif
