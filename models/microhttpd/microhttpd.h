/* GNU libmicrohttpd 0.9: the documented interface */
#ifndef MHD_MICROHTTPD_H
#define MHD_MICROHTTPD_H

#include <stdarg.h>
#include <stdint.h>
#include <sys/types.h>
#include <unistd.h>
#include <sys/time.h>
#include <sys/socket.h>

enum MHD_Result {
	MHD_NO, MHD_YES
};
typedef int MHD_socket;
const char *MHD_get_reason_phrase_for(unsigned int code);
size_t MHD_get_reason_phrase_len_for(unsigned int code);
struct MHD_Daemon;
struct MHD_Connection;
struct MHD_Response;
struct MHD_PostProcessor;
enum MHD_FLAG {
	MHD_NO_FLAG, MHD_USE_ERROR_LOG, MHD_USE_DEBUG = 1, MHD_USE_TLS, MHD_USE_SSL = 2,
	MHD_USE_THREAD_PER_CONNECTION = 4, MHD_USE_INTERNAL_POLLING_THREAD = 8,
	MHD_USE_SELECT_INTERNALLY = 8, MHD_USE_IPv6 = 16, MHD_USE_PEDANTIC_CHECKS = 32,
	MHD_USE_POLL = 64, MHD_USE_POLL_INTERNAL_THREAD = 72, MHD_USE_POLL_INTERNALLY = 72,
	MHD_USE_SUPPRESS_DATE_NO_CLOCK = 128, MHD_SUPPRESS_DATE_NO_CLOCK = 128,
	MHD_USE_NO_LISTEN_SOCKET = 256, MHD_USE_EPOLL = 512, MHD_USE_EPOLL_LINUX_ONLY = 512,
	MHD_USE_EPOLL_INTERNAL_THREAD = 520, MHD_USE_EPOLL_INTERNALLY = 520,
	MHD_USE_EPOLL_INTERNALLY_LINUX_ONLY = 520, MHD_USE_ITC = 1024,
	MHD_USE_PIPE_FOR_SHUTDOWN = 1024, MHD_USE_DUAL_STACK = 2064, MHD_USE_TURBO = 4096,
	MHD_USE_EPOLL_TURBO = 4096, MHD_ALLOW_SUSPEND_RESUME = 9216,
	MHD_USE_SUSPEND_RESUME = 9216, MHD_USE_TCP_FASTOPEN = 16384, MHD_ALLOW_UPGRADE = 32768,
	MHD_USE_AUTO = 65536, MHD_USE_AUTO_INTERNAL_THREAD = 65544,
	MHD_USE_POST_HANDSHAKE_AUTH_SUPPORT = 131072, MHD_USE_INSECURE_TLS_EARLY_DATA = 262144
};
typedef void (*MHD_LogCallback)(void *, const char *, struct __va_list_tag *);
typedef int (*MHD_PskServerCredentialsCallback)(void *, const struct MHD_Connection *, const char *, void **, size_t *);
enum MHD_OPTION {
	MHD_OPTION_END, MHD_OPTION_CONNECTION_MEMORY_LIMIT, MHD_OPTION_CONNECTION_LIMIT,
	MHD_OPTION_CONNECTION_TIMEOUT, MHD_OPTION_NOTIFY_COMPLETED,
	MHD_OPTION_PER_IP_CONNECTION_LIMIT, MHD_OPTION_SOCK_ADDR, MHD_OPTION_URI_LOG_CALLBACK,
	MHD_OPTION_HTTPS_MEM_KEY, MHD_OPTION_HTTPS_MEM_CERT, MHD_OPTION_HTTPS_CRED_TYPE,
	MHD_OPTION_HTTPS_PRIORITIES, MHD_OPTION_LISTEN_SOCKET, MHD_OPTION_EXTERNAL_LOGGER,
	MHD_OPTION_THREAD_POOL_SIZE, MHD_OPTION_ARRAY, MHD_OPTION_UNESCAPE_CALLBACK,
	MHD_OPTION_DIGEST_AUTH_RANDOM, MHD_OPTION_NONCE_NC_SIZE, MHD_OPTION_THREAD_STACK_SIZE,
	MHD_OPTION_HTTPS_MEM_TRUST, MHD_OPTION_CONNECTION_MEMORY_INCREMENT,
	MHD_OPTION_HTTPS_CERT_CALLBACK, MHD_OPTION_TCP_FASTOPEN_QUEUE_SIZE,
	MHD_OPTION_HTTPS_MEM_DHPARAMS, MHD_OPTION_LISTENING_ADDRESS_REUSE,
	MHD_OPTION_HTTPS_KEY_PASSWORD, MHD_OPTION_NOTIFY_CONNECTION,
	MHD_OPTION_LISTEN_BACKLOG_SIZE, MHD_OPTION_STRICT_FOR_CLIENT,
	MHD_OPTION_GNUTLS_PSK_CRED_HANDLER, MHD_OPTION_HTTPS_CERT_CALLBACK2,
	MHD_OPTION_SERVER_INSANITY, MHD_OPTION_SIGPIPE_HANDLED_BY_APP, MHD_OPTION_TLS_NO_ALPN
};
enum MHD_DisableSanityCheck {
	MHD_DSC_SANE
};
struct MHD_OptionItem {
	enum MHD_OPTION option;
	intptr_t value;
	void *ptr_value;
};
enum MHD_ValueKind {
	MHD_RESPONSE_HEADER_KIND, MHD_HEADER_KIND, MHD_COOKIE_KIND, MHD_POSTDATA_KIND = 4,
	MHD_GET_ARGUMENT_KIND = 8, MHD_FOOTER_KIND = 16
};
enum MHD_RequestTerminationCode {
	MHD_REQUEST_TERMINATED_COMPLETED_OK, MHD_REQUEST_TERMINATED_WITH_ERROR,
	MHD_REQUEST_TERMINATED_TIMEOUT_REACHED, MHD_REQUEST_TERMINATED_DAEMON_SHUTDOWN,
	MHD_REQUEST_TERMINATED_READ_ERROR, MHD_REQUEST_TERMINATED_CLIENT_ABORT
};
enum MHD_ConnectionNotificationCode {
	MHD_CONNECTION_NOTIFY_STARTED, MHD_CONNECTION_NOTIFY_CLOSED
};
union MHD_ConnectionInfo {
	int cipher_algorithm;
	int protocol;
	int suspended;
	unsigned int connection_timeout;
	unsigned int http_status;
	MHD_socket connect_fd;
	size_t header_size;
	void *tls_session;
	void *client_cert;
	struct sockaddr *client_addr;
	struct MHD_Daemon *daemon;
	void *socket_context;
};
struct MHD_IoVec {
	const void *iov_base;
	size_t iov_len;
};
enum MHD_ConnectionInfoType {
	MHD_CONNECTION_INFO_CIPHER_ALGO, MHD_CONNECTION_INFO_PROTOCOL,
	MHD_CONNECTION_INFO_CLIENT_ADDRESS, MHD_CONNECTION_INFO_GNUTLS_SESSION,
	MHD_CONNECTION_INFO_GNUTLS_CLIENT_CERT, MHD_CONNECTION_INFO_DAEMON,
	MHD_CONNECTION_INFO_CONNECTION_FD, MHD_CONNECTION_INFO_SOCKET_CONTEXT,
	MHD_CONNECTION_INFO_CONNECTION_SUSPENDED, MHD_CONNECTION_INFO_CONNECTION_TIMEOUT,
	MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE, MHD_CONNECTION_INFO_HTTP_STATUS
};
enum MHD_DaemonInfoType {
	MHD_DAEMON_INFO_KEY_SIZE, MHD_DAEMON_INFO_MAC_KEY_SIZE, MHD_DAEMON_INFO_LISTEN_FD,
	MHD_DAEMON_INFO_EPOLL_FD_LINUX_ONLY, MHD_DAEMON_INFO_EPOLL_FD = 3,
	MHD_DAEMON_INFO_CURRENT_CONNECTIONS, MHD_DAEMON_INFO_FLAGS, MHD_DAEMON_INFO_BIND_PORT
};
typedef void (*MHD_PanicCallback)(void *, const char *, unsigned int, const char *);
typedef enum MHD_Result (*MHD_AcceptPolicyCallback)(void *, const struct sockaddr *, socklen_t);
typedef enum MHD_Result (*MHD_AccessHandlerCallback)(void *, struct MHD_Connection *, const char *, const char *, const char *, const char *, size_t *, void **);
typedef void (*MHD_RequestCompletedCallback)(void *, struct MHD_Connection *, void **, enum MHD_RequestTerminationCode);
typedef void (*MHD_NotifyConnectionCallback)(void *, struct MHD_Connection *, void **, enum MHD_ConnectionNotificationCode);
typedef enum MHD_Result (*MHD_KeyValueIterator)(void *, enum MHD_ValueKind, const char *, const char *);
typedef enum MHD_Result (*MHD_KeyValueIteratorN)(void *, enum MHD_ValueKind, const char *, size_t, const char *, size_t);
typedef ssize_t (*MHD_ContentReaderCallback)(void *, uint64_t, char *, size_t);
typedef void (*MHD_ContentReaderFreeCallback)(void *);
typedef enum MHD_Result (*MHD_PostDataIterator)(void *, enum MHD_ValueKind, const char *, const char *, const char *, const char *, const char *, uint64_t, size_t);
struct MHD_Daemon *MHD_start_daemon_va(unsigned int flags, uint16_t port, MHD_AcceptPolicyCallback apc, void *apc_cls, MHD_AccessHandlerCallback dh, void *dh_cls, struct __va_list_tag *ap)
    __contract("stores(apc, apc_cls) stores(dh, dh_cls) null(ret) alloc(ret, unknown)");
