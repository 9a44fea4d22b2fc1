/* DPDK 22.11: launch */
#ifndef _RTE_LAUNCH_H_
#define _RTE_LAUNCH_H_

enum rte_lcore_state_t {
	WAIT,
	RUNNING,
};
typedef int(lcore_function_t)(void *);
int rte_eal_remote_launch(lcore_function_t *f, void *arg, unsigned worker_id) __contract("thread(f, arg)");
enum rte_rmt_call_main_t {
	SKIP_MAIN = 0,
	CALL_MAIN,
};
int rte_eal_mp_remote_launch(lcore_function_t *f, void *arg, enum rte_rmt_call_main_t call_main)
	__contract("thread(f, arg)");
enum rte_lcore_state_t rte_eal_get_lcore_state(unsigned int worker_id);
int rte_eal_wait_lcore(unsigned worker_id);
void rte_eal_mp_wait_lcore(void);

#endif
