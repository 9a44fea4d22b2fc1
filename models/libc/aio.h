/* POSIX asynchronous input and output */
#ifndef _AIO_H
#define _AIO_H

#include <sys/types.h>
#include <signal.h>
#include <time.h>
struct aiocb {
	int aio_fildes;
	int aio_lio_opcode;
	int aio_reqprio;
	volatile void *aio_buf;
	size_t aio_nbytes;
	struct sigevent aio_sigevent;
	struct aiocb *__next_prio;
	int __abs_prio, __policy, __error_code;
	ssize_t __return_value;
	off_t aio_offset;
	char __glibc_reserved[32];
};
int aio_read(struct aiocb *cb) __contract("nonnull(cb)");
int aio_write(struct aiocb *cb) __contract("nonnull(cb)");
int aio_error(const struct aiocb *cb);
ssize_t aio_return(struct aiocb *cb) __contract("neg(ret)");
int aio_suspend(const struct aiocb *const list[], int nent, const struct timespec *restrict timeout);
int aio_cancel(int fd, struct aiocb *cb);

#endif