struct MHD_Daemon *MHD_start_daemon(unsigned int flags, uint16_t port, MHD_AcceptPolicyCallback apc, void *apc_cls, MHD_AccessHandlerCallback dh, void *dh_cls, ...)
    __contract("stores(apc, apc_cls) stores(dh, dh_cls) null(ret) alloc(ret, unknown)");
MHD_socket MHD_quiesce_daemon(struct MHD_Daemon *daemon);
void MHD_stop_daemon(struct MHD_Daemon *daemon) __contract("frees(daemon)");
enum MHD_Result MHD_add_connection(struct MHD_Daemon *daemon, MHD_socket client_socket, const struct sockaddr *addr, socklen_t addrlen)
    __contract("reads(addr, addrlen)");
enum MHD_Result MHD_get_fdset(struct MHD_Daemon *daemon, fd_set *read_fd_set, fd_set *write_fd_set, fd_set *except_fd_set, MHD_socket *max_fd);
enum MHD_Result MHD_get_fdset2(struct MHD_Daemon *daemon, fd_set *read_fd_set, fd_set *write_fd_set, fd_set *except_fd_set, MHD_socket *max_fd, unsigned int fd_setsize);
enum MHD_Result MHD_get_timeout(struct MHD_Daemon *daemon, unsigned long long *timeout);
enum MHD_Result MHD_run(struct MHD_Daemon *daemon);
enum MHD_Result MHD_run_wait(struct MHD_Daemon *daemon, int32_t millisec);
enum MHD_Result MHD_run_from_select(struct MHD_Daemon *daemon, const fd_set *read_fd_set, const fd_set *write_fd_set, const fd_set *except_fd_set);
int MHD_get_connection_values(struct MHD_Connection *connection, enum MHD_ValueKind kind, MHD_KeyValueIterator iterator, void *iterator_cls)
    __contract("calls(iterator, iterator_cls)");
int MHD_get_connection_values_n(struct MHD_Connection *connection, enum MHD_ValueKind kind, MHD_KeyValueIteratorN iterator, void *iterator_cls)
    __contract("calls(iterator, iterator_cls)");
enum MHD_Result MHD_set_connection_value(struct MHD_Connection *connection, enum MHD_ValueKind kind, const char *key, const char *value)
    __contract("string(key)");
enum MHD_Result MHD_set_connection_value_n(struct MHD_Connection *connection, enum MHD_ValueKind kind, const char *key, size_t key_size, const char *value, size_t value_size);
void MHD_set_panic_func(MHD_PanicCallback cb, void *cls) __contract("stores(cb, cls)");
size_t MHD_http_unescape(char *val)
    __contract("string(val)");
const char *MHD_lookup_connection_value(struct MHD_Connection *connection, enum MHD_ValueKind kind, const char *key)
    __contract("null(ret) outside(ret, network)");
enum MHD_Result MHD_lookup_connection_value_n(struct MHD_Connection *connection, enum MHD_ValueKind kind, const char *key, size_t key_size, const char **value_ptr, size_t *value_size_ptr)
    __contract("null(ret) outside(ret, network)");
