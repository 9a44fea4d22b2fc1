/* Nettle 3.8: the documented interface */
#ifndef NETTLE_REALLOC_H_INCLUDED
#define NETTLE_REALLOC_H_INCLUDED

#include <nettle/nettle-types.h>

void *nettle_realloc(void *p1, void *p2, size_t p3);
void *nettle_xrealloc(void *p1, void *p2, size_t p3);

#endif
