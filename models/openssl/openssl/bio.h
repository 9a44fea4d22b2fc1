/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_BIO_H
#define OPENSSL_BIO_H

#include <openssl/macros.h>
#include <openssl/e_os2.h>
#include <stdio.h>
#include <stdarg.h>
#include <openssl/crypto.h>
#include <openssl/bioerr.h>
#include <openssl/core.h>

union bio_addr_st;
typedef union bio_addr_st BIO_ADDR;
struct bio_addrinfo_st;
typedef struct bio_addrinfo_st BIO_ADDRINFO;
int BIO_get_new_index(void) __contract("null_alloc(ret) alloc(ret, unknown)");
void BIO_set_flags(BIO *b, int flags);
int BIO_test_flags(const BIO *b, int flags);
void BIO_clear_flags(BIO *b, int flags);
typedef long (*BIO_callback_fn)(BIO *, int, const char *, int, long, long);
BIO_callback_fn BIO_get_callback(const BIO *b);
void BIO_set_callback(BIO *b, BIO_callback_fn callback);
long BIO_debug_callback(BIO *bio, int cmd, const char *argp, int argi, long argl, long ret);
typedef long (*BIO_callback_fn_ex)(BIO *, int, const char *, size_t, int, long, int, size_t *);
BIO_callback_fn_ex BIO_get_callback_ex(const BIO *b);
void BIO_set_callback_ex(BIO *b, BIO_callback_fn_ex callback);
long BIO_debug_callback_ex(BIO *bio, int oper, const char *argp, size_t len, int argi, long argl, int ret, size_t *processed);
char *BIO_get_callback_arg(const BIO *b);
void BIO_set_callback_arg(BIO *b, char *arg);
struct bio_method_st;
typedef struct bio_method_st BIO_METHOD;
const char *BIO_method_name(const BIO *b);
int BIO_method_type(const BIO *b);
typedef int BIO_info_cb(BIO *, int, int);
typedef BIO_info_cb bio_info_cb;
struct stack_st_BIO;
typedef int asn1_ps_func(BIO *, unsigned char **, int *, void *);
typedef void (*BIO_dgram_sctp_notification_handler_fn)(BIO *, void *, void *);
size_t BIO_ctrl_pending(BIO *b);
size_t BIO_ctrl_wpending(BIO *b);
size_t BIO_ctrl_get_write_guarantee(BIO *b);
size_t BIO_ctrl_get_read_request(BIO *b);
int BIO_ctrl_reset_read_request(BIO *b);
int BIO_set_ex_data(BIO *bio, int idx, void *data);
void *BIO_get_ex_data(const BIO *bio, int idx);
uint64_t BIO_number_read(BIO *bio);
uint64_t BIO_number_written(BIO *bio);
int BIO_asn1_set_prefix(BIO *b, asn1_ps_func *prefix, asn1_ps_func *prefix_free);
int BIO_asn1_get_prefix(BIO *b, asn1_ps_func **pprefix, asn1_ps_func **pprefix_free);
int BIO_asn1_set_suffix(BIO *b, asn1_ps_func *suffix, asn1_ps_func *suffix_free);
int BIO_asn1_get_suffix(BIO *b, asn1_ps_func **psuffix, asn1_ps_func **psuffix_free);
const BIO_METHOD *BIO_s_file(void);
BIO *BIO_new_file(const char *filename, const char *mode)
    __contract("path(filename) null(ret) alloc(ret, unknown)");
BIO *BIO_new_from_core_bio(OSSL_LIB_CTX *libctx, OSSL_CORE_BIO *corebio)
    __contract("null_alloc(ret) alloc(ret, unknown)");
BIO *BIO_new_fp(FILE *stream, int close_flag)
    __contract("path(stream) null(ret) alloc(ret, unknown)");
BIO *BIO_new_ex(OSSL_LIB_CTX *libctx, const BIO_METHOD *method)
    __contract("null_alloc(ret) alloc(ret, unknown)");
