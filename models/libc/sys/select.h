/* POSIX select */
#ifndef _SYS_SELECT_H
#define _SYS_SELECT_H

#include <bits/types.h>
#include <bits/sigset.h>
#include <bits/struct_timeval.h>
#include <bits/struct_timespec.h>
#include <bits/fd_set.h>
int select(int nfds, fd_set *restrict readfds, fd_set *restrict writefds, fd_set *restrict exceptfds, struct timeval *restrict timeout)
    __contract("neg(ret) le(ret, nfds)");
int pselect(int nfds, fd_set *restrict readfds, fd_set *restrict writefds, fd_set *restrict exceptfds, const struct timespec *restrict timeout, const sigset_t *restrict mask)
    __contract("neg(ret) le(ret, nfds)");

#endif
