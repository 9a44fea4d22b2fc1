/* libpcap 1.10: VLAN tags */
#ifndef lib_pcap_vlan_h
#define lib_pcap_vlan_h

#include <stdint.h>

struct vlan_tag {
	uint16_t vlan_tpid;
	uint16_t vlan_tci;
};
#define VLAN_TAG_LEN 4

#endif
