/* PPP values */
#ifndef _NET_PPP_DEFS_H
#define _NET_PPP_DEFS_H

#include <sys/types.h>
#define PPP_ADDRESS(p) (((unsigned char *)(p))[0])
#define PPP_CONTROL(p) (((unsigned char *)(p))[1])
#define PPP_IP 0x21
#define PPP_IPV6 0x57

#endif
