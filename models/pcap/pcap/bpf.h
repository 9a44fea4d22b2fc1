/* libpcap: filters are with the rest */
#ifndef lib_pcap_bpf_h
#define lib_pcap_bpf_h

#include <pcap/pcap.h>

#endif
