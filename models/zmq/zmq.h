/* ZeroMQ 4.3: the documented interface */
#ifndef __ZMQ_H_INCLUDED__
#define __ZMQ_H_INCLUDED__

#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <inttypes.h>
#include <stdint.h>
#include <poll.h>

int zmq_errno(void);
const char *zmq_strerror(int errnum);
void zmq_version(int *major, int *minor, int *patch);
void *zmq_ctx_new(void) __contract("null(ret)");
int zmq_ctx_term(void *context) __contract("null(ret)");
int zmq_ctx_shutdown(void *context) __contract("null(ret)");
int zmq_ctx_set(void *context, int option, int optval) __contract("null(ret)");
int zmq_ctx_get(void *context, int option) __contract("null(ret)");
void *zmq_init(int io_threads) __contract("null(ret)");
int zmq_term(void *context);
int zmq_ctx_destroy(void *context) __contract("null(ret)");
struct zmq_msg_t {
	unsigned char _[64] __attribute__((aligned(8)));
};
typedef struct zmq_msg_t zmq_msg_t;
typedef void zmq_free_fn(void *, void *);
int zmq_msg_init(zmq_msg_t *msg);
int zmq_msg_init_size(zmq_msg_t *msg, size_t size);
int zmq_msg_init_data(zmq_msg_t *msg, void *data, size_t size, zmq_free_fn *ffn, void *hint)
    __contract("owned(data) stores(ffn, hint)");
int zmq_msg_send(zmq_msg_t *msg, void *s, int flags);
int zmq_msg_recv(zmq_msg_t *msg, void *s, int flags) __contract("nonnull(msg) neg(ret)");
int zmq_msg_close(zmq_msg_t *msg) __contract("frees(msg)");
int zmq_msg_move(zmq_msg_t *dest, zmq_msg_t *src);
int zmq_msg_copy(zmq_msg_t *dest, zmq_msg_t *src);
void *zmq_msg_data(zmq_msg_t *msg) __contract("outside(ret, network) into(ret, msg)");
size_t zmq_msg_size(const zmq_msg_t *msg) __contract("outside(ret, network)");
int zmq_msg_more(const zmq_msg_t *msg);
int zmq_msg_get(const zmq_msg_t *msg, int property);
int zmq_msg_set(zmq_msg_t *msg, int property, int optval);
const char *zmq_msg_gets(const zmq_msg_t *msg, const char *property)
    __contract("null(ret) outside(ret, network) string(property)");
void *zmq_socket(void *p1, int type) __contract("null(ret)");
int zmq_close(void *s) __contract("frees(s)");
int zmq_setsockopt(void *s, int option, const void *optval, size_t optvallen)
    __contract("reads(optval, optvallen)");
int zmq_getsockopt(void *s, int option, void *optval, size_t *optvallen)
    __contract("writes(optval, *optvallen)");
int zmq_bind(void *s, const char *addr);
int zmq_connect(void *s, const char *addr);
int zmq_unbind(void *s, const char *addr);
int zmq_disconnect(void *s, const char *addr);
int zmq_send(void *s, const void *buf, size_t len, int flags)
    __contract("reads(buf, len) sends(buf, len) neg(ret)");
int zmq_send_const(void *s, const void *buf, size_t len, int flags)
    __contract("reads(buf, len) sends(buf, len) neg(ret)");
int zmq_recv(void *s, void *buf, size_t len, int flags)
    __contract("writes(buf, len) outside(buf, ret, network) neg(ret)");
int zmq_socket_monitor(void *s, const char *addr, int events);
typedef int zmq_fd_t;
struct zmq_pollitem_t {
	void *socket;
	zmq_fd_t fd;
	short events;
	short revents;
};
typedef struct zmq_pollitem_t zmq_pollitem_t;
int zmq_poll(zmq_pollitem_t *items, int nitems, long timeout)
    __contract("writes(items, nitems*sizeof(*items)) neg(ret)");
int zmq_proxy(void *frontend, void *backend, void *capture);
int zmq_proxy_steerable(void *frontend, void *backend, void *capture, void *control);
int zmq_has(const char *capability);
int zmq_device(int type, void *frontend, void *backend);
int zmq_sendmsg(void *s, zmq_msg_t *msg, int flags);
int zmq_recvmsg(void *s, zmq_msg_t *msg, int flags) __contract("nonnull(s) neg(ret)");
struct iovec;
int zmq_sendiov(void *s, struct iovec *iov, size_t count, int flags);
int zmq_recviov(void *s, struct iovec *iov, size_t *count, int flags)
    __contract("outside(iov, network) neg(ret)");
