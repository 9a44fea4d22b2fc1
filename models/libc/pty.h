/* pseudo terminals */
#ifndef _PTY_H
#define _PTY_H

#include <termios.h>
#include <sys/ioctl.h>
int openpty(int *amaster, int *aslave, char *name, const struct termios *t, const struct winsize *w)
    __contract("nonnull(amaster) nonnull(aslave) neg(ret)");
int forkpty(int *amaster, char *name, const struct termios *t, const struct winsize *w)
    __contract("nonnull(amaster) neg(ret)");

#endif
