/* old packet sockets */
#ifndef _NET_IF_PACKET_H
#define _NET_IF_PACKET_H

#include <bits/sockaddr.h>
struct sockaddr_pkt {
	sa_family_t spkt_family;
	unsigned char spkt_device[14];
	unsigned short spkt_protocol;
};

#endif
