/* Linux kernel: addresses as text */
#ifndef _KERNEL_LINUX_INET_H
#define _KERNEL_LINUX_INET_H

#include <linux/types.h>
#include <linux/socket.h>
#define INET_ADDRSTRLEN 16
#define INET6_ADDRSTRLEN 48
__be32 in_aton(const char *str) __contract("string(str) derived(ret, str)");
int in4_pton(const char *src, int srclen, u8 *dst, int delim, const char **end)
	__contract("writes(dst, 4) derived(*dst, src) into(*end, src)");
int in6_pton(const char *src, int srclen, u8 *dst, int delim, const char **end)
	__contract("writes(dst, 16) derived(*dst, src) into(*end, src)");
struct net;
int inet_pton_with_scope(struct net *net, unsigned short af, const char *src, const char *port, struct sockaddr_storage *addr)
	__contract("neg(ret)");

#endif
