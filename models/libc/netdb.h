/* POSIX name lookup */
#ifndef _NETDB_H
#define _NETDB_H

#include <netinet/in.h>
#include <stdint.h>
#include <rpc/netdb.h>
struct hostent {
	char *h_name;
	char **h_aliases;
	int h_addrtype;
	int h_length;
	char **h_addr_list;
};
#define h_addr h_addr_list[0]
struct netent {
	char *n_name;
	char **n_aliases;
	int n_addrtype;
	uint32_t n_net;
};
struct servent {
	char *s_name;
	char **s_aliases;
	int s_port;
	char *s_proto;
};
struct protoent {
	char *p_name;
	char **p_aliases;
	int p_proto;
};
struct addrinfo {
	int ai_flags;
	int ai_family;
	int ai_socktype;
	int ai_protocol;
	socklen_t ai_addrlen;
	struct sockaddr *ai_addr;
	char *ai_canonname;
	struct addrinfo *ai_next;
};
#define HOST_NOT_FOUND 1
#define TRY_AGAIN 2
#define NO_RECOVERY 3
#define NO_DATA 4
#define NETDB_INTERNAL (-1)
#define NETDB_SUCCESS 0
#define NO_ADDRESS 4
#define IPPORT_RESERVED 1024
#define AI_PASSIVE 0x1
#define AI_CANONNAME 0x2
#define AI_NUMERICHOST 0x4
#define AI_V4MAPPED 0x8
#define AI_ALL 0x10
#define AI_ADDRCONFIG 0x20
#define AI_IDN 0x40
#define AI_CANONIDN 0x80
#define AI_IDN_ALLOW_UNASSIGNED 0x100
#define AI_IDN_USE_STD3_ASCII_RULES 0x200
#define AI_NUMERICSERV 0x400
#define EAI_BADFLAGS (-1)
#define EAI_NONAME (-2)
#define EAI_AGAIN (-3)
#define EAI_FAIL (-4)
#define EAI_FAMILY (-6)
#define EAI_SOCKTYPE (-7)
#define EAI_SERVICE (-8)
#define EAI_MEMORY (-10)
#define EAI_SYSTEM (-11)
#define EAI_OVERFLOW (-12)
#define EAI_NODATA (-5)
#define EAI_ADDRFAMILY (-9)
#define EAI_INPROGRESS (-100)
#define EAI_CANCELED (-101)
#define EAI_NOTCANCELED (-102)
#define EAI_ALLDONE (-103)
#define EAI_INTR (-104)
#define NI_MAXHOST 1025
#define NI_MAXSERV 32
#define NI_NUMERICHOST 1
#define NI_NUMERICSERV 2
#define NI_NOFQDN 4
#define NI_NAMEREQD 8
#define NI_DGRAM 16
#define NI_IDN 32
int *__h_errno_location(void);
#define h_errno (*__h_errno_location())
struct hostent *gethostbyname(const char *name)
    __contract("string(name) null(ret) outside(ret, network)");
struct hostent *gethostbyname2(const char *name, int af)
    __contract("string(name) null(ret) outside(ret, network)");
struct hostent *gethostbyaddr(const void *addr, socklen_t len, int type)
    __contract("reads(addr, len) null(ret) outside(ret, network)");
int gethostbyname_r(const char *restrict name, struct hostent *restrict result, char *restrict buf, size_t len, struct hostent **restrict rp, int *restrict herr)
    __contract("string(name) writes(buf, len) outside(buf, len, network) null(*rp)");
int gethostbyaddr_r(const void *restrict addr, socklen_t alen, int type, struct hostent *restrict result, char *restrict buf, size_t len, struct hostent **restrict rp, int *restrict herr)
    __contract("reads(addr, alen) writes(buf, len) null(*rp)");
struct hostent *gethostent(void) __contract("null(ret)");
void sethostent(int stayopen);
void endhostent(void);
struct servent *getservbyname(const char *name, const char *proto)
    __contract("string(name) null(ret)");
struct servent *getservbyport(int port, const char *proto) __contract("null(ret)");
struct protoent *getprotobyname(const char *name) __contract("string(name) null(ret)");
struct protoent *getprotobynumber(int proto) __contract("null(ret)");
struct netent *getnetbyname(const char *name) __contract("string(name) null(ret)");
int getaddrinfo(const char *restrict node, const char *restrict service, const struct addrinfo *restrict hints, struct addrinfo **restrict res)
    __contract("nonnull(res) outside(*res, network)");
void freeaddrinfo(struct addrinfo *res) __contract("frees(res)");
const char *gai_strerror(int ecode);
int getnameinfo(const struct sockaddr *restrict sa, socklen_t salen, char *restrict host, socklen_t hostlen, char *restrict serv, socklen_t servlen, int flags)
    __contract("reads(sa, salen) writes(host, hostlen) writes(serv, servlen) "
               "outside(host, hostlen, network)");
const char *hstrerror(int errnum);
void herror(const char *s);

#endif
