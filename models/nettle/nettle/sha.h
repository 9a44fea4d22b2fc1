/* Nettle 3.8: the documented interface */
#ifndef NETTLE_SHA_H_INCLUDED
#define NETTLE_SHA_H_INCLUDED

#include <nettle/sha1.h>
#include <nettle/sha2.h>

#endif
