/* SIMDe: NEON under its own names */
#ifndef SIMDE_ARM_NEON_H
#define SIMDE_ARM_NEON_H

#include <simde/simde-common.h>
#include <arm_neon.h>

#endif
