/* libnl 3.7: the documented interface */
#ifndef NETLINK_ADDR_H_
#define NETLINK_ADDR_H_

#include <netlink/netlink.h>

struct nlattr;
struct nl_addr;
struct nl_addr *nl_addr_alloc(size_t p1);
struct nl_addr *nl_addr_alloc_attr(const struct nlattr *p1, int p2);
struct nl_addr *nl_addr_build(int p1, const void *p2, size_t p3);
int nl_addr_parse(const char *p1, int p2, struct nl_addr **p3);
struct nl_addr *nl_addr_clone(const struct nl_addr *p1);
struct nl_addr *nl_addr_get(struct nl_addr *p1);
void nl_addr_put(struct nl_addr *p1) __contract("unref(p1)");
int nl_addr_shared(const struct nl_addr *p1);
int nl_addr_cmp(const struct nl_addr *p1, const struct nl_addr *p2);
int nl_addr_cmp_prefix(const struct nl_addr *p1, const struct nl_addr *p2);
int nl_addr_iszero(const struct nl_addr *p1);
int nl_addr_valid(const char *p1, int p2);
int nl_addr_guess_family(const struct nl_addr *p1);
int nl_addr_fill_sockaddr(const struct nl_addr *p1, struct sockaddr *p2, socklen_t *p3);
int nl_addr_info(const struct nl_addr *p1, struct addrinfo **p2);
int nl_addr_resolve(const struct nl_addr *p1, char *p2, size_t p3);
void nl_addr_set_family(struct nl_addr *p1, int p2);
int nl_addr_get_family(const struct nl_addr *p1);
int nl_addr_set_binary_addr(struct nl_addr *p1, const void *p2, size_t p3);
void *nl_addr_get_binary_addr(const struct nl_addr *p1);
unsigned int nl_addr_get_len(const struct nl_addr *p1);
void nl_addr_set_prefixlen(struct nl_addr *p1, int p2);
unsigned int nl_addr_get_prefixlen(const struct nl_addr *p1);
char *nl_af2str(int p1, char *p2, size_t p3);
int nl_str2af(const char *p1);
char *nl_addr2str(const struct nl_addr *p1, char *p2, size_t p3);

#endif
