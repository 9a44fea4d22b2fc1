/* freeDiameter 1.2: peers, routing, configuration */
#ifndef _LIBFDCORE_H
#define _LIBFDCORE_H

#include <freeDiameter/libfdproto.h>
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>
#define CHECK_GNUTLS_GEN(level, call, fallback) { int __ret__ = (call); if (__ret__ < 0) { fd_log((level), "%s", #call); fallback; } }
#define CHECK_GNUTLS_DO(call, fallback) CHECK_GNUTLS_GEN(FD_LOG_ERROR, call, fallback)
#define GNUTLS_TRACE(call) { (call); }
int fd_core_initialize(void);
extern const char fd_core_version[];
int fd_core_parseconf(const char *conffile)
	__contract("path(conffile)");
int fd_core_start(void);
int fd_core_waitstartcomplete(void);
int fd_core_shutdown(void);
int fd_core_wait_shutdown_complete(void);
#define EYEC_CONFIG 0xC011F16
struct fd_config {
	int cnf_eyec;
	const char *cnf_file;
	DiamId_t cnf_diamid;
	size_t cnf_diamid_len;
	DiamId_t cnf_diamrlm;
	size_t cnf_diamrlm_len;
	unsigned int cnf_timer_tc;
	unsigned int cnf_timer_tw;
	uint16_t cnf_port;
	uint16_t cnf_port_tls;
	uint16_t cnf_port_3436;
	uint16_t cnf_sctp_str;
	struct fd_list cnf_endpoints;
	int cnf_thr_srv;
	struct fd_list cnf_apps;
	uint16_t cnf_dispthr;
	struct {
		unsigned no_fwd : 1;
		unsigned no_ip4 : 1;
		unsigned no_ip6 : 1;
		unsigned no_tcp : 1;
		unsigned no_sctp: 1;
		unsigned pr_tcp : 1;
		unsigned tls_alg: 1;
	} cnf_flags;
	struct {
		int tls_disabled;
		char *cert_file;
		char *key_file;
		char *ca_file;
		int ca_file_nr;
		char *crl_file;
		char *prio_string;
		unsigned int dh_bits;
		char *dh_file;
		gnutls_priority_t prio_cache;
		gnutls_dh_params_t dh_cache;
		gnutls_certificate_credentials_t credentials;
		gnutls_x509_trust_list_t trustlist;
	} cnf_sec_data;
	uint32_t cnf_orstateid;
	struct dictionary *cnf_dict;
	struct fifo *cnf_main_ev;
};
extern struct fd_config *fd_g_config;
enum peer_state {
	STATE_NEW = 0,
	STATE_OPEN,
	STATE_CLOSED,
	STATE_CLOSING,
	STATE_WAITCNXACK,
	STATE_WAITCNXACK_ELEC,
	STATE_WAITCEA,
	STATE_OPEN_HANDSHAKE,
	STATE_SUSPECT,
	STATE_REOPEN,
	STATE_OPEN_NEW,
	STATE_CLOSING_GRACE,
	STATE_ZOMBIE
#define STATE_MAX STATE_ZOMBIE
};
extern const char *peer_state_str[];
#define STATE_STR(state) \
(((unsigned)(state)) <= STATE_MAX ? peer_state_str[((unsigned)(state)) ] : "<Invalid>")
#define PI_P3_DEFAULT 0
#define PI_P3_IP 1
#define PI_P3_IPv6 2
#define PI_P4_DEFAULT 0
#define PI_P4_TCP 1
#define PI_P4_SCTP 2
#define PI_ALGPREF_SCTP 0
#define PI_ALGPREF_TCP 1
#define PI_SEC_DEFAULT 0
#define PI_SEC_NONE 1
#define PI_SEC_TLS_OLD 2
#define PI_SCTPSEC_DEF 0
#define PI_SCTPSEC_3436 1
#define PI_EXP_NONE 0
#define PI_EXP_INACTIVE 1
#define PI_PRST_NONE 0
#define PI_PRST_ALWAYS 1
struct peer_info {
	DiamId_t pi_diamid;
	size_t pi_diamidlen;
	struct {
		struct {
			unsigned pro3 :2;
			unsigned pro4 :2;
			unsigned alg :1;
			unsigned sec :2;
			unsigned sctpsec :1;
			unsigned exp :1;
			unsigned persist :1;
		} pic_flags;
		DiamId_t pic_realm;
		uint16_t pic_port;
		uint32_t pic_lft;
		int pic_tctimer;
		int pic_twtimer;
		char *pic_priority;
	} config;
	struct {
		DiamId_t pir_realm;
		size_t pir_realmlen;
		uint32_t pir_vendorid;
		uint32_t pir_orstate;
		os0_t pir_prodname;
		uint32_t pir_firmrev;
		int pir_relay;
		struct fd_list pir_apps;
		int pir_isi;
		uint32_t pir_lastDC;
		int pir_proto;
		const gnutls_datum_t *pir_cert_list;
		unsigned int pir_cert_list_size;
	} runtime;
	struct fd_list pi_endpoints;
};
struct peer_hdr {
	struct fd_list chain;
	struct peer_info info;
};
extern struct fd_list fd_g_peers;
extern pthread_rwlock_t fd_g_peers_rw;
int fd_peer_add(struct peer_info *info, const char *orig_dbg, void (*cb)(struct peer_info *, void *), void *cb_data)
	__contract("stores(cb, cb_data)");