enum MHD_Result MHD_queue_response(struct MHD_Connection *connection, unsigned int status_code, struct MHD_Response *response)
    __contract("nonnull(response)");
void MHD_suspend_connection(struct MHD_Connection *connection);
void MHD_resume_connection(struct MHD_Connection *connection);
enum MHD_ResponseFlags {
	MHD_RF_NONE, MHD_RF_HTTP_1_0_COMPATIBLE_STRICT, MHD_RF_HTTP_VERSION_1_0_ONLY = 1,
	MHD_RF_HTTP_1_0_SERVER, MHD_RF_HTTP_VERSION_1_0_RESPONSE = 2,
	MHD_RF_INSANITY_HEADER_CONTENT_LENGTH = 4, MHD_RF_SEND_KEEP_ALIVE_HEADER = 8
};
enum MHD_ResponseOptions {
	MHD_RO_END
};
enum MHD_Result MHD_set_response_options(struct MHD_Response *response, enum MHD_ResponseFlags flags, ...);
struct MHD_Response *MHD_create_response_from_callback(uint64_t size, size_t block_size, MHD_ContentReaderCallback crc, void *crc_cls, MHD_ContentReaderFreeCallback crfc)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct MHD_Response *MHD_create_response_from_data(size_t size, void *data, int must_free, int must_copy)
    __contract("null_alloc(ret) alloc(ret, unknown)");
enum MHD_ResponseMemoryMode {
	MHD_RESPMEM_PERSISTENT, MHD_RESPMEM_MUST_FREE, MHD_RESPMEM_MUST_COPY
};
struct MHD_Response *MHD_create_response_from_buffer(size_t size, void *buffer, enum MHD_ResponseMemoryMode mode)
    __contract("reads(buffer, size) null_alloc(ret) alloc(ret, unknown)");
struct MHD_Response *MHD_create_response_from_buffer_with_free_callback(size_t size, void *buffer, MHD_ContentReaderFreeCallback crfc)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct MHD_Response *MHD_create_response_from_buffer_with_free_callback_cls(size_t size, void *buffer, MHD_ContentReaderFreeCallback crfc, void *crfc_cls)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct MHD_Response *MHD_create_response_from_fd(size_t size, int fd)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct MHD_Response *MHD_create_response_from_pipe(int fd)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct MHD_Response *MHD_create_response_from_fd64(uint64_t size, int fd)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct MHD_Response *MHD_create_response_from_fd_at_offset(size_t size, int fd, off_t offset)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct MHD_Response *MHD_create_response_from_fd_at_offset64(uint64_t size, int fd, uint64_t offset)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct MHD_Response *MHD_create_response_from_iovec(const struct MHD_IoVec *iov, unsigned int iovcnt, MHD_ContentReaderFreeCallback free_cb, void *cls)
    __contract("null_alloc(ret) alloc(ret, unknown)");
enum MHD_UpgradeAction {
	MHD_UPGRADE_ACTION_CLOSE, MHD_UPGRADE_ACTION_CORK_ON, MHD_UPGRADE_ACTION_CORK_OFF
};
struct MHD_UpgradeResponseHandle;
enum MHD_Result MHD_upgrade_action(struct MHD_UpgradeResponseHandle *urh, enum MHD_UpgradeAction action, ...);
typedef void (*MHD_UpgradeHandler)(void *, struct MHD_Connection *, void *, const char *, size_t, MHD_socket, struct MHD_UpgradeResponseHandle *);
struct MHD_Response *MHD_create_response_for_upgrade(MHD_UpgradeHandler upgrade_handler, void *upgrade_handler_cls)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void MHD_destroy_response(struct MHD_Response *response) __contract("unref(response)");
enum MHD_Result MHD_add_response_header(struct MHD_Response *response, const char *header, const char *content)
    __contract("string(header) string(content)");
enum MHD_Result MHD_add_response_footer(struct MHD_Response *response, const char *footer, const char *content)
    __contract("string(footer) string(content)");
enum MHD_Result MHD_del_response_header(struct MHD_Response *response, const char *header, const char *content)
    __contract("string(header) string(content)");
int MHD_get_response_headers(struct MHD_Response *response, MHD_KeyValueIterator iterator, void *iterator_cls)
    __contract("calls(iterator, iterator_cls)");
const char *MHD_get_response_header(struct MHD_Response *response, const char *key)
    __contract("null(ret) string(key)");
struct MHD_PostProcessor *MHD_create_post_processor(struct MHD_Connection *connection, size_t buffer_size, MHD_PostDataIterator iter, void *iter_cls)
    __contract("stores(iter, iter_cls) null(ret)");
enum MHD_Result MHD_post_process(struct MHD_PostProcessor *pp, const char *post_data, size_t post_data_len)
    __contract("reads(post_data, post_data_len)");
enum MHD_Result MHD_destroy_post_processor(struct MHD_PostProcessor *pp)
    __contract("frees(pp)");
char *MHD_digest_auth_get_username(struct MHD_Connection *connection)
    __contract("null(ret) outside(ret, network)");
void MHD_free(void *ptr)
    __contract("frees(ptr)");
enum MHD_DigestAuthAlgorithm {
	MHD_DIGEST_ALG_AUTO, MHD_DIGEST_ALG_MD5, MHD_DIGEST_ALG_SHA256
};
int MHD_digest_auth_check2(struct MHD_Connection *connection, const char *realm, const char *username, const char *password, unsigned int nonce_timeout, enum MHD_DigestAuthAlgorithm algo);
int MHD_digest_auth_check(struct MHD_Connection *connection, const char *realm, const char *username, const char *password, unsigned int nonce_timeout);
int MHD_digest_auth_check_digest2(struct MHD_Connection *connection, const char *realm, const char *username, const uint8_t *digest, size_t digest_size, unsigned int nonce_timeout, enum MHD_DigestAuthAlgorithm algo);
int MHD_digest_auth_check_digest(struct MHD_Connection *connection, const char *realm, const char *username, const uint8_t *digest, unsigned int nonce_timeout);
enum MHD_Result MHD_queue_auth_fail_response2(struct MHD_Connection *connection, const char *realm, const char *opaque, struct MHD_Response *response, int signal_stale, enum MHD_DigestAuthAlgorithm algo);
enum MHD_Result MHD_queue_auth_fail_response(struct MHD_Connection *connection, const char *realm, const char *opaque, struct MHD_Response *response, int signal_stale);
char *MHD_basic_auth_get_username_password(struct MHD_Connection *connection, char **password)
    __contract("null(ret) outside(ret, network)");