BIO *BIO_new(const BIO_METHOD *type) __contract("null_alloc(ret) alloc(ret, unknown)");
int BIO_free(BIO *a) __contract("frees(a)");
void BIO_set_data(BIO *a, void *ptr);
void *BIO_get_data(BIO *a);
void BIO_set_init(BIO *a, int init);
int BIO_get_init(BIO *a);
void BIO_set_shutdown(BIO *a, int shut);
int BIO_get_shutdown(BIO *a);
void BIO_vfree(BIO *a) __contract("frees(a)");
int BIO_up_ref(BIO *a) __contract("ref(a)");
int BIO_read(BIO *b, void *data, int dlen)
    __contract("writes(data, dlen) outside(data, ret, network) le(ret, dlen) neg(ret)");
int BIO_read_ex(BIO *b, void *data, size_t dlen, size_t *readbytes)
    __contract("writes(data, dlen) outside(data, *readbytes, network)");
int BIO_gets(BIO *bp, char *buf, int size)
    __contract("writes(buf, size) outside(buf, ret, network) le(ret, size) neg(ret)");
int BIO_get_line(BIO *bio, char *buf, int size);
int BIO_write(BIO *b, const void *data, int dlen)
    __contract("reads(data, dlen) sends(data, dlen) neg(ret)");
int BIO_write_ex(BIO *b, const void *data, size_t dlen, size_t *written);
int BIO_puts(BIO *bp, const char *buf) __contract("string(buf) sends(buf, strlen(buf)) neg(ret)");
int BIO_indent(BIO *b, int indent, int max);
long BIO_ctrl(BIO *bp, int cmd, long larg, void *parg);
long BIO_callback_ctrl(BIO *b, int cmd, BIO_info_cb *fp);
void *BIO_ptr_ctrl(BIO *bp, int cmd, long larg);
long BIO_int_ctrl(BIO *bp, int cmd, long larg, int iarg);
BIO *BIO_push(BIO *b, BIO *append);
BIO *BIO_pop(BIO *b);
void BIO_free_all(BIO *a) __contract("frees(a)");
BIO *BIO_find_type(BIO *b, int bio_type);
BIO *BIO_next(BIO *b);
void BIO_set_next(BIO *b, BIO *next);
BIO *BIO_get_retry_BIO(BIO *bio, int *reason);
int BIO_get_retry_reason(BIO *bio);
void BIO_set_retry_reason(BIO *bio, int reason);
BIO *BIO_dup_chain(BIO *in);
int BIO_nread0(BIO *bio, char **buf);
int BIO_nread(BIO *bio, char **buf, int num);
int BIO_nwrite0(BIO *bio, char **buf);
int BIO_nwrite(BIO *bio, char **buf, int num);
const BIO_METHOD *BIO_s_mem(void);
const BIO_METHOD *BIO_s_secmem(void);
BIO *BIO_new_mem_buf(const void *buf, int len)
    __contract("reads(buf, len) null_alloc(ret) alloc(ret, unknown)");
