/* POSIX sys/socket.h: the parts of it that other headers share */
#ifndef _BITS_SOCKADDR_H
#define _BITS_SOCKADDR_H

typedef unsigned short sa_family_t;
typedef unsigned int socklen_t;
struct sockaddr {
	sa_family_t sa_family;
	char sa_data[14];
};
struct sockaddr_storage {
	sa_family_t ss_family;
	char __ss_padding[118];
	unsigned long __ss_align;
};

#endif
