/* POSIX message queues */
#ifndef _MQUEUE_H
#define _MQUEUE_H

#include <sys/types.h>
#include <fcntl.h>
typedef int mqd_t;
struct mq_attr {
	long mq_flags, mq_maxmsg, mq_msgsize, mq_curmsgs, __pad[4];
};
struct sigevent;
mqd_t mq_open(const char *name, int oflag, ...)
    __contract("path(name) neg(ret) handle(ret, local)");
int mq_close(mqd_t q);
int mq_unlink(const char *name) __contract("path(name)");
int mq_getattr(mqd_t q, struct mq_attr *attr) __contract("nonnull(attr)");
int mq_setattr(mqd_t q, const struct mq_attr *restrict attr, struct mq_attr *restrict oattr);
int mq_notify(mqd_t q, const struct sigevent *notification);
ssize_t mq_receive(mqd_t q, char *msg, size_t len, unsigned int *prio)
    __contract("writes(msg, len) outside(msg, ret, local) le(ret, len) neg(ret)");
int mq_send(mqd_t q, const char *msg, size_t len, unsigned int prio)
    __contract("reads(msg, len) sends(msg, len)");
ssize_t mq_timedreceive(mqd_t q, char *restrict msg, size_t len, unsigned int *restrict prio, const struct timespec *restrict timeout)
    __contract("writes(msg, len) outside(msg, ret, local) le(ret, len) neg(ret)");
int mq_timedsend(mqd_t q, const char *msg, size_t len, unsigned int prio, const struct timespec *timeout)
    __contract("reads(msg, len) sends(msg, len)");

#endif
