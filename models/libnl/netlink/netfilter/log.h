/* libnl 3.7: the documented interface */
#ifndef NETLINK_LOG_H_
#define NETLINK_LOG_H_

#include <netlink/netlink.h>

struct nl_sock;
struct nlmsghdr;
struct nfnl_log;
extern struct nl_object_ops log_obj_ops;
enum nfnl_log_copy_mode {
	NFNL_LOG_COPY_NONE, NFNL_LOG_COPY_META, NFNL_LOG_COPY_PACKET
};
enum nfnl_log_flags {
	NFNL_LOG_FLAG_SEQ = 1, NFNL_LOG_FLAG_SEQ_GLOBAL, NFNL_LOG_FLAG_CONNTRACK = 4
};
struct nfnl_log *nfnl_log_alloc(void);
int nfnlmsg_log_parse(struct nlmsghdr *p1, struct nfnl_log **p2);
void nfnl_log_get(struct nfnl_log *p1);
void nfnl_log_put(struct nfnl_log *p1);
void nfnl_log_set_group(struct nfnl_log *p1, uint16_t p2);
int nfnl_log_test_group(const struct nfnl_log *p1);
uint16_t nfnl_log_get_group(const struct nfnl_log *p1);
void nfnl_log_set_copy_mode(struct nfnl_log *p1, enum nfnl_log_copy_mode p2);
int nfnl_log_test_copy_mode(const struct nfnl_log *p1);
enum nfnl_log_copy_mode nfnl_log_get_copy_mode(const struct nfnl_log *p1);
char *nfnl_log_copy_mode2str(enum nfnl_log_copy_mode p1, char *p2, size_t p3);
int nfnl_log_str2copy_mode(const char *p1);
void nfnl_log_set_copy_range(struct nfnl_log *p1, uint32_t p2);
int nfnl_log_test_copy_range(const struct nfnl_log *p1);
uint32_t nfnl_log_get_copy_range(const struct nfnl_log *p1);
void nfnl_log_set_flush_timeout(struct nfnl_log *p1, uint32_t p2);
int nfnl_log_test_flush_timeout(const struct nfnl_log *p1);
uint32_t nfnl_log_get_flush_timeout(const struct nfnl_log *p1);
void nfnl_log_set_alloc_size(struct nfnl_log *p1, uint32_t p2);
int nfnl_log_test_alloc_size(const struct nfnl_log *p1);
uint32_t nfnl_log_get_alloc_size(const struct nfnl_log *p1);
void nfnl_log_set_queue_threshold(struct nfnl_log *p1, uint32_t p2);
int nfnl_log_test_queue_threshold(const struct nfnl_log *p1);
uint32_t nfnl_log_get_queue_threshold(const struct nfnl_log *p1);
void nfnl_log_set_flags(struct nfnl_log *p1, unsigned int p2);
void nfnl_log_unset_flags(struct nfnl_log *p1, unsigned int p2);
unsigned int nfnl_log_get_flags(const struct nfnl_log *p1);
char *nfnl_log_flags2str(unsigned int p1, char *p2, size_t p3);
unsigned int nfnl_log_str2flags(const char *p1);
int nfnl_log_build_pf_bind(uint8_t p1, struct nl_msg **p2);
int nfnl_log_pf_bind(struct nl_sock *p1, uint8_t p2);
int nfnl_log_build_pf_unbind(uint8_t p1, struct nl_msg **p2);
int nfnl_log_pf_unbind(struct nl_sock *p1, uint8_t p2);
int nfnl_log_build_create_request(const struct nfnl_log *p1, struct nl_msg **p2);
int nfnl_log_create(struct nl_sock *p1, const struct nfnl_log *p2);
int nfnl_log_build_change_request(const struct nfnl_log *p1, struct nl_msg **p2);
int nfnl_log_change(struct nl_sock *p1, const struct nfnl_log *p2);
int nfnl_log_build_delete_request(const struct nfnl_log *p1, struct nl_msg **p2);
int nfnl_log_delete(struct nl_sock *p1, const struct nfnl_log *p2);

#endif
