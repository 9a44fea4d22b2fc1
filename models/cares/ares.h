/* c-ares 1.18 */
#ifndef ARES__H
#define ARES__H

#include <sys/types.h>
#include <sys/socket.h>
#include <sys/select.h>
#include <netinet/in.h>
#include <netdb.h>
#define ARES_COPYRIGHT "c-ares"
#define ARES_VERSION_MAJOR 1
#define ARES_VERSION_MINOR 18
#define ARES_VERSION_PATCH 1
#define ARES_VERSION 0x011201
#define ARES_VERSION_STR "1.18.1"
typedef socklen_t ares_socklen_t;
typedef ssize_t ares_ssize_t;
#define ARES_SUCCESS 0
#define ARES_ENODATA 1
#define ARES_EFORMERR 2
#define ARES_ESERVFAIL 3
#define ARES_ENOTFOUND 4
#define ARES_ENOTIMP 5
#define ARES_EREFUSED 6
#define ARES_EBADQUERY 7
#define ARES_EBADNAME 8
#define ARES_EBADFAMILY 9
#define ARES_EBADRESP 10
#define ARES_ECONNREFUSED 11
#define ARES_ETIMEOUT 12
#define ARES_EOF 13
#define ARES_EFILE 14
#define ARES_ENOMEM 15
#define ARES_EDESTRUCTION 16
#define ARES_EBADSTR 17
#define ARES_EBADFLAGS 18
#define ARES_ENONAME 19
#define ARES_EBADHINTS 20
#define ARES_ENOTINITIALIZED 21
#define ARES_ELOADIPHLPAPI 22
#define ARES_EADDRGETNETWORKPARAMS 23
#define ARES_ECANCELLED 24
#define ARES_ESERVICE 25
#define ARES_FLAG_USEVC (1 << 0)
#define ARES_FLAG_PRIMARY (1 << 1)
#define ARES_FLAG_IGNTC (1 << 2)
#define ARES_FLAG_NORECURSE (1 << 3)
#define ARES_FLAG_STAYOPEN (1 << 4)
#define ARES_FLAG_NOSEARCH (1 << 5)
#define ARES_FLAG_NOALIASES (1 << 6)
#define ARES_FLAG_NOCHECKRESP (1 << 7)
#define ARES_FLAG_EDNS (1 << 8)
#define ARES_OPT_FLAGS (1 << 0)
#define ARES_OPT_TIMEOUT (1 << 1)
#define ARES_OPT_TRIES (1 << 2)
#define ARES_OPT_NDOTS (1 << 3)
#define ARES_OPT_UDP_PORT (1 << 4)
#define ARES_OPT_TCP_PORT (1 << 5)
#define ARES_OPT_SERVERS (1 << 6)
#define ARES_OPT_DOMAINS (1 << 7)
#define ARES_OPT_LOOKUPS (1 << 8)
#define ARES_OPT_SOCK_STATE_CB (1 << 9)
#define ARES_OPT_SORTLIST (1 << 10)
#define ARES_OPT_SOCK_SNDBUF (1 << 11)
#define ARES_OPT_SOCK_RCVBUF (1 << 12)
#define ARES_OPT_TIMEOUTMS (1 << 13)
#define ARES_OPT_ROTATE (1 << 14)
#define ARES_OPT_EDNSPSZ (1 << 15)
#define ARES_OPT_NOROTATE (1 << 16)
#define ARES_OPT_RESOLVCONF (1 << 17)
#define ARES_NI_NOFQDN (1 << 0)
#define ARES_NI_NUMERICHOST (1 << 1)
#define ARES_NI_NAMEREQD (1 << 2)
#define ARES_NI_NUMERICSERV (1 << 3)
#define ARES_NI_DGRAM (1 << 4)
#define ARES_NI_TCP 0
#define ARES_NI_UDP ARES_NI_DGRAM
#define ARES_NI_SCTP (1 << 5)
#define ARES_NI_DCCP (1 << 6)
#define ARES_NI_NUMERICSCOPE (1 << 7)
#define ARES_NI_LOOKUPHOST (1 << 8)
#define ARES_NI_LOOKUPSERVICE (1 << 9)
#define ARES_NI_IDN (1 << 10)
#define ARES_NI_IDN_ALLOW_UNASSIGNED (1 << 11)
#define ARES_NI_IDN_USE_STD3_ASCII_RULES (1 << 12)
#define ARES_AI_CANONNAME (1 << 0)
#define ARES_AI_NUMERICHOST (1 << 1)
#define ARES_AI_PASSIVE (1 << 2)
#define ARES_AI_NUMERICSERV (1 << 3)
#define ARES_AI_V4MAPPED (1 << 4)
#define ARES_AI_ALL (1 << 5)
#define ARES_AI_ADDRCONFIG (1 << 6)
#define ARES_AI_NOSORT (1 << 7)
#define ARES_AI_ENVHOSTS (1 << 8)
#define ARES_AI_IDN (1 << 10)
#define ARES_AI_IDN_ALLOW_UNASSIGNED (1 << 11)
#define ARES_AI_IDN_USE_STD3_ASCII_RULES (1 << 12)
#define ARES_AI_CANONIDN (1 << 13)
#define ARES_AI_MASK (ARES_AI_CANONNAME|ARES_AI_NUMERICHOST|ARES_AI_PASSIVE| \
	ARES_AI_NUMERICSERV|ARES_AI_V4MAPPED|ARES_AI_ALL| \
	ARES_AI_ADDRCONFIG)