const BIO_METHOD *BIO_s_socket(void);
const BIO_METHOD *BIO_s_connect(void);
const BIO_METHOD *BIO_s_accept(void);
const BIO_METHOD *BIO_s_fd(void);
const BIO_METHOD *BIO_s_log(void);
const BIO_METHOD *BIO_s_bio(void);
const BIO_METHOD *BIO_s_null(void);
const BIO_METHOD *BIO_f_null(void);
const BIO_METHOD *BIO_f_buffer(void);
const BIO_METHOD *BIO_f_readbuffer(void);
const BIO_METHOD *BIO_f_linebuffer(void);
const BIO_METHOD *BIO_f_nbio_test(void);
const BIO_METHOD *BIO_f_prefix(void);
const BIO_METHOD *BIO_s_core(void);
const BIO_METHOD *BIO_s_datagram(void);
int BIO_dgram_non_fatal_error(int error);
BIO *BIO_new_dgram(int fd, int close_flag) __contract("null_alloc(ret) alloc(ret, unknown)");
int BIO_sock_should_retry(int i);
int BIO_sock_non_fatal_error(int error);
int BIO_socket_wait(int fd, int for_read, time_t max_time);
int BIO_wait(BIO *bio, time_t max_time, unsigned int nap_milliseconds);
int BIO_do_connect_retry(BIO *bio, int timeout, int nap_milliseconds);
int BIO_fd_should_retry(int i);
int BIO_fd_non_fatal_error(int error);
int BIO_dump_cb(int (*cb)(const void *, size_t, void *), void *u, const void *s, int len);
int BIO_dump_indent_cb(int (*cb)(const void *, size_t, void *), void *u, const void *s, int len, int indent);
int BIO_dump(BIO *b, const void *bytes, int len);
int BIO_dump_indent(BIO *b, const void *bytes, int len, int indent);
int BIO_dump_fp(FILE *fp, const void *s, int len);
int BIO_dump_indent_fp(FILE *fp, const void *s, int len, int indent);
int BIO_hex_string(BIO *out, int indent, int width, const void *data, int datalen);
BIO_ADDR *BIO_ADDR_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int BIO_ADDR_rawmake(BIO_ADDR *ap, int family, const void *where, size_t wherelen, unsigned short port);
void BIO_ADDR_free(BIO_ADDR *p1) __contract("frees(p1)");
void BIO_ADDR_clear(BIO_ADDR *ap);
int BIO_ADDR_family(const BIO_ADDR *ap);
int BIO_ADDR_rawaddress(const BIO_ADDR *ap, void *p, size_t *l);
unsigned short BIO_ADDR_rawport(const BIO_ADDR *ap);
char *BIO_ADDR_hostname_string(const BIO_ADDR *ap, int numeric);
char *BIO_ADDR_service_string(const BIO_ADDR *ap, int numeric);
char *BIO_ADDR_path_string(const BIO_ADDR *ap);
const BIO_ADDRINFO *BIO_ADDRINFO_next(const BIO_ADDRINFO *bai);
int BIO_ADDRINFO_family(const BIO_ADDRINFO *bai);
int BIO_ADDRINFO_socktype(const BIO_ADDRINFO *bai);
int BIO_ADDRINFO_protocol(const BIO_ADDRINFO *bai);
const BIO_ADDR *BIO_ADDRINFO_address(const BIO_ADDRINFO *bai);
void BIO_ADDRINFO_free(BIO_ADDRINFO *bai) __contract("frees(bai)");
enum BIO_hostserv_priorities {
	BIO_PARSE_PRIO_HOST, BIO_PARSE_PRIO_SERV
};
int BIO_parse_hostserv(const char *hostserv, char **host, char **service, enum BIO_hostserv_priorities hostserv_prio);
enum BIO_lookup_type {
	BIO_LOOKUP_CLIENT, BIO_LOOKUP_SERVER
};
int BIO_lookup(const char *host, const char *service, enum BIO_lookup_type lookup_type, int family, int socktype, BIO_ADDRINFO **res);
int BIO_lookup_ex(const char *host, const char *service, int lookup_type, int family, int socktype, int protocol, BIO_ADDRINFO **res);
int BIO_sock_error(int sock);
int BIO_socket_ioctl(int fd, long type, void *arg);
int BIO_socket_nbio(int fd, int mode);
int BIO_sock_init(void);
int BIO_set_tcp_ndelay(int sock, int turn_on);
struct hostent;
struct hostent *BIO_gethostbyname(const char *name);
int BIO_get_port(const char *str, unsigned short *port_ptr);
int BIO_get_host_ip(const char *str, unsigned char *ip);
int BIO_get_accept_socket(char *host_port, int mode);
int BIO_accept(int sock, char **ip_port);
union BIO_sock_info_u {
	BIO_ADDR *addr;
};
enum BIO_sock_info_type {
	BIO_SOCK_INFO_ADDRESS
};
int BIO_sock_info(int sock, enum BIO_sock_info_type type, union BIO_sock_info_u *info);
int BIO_socket(int domain, int socktype, int protocol, int options);
int BIO_connect(int sock, const BIO_ADDR *addr, int options);
int BIO_bind(int sock, const BIO_ADDR *addr, int options);
int BIO_listen(int sock, const BIO_ADDR *addr, int options);
int BIO_accept_ex(int accept_sock, BIO_ADDR *addr, int options);
int BIO_closesocket(int sock);
BIO *BIO_new_socket(int sock, int close_flag) __contract("null_alloc(ret) alloc(ret, unknown)");
BIO *BIO_new_connect(const char *host_port) __contract("null_alloc(ret) alloc(ret, unknown)");
BIO *BIO_new_accept(const char *host_port) __contract("null_alloc(ret) alloc(ret, unknown)");
BIO *BIO_new_fd(int fd, int close_flag) __contract("null_alloc(ret) alloc(ret, unknown)");
int BIO_new_bio_pair(BIO **bio1, size_t writebuf1, BIO **bio2, size_t writebuf2)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void BIO_copy_next_retry(BIO *b);
int BIO_printf(BIO *bio, const char *format, ...) __contract("format(format, 2)");
int BIO_vprintf(BIO *bio, const char *format, struct __va_list_tag *args);
int BIO_snprintf(char *buf, size_t n, const char *format, ...)
    __contract("format(format, 3) writes(buf, n) copies(buf, ...)");
