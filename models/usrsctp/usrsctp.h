/* usrsctp: SCTP in user space, the documented interface */
#ifndef __USRSCTP_H__
#define __USRSCTP_H__

#include <sys/types.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <stdarg.h>
#define MSG_NOTIFICATION 0x2000
#define AF_CONN 123
#define SCTP_FUTURE_ASSOC 0
#define SCTP_CURRENT_ASSOC 1
#define SCTP_ALL_ASSOC 2
#define SCTP_EVENT_READ 0x0001
#define SCTP_EVENT_WRITE 0x0002
#define SCTP_EVENT_ERROR 0x0004
typedef uint32_t sctp_assoc_t;
struct socket;
struct sctp_common_header {
	uint16_t source_port;
	uint16_t destination_port;
	uint32_t verification_tag;
	uint32_t crc32c;
} __attribute__((packed));
struct sockaddr_conn {
	uint16_t sconn_family;
	uint16_t sconn_port;
	void *sconn_addr;
};
union sctp_sockstore {
	struct sockaddr_in sin;
	struct sockaddr_in6 sin6;
	struct sockaddr_conn sconn;
	struct sockaddr sa;
};
struct sctp_sndinfo {
	uint16_t snd_sid;
	uint16_t snd_flags;
	uint32_t snd_ppid;
	uint32_t snd_context;
	sctp_assoc_t snd_assoc_id;
};
struct sctp_prinfo {
	uint16_t pr_policy;
	uint32_t pr_value;
};
struct sctp_authinfo {
	uint16_t auth_keynumber;
};
struct sctp_rcvinfo {
	uint16_t rcv_sid;
	uint16_t rcv_ssn;
	uint16_t rcv_flags;
	uint32_t rcv_ppid;
	uint32_t rcv_tsn;
	uint32_t rcv_cumtsn;
	uint32_t rcv_context;
	sctp_assoc_t rcv_assoc_id;
};
struct sctp_nxtinfo {
	uint16_t nxt_sid;
	uint16_t nxt_flags;
	uint32_t nxt_ppid;
	uint32_t nxt_length;
	sctp_assoc_t nxt_assoc_id;
};
struct sctp_recvv_rn {
	struct sctp_rcvinfo recvv_rcvinfo;
	struct sctp_nxtinfo recvv_nxtinfo;
};
struct sctp_sendv_spa {
	uint32_t sendv_flags;
	struct sctp_sndinfo sendv_sndinfo;
	struct sctp_prinfo sendv_prinfo;
	struct sctp_authinfo sendv_authinfo;
};
struct sctp_udpencaps {
	struct sockaddr_storage sue_address;
	uint32_t sue_assoc_id;
	uint16_t sue_port;
};
#define SCTP_SEND_SNDINFO_VALID 0x00000001
#define SCTP_SEND_PRINFO_VALID 0x00000002
#define SCTP_SEND_AUTHINFO_VALID 0x00000004
#define SCTP_NOINFO 0
#define SCTP_RECVV_NOINFO 0
#define SCTP_RECVV_RCVINFO 1
#define SCTP_RECVV_NXTINFO 2
#define SCTP_RECVV_RN 3
#define SCTP_SENDV_NOINFO 0
#define SCTP_SENDV_SNDINFO 1
#define SCTP_SENDV_PRINFO 2
#define SCTP_SENDV_AUTHINFO 3
#define SCTP_SENDV_SPA 4
#define SCTP_EOF 0x0100
#define SCTP_ABORT 0x0200
#define SCTP_UNORDERED 0x0400
#define SCTP_ADDR_OVER 0x0800
#define SCTP_SENDALL 0x1000
#define SCTP_EOR 0x2000
#define SCTP_SACK_IMMEDIATELY 0x4000
struct sctp_assoc_change {
	uint16_t sac_type;
	uint16_t sac_flags;
	uint32_t sac_length;
	uint16_t sac_state;
	uint16_t sac_error;
	uint16_t sac_outbound_streams;
	uint16_t sac_inbound_streams;
	sctp_assoc_t sac_assoc_id;
	uint8_t sac_info[];
};
#define SCTP_COMM_UP 0x0001
#define SCTP_COMM_LOST 0x0002
#define SCTP_RESTART 0x0003
#define SCTP_SHUTDOWN_COMP 0x0004
#define SCTP_CANT_STR_ASSOC 0x0005
struct sctp_paddr_change {
	uint16_t spc_type;
	uint16_t spc_flags;
	uint32_t spc_length;
	struct sockaddr_storage spc_aaddr;
	uint32_t spc_state;
	uint32_t spc_error;
	sctp_assoc_t spc_assoc_id;
	uint8_t spc_padding[4];
};
#define SCTP_ADDR_AVAILABLE 0x0001
#define SCTP_ADDR_UNREACHABLE 0x0002
#define SCTP_ADDR_REMOVED 0x0003
#define SCTP_ADDR_ADDED 0x0004
#define SCTP_ADDR_MADE_PRIM 0x0005
#define SCTP_ADDR_CONFIRMED 0x0006
struct sctp_remote_error {
	uint16_t sre_type;
	uint16_t sre_flags;
	uint32_t sre_length;
	uint16_t sre_error;
	sctp_assoc_t sre_assoc_id;
	uint8_t sre_data[];
};
struct sctp_shutdown_event {
	uint16_t sse_type;
	uint16_t sse_flags;
	uint32_t sse_length;
	sctp_assoc_t sse_assoc_id;
};
struct sctp_adaptation_event {
	uint16_t sai_type;
	uint16_t sai_flags;
	uint32_t sai_length;
	uint32_t sai_adaptation_ind;
	sctp_assoc_t sai_assoc_id;
};
struct sctp_pdapi_event {
	uint16_t pdapi_type;
	uint16_t pdapi_flags;
	uint32_t pdapi_length;
	uint32_t pdapi_indication;
	uint32_t pdapi_stream;
	uint32_t pdapi_seq;
	sctp_assoc_t pdapi_assoc_id;
};
struct sctp_sender_dry_event {
	uint16_t sender_dry_type;
	uint16_t sender_dry_flags;
	uint32_t sender_dry_length;
	sctp_assoc_t sender_dry_assoc_id;
};
struct sctp_send_failed_event {
	uint16_t ssfe_type;
	uint16_t ssfe_flags;
	uint32_t ssfe_length;
	uint32_t ssfe_error;
	struct sctp_sndinfo ssfe_info;
	sctp_assoc_t ssfe_assoc_id;
	uint8_t ssfe_data[];
};
struct sctp_authkey_event {
	uint16_t auth_type;
	uint16_t auth_flags;
	uint32_t auth_length;
	uint16_t auth_keynumber;
	uint32_t auth_indication;
	sctp_assoc_t auth_assoc_id;
};
struct sctp_tlv {
	uint16_t sn_type;
	uint16_t sn_flags;
	uint32_t sn_length;
};
union sctp_notification {
	struct sctp_tlv sn_header;
	struct sctp_assoc_change sn_assoc_change;
	struct sctp_paddr_change sn_paddr_change;
	struct sctp_remote_error sn_remote_error;
	struct sctp_shutdown_event sn_shutdown_event;
	struct sctp_adaptation_event sn_adaptation_event;
	struct sctp_pdapi_event sn_pdapi_event;
	struct sctp_authkey_event sn_auth_event;
	struct sctp_sender_dry_event sn_sender_dry_event;
	struct sctp_send_failed_event sn_send_failed_event;
};
#define SCTP_ASSOC_CHANGE 0x0001
#define SCTP_PEER_ADDR_CHANGE 0x0002
#define SCTP_REMOTE_ERROR 0x0003
#define SCTP_SEND_FAILED 0x0004
#define SCTP_SHUTDOWN_EVENT 0x0005
#define SCTP_ADAPTATION_INDICATION 0x0006
#define SCTP_PARTIAL_DELIVERY_EVENT 0x0007
#define SCTP_AUTHENTICATION_EVENT 0x0008
#define SCTP_STREAM_RESET_EVENT 0x0009
#define SCTP_SENDER_DRY_EVENT 0x000a
#define SCTP_NOTIFICATIONS_STOPPED_EVENT 0x000b
#define SCTP_ASSOC_RESET_EVENT 0x000c
#define SCTP_STREAM_CHANGE_EVENT 0x000d
#define SCTP_SEND_FAILED_EVENT 0x000e
struct sctp_event {
	sctp_assoc_t se_assoc_id;
	uint16_t se_type;
	uint8_t se_on;
};
struct sctp_initmsg {
	uint16_t sinit_num_ostreams;
	uint16_t sinit_max_instreams;
	uint16_t sinit_max_attempts;
	uint16_t sinit_max_init_timeo;
};
struct sctp_rtoinfo {
	sctp_assoc_t srto_assoc_id;
	uint32_t srto_initial;
	uint32_t srto_max;
	uint32_t srto_min;
};
struct sctp_assocparams {
	sctp_assoc_t sasoc_assoc_id;
	uint32_t sasoc_peer_rwnd;
	uint32_t sasoc_local_rwnd;
	uint32_t sasoc_cookie_life;
	uint16_t sasoc_asocmaxrxt;
	uint16_t sasoc_number_peer_destinations;
};
struct sctp_setadaptation {
	uint32_t ssb_adaptation_ind;
};
struct sctp_paddrparams {
	struct sockaddr_storage spp_address;
	sctp_assoc_t spp_assoc_id;
	uint32_t spp_hbinterval;
	uint32_t spp_pathmtu;
	uint32_t spp_flags;
	uint32_t spp_ipv6_flowlabel;
	uint16_t spp_pathmaxrxt;
	uint8_t spp_dscp;
};
struct sctp_paddrinfo {
	struct sockaddr_storage spinfo_address;
	sctp_assoc_t spinfo_assoc_id;
	int32_t spinfo_state;
	uint32_t spinfo_cwnd;
	uint32_t spinfo_srtt;
	uint32_t spinfo_rto;
	uint32_t spinfo_mtu;
};
struct sctp_status {
	sctp_assoc_t sstat_assoc_id;
	int32_t sstat_state;
	uint32_t sstat_rwnd;
	uint16_t sstat_unackdata;
	uint16_t sstat_penddata;
	uint16_t sstat_instrms;
	uint16_t sstat_outstrms;
	uint32_t sstat_fragmentation_point;
	struct sctp_paddrinfo sstat_primary;
};
struct sctp_assoc_value {
	sctp_assoc_t assoc_id;
	uint32_t assoc_value;
};
struct sctp_event_subscribe {
	uint8_t sctp_data_io_event;
	uint8_t sctp_association_event;
	uint8_t sctp_address_event;
	uint8_t sctp_send_failure_event;
	uint8_t sctp_peer_error_event;
	uint8_t sctp_shutdown_event;
	uint8_t sctp_partial_delivery_event;
	uint8_t sctp_adaptation_layer_event;
	uint8_t sctp_authentication_event;
	uint8_t sctp_sender_dry_event;
	uint8_t sctp_stream_reset_event;
};
#define SCTP_RTOINFO 0x00000001
#define SCTP_ASSOCINFO 0x00000002
#define SCTP_INITMSG 0x00000003
#define SCTP_NODELAY 0x00000004
#define SCTP_AUTOCLOSE 0x00000005
#define SCTP_PRIMARY_ADDR 0x00000007
#define SCTP_ADAPTATION_LAYER 0x00000008
#define SCTP_DISABLE_FRAGMENTS 0x00000009
#define SCTP_PEER_ADDR_PARAMS 0x0000000a
#define SCTP_I_WANT_MAPPED_V4_ADDR 0x0000000d
#define SCTP_MAXSEG 0x0000000e
#define SCTP_DELAYED_SACK 0x0000000f
#define SCTP_FRAGMENT_INTERLEAVE 0x00000010
#define SCTP_PARTIAL_DELIVERY_POINT 0x00000011
#define SCTP_HMAC_IDENT 0x00000014
#define SCTP_MAX_BURST 0x00000019
#define SCTP_CONTEXT 0x0000001a
#define SCTP_EXPLICIT_EOR 0x0000001b
#define SCTP_REUSE_PORT 0x0000001c
#define SCTP_EVENT 0x0000001e
#define SCTP_RECVRCVINFO 0x0000001f
#define SCTP_RECVNXTINFO 0x00000020
#define SCTP_DEFAULT_SNDINFO 0x00000021
#define SCTP_REMOTE_UDP_ENCAPS_PORT 0x00000024
#define SCTP_STATUS 0x00000100
#define SCTP_GET_PEER_ADDR_INFO 0x00000101
#define SCTP_CLOSED 0x0000
#define SCTP_BOUND 0x1000
#define SCTP_LISTEN 0x2000
#define SCTP_COOKIE_WAIT 0x0002
#define SCTP_COOKIE_ECHOED 0x0004
#define SCTP_ESTABLISHED 0x0008
#define SCTP_BINDX_ADD_ADDR 0x00008001
#define SCTP_BINDX_REM_ADDR 0x00008002
#define SPP_HB_ENABLE 0x00000001
#define SPP_HB_DISABLE 0x00000002
#define SPP_HB_DEMAND 0x00000004
#define SPP_PMTUD_ENABLE 0x00000008
#define SPP_PMTUD_DISABLE 0x00000010
#define SPP_HB_TIME_IS_ZERO 0x00000080
#define SPP_IPV6_FLOWLABEL 0x00000100
#define SPP_DSCP 0x00000200
#define SCTP_DEBUG_NONE 0x00000000
#define SCTP_DEBUG_ALL 0xffffffff
#define SCTP_DUMP_OUTBOUND 1
#define SCTP_DUMP_INBOUND 0
void usrsctp_init(uint16_t port, int (*conn_output)(void *addr, void *buffer, size_t length, uint8_t tos, uint8_t set_df), void (*debug_printf)(const char *format, ...))
    __contract("stores(conn_output) stores(debug_printf)");
