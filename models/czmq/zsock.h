/* CZMQ 4: zsock */
#ifndef __ZSOCK_H_INCLUDED__
#define __ZSOCK_H_INCLUDED__

#include <czmq_library.h>
zsock_t * zsock_new(int type) __contract("null(ret)");
zsock_t * zsock_new_pub(const char *endpoint) __contract("null(ret)");
zsock_t * zsock_new_sub(const char *endpoint, const char *subscribe) __contract("null(ret)");
zsock_t * zsock_new_req(const char *endpoint);
zsock_t * zsock_new_rep(const char *endpoint);
zsock_t * zsock_new_dealer(const char *endpoint);
zsock_t * zsock_new_router(const char *endpoint);
zsock_t * zsock_new_push(const char *endpoint) __contract("null(ret)");
zsock_t * zsock_new_pull(const char *endpoint) __contract("null(ret)");
zsock_t * zsock_new_xpub(const char *endpoint);
zsock_t * zsock_new_xsub(const char *endpoint);
zsock_t * zsock_new_pair(const char *endpoint);
zsock_t * zsock_new_stream(const char *endpoint);
void zsock_destroy(zsock_t **self_p);
int zsock_bind(zsock_t *self, const char *format, ...) __contract("format(format, 2)");
const char * zsock_endpoint(zsock_t *self);
int zsock_unbind(zsock_t *self, const char *format, ...) __contract("format(format, 2)");
int zsock_connect(zsock_t *self, const char *format, ...) __contract("format(format, 2)");
int zsock_disconnect(zsock_t *self, const char *format, ...) __contract("format(format, 2)");
int zsock_attach(zsock_t *self, const char *endpoints, bool serverish);
const char * zsock_type_str(zsock_t *self);
int zsock_send(void *self, const char *picture, ...);
int zsock_vsend(void *self, const char *picture, va_list argptr);
int zsock_recv(void *self, const char *picture, ...);
int zsock_vrecv(void *self, const char *picture, va_list argptr);
int zsock_bsend(void *self, const char *picture, ...);
int zsock_brecv(void *self, const char *picture, ...);
void zsock_set_unbounded(void *self);
int zsock_signal(void *self, byte status);
int zsock_wait(void *self);
void zsock_flush(void *self);
bool zsock_is(void *self);
void * zsock_resolve(void *self);
int zsock_priority(void *self);
void zsock_set_priority(void *self, int priority);
int zsock_reconnect_stop(void *self);
void zsock_set_reconnect_stop(void *self, int reconnect_stop);
void zsock_set_only_first_subscribe(void *self, int only_first_subscribe);
void zsock_set_hello_msg(void *self, zframe_t *hello_msg);
void zsock_set_disconnect_msg(void *self, zframe_t *disconnect_msg);
void zsock_set_wss_trust_system(void *self, int wss_trust_system);
void zsock_set_wss_hostname(void *self, const char *wss_hostname);
void zsock_set_wss_trust_pem(void *self, const char *wss_trust_pem);
void zsock_set_wss_cert_pem(void *self, const char *wss_cert_pem);
void zsock_set_wss_key_pem(void *self, const char *wss_key_pem);
int zsock_out_batch_size(void *self);
void zsock_set_out_batch_size(void *self, int out_batch_size);
int zsock_in_batch_size(void *self);
void zsock_set_in_batch_size(void *self, int in_batch_size);
char * zsock_socks_password(void *self);
void zsock_set_socks_password(void *self, const char *socks_password);
char * zsock_socks_username(void *self);
void zsock_set_socks_username(void *self, const char *socks_username);
void zsock_set_xpub_manual_last_value(void *self, int xpub_manual_last_value);
int zsock_router_notify(void *self);
void zsock_set_router_notify(void *self, int router_notify);
int zsock_multicast_loop(void *self);
void zsock_set_multicast_loop(void *self, int multicast_loop);
char * zsock_metadata(void *self);
void zsock_set_metadata(void *self, const char *metadata);
int zsock_loopback_fastpath(void *self);
void zsock_set_loopback_fastpath(void *self, int loopback_fastpath);
int zsock_zap_enforce_domain(void *self);
void zsock_set_zap_enforce_domain(void *self, int zap_enforce_domain);
int zsock_gssapi_principal_nametype(void *self);
void zsock_set_gssapi_principal_nametype(void *self, int gssapi_principal_nametype);
int zsock_gssapi_service_principal_nametype(void *self);
void zsock_set_gssapi_service_principal_nametype(void *self, int gssapi_service_principal_nametype);
char * zsock_bindtodevice(void *self);
void zsock_set_bindtodevice(void *self, const char *bindtodevice);
int zsock_heartbeat_ivl(void *self);
void zsock_set_heartbeat_ivl(void *self, int heartbeat_ivl);
int zsock_heartbeat_ttl(void *self);
void zsock_set_heartbeat_ttl(void *self, int heartbeat_ttl);
int zsock_heartbeat_timeout(void *self);
void zsock_set_heartbeat_timeout(void *self, int heartbeat_timeout);
int zsock_use_fd(void *self);
void zsock_set_use_fd(void *self, int use_fd);
void zsock_set_xpub_manual(void *self, int xpub_manual);
void zsock_set_xpub_welcome_msg(void *self, const char *xpub_welcome_msg);
void zsock_set_stream_notify(void *self, int stream_notify);
int zsock_invert_matching(void *self);
void zsock_set_invert_matching(void *self, int invert_matching);
void zsock_set_xpub_verboser(void *self, int xpub_verboser);
int zsock_connect_timeout(void *self);
void zsock_set_connect_timeout(void *self, int connect_timeout);
int zsock_tcp_maxrt(void *self);
void zsock_set_tcp_maxrt(void *self, int tcp_maxrt);
int zsock_thread_safe(void *self);
int zsock_multicast_maxtpdu(void *self);
void zsock_set_multicast_maxtpdu(void *self, int multicast_maxtpdu);
int zsock_vmci_buffer_size(void *self);
void zsock_set_vmci_buffer_size(void *self, int vmci_buffer_size);
int zsock_vmci_buffer_min_size(void *self);
void zsock_set_vmci_buffer_min_size(void *self, int vmci_buffer_min_size);
int zsock_vmci_buffer_max_size(void *self);
void zsock_set_vmci_buffer_max_size(void *self, int vmci_buffer_max_size);
int zsock_vmci_connect_timeout(void *self);
void zsock_set_vmci_connect_timeout(void *self, int vmci_connect_timeout);
int zsock_tos(void *self);
void zsock_set_tos(void *self, int tos);
void zsock_set_router_handover(void *self, int router_handover);
void zsock_set_connect_rid(void *self, const char *connect_rid);
void zsock_set_connect_rid_bin(void *self, const byte *connect_rid);
int zsock_handshake_ivl(void *self);
void zsock_set_handshake_ivl(void *self, int handshake_ivl);
char * zsock_socks_proxy(void *self);
void zsock_set_socks_proxy(void *self, const char *socks_proxy);
void zsock_set_xpub_nodrop(void *self, int xpub_nodrop);
void zsock_set_router_mandatory(void *self, int router_mandatory);
void zsock_set_probe_router(void *self, int probe_router);
void zsock_set_req_relaxed(void *self, int req_relaxed);
void zsock_set_req_correlate(void *self, int req_correlate);
void zsock_set_conflate(void *self, int conflate);
char * zsock_zap_domain(void *self);
void zsock_set_zap_domain(void *self, const char *zap_domain);
int zsock_mechanism(void *self);
int zsock_plain_server(void *self);
void zsock_set_plain_server(void *self, int plain_server);
char * zsock_plain_username(void *self);
void zsock_set_plain_username(void *self, const char *plain_username);
char * zsock_plain_password(void *self);
void zsock_set_plain_password(void *self, const char *plain_password);
int zsock_curve_server(void *self);
void zsock_set_curve_server(void *self, int curve_server);
char * zsock_curve_publickey(void *self);
void zsock_set_curve_publickey(void *self, const char *curve_publickey);
void zsock_set_curve_publickey_bin(void *self, const byte *curve_publickey);
char * zsock_curve_secretkey(void *self);
void zsock_set_curve_secretkey(void *self, const char *curve_secretkey);
void zsock_set_curve_secretkey_bin(void *self, const byte *curve_secretkey);
char * zsock_curve_serverkey(void *self);
void zsock_set_curve_serverkey(void *self, const char *curve_serverkey);
void zsock_set_curve_serverkey_bin(void *self, const byte *curve_serverkey);
int zsock_gssapi_server(void *self);
void zsock_set_gssapi_server(void *self, int gssapi_server);
int zsock_gssapi_plaintext(void *self);
void zsock_set_gssapi_plaintext(void *self, int gssapi_plaintext);
char * zsock_gssapi_principal(void *self);
void zsock_set_gssapi_principal(void *self, const char *gssapi_principal);
char * zsock_gssapi_service_principal(void *self);
void zsock_set_gssapi_service_principal(void *self, const char *gssapi_service_principal);
int zsock_ipv6(void *self);
void zsock_set_ipv6(void *self, int ipv6);
int zsock_immediate(void *self);
void zsock_set_immediate(void *self, int immediate);
int zsock_sndhwm(void *self);
void zsock_set_sndhwm(void *self, int sndhwm);
int zsock_rcvhwm(void *self);
void zsock_set_rcvhwm(void *self, int rcvhwm);
int zsock_maxmsgsize(void *self);
void zsock_set_maxmsgsize(void *self, int maxmsgsize);
int zsock_multicast_hops(void *self);
void zsock_set_multicast_hops(void *self, int multicast_hops);
void zsock_set_xpub_verbose(void *self, int xpub_verbose);
int zsock_tcp_keepalive(void *self);
void zsock_set_tcp_keepalive(void *self, int tcp_keepalive);
int zsock_tcp_keepalive_idle(void *self);
void zsock_set_tcp_keepalive_idle(void *self, int tcp_keepalive_idle);
int zsock_tcp_keepalive_cnt(void *self);
void zsock_set_tcp_keepalive_cnt(void *self, int tcp_keepalive_cnt);
int zsock_tcp_keepalive_intvl(void *self);
void zsock_set_tcp_keepalive_intvl(void *self, int tcp_keepalive_intvl);
char * zsock_tcp_accept_filter(void *self);
void zsock_set_tcp_accept_filter(void *self, const char *tcp_accept_filter);
char * zsock_last_endpoint(void *self);
void zsock_set_router_raw(void *self, int router_raw);
int zsock_ipv4only(void *self);
void zsock_set_ipv4only(void *self, int ipv4only);
void zsock_set_delay_attach_on_connect(void *self, int delay_attach_on_connect);
int zsock_hwm(void *self);
void zsock_set_hwm(void *self, int hwm);
int zsock_swap(void *self);
void zsock_set_swap(void *self, int swap);
int zsock_affinity(void *self);
void zsock_set_affinity(void *self, int affinity);
char * zsock_identity(void *self);
void zsock_set_identity(void *self, const char *identity);
int zsock_rate(void *self);
void zsock_set_rate(void *self, int rate);
int zsock_recovery_ivl(void *self);
void zsock_set_recovery_ivl(void *self, int recovery_ivl);
int zsock_recovery_ivl_msec(void *self);
void zsock_set_recovery_ivl_msec(void *self, int recovery_ivl_msec);
int zsock_mcast_loop(void *self);
void zsock_set_mcast_loop(void *self, int mcast_loop);
int zsock_rcvtimeo(void *self);
void zsock_set_rcvtimeo(void *self, int rcvtimeo);
int zsock_sndtimeo(void *self);
void zsock_set_sndtimeo(void *self, int sndtimeo);
int zsock_sndbuf(void *self);
void zsock_set_sndbuf(void *self, int sndbuf);
int zsock_rcvbuf(void *self);
void zsock_set_rcvbuf(void *self, int rcvbuf);
int zsock_linger(void *self);
void zsock_set_linger(void *self, int linger);
int zsock_reconnect_ivl(void *self);
void zsock_set_reconnect_ivl(void *self, int reconnect_ivl);
int zsock_reconnect_ivl_max(void *self);
void zsock_set_reconnect_ivl_max(void *self, int reconnect_ivl_max);
int zsock_backlog(void *self);
void zsock_set_backlog(void *self, int backlog);
void zsock_set_subscribe(void *self, const char *subscribe);
void zsock_set_unsubscribe(void *self, const char *unsubscribe);
int zsock_type(void *self);
int zsock_rcvmore(void *self);
SOCKET zsock_fd(void *self);
int zsock_events(void *self);
void zsock_test(bool verbose);
#if defined ZSOCK_NOCHECK
#else
# define zsock_new(t) zsock_new_checked((t), __FILE__, __LINE__)
# define zsock_new_pub(e) zsock_new_pub_checked((e), __FILE__, __LINE__)
# define zsock_new_sub(e,s) zsock_new_sub_checked((e), (s), __FILE__, __LINE__)
# define zsock_new_req(e) zsock_new_req_checked((e), __FILE__, __LINE__)
# define zsock_new_rep(e) zsock_new_rep_checked((e), __FILE__, __LINE__)
# define zsock_new_dealer(e) zsock_new_dealer_checked((e), __FILE__, __LINE__)
# define zsock_new_router(e) zsock_new_router_checked((e), __FILE__, __LINE__)
# define zsock_new_pull(e) zsock_new_pull_checked((e), __FILE__, __LINE__)
# define zsock_new_push(e) zsock_new_push_checked((e), __FILE__, __LINE__)
# define zsock_new_xpub(e) zsock_new_xpub_checked((e), __FILE__, __LINE__)
# define zsock_new_xsub(e) zsock_new_xsub_checked((e), __FILE__, __LINE__)
# define zsock_new_pair(e) zsock_new_pair_checked((e), __FILE__, __LINE__)
# define zsock_new_stream(e) zsock_new_stream_checked((e), __FILE__, __LINE__)
# define zsock_destroy(t) zsock_destroy_checked((t), __FILE__, __LINE__)
#endif
zsock_t * zsock_new_checked(int type, const char *filename, size_t line_nbr);
void zsock_destroy_checked(zsock_t **self_p, const char *filename, size_t line_nbr);
zsock_t * zsock_new_pub_checked(const char *endpoint, const char *filename, size_t line_nbr);
zsock_t * zsock_new_sub_checked(const char *endpoint, const char *subscribe, const char *filename, size_t line_nbr);
zsock_t * zsock_new_req_checked(const char *endpoint, const char *filename, size_t line_nbr);
zsock_t * zsock_new_rep_checked(const char *endpoint, const char *filename, size_t line_nbr);
zsock_t * zsock_new_dealer_checked(const char *endpoint, const char *filename, size_t line_nbr);
zsock_t * zsock_new_router_checked(const char *endpoint, const char *filename, size_t line_nbr);
zsock_t * zsock_new_push_checked(const char *endpoint, const char *filename, size_t line_nbr);
zsock_t * zsock_new_pull_checked(const char *endpoint, const char *filename, size_t line_nbr);
zsock_t * zsock_new_xpub_checked(const char *endpoint, const char *filename, size_t line_nbr);
zsock_t * zsock_new_xsub_checked(const char *endpoint, const char *filename, size_t line_nbr);
zsock_t * zsock_new_pair_checked(const char *endpoint, const char *filename, size_t line_nbr);
zsock_t * zsock_new_stream_checked(const char *endpoint, const char *filename, size_t line_nbr);

#endif
