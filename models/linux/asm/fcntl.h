/* Linux UAPI */
#ifndef _ASM_FCNTL_H
#define _ASM_FCNTL_H

#include <fcntl.h>

#endif
