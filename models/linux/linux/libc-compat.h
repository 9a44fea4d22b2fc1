/* Linux UAPI: agreement with the C library */
#ifndef _LINUX_LIBC_COMPAT_H
#define _LINUX_LIBC_COMPAT_H

#define __UAPI_DEF_IN_ADDR 0 /* the C library defines them */
#define __UAPI_DEF_IF_IFREQ 0 /* the C library defines them */

#endif
