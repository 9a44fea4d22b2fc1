/* POSIX tree walk */
#ifndef _FTW_H
#define _FTW_H

#include <sys/types.h>
#include <sys/stat.h>
struct FTW {
	int base;
	int level;
};
enum { FTW_F, FTW_D, FTW_DNR, FTW_NS, FTW_SL, FTW_DP, FTW_SLN };
enum { FTW_PHYS = 1, FTW_MOUNT = 2, FTW_CHDIR = 4, FTW_DEPTH = 8, FTW_ACTIONRETVAL = 16 };
typedef int (*__ftw_func_t)(const char *path, const struct stat *st, int flag);
typedef int (*__nftw_func_t)(const char *path, const struct stat *st, int flag, struct FTW *info);
int ftw(const char *dir, __ftw_func_t func, int ndirs) __contract("path(dir) calls(func)");
int nftw(const char *dir, __nftw_func_t func, int ndirs, int flag)
    __contract("path(dir) calls(func)");

#endif
