/* libnl 3.7: the documented interface */
#ifndef NETLINK_FIB_LOOKUP_REQUEST_H_
#define NETLINK_FIB_LOOKUP_REQUEST_H_

#include <netlink/netlink.h>
#include <netlink/addr.h>

struct flnl_request;
struct flnl_request *flnl_request_alloc(void);
void flnl_request_set_fwmark(struct flnl_request *p1, uint64_t p2);
uint64_t flnl_request_get_fwmark(struct flnl_request *p1);
void flnl_request_set_tos(struct flnl_request *p1, int p2);
int flnl_request_get_tos(struct flnl_request *p1);
void flnl_request_set_scope(struct flnl_request *p1, int p2);
int flnl_request_get_scope(struct flnl_request *p1);
void flnl_request_set_table(struct flnl_request *p1, int p2);
int flnl_request_get_table(struct flnl_request *p1);
int flnl_request_set_addr(struct flnl_request *p1, struct nl_addr *p2);
struct nl_addr *flnl_request_get_addr(struct flnl_request *p1);
int flnl_request_cmp(struct flnl_request *p1, struct flnl_request *p2);

#endif