int fd_peer_getbyid(DiamId_t diamid, size_t diamidlen, int igncase, struct peer_hdr **peer)
	__contract("null(*peer)");
int fd_peer_get_state(struct peer_hdr *peer);
int fd_peer_cnx_proto_info(struct peer_hdr *peer, char *buf, size_t len)
	__contract("writes(buf, len)");
int fd_peer_get_load_pending(struct peer_hdr *peer, long *to_receive, long *to_send);
int fd_peer_validate_register(int (*peer_validate)(struct peer_info *, int *, int (**cb2)(struct peer_info *)));
int fd_msg_send(struct msg **pmsg, void (*anscb)(void *, struct msg **), void *data)
	__contract("stores(anscb, data)");
int fd_msg_send_timeout(struct msg **pmsg, void (*anscb)(void *, struct msg **), void *data, void (*expirecb)(void *, DiamId_t, size_t, struct msg **), const struct timespec *timeout)
	__contract("stores(anscb, data) stores(expirecb, data)");
int fd_msg_rescode_set(struct msg *msg, char *rescode, char *errormsg, struct avp *optavp, int type_id);
int fd_msg_add_origin(struct msg *msg, int osi);
int fd_msg_new_session(struct msg *msg, os0_t opt, size_t optlen);
int fd_msg_parse_or_error(struct msg **msg, struct msg **error);
int fd_disp_app_support(struct dict_object *app, struct dict_object *vendor, int auth, int acct);
struct fd_rt_fwd_hdl;
enum fd_rt_fwd_dir {
	RT_FWD_REQ = 1,
	RT_FWD_ALL = 2,
	RT_FWD_ANS = 3
};
int fd_rt_fwd_register(int (*rt_fwd_cb)(void *cbdata, struct msg **msg), void *cbdata, enum fd_rt_fwd_dir dir, struct fd_rt_fwd_hdl **handler)
	__contract("stores(rt_fwd_cb, cbdata)");
int fd_rt_fwd_unregister(struct fd_rt_fwd_hdl *handler, void **cbdata);
struct fd_rt_out_hdl;
enum fd_rt_out_score {
	FD_SCORE_NO_DELIVERY = -70,
	FD_SCORE_SENT_REDIRECT = -60,
	FD_SCORE_INI = -2,
	FD_SCORE_LOAD_BALANCE = 1,
	FD_SCORE_DEFAULT = 5,
	FD_SCORE_DEFAULT_REALM = 10,
	FD_SCORE_REALM = 15,
	FD_SCORE_REDIR_HOST = 25,
	FD_SCORE_REDIR_APP = 30,
	FD_SCORE_REDIR_REALM = 35,
	FD_SCORE_REDIR_REALM_APP = 40,
	FD_SCORE_REDIR_USER = 45,
	FD_SCORE_REDIR_SESSION = 50,
	FD_SCORE_REDIR_ONCE = 55,
	FD_SCORE_FINALDEST = 100
};
int fd_rt_out_register(int (*rt_out_cb)(void *cbdata, struct msg **pmsg, struct fd_list *candidates), void *cbdata, int priority, struct fd_rt_out_hdl **handler)
	__contract("stores(rt_out_cb, cbdata)");
int fd_rt_out_unregister(struct fd_rt_out_hdl *handler, void **cbdata);
struct fd_event {
	int code;
	size_t size;
	void *data;
};
enum {
	FDEV_TERMINATE_INT= 1000
	,FDEV_TRIGGER
};
int fd_event_send(struct fifo *queue, int code, size_t datasz, void *data);
int fd_event_get(struct fifo *queue, int *code, size_t *datasz, void **data)
	__contract("null(*data)");
int fd_event_timedget(struct fifo *queue, struct timespec *timeout, int timeoutcode, int *code, size_t *datasz, void **data);
void fd_event_destroy(struct fifo **queue, void (*free_cb)(void *data));
const char *fd_ev_str(int event);
int fd_event_trig_regcb(int trigger_val, const char *module, void (*cb)(void))
	__contract("stores(cb)");
