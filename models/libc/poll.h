/* POSIX poll */
#ifndef _SYS_POLL_H
#define _SYS_POLL_H

#include <bits/sigset.h>
#include <bits/struct_timespec.h>
#include <features.h>
typedef unsigned long nfds_t;
struct pollfd {
	int fd;
	short events;
	short revents;
};
#define POLLIN 0x1
#define POLLPRI 0x2
#define POLLOUT 0x4
#define POLLRDNORM 0x40
#define POLLRDBAND 0x80
#define POLLWRNORM 0x100
#define POLLWRBAND 0x200
#define POLLMSG 0x400
#define POLLREMOVE 0x1000
#define POLLRDHUP 0x2000
#define POLLERR 0x8
#define POLLHUP 0x10
#define POLLNVAL 0x20
int poll(struct pollfd *fds, nfds_t nfds, int timeout)
    __contract("writes(fds, nfds*8) neg(ret) le(ret, nfds)");
int ppoll(struct pollfd *fds, nfds_t nfds, const struct timespec *timeout, const sigset_t *sigmask)
    __contract("writes(fds, nfds*8) neg(ret) le(ret, nfds)");

#endif
