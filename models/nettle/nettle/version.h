/* Nettle 3.8: the documented interface */
#ifndef NETTLE_VERSION_H_INCLUDED
#define NETTLE_VERSION_H_INCLUDED

int nettle_version_major(void);
int nettle_version_minor(void);

#define NETTLE_VERSION_MAJOR 3
#define NETTLE_VERSION_MINOR 8
#define NETTLE_USE_MINI_GMP 0

#endif