#define ARES_GETSOCK_MAXNUM 16
#define ARES_GETSOCK_READABLE(bits,num) (bits & (1<< (num)))
#define ARES_GETSOCK_WRITABLE(bits,num) (bits & (1 << ((num) + \
	ARES_GETSOCK_MAXNUM)))
#define ARES_LIB_INIT_NONE (0)
#define ARES_LIB_INIT_WIN32 (1 << 0)
#define ARES_LIB_INIT_ALL (ARES_LIB_INIT_WIN32)
#ifndef ares_socket_typedef
#ifdef WIN32
typedef SOCKET ares_socket_t;
#define ARES_SOCKET_BAD INVALID_SOCKET
#else
typedef int ares_socket_t;
#define ARES_SOCKET_BAD -1
#endif
#define ares_socket_typedef
#endif
typedef void (*ares_sock_state_cb)(void *data, ares_socket_t socket_fd, int readable, int writable);
struct apattern;
struct ares_options {
	int flags;
	int timeout;
	int tries;
	int ndots;
	unsigned short udp_port;
	unsigned short tcp_port;
	int socket_send_buffer_size;
	int socket_receive_buffer_size;
	struct in_addr *servers;
	int nservers;
	char **domains;
	int ndomains;
	char *lookups;
	ares_sock_state_cb sock_state_cb;
	void *sock_state_cb_data;
	struct apattern *sortlist;
	int nsort;
	int ednspsz;
	char *resolvconf_path;
};
struct hostent;
struct timeval;
struct sockaddr;
struct ares_channeldata;
struct ares_addrinfo;
struct ares_addrinfo_hints;
typedef struct ares_channeldata *ares_channel;
typedef void (*ares_callback)(void *arg, int status, int timeouts, unsigned char *abuf, int alen);
typedef void (*ares_host_callback)(void *arg, int status, int timeouts, struct hostent *hostent);
typedef void (*ares_nameinfo_callback)(void *arg, int status, int timeouts, char *node, char *service);
typedef int (*ares_sock_create_callback)(ares_socket_t socket_fd, int type, void *data);
typedef int (*ares_sock_config_callback)(ares_socket_t socket_fd, int type, void *data);
typedef void (*ares_addrinfo_callback)(void *arg, int status, int timeouts, struct ares_addrinfo *res);
int ares_library_init(int flags);
int ares_library_init_mem(int flags, void *(*amalloc)(size_t size), void (*afree)(void *ptr), void *(*arealloc)(void *ptr, size_t size));
#if defined(ANDROID) || defined(__ANDROID__)
void ares_library_init_jvm(JavaVM *jvm);
int ares_library_init_android(jobject connectivity_manager);
int ares_library_android_initialized(void);
#endif
int ares_library_initialized(void);
void ares_library_cleanup(void);
const char *ares_version(int *version);
int ares_init(ares_channel *channelptr);
int ares_init_options(ares_channel *channelptr, struct ares_options *options, int optmask)
	__contract("null(*channelptr)");
