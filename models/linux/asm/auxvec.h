/* Linux UAPI: values and layouts */
#ifndef _ASM_AUXVEC_H
#define _ASM_AUXVEC_H

#include <linux/types.h>

#define AT_SYSINFO_EHDR 33
#define AT_VECTOR_SIZE_ARCH 3

#endif
