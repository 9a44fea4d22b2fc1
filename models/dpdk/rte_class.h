/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_CLASS_H_
#define _RTE_CLASS_H_

#include <rte_compat.h>
#include <rte_dev.h>

struct rte_class_list {
	struct rte_class *tqh_first;
	struct rte_class **tqh_last;
};
struct rte_class {
	struct {
		struct rte_class *tqe_next;
		struct rte_class **tqe_prev;
	} next;
	const char *name;
	rte_dev_iterate_t dev_iterate;
};
typedef int (*rte_class_cmp_t)(const struct rte_class *, const void *);
struct rte_class *rte_class_find(const struct rte_class *start, rte_class_cmp_t cmp, const void *data);
struct rte_class *rte_class_find_by_name(const char *name);
void rte_class_register(struct rte_class *cls);
void rte_class_unregister(struct rte_class *cls);

#endif
