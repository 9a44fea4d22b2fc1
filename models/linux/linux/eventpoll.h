/* Linux UAPI: values and layouts */
#ifndef _LINUX_EVENTPOLL_H
#define _LINUX_EVENTPOLL_H

#include <linux/fcntl.h>
#include <linux/types.h>
struct epoll_event {
	__poll_t events;
	__u64 data;
} __attribute__((packed));
#define EPOLL_CLOEXEC 524288
#define EPOLL_CTL_ADD 1
#define EPOLL_CTL_DEL 2
#define EPOLL_CTL_MOD 3
#define EPOLLIN 0x1U
#define EPOLLPRI 0x2U
#define EPOLLOUT 0x4U
#define EPOLLERR 0x8U
#define EPOLLHUP 0x10U
#define EPOLLNVAL 0x20U
#define EPOLLRDNORM 0x40U
#define EPOLLRDBAND 0x80U
#define EPOLLWRNORM 0x100U
#define EPOLLWRBAND 0x200U
#define EPOLLMSG 0x400U
#define EPOLLRDHUP 0x2000U
#define EPOLL_URING_WAKE 0x8000000U
#define EPOLLEXCLUSIVE 0x10000000U
#define EPOLLWAKEUP 0x20000000U
#define EPOLLONESHOT 0x40000000U
#define EPOLLET 0x80000000U

#endif
