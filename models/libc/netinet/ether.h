/* Ethernet address conversion */
#ifndef _NETINET_ETHER_H
#define _NETINET_ETHER_H

#include <netinet/if_ether.h>
char *ether_ntoa(const struct ether_addr *addr) __contract("nonnull(addr)");
char *ether_ntoa_r(const struct ether_addr *addr, char *buf)
    __contract("nonnull(addr) writes(buf, 18) same(ret, buf)");
struct ether_addr *ether_aton(const char *asc) __contract("string(asc) null(ret)");
struct ether_addr *ether_aton_r(const char *asc, struct ether_addr *addr)
    __contract("string(asc) writes(addr, 6) copies(addr, asc) null(ret)");
int ether_ntohost(char *hostname, const struct ether_addr *addr)
    __contract("writes(hostname, unbounded)");
int ether_hostton(const char *hostname, struct ether_addr *addr)
    __contract("string(hostname) writes(addr, 6)");
int ether_line(const char *line, struct ether_addr *addr, char *hostname)
    __contract("string(line) writes(addr, 6) writes(hostname, unbounded)");

#endif