void usrsctp_init_nothreads(uint16_t port, int (*conn_output)(void *addr, void *buffer, size_t length, uint8_t tos, uint8_t set_df), void (*debug_printf)(const char *format, ...))
    __contract("stores(conn_output) stores(debug_printf)");
struct socket *usrsctp_socket(int domain, int type, int protocol, int (*receive_cb)(struct socket *sock, union sctp_sockstore addr, void *data, size_t datalen, struct sctp_rcvinfo rcv, int flags, void *ulp_info), int (*send_cb)(struct socket *sock, uint32_t sb_free, void *ulp_info), uint32_t sb_threshold, void *ulp_info)
    __contract("stores(receive_cb, ulp_info) stores(send_cb, ulp_info) null(ret) handle(ret, network)");
int usrsctp_setsockopt(struct socket *so, int level, int option_name, const void *option_value, socklen_t option_len)
    __contract("nonnull(so) reads(option_value, option_len) neg(ret)");
int usrsctp_getsockopt(struct socket *so, int level, int option_name, void *option_value, socklen_t *option_len)
    __contract("nonnull(so) writes(option_value, *option_len) neg(ret)");
int usrsctp_opt_info(struct socket *so, sctp_assoc_t id, int opt, void *arg, socklen_t *size)
    __contract("nonnull(so) writes(arg, *size) neg(ret)");
