/* Linux file system figures */
#ifndef _SYS_STATFS_H
#define _SYS_STATFS_H

#include <sys/vfs.h>

#endif
