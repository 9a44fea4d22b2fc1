/* POSIX address conversion */
#ifndef _ARPA_INET_H
#define _ARPA_INET_H

#include <netinet/in.h>
in_addr_t inet_addr(const char *cp) __contract("string(cp) derived(ret, cp)");
in_addr_t inet_network(const char *cp) __contract("string(cp) derived(ret, cp)");
in_addr_t inet_lnaof(struct in_addr in) __contract("derived(ret, in)");
in_addr_t inet_netof(struct in_addr in) __contract("derived(ret, in)");
struct in_addr inet_makeaddr(in_addr_t net, in_addr_t host);
// The text of a number has no letter that a shell or a format would take for its own: as with "%u", what is
// written is not what came from outside.
char *inet_ntoa(struct in_addr in);
const char *inet_ntop(int af, const void *restrict src, char *restrict dst, socklen_t size)
    __contract("nonnull(src) writes(dst, size) same(ret, dst) null(ret)");
int inet_pton(int af, const char *restrict src, void *restrict dst)
    __contract("string(src) writes(dst, 16) copies(dst, src)");
int inet_aton(const char *cp, struct in_addr *inp)
    __contract("string(cp) writes(inp, 4) copies(inp, cp)");
char *inet_neta(in_addr_t net, char *buf, size_t len) __contract("writes(buf, len)");
char *inet_net_ntop(int af, const void *src, int bits, char *dst, size_t size)
    __contract("writes(dst, size) copies(dst, src) null(ret)");
int inet_net_pton(int af, const char *src, void *dst, size_t size)
    __contract("string(src) writes(dst, size) copies(dst, src) neg(ret)");
#define INET_ADDRSTRLEN 16
#define INET6_ADDRSTRLEN 46

#endif
