/* mounted file systems */
#ifndef _MNTENT_H
#define _MNTENT_H

#include <stdio.h>
struct mntent {
	char *mnt_fsname;
	char *mnt_dir;
	char *mnt_type;
	char *mnt_opts;
	int mnt_freq;
	int mnt_passno;
};
#define MOUNTED "/etc/mtab"
FILE *setmntent(const char *file, const char *mode)
    __contract("path(file) null(ret) handle(ret, file)");
struct mntent *getmntent(FILE *stream) __contract("null(ret) outside(ret, file)");
struct mntent *getmntent_r(FILE *restrict stream, struct mntent *restrict result, char *restrict buf, int len)
    __contract("null(ret) outside(buf, len, file)");
int endmntent(FILE *stream);
char *hasmntopt(const struct mntent *mnt, const char *opt) __contract("null(ret)");

#endif
