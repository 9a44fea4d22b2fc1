/* libpcap: link types are with the rest */
#ifndef lib_pcap_dlt_h
#define lib_pcap_dlt_h

#include <pcap/pcap.h>

#endif