enum MHD_Result MHD_queue_basic_auth_fail_response(struct MHD_Connection *connection, const char *realm, struct MHD_Response *response);
const union MHD_ConnectionInfo *MHD_get_connection_info(struct MHD_Connection *connection, enum MHD_ConnectionInfoType info_type, ...)
    __contract("null(ret)");
enum MHD_CONNECTION_OPTION {
	MHD_CONNECTION_OPTION_TIMEOUT
};
enum MHD_Result MHD_set_connection_option(struct MHD_Connection *connection, enum MHD_CONNECTION_OPTION option, ...);
union MHD_DaemonInfo {
	size_t key_size;
	size_t mac_key_size;
	MHD_socket listen_fd;
	uint16_t port;
	int epoll_fd;
	unsigned int num_connections;
	enum MHD_FLAG flags;
};
const union MHD_DaemonInfo *MHD_get_daemon_info(struct MHD_Daemon *daemon, enum MHD_DaemonInfoType info_type, ...)
    __contract("null(ret)");
const char *MHD_get_version(void);
enum MHD_FEATURE {
	MHD_FEATURE_MESSAGES = 1, MHD_FEATURE_TLS, MHD_FEATURE_SSL = 2,
	MHD_FEATURE_HTTPS_CERT_CALLBACK, MHD_FEATURE_IPv6, MHD_FEATURE_IPv6_ONLY,
	MHD_FEATURE_POLL, MHD_FEATURE_EPOLL, MHD_FEATURE_SHUTDOWN_LISTEN_SOCKET,
	MHD_FEATURE_SOCKETPAIR, MHD_FEATURE_TCP_FASTOPEN, MHD_FEATURE_BASIC_AUTH,
	MHD_FEATURE_DIGEST_AUTH, MHD_FEATURE_POSTPROCESSOR, MHD_FEATURE_HTTPS_KEY_PASSWORD,
	MHD_FEATURE_LARGE_FILE, MHD_FEATURE_THREAD_NAMES, MHD_THREAD_NAMES = 16,
	MHD_FEATURE_UPGRADE, MHD_FEATURE_RESPONSES_SHARED_FD, MHD_FEATURE_AUTODETECT_BIND_PORT,
	MHD_FEATURE_AUTOSUPPRESS_SIGPIPE, MHD_FEATURE_SENDFILE, MHD_FEATURE_THREADS,
	MHD_FEATURE_HTTPS_CERT_CALLBACK2
};
enum MHD_Result MHD_is_feature_supported(enum MHD_FEATURE feature);

