/* libnl 3.7: the documented interface */
#ifndef NETLINK_IDIAGNL_H_
#define NETLINK_IDIAGNL_H_

#include <netlink/netlink.h>

enum {
	IDIAG_SS_UNKNOWN, IDIAG_SS_ESTABLISHED, IDIAG_SS_SYN_SENT, IDIAG_SS_SYN_RECV,
	IDIAG_SS_FIN_WAIT1, IDIAG_SS_FIN_WAIT2, IDIAG_SS_TIME_WAIT, IDIAG_SS_CLOSE,
	IDIAG_SS_CLOSE_WAIT, IDIAG_SS_LAST_ACK, IDIAG_SS_LISTEN, IDIAG_SS_CLOSING, IDIAG_SS_MAX
};
enum {
	IDIAG_ATTR_NONE, IDIAG_ATTR_MEMINFO, IDIAG_ATTR_INFO, IDIAG_ATTR_VEGASINFO,
	IDIAG_ATTR_CONG, IDIAG_ATTR_TOS, IDIAG_ATTR_TCLASS, IDIAG_ATTR_SKMEMINFO,
	IDIAG_ATTR_SHUTDOWN, IDIAG_ATTR_MAX, IDIAG_ATTR_ALL = 511
};
enum {
	IDIAGNL_TIMER_OFF, IDIAGNL_TIMER_ON, IDIAGNL_TIMER_KEEPALIVE, IDIAGNL_TIMER_TIMEWAIT,
	IDIAGNL_TIMER_PERSIST, IDIAGNL_TIMER_UNKNOWN
};
char *idiagnl_state2str(int p1, char *p2, size_t p3);
int idiagnl_str2state(const char *p1);
int idiagnl_connect(struct nl_sock *p1);
int idiagnl_send_simple(struct nl_sock *p1, int p2, uint8_t p3, uint16_t p4, uint16_t p5);
char *idiagnl_timer2str(int p1, char *p2, size_t p3);
int idiagnl_str2timer(const char *p1);
char *idiagnl_attrs2str(int p1, char *p2, size_t p3);
char *idiagnl_tcpstate2str(uint8_t p1, char *p2, size_t p3);
char *idiagnl_tcpopts2str(uint8_t p1, char *p2, size_t p3);
char *idiagnl_shutdown2str(uint8_t p1, char *p2, size_t p3);
char *idiagnl_exts2str(uint8_t p1, char *p2, size_t p3);

#define IDIAG_TCPDIAG_GETSOCK 18
#define IDIAG_DCCPDIAG_GETSOCK 19
#define IDIAG_GETSOCK_MAX 24
#define IDIAG_SS_ALL 4095
#define IDIAG_SK_MEMINFO_RMEM_ALLOC 0
#define IDIAG_SK_MEMINFO_RCVBUF 1
#define IDIAG_SK_MEMINFO_WMEM_ALLOC 2
#define IDIAG_SK_MEMINFO_SNDBUF 3
#define IDIAG_SK_MEMINFO_FWD_ALLOC 4
#define IDIAG_SK_MEMINFO_WMEM_QUEUED 5
#define IDIAG_SK_MEMINFO_OPTMEM 6
#define IDIAG_SK_MEMINFO_BACKLOG 7
#define IDIAG_SK_MEMINFO_VARS 9
#define IDIAG_TIMER_OFF 0
#define IDIAG_TIMER_ON 1
#define IDIAG_TIMER_KEEPALIVE 2
#define IDIAG_TIMER_TIMEWAIT 3
#define IDIAG_TIMER_PERSIST 4
#define IDIAG_TIMER_UNKNOWN 5
#define IDIAGNL_SS_ALL 0xfff

#endif
