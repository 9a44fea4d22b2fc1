/* POSIX directories */
#ifndef _DIRENT_H
#define _DIRENT_H

#include <sys/types.h>
struct dirent {
	ino_t d_ino;
	off_t d_off;
	unsigned short d_reclen;
	unsigned char d_type;
	char d_name[256];
};
#define dirent64 dirent
#define d_fileno d_ino
#define _DIRENT_HAVE_D_TYPE 1
#define MAXNAMLEN 255
#define DT_UNKNOWN 0
#define DT_FIFO 1
#define DT_CHR 2
#define DT_DIR 4
#define DT_BLK 6
#define DT_REG 8
#define DT_LNK 10
#define DT_SOCK 12
#define DT_WHT 14
#define IFTODT(mode) (((mode) & 0170000) >> 12)
#define DTTOIF(type) ((type) << 12)
typedef struct __dirstream DIR;
DIR *opendir(const char *path) __contract("path(path) null(ret)");
DIR *fdopendir(int fd) __contract("null(ret)");
int closedir(DIR *dir) __contract("nonnull(dir) frees(dir)");
struct dirent *readdir(DIR *dir) __contract("nonnull(dir) null(ret) outside(ret, file)");
int readdir_r(DIR *restrict dir, struct dirent *restrict entry, struct dirent **restrict result)
    __contract("nonnull(dir) outside(entry, sizeof(*entry), file) null(*result)");
void rewinddir(DIR *dir) __contract("nonnull(dir)");
void seekdir(DIR *dir, long pos) __contract("nonnull(dir)");
long telldir(DIR *dir) __contract("nonnull(dir)");
int dirfd(DIR *dir) __contract("nonnull(dir)");
int scandir(const char *restrict path, struct dirent ***restrict namelist, int (*selector)(const struct dirent *), int (*cmp)(const struct dirent **, const struct dirent **))
    __contract("path(path) nonnull(namelist) outside(**namelist, file) calls(selector) calls(cmp) "
               "neg(ret)");
int alphasort(const struct dirent **a, const struct dirent **b);
int versionsort(const struct dirent **a, const struct dirent **b);

#endif
