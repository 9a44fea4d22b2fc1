/* libpcap: an older name */
#ifndef PCAP_BPF_H
#define PCAP_BPF_H

#include <pcap/pcap.h>

#endif
