/* DPDK 22.11: the documented interface, without inline bodies */
#ifndef _RTE_MBUF_CORE_H_
#define _RTE_MBUF_CORE_H_

#include <stdint.h>
#include <rte_byteorder.h>

struct rte_mbuf_sched {
	uint32_t queue_id;
	uint8_t traffic_class;
	uint8_t color;
	uint16_t reserved;
};
enum {
	RTE_MBUF_L2_LEN_BITS = 7, RTE_MBUF_L3_LEN_BITS = 9, RTE_MBUF_L4_LEN_BITS = 8,
	RTE_MBUF_TSO_SEGSZ_BITS = 16, RTE_MBUF_OUTL3_LEN_BITS = 9, RTE_MBUF_OUTL2_LEN_BITS = 7,
	RTE_MBUF_TXOFLD_UNUSED_BITS, RTE_MBUF_L2_LEN_OFS = 0, RTE_MBUF_L3_LEN_OFS = 7,
	RTE_MBUF_L4_LEN_OFS = 16, RTE_MBUF_TSO_SEGSZ_OFS = 24, RTE_MBUF_OUTL3_LEN_OFS = 40,
	RTE_MBUF_OUTL2_LEN_OFS = 49, RTE_MBUF_TXOFLD_UNUSED_OFS = 56
};
struct rte_mbuf {
	RTE_MARKER cacheline0;
	void *buf_addr;
	rte_iova_t buf_iova __attribute__((aligned(8)));
	RTE_MARKER64 rearm_data;
	uint16_t data_off;
	uint16_t refcnt;
	uint16_t nb_segs;
	uint16_t port;
	uint64_t ol_flags;
	RTE_MARKER rx_descriptor_fields1;
	union {
		uint32_t packet_type;
		struct {
			uint8_t l2_type : 4;
			uint8_t l3_type : 4;
			uint8_t l4_type : 4;
			uint8_t tun_type : 4;
			union {
				uint8_t inner_esp_next_proto;
				struct {
					uint8_t inner_l2_type : 4;
					uint8_t inner_l3_type : 4;
				};
			};
			uint8_t inner_l4_type : 4;
		};
	};
	uint32_t pkt_len;
	uint16_t data_len;
	uint16_t vlan_tci;
	union {
		union {
			uint32_t rss;
			struct {
				union {
					struct {
						uint16_t hash;
						uint16_t id;
					};
					uint32_t lo;
				};
				uint32_t hi;
			} fdir;
			struct rte_mbuf_sched sched;
			struct {
				uint32_t reserved1;
				uint16_t reserved2;
				uint16_t txq;
			} txadapter;
			uint32_t usr;
		} hash;
	};
	uint16_t vlan_tci_outer;
	uint16_t buf_len;
	struct rte_mempool *pool;
	RTE_MARKER cacheline1 __attribute__((aligned(64)));
	struct rte_mbuf *next;
	union {
		uint64_t tx_offload;
		struct {
			uint64_t l2_len : 7;
			uint64_t l3_len : 9;
			uint64_t l4_len : 8;
			uint64_t tso_segsz : 16;
			uint64_t outer_l3_len : 9;
			uint64_t outer_l2_len : 7;
		};
	};
	struct rte_mbuf_ext_shared_info *shinfo;
	uint16_t priv_size;
	uint16_t timesync;
	uint32_t dynfield1[9];
} __attribute__((aligned(64)));
typedef void (*rte_mbuf_extbuf_free_callback_t)(void *, void *);
struct rte_mbuf_ext_shared_info {
	rte_mbuf_extbuf_free_callback_t free_cb;
	void *fcb_opaque;
	uint16_t refcnt;
};

