/* Linux sendfile */
#ifndef _SYS_SENDFILE_H
#define _SYS_SENDFILE_H

#include <sys/types.h>
ssize_t sendfile(int outfd, int infd, off_t *offset, size_t count)
    __contract("neg(ret) le(ret, count)");
ssize_t sendfile64(int outfd, int infd, off64_t *offset, size_t count)
    __contract("neg(ret) le(ret, count)");

#endif
