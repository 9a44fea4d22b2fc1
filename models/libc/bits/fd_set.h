/* POSIX sys/select.h: fd_set and its macros */
#ifndef _BITS_FD_SET_H
#define _BITS_FD_SET_H

typedef long __fd_mask;
typedef __fd_mask fd_mask;
#define __NFDBITS 64
#define NFDBITS 64
#define __FD_SETSIZE 1024
#define FD_SETSIZE 1024
typedef struct {
	__fd_mask fds_bits[FD_SETSIZE / NFDBITS];
} fd_set;
#define __FDS_BITS(set) ((set)->fds_bits)
#define FD_SET(fd, set) ((void)((set)->fds_bits[(fd) / NFDBITS] |= (__fd_mask)(1UL << ((fd) % NFDBITS))))
#define FD_CLR(fd, set) ((void)((set)->fds_bits[(fd) / NFDBITS] &= ~(__fd_mask)(1UL << ((fd) % NFDBITS))))
#define FD_ISSET(fd, set) (((set)->fds_bits[(fd) / NFDBITS] & (__fd_mask)(1UL << ((fd) % NFDBITS))) != 0)
#define FD_ZERO(set) ((void)__builtin_memset((set), 0, sizeof(fd_set)))

#endif
