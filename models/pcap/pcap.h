/* libpcap: the usual name */
#ifndef PCAP_H
#define PCAP_H

#include <pcap/pcap.h>

#endif
