/* Linux epoll */
#ifndef _SYS_EPOLL_H
#define _SYS_EPOLL_H

#include <stdint.h>
#include <sys/types.h>
#include <bits/sigset.h>
#include <bits/struct_timespec.h>
enum {
	EPOLL_CLOEXEC = 524288
};
enum EPOLL_EVENTS {
	EPOLLIN = 1, EPOLLPRI, EPOLLOUT = 4, EPOLLRDNORM = 64, EPOLLRDBAND = 128,
	EPOLLWRNORM = 256, EPOLLWRBAND = 512, EPOLLMSG = 1024, EPOLLERR = 8, EPOLLHUP = 16,
	EPOLLRDHUP = 8192, EPOLLEXCLUSIVE = 268435456, EPOLLWAKEUP = 536870912,
	EPOLLONESHOT = 1073741824, EPOLLET = 0x80000000
};
#define EPOLL_CLOEXEC EPOLL_CLOEXEC
#define EPOLLIN EPOLLIN
#define EPOLLPRI EPOLLPRI
#define EPOLLOUT EPOLLOUT
#define EPOLLERR EPOLLERR
#define EPOLLHUP EPOLLHUP
#define EPOLLRDHUP EPOLLRDHUP
#define EPOLLEXCLUSIVE EPOLLEXCLUSIVE
#define EPOLLONESHOT EPOLLONESHOT
#define EPOLLET EPOLLET
#define EPOLL_CTL_ADD 1
#define EPOLL_CTL_DEL 2
#define EPOLL_CTL_MOD 3
typedef union epoll_data {
	void *ptr;
	int fd;
	uint32_t u32;
	uint64_t u64;
} epoll_data_t;
struct epoll_event {
	uint32_t events;
	epoll_data_t data;
} __attribute__((packed));
int epoll_create(int size) __contract("neg(ret)");
int epoll_create1(int flags) __contract("neg(ret)");
int epoll_ctl(int epfd, int op, int fd, struct epoll_event *event);
int epoll_wait(int epfd, struct epoll_event *events, int maxevents, int timeout)
    __contract("writes(events, maxevents*12) neg(ret) le(ret, maxevents)");
int epoll_pwait(int epfd, struct epoll_event *events, int maxevents, int timeout, const sigset_t *ss)
    __contract("writes(events, maxevents*12) neg(ret) le(ret, maxevents)");
int epoll_pwait2(int epfd, struct epoll_event *events, int maxevents, const struct timespec *timeout, const sigset_t *ss)
    __contract("writes(events, maxevents*12) neg(ret) le(ret, maxevents)");

#endif
