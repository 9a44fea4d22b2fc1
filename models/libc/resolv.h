/* the stub resolver */
#ifndef _RESOLV_H
#define _RESOLV_H

#include <sys/types.h>
#include <netinet/in.h>
#include <stdio.h>
#include <arpa/nameser.h>
#define MAXNS 3
#define MAXDNSRCH 6
#define MAXRESOLVSORT 10
#define _PATH_RESCONF "/etc/resolv.conf"
struct __res_state {
	int retrans;
	int retry;
	unsigned long options;
	int nscount;
	struct sockaddr_in nsaddr_list[3];
	unsigned short id;
	char * dnsrch[7];
	char defdname[256];
	unsigned long pfcode;
	unsigned int ndots : 4;
	unsigned int nsort : 4;
	unsigned int ipv6_unavail : 1;
	unsigned int unused : 23;
	struct {
		struct in_addr addr;
		uint32_t mask;
	} sort_list[10];
	void *__glibc_unused_qhook;
	void *__glibc_unused_rhook;
	int res_h_errno;
	int _vcsock;
	unsigned int _flags;
	union {
		char pad[52];
		struct {
			uint16_t nscount;
			uint16_t nsmap[3];
			int nssocks[3];
			uint16_t nscount6;
			uint16_t nsinit;
			struct sockaddr_in6 * nsaddrs[3];
			unsigned int __glibc_reserved[2];
		} _ext;
	} _u;
};
typedef struct __res_state *res_state;
#define RES_TIMEOUT 5
#define RES_MAXNDOTS 15
#define RES_MAXRETRANS 30
#define RES_MAXRETRY 5
#define RES_DFLRETRY 2
#define RES_MAXTIME 65535
#define RES_INIT 0x1
#define RES_DEBUG 0x2
#define RES_AAONLY 0x4
#define RES_USEVC 0x8
#define RES_PRIMARY 0x10
#define RES_IGNTC 0x20
#define RES_RECURSE 0x40
#define RES_DEFNAMES 0x80
#define RES_STAYOPEN 0x100
#define RES_DNSRCH 0x200
#define RES_NOALIASES 0x1000
#define RES_ROTATE 0x4000
#define RES_NOCHECKNAME 0x8000
#define RES_KEEPTSIG 0x10000
#define RES_BLAST 0x20000
#define RES_USE_EDNS0 0x100000
#define RES_SNGLKUP 0x200000
#define RES_SNGLKUPREOP 0x400000
#define RES_USE_DNSSEC 0x800000
#define RES_NOTLDQUERY 0x1000000
#define RES_NORELOAD 0x2000000
#define RES_TRUSTAD 0x4000000
#define RES_NOAAAA 0x8000000
#define RES_DEFAULT 0x2c0
#define RES_PRF_STATS 0x1
#define RES_PRF_UPDATE 0x2
#define RES_PRF_CLASS 0x4
#define RES_PRF_CMD 0x8
#define RES_PRF_QUES 0x10
#define RES_PRF_ANS 0x20
#define RES_PRF_AUTH 0x40
#define RES_PRF_ADD 0x80
#define RES_PRF_HEAD1 0x100
#define RES_PRF_HEAD2 0x200
#define RES_PRF_TTLID 0x400
#define RES_PRF_HEADX 0x800
#define RES_PRF_QUERY 0x1000
#define RES_PRF_REPLY 0x2000
#define RES_PRF_INIT 0x4000
struct __res_state *__res_state(void);
#define _res (*__res_state())
int res_init(void);
int res_ninit(res_state statp) __contract("nonnull(statp)");
void res_nclose(res_state statp);
int res_query(const char *name, int class, int type, unsigned char *answer, int anslen)
    __contract("string(name) writes(answer, anslen) outside(answer, ret, network) neg(ret)");
int res_search(const char *name, int class, int type, unsigned char *answer, int anslen)
    __contract("string(name) writes(answer, anslen) outside(answer, ret, network) neg(ret)");
int res_nquery(res_state statp, const char *name, int class, int type, unsigned char *answer, int anslen)
    __contract("string(name) writes(answer, anslen) outside(answer, ret, network) neg(ret)");
int res_nsearch(res_state statp, const char *name, int class, int type, unsigned char *answer, int anslen)
    __contract("string(name) writes(answer, anslen) outside(answer, ret, network) neg(ret)");
int res_mkquery(int op, const char *name, int class, int type, const unsigned char *data, int datalen, const unsigned char *newrr, unsigned char *buf, int buflen)
    __contract("string(name) writes(buf, buflen) neg(ret)");
int res_send(const unsigned char *msg, int msglen, unsigned char *answer, int anslen)
    __contract("reads(msg, msglen) writes(answer, anslen) outside(answer, ret, network) neg(ret)");
int dn_expand(const unsigned char *msg, const unsigned char *eom, const unsigned char *src, char *dst, int length)
    __contract("writes(dst, length) copies(dst, src) neg(ret)");
int dn_comp(const char *src, unsigned char *dst, int length, unsigned char **dnptrs, unsigned char **lastdnptr)
    __contract("string(src) writes(dst, length) copies(dst, src) neg(ret)");
int dn_skipname(const unsigned char *src, const unsigned char *eom) __contract("neg(ret)");

#endif
