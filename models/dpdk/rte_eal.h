/* DPDK 22.11: eal */
#ifndef _RTE_EAL_H_
#define _RTE_EAL_H_

#include <stdbool.h>
#include <stdint.h>
#include <time.h>
#include <rte_per_lcore.h>
#include <rte_uuid.h>
#define RTE_MAGIC 19820526
#define RTE_MAX_THREAD_NAME_LEN 16
enum rte_proc_type_t {
	RTE_PROC_AUTO = -1,
	RTE_PROC_PRIMARY = 0,
	RTE_PROC_SECONDARY,
	RTE_PROC_INVALID };
enum rte_proc_type_t rte_eal_process_type(void);
int rte_eal_iopl_init(void);
int rte_eal_init(int argc, char **argv);
int rte_eal_cleanup(void);
int rte_eal_primary_proc_alive(const char *config_file_path);
bool rte_mp_disable(void);
#define RTE_MP_MAX_FD_NUM 8
#define RTE_MP_MAX_NAME_LEN 64
#define RTE_MP_MAX_PARAM_LEN 256
struct rte_mp_msg {
	char name[RTE_MP_MAX_NAME_LEN];
	int len_param;
	int num_fds;
	uint8_t param[RTE_MP_MAX_PARAM_LEN];
	int fds[RTE_MP_MAX_FD_NUM];
};
struct rte_mp_reply {
	int nb_sent;
	int nb_received;
	struct rte_mp_msg *msgs;
};
typedef int (*rte_mp_t)(const struct rte_mp_msg *msg, const void *peer);
typedef int (*rte_mp_async_reply_t)(const struct rte_mp_msg *request, const struct rte_mp_reply *reply);
int rte_mp_action_register(const char *name, rte_mp_t action);
void rte_mp_action_unregister(const char *name);
int rte_mp_sendmsg(struct rte_mp_msg *msg);
int rte_mp_request_sync(struct rte_mp_msg *req, struct rte_mp_reply *reply, const struct timespec *ts);
int rte_mp_request_async(struct rte_mp_msg *req, const struct timespec *ts, rte_mp_async_reply_t clb);
int rte_mp_reply(struct rte_mp_msg *msg, const char *peer);
typedef void (*rte_usage_hook_t)(const char *prgname);
rte_usage_hook_t rte_set_application_usage_hook(rte_usage_hook_t usage_func);
int rte_eal_has_hugepages(void);
int rte_eal_has_pci(void);
int rte_eal_create_uio_dev(void);
enum rte_intr_mode rte_eal_vfio_intr_mode(void);
void rte_eal_vfio_get_vf_token(rte_uuid_t vf_token);
int rte_sys_gettid(void);
RTE_DECLARE_PER_LCORE(int, _thread_id);
int rte_gettid(void);
uint64_t rte_eal_get_baseaddr(void);
enum rte_iova_mode {
	RTE_IOVA_DC = 0,
	RTE_IOVA_PA = (1 << 0),
	RTE_IOVA_VA = (1 << 1) };
enum rte_iova_mode rte_eal_iova_mode(void);
const char * rte_eal_mbuf_user_pool_ops(void);
const char * rte_eal_get_runtime_dir(void);
int rte_eal_parse_coremask(const char *coremask, int *cores);

#endif