char *zmq_z85_encode(char *dest, const uint8_t *data, size_t size)
    __contract("null(ret) reads(data, size) writes(dest, unbounded)");
uint8_t *zmq_z85_decode(uint8_t *dest, const char *string)
    __contract("null(ret) string(string) writes(dest, unbounded) copies(dest, string)");
int zmq_curve_keypair(char *z85_public_key, char *z85_secret_key);
int zmq_curve_public(char *z85_public_key, const char *z85_secret_key);
void *zmq_atomic_counter_new(void);
void zmq_atomic_counter_set(void *counter, int value);
int zmq_atomic_counter_inc(void *counter);
int zmq_atomic_counter_dec(void *counter);
int zmq_atomic_counter_value(void *counter);
void zmq_atomic_counter_destroy(void **counter_p);
typedef void zmq_timer_fn(int, void *);
void *zmq_timers_new(void);
int zmq_timers_destroy(void **timers_p);
int zmq_timers_add(void *timers, size_t interval, zmq_timer_fn *handler, void *arg);
int zmq_timers_cancel(void *timers, int timer_id);
int zmq_timers_set_interval(void *timers, int timer_id, size_t interval);
int zmq_timers_reset(void *timers, int timer_id);
long zmq_timers_timeout(void *timers);
int zmq_timers_execute(void *timers);
void *zmq_stopwatch_start(void);
unsigned long zmq_stopwatch_intermediate(void *watch);
unsigned long zmq_stopwatch_stop(void *watch);
void zmq_sleep(int seconds);
typedef void zmq_thread_fn(void *);
void *zmq_threadstart(zmq_thread_fn *func, void *arg) __contract("thread(func, arg)");
void zmq_threadclose(void *thread);

