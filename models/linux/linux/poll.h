/* Linux UAPI */
#ifndef _LINUX_POLL_H
#define _LINUX_POLL_H

#include <poll.h>

#endif
