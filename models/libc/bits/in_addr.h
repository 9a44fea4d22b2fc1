/* POSIX netinet/in.h: addresses, shared with the kernel's headers */
#ifndef _BITS_IN_ADDR_H
#define _BITS_IN_ADDR_H

typedef unsigned int in_addr_t;
struct in_addr {
	in_addr_t s_addr;
};
struct in6_addr {
	union {
		unsigned char __u6_addr8[16];
		unsigned short __u6_addr16[8];
		unsigned int __u6_addr32[4];
		unsigned char u6_addr8[16];
		unsigned short u6_addr16[8];
		unsigned int u6_addr32[4];
	} __in6_u;
};
#define in6_u __in6_u
#define s6_addr __in6_u.__u6_addr8
#define s6_addr16 __in6_u.__u6_addr16
#define s6_addr32 __in6_u.__u6_addr32

#endif
