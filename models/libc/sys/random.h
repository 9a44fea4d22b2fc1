/* Linux random */
#ifndef _SYS_RANDOM_H
#define _SYS_RANDOM_H

#include <sys/types.h>
#define GRND_NONBLOCK 1
#define GRND_RANDOM 2
#define GRND_INSECURE 4
ssize_t getrandom(void *buf, size_t len, unsigned int flags)
    __contract("writes(buf, len) random(buf, strong) le(ret, len) neg(ret)");
int getentropy(void *buf, size_t len) __contract("writes(buf, len) random(buf, strong)");

#endif
