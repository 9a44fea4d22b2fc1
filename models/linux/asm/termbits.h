/* Linux UAPI: terminals */
#ifndef _ASM_TERMBITS_H
#define _ASM_TERMBITS_H

#include <termios.h>

#endif
