/* libevent 2.1: the documented interface */
#ifndef EVENT2_UTIL_H_INCLUDED_
#define EVENT2_UTIL_H_INCLUDED_

#include <event2/visibility.h>
#include <event2/event-config.h>
#include <sys/time.h>
#include <stdint.h>
#include <inttypes.h>
#include <sys/types.h>
#include <stddef.h>
#include <stdarg.h>
#include <netdb.h>
#include <errno.h>
#include <sys/socket.h>
#include <time.h>

struct evutil_monotonic_timer;
int evutil_date_rfc1123(char *date, const size_t datelen, const struct tm *tm);
struct evutil_monotonic_timer *evutil_monotonic_timer_new(void);
void evutil_monotonic_timer_free(struct evutil_monotonic_timer *timer);
int evutil_configure_monotonic_time(struct evutil_monotonic_timer *timer, int flags);
int evutil_gettime_monotonic(struct evutil_monotonic_timer *timer, struct timeval *tp);
int evutil_socketpair(int d, int type, int protocol, int *sv);
int evutil_make_socket_nonblocking(int sock);
int evutil_make_listen_socket_reuseable(int sock);
int evutil_make_listen_socket_reuseable_port(int sock);
int evutil_make_listen_socket_ipv6only(int sock);
int evutil_make_socket_closeonexec(int sock);
int evutil_closesocket(int sock);
int evutil_make_tcp_listen_socket_deferred(int sock);
int64_t evutil_strtoll(const char *s, char **endptr, int base);
int evutil_snprintf(char *buf, size_t buflen, const char *format, ...);
int evutil_vsnprintf(char *buf, size_t buflen, const char *format, struct __va_list_tag *ap);
const char *evutil_inet_ntop(int af, const void *src, char *dst, size_t len);
int evutil_inet_pton_scope(int af, const char *src, void *dst, unsigned int *indexp);
int evutil_inet_pton(int af, const char *src, void *dst);
struct sockaddr;
int evutil_parse_sockaddr_port(const char *str, struct sockaddr *out, int *outlen);
int evutil_sockaddr_cmp(const struct sockaddr *sa1, const struct sockaddr *sa2, int include_port);
int evutil_ascii_strcasecmp(const char *str1, const char *str2);
int evutil_ascii_strncasecmp(const char *str1, const char *str2, size_t n);
struct addrinfo;
int evutil_getaddrinfo(const char *nodename, const char *servname, const struct addrinfo *hints_in, struct addrinfo **res);
void evutil_freeaddrinfo(struct addrinfo *ai);
const char *evutil_gai_strerror(int err);
void evutil_secure_rng_get_bytes(void *buf, size_t n)
    __contract("writes(buf, n) random(buf, strong)");
int evutil_secure_rng_init(void);
int evutil_secure_rng_set_urandom_device_file(char *fname);
void evutil_secure_rng_add_bytes(const char *dat, size_t datlen);

#define EV_UINT64_MAX 18446744073709551615UL
#define EV_INT64_MAX 9223372036854775807L
#define EV_INT64_MIN (-9223372036854775808L)
#define EV_UINT32_MAX 4294967295U
#define EV_INT32_MAX 2147483647
#define EV_INT32_MIN (-2147483648)
#define EV_UINT16_MAX 65535
#define EV_INT16_MIN (-32768)
#define EV_INT16_MAX 32767
#define EV_UINT8_MAX 255
#define EV_INT8_MAX 127
#define EV_INT8_MIN (-128)
#define EV_SIZE_MAX 18446744073709551615UL
#define EV_SSIZE_MAX 9223372036854775807L
#define EV_SSIZE_MIN (-9223372036854775808L)
#define EV_MONOT_PRECISE 1
#define EV_MONOT_FALLBACK 2
#define EVUTIL_INVALID_SOCKET (-1)
#define EVUTIL_EAI_ADDRFAMILY (-9)
#define EVUTIL_EAI_AGAIN (-3)
#define EVUTIL_EAI_BADFLAGS (-1)
#define EVUTIL_EAI_FAIL (-4)
#define EVUTIL_EAI_FAMILY (-6)
#define EVUTIL_EAI_MEMORY (-10)
#define EVUTIL_EAI_NODATA (-5)
#define EVUTIL_EAI_NONAME (-2)
#define EVUTIL_EAI_SERVICE (-8)
#define EVUTIL_EAI_SOCKTYPE (-7)
#define EVUTIL_EAI_SYSTEM (-11)
#define EVUTIL_EAI_CANCEL (-90001)
#define EVUTIL_AI_PASSIVE 1
#define EVUTIL_AI_CANONNAME 2
#define EVUTIL_AI_NUMERICHOST 4
#define EVUTIL_AI_NUMERICSERV 1024
#define EVUTIL_AI_V4MAPPED 8
#define EVUTIL_AI_ALL 16
#define EVUTIL_AI_ADDRCONFIG 32
#define evutil_addrinfo addrinfo
int EVUTIL_CLOSESOCKET();
int evutil_gettimeofday();

#endif
