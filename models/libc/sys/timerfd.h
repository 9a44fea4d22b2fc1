/* Linux timerfd */
#ifndef _SYS_TIMERFD_H
#define _SYS_TIMERFD_H

#include <time.h>
enum {
	TFD_CLOEXEC = 524288, TFD_NONBLOCK = 2048
};
enum {
	TFD_TIMER_ABSTIME = 1, TFD_TIMER_CANCEL_ON_SET
};
#define TFD_CLOEXEC TFD_CLOEXEC
#define TFD_NONBLOCK TFD_NONBLOCK
#define TFD_TIMER_ABSTIME TFD_TIMER_ABSTIME
#define TFD_TIMER_CANCEL_ON_SET TFD_TIMER_CANCEL_ON_SET
int timerfd_create(clockid_t id, int flags) __contract("neg(ret) handle(ret, local)");
int timerfd_settime(int fd, int flags, const struct itimerspec *utmr, struct itimerspec *otmr)
    __contract("nonnull(utmr)");
int timerfd_gettime(int fd, struct itimerspec *otmr) __contract("nonnull(otmr)");

#endif
