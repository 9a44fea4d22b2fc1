/* libnl 3.7: the documented interface */
#ifndef CCAN_HASH_H
#define CCAN_HASH_H

#include <stdint.h>
#include <stdlib.h>
#include <endian.h>
#include <err.h>
#include <stdio.h>
#include <string.h>

uint32_t nl_hash_any(const void *key, size_t length, uint32_t base);

#define HAVE_LITTLE_ENDIAN 1

#endif
