/* Linux kernel: waiting for files */
#ifndef _LINUX_POLL_H
#define _LINUX_POLL_H

#include <linux/fs.h>
#include <linux/uaccess.h>
#include <linux/wait.h>
#define POLLIN 0x0001
#define POLLPRI 0x0002
#define POLLOUT 0x0004
#define POLLERR 0x0008
#define POLLHUP 0x0010
#define POLLRDNORM 0x0040
#define POLLWRNORM 0x0100
#define EPOLLIN 0x0001
#define EPOLLOUT 0x0004
#define EPOLLERR 0x0008
#define EPOLLHUP 0x0010
#define EPOLLRDNORM 0x0040
#define EPOLLWRNORM 0x0100
typedef struct poll_table_struct {
	void *_qproc;
	__poll_t _key;
} poll_table;
void poll_wait(struct file *filp, wait_queue_head_t *wq, poll_table *p);

#endif
