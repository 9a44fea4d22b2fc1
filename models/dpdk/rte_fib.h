/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_FIB_H_
#define _RTE_FIB_H_

#include <stdint.h>

struct rte_fib;
struct rte_rib;
enum rte_fib_type {
	RTE_FIB_DUMMY, RTE_FIB_DIR24_8
};
typedef int (*rte_fib_modify_fn_t)(struct rte_fib *, uint32_t, uint8_t, uint64_t, int);
typedef void (*rte_fib_lookup_fn_t)(void *, const uint32_t *, uint64_t *, const unsigned int);
enum rte_fib_op {
	RTE_FIB_ADD, RTE_FIB_DEL
};
enum rte_fib_dir24_8_nh_sz {
	RTE_FIB_DIR24_8_1B, RTE_FIB_DIR24_8_2B, RTE_FIB_DIR24_8_4B, RTE_FIB_DIR24_8_8B
};
enum rte_fib_lookup_type {
	RTE_FIB_LOOKUP_DEFAULT, RTE_FIB_LOOKUP_DIR24_8_SCALAR_MACRO,
	RTE_FIB_LOOKUP_DIR24_8_SCALAR_INLINE, RTE_FIB_LOOKUP_DIR24_8_SCALAR_UNI,
	RTE_FIB_LOOKUP_DIR24_8_VECTOR_AVX512
};
struct rte_fib_conf {
	enum rte_fib_type type;
	uint64_t default_nh;
	int max_routes;
	unsigned int rib_ext_sz;
	union {
		struct {
			enum rte_fib_dir24_8_nh_sz nh_sz;
			uint32_t num_tbl8;
		} dir24_8;
	};
};
struct rte_fib *rte_fib_create(const char *name, int socket_id, struct rte_fib_conf *conf);
struct rte_fib *rte_fib_find_existing(const char *name);
void rte_fib_free(struct rte_fib *fib);
int rte_fib_add(struct rte_fib *fib, uint32_t ip, uint8_t depth, uint64_t next_hop);
int rte_fib_delete(struct rte_fib *fib, uint32_t ip, uint8_t depth);
int rte_fib_lookup_bulk(struct rte_fib *fib, uint32_t *ips, uint64_t *next_hops, int n);
void *rte_fib_get_dp(struct rte_fib *fib);
struct rte_rib *rte_fib_get_rib(struct rte_fib *fib);
int rte_fib_select_lookup(struct rte_fib *fib, enum rte_fib_lookup_type type);

#define RTE_FIB_MAXDEPTH 32

#endif
