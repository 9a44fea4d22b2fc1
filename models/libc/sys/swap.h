/* Linux swap */
#ifndef _SYS_SWAP_H
#define _SYS_SWAP_H

int swapon(const char *path, int flags) __contract("path(path)");
int swapoff(const char *path) __contract("path(path)");

#endif
