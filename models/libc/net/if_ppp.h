/* PPP requests */
#ifndef _NET_IF_PPP_H
#define _NET_IF_PPP_H

#include <linux/ppp-ioctl.h>

#endif
