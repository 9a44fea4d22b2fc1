/* DPDK 22.11: esp */
#ifndef _RTE_ESP_H_
#define _RTE_ESP_H_

#include <rte_byteorder.h>
struct rte_esp_hdr {
	rte_be32_t spi;
	rte_be32_t seq;
} __attribute__((packed));
struct rte_esp_tail {
	uint8_t pad_len;
	uint8_t next_proto;
} __attribute__((packed));

#endif