int BIO_vsnprintf(char *buf, size_t n, const char *format, struct __va_list_tag *args);
BIO_METHOD *BIO_meth_new(int type, const char *name)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void BIO_meth_free(BIO_METHOD *biom) __contract("frees(biom)");
int BIO_meth_set_write(BIO_METHOD *biom, int (*write)(BIO *, const char *, int));
int BIO_meth_set_write_ex(BIO_METHOD *biom, int (*bwrite)(BIO *, const char *, size_t, size_t *));
int BIO_meth_set_read(BIO_METHOD *biom, int (*read)(BIO *, char *, int));
int BIO_meth_set_read_ex(BIO_METHOD *biom, int (*bread)(BIO *, char *, size_t, size_t *));
int BIO_meth_set_puts(BIO_METHOD *biom, int (*puts)(BIO *, const char *));
int BIO_meth_set_gets(BIO_METHOD *biom, int (*ossl_gets)(BIO *, char *, int));
int BIO_meth_set_ctrl(BIO_METHOD *biom, long (*ctrl)(BIO *, int, long, void *));
int BIO_meth_set_create(BIO_METHOD *biom, int (*create)(BIO *))
    __contract("null_alloc(ret) alloc(ret, unknown)");
int BIO_meth_set_destroy(BIO_METHOD *biom, int (*destroy)(BIO *));
int BIO_meth_set_callback_ctrl(BIO_METHOD *biom, long (*callback_ctrl)(BIO *, int, BIO_info_cb *));
long BIO_get_mem_data(BIO *b, void *pp) __contract("outside(pp, local)");
long BIO_get_mem_ptr(BIO *b, BUF_MEM **pp) __contract("nonnull(pp)");
long BIO_set_mem_eof_return(BIO *b, int v);
int BIO_flush(BIO *b);
int BIO_reset(BIO *b);
int BIO_eof(BIO *b);
int BIO_pending(BIO *b);
int BIO_should_retry(BIO *b);
int BIO_should_read(BIO *b);
int BIO_should_write(BIO *b);
long BIO_set_nbio(BIO *b, long n);
int BIO_read_filename(BIO *b, const char *name) __contract("path(name)");
int BIO_write_filename(BIO *b, const char *name) __contract("path(name)");
long BIO_get_fd(BIO *b, int *c);
long BIO_set_fd(BIO *b, int fd, int close_flag);
#define BIO_TYPE_DESCRIPTOR 0x100
#define BIO_TYPE_FILTER 0x200
#define BIO_TYPE_SOURCE_SINK 0x400
#define BIO_TYPE_NONE 0
#define BIO_TYPE_MEM 0x401
#define BIO_TYPE_FILE 0x402
#define BIO_TYPE_FD 0x504
#define BIO_TYPE_SOCKET 0x505
#define BIO_TYPE_NULL 0x406
#define BIO_TYPE_SSL 0x207
#define BIO_TYPE_MD 0x208
#define BIO_TYPE_BUFFER 0x209
#define BIO_TYPE_CIPHER 0x20a
#define BIO_TYPE_BASE64 0x20b
#define BIO_TYPE_CONNECT 0x50c
#define BIO_TYPE_ACCEPT 0x50d
#define BIO_TYPE_NBIO_TEST 0x210
#define BIO_TYPE_NULL_FILTER 0x211
#define BIO_TYPE_BIO 0x413
#define BIO_TYPE_LINEBUFFER 0x214
#define BIO_TYPE_DGRAM 0x515
#define BIO_TYPE_ASN1 0x216
#define BIO_TYPE_COMP 0x217
#define BIO_TYPE_CORE_TO_PROV 0x419
#define BIO_TYPE_START 128
#define BIO_NOCLOSE 0x0
#define BIO_CLOSE 0x1
#define BIO_CTRL_RESET 1
#define BIO_CTRL_EOF 2
#define BIO_CTRL_INFO 3
#define BIO_CTRL_SET 4
#define BIO_CTRL_GET 5
#define BIO_CTRL_PUSH 6
#define BIO_CTRL_POP 7
#define BIO_CTRL_GET_CLOSE 8
#define BIO_CTRL_SET_CLOSE 9
#define BIO_CTRL_PENDING 10
#define BIO_CTRL_FLUSH 11
#define BIO_CTRL_DUP 12
#define BIO_CTRL_WPENDING 13
#define BIO_CTRL_SET_CALLBACK 14
#define BIO_CTRL_GET_CALLBACK 15
#define BIO_CTRL_PEEK 29
#define BIO_CTRL_SET_FILENAME 30
#define BIO_CTRL_DGRAM_CONNECT 31
#define BIO_CTRL_DGRAM_SET_CONNECTED 32
#define BIO_CTRL_DGRAM_SET_RECV_TIMEOUT 33
#define BIO_CTRL_DGRAM_GET_RECV_TIMEOUT 34
#define BIO_CTRL_DGRAM_SET_SEND_TIMEOUT 35
#define BIO_CTRL_DGRAM_GET_SEND_TIMEOUT 36
#define BIO_CTRL_DGRAM_GET_RECV_TIMER_EXP 37
#define BIO_CTRL_DGRAM_GET_SEND_TIMER_EXP 38
#define BIO_CTRL_DGRAM_MTU_DISCOVER 39
#define BIO_CTRL_DGRAM_QUERY_MTU 40
#define BIO_CTRL_DGRAM_GET_FALLBACK_MTU 47
#define BIO_CTRL_DGRAM_GET_MTU 41
#define BIO_CTRL_DGRAM_SET_MTU 42
#define BIO_CTRL_DGRAM_MTU_EXCEEDED 43
#define BIO_CTRL_DGRAM_GET_PEER 46
#define BIO_CTRL_DGRAM_SET_PEER 44
#define BIO_CTRL_DGRAM_SET_NEXT_TIMEOUT 45
#define BIO_CTRL_DGRAM_SET_DONT_FRAG 48
#define BIO_CTRL_DGRAM_GET_MTU_OVERHEAD 49
#define BIO_CTRL_DGRAM_SCTP_SET_IN_HANDSHAKE 50
#define BIO_CTRL_DGRAM_SET_PEEK_MODE 71
#define BIO_CTRL_GET_KTLS_SEND 73
#define BIO_CTRL_GET_KTLS_RECV 76
#define BIO_CTRL_DGRAM_SCTP_WAIT_FOR_DRY 77
#define BIO_CTRL_DGRAM_SCTP_MSG_WAITING 78
#define BIO_CTRL_SET_PREFIX 79
#define BIO_CTRL_SET_INDENT 80
#define BIO_CTRL_GET_INDENT 81
#define BIO_FP_READ 0x2
#define BIO_FP_WRITE 0x4
#define BIO_FP_APPEND 0x8
#define BIO_FP_TEXT 0x10
#define BIO_FLAGS_READ 0x1
#define BIO_FLAGS_WRITE 0x2
#define BIO_FLAGS_IO_SPECIAL 0x4
#define BIO_FLAGS_RWS 7
#define BIO_FLAGS_SHOULD_RETRY 0x8
#define BIO_FLAGS_UPLINK 0
#define BIO_FLAGS_BASE64_NO_NL 0x100
#define BIO_FLAGS_MEM_RDONLY 0x200
#define BIO_FLAGS_NONCLEAR_RST 0x400
#define BIO_FLAGS_IN_EOF 0x800
#define BIO_RR_SSL_X509_LOOKUP 0x1
#define BIO_RR_CONNECT 0x2
#define BIO_RR_ACCEPT 0x3
#define BIO_CB_FREE 0x1
#define BIO_CB_READ 0x2
#define BIO_CB_WRITE 0x3
#define BIO_CB_PUTS 0x4
#define BIO_CB_GETS 0x5
#define BIO_CB_CTRL 0x6
#define BIO_CB_RETURN 0x80
#define BIO_C_SET_CONNECT 100
#define BIO_C_DO_STATE_MACHINE 101
#define BIO_C_SET_NBIO 102
#define BIO_C_SET_FD 104
#define BIO_C_GET_FD 105
#define BIO_C_SET_FILE_PTR 106
#define BIO_C_GET_FILE_PTR 107
#define BIO_C_SET_FILENAME 108
#define BIO_C_SET_SSL 109
#define BIO_C_GET_SSL 110
#define BIO_C_SET_MD 111
#define BIO_C_GET_MD 112
#define BIO_C_GET_CIPHER_STATUS 113
#define BIO_C_SET_BUF_MEM 114
#define BIO_C_GET_BUF_MEM_PTR 115
#define BIO_C_GET_BUFF_NUM_LINES 116
#define BIO_C_SET_BUFF_SIZE 117
#define BIO_C_SET_ACCEPT 118
#define BIO_C_SSL_MODE 119
#define BIO_C_GET_MD_CTX 120
#define BIO_C_SET_BUFF_READ_DATA 122
#define BIO_C_GET_CONNECT 123
#define BIO_C_GET_ACCEPT 124
#define BIO_C_SET_SSL_RENEGOTIATE_BYTES 125
#define BIO_C_GET_SSL_NUM_RENEGOTIATES 126
#define BIO_C_SET_SSL_RENEGOTIATE_TIMEOUT 127
#define BIO_C_FILE_SEEK 128
#define BIO_C_GET_CIPHER_CTX 129
#define BIO_C_SET_BUF_MEM_EOF_RETURN 130
#define BIO_C_SET_BIND_MODE 131
#define BIO_C_GET_BIND_MODE 132
#define BIO_C_FILE_TELL 133
#define BIO_C_GET_SOCKS 134
#define BIO_C_SET_SOCKS 135
#define BIO_C_SET_WRITE_BUF_SIZE 136
#define BIO_C_GET_WRITE_BUF_SIZE 137
#define BIO_C_MAKE_BIO_PAIR 138
#define BIO_C_DESTROY_BIO_PAIR 139
#define BIO_C_GET_WRITE_GUARANTEE 140
#define BIO_C_GET_READ_REQUEST 141
#define BIO_C_SHUTDOWN_WR 142
#define BIO_C_NREAD0 143
#define BIO_C_NREAD 144
#define BIO_C_NWRITE0 145
#define BIO_C_NWRITE 146
#define BIO_C_RESET_READ_REQUEST 147
#define BIO_C_SET_MD_CTX 148
#define BIO_C_SET_PREFIX 149
#define BIO_C_GET_PREFIX 150
#define BIO_C_SET_SUFFIX 151
#define BIO_C_GET_SUFFIX 152
#define BIO_C_SET_EX_ARG 153
#define BIO_C_GET_EX_ARG 154
#define BIO_C_SET_CONNECT_MODE 155
#define BIO_FAMILY_IPV4 4
#define BIO_FAMILY_IPV6 6
#define BIO_FAMILY_IPANY 256
#define BIO_BIND_NORMAL 0
#define BIO_BIND_REUSEADDR 1
#define BIO_BIND_REUSEADDR_IF_UNUSED 1
#define BIO_SOCK_REUSEADDR 0x1
#define BIO_SOCK_V6_ONLY 0x2
#define BIO_SOCK_KEEPALIVE 0x4
#define BIO_SOCK_NONBLOCK 0x8
#define BIO_SOCK_NODELAY 0x10