int ares_save_options(ares_channel channel, struct ares_options *options, int *optmask);
void ares_destroy_options(struct ares_options *options);
int ares_dup(ares_channel *dest, ares_channel src);
void ares_destroy(ares_channel channel) __contract("frees(channel)");
void ares_cancel(ares_channel channel);
void ares_set_local_ip4(ares_channel channel, unsigned int local_ip);
void ares_set_local_ip6(ares_channel channel, const unsigned char*local_ip6);
void ares_set_local_dev(ares_channel channel, const char*local_dev_name);
void ares_set_socket_callback(ares_channel channel, ares_sock_create_callback callback, void *user_data);
void ares_set_socket_configure_callback(ares_channel channel, ares_sock_config_callback callback, void *user_data);
int ares_set_sortlist(ares_channel channel, const char *sortstr);
void ares_getaddrinfo(ares_channel channel, const char*node, const char*service, const struct ares_addrinfo_hints*hints, ares_addrinfo_callback callback, void*arg)
	__contract("stores(callback, arg)");
void ares_freeaddrinfo(struct ares_addrinfo*ai);
struct iovec;
struct ares_socket_functions {
	ares_socket_t(*asocket)(int, int, int, void *);
	int(*aclose)(ares_socket_t, void *);
	int(*aconnect)(ares_socket_t, const struct sockaddr *, ares_socklen_t, void *);
	ares_ssize_t(*arecvfrom)(ares_socket_t, void *, size_t, int, struct sockaddr *, ares_socklen_t *, void *);
	ares_ssize_t(*asendv)(ares_socket_t, const struct iovec *, int, void *);
};
void ares_set_socket_functions(ares_channel channel, const struct ares_socket_functions *funcs, void *user_data);
void ares_send(ares_channel channel, const unsigned char *qbuf, int qlen, ares_callback callback, void *arg);
void ares_query(ares_channel channel, const char *name, int dnsclass, int type, ares_callback callback, void *arg)
	__contract("stores(callback, arg)");
void ares_search(ares_channel channel, const char *name, int dnsclass, int type, ares_callback callback, void *arg)
	__contract("stores(callback, arg)");
void ares_gethostbyname(ares_channel channel, const char *name, int family, ares_host_callback callback, void *arg)
	__contract("string(name) stores(callback, arg)");
