/* POSIX scattered input and output */
#ifndef _SYS_UIO_H
#define _SYS_UIO_H

#include <sys/types.h>
#include <bits/struct_iovec.h>
#define UIO_MAXIOV 1024
ssize_t readv(int fd, const struct iovec *iovec, int count)
    __contract("reads(iovec, count*16) outside(iovec, ret, of(fd)) neg(ret)");
ssize_t writev(int fd, const struct iovec *iovec, int count)
    __contract("reads(iovec, count*16) sends(iovec, ret) neg(ret)");
ssize_t preadv(int fd, const struct iovec *iovec, int count, off_t offset)
    __contract("reads(iovec, count*16) outside(iovec, ret, of(fd)) neg(ret)");
ssize_t pwritev(int fd, const struct iovec *iovec, int count, off_t offset)
    __contract("reads(iovec, count*16) sends(iovec, ret) neg(ret)");
ssize_t preadv2(int fd, const struct iovec *iovec, int count, off_t offset, int flags)
    __contract("reads(iovec, count*16) outside(iovec, ret, of(fd)) neg(ret)");
ssize_t pwritev2(int fd, const struct iovec *iovec, int count, off_t offset, int flags)
    __contract("reads(iovec, count*16) sends(iovec, ret) neg(ret)");
ssize_t process_vm_readv(pid_t pid, const struct iovec *lvec, unsigned long liovcnt, const struct iovec *rvec, unsigned long riovcnt, unsigned long flags)
    __contract("outside(lvec, ret, local) neg(ret)");
ssize_t process_vm_writev(pid_t pid, const struct iovec *lvec, unsigned long liovcnt, const struct iovec *rvec, unsigned long riovcnt, unsigned long flags)
    __contract("neg(ret)");

#endif
