/* systemd 252: the documented interface */
#ifndef foosddaemonhfoo
#define foosddaemonhfoo

#include <inttypes.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <systemd/_sd-common.h>

struct _sd_useless_struct_to_allow_trailing_semicolon_;
int sd_listen_fds(int unset_environment);
int sd_listen_fds_with_names(int unset_environment, char ***names);
int sd_is_fifo(int fd, const char *path);
int sd_is_special(int fd, const char *path);
int sd_is_socket(int fd, int family, int type, int listening);
int sd_is_socket_inet(int fd, int family, int type, int listening, uint16_t port);
int sd_is_socket_sockaddr(int fd, int type, const struct sockaddr *addr, unsigned int addr_len, int listening);
int sd_is_socket_unix(int fd, int type, int listening, const char *path, size_t length);
int sd_is_mq(int fd, const char *path);
int sd_notify(int unset_environment, const char *state);
int sd_notifyf(int unset_environment, const char *format, ...);
int sd_pid_notify(pid_t pid, int unset_environment, const char *state);
int sd_pid_notifyf(pid_t pid, int unset_environment, const char *format, ...);
int sd_pid_notify_with_fds(pid_t pid, int unset_environment, const char *state, const int *fds, unsigned int n_fds);
int sd_notify_barrier(int unset_environment, uint64_t timeout);
int sd_booted(void);
int sd_watchdog_enabled(int unset_environment, uint64_t *usec);
struct _sd_useless_struct_to_allow_trailing_semicolon_;

#define SD_EMERG "<0>"
#define SD_ALERT "<1>"
#define SD_CRIT "<2>"
#define SD_ERR "<3>"
#define SD_WARNING "<4>"
#define SD_NOTICE "<5>"
#define SD_INFO "<6>"
#define SD_DEBUG "<7>"
#define SD_LISTEN_FDS_START 3

#endif