#define MHD_VERSION 0x97500
#define MHD_INVALID_NONCE (-1)
#define MHD_SIZE_UNKNOWN 18446744073709551615UL
#define MHD_CONTENT_READER_END_OF_STREAM (-1L)
#define MHD_CONTENT_READER_END_WITH_ERROR (-2L)
#define MHD_POSIX_SOCKETS 1
#define MHD_INVALID_SOCKET (-1)
#define MHD_SOCKET_DEFINED 1
#define MHD_LONG_LONG_PRINTF "ll"
#define MHD_UNSIGNED_LONG_LONG_PRINTF "%llu"
#define MHD_MD5_DIGEST_SIZE 16
#define MHD_HTTP_CONTINUE 100
#define MHD_HTTP_SWITCHING_PROTOCOLS 101
#define MHD_HTTP_PROCESSING 102
#define MHD_HTTP_EARLY_HINTS 103
#define MHD_HTTP_OK 200
#define MHD_HTTP_CREATED 201
#define MHD_HTTP_ACCEPTED 202
#define MHD_HTTP_NON_AUTHORITATIVE_INFORMATION 203
#define MHD_HTTP_NO_CONTENT 204
#define MHD_HTTP_RESET_CONTENT 205
#define MHD_HTTP_PARTIAL_CONTENT 206
#define MHD_HTTP_MULTI_STATUS 207
#define MHD_HTTP_ALREADY_REPORTED 208
#define MHD_HTTP_IM_USED 226
#define MHD_HTTP_MULTIPLE_CHOICES 300
#define MHD_HTTP_MOVED_PERMANENTLY 301
#define MHD_HTTP_FOUND 302
#define MHD_HTTP_SEE_OTHER 303
#define MHD_HTTP_NOT_MODIFIED 304
#define MHD_HTTP_USE_PROXY 305
#define MHD_HTTP_SWITCH_PROXY 306
#define MHD_HTTP_TEMPORARY_REDIRECT 307
#define MHD_HTTP_PERMANENT_REDIRECT 308
#define MHD_HTTP_BAD_REQUEST 400
#define MHD_HTTP_UNAUTHORIZED 401
#define MHD_HTTP_PAYMENT_REQUIRED 402
#define MHD_HTTP_FORBIDDEN 403
#define MHD_HTTP_NOT_FOUND 404
#define MHD_HTTP_METHOD_NOT_ALLOWED 405
#define MHD_HTTP_NOT_ACCEPTABLE 406
#define MHD_HTTP_PROXY_AUTHENTICATION_REQUIRED 407
#define MHD_HTTP_REQUEST_TIMEOUT 408
#define MHD_HTTP_CONFLICT 409
#define MHD_HTTP_GONE 410
#define MHD_HTTP_LENGTH_REQUIRED 411
#define MHD_HTTP_PRECONDITION_FAILED 412
#define MHD_HTTP_CONTENT_TOO_LARGE 413
#define MHD_HTTP_URI_TOO_LONG 414
#define MHD_HTTP_UNSUPPORTED_MEDIA_TYPE 415
#define MHD_HTTP_RANGE_NOT_SATISFIABLE 416
#define MHD_HTTP_EXPECTATION_FAILED 417
#define MHD_HTTP_MISDIRECTED_REQUEST 421
#define MHD_HTTP_UNPROCESSABLE_CONTENT 422
#define MHD_HTTP_LOCKED 423
#define MHD_HTTP_FAILED_DEPENDENCY 424
#define MHD_HTTP_TOO_EARLY 425
#define MHD_HTTP_UPGRADE_REQUIRED 426
#define MHD_HTTP_PRECONDITION_REQUIRED 428
#define MHD_HTTP_TOO_MANY_REQUESTS 429
#define MHD_HTTP_REQUEST_HEADER_FIELDS_TOO_LARGE 431
#define MHD_HTTP_UNAVAILABLE_FOR_LEGAL_REASONS 451
#define MHD_HTTP_INTERNAL_SERVER_ERROR 500
#define MHD_HTTP_NOT_IMPLEMENTED 501
#define MHD_HTTP_BAD_GATEWAY 502
#define MHD_HTTP_SERVICE_UNAVAILABLE 503
#define MHD_HTTP_GATEWAY_TIMEOUT 504
#define MHD_HTTP_HTTP_VERSION_NOT_SUPPORTED 505
#define MHD_HTTP_VARIANT_ALSO_NEGOTIATES 506
#define MHD_HTTP_INSUFFICIENT_STORAGE 507
#define MHD_HTTP_LOOP_DETECTED 508
#define MHD_HTTP_NOT_EXTENDED 510
#define MHD_HTTP_NETWORK_AUTHENTICATION_REQUIRED 511
#define MHD_HTTP_RETRY_WITH 449
#define MHD_HTTP_BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS 450
#define MHD_HTTP_BANDWIDTH_LIMIT_EXCEEDED 509
#define MHD_HTTP_METHOD_NOT_ACCEPTABLE 406
#define MHD_HTTP_REQUEST_ENTITY_TOO_LARGE 413
#define MHD_HTTP_PAYLOAD_TOO_LARGE 413
#define MHD_HTTP_REQUEST_URI_TOO_LONG 414
#define MHD_HTTP_REQUESTED_RANGE_NOT_SATISFIABLE 416
#define MHD_HTTP_UNPROCESSABLE_ENTITY 422
#define MHD_HTTP_UNORDERED_COLLECTION 425
#define MHD_HTTP_NO_RESPONSE 444
#define MHD_ICY_FLAG 0x80000000U
#define MHD_HTTP_HEADER_ACCEPT "Accept"
#define MHD_HTTP_HEADER_ACCEPT_CHARSET "Accept-Charset"
#define MHD_HTTP_HEADER_ACCEPT_ENCODING "Accept-Encoding"
#define MHD_HTTP_HEADER_ACCEPT_LANGUAGE "Accept-Language"
#define MHD_HTTP_HEADER_ACCEPT_RANGES "Accept-Ranges"
#define MHD_HTTP_HEADER_AGE "Age"
#define MHD_HTTP_HEADER_ALLOW "Allow"
#define MHD_HTTP_HEADER_AUTHENTICATION_INFO "Authentication-Info"
#define MHD_HTTP_HEADER_AUTHORIZATION "Authorization"
#define MHD_HTTP_HEADER_CACHE_CONTROL "Cache-Control"
#define MHD_HTTP_HEADER_CACHE_STATUS "Cache-Status"
#define MHD_HTTP_HEADER_CLOSE "Close"
#define MHD_HTTP_HEADER_CONNECTION "Connection"
#define MHD_HTTP_HEADER_CONTENT_ENCODING "Content-Encoding"
#define MHD_HTTP_HEADER_CONTENT_LANGUAGE "Content-Language"
#define MHD_HTTP_HEADER_CONTENT_LENGTH "Content-Length"
#define MHD_HTTP_HEADER_CONTENT_LOCATION "Content-Location"
#define MHD_HTTP_HEADER_CONTENT_RANGE "Content-Range"
#define MHD_HTTP_HEADER_CONTENT_TYPE "Content-Type"
#define MHD_HTTP_HEADER_DATE "Date"
#define MHD_HTTP_HEADER_ETAG "ETag"
#define MHD_HTTP_HEADER_EXPECT "Expect"
#define MHD_HTTP_HEADER_EXPECT_CT "Expect-CT"
#define MHD_HTTP_HEADER_EXPIRES "Expires"
#define MHD_HTTP_HEADER_FROM "From"
#define MHD_HTTP_HEADER_HOST "Host"
#define MHD_HTTP_HEADER_IF_MATCH "If-Match"
#define MHD_HTTP_HEADER_IF_MODIFIED_SINCE "If-Modified-Since"
#define MHD_HTTP_HEADER_IF_NONE_MATCH "If-None-Match"
#define MHD_HTTP_HEADER_IF_RANGE "If-Range"
#define MHD_HTTP_HEADER_IF_UNMODIFIED_SINCE "If-Unmodified-Since"
#define MHD_HTTP_HEADER_LAST_MODIFIED "Last-Modified"
#define MHD_HTTP_HEADER_LOCATION "Location"
#define MHD_HTTP_HEADER_MAX_FORWARDS "Max-Forwards"
#define MHD_HTTP_HEADER_MIME_VERSION "MIME-Version"
#define MHD_HTTP_HEADER_PRAGMA "Pragma"
#define MHD_HTTP_HEADER_PROXY_AUTHENTICATE "Proxy-Authenticate"
#define MHD_HTTP_HEADER_PROXY_AUTHENTICATION_INFO "Proxy-Authentication-Info"
#define MHD_HTTP_HEADER_PROXY_AUTHORIZATION "Proxy-Authorization"
#define MHD_HTTP_HEADER_PROXY_STATUS "Proxy-Status"
#define MHD_HTTP_HEADER_RANGE "Range"
#define MHD_HTTP_HEADER_REFERER "Referer"
#define MHD_HTTP_HEADER_RETRY_AFTER "Retry-After"
#define MHD_HTTP_HEADER_SERVER "Server"
#define MHD_HTTP_HEADER_TE "TE"
#define MHD_HTTP_HEADER_TRAILER "Trailer"
#define MHD_HTTP_HEADER_TRANSFER_ENCODING "Transfer-Encoding"
#define MHD_HTTP_HEADER_UPGRADE "Upgrade"
#define MHD_HTTP_HEADER_USER_AGENT "User-Agent"
#define MHD_HTTP_HEADER_VARY "Vary"
#define MHD_HTTP_HEADER_VIA "Via"
#define MHD_HTTP_HEADER_WARNING "Warning"
#define MHD_HTTP_HEADER_WWW_AUTHENTICATE "WWW-Authenticate"
#define MHD_HTTP_HEADER_ASTERISK "*"
#define MHD_HTTP_HEADER_A_IM "A-IM"
#define MHD_HTTP_HEADER_ACCEPT_ADDITIONS "Accept-Additions"
#define MHD_HTTP_HEADER_ACCEPT_CH "Accept-CH"
#define MHD_HTTP_HEADER_ACCEPT_DATETIME "Accept-Datetime"
#define MHD_HTTP_HEADER_ACCEPT_FEATURES "Accept-Features"
#define MHD_HTTP_HEADER_ACCEPT_POST "Accept-Post"
#define MHD_HTTP_HEADER_ACCESS_CONTROL_ALLOW_CREDENTIALS "Access-Control-Allow-Credentials"
#define MHD_HTTP_HEADER_ACCESS_CONTROL_ALLOW_HEADERS "Access-Control-Allow-Headers"
#define MHD_HTTP_HEADER_ACCESS_CONTROL_ALLOW_METHODS "Access-Control-Allow-Methods"
#define MHD_HTTP_HEADER_ACCESS_CONTROL_ALLOW_ORIGIN "Access-Control-Allow-Origin"
#define MHD_HTTP_HEADER_ACCESS_CONTROL_EXPOSE_HEADERS "Access-Control-Expose-Headers"
#define MHD_HTTP_HEADER_ACCESS_CONTROL_MAX_AGE "Access-Control-Max-Age"
#define MHD_HTTP_HEADER_ACCESS_CONTROL_REQUEST_HEADERS "Access-Control-Request-Headers"
#define MHD_HTTP_HEADER_ACCESS_CONTROL_REQUEST_METHOD "Access-Control-Request-Method"
#define MHD_HTTP_HEADER_ALPN "ALPN"
#define MHD_HTTP_HEADER_ALT_SVC "Alt-Svc"
#define MHD_HTTP_HEADER_ALT_USED "Alt-Used"
#define MHD_HTTP_HEADER_ALTERNATES "Alternates"
#define MHD_HTTP_HEADER_APPLY_TO_REDIRECT_REF "Apply-To-Redirect-Ref"
#define MHD_HTTP_HEADER_AUTHENTICATION_CONTROL "Authentication-Control"
#define MHD_HTTP_HEADER_C_EXT "C-Ext"
#define MHD_HTTP_HEADER_C_MAN "C-Man"
#define MHD_HTTP_HEADER_C_OPT "C-Opt"
#define MHD_HTTP_HEADER_C_PEP "C-PEP"
#define MHD_HTTP_HEADER_CAL_MANAGED_ID "Cal-Managed-ID"
#define MHD_HTTP_HEADER_CALDAV_TIMEZONES "CalDAV-Timezones"
#define MHD_HTTP_HEADER_CDN_LOOP "CDN-Loop"
#define MHD_HTTP_HEADER_CERT_NOT_AFTER "Cert-Not-After"
#define MHD_HTTP_HEADER_CERT_NOT_BEFORE "Cert-Not-Before"
#define MHD_HTTP_HEADER_CONTENT_DISPOSITION "Content-Disposition"
#define MHD_HTTP_HEADER_CONTENT_ID "Content-ID"
#define MHD_HTTP_HEADER_CONTENT_SCRIPT_TYPE "Content-Script-Type"
#define MHD_HTTP_HEADER_CONTENT_SECURITY_POLICY "Content-Security-Policy"
#define MHD_HTTP_HEADER_CONTENT_SECURITY_POLICY_REPORT_ONLY "Content-Security-Policy-Report-Only"
#define MHD_HTTP_HEADER_CONTENT_STYLE_TYPE "Content-Style-Type"
#define MHD_HTTP_HEADER_CONTENT_VERSION "Content-Version"
#define MHD_HTTP_HEADER_COOKIE "Cookie"
#define MHD_HTTP_HEADER_CROSS_ORIGIN_EMBEDDER_POLICY "Cross-Origin-Embedder-Policy"
#define MHD_HTTP_HEADER_CROSS_ORIGIN_EMBEDDER_POLICY_REPORT_ONLY "Cross-Origin-Embedder-Policy-Report-Only"
#define MHD_HTTP_HEADER_CROSS_ORIGIN_OPENER_POLICY "Cross-Origin-Opener-Policy"
#define MHD_HTTP_HEADER_CROSS_ORIGIN_OPENER_POLICY_REPORT_ONLY "Cross-Origin-Opener-Policy-Report-Only"
#define MHD_HTTP_HEADER_CROSS_ORIGIN_RESOURCE_POLICY "Cross-Origin-Resource-Policy"
#define MHD_HTTP_HEADER_DASL "DASL"
#define MHD_HTTP_HEADER_DAV "DAV"
#define MHD_HTTP_HEADER_DEFAULT_STYLE "Default-Style"
#define MHD_HTTP_HEADER_DELTA_BASE "Delta-Base"
#define MHD_HTTP_HEADER_DEPTH "Depth"
#define MHD_HTTP_HEADER_DERIVED_FROM "Derived-From"
#define MHD_HTTP_HEADER_DESTINATION "Destination"
#define MHD_HTTP_HEADER_DIFFERENTIAL_ID "Differential-ID"
#define MHD_HTTP_HEADER_DIGEST "Digest"
#define MHD_HTTP_HEADER_EARLY_DATA "Early-Data"
#define MHD_HTTP_HEADER_EXT "Ext"
#define MHD_HTTP_HEADER_FORWARDED "Forwarded"
#define MHD_HTTP_HEADER_GETPROFILE "GetProfile"
#define MHD_HTTP_HEADER_HOBAREG "Hobareg"
#define MHD_HTTP_HEADER_HTTP2_SETTINGS "HTTP2-Settings"
#define MHD_HTTP_HEADER_IF "If"
#define MHD_HTTP_HEADER_IF_SCHEDULE_TAG_MATCH "If-Schedule-Tag-Match"
#define MHD_HTTP_HEADER_IM "IM"
#define MHD_HTTP_HEADER_INCLUDE_REFERRED_TOKEN_BINDING_ID "Include-Referred-Token-Binding-ID"
#define MHD_HTTP_HEADER_KEEP_ALIVE "Keep-Alive"
#define MHD_HTTP_HEADER_LABEL "Label"
#define MHD_HTTP_HEADER_LAST_EVENT_ID "Last-Event-ID"
#define MHD_HTTP_HEADER_LINK "Link"
#define MHD_HTTP_HEADER_LOCK_TOKEN "Lock-Token"
#define MHD_HTTP_HEADER_MAN "Man"
#define MHD_HTTP_HEADER_MEMENTO_DATETIME "Memento-Datetime"
#define MHD_HTTP_HEADER_METER "Meter"
#define MHD_HTTP_HEADER_NEGOTIATE "Negotiate"
#define MHD_HTTP_HEADER_ODATA_ENTITYID "OData-EntityId"
#define MHD_HTTP_HEADER_ODATA_ISOLATION "OData-Isolation"
#define MHD_HTTP_HEADER_ODATA_MAXVERSION "OData-MaxVersion"
#define MHD_HTTP_HEADER_ODATA_VERSION "OData-Version"
#define MHD_HTTP_HEADER_OPT "Opt"
#define MHD_HTTP_HEADER_OPTIONAL_WWW_AUTHENTICATE "Optional-WWW-Authenticate"
#define MHD_HTTP_HEADER_ORDERING_TYPE "Ordering-Type"
#define MHD_HTTP_HEADER_ORIGIN "Origin"
#define MHD_HTTP_HEADER_ORIGIN_AGENT_CLUSTER "Origin-Agent-Cluster"
#define MHD_HTTP_HEADER_OSCORE "OSCORE"
#define MHD_HTTP_HEADER_OSLC_CORE_VERSION "OSLC-Core-Version"
#define MHD_HTTP_HEADER_OVERWRITE "Overwrite"
#define MHD_HTTP_HEADER_P3P "P3P"
#define MHD_HTTP_HEADER_PEP "PEP"
#define MHD_HTTP_HEADER_PEP_INFO "Pep-Info"
#define MHD_HTTP_HEADER_PICS_LABEL "PICS-Label"
#define MHD_HTTP_HEADER_PING_FROM "Ping-From"
#define MHD_HTTP_HEADER_PING_TO "Ping-To"
#define MHD_HTTP_HEADER_POSITION "Position"
#define MHD_HTTP_HEADER_PREFER "Prefer"
#define MHD_HTTP_HEADER_PREFERENCE_APPLIED "Preference-Applied"
#define MHD_HTTP_HEADER_PROFILEOBJECT "ProfileObject"
#define MHD_HTTP_HEADER_PROTOCOL "Protocol"
#define MHD_HTTP_HEADER_PROTOCOL_REQUEST "Protocol-Request"
#define MHD_HTTP_HEADER_PROXY_FEATURES "Proxy-Features"
#define MHD_HTTP_HEADER_PROXY_INSTRUCTION "Proxy-Instruction"
#define MHD_HTTP_HEADER_PUBLIC "Public"
#define MHD_HTTP_HEADER_PUBLIC_KEY_PINS "Public-Key-Pins"
#define MHD_HTTP_HEADER_PUBLIC_KEY_PINS_REPORT_ONLY "Public-Key-Pins-Report-Only"
#define MHD_HTTP_HEADER_REDIRECT_REF "Redirect-Ref"
#define MHD_HTTP_HEADER_REFRESH "Refresh"
#define MHD_HTTP_HEADER_REPLAY_NONCE "Replay-Nonce"
#define MHD_HTTP_HEADER_SAFE "Safe"
#define MHD_HTTP_HEADER_SCHEDULE_REPLY "Schedule-Reply"
#define MHD_HTTP_HEADER_SCHEDULE_TAG "Schedule-Tag"
#define MHD_HTTP_HEADER_SEC_TOKEN_BINDING "Sec-Token-Binding"
#define MHD_HTTP_HEADER_SEC_WEBSOCKET_ACCEPT "Sec-WebSocket-Accept"
#define MHD_HTTP_HEADER_SEC_WEBSOCKET_EXTENSIONS "Sec-WebSocket-Extensions"
#define MHD_HTTP_HEADER_SEC_WEBSOCKET_KEY "Sec-WebSocket-Key"
#define MHD_HTTP_HEADER_SEC_WEBSOCKET_PROTOCOL "Sec-WebSocket-Protocol"
#define MHD_HTTP_HEADER_SEC_WEBSOCKET_VERSION "Sec-WebSocket-Version"
#define MHD_HTTP_HEADER_SECURITY_SCHEME "Security-Scheme"
#define MHD_HTTP_HEADER_SERVER_TIMING "Server-Timing"
#define MHD_HTTP_HEADER_SET_COOKIE "Set-Cookie"
#define MHD_HTTP_HEADER_SETPROFILE "SetProfile"
#define MHD_HTTP_HEADER_SLUG "SLUG"
#define MHD_HTTP_HEADER_SOAPACTION "SoapAction"
#define MHD_HTTP_HEADER_STATUS_URI "Status-URI"
#define MHD_HTTP_HEADER_STRICT_TRANSPORT_SECURITY "Strict-Transport-Security"
#define MHD_HTTP_HEADER_SUNSET "Sunset"
#define MHD_HTTP_HEADER_SURROGATE_CAPABILITY "Surrogate-Capability"
#define MHD_HTTP_HEADER_SURROGATE_CONTROL "Surrogate-Control"
#define MHD_HTTP_HEADER_TCN "TCN"
#define MHD_HTTP_HEADER_TIMEOUT "Timeout"
#define MHD_HTTP_HEADER_TOPIC "Topic"
#define MHD_HTTP_HEADER_TTL "TTL"
#define MHD_HTTP_HEADER_URGENCY "Urgency"
#define MHD_HTTP_HEADER_URI "URI"
#define MHD_HTTP_HEADER_VARIANT_VARY "Variant-Vary"
#define MHD_HTTP_HEADER_WANT_DIGEST "Want-Digest"
#define MHD_HTTP_HEADER_X_CONTENT_TYPE_OPTIONS "X-Content-Type-Options"
#define MHD_HTTP_HEADER_X_FRAME_OPTIONS "X-Frame-Options"
#define MHD_HTTP_HEADER_ACCEPT_PATCH "Accept-Patch"
#define MHD_HTTP_HEADER_AMP_CACHE_TRANSFORM "AMP-Cache-Transform"
#define MHD_HTTP_HEADER_COMPLIANCE "Compliance"
#define MHD_HTTP_HEADER_CONFIGURATION_CONTEXT "Configuration-Context"
#define MHD_HTTP_HEADER_CONTENT_TRANSFER_ENCODING "Content-Transfer-Encoding"
#define MHD_HTTP_HEADER_COST "Cost"
#define MHD_HTTP_HEADER_EDIINT_FEATURES "EDIINT-Features"
#define MHD_HTTP_HEADER_ISOLATION "Isolation"
#define MHD_HTTP_HEADER_MESSAGE_ID "Message-ID"
#define MHD_HTTP_HEADER_NON_COMPLIANCE "Non-Compliance"
#define MHD_HTTP_HEADER_OPTIONAL "Optional"
#define MHD_HTTP_HEADER_REPEATABILITY_CLIENT_ID "Repeatability-Client-ID"
#define MHD_HTTP_HEADER_REPEATABILITY_FIRST_SENT "Repeatability-First-Sent"
#define MHD_HTTP_HEADER_REPEATABILITY_REQUEST_ID "Repeatability-Request-ID"
#define MHD_HTTP_HEADER_REPEATABILITY_RESULT "Repeatability-Result"
#define MHD_HTTP_HEADER_RESOLUTION_HINT "Resolution-Hint"
#define MHD_HTTP_HEADER_RESOLVER_LOCATION "Resolver-Location"
#define MHD_HTTP_HEADER_SUBOK "SubOK"
#define MHD_HTTP_HEADER_SUBST "Subst"
#define MHD_HTTP_HEADER_TIMING_ALLOW_ORIGIN "Timing-Allow-Origin"
#define MHD_HTTP_HEADER_TITLE "Title"
#define MHD_HTTP_HEADER_TRACEPARENT "Traceparent"
#define MHD_HTTP_HEADER_TRACESTATE "Tracestate"
#define MHD_HTTP_HEADER_UA_COLOR "UA-Color"
#define MHD_HTTP_HEADER_UA_MEDIA "UA-Media"
#define MHD_HTTP_HEADER_UA_PIXELS "UA-Pixels"
#define MHD_HTTP_HEADER_UA_RESOLUTION "UA-Resolution"
#define MHD_HTTP_HEADER_UA_WINDOWPIXELS "UA-Windowpixels"
#define MHD_HTTP_HEADER_VERSION "Version"
#define MHD_HTTP_HEADER_X_DEVICE_ACCEPT "X-Device-Accept"
#define MHD_HTTP_HEADER_X_DEVICE_ACCEPT_CHARSET "X-Device-Accept-Charset"
#define MHD_HTTP_HEADER_X_DEVICE_ACCEPT_ENCODING "X-Device-Accept-Encoding"
#define MHD_HTTP_HEADER_X_DEVICE_ACCEPT_LANGUAGE "X-Device-Accept-Language"
#define MHD_HTTP_HEADER_X_DEVICE_USER_AGENT "X-Device-User-Agent"
#define MHD_HTTP_HEADER_C_PEP_INFO "C-PEP-Info"
#define MHD_HTTP_HEADER_PROTOCOL_INFO "Protocol-Info"
#define MHD_HTTP_HEADER_PROTOCOL_QUERY "Protocol-Query"
#define MHD_HTTP_HEADER_ACCESS_CONTROL "Access-Control"
#define MHD_HTTP_HEADER_CONTENT_BASE "Content-Base"
#define MHD_HTTP_HEADER_CONTENT_MD5 "Content-MD5"
#define MHD_HTTP_HEADER_COOKIE2 "Cookie2"
#define MHD_HTTP_HEADER_METHOD_CHECK "Method-Check"
#define MHD_HTTP_HEADER_METHOD_CHECK_EXPIRES "Method-Check-Expires"
#define MHD_HTTP_HEADER_REFERER_ROOT "Referer-Root"
#define MHD_HTTP_HEADER_SET_COOKIE2 "Set-Cookie2"
#define MHD_HTTP_VERSION_1_0 "HTTP/1.0"
#define MHD_HTTP_VERSION_1_1 "HTTP/1.1"
#define MHD_HTTP_METHOD_CONNECT "CONNECT"
#define MHD_HTTP_METHOD_DELETE "DELETE"
#define MHD_HTTP_METHOD_GET "GET"
#define MHD_HTTP_METHOD_HEAD "HEAD"
#define MHD_HTTP_METHOD_OPTIONS "OPTIONS"
#define MHD_HTTP_METHOD_POST "POST"
#define MHD_HTTP_METHOD_PUT "PUT"
#define MHD_HTTP_METHOD_TRACE "TRACE"
#define MHD_HTTP_METHOD_ASTERISK "*"
#define MHD_HTTP_METHOD_ACL "ACL"
#define MHD_HTTP_METHOD_BASELINE_CONTROL "BASELINE-CONTROL"
#define MHD_HTTP_METHOD_BIND "BIND"
#define MHD_HTTP_METHOD_CHECKIN "CHECKIN"
#define MHD_HTTP_METHOD_CHECKOUT "CHECKOUT"
#define MHD_HTTP_METHOD_COPY "COPY"
#define MHD_HTTP_METHOD_LABEL "LABEL"
#define MHD_HTTP_METHOD_LINK "LINK"
#define MHD_HTTP_METHOD_LOCK "LOCK"
#define MHD_HTTP_METHOD_MERGE "MERGE"
#define MHD_HTTP_METHOD_MKACTIVITY "MKACTIVITY"
#define MHD_HTTP_METHOD_MKCALENDAR "MKCALENDAR"
#define MHD_HTTP_METHOD_MKCOL "MKCOL"
#define MHD_HTTP_METHOD_MKREDIRECTREF "MKREDIRECTREF"
#define MHD_HTTP_METHOD_MKWORKSPACE "MKWORKSPACE"
#define MHD_HTTP_METHOD_MOVE "MOVE"
#define MHD_HTTP_METHOD_ORDERPATCH "ORDERPATCH"
#define MHD_HTTP_METHOD_PATCH "PATCH"
#define MHD_HTTP_METHOD_PRI "PRI"
#define MHD_HTTP_METHOD_PROPFIND "PROPFIND"
#define MHD_HTTP_METHOD_PROPPATCH "PROPPATCH"
#define MHD_HTTP_METHOD_REBIND "REBIND"
#define MHD_HTTP_METHOD_REPORT "REPORT"
#define MHD_HTTP_METHOD_SEARCH "SEARCH"
#define MHD_HTTP_METHOD_UNBIND "UNBIND"
#define MHD_HTTP_METHOD_UNCHECKOUT "UNCHECKOUT"
#define MHD_HTTP_METHOD_UNLINK "UNLINK"
#define MHD_HTTP_METHOD_UNLOCK "UNLOCK"
#define MHD_HTTP_METHOD_UPDATE "UPDATE"
#define MHD_HTTP_METHOD_UPDATEREDIRECTREF "UPDATEREDIRECTREF"
#define MHD_HTTP_METHOD_VERSION_CONTROL "VERSION-CONTROL"
#define MHD_HTTP_POST_ENCODING_FORM_URLENCODED "application/x-www-form-urlencoded"
#define MHD_HTTP_POST_ENCODING_MULTIPART_FORMDATA "multipart/form-data"
#define MHD_RESPONSE_HEADER_KIND 0

#endif
