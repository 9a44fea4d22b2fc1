/* libnl 3.7: the documented interface */
#ifndef NETLINK_QUEUE_H_
#define NETLINK_QUEUE_H_

#include <netlink/netlink.h>

struct nl_sock;
struct nlmsghdr;
struct nfnl_queue;
extern struct nl_object_ops queue_obj_ops;
enum nfnl_queue_copy_mode {
	NFNL_QUEUE_COPY_NONE, NFNL_QUEUE_COPY_META, NFNL_QUEUE_COPY_PACKET
};
struct nl_sock *nfnl_queue_socket_alloc(void);
struct nfnl_queue *nfnl_queue_alloc(void);
void nfnl_queue_get(struct nfnl_queue *p1);
void nfnl_queue_put(struct nfnl_queue *p1);
void nfnl_queue_set_group(struct nfnl_queue *p1, uint16_t p2);
int nfnl_queue_test_group(const struct nfnl_queue *p1);
uint16_t nfnl_queue_get_group(const struct nfnl_queue *p1);
void nfnl_queue_set_maxlen(struct nfnl_queue *p1, uint32_t p2);
int nfnl_queue_test_maxlen(const struct nfnl_queue *p1);
uint32_t nfnl_queue_get_maxlen(const struct nfnl_queue *p1);
void nfnl_queue_set_copy_mode(struct nfnl_queue *p1, enum nfnl_queue_copy_mode p2);
int nfnl_queue_test_copy_mode(const struct nfnl_queue *p1);
enum nfnl_queue_copy_mode nfnl_queue_get_copy_mode(const struct nfnl_queue *p1);
char *nfnl_queue_copy_mode2str(enum nfnl_queue_copy_mode p1, char *p2, size_t p3);
int nfnl_queue_str2copy_mode(const char *p1);
void nfnl_queue_set_copy_range(struct nfnl_queue *p1, uint32_t p2);
int nfnl_queue_test_copy_range(const struct nfnl_queue *p1);
uint32_t nfnl_queue_get_copy_range(const struct nfnl_queue *p1);
int nfnl_queue_build_pf_bind(uint8_t p1, struct nl_msg **p2);
int nfnl_queue_pf_bind(struct nl_sock *p1, uint8_t p2);
int nfnl_queue_build_pf_unbind(uint8_t p1, struct nl_msg **p2);
int nfnl_queue_pf_unbind(struct nl_sock *p1, uint8_t p2);
int nfnl_queue_build_create_request(const struct nfnl_queue *p1, struct nl_msg **p2);
int nfnl_queue_create(struct nl_sock *p1, const struct nfnl_queue *p2);
int nfnl_queue_build_change_request(const struct nfnl_queue *p1, struct nl_msg **p2);
int nfnl_queue_change(struct nl_sock *p1, const struct nfnl_queue *p2);
int nfnl_queue_build_delete_request(const struct nfnl_queue *p1, struct nl_msg **p2);
int nfnl_queue_delete(struct nl_sock *p1, const struct nfnl_queue *p2);

#endif
