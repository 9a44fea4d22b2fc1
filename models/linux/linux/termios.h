/* Linux UAPI */
#ifndef _LINUX_TERMIOS_H
#define _LINUX_TERMIOS_H

#include <termios.h>
#include <sys/ioctl.h>

#endif
