/* libnl 3.7: the documented interface */
#ifndef NETLINK_OBJECT_H_
#define NETLINK_OBJECT_H_

#include <netlink/netlink.h>
#include <netlink/utils.h>

struct nl_cache;
struct nl_object;
struct nl_object_ops;
struct nl_object *nl_object_alloc(struct nl_object_ops *p1);
int nl_object_alloc_name(const char *p1, struct nl_object **p2);
void nl_object_free(struct nl_object *p1);
struct nl_object *nl_object_clone(struct nl_object *obj);
int nl_object_update(struct nl_object *dst, struct nl_object *src);
void nl_object_get(struct nl_object *p1);
void nl_object_put(struct nl_object *p1);
int nl_object_shared(struct nl_object *p1);
void nl_object_dump(struct nl_object *p1, struct nl_dump_params *p2);
void nl_object_dump_buf(struct nl_object *p1, char *p2, size_t p3);
int nl_object_identical(struct nl_object *p1, struct nl_object *p2);
uint32_t nl_object_diff(struct nl_object *p1, struct nl_object *p2);
uint64_t nl_object_diff64(struct nl_object *p1, struct nl_object *p2);
int nl_object_match_filter(struct nl_object *p1, struct nl_object *p2);
char *nl_object_attrs2str(struct nl_object *p1, uint32_t attrs, char *buf, size_t p4);
char *nl_object_attr_list(struct nl_object *p1, char *p2, size_t p3);
void nl_object_keygen(struct nl_object *p1, uint32_t *p2, uint32_t p3);
void nl_object_mark(struct nl_object *p1);
void nl_object_unmark(struct nl_object *p1);
int nl_object_is_marked(struct nl_object *p1);
int nl_object_get_refcnt(struct nl_object *p1);
struct nl_cache *nl_object_get_cache(struct nl_object *p1);
const char *nl_object_get_type(const struct nl_object *p1);
int nl_object_get_msgtype(const struct nl_object *p1);
struct nl_object_ops *nl_object_get_ops(const struct nl_object *p1);
uint32_t nl_object_get_id_attrs(struct nl_object *obj);
void *nl_object_priv(struct nl_object *obj);

#endif
