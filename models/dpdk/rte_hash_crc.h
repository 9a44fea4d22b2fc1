/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_HASH_CRC_H_
#define _RTE_HASH_CRC_H_

#include <stdint.h>
#include <rte_branch_prediction.h>
#include <rte_common.h>
#include <rte_config.h>
#include <rte_cpuflags.h>
#include <rte_log.h>

void rte_hash_crc_set_alg(uint8_t alg);
void rte_hash_crc_init_alg(void);
uint32_t rte_hash_crc(const void *data, uint32_t data_len, uint32_t init_val);

#endif