int usrsctp_getpaddrs(struct socket *so, sctp_assoc_t id, struct sockaddr **raddrs)
    __contract("nonnull(so) outside(*raddrs, network) neg(ret)");
void usrsctp_freepaddrs(struct sockaddr *addrs) __contract("frees(addrs)");
int usrsctp_getladdrs(struct socket *so, sctp_assoc_t id, struct sockaddr **raddrs)
    __contract("nonnull(so) neg(ret)");
void usrsctp_freeladdrs(struct sockaddr *addrs) __contract("frees(addrs)");
ssize_t usrsctp_sendv(struct socket *so, const void *data, size_t len, struct sockaddr *to, int addrcnt, void *info, socklen_t infolen, unsigned int infotype, int flags)
    __contract("nonnull(so) reads(data, len) reads(info, infolen) sends(data, len) neg(ret)");
ssize_t usrsctp_recvv(struct socket *so, void *dbuf, size_t len, struct sockaddr *from, socklen_t *fromlen, void *info, socklen_t *infolen, unsigned int *infotype, int *msg_flags)
    __contract("nonnull(so) writes(dbuf, len) outside(dbuf, ret, network) writes(from, *fromlen) "
               "outside(from, *fromlen, network) writes(info, *infolen) "
               "outside(info, *infolen, network) le(ret, len) neg(ret)");
