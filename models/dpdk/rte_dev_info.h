/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_DEV_INFO_H_
#define _RTE_DEV_INFO_H_

#include <stdint.h>

struct rte_dev_reg_info {
	void *data;
	uint32_t offset;
	uint32_t length;
	uint32_t width;
	uint32_t version;
};
struct rte_dev_eeprom_info {
	void *data;
	uint32_t offset;
	uint32_t length;
	uint32_t magic;
};
struct rte_eth_dev_module_info {
	uint32_t type;
	uint32_t eeprom_len;
};

#define RTE_ETH_MODULE_SFF_8079 0x1
#define RTE_ETH_MODULE_SFF_8079_LEN 256
#define RTE_ETH_MODULE_SFF_8472 0x2
#define RTE_ETH_MODULE_SFF_8472_LEN 512
#define RTE_ETH_MODULE_SFF_8636 0x3
#define RTE_ETH_MODULE_SFF_8636_LEN 256
#define RTE_ETH_MODULE_SFF_8636_MAX_LEN 640
#define RTE_ETH_MODULE_SFF_8436 0x4
#define RTE_ETH_MODULE_SFF_8436_LEN 256
#define RTE_ETH_MODULE_SFF_8436_MAX_LEN 640

#endif
