/* libsodium 1.0.18: the documented interface */
#ifndef randombytes_sysrandom_H
#define randombytes_sysrandom_H

#include <sodium/export.h>
#include <sodium/randombytes.h>

extern struct randombytes_implementation randombytes_sysrandom_implementation;

#endif
