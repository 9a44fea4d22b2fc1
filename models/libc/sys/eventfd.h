/* Linux eventfd */
#ifndef _SYS_EVENTFD_H
#define _SYS_EVENTFD_H

#include <stdint.h>
enum {
	EFD_SEMAPHORE = 1, EFD_CLOEXEC = 524288, EFD_NONBLOCK = 2048
};
#define EFD_SEMAPHORE EFD_SEMAPHORE
#define EFD_CLOEXEC EFD_CLOEXEC
#define EFD_NONBLOCK EFD_NONBLOCK
typedef uint64_t eventfd_t;
int eventfd(unsigned int count, int flags) __contract("neg(ret) handle(ret, local)");
int eventfd_read(int fd, eventfd_t *value) __contract("writes(value, 8)");
int eventfd_write(int fd, eventfd_t value);

#endif
