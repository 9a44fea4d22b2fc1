/* Linux UAPI */
#ifndef _LINUX_WAIT_H
#define _LINUX_WAIT_H

#include <sys/wait.h>

#endif
