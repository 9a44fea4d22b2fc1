/* Linux UAPI */
#ifndef _LINUX_RESOURCE_H
#define _LINUX_RESOURCE_H

#include <sys/resource.h>

#endif