long BIO_get_ktls_send();
long BIO_get_ktls_recv();
int BIO_get_flags();
void BIO_set_retry_special();
void BIO_set_retry_read();
void BIO_set_retry_write();
void BIO_clear_retry_flags();
int BIO_get_retry_flags();
int BIO_should_io_special();
int BIO_retry_type();
int BIO_set_app_data();
void *BIO_get_app_data();
long BIO_set_conn_hostname();
long BIO_set_conn_port();
long BIO_set_conn_address();
long BIO_set_conn_ip_family();
const char *BIO_get_conn_hostname();
const char *BIO_get_conn_port();
const BIO_ADDR *BIO_get_conn_address();
long BIO_get_conn_ip_family();
long BIO_set_conn_mode();
long BIO_set_accept_name();
long BIO_set_accept_port();
const char *BIO_get_accept_name();
const char *BIO_get_accept_port();
const char *BIO_get_peer_name();
const char *BIO_get_peer_port();
long BIO_set_nbio_accept();
long BIO_set_accept_bios();
long BIO_set_accept_ip_family();
long BIO_get_accept_ip_family();
long BIO_set_bind_mode();
long BIO_get_bind_mode();
long BIO_do_handshake();
long BIO_set_fp();
long BIO_get_fp();
int BIO_seek();
int BIO_tell();
int BIO_append_filename();
int BIO_rw_filename();
long BIO_set_ssl();
long BIO_get_ssl();
long BIO_set_ssl_mode();
long BIO_set_ssl_renegotiate_bytes();
long BIO_get_num_renegotiates();
long BIO_set_ssl_renegotiate_timeout();
long BIO_set_mem_buf();
long BIO_get_buffer_num_lines();
long BIO_set_buffer_size();
long BIO_set_read_buffer_size();
long BIO_set_write_buffer_size();
long BIO_set_buffer_read_data();
long BIO_dup_state();
int BIO_set_close();
int BIO_get_close();
int BIO_wpending();
int BIO_get_info_callback();
int BIO_set_info_callback();
long BIO_buffer_get_num_lines();
long BIO_buffer_peek();
int BIO_set_write_buf_size();
size_t BIO_get_write_buf_size();
int BIO_make_bio_pair();
int BIO_destroy_bio_pair();
int BIO_shutdown_wr();
int BIO_get_write_guarantee();
int BIO_get_read_request();
int BIO_ctrl_dgram_connect();
int BIO_ctrl_set_connected();
int BIO_dgram_recv_timedout();
int BIO_dgram_send_timedout();
int BIO_dgram_get_peer();
int BIO_dgram_set_peer();
long BIO_dgram_get_mtu_overhead();
long BIO_set_prefix();
long BIO_set_indent();
long BIO_get_indent();
int BIO_get_ex_new_index();

#endif
