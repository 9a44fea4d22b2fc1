/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_STACK_H_
#define _RTE_STACK_H_

#include <rte_debug.h>
#include <rte_errno.h>
#include <rte_memzone.h>
#include <rte_spinlock.h>

struct rte_stack_lf_elem {
	void *data;
	struct rte_stack_lf_elem *next;
};
struct rte_stack_lf_head {
	struct rte_stack_lf_elem *top;
	uint64_t cnt;
};
struct rte_stack_lf_list {
	struct rte_stack_lf_head head __attribute__((aligned(16)));
	uint64_t len;
};
struct rte_stack_lf {
	struct rte_stack_lf_list used __attribute__((aligned(64)));
	struct rte_stack_lf_list free __attribute__((aligned(64)));
	struct rte_stack_lf_elem elems[] __attribute__((aligned(64)));
};
struct rte_stack_std {
	rte_spinlock_t lock;
	uint32_t len;
	void * objs[];
};
struct rte_stack {
	char name[28] __attribute__((aligned(64)));
	const struct rte_memzone *memzone;
	uint32_t capacity;
	uint32_t flags;
	union {
		struct rte_stack_lf stack_lf;
		struct rte_stack_std stack_std;
	};
} __attribute__((aligned(64)));
unsigned int rte_stack_push(struct rte_stack *s, void *const *obj_table, unsigned int n);
unsigned int rte_stack_pop(struct rte_stack *s, void **obj_table, unsigned int n);
unsigned int rte_stack_count(struct rte_stack *s);
unsigned int rte_stack_free_count(struct rte_stack *s);
struct rte_stack *rte_stack_create(const char *name, unsigned int count, int socket_id, uint32_t flags);
void rte_stack_free(struct rte_stack *s);
struct rte_stack *rte_stack_lookup(const char *name);

#define RTE_TAILQ_STACK_NAME "RTE_STACK"
#define RTE_STACK_MZ_PREFIX "STK_"
#define RTE_STACK_NAMESIZE 28UL
#define RTE_STACK_F_LF 0x1

#endif
