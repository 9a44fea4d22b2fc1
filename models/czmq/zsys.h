/* CZMQ 4: zsys */
#ifndef __ZSYS_H_INCLUDED__
#define __ZSYS_H_INCLUDED__

#include <czmq_library.h>
#define UDP_FRAME_MAX 255
typedef void(zsys_handler_fn) ( int signal_value);
void * zsys_init(void);
void zsys_shutdown(void);
void * zsys_socket(int type, const char *filename, size_t line_nbr);
int zsys_close(void *handle, const char *filename, size_t line_nbr);
char * zsys_sockname(int socktype);
zsock_t * zsys_create_pipe(zsock_t **backend_p);
void zsys_handler_set(zsys_handler_fn *handler_fn);
void zsys_handler_reset(void);
void zsys_catch_interrupts(void);
bool zsys_file_exists(const char *filename);
time_t zsys_file_modified(const char *filename);
int zsys_file_mode(const char *filename);
int zsys_file_delete(const char *filename);
bool zsys_file_stable(const char *filename);
int zsys_dir_create(const char *pathname, ...);
int zsys_dir_delete(const char *pathname, ...);
int zsys_dir_change(const char *pathname);
void zsys_file_mode_private(void);
void zsys_file_mode_default(void);
void zsys_version(int *major, int *minor, int *patch);
char * zsys_sprintf(const char *format, ...);
char * zsys_vprintf(const char *format, va_list argptr);
SOCKET zsys_udp_new(bool routable);
int zsys_udp_close(SOCKET handle);
int zsys_udp_send(SOCKET udpsock, zframe_t *frame, inaddr_t *address, int addrlen);
zframe_t * zsys_udp_recv(SOCKET udpsock, char *peername, int peerlen);
void zsys_socket_error(const char *reason);
char * zsys_hostname(void);
int zsys_daemonize(const char *workdir);
int zsys_run_as(const char *lockfile, const char *group, const char *user);
bool zsys_has_curve(void);
void zsys_set_io_threads(size_t io_threads);
void zsys_set_thread_sched_policy(int policy);
void zsys_set_thread_priority(int priority);
void zsys_set_thread_name_prefix(int prefix);
int zsys_thread_name_prefix(void);
void zsys_thread_affinity_cpu_add(int cpu);
void zsys_thread_affinity_cpu_remove(int cpu);
void zsys_set_max_sockets(size_t max_sockets);
size_t zsys_socket_limit(void);
void zsys_set_max_msgsz(int max_msgsz);
int zsys_max_msgsz(void);
void zsys_set_linger(size_t linger);
void zsys_set_sndhwm(size_t sndhwm);
void zsys_set_rcvhwm(size_t rcvhwm);
void zsys_set_pipehwm(size_t pipehwm);
size_t zsys_pipehwm(void);
void zsys_set_ipv6(int ipv6);
int zsys_ipv6(void);
void zsys_set_interface(const char *value);
const char * zsys_interface(void);
void zsys_set_ipv6_address(const char *value);
const char * zsys_ipv6_address(void);
void zsys_set_ipv6_mcast_address(const char *value);
const char * zsys_ipv6_mcast_address(void);
void zsys_set_auto_use_fd(int auto_use_fd);
int zsys_auto_use_fd(void);
void zsys_set_logident(const char *value);
void zsys_set_logstream(FILE *stream);
void zsys_set_logsender(const char *endpoint);
void zsys_set_logsystem(bool logsystem);
void zsys_error(const char *format, ...);
void zsys_warning(const char *format, ...);
void zsys_notice(const char *format, ...);
void zsys_info(const char *format, ...);
void zsys_debug(const char *format, ...);
void zsys_test(bool verbose);
ssize_t zsys_file_size(const char *filename);
extern volatile int zsys_interrupted;
extern volatile int zctx_interrupted;

#endif
