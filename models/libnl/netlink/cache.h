/* libnl 3.7: the documented interface */
#ifndef NETLINK_CACHE_H_
#define NETLINK_CACHE_H_

#include <netlink/netlink.h>
#include <netlink/msg.h>
#include <netlink/utils.h>
#include <netlink/object.h>

enum {
	NL_ACT_UNSPEC, NL_ACT_NEW, NL_ACT_DEL, NL_ACT_GET, NL_ACT_SET, NL_ACT_CHANGE,
	__NL_ACT_MAX
};
struct nl_cache;
typedef void (*change_func_t)(struct nl_cache *, struct nl_object *, int, void *);
typedef void (*change_func_v2_t)(struct nl_cache *, struct nl_object *, struct nl_object *, uint64_t, int, void *);
int nl_cache_nitems(struct nl_cache *p1) __contract("null(ret)");
int nl_cache_nitems_filter(struct nl_cache *p1, struct nl_object *p2) __contract("null(ret)");
struct nl_cache_ops *nl_cache_get_ops(struct nl_cache *p1) __contract("null(ret)");
struct nl_object *nl_cache_get_first(struct nl_cache *p1) __contract("null(ret)");
struct nl_object *nl_cache_get_last(struct nl_cache *p1) __contract("null(ret)");
struct nl_object *nl_cache_get_next(struct nl_object *p1) __contract("null(ret)");
struct nl_object *nl_cache_get_prev(struct nl_object *p1) __contract("null(ret)");
struct nl_cache *nl_cache_alloc(struct nl_cache_ops *p1)
    __contract("null_alloc(ret) alloc(ret, unknown)");
int nl_cache_alloc_and_fill(struct nl_cache_ops *p1, struct nl_sock *p2, struct nl_cache **p3)
    __contract("null(ret)");
int nl_cache_alloc_name(const char *p1, struct nl_cache **p2) __contract("null(ret)");
struct nl_cache *nl_cache_subset(struct nl_cache *p1, struct nl_object *p2) __contract("null(ret)");
struct nl_cache *nl_cache_clone(struct nl_cache *p1) __contract("null(ret)");
void nl_cache_clear(struct nl_cache *p1) __contract("null(ret)");
void nl_cache_get(struct nl_cache *p1) __contract("null(ret)");
void nl_cache_free(struct nl_cache *p1) __contract("unref(p1)");
void nl_cache_put(struct nl_cache *cache) __contract("null(ret)");
int nl_cache_add(struct nl_cache *p1, struct nl_object *p2) __contract("null(ret)");
int nl_cache_parse_and_add(struct nl_cache *p1, struct nl_msg *p2) __contract("null(ret)");
int nl_cache_move(struct nl_cache *p1, struct nl_object *p2) __contract("null(ret)");
void nl_cache_remove(struct nl_object *p1) __contract("null(ret)");
int nl_cache_refill(struct nl_sock *p1, struct nl_cache *p2) __contract("null(ret)");
int nl_cache_pickup(struct nl_sock *p1, struct nl_cache *p2) __contract("null(ret)");
int nl_cache_pickup_checkdup(struct nl_sock *p1, struct nl_cache *p2) __contract("null(ret)");
int nl_cache_resync(struct nl_sock *p1, struct nl_cache *p2, change_func_t p3, void *p4)
    __contract("null(ret)");
int nl_cache_include(struct nl_cache *p1, struct nl_object *p2, change_func_t p3, void *p4)
    __contract("null(ret)");
int nl_cache_include_v2(struct nl_cache *p1, struct nl_object *p2, change_func_v2_t p3, void *p4)
    __contract("null(ret)");
void nl_cache_set_arg1(struct nl_cache *p1, int p2) __contract("null(ret)");
void nl_cache_set_arg2(struct nl_cache *p1, int p2) __contract("null(ret)");
void nl_cache_set_flags(struct nl_cache *p1, unsigned int p2) __contract("null(ret)");
int nl_cache_is_empty(struct nl_cache *p1) __contract("null(ret)");
struct nl_object *nl_cache_search(struct nl_cache *p1, struct nl_object *p2)
    __contract("null(ret)");
