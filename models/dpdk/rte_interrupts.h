/* DPDK 22.11: interrupts */
#ifndef _RTE_INTERRUPTS_H_
#define _RTE_INTERRUPTS_H_

#include <stdbool.h>
#include <rte_bitops.h>
#include <rte_common.h>
struct rte_intr_handle;
#define RTE_INTR_INSTANCE_F_PRIVATE UINT32_C(0)
#define RTE_INTR_INSTANCE_F_SHARED RTE_BIT32(0)
#define RTE_MAX_RXTX_INTR_VEC_ID 512
#define RTE_INTR_VEC_ZERO_OFFSET 0
#define RTE_INTR_VEC_RXTX_OFFSET 1
enum rte_intr_handle_type {
	RTE_INTR_HANDLE_UNKNOWN = 0,
	RTE_INTR_HANDLE_UIO,
	RTE_INTR_HANDLE_UIO_INTX,
	RTE_INTR_HANDLE_VFIO_LEGACY,
	RTE_INTR_HANDLE_VFIO_MSI,
	RTE_INTR_HANDLE_VFIO_MSIX,
	RTE_INTR_HANDLE_ALARM,
	RTE_INTR_HANDLE_EXT,
	RTE_INTR_HANDLE_VDEV,
	RTE_INTR_HANDLE_DEV_EVENT,
	RTE_INTR_HANDLE_VFIO_REQ,
	RTE_INTR_HANDLE_MAX };
typedef void (*rte_intr_callback_fn)(void *cb_arg);
typedef void (*rte_intr_unregister_callback_fn)(struct rte_intr_handle *intr_handle, void *cb_arg);
int rte_intr_callback_register(const struct rte_intr_handle *intr_handle, rte_intr_callback_fn cb, void *cb_arg);
int rte_intr_callback_unregister(const struct rte_intr_handle *intr_handle, rte_intr_callback_fn cb, void *cb_arg);
int rte_intr_callback_unregister_pending(const struct rte_intr_handle *intr_handle, rte_intr_callback_fn cb_fn, void *cb_arg, rte_intr_unregister_callback_fn ucb_fn);
int rte_intr_callback_unregister_sync(const struct rte_intr_handle *intr_handle, rte_intr_callback_fn cb, void *cb_arg);
int rte_intr_enable(const struct rte_intr_handle *intr_handle);
int rte_intr_disable(const struct rte_intr_handle *intr_handle);
int rte_intr_ack(const struct rte_intr_handle *intr_handle);
int rte_thread_is_intr(void);
struct rte_intr_handle * rte_intr_instance_alloc(uint32_t flags);
void rte_intr_instance_free(struct rte_intr_handle *intr_handle);
int rte_intr_fd_set(struct rte_intr_handle *intr_handle, int fd);
int rte_intr_fd_get(const struct rte_intr_handle *intr_handle);
int rte_intr_type_set(struct rte_intr_handle *intr_handle, enum rte_intr_handle_type type);
enum rte_intr_handle_type rte_intr_type_get(const struct rte_intr_handle *intr_handle);
int rte_intr_tls_epfd(void);
int rte_intr_rx_ctl(struct rte_intr_handle *intr_handle, int epfd, int op, unsigned int vec, void *data);
void rte_intr_free_epoll_fd(struct rte_intr_handle *intr_handle);
int rte_intr_efd_enable(struct rte_intr_handle *intr_handle, uint32_t nb_efd);
void rte_intr_efd_disable(struct rte_intr_handle *intr_handle);
int rte_intr_dp_is_en(struct rte_intr_handle *intr_handle);
int rte_intr_allow_others(struct rte_intr_handle *intr_handle);
int rte_intr_cap_multiple(struct rte_intr_handle *intr_handle);
struct rte_intr_handle * rte_intr_instance_dup(const struct rte_intr_handle *src);
int rte_intr_dev_fd_set(struct rte_intr_handle *intr_handle, int fd);
int rte_intr_dev_fd_get(const struct rte_intr_handle *intr_handle);
int rte_intr_max_intr_set(struct rte_intr_handle *intr_handle, int max_intr);
int rte_intr_max_intr_get(const struct rte_intr_handle *intr_handle);
int rte_intr_nb_efd_set(struct rte_intr_handle *intr_handle, int nb_efd);
int rte_intr_nb_efd_get(const struct rte_intr_handle *intr_handle);
int rte_intr_nb_intr_get(const struct rte_intr_handle *intr_handle);
int rte_intr_efd_counter_size_set(struct rte_intr_handle *intr_handle, uint8_t efd_counter_size);
int rte_intr_efd_counter_size_get(const struct rte_intr_handle *intr_handle);
int rte_intr_efds_index_set(struct rte_intr_handle *intr_handle, int index, int fd);
int rte_intr_efds_index_get(const struct rte_intr_handle *intr_handle, int index);
int rte_intr_elist_index_set(struct rte_intr_handle *intr_handle, int index, struct rte_epoll_event elist);
struct rte_epoll_event * rte_intr_elist_index_get(struct rte_intr_handle *intr_handle, int index);
int rte_intr_vec_list_alloc(struct rte_intr_handle *intr_handle, const char *name, int size);
int rte_intr_vec_list_index_set(struct rte_intr_handle *intr_handle, int index, int vec);
int rte_intr_vec_list_index_get(const struct rte_intr_handle *intr_handle, int index);
void rte_intr_vec_list_free(struct rte_intr_handle *intr_handle);
int rte_intr_event_list_update(struct rte_intr_handle *intr_handle, int size);
void * rte_intr_instance_windows_handle_get(struct rte_intr_handle *intr_handle);
int rte_intr_instance_windows_handle_set(struct rte_intr_handle *intr_handle, void *windows_handle);

#endif
