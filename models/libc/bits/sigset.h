/* POSIX signal.h: sigset_t */
#ifndef _BITS_SIGSET_H
#define _BITS_SIGSET_H

typedef struct {
	unsigned long __val[16];
} __sigset_t;
typedef __sigset_t sigset_t;

#endif