int usrsctp_bind(struct socket *so, struct sockaddr *name, socklen_t namelen)
    __contract("nonnull(so) reads(name, namelen) neg(ret)");
int usrsctp_bindx(struct socket *so, struct sockaddr *addrs, int addrcnt, int flags)
    __contract("nonnull(so) neg(ret)");
int usrsctp_listen(struct socket *so, int backlog) __contract("nonnull(so) neg(ret)");
struct socket *usrsctp_accept(struct socket *so, struct sockaddr *aname, socklen_t *anamelen)
    __contract("nonnull(so) null(ret) handle(ret, network) writes(aname, *anamelen) "
               "outside(aname, *anamelen, network)");
struct socket *usrsctp_peeloff(struct socket *so, sctp_assoc_t id)
    __contract("nonnull(so) null(ret) handle(ret, network)");
int usrsctp_connect(struct socket *so, struct sockaddr *name, socklen_t namelen)
    __contract("nonnull(so) reads(name, namelen) neg(ret)");
int usrsctp_connectx(struct socket *so, const struct sockaddr *addrs, int addrcnt, sctp_assoc_t *id)
    __contract("nonnull(so) neg(ret)");
void usrsctp_close(struct socket *so) __contract("nonnull(so) frees(so)");
sctp_assoc_t usrsctp_getassocid(struct socket *so, struct sockaddr *sa);
int usrsctp_finish(void);
int usrsctp_shutdown(struct socket *so, int how) __contract("nonnull(so)");
void usrsctp_conninput(void *addr, const void *buffer, size_t length, uint8_t ecn_bits)
    __contract("reads(buffer, length)");
