/* ARP, BSD and Linux names */
#ifndef _NET_IF_ARP_H
#define _NET_IF_ARP_H

#include <sys/types.h>
#include <sys/socket.h>
#include <stdint.h>
#include <bits/if_arp.h>

#endif