#define ZMQ_VERSION_MAJOR 4
#define ZMQ_VERSION_MINOR 3
#define ZMQ_VERSION_PATCH 4
#define ZMQ_VERSION 40304
#define ZMQ_DEFINED_STDINT 1
#define ZMQ_HAUSNUMERO 156384712
#define EFSM 156384763
#define ENOCOMPATPROTO 156384764
#define ETERM 156384765
#define EMTHREAD 156384766
#define ZMQ_IO_THREADS 1
#define ZMQ_MAX_SOCKETS 2
#define ZMQ_SOCKET_LIMIT 3
#define ZMQ_THREAD_PRIORITY 3
#define ZMQ_THREAD_SCHED_POLICY 4
#define ZMQ_MAX_MSGSZ 5
#define ZMQ_MSG_T_SIZE 6
#define ZMQ_THREAD_AFFINITY_CPU_ADD 7
#define ZMQ_THREAD_AFFINITY_CPU_REMOVE 8
#define ZMQ_THREAD_NAME_PREFIX 9
#define ZMQ_IO_THREADS_DFLT 1
#define ZMQ_MAX_SOCKETS_DFLT 1023
#define ZMQ_THREAD_PRIORITY_DFLT (-1)
#define ZMQ_THREAD_SCHED_POLICY_DFLT (-1)
#define ZMQ_PAIR 0
#define ZMQ_PUB 1
#define ZMQ_SUB 2
#define ZMQ_REQ 3
#define ZMQ_REP 4
#define ZMQ_DEALER 5
#define ZMQ_ROUTER 6
#define ZMQ_PULL 7
#define ZMQ_PUSH 8
#define ZMQ_XPUB 9
#define ZMQ_XSUB 10
#define ZMQ_STREAM 11
#define ZMQ_XREQ 5
#define ZMQ_XREP 6
#define ZMQ_AFFINITY 4
#define ZMQ_ROUTING_ID 5
#define ZMQ_SUBSCRIBE 6
#define ZMQ_UNSUBSCRIBE 7
#define ZMQ_RATE 8
#define ZMQ_RECOVERY_IVL 9
#define ZMQ_SNDBUF 11
#define ZMQ_RCVBUF 12
#define ZMQ_RCVMORE 13
#define ZMQ_FD 14
#define ZMQ_EVENTS 15
#define ZMQ_TYPE 16
#define ZMQ_LINGER 17
#define ZMQ_RECONNECT_IVL 18
#define ZMQ_BACKLOG 19
#define ZMQ_RECONNECT_IVL_MAX 21
#define ZMQ_MAXMSGSIZE 22
#define ZMQ_SNDHWM 23
#define ZMQ_RCVHWM 24
#define ZMQ_MULTICAST_HOPS 25
#define ZMQ_RCVTIMEO 27
#define ZMQ_SNDTIMEO 28
#define ZMQ_LAST_ENDPOINT 32
#define ZMQ_ROUTER_MANDATORY 33
#define ZMQ_TCP_KEEPALIVE 34
#define ZMQ_TCP_KEEPALIVE_CNT 35
#define ZMQ_TCP_KEEPALIVE_IDLE 36
#define ZMQ_TCP_KEEPALIVE_INTVL 37
#define ZMQ_IMMEDIATE 39
#define ZMQ_XPUB_VERBOSE 40
#define ZMQ_ROUTER_RAW 41
#define ZMQ_IPV6 42
#define ZMQ_MECHANISM 43
#define ZMQ_PLAIN_SERVER 44
#define ZMQ_PLAIN_USERNAME 45
#define ZMQ_PLAIN_PASSWORD 46
#define ZMQ_CURVE_SERVER 47
#define ZMQ_CURVE_PUBLICKEY 48
#define ZMQ_CURVE_SECRETKEY 49
#define ZMQ_CURVE_SERVERKEY 50
#define ZMQ_PROBE_ROUTER 51
#define ZMQ_REQ_CORRELATE 52
#define ZMQ_REQ_RELAXED 53
#define ZMQ_CONFLATE 54
#define ZMQ_ZAP_DOMAIN 55
#define ZMQ_ROUTER_HANDOVER 56
#define ZMQ_TOS 57
#define ZMQ_CONNECT_ROUTING_ID 61
#define ZMQ_GSSAPI_SERVER 62
#define ZMQ_GSSAPI_PRINCIPAL 63
#define ZMQ_GSSAPI_SERVICE_PRINCIPAL 64
#define ZMQ_GSSAPI_PLAINTEXT 65
#define ZMQ_HANDSHAKE_IVL 66
#define ZMQ_SOCKS_PROXY 68
#define ZMQ_XPUB_NODROP 69
#define ZMQ_BLOCKY 70
#define ZMQ_XPUB_MANUAL 71
#define ZMQ_XPUB_WELCOME_MSG 72
#define ZMQ_STREAM_NOTIFY 73
#define ZMQ_INVERT_MATCHING 74
#define ZMQ_HEARTBEAT_IVL 75
#define ZMQ_HEARTBEAT_TTL 76
#define ZMQ_HEARTBEAT_TIMEOUT 77
#define ZMQ_XPUB_VERBOSER 78
#define ZMQ_CONNECT_TIMEOUT 79
#define ZMQ_TCP_MAXRT 80
#define ZMQ_THREAD_SAFE 81
#define ZMQ_MULTICAST_MAXTPDU 84
#define ZMQ_VMCI_BUFFER_SIZE 85
#define ZMQ_VMCI_BUFFER_MIN_SIZE 86
#define ZMQ_VMCI_BUFFER_MAX_SIZE 87
#define ZMQ_VMCI_CONNECT_TIMEOUT 88
#define ZMQ_USE_FD 89
#define ZMQ_GSSAPI_PRINCIPAL_NAMETYPE 90
#define ZMQ_GSSAPI_SERVICE_PRINCIPAL_NAMETYPE 91
#define ZMQ_BINDTODEVICE 92
#define ZMQ_MORE 1
#define ZMQ_SHARED 3
#define ZMQ_DONTWAIT 1
#define ZMQ_SNDMORE 2
#define ZMQ_NULL 0
#define ZMQ_PLAIN 1
#define ZMQ_CURVE 2
#define ZMQ_GSSAPI 3
#define ZMQ_GROUP_MAX_LENGTH 255
#define ZMQ_IDENTITY 5
#define ZMQ_CONNECT_RID 61
#define ZMQ_TCP_ACCEPT_FILTER 38
#define ZMQ_IPC_FILTER_PID 58
#define ZMQ_IPC_FILTER_UID 59
#define ZMQ_IPC_FILTER_GID 60
#define ZMQ_IPV4ONLY 31
#define ZMQ_DELAY_ATTACH_ON_CONNECT 39
#define ZMQ_NOBLOCK 1
#define ZMQ_FAIL_UNROUTABLE 33
#define ZMQ_ROUTER_BEHAVIOR 33
#define ZMQ_SRCFD 2
#define ZMQ_GSSAPI_NT_HOSTBASED 0
#define ZMQ_GSSAPI_NT_USER_NAME 1
#define ZMQ_GSSAPI_NT_KRB5_PRINCIPAL 2
#define ZMQ_EVENT_CONNECTED 0x1
#define ZMQ_EVENT_CONNECT_DELAYED 0x2
#define ZMQ_EVENT_CONNECT_RETRIED 0x4
#define ZMQ_EVENT_LISTENING 0x8
#define ZMQ_EVENT_BIND_FAILED 0x10
#define ZMQ_EVENT_ACCEPTED 0x20
#define ZMQ_EVENT_ACCEPT_FAILED 0x40
#define ZMQ_EVENT_CLOSED 0x80
#define ZMQ_EVENT_CLOSE_FAILED 0x100
#define ZMQ_EVENT_DISCONNECTED 0x200
#define ZMQ_EVENT_MONITOR_STOPPED 0x400
#define ZMQ_EVENT_ALL 0xffff
#define ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL 0x800
#define ZMQ_EVENT_HANDSHAKE_SUCCEEDED 0x1000
#define ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL 0x2000
#define ZMQ_EVENT_HANDSHAKE_FAILED_AUTH 0x4000
#define ZMQ_PROTOCOL_ERROR_ZMTP_UNSPECIFIED 0x10000000
#define ZMQ_PROTOCOL_ERROR_ZMTP_UNEXPECTED_COMMAND 0x10000001
#define ZMQ_PROTOCOL_ERROR_ZMTP_INVALID_SEQUENCE 0x10000002
#define ZMQ_PROTOCOL_ERROR_ZMTP_KEY_EXCHANGE 0x10000003
#define ZMQ_PROTOCOL_ERROR_ZMTP_MALFORMED_COMMAND_UNSPECIFIED 0x10000011
#define ZMQ_PROTOCOL_ERROR_ZMTP_MALFORMED_COMMAND_MESSAGE 0x10000012
#define ZMQ_PROTOCOL_ERROR_ZMTP_MALFORMED_COMMAND_HELLO 0x10000013
#define ZMQ_PROTOCOL_ERROR_ZMTP_MALFORMED_COMMAND_INITIATE 0x10000014
#define ZMQ_PROTOCOL_ERROR_ZMTP_MALFORMED_COMMAND_ERROR 0x10000015
#define ZMQ_PROTOCOL_ERROR_ZMTP_MALFORMED_COMMAND_READY 0x10000016
#define ZMQ_PROTOCOL_ERROR_ZMTP_MALFORMED_COMMAND_WELCOME 0x10000017
#define ZMQ_PROTOCOL_ERROR_ZMTP_INVALID_METADATA 0x10000018
#define ZMQ_PROTOCOL_ERROR_ZMTP_CRYPTOGRAPHIC 0x11000001
#define ZMQ_PROTOCOL_ERROR_ZMTP_MECHANISM_MISMATCH 0x11000002
#define ZMQ_PROTOCOL_ERROR_ZAP_UNSPECIFIED 0x20000000
#define ZMQ_PROTOCOL_ERROR_ZAP_MALFORMED_REPLY 0x20000001
#define ZMQ_PROTOCOL_ERROR_ZAP_BAD_REQUEST_ID 0x20000002
#define ZMQ_PROTOCOL_ERROR_ZAP_BAD_VERSION 0x20000003
#define ZMQ_PROTOCOL_ERROR_ZAP_INVALID_STATUS_CODE 0x20000004
#define ZMQ_PROTOCOL_ERROR_ZAP_INVALID_METADATA 0x20000005
#define ZMQ_PROTOCOL_ERROR_WS_UNSPECIFIED 0x30000000
#define ZMQ_POLLIN 1
#define ZMQ_POLLOUT 2
#define ZMQ_POLLERR 4
#define ZMQ_POLLPRI 8
#define ZMQ_POLLITEMS_DFLT 16
#define ZMQ_HAS_CAPABILITIES 1
#define ZMQ_STREAMER 1
#define ZMQ_FORWARDER 2
#define ZMQ_QUEUE 3

#endif