int usrsctp_set_non_blocking(struct socket *so, int onoff) __contract("nonnull(so)");
int usrsctp_get_non_blocking(struct socket *so) __contract("nonnull(so)");
void usrsctp_register_address(void *addr);
void usrsctp_deregister_address(void *addr);
int usrsctp_set_ulpinfo(struct socket *so, void *ulp_info) __contract("nonnull(so)");
int usrsctp_get_ulpinfo(struct socket *so, void **pulp_info)
    __contract("nonnull(so) nonnull(pulp_info)");
int usrsctp_set_upcall(struct socket *so, void (*upcall)(struct socket *so, void *arg, int flags), void *arg)
    __contract("nonnull(so) stores(upcall, arg)");
int usrsctp_get_events(struct socket *so) __contract("nonnull(so)");
void usrsctp_handle_timers(uint32_t elapsed_milliseconds);
char *usrsctp_dumppacket(const void *buffer, size_t length, int outbound)
    __contract("reads(buffer, length) null(ret) alloc(ret, unknown)");
void usrsctp_freedumpbuffer(char *buffer) __contract("frees(buffer)");
void usrsctp_enable_crc32c_offload(void);
void usrsctp_disable_crc32c_offload(void);
uint32_t usrsctp_crc32c(void *buffer, size_t length)
    __contract("reads(buffer, length) derived(ret, buffer)");
int usrsctp_sysctl_set_sctp_debug_on(uint32_t value);
int usrsctp_sysctl_set_sctp_blackhole(uint32_t value);
int usrsctp_sysctl_set_sctp_ecn_enable(uint32_t value);
int usrsctp_sysctl_set_sctp_sendspace(uint32_t value);
int usrsctp_sysctl_set_sctp_recvspace(uint32_t value);
int usrsctp_sysctl_set_sctp_no_csum_on_loopback(uint32_t value);
int usrsctp_sysctl_set_sctp_max_burst_default(uint32_t value);
int usrsctp_sysctl_set_sctp_rto_initial_default(uint32_t value);
int usrsctp_sysctl_set_sctp_init_rtx_max_default(uint32_t value);
int usrsctp_sysctl_set_sctp_inits_burst_default(uint32_t value);

#endif
