/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_TAILQ_H_
#define _RTE_TAILQ_H_

#include <stdio.h>
#include <rte_debug.h>

struct rte_tailq_entry {
	struct {
		struct rte_tailq_entry *tqe_next;
		struct rte_tailq_entry **tqe_prev;
	} next;
	void *data;
};
struct rte_tailq_entry_head {
	struct rte_tailq_entry *tqh_first;
	struct rte_tailq_entry **tqh_last;
};
struct rte_tailq_head {
	struct rte_tailq_entry_head tailq_head;
	char name[32];
};
struct rte_tailq_elem {
	struct rte_tailq_head *head;
	struct {
		struct rte_tailq_elem *tqe_next;
		struct rte_tailq_elem **tqe_prev;
	} next;
	const char name[32];
};
void rte_dump_tailq(FILE *f);
struct rte_tailq_head *rte_eal_tailq_lookup(const char *name);
int rte_eal_tailq_register(struct rte_tailq_elem *t);

#define RTE_TAILQ_NAMESIZE 32

#endif
