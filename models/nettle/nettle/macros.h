/* Nettle 3.8: the documented interface */
#ifndef NETTLE_MACROS_H_INCLUDED
#define NETTLE_MACROS_H_INCLUDED



#endif
