/* libnl 3.7: the documented interface */
#ifndef NETLINK_DATA_H_
#define NETLINK_DATA_H_

#include <netlink/netlink.h>

struct nlattr;
struct nl_data;
struct nl_data *nl_data_alloc(const void *p1, size_t p2);
struct nl_data *nl_data_alloc_attr(const struct nlattr *p1);
struct nl_data *nl_data_clone(const struct nl_data *p1);
int nl_data_append(struct nl_data *p1, const void *p2, size_t p3);
void nl_data_free(struct nl_data *p1);
void *nl_data_get(const struct nl_data *p1);
size_t nl_data_get_size(const struct nl_data *p1);
int nl_data_cmp(const struct nl_data *p1, const struct nl_data *p2);

#endif
