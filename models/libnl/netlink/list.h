/* libnl 3.7: the documented interface */
#ifndef NETLINK_LIST_H_
#define NETLINK_LIST_H_

#include <stddef.h>

struct nl_list_head {
	struct nl_list_head *next;
	struct nl_list_head *prev;
};
void NL_INIT_LIST_HEAD(struct nl_list_head *list);
void __nl_list_add(struct nl_list_head *obj, struct nl_list_head *prev, struct nl_list_head *next);
void nl_list_add_tail(struct nl_list_head *obj, struct nl_list_head *head);
void nl_list_add_head(struct nl_list_head *obj, struct nl_list_head *head);
void nl_list_del(struct nl_list_head *obj);
int nl_list_empty(struct nl_list_head *head);

#endif
