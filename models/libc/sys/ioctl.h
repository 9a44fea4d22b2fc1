/* ioctl and its request numbers */
#ifndef _SYS_IOCTL_H
#define _SYS_IOCTL_H

#include <asm/ioctls.h>
#include <linux/sockios.h>
#include <sys/ttydefaults.h>
#include <bits/winsize.h>
int ioctl(int fd, unsigned long request, ...) __contract("neg(ret)");
#define NCC 8
#define TIOCM_LE 0x1
#define TIOCM_DTR 0x2
#define TIOCM_RTS 0x4
#define TIOCM_ST 0x8
#define TIOCM_SR 0x10
#define TIOCM_CTS 0x20
#define TIOCM_CAR 0x40
#define TIOCM_RNG 0x80
#define TIOCM_DSR 0x100
#define TIOCM_CD 64
#define TIOCM_RI 128

#endif
