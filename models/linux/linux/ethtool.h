/* Linux UAPI: interface settings */
#ifndef _LINUX_ETHTOOL_H
#define _LINUX_ETHTOOL_H

#include <linux/types.h>
#include <linux/if_ether.h>
#define ETHTOOL_ALL_FEC_MODES 0
struct ethtool_cmd {
	__u32 cmd;
	__u32 supported;
	__u32 advertising;
	__u16 speed;
	__u8 duplex;
	__u8 port;
	__u8 phy_address;
	__u8 transceiver;
	__u8 autoneg;
	__u8 mdio_support;
	__u32 maxtxpkt;
	__u32 maxrxpkt;
	__u16 speed_hi;
	__u8 eth_tp_mdix;
	__u8 eth_tp_mdix_ctrl;
	__u32 lp_advertising;
	__u32 reserved[2];
};
struct ethtool_drvinfo {
	__u32 cmd;
	char driver[32];
	char version[32];
	char fw_version[32];
	char bus_info[32];
	char erom_version[32];
	char reserved2[12];
	__u32 n_priv_flags;
	__u32 n_stats;
	__u32 testinfo_len;
	__u32 eedump_len;
	__u32 regdump_len;
};
struct ethtool_wolinfo {
	__u32 cmd;
	__u32 supported;
	__u32 wolopts;
	__u8 sopass[6];
};
struct ethtool_value {
	__u32 cmd;
	__u32 data;
};
enum tunable_id {
	ETHTOOL_ID_UNSPEC, ETHTOOL_RX_COPYBREAK, ETHTOOL_TX_COPYBREAK,
	ETHTOOL_PFC_PREVENTION_TOUT, ETHTOOL_TX_COPYBREAK_BUF_SIZE, __ETHTOOL_TUNABLE_COUNT
};
enum tunable_type_id {
	ETHTOOL_TUNABLE_UNSPEC, ETHTOOL_TUNABLE_U8, ETHTOOL_TUNABLE_U16, ETHTOOL_TUNABLE_U32,
	ETHTOOL_TUNABLE_U64, ETHTOOL_TUNABLE_STRING, ETHTOOL_TUNABLE_S8, ETHTOOL_TUNABLE_S16,
	ETHTOOL_TUNABLE_S32, ETHTOOL_TUNABLE_S64
};
struct ethtool_tunable {
	__u32 cmd;
	__u32 id;
	__u32 type_id;
	__u32 len;
	void * data[];
};
enum phy_tunable_id {
	ETHTOOL_PHY_ID_UNSPEC, ETHTOOL_PHY_DOWNSHIFT, ETHTOOL_PHY_FAST_LINK_DOWN,
	ETHTOOL_PHY_EDPD, __ETHTOOL_PHY_TUNABLE_COUNT
};
struct ethtool_regs {
	__u32 cmd;
	__u32 version;
	__u32 len;
	__u8 data[];
};
struct ethtool_eeprom {
	__u32 cmd;
	__u32 magic;
	__u32 offset;
	__u32 len;
	__u8 data[];
};
struct ethtool_eee {
	__u32 cmd;
	__u32 supported;
	__u32 advertised;
	__u32 lp_advertised;
	__u32 eee_active;
	__u32 eee_enabled;
	__u32 tx_lpi_enabled;
	__u32 tx_lpi_timer;
	__u32 reserved[2];
};
struct ethtool_modinfo {
	__u32 cmd;
	__u32 type;
	__u32 eeprom_len;
	__u32 reserved[8];
};
struct ethtool_coalesce {
	__u32 cmd;
	__u32 rx_coalesce_usecs;
	__u32 rx_max_coalesced_frames;
	__u32 rx_coalesce_usecs_irq;
	__u32 rx_max_coalesced_frames_irq;
	__u32 tx_coalesce_usecs;
	__u32 tx_max_coalesced_frames;
	__u32 tx_coalesce_usecs_irq;
	__u32 tx_max_coalesced_frames_irq;
	__u32 stats_block_coalesce_usecs;
	__u32 use_adaptive_rx_coalesce;
	__u32 use_adaptive_tx_coalesce;
	__u32 pkt_rate_low;
	__u32 rx_coalesce_usecs_low;
	__u32 rx_max_coalesced_frames_low;
	__u32 tx_coalesce_usecs_low;
	__u32 tx_max_coalesced_frames_low;
	__u32 pkt_rate_high;
	__u32 rx_coalesce_usecs_high;
	__u32 rx_max_coalesced_frames_high;
	__u32 tx_coalesce_usecs_high;
	__u32 tx_max_coalesced_frames_high;
	__u32 rate_sample_interval;
};
struct ethtool_ringparam {
	__u32 cmd;
	__u32 rx_max_pending;
	__u32 rx_mini_max_pending;
	__u32 rx_jumbo_max_pending;
	__u32 tx_max_pending;
	__u32 rx_pending;
	__u32 rx_mini_pending;
	__u32 rx_jumbo_pending;
	__u32 tx_pending;
};
struct ethtool_channels {
	__u32 cmd;
	__u32 max_rx;
	__u32 max_tx;
	__u32 max_other;
	__u32 max_combined;
	__u32 rx_count;
	__u32 tx_count;
	__u32 other_count;
	__u32 combined_count;
};
struct ethtool_pauseparam {
	__u32 cmd;
	__u32 autoneg;
	__u32 rx_pause;
	__u32 tx_pause;
};
enum ethtool_link_ext_state {
	ETHTOOL_LINK_EXT_STATE_AUTONEG, ETHTOOL_LINK_EXT_STATE_LINK_TRAINING_FAILURE,
	ETHTOOL_LINK_EXT_STATE_LINK_LOGICAL_MISMATCH,
	ETHTOOL_LINK_EXT_STATE_BAD_SIGNAL_INTEGRITY, ETHTOOL_LINK_EXT_STATE_NO_CABLE,
	ETHTOOL_LINK_EXT_STATE_CABLE_ISSUE, ETHTOOL_LINK_EXT_STATE_EEPROM_ISSUE,
	ETHTOOL_LINK_EXT_STATE_CALIBRATION_FAILURE, ETHTOOL_LINK_EXT_STATE_POWER_BUDGET_EXCEEDED,
	ETHTOOL_LINK_EXT_STATE_OVERHEAT, ETHTOOL_LINK_EXT_STATE_MODULE
};
enum ethtool_link_ext_substate_autoneg {
	ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_PARTNER_DETECTED = 1,
	ETHTOOL_LINK_EXT_SUBSTATE_AN_ACK_NOT_RECEIVED,
	ETHTOOL_LINK_EXT_SUBSTATE_AN_NEXT_PAGE_EXCHANGE_FAILED,
	ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_PARTNER_DETECTED_FORCE_MODE,
	ETHTOOL_LINK_EXT_SUBSTATE_AN_FEC_MISMATCH_DURING_OVERRIDE,
	ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_HCD
};
enum ethtool_link_ext_substate_link_training {
	ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_FRAME_LOCK_NOT_ACQUIRED = 1,
	ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_LINK_INHIBIT_TIMEOUT,
	ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_LINK_PARTNER_DID_NOT_SET_RECEIVER_READY,
	ETHTOOL_LINK_EXT_SUBSTATE_LT_REMOTE_FAULT
};
enum ethtool_link_ext_substate_link_logical_mismatch {
	ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_ACQUIRE_BLOCK_LOCK = 1,
	ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_ACQUIRE_AM_LOCK,
	ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_GET_ALIGN_STATUS,
	ETHTOOL_LINK_EXT_SUBSTATE_LLM_FC_FEC_IS_NOT_LOCKED,
	ETHTOOL_LINK_EXT_SUBSTATE_LLM_RS_FEC_IS_NOT_LOCKED
};
enum ethtool_link_ext_substate_bad_signal_integrity {
	ETHTOOL_LINK_EXT_SUBSTATE_BSI_LARGE_NUMBER_OF_PHYSICAL_ERRORS = 1,
	ETHTOOL_LINK_EXT_SUBSTATE_BSI_UNSUPPORTED_RATE,
	ETHTOOL_LINK_EXT_SUBSTATE_BSI_SERDES_REFERENCE_CLOCK_LOST,
	ETHTOOL_LINK_EXT_SUBSTATE_BSI_SERDES_ALOS
};
enum ethtool_link_ext_substate_cable_issue {
	ETHTOOL_LINK_EXT_SUBSTATE_CI_UNSUPPORTED_CABLE = 1,
	ETHTOOL_LINK_EXT_SUBSTATE_CI_CABLE_TEST_FAILURE
};
enum ethtool_link_ext_substate_module {
	ETHTOOL_LINK_EXT_SUBSTATE_MODULE_CMIS_NOT_READY = 1
};
enum ethtool_stringset {
	ETH_SS_TEST, ETH_SS_STATS, ETH_SS_PRIV_FLAGS, ETH_SS_NTUPLE_FILTERS, ETH_SS_FEATURES,
	ETH_SS_RSS_HASH_FUNCS, ETH_SS_TUNABLES, ETH_SS_PHY_STATS, ETH_SS_PHY_TUNABLES,
	ETH_SS_LINK_MODES, ETH_SS_MSG_CLASSES, ETH_SS_WOL_MODES, ETH_SS_SOF_TIMESTAMPING,
	ETH_SS_TS_TX_TYPES, ETH_SS_TS_RX_FILTERS, ETH_SS_UDP_TUNNEL_TYPES, ETH_SS_STATS_STD,
	ETH_SS_STATS_ETH_PHY, ETH_SS_STATS_ETH_MAC, ETH_SS_STATS_ETH_CTRL, ETH_SS_STATS_RMON,
	ETH_SS_COUNT
};
enum ethtool_module_power_mode_policy {
	ETHTOOL_MODULE_POWER_MODE_POLICY_HIGH = 1, ETHTOOL_MODULE_POWER_MODE_POLICY_AUTO
};
enum ethtool_module_power_mode {
	ETHTOOL_MODULE_POWER_MODE_LOW = 1, ETHTOOL_MODULE_POWER_MODE_HIGH
};
enum ethtool_podl_pse_admin_state {
	ETHTOOL_PODL_PSE_ADMIN_STATE_UNKNOWN = 1, ETHTOOL_PODL_PSE_ADMIN_STATE_DISABLED,
	ETHTOOL_PODL_PSE_ADMIN_STATE_ENABLED
};
enum ethtool_podl_pse_pw_d_status {
	ETHTOOL_PODL_PSE_PW_D_STATUS_UNKNOWN = 1, ETHTOOL_PODL_PSE_PW_D_STATUS_DISABLED,
	ETHTOOL_PODL_PSE_PW_D_STATUS_SEARCHING, ETHTOOL_PODL_PSE_PW_D_STATUS_DELIVERING,
	ETHTOOL_PODL_PSE_PW_D_STATUS_SLEEP, ETHTOOL_PODL_PSE_PW_D_STATUS_IDLE,
	ETHTOOL_PODL_PSE_PW_D_STATUS_ERROR
};
struct ethtool_gstrings {
	__u32 cmd;
	__u32 string_set;
	__u32 len;
	__u8 data[];
};
struct ethtool_sset_info {
	__u32 cmd;
	__u32 reserved;
	__u64 sset_mask;
	__u32 data[];
};
enum ethtool_test_flags {
	ETH_TEST_FL_OFFLINE = 1, ETH_TEST_FL_FAILED, ETH_TEST_FL_EXTERNAL_LB = 4,
	ETH_TEST_FL_EXTERNAL_LB_DONE = 8
};
struct ethtool_test {
	__u32 cmd;
	__u32 flags;
	__u32 reserved;
	__u32 len;
	__u64 data[];
};
struct ethtool_stats {
	__u32 cmd;
	__u32 n_stats;
	__u64 data[];
};
struct ethtool_perm_addr {
	__u32 cmd;
	__u32 size;
	__u8 data[];
};
enum ethtool_flags {
	ETH_FLAG_TXVLAN = 128, ETH_FLAG_RXVLAN = 256, ETH_FLAG_LRO = 32768,
	ETH_FLAG_NTUPLE = 134217728, ETH_FLAG_RXHASH = 268435456
};
struct ethtool_tcpip4_spec {
	__be32 ip4src;
	__be32 ip4dst;
	__be16 psrc;
	__be16 pdst;
	__u8 tos;
};
struct ethtool_ah_espip4_spec {
	__be32 ip4src;
	__be32 ip4dst;
	__be32 spi;
	__u8 tos;
};
struct ethtool_usrip4_spec {
	__be32 ip4src;
	__be32 ip4dst;
	__be32 l4_4_bytes;
	__u8 tos;
	__u8 ip_ver;
	__u8 proto;
};
struct ethtool_tcpip6_spec {
	__be32 ip6src[4];
	__be32 ip6dst[4];
	__be16 psrc;
	__be16 pdst;
	__u8 tclass;
};
struct ethtool_ah_espip6_spec {
	__be32 ip6src[4];
	__be32 ip6dst[4];
	__be32 spi;
	__u8 tclass;
};
struct ethtool_usrip6_spec {
	__be32 ip6src[4];
	__be32 ip6dst[4];
	__be32 l4_4_bytes;
	__u8 tclass;
	__u8 l4_proto;
};
union ethtool_flow_union {
	struct ethtool_tcpip4_spec tcp_ip4_spec;
	struct ethtool_tcpip4_spec udp_ip4_spec;
	struct ethtool_tcpip4_spec sctp_ip4_spec;
	struct ethtool_ah_espip4_spec ah_ip4_spec;
	struct ethtool_ah_espip4_spec esp_ip4_spec;
	struct ethtool_usrip4_spec usr_ip4_spec;
	struct ethtool_tcpip6_spec tcp_ip6_spec;
	struct ethtool_tcpip6_spec udp_ip6_spec;
	struct ethtool_tcpip6_spec sctp_ip6_spec;
	struct ethtool_ah_espip6_spec ah_ip6_spec;
	struct ethtool_ah_espip6_spec esp_ip6_spec;
	struct ethtool_usrip6_spec usr_ip6_spec;
	struct ethhdr ether_spec;
	__u8 hdata[52];
};
struct ethtool_flow_ext {
	__u8 padding[2];
	unsigned char h_dest[6];
	__be16 vlan_etype;
	__be16 vlan_tci;
	__be32 data[2];
};
struct ethtool_rx_flow_spec {
	__u32 flow_type;
	union ethtool_flow_union h_u;
	struct ethtool_flow_ext h_ext;
	union ethtool_flow_union m_u;
	struct ethtool_flow_ext m_ext;
	__u64 ring_cookie;
	__u32 location;
};
struct ethtool_rxnfc {
	__u32 cmd;
	__u32 flow_type;
	__u64 data;
	struct ethtool_rx_flow_spec fs;
	union {
		__u32 rule_cnt;
		__u32 rss_context;
	};
	__u32 rule_locs[0];
};
struct ethtool_rxfh_indir {
	__u32 cmd;
	__u32 size;
	__u32 ring_index[];
};
struct ethtool_rxfh {
	__u32 cmd;
	__u32 rss_context;
	__u32 indir_size;
	__u32 key_size;
	__u8 hfunc;
	__u8 rsvd8[3];
	__u32 rsvd32;
	__u32 rss_config[];
};
struct ethtool_rx_ntuple_flow_spec {
	__u32 flow_type;
	union {
		struct ethtool_tcpip4_spec tcp_ip4_spec;
		struct ethtool_tcpip4_spec udp_ip4_spec;
		struct ethtool_tcpip4_spec sctp_ip4_spec;
		struct ethtool_ah_espip4_spec ah_ip4_spec;
		struct ethtool_ah_espip4_spec esp_ip4_spec;
		struct ethtool_usrip4_spec usr_ip4_spec;
		struct ethhdr ether_spec;
		__u8 hdata[72];
	} h_u, m_u;
	__u16 vlan_tag;
	__u16 vlan_tag_mask;
	__u64 data;
	__u64 data_mask;
	__s32 action;
};
struct ethtool_rx_ntuple {
	__u32 cmd;
	struct ethtool_rx_ntuple_flow_spec fs;
};
enum ethtool_flash_op_type {
	ETHTOOL_FLASH_ALL_REGIONS
};
struct ethtool_flash {
	__u32 cmd;
	__u32 region;
	char data[128];
};
struct ethtool_dump {
	__u32 cmd;
	__u32 version;
	__u32 flag;
	__u32 len;
	__u8 data[];
};
struct ethtool_get_features_block {
	__u32 available;
	__u32 requested;
	__u32 active;
	__u32 never_changed;
};
struct ethtool_gfeatures {
	__u32 cmd;
	__u32 size;
	struct ethtool_get_features_block features[];
};
struct ethtool_set_features_block {
	__u32 valid;
	__u32 requested;
};
struct ethtool_sfeatures {
	__u32 cmd;
	__u32 size;
	struct ethtool_set_features_block features[];
};
struct ethtool_ts_info {
	__u32 cmd;
	__u32 so_timestamping;
	__s32 phc_index;
	__u32 tx_types;
	__u32 tx_reserved[3];
	__u32 rx_filters;
	__u32 rx_reserved[3];
};
enum ethtool_sfeatures_retval_bits {
	ETHTOOL_F_UNSUPPORTED__BIT, ETHTOOL_F_WISH__BIT, ETHTOOL_F_COMPAT__BIT
};
struct ethtool_per_queue_op {
	__u32 cmd;
	__u32 sub_command;
	__u32 queue_mask[128];
	char data[];
};
struct ethtool_fecparam {
	__u32 cmd;
	__u32 active_fec;
	__u32 fec;
	__u32 reserved;
};
enum ethtool_fec_config_bits {
	ETHTOOL_FEC_NONE_BIT, ETHTOOL_FEC_AUTO_BIT, ETHTOOL_FEC_OFF_BIT, ETHTOOL_FEC_RS_BIT,
	ETHTOOL_FEC_BASER_BIT, ETHTOOL_FEC_LLRS_BIT
};
enum ethtool_link_mode_bit_indices {
	ETHTOOL_LINK_MODE_10baseT_Half_BIT, ETHTOOL_LINK_MODE_10baseT_Full_BIT,
	ETHTOOL_LINK_MODE_100baseT_Half_BIT, ETHTOOL_LINK_MODE_100baseT_Full_BIT,
	ETHTOOL_LINK_MODE_1000baseT_Half_BIT, ETHTOOL_LINK_MODE_1000baseT_Full_BIT,
	ETHTOOL_LINK_MODE_Autoneg_BIT, ETHTOOL_LINK_MODE_TP_BIT, ETHTOOL_LINK_MODE_AUI_BIT,
	ETHTOOL_LINK_MODE_MII_BIT, ETHTOOL_LINK_MODE_FIBRE_BIT, ETHTOOL_LINK_MODE_BNC_BIT,
	ETHTOOL_LINK_MODE_10000baseT_Full_BIT, ETHTOOL_LINK_MODE_Pause_BIT,
	ETHTOOL_LINK_MODE_Asym_Pause_BIT, ETHTOOL_LINK_MODE_2500baseX_Full_BIT,
	ETHTOOL_LINK_MODE_Backplane_BIT, ETHTOOL_LINK_MODE_1000baseKX_Full_BIT,
	ETHTOOL_LINK_MODE_10000baseKX4_Full_BIT, ETHTOOL_LINK_MODE_10000baseKR_Full_BIT,
	ETHTOOL_LINK_MODE_10000baseR_FEC_BIT, ETHTOOL_LINK_MODE_20000baseMLD2_Full_BIT,
	ETHTOOL_LINK_MODE_20000baseKR2_Full_BIT, ETHTOOL_LINK_MODE_40000baseKR4_Full_BIT,
	ETHTOOL_LINK_MODE_40000baseCR4_Full_BIT, ETHTOOL_LINK_MODE_40000baseSR4_Full_BIT,
	ETHTOOL_LINK_MODE_40000baseLR4_Full_BIT, ETHTOOL_LINK_MODE_56000baseKR4_Full_BIT,
	ETHTOOL_LINK_MODE_56000baseCR4_Full_BIT, ETHTOOL_LINK_MODE_56000baseSR4_Full_BIT,
	ETHTOOL_LINK_MODE_56000baseLR4_Full_BIT, ETHTOOL_LINK_MODE_25000baseCR_Full_BIT,
	ETHTOOL_LINK_MODE_25000baseKR_Full_BIT, ETHTOOL_LINK_MODE_25000baseSR_Full_BIT,
	ETHTOOL_LINK_MODE_50000baseCR2_Full_BIT, ETHTOOL_LINK_MODE_50000baseKR2_Full_BIT,
	ETHTOOL_LINK_MODE_100000baseKR4_Full_BIT, ETHTOOL_LINK_MODE_100000baseSR4_Full_BIT,
	ETHTOOL_LINK_MODE_100000baseCR4_Full_BIT, ETHTOOL_LINK_MODE_100000baseLR4_ER4_Full_BIT,
	ETHTOOL_LINK_MODE_50000baseSR2_Full_BIT, ETHTOOL_LINK_MODE_1000baseX_Full_BIT,
	ETHTOOL_LINK_MODE_10000baseCR_Full_BIT, ETHTOOL_LINK_MODE_10000baseSR_Full_BIT,
	ETHTOOL_LINK_MODE_10000baseLR_Full_BIT, ETHTOOL_LINK_MODE_10000baseLRM_Full_BIT,
	ETHTOOL_LINK_MODE_10000baseER_Full_BIT, ETHTOOL_LINK_MODE_2500baseT_Full_BIT,
	ETHTOOL_LINK_MODE_5000baseT_Full_BIT, ETHTOOL_LINK_MODE_FEC_NONE_BIT,
	ETHTOOL_LINK_MODE_FEC_RS_BIT, ETHTOOL_LINK_MODE_FEC_BASER_BIT,
	ETHTOOL_LINK_MODE_50000baseKR_Full_BIT, ETHTOOL_LINK_MODE_50000baseSR_Full_BIT,
	ETHTOOL_LINK_MODE_50000baseCR_Full_BIT, ETHTOOL_LINK_MODE_50000baseLR_ER_FR_Full_BIT,
	ETHTOOL_LINK_MODE_50000baseDR_Full_BIT, ETHTOOL_LINK_MODE_100000baseKR2_Full_BIT,
	ETHTOOL_LINK_MODE_100000baseSR2_Full_BIT, ETHTOOL_LINK_MODE_100000baseCR2_Full_BIT,
	ETHTOOL_LINK_MODE_100000baseLR2_ER2_FR2_Full_BIT,
	ETHTOOL_LINK_MODE_100000baseDR2_Full_BIT, ETHTOOL_LINK_MODE_200000baseKR4_Full_BIT,
	ETHTOOL_LINK_MODE_200000baseSR4_Full_BIT,
	ETHTOOL_LINK_MODE_200000baseLR4_ER4_FR4_Full_BIT,
	ETHTOOL_LINK_MODE_200000baseDR4_Full_BIT, ETHTOOL_LINK_MODE_200000baseCR4_Full_BIT,
	ETHTOOL_LINK_MODE_100baseT1_Full_BIT, ETHTOOL_LINK_MODE_1000baseT1_Full_BIT,
	ETHTOOL_LINK_MODE_400000baseKR8_Full_BIT, ETHTOOL_LINK_MODE_400000baseSR8_Full_BIT,
	ETHTOOL_LINK_MODE_400000baseLR8_ER8_FR8_Full_BIT,
	ETHTOOL_LINK_MODE_400000baseDR8_Full_BIT, ETHTOOL_LINK_MODE_400000baseCR8_Full_BIT,
	ETHTOOL_LINK_MODE_FEC_LLRS_BIT, ETHTOOL_LINK_MODE_100000baseKR_Full_BIT,
	ETHTOOL_LINK_MODE_100000baseSR_Full_BIT, ETHTOOL_LINK_MODE_100000baseLR_ER_FR_Full_BIT,
	ETHTOOL_LINK_MODE_100000baseCR_Full_BIT, ETHTOOL_LINK_MODE_100000baseDR_Full_BIT,
	ETHTOOL_LINK_MODE_200000baseKR2_Full_BIT, ETHTOOL_LINK_MODE_200000baseSR2_Full_BIT,
	ETHTOOL_LINK_MODE_200000baseLR2_ER2_FR2_Full_BIT,
	ETHTOOL_LINK_MODE_200000baseDR2_Full_BIT, ETHTOOL_LINK_MODE_200000baseCR2_Full_BIT,
	ETHTOOL_LINK_MODE_400000baseKR4_Full_BIT, ETHTOOL_LINK_MODE_400000baseSR4_Full_BIT,
	ETHTOOL_LINK_MODE_400000baseLR4_ER4_FR4_Full_BIT,
	ETHTOOL_LINK_MODE_400000baseDR4_Full_BIT, ETHTOOL_LINK_MODE_400000baseCR4_Full_BIT,
	ETHTOOL_LINK_MODE_100baseFX_Half_BIT, ETHTOOL_LINK_MODE_100baseFX_Full_BIT,
	ETHTOOL_LINK_MODE_10baseT1L_Full_BIT, __ETHTOOL_LINK_MODE_MASK_NBITS
};
enum ethtool_reset_flags {
	ETH_RESET_MGMT = 1, ETH_RESET_IRQ, ETH_RESET_DMA = 4, ETH_RESET_FILTER = 8,
	ETH_RESET_OFFLOAD = 16, ETH_RESET_MAC = 32, ETH_RESET_PHY = 64, ETH_RESET_RAM = 128,
	ETH_RESET_AP = 256, ETH_RESET_DEDICATED = 65535, ETH_RESET_ALL = 0xffffffff
};
struct ethtool_link_settings {
	__u32 cmd;
	__u32 speed;
	__u8 duplex;
	__u8 port;
	__u8 phy_address;
	__u8 autoneg;
	__u8 mdio_support;
	__u8 eth_tp_mdix;
	__u8 eth_tp_mdix_ctrl;
	__s8 link_mode_masks_nwords;
	__u8 transceiver;
	__u8 master_slave_cfg;
	__u8 master_slave_state;
	__u8 rate_matching;
	__u32 reserved[7];
	__u32 link_mode_masks[];
};
#define ETH_MDIO_SUPPORTS_C22 1
#define ETH_MDIO_SUPPORTS_C45 2
#define ETHTOOL_FWVERS_LEN 32
#define ETHTOOL_BUSINFO_LEN 32
#define ETHTOOL_EROMVERS_LEN 32
#define SOPASS_MAX 6
#define PFC_STORM_PREVENTION_AUTO 0xffff
#define PFC_STORM_PREVENTION_DISABLE 0
#define DOWNSHIFT_DEV_DEFAULT_COUNT 0xff
#define DOWNSHIFT_DEV_DISABLE 0
#define ETHTOOL_PHY_FAST_LINK_DOWN_ON 0
#define ETHTOOL_PHY_FAST_LINK_DOWN_OFF 0xff
#define ETHTOOL_PHY_EDPD_DFLT_TX_MSECS 0xffff
#define ETHTOOL_PHY_EDPD_NO_TX 0xfffe
#define ETHTOOL_PHY_EDPD_DISABLE 0
#define ETH_GSTRING_LEN 32
#define ETH_RX_NFC_IP4 1
#define ETHTOOL_RX_FLOW_SPEC_RING 0xffffffffL
#define ETHTOOL_RX_FLOW_SPEC_RING_VF 0xff00000000L
#define ETHTOOL_RX_FLOW_SPEC_RING_VF_OFF 32
#define ETH_RXFH_CONTEXT_ALLOC 0xffffffffU
#define ETH_RXFH_INDIR_NO_CHANGE 0xffffffffU
#define ETHTOOL_RXNTUPLE_ACTION_DROP (-1)
#define ETHTOOL_RXNTUPLE_ACTION_CLEAR (-2)
#define ETHTOOL_FLASH_MAX_FILENAME 128
#define ETH_FW_DUMP_DISABLE 0
#define ETHTOOL_F_UNSUPPORTED 0x1
#define ETHTOOL_F_WISH 0x2
#define ETHTOOL_F_COMPAT 0x4
#define MAX_NUM_QUEUE 4096
#define ETHTOOL_FEC_NONE 0x1
#define ETHTOOL_FEC_AUTO 0x2
#define ETHTOOL_FEC_OFF 0x4
#define ETHTOOL_FEC_RS 0x8
#define ETHTOOL_FEC_BASER 0x10
#define ETHTOOL_FEC_LLRS 0x20
#define ETHTOOL_GSET 0x1
#define ETHTOOL_SSET 0x2
#define ETHTOOL_GDRVINFO 0x3
#define ETHTOOL_GREGS 0x4
#define ETHTOOL_GWOL 0x5
#define ETHTOOL_SWOL 0x6
#define ETHTOOL_GMSGLVL 0x7
#define ETHTOOL_SMSGLVL 0x8
#define ETHTOOL_NWAY_RST 0x9
#define ETHTOOL_GLINK 0xa
#define ETHTOOL_GEEPROM 0xb
#define ETHTOOL_SEEPROM 0xc
#define ETHTOOL_GCOALESCE 0xe
#define ETHTOOL_SCOALESCE 0xf
#define ETHTOOL_GRINGPARAM 0x10
#define ETHTOOL_SRINGPARAM 0x11
#define ETHTOOL_GPAUSEPARAM 0x12
#define ETHTOOL_SPAUSEPARAM 0x13
#define ETHTOOL_GRXCSUM 0x14
#define ETHTOOL_SRXCSUM 0x15
#define ETHTOOL_GTXCSUM 0x16
#define ETHTOOL_STXCSUM 0x17
#define ETHTOOL_GSG 0x18
#define ETHTOOL_SSG 0x19
#define ETHTOOL_TEST 0x1a
#define ETHTOOL_GSTRINGS 0x1b
#define ETHTOOL_PHYS_ID 0x1c
#define ETHTOOL_GSTATS 0x1d
#define ETHTOOL_GTSO 0x1e
#define ETHTOOL_STSO 0x1f
#define ETHTOOL_GPERMADDR 0x20
#define ETHTOOL_GUFO 0x21
#define ETHTOOL_SUFO 0x22
#define ETHTOOL_GGSO 0x23
#define ETHTOOL_SGSO 0x24
#define ETHTOOL_GFLAGS 0x25
#define ETHTOOL_SFLAGS 0x26
#define ETHTOOL_GPFLAGS 0x27
#define ETHTOOL_SPFLAGS 0x28
#define ETHTOOL_GRXFH 0x29
#define ETHTOOL_SRXFH 0x2a
#define ETHTOOL_GGRO 0x2b
#define ETHTOOL_SGRO 0x2c
#define ETHTOOL_GRXRINGS 0x2d
#define ETHTOOL_GRXCLSRLCNT 0x2e
#define ETHTOOL_GRXCLSRULE 0x2f
#define ETHTOOL_GRXCLSRLALL 0x30
#define ETHTOOL_SRXCLSRLDEL 0x31
#define ETHTOOL_SRXCLSRLINS 0x32
#define ETHTOOL_FLASHDEV 0x33
#define ETHTOOL_RESET 0x34
#define ETHTOOL_SRXNTUPLE 0x35
#define ETHTOOL_GRXNTUPLE 0x36
#define ETHTOOL_GSSET_INFO 0x37
#define ETHTOOL_GRXFHINDIR 0x38
#define ETHTOOL_SRXFHINDIR 0x39
#define ETHTOOL_GFEATURES 0x3a
#define ETHTOOL_SFEATURES 0x3b
#define ETHTOOL_GCHANNELS 0x3c
#define ETHTOOL_SCHANNELS 0x3d
#define ETHTOOL_SET_DUMP 0x3e
#define ETHTOOL_GET_DUMP_FLAG 0x3f
#define ETHTOOL_GET_DUMP_DATA 0x40
#define ETHTOOL_GET_TS_INFO 0x41
#define ETHTOOL_GMODULEINFO 0x42
#define ETHTOOL_GMODULEEEPROM 0x43
#define ETHTOOL_GEEE 0x44
#define ETHTOOL_SEEE 0x45
#define ETHTOOL_GRSSH 0x46
#define ETHTOOL_SRSSH 0x47
#define ETHTOOL_GTUNABLE 0x48
#define ETHTOOL_STUNABLE 0x49
#define ETHTOOL_GPHYSTATS 0x4a
#define ETHTOOL_PERQUEUE 0x4b
#define ETHTOOL_GLINKSETTINGS 0x4c
#define ETHTOOL_SLINKSETTINGS 0x4d
#define ETHTOOL_PHY_GTUNABLE 0x4e
#define ETHTOOL_PHY_STUNABLE 0x4f
#define ETHTOOL_GFECPARAM 0x50
#define ETHTOOL_SFECPARAM 0x51
#define SPARC_ETH_GSET 1
#define SPARC_ETH_SSET 2
#define SUPPORTED_10baseT_Half 1UL
#define SUPPORTED_10baseT_Full 2UL
#define SUPPORTED_100baseT_Half 4UL
#define SUPPORTED_100baseT_Full 8UL
#define SUPPORTED_1000baseT_Half 16UL
#define SUPPORTED_1000baseT_Full 32UL
#define SUPPORTED_Autoneg 64UL
#define SUPPORTED_TP 128UL
#define SUPPORTED_AUI 256UL
#define SUPPORTED_MII 512UL
#define SUPPORTED_FIBRE 1024UL
#define SUPPORTED_BNC 2048UL
#define SUPPORTED_10000baseT_Full 4096UL
#define SUPPORTED_Pause 8192UL
#define SUPPORTED_Asym_Pause 16384UL
#define SUPPORTED_2500baseX_Full 32768UL
#define SUPPORTED_Backplane 65536UL
#define SUPPORTED_1000baseKX_Full 131072UL
#define SUPPORTED_10000baseKX4_Full 262144UL
#define SUPPORTED_10000baseKR_Full 524288UL
#define SUPPORTED_10000baseR_FEC 1048576UL
#define SUPPORTED_20000baseMLD2_Full 2097152UL
#define SUPPORTED_20000baseKR2_Full 4194304UL
#define SUPPORTED_40000baseKR4_Full 8388608UL
#define SUPPORTED_40000baseCR4_Full 16777216UL
#define SUPPORTED_40000baseSR4_Full 33554432UL
#define SUPPORTED_40000baseLR4_Full 67108864UL
#define SUPPORTED_56000baseKR4_Full 134217728UL
#define SUPPORTED_56000baseCR4_Full 268435456UL
#define SUPPORTED_56000baseSR4_Full 536870912UL
#define SUPPORTED_56000baseLR4_Full 1073741824UL
#define ADVERTISED_10baseT_Half 1UL
#define ADVERTISED_10baseT_Full 2UL
#define ADVERTISED_100baseT_Half 4UL
#define ADVERTISED_100baseT_Full 8UL
#define ADVERTISED_1000baseT_Half 16UL
#define ADVERTISED_1000baseT_Full 32UL
#define ADVERTISED_Autoneg 64UL
#define ADVERTISED_TP 128UL
#define ADVERTISED_AUI 256UL
#define ADVERTISED_MII 512UL
#define ADVERTISED_FIBRE 1024UL
#define ADVERTISED_BNC 2048UL
#define ADVERTISED_10000baseT_Full 4096UL
#define ADVERTISED_Pause 8192UL
#define ADVERTISED_Asym_Pause 16384UL
#define ADVERTISED_2500baseX_Full 32768UL
#define ADVERTISED_Backplane 65536UL
#define ADVERTISED_1000baseKX_Full 131072UL
#define ADVERTISED_10000baseKX4_Full 262144UL
#define ADVERTISED_10000baseKR_Full 524288UL
#define ADVERTISED_10000baseR_FEC 1048576UL
#define ADVERTISED_20000baseMLD2_Full 2097152UL
#define ADVERTISED_20000baseKR2_Full 4194304UL
#define ADVERTISED_40000baseKR4_Full 8388608UL
#define ADVERTISED_40000baseCR4_Full 16777216UL
#define ADVERTISED_40000baseSR4_Full 33554432UL
#define ADVERTISED_40000baseLR4_Full 67108864UL
#define ADVERTISED_56000baseKR4_Full 134217728UL
#define ADVERTISED_56000baseCR4_Full 268435456UL
#define ADVERTISED_56000baseSR4_Full 536870912UL
#define ADVERTISED_56000baseLR4_Full 1073741824UL
#define SPEED_10 10
#define SPEED_100 100
#define SPEED_1000 1000
#define SPEED_2500 2500
#define SPEED_5000 5000
#define SPEED_10000 10000
#define SPEED_14000 14000
#define SPEED_20000 20000
#define SPEED_25000 25000
#define SPEED_40000 40000
#define SPEED_50000 50000
#define SPEED_56000 56000
#define SPEED_100000 100000
#define SPEED_200000 200000
#define SPEED_400000 400000
#define SPEED_UNKNOWN (-1)
#define DUPLEX_HALF 0x0
#define DUPLEX_FULL 0x1
#define DUPLEX_UNKNOWN 0xff
#define MASTER_SLAVE_CFG_UNSUPPORTED 0
#define MASTER_SLAVE_CFG_UNKNOWN 1
#define MASTER_SLAVE_CFG_MASTER_PREFERRED 2
#define MASTER_SLAVE_CFG_SLAVE_PREFERRED 3
#define MASTER_SLAVE_CFG_MASTER_FORCE 4
#define MASTER_SLAVE_CFG_SLAVE_FORCE 5
#define MASTER_SLAVE_STATE_UNSUPPORTED 0
#define MASTER_SLAVE_STATE_UNKNOWN 1
#define MASTER_SLAVE_STATE_MASTER 2
#define MASTER_SLAVE_STATE_SLAVE 3
#define MASTER_SLAVE_STATE_ERR 4
#define RATE_MATCH_NONE 0
#define RATE_MATCH_PAUSE 1
#define RATE_MATCH_CRS 2
#define RATE_MATCH_OPEN_LOOP 3
#define PORT_TP 0x0
#define PORT_AUI 0x1
#define PORT_MII 0x2
#define PORT_FIBRE 0x3
#define PORT_BNC 0x4
#define PORT_DA 0x5
#define PORT_NONE 0xef
#define PORT_OTHER 0xff
#define XCVR_INTERNAL 0x0
#define XCVR_EXTERNAL 0x1
#define XCVR_DUMMY1 0x2
#define XCVR_DUMMY2 0x3
#define XCVR_DUMMY3 0x4
#define AUTONEG_DISABLE 0x0
#define AUTONEG_ENABLE 0x1
#define ETH_TP_MDI_INVALID 0x0
#define ETH_TP_MDI 0x1
#define ETH_TP_MDI_X 0x2
#define ETH_TP_MDI_AUTO 0x3
#define WAKE_PHY 0x1
#define WAKE_UCAST 0x2
#define WAKE_MCAST 0x4
#define WAKE_BCAST 0x8
#define WAKE_ARP 0x10
#define WAKE_MAGIC 0x20
#define WAKE_MAGICSECURE 0x40
#define WAKE_FILTER 0x80
#define WOL_MODE_COUNT 8
#define TCP_V4_FLOW 0x1
#define UDP_V4_FLOW 0x2
#define SCTP_V4_FLOW 0x3
#define AH_ESP_V4_FLOW 0x4
#define TCP_V6_FLOW 0x5
#define UDP_V6_FLOW 0x6
#define SCTP_V6_FLOW 0x7
#define AH_ESP_V6_FLOW 0x8
#define AH_V4_FLOW 0x9
#define ESP_V4_FLOW 0xa
#define AH_V6_FLOW 0xb
#define ESP_V6_FLOW 0xc
#define IPV4_USER_FLOW 0xd
#define IP_USER_FLOW 13
#define IPV6_USER_FLOW 0xe
#define IPV4_FLOW 0x10
#define IPV6_FLOW 0x11
#define ETHER_FLOW 0x12
#define FLOW_EXT 0x80000000U
#define FLOW_MAC_EXT 0x40000000
#define FLOW_RSS 0x20000000
#define RXH_L2DA 0x2
#define RXH_VLAN 0x4
#define RXH_L3_PROTO 0x8
#define RXH_IP_SRC 0x10
#define RXH_IP_DST 0x20
#define RXH_L4_B_0_1 0x40
#define RXH_L4_B_2_3 0x80
#define RXH_DISCARD (-0x7fffffff - 1)
#define RX_CLS_FLOW_DISC 0xffffffffffffffffUL
#define RX_CLS_FLOW_WAKE 0xfffffffffffffffeUL
#define RX_CLS_LOC_SPECIAL 0x80000000U
#define RX_CLS_LOC_ANY 0xffffffffU
#define RX_CLS_LOC_FIRST 0xfffffffeU
#define RX_CLS_LOC_LAST 0xfffffffdU
#define ETH_MODULE_SFF_8079 0x1
#define ETH_MODULE_SFF_8079_LEN 256
#define ETH_MODULE_SFF_8472 0x2
#define ETH_MODULE_SFF_8472_LEN 512
#define ETH_MODULE_SFF_8636 0x3
#define ETH_MODULE_SFF_8636_LEN 256
#define ETH_MODULE_SFF_8436 0x4
#define ETH_MODULE_SFF_8436_LEN 256
#define ETH_MODULE_SFF_8636_MAX_LEN 640
#define ETH_MODULE_SFF_8436_MAX_LEN 640
#define ETH_RESET_SHARED_SHIFT 16

#endif
