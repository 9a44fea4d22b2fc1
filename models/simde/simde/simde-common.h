/* SIMDe 0.7: common definitions */
#ifndef SIMDE_SIMDE_COMMON_H
#define SIMDE_SIMDE_COMMON_H

#include <stdint.h>
#include <stddef.h>
#define SIMDE_VERSION_MAJOR 0
#define SIMDE_VERSION_MINOR 7
#define SIMDE_VERSION_MICRO 6

#endif
