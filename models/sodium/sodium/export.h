/* libsodium 1.0.18: the documented interface */
#ifndef sodium_export_H
#define sodium_export_H

#include <stddef.h>
#include <stdint.h>
#include <limits.h>

#define SODIUM_SIZE_MAX 18446744073709551615UL

#endif
