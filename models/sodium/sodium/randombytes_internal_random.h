/* libsodium 1.0.18: the documented interface */
#ifndef randombytes_internal_random_H
#define randombytes_internal_random_H

#include <sodium/export.h>
#include <sodium/randombytes.h>

extern struct randombytes_implementation randombytes_internal_implementation;

#define randombytes_salsa20_implementation randombytes_internal_implementation

#endif
