/* POSIX sys/time.h, sys/select.h: struct timeval */
#ifndef _BITS_STRUCT_TIMEVAL_H
#define _BITS_STRUCT_TIMEVAL_H

typedef long time_t;
typedef long suseconds_t;
struct timeval {
	time_t tv_sec;
	suseconds_t tv_usec;
};

#endif
