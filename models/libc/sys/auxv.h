/* the auxiliary vector */
#ifndef _SYS_AUXV_H
#define _SYS_AUXV_H

#include <elf.h>
unsigned long getauxval(unsigned long type);
#define HWCAP_NOT_USED 0

#endif