#define RTE_MBUF_F_RX_VLAN 0x1UL
#define RTE_MBUF_F_RX_RSS_HASH 0x2UL
#define RTE_MBUF_F_RX_FDIR 0x4UL
#define RTE_MBUF_F_RX_OUTER_IP_CKSUM_BAD 0x20UL
#define RTE_MBUF_F_RX_VLAN_STRIPPED 0x40UL
#define RTE_MBUF_F_RX_IP_CKSUM_MASK 0x90UL
#define RTE_MBUF_F_RX_IP_CKSUM_UNKNOWN 0
#define RTE_MBUF_F_RX_IP_CKSUM_BAD 0x10UL
#define RTE_MBUF_F_RX_IP_CKSUM_GOOD 0x80UL
#define RTE_MBUF_F_RX_IP_CKSUM_NONE 0x90UL
#define RTE_MBUF_F_RX_L4_CKSUM_MASK 0x108UL
#define RTE_MBUF_F_RX_L4_CKSUM_UNKNOWN 0
#define RTE_MBUF_F_RX_L4_CKSUM_BAD 0x8UL
#define RTE_MBUF_F_RX_L4_CKSUM_GOOD 0x100UL
#define RTE_MBUF_F_RX_L4_CKSUM_NONE 0x108UL
#define RTE_MBUF_F_RX_IEEE1588_PTP 0x200UL
#define RTE_MBUF_F_RX_IEEE1588_TMST 0x400UL
#define RTE_MBUF_F_RX_FDIR_ID 0x2000UL
#define RTE_MBUF_F_RX_FDIR_FLX 0x4000UL
#define RTE_MBUF_F_RX_QINQ_STRIPPED 0x8000UL
#define RTE_MBUF_F_RX_LRO 0x10000UL
#define RTE_MBUF_F_RX_SEC_OFFLOAD 0x40000UL
#define RTE_MBUF_F_RX_SEC_OFFLOAD_FAILED 0x80000UL
#define RTE_MBUF_F_RX_QINQ 0x100000UL
#define RTE_MBUF_F_RX_OUTER_L4_CKSUM_MASK 0x600000UL
#define RTE_MBUF_F_RX_OUTER_L4_CKSUM_UNKNOWN 0
#define RTE_MBUF_F_RX_OUTER_L4_CKSUM_BAD 0x200000UL
#define RTE_MBUF_F_RX_OUTER_L4_CKSUM_GOOD 0x400000UL
#define RTE_MBUF_F_RX_OUTER_L4_CKSUM_INVALID 0x600000UL
#define RTE_MBUF_F_FIRST_FREE 0x800000UL
#define RTE_MBUF_F_LAST_FREE 0x10000000000UL
#define RTE_MBUF_F_TX_OUTER_UDP_CKSUM 0x20000000000UL
#define RTE_MBUF_F_TX_UDP_SEG 0x40000000000UL
#define RTE_MBUF_F_TX_SEC_OFFLOAD 0x80000000000UL
#define RTE_MBUF_F_TX_MACSEC 0x100000000000UL
#define RTE_MBUF_F_TX_TUNNEL_VXLAN 0x200000000000UL
#define RTE_MBUF_F_TX_TUNNEL_GRE 0x400000000000UL
#define RTE_MBUF_F_TX_TUNNEL_IPIP 0x600000000000UL
#define RTE_MBUF_F_TX_TUNNEL_GENEVE 0x800000000000UL
#define RTE_MBUF_F_TX_TUNNEL_MPLSINUDP 0xa00000000000UL
#define RTE_MBUF_F_TX_TUNNEL_VXLAN_GPE 0xc00000000000UL
#define RTE_MBUF_F_TX_TUNNEL_GTP 0xe00000000000UL
#define RTE_MBUF_F_TX_TUNNEL_ESP 0x1000000000000UL
#define RTE_MBUF_F_TX_TUNNEL_IP 0x1a00000000000UL
#define RTE_MBUF_F_TX_TUNNEL_UDP 0x1c00000000000UL
#define RTE_MBUF_F_TX_TUNNEL_MASK 0x1e00000000000UL
#define RTE_MBUF_F_TX_QINQ 0x2000000000000UL
#define RTE_MBUF_F_TX_TCP_SEG 0x4000000000000UL
#define RTE_MBUF_F_TX_IEEE1588_TMST 0x8000000000000UL
#define RTE_MBUF_F_TX_L4_NO_CKSUM 0x0UL
#define RTE_MBUF_F_TX_TCP_CKSUM 0x10000000000000UL
#define RTE_MBUF_F_TX_SCTP_CKSUM 0x20000000000000UL
#define RTE_MBUF_F_TX_UDP_CKSUM 0x30000000000000UL
#define RTE_MBUF_F_TX_L4_MASK 0x30000000000000UL
#define RTE_MBUF_F_TX_IP_CKSUM 0x40000000000000UL
#define RTE_MBUF_F_TX_IPV4 0x80000000000000UL
#define RTE_MBUF_F_TX_IPV6 0x100000000000000UL
#define RTE_MBUF_F_TX_VLAN 0x200000000000000UL
#define RTE_MBUF_F_TX_OUTER_IP_CKSUM 0x400000000000000UL
#define RTE_MBUF_F_TX_OUTER_IPV4 0x800000000000000UL
#define RTE_MBUF_F_TX_OUTER_IPV6 0x1000000000000000UL
#define RTE_MBUF_F_TX_OFFLOAD_MASK 0x1ffffe0000000000UL
#define RTE_MBUF_F_EXTERNAL 0x2000000000000000UL
#define RTE_MBUF_F_INDIRECT 0x4000000000000000UL
#define RTE_MBUF_PRIV_ALIGN 8
#define RTE_MBUF_DEFAULT_DATAROOM 2048
#define RTE_MBUF_DEFAULT_BUF_SIZE 2176
#define RTE_MBUF_MAX_NB_SEGS 65535
#define RTE_MBUF_PORT_INVALID 65535
#define MBUF_INVALID_PORT 65535

#endif