DECLARE_FD_DUMP_PROTOTYPE(fd_event_trig_dump);
DECLARE_FD_DUMP_PROTOTYPE(fd_conf_dump);
DECLARE_FD_DUMP_PROTOTYPE(fd_ext_dump);
DECLARE_FD_DUMP_PROTOTYPE(fd_servers_dump, int details);
DECLARE_FD_DUMP_PROTOTYPE(fd_peer_dump_list, int details);
DECLARE_FD_DUMP_PROTOTYPE(fd_peer_dump, struct peer_hdr *p, int details);
struct fd_endpoint {
	struct fd_list chain;
	union {
		sSS ss;
		sSA4 sin;
		sSA6 sin6;
		sSA sa;
	}
	;
#define EP_FL_CONF (1 << 0)
#define EP_FL_DISC (1 << 1)
#define EP_FL_ADV (1 << 2)
#define EP_FL_LL (1 << 3)
#define EP_FL_PRIMARY (1 << 4)
#define EP_ACCEPTALL (1 << 15)
	uint32_t flags;
};
int fd_ep_add_merge(struct fd_list *list, sSA *sa, socklen_t sl, uint32_t flags);
int fd_ep_filter(struct fd_list *list, uint32_t flags);
int fd_ep_filter_family(struct fd_list *list, int af);
int fd_ep_clearflags(struct fd_list *list, uint32_t flags);
DECLARE_FD_DUMP_PROTOTYPE(fd_ep_dump_one, int preamble, struct fd_endpoint *ep);
DECLARE_FD_DUMP_PROTOTYPE(fd_ep_dump, int preamble, int indent, struct fd_list *eps);
struct fd_app {
	struct fd_list chain;
	struct {
		unsigned auth : 1;
		unsigned acct : 1;
	} flags;
	vendor_id_t vndid;
	application_id_t appid;
};
int fd_app_merge(struct fd_list *list, application_id_t aid, vendor_id_t vid, int auth, int acct);
int fd_app_check(struct fd_list *list, application_id_t aid, struct fd_app **detail)
	__contract("null(*detail)");
int fd_app_check_common(struct fd_list *list1, struct fd_list *list2, int *common_found);
int fd_app_empty(struct fd_list *list);
enum fd_hook_type {
	HOOK_DATA_RECEIVED = 0,
	HOOK_MESSAGE_RECEIVED,
	HOOK_MESSAGE_LOCAL,
	HOOK_MESSAGE_SENDING,
	HOOK_MESSAGE_SENT,
	HOOK_MESSAGE_FAILOVER,
	HOOK_MESSAGE_PARSING_ERROR,
	HOOK_MESSAGE_ROUTING_ERROR,
	HOOK_MESSAGE_ROUTING_FORWARD,
	HOOK_MESSAGE_ROUTING_LOCAL,
	HOOK_MESSAGE_DROPPED,
	HOOK_PEER_CONNECT_FAILED,
	HOOK_PEER_CONNECT_SUCCESS,
	HOOK_MESSAGE_PARSING_ERROR2,
#define HOOK_LAST HOOK_MESSAGE_PARSING_ERROR2
};
struct fd_hook_permsgdata;
struct fd_hook_data_hdl;
struct fd_cnx_rcvdata {
	size_t length;
	uint8_t *buffer;
};
int fd_hook_data_register(
size_t permsgdata_size,
void (*permsgdata_init_cb) (struct fd_hook_permsgdata *),
void (*permsgdata_fini_cb) (struct fd_hook_permsgdata *),
struct fd_hook_data_hdl **new_handle
);
struct fd_hook_hdl;
#define HOOK_MASK(hooklist...) fd_hook_mask_helper(0, ## hooklist, -1)
int fd_hook_register(uint32_t type_mask,
void (*fd_hook_cb)(enum fd_hook_type type, struct msg *msg, struct peer_hdr *peer, void *other, struct fd_hook_permsgdata *pmd, void *regdata),
void *regdata,
struct fd_hook_data_hdl *data_hdl,
struct fd_hook_hdl **handler)
	__contract("stores(fd_hook_cb, regdata)");
int fd_hook_unregister(struct fd_hook_hdl *handler);
struct fd_hook_permsgdata *fd_hook_get_request_pmd(struct fd_hook_data_hdl *data_hdl, struct msg *answer);
uint32_t fd_hook_mask_helper(int dummy, ...);
enum fd_stat_type {
	STAT_G_LOCAL= 1,
	STAT_G_INCOMING,
	STAT_G_OUTGOING,
	STAT_P_PSM,
	STAT_P_TOSEND,
};
int fd_stat_getstats(enum fd_stat_type stat, struct peer_hdr *peer,
int *current_count, int *limit_count, int *highest_count, long long *total_count,
struct timespec *total, struct timespec *blocking, struct timespec *last);

#endif
