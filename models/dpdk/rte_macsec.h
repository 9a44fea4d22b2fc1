/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef RTE_MACSEC_H
#define RTE_MACSEC_H

#include <rte_byteorder.h>

struct rte_macsec_hdr {
	uint8_t tci_an;
	uint8_t short_length : 6;
	uint8_t unused : 2;
	rte_be32_t packet_number;
} __attribute__((packed));
struct rte_macsec_sci_hdr {
	uint8_t sci[8];
} __attribute__((packed));

#define RTE_MACSEC_TCI_VER_MASK 0x80
#define RTE_MACSEC_TCI_ES 0x40
#define RTE_MACSEC_TCI_SC 0x20
#define RTE_MACSEC_TCI_SCB 0x10
#define RTE_MACSEC_TCI_E 0x8
#define RTE_MACSEC_TCI_C 0x4
#define RTE_MACSEC_AN_MASK 0x3
#define RTE_MACSEC_SCI_LEN 8

#endif