int ares_gethostbyname_file(ares_channel channel, const char *name, int family, struct hostent **host);
void ares_gethostbyaddr(ares_channel channel, const void *addr, int addrlen, int family, ares_host_callback callback, void *arg);
void ares_getnameinfo(ares_channel channel, const struct sockaddr *sa, ares_socklen_t salen, int flags, ares_nameinfo_callback callback, void *arg);
int ares_fds(ares_channel channel, fd_set *read_fds, fd_set *write_fds);
int ares_getsock(ares_channel channel, ares_socket_t *socks, int numsocks);
struct timeval *ares_timeout(ares_channel channel, struct timeval *maxtv, struct timeval *tv) __contract("null(ret)");
void ares_process(ares_channel channel, fd_set *read_fds, fd_set *write_fds);
void ares_process_fd(ares_channel channel, ares_socket_t read_fd, ares_socket_t write_fd);
int ares_create_query(const char *name, int dnsclass, int type, unsigned short id, int rd, unsigned char **buf, int *buflen, int max_udp_size);
int ares_mkquery(const char *name, int dnsclass, int type, unsigned short id, int rd, unsigned char **buf, int *buflen);
int ares_expand_name(const unsigned char *encoded, const unsigned char *abuf, int alen, char **s, long *enclen);
int ares_expand_string(const unsigned char *encoded, const unsigned char *abuf, int alen, unsigned char **s, long *enclen);
struct ares_in6_addr {
	union {
		unsigned char _S6_u8[16];
	} _S6_un;
};
struct ares_addrttl {
	struct in_addr ipaddr;
	int ttl;
};
struct ares_addr6ttl {
	struct ares_in6_addr ip6addr;
	int ttl;
};
struct ares_caa_reply {
	struct ares_caa_reply *next;
	int critical;
	unsigned char *property;
	size_t plength;
	unsigned char *value;
	size_t length;
};
struct ares_srv_reply {
	struct ares_srv_reply *next;
	char *host;
	unsigned short priority;
	unsigned short weight;
	unsigned short port;
};
struct ares_mx_reply {
	struct ares_mx_reply *next;
	char *host;
	unsigned short priority;
};
struct ares_txt_reply {
	struct ares_txt_reply *next;
	unsigned char *txt;
	size_t length;
};
struct ares_txt_ext {
	struct ares_txt_ext *next;
	unsigned char *txt;
	size_t length;
	unsigned char record_start;
};
struct ares_naptr_reply {
	struct ares_naptr_reply *next;
	unsigned char *flags;
	unsigned char *service;
	unsigned char *regexp;
	char *replacement;
	unsigned short order;
	unsigned short preference;
};
struct ares_soa_reply {
	char *nsname;
	char *hostmaster;
	unsigned int serial;
	unsigned int refresh;
	unsigned int retry;
	unsigned int expire;
	unsigned int minttl;
};
struct ares_uri_reply {
	struct ares_uri_reply *next;
	unsigned short priority;
	unsigned short weight;
	char *uri;
	int ttl;
};
struct ares_addrinfo_node {
	int ai_ttl;
	int ai_flags;
	int ai_family;
	int ai_socktype;
	int ai_protocol;
	ares_socklen_t ai_addrlen;
	struct sockaddr *ai_addr;
	struct ares_addrinfo_node *ai_next;
};
struct ares_addrinfo_cname {
	int ttl;
	char *alias;
	char *name;
	struct ares_addrinfo_cname *next;
};
struct ares_addrinfo {
	struct ares_addrinfo_cname *cnames;
	struct ares_addrinfo_node *nodes;
	char *name;
};
struct ares_addrinfo_hints {
	int ai_flags;
	int ai_family;
	int ai_socktype;
	int ai_protocol;
};
int ares_parse_a_reply(const unsigned char *abuf, int alen, struct hostent **host, struct ares_addrttl *addrttls, int *naddrttls);
int ares_parse_aaaa_reply(const unsigned char *abuf, int alen, struct hostent **host, struct ares_addr6ttl *addrttls, int *naddrttls);
int ares_parse_caa_reply(const unsigned char*abuf, int alen, struct ares_caa_reply**caa_out);
int ares_parse_ptr_reply(const unsigned char *abuf, int alen, const void *addr, int addrlen, int family, struct hostent **host);
int ares_parse_ns_reply(const unsigned char *abuf, int alen, struct hostent **host);
int ares_parse_srv_reply(const unsigned char*abuf, int alen, struct ares_srv_reply**srv_out);
int ares_parse_mx_reply(const unsigned char*abuf, int alen, struct ares_mx_reply**mx_out);
int ares_parse_txt_reply(const unsigned char*abuf, int alen, struct ares_txt_reply**txt_out);
int ares_parse_txt_reply_ext(const unsigned char*abuf, int alen, struct ares_txt_ext**txt_out);
int ares_parse_naptr_reply(const unsigned char*abuf, int alen, struct ares_naptr_reply**naptr_out);
int ares_parse_soa_reply(const unsigned char*abuf, int alen, struct ares_soa_reply**soa_out);
int ares_parse_uri_reply(const unsigned char*abuf, int alen, struct ares_uri_reply**uri_out);
void ares_free_string(void *str);
void ares_free_hostent(struct hostent *host) __contract("frees(host)");
void ares_free_data(void *dataptr) __contract("frees(dataptr)");
const char *ares_strerror(int code);
struct ares_addr_node {
	struct ares_addr_node *next;
	int family;
	union {
		struct in_addr addr4;
		struct ares_in6_addr addr6;
	} addr;
};
struct ares_addr_port_node {
	struct ares_addr_port_node *next;
	int family;
	union {
		struct in_addr addr4;
		struct ares_in6_addr addr6;
	} addr;
	int udp_port;
	int tcp_port;
};
int ares_set_servers(ares_channel channel, struct ares_addr_node *servers);
int ares_set_servers_ports(ares_channel channel, struct ares_addr_port_node *servers);
int ares_set_servers_csv(ares_channel channel, const char*servers);
int ares_set_servers_ports_csv(ares_channel channel, const char*servers);
int ares_get_servers(ares_channel channel, struct ares_addr_node **servers);
int ares_get_servers_ports(ares_channel channel, struct ares_addr_port_node **servers);
const char *ares_inet_ntop(int af, const void *src, char *dst, ares_socklen_t size);
int ares_inet_pton(int af, const char *src, void *dst);

#endif
