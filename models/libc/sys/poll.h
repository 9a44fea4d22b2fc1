/* old place of poll.h */
#ifndef _SYS_POLL_H_
#define _SYS_POLL_H_

#include <poll.h>

#endif
