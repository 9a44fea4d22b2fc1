/* DPDK 22.11: gtp */
#ifndef _RTE_GTP_H_
#define _RTE_GTP_H_

#include <stdint.h>
#include <rte_byteorder.h>
struct rte_gtp_hdr {
	union {
		uint8_t gtp_hdr_info;
		struct {
#if RTE_BYTE_ORDER == RTE_LITTLE_ENDIAN
			uint8_t pn:1;
			uint8_t s:1;
			uint8_t e:1;
			uint8_t res1:1;
			uint8_t pt:1;
			uint8_t ver:3;
#elif RTE_BYTE_ORDER == RTE_BIG_ENDIAN
			uint8_t ver:3;
			uint8_t pt:1;
			uint8_t res1:1;
			uint8_t e:1;
			uint8_t s:1;
			uint8_t pn:1;
#endif
		};
	};
	uint8_t msg_type;
	rte_be16_t plen;
	rte_be32_t teid;
} __attribute__((packed));
struct rte_gtp_hdr_ext_word {
	rte_be16_t sqn;
	uint8_t npdu;
	uint8_t next_ext;
} __attribute__((packed));
struct rte_gtp_psc_generic_hdr {
	uint8_t ext_hdr_len;
#if RTE_BYTE_ORDER == RTE_BIG_ENDIAN
	uint8_t type:4;
	uint8_t qmp:1;
	uint8_t pad:3;
	uint8_t spare:2;
	uint8_t qfi:6;
#else
	uint8_t pad:3;
	uint8_t qmp:1;
	uint8_t type:4;
	uint8_t qfi:6;
	uint8_t spare:2;
#endif
	uint8_t data[0];
} __attribute__((packed));
struct rte_gtp_psc_type0_hdr {
	uint8_t ext_hdr_len;
#if RTE_BYTE_ORDER == RTE_BIG_ENDIAN
	uint8_t type:4;
	uint8_t qmp:1;
	uint8_t snp:1;
	uint8_t spare_dl1:2;
	uint8_t ppp:1;
	uint8_t rqi:1;
	uint8_t qfi:6;
#else
	uint8_t spare_dl1:2;
	uint8_t snp:1;
	uint8_t qmp:1;
	uint8_t type:4;
	uint8_t qfi:6;
	uint8_t rqi:1;
	uint8_t ppp:1;
#endif
	uint8_t data[0];
} __attribute__((packed));
struct rte_gtp_psc_type1_hdr {
	uint8_t ext_hdr_len;
#if RTE_BYTE_ORDER == RTE_BIG_ENDIAN
	uint8_t type:4;
	uint8_t qmp:1;
	uint8_t dl_delay_ind:1;
	uint8_t ul_delay_ind:1;
	uint8_t snp:1;
	uint8_t n_delay_ind:1;
	uint8_t spare_ul2:1;
	uint8_t qfi:6;
#else
	uint8_t snp:1;
	uint8_t ul_delay_ind:1;
	uint8_t dl_delay_ind:1;
	uint8_t qmp:1;
	uint8_t type:4;
	uint8_t qfi:6;
	uint8_t spare_ul2:1;
	uint8_t n_delay_ind:1;
#endif
	uint8_t data[0];
} __attribute__((packed));
#define RTE_ETHER_GTP_HLEN \
	(sizeof(struct rte_udp_hdr) + sizeof(struct rte_gtp_hdr))
#define RTE_GTP_TYPE_IPV4 0x40
#define RTE_GTP_TYPE_IPV6 0x60
#define RTE_GTPC_UDP_PORT 2123
#define RTE_GTPU_UDP_PORT 2152

#endif
