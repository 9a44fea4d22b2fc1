/* BSD kqueue, as code for several systems names it; values of FreeBSD */
#ifndef _SYS_EVENT_H
#define _SYS_EVENT_H

#include <stdint.h>
#include <time.h>
#define EVFILT_READ (-1)
#define EVFILT_WRITE (-2)
#define EVFILT_AIO (-3)
#define EVFILT_VNODE (-4)
#define EVFILT_PROC (-5)
#define EVFILT_SIGNAL (-6)
#define EVFILT_TIMER (-7)
#define EVFILT_USER (-11)
#define EV_ADD 0x0001
#define EV_DELETE 0x0002
#define EV_ENABLE 0x0004
#define EV_DISABLE 0x0008
#define EV_ONESHOT 0x0010
#define EV_CLEAR 0x0020
#define EV_RECEIPT 0x0040
#define EV_DISPATCH 0x0080
#define EV_ERROR 0x4000
#define EV_EOF 0x8000
#define NOTE_TRIGGER 0x01000000
#define NOTE_FFNOP 0
#define NOTE_DELETE 0x0001
#define NOTE_WRITE 0x0002
#define NOTE_EXIT 0x80000000
struct kevent {
	uintptr_t ident;
	short filter;
	unsigned short flags;
	unsigned int fflags;
	int64_t data;
	void *udata;
	uint64_t ext[4];
};
#define EV_SET(kevp, a, b, c, d, e, f) do { \
	struct kevent *__kevp = (kevp); \
	__kevp->ident = (a); \
	__kevp->filter = (b); \
	__kevp->flags = (c); \
	__kevp->fflags = (d); \
	__kevp->data = (e); \
	__kevp->udata = (f); \
} while (0)
int kqueue(void) __contract("neg(ret)");
int kevent(int kq, const struct kevent *changelist, int nchanges, struct kevent *eventlist, int nevents,
	const struct timespec *timeout) __contract("le(ret, nevents) neg(ret)");

#endif
