/* SIMDe 0.7: the architecture */
#ifndef SIMDE_SIMDE_ARCH_H
#define SIMDE_SIMDE_ARCH_H



#endif