struct nl_object *nl_cache_find(struct nl_cache *p1, struct nl_object *p2) __contract("null(ret)");
void nl_cache_mark_all(struct nl_cache *p1) __contract("null(ret)");
void nl_cache_dump(struct nl_cache *p1, struct nl_dump_params *p2) __contract("null(ret)");
void nl_cache_dump_filter(struct nl_cache *p1, struct nl_dump_params *p2, struct nl_object *p3)
    __contract("null(ret)");
void nl_cache_foreach(struct nl_cache *p1, void (*cb)(struct nl_object *, void *), void *arg)
    __contract("null(ret)");
void nl_cache_foreach_filter(struct nl_cache *p1, struct nl_object *p2, void (*cb)(struct nl_object *, void *), void *arg)
    __contract("null(ret)");
struct nl_cache_ops *nl_cache_ops_lookup(const char *p1) __contract("null(ret)");
struct nl_cache_ops *nl_cache_ops_lookup_safe(const char *p1) __contract("null(ret)");
struct nl_cache_ops *nl_cache_ops_associate(int p1, int p2) __contract("null(ret)");
struct nl_cache_ops *nl_cache_ops_associate_safe(int p1, int p2) __contract("null(ret)");
struct nl_msgtype;
struct nl_msgtype *nl_msgtype_lookup(struct nl_cache_ops *p1, int p2);
void nl_cache_ops_foreach(void (*cb)(struct nl_cache_ops *, void *), void *p2)
    __contract("null(ret)");
int nl_cache_mngt_register(struct nl_cache_ops *p1) __contract("null(ret)");
int nl_cache_mngt_unregister(struct nl_cache_ops *p1) __contract("null(ret)");
void nl_cache_mngt_provide(struct nl_cache *p1) __contract("null(ret)");
void nl_cache_mngt_unprovide(struct nl_cache *p1) __contract("null(ret)");
struct nl_cache *nl_cache_mngt_require(const char *p1) __contract("null(ret)");
struct nl_cache *nl_cache_mngt_require_safe(const char *p1) __contract("null(ret)");
struct nl_cache *__nl_cache_mngt_require(const char *p1);
struct nl_cache_mngr;
int nl_cache_mngr_alloc(struct nl_sock *p1, int p2, int p3, struct nl_cache_mngr **p4)
    __contract("null(ret)");
int nl_cache_mngr_add(struct nl_cache_mngr *p1, const char *p2, change_func_t p3, void *p4, struct nl_cache **p5)
    __contract("null(ret)");
int nl_cache_mngr_add_cache(struct nl_cache_mngr *mngr, struct nl_cache *cache, change_func_t cb, void *data)
    __contract("null(ret)");
int nl_cache_mngr_add_cache_v2(struct nl_cache_mngr *mngr, struct nl_cache *cache, change_func_v2_t cb, void *data)
    __contract("null(ret)");
int nl_cache_mngr_get_fd(struct nl_cache_mngr *p1) __contract("null(ret)");
int nl_cache_mngr_poll(struct nl_cache_mngr *p1, int p2) __contract("null(ret)");
int nl_cache_mngr_data_ready(struct nl_cache_mngr *p1) __contract("null(ret)");
void nl_cache_mngr_info(struct nl_cache_mngr *p1, struct nl_dump_params *p2)
    __contract("null(ret)");
void nl_cache_mngr_free(struct nl_cache_mngr *p1) __contract("null(ret)");
void nl_cache_ops_get(struct nl_cache_ops *p1) __contract("null(ret)");
void nl_cache_ops_put(struct nl_cache_ops *p1) __contract("null(ret)");
void nl_cache_ops_set_flags(struct nl_cache_ops *p1, unsigned int p2) __contract("null(ret)");

#define NL_ACT_MAX 5
#define NL_CACHE_AF_ITER 0x1
#define NL_AUTO_PROVIDE 1
#define NL_ALLOCATED_SOCK 2

#endif
