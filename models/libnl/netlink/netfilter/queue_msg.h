/* libnl 3.7: the documented interface */
#ifndef NETLINK_QUEUE_MSG_H_
#define NETLINK_QUEUE_MSG_H_

#include <netlink/netlink.h>

struct nl_sock;
struct nlmsghdr;
struct nfnl_queue_msg;
extern struct nl_object_ops queue_msg_obj_ops;
struct nfnl_queue_msg *nfnl_queue_msg_alloc(void);
int nfnlmsg_queue_msg_parse(struct nlmsghdr *p1, struct nfnl_queue_msg **p2);
void nfnl_queue_msg_get(struct nfnl_queue_msg *p1);
void nfnl_queue_msg_put(struct nfnl_queue_msg *p1);
void nfnl_queue_msg_set_group(struct nfnl_queue_msg *p1, uint16_t p2);
int nfnl_queue_msg_test_group(const struct nfnl_queue_msg *p1);
uint16_t nfnl_queue_msg_get_group(const struct nfnl_queue_msg *p1);
void nfnl_queue_msg_set_family(struct nfnl_queue_msg *p1, uint8_t p2);
int nfnl_queue_msg_test_family(const struct nfnl_queue_msg *p1);
uint8_t nfnl_queue_msg_get_family(const struct nfnl_queue_msg *p1);
void nfnl_queue_msg_set_packetid(struct nfnl_queue_msg *p1, uint32_t p2);
int nfnl_queue_msg_test_packetid(const struct nfnl_queue_msg *p1);
uint32_t nfnl_queue_msg_get_packetid(const struct nfnl_queue_msg *p1);
void nfnl_queue_msg_set_hwproto(struct nfnl_queue_msg *p1, uint16_t p2);
int nfnl_queue_msg_test_hwproto(const struct nfnl_queue_msg *p1);
uint16_t nfnl_queue_msg_get_hwproto(const struct nfnl_queue_msg *p1);
void nfnl_queue_msg_set_hook(struct nfnl_queue_msg *p1, uint8_t p2);
int nfnl_queue_msg_test_hook(const struct nfnl_queue_msg *p1);
uint8_t nfnl_queue_msg_get_hook(const struct nfnl_queue_msg *p1);
void nfnl_queue_msg_set_mark(struct nfnl_queue_msg *p1, uint32_t p2);
int nfnl_queue_msg_test_mark(const struct nfnl_queue_msg *p1);
uint32_t nfnl_queue_msg_get_mark(const struct nfnl_queue_msg *p1);
void nfnl_queue_msg_set_timestamp(struct nfnl_queue_msg *p1, struct timeval *p2);
int nfnl_queue_msg_test_timestamp(const struct nfnl_queue_msg *p1);
const struct timeval *nfnl_queue_msg_get_timestamp(const struct nfnl_queue_msg *p1);
void nfnl_queue_msg_set_indev(struct nfnl_queue_msg *p1, uint32_t p2);
int nfnl_queue_msg_test_indev(const struct nfnl_queue_msg *p1);
uint32_t nfnl_queue_msg_get_indev(const struct nfnl_queue_msg *p1);
void nfnl_queue_msg_set_outdev(struct nfnl_queue_msg *p1, uint32_t p2);
int nfnl_queue_msg_test_outdev(const struct nfnl_queue_msg *p1);
uint32_t nfnl_queue_msg_get_outdev(const struct nfnl_queue_msg *p1);
void nfnl_queue_msg_set_physindev(struct nfnl_queue_msg *p1, uint32_t p2);
int nfnl_queue_msg_test_physindev(const struct nfnl_queue_msg *p1);
uint32_t nfnl_queue_msg_get_physindev(const struct nfnl_queue_msg *p1);
void nfnl_queue_msg_set_physoutdev(struct nfnl_queue_msg *p1, uint32_t p2);
int nfnl_queue_msg_test_physoutdev(const struct nfnl_queue_msg *p1);
uint32_t nfnl_queue_msg_get_physoutdev(const struct nfnl_queue_msg *p1);
void nfnl_queue_msg_set_hwaddr(struct nfnl_queue_msg *p1, uint8_t *p2, int p3);
int nfnl_queue_msg_test_hwaddr(const struct nfnl_queue_msg *p1);
const uint8_t *nfnl_queue_msg_get_hwaddr(const struct nfnl_queue_msg *p1, int *p2);
int nfnl_queue_msg_set_payload(struct nfnl_queue_msg *p1, uint8_t *p2, int p3);
int nfnl_queue_msg_test_payload(const struct nfnl_queue_msg *p1);
const void *nfnl_queue_msg_get_payload(const struct nfnl_queue_msg *p1, int *p2);
void nfnl_queue_msg_set_verdict(struct nfnl_queue_msg *p1, unsigned int p2);
int nfnl_queue_msg_test_verdict(const struct nfnl_queue_msg *p1);
unsigned int nfnl_queue_msg_get_verdict(const struct nfnl_queue_msg *p1);
struct nl_msg *nfnl_queue_msg_build_verdict(const struct nfnl_queue_msg *p1);
int nfnl_queue_msg_send_verdict(struct nl_sock *p1, const struct nfnl_queue_msg *p2);
struct nl_msg *nfnl_queue_msg_build_verdict_batch(const struct nfnl_queue_msg *msg);
int nfnl_queue_msg_send_verdict_batch(struct nl_sock *p1, const struct nfnl_queue_msg *p2);
int nfnl_queue_msg_send_verdict_payload(struct nl_sock *p1, const struct nfnl_queue_msg *p2, const void *p3, unsigned int p4);

#endif
