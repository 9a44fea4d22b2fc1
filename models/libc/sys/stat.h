/* POSIX sys/stat.h */
#ifndef _SYS_STAT_H
#define _SYS_STAT_H

#include <bits/types.h>
#include <bits/struct_timespec.h>
typedef unsigned long dev_t;
typedef unsigned long ino_t;
typedef unsigned int mode_t;
typedef unsigned long nlink_t;
typedef unsigned int uid_t;
typedef unsigned int gid_t;
typedef long off_t;
typedef long blksize_t;
typedef long blkcnt_t;
struct stat {
	dev_t st_dev;
	ino_t st_ino;
	nlink_t st_nlink;
	mode_t st_mode;
	uid_t st_uid;
	gid_t st_gid;
	int __pad0;
	dev_t st_rdev;
	off_t st_size;
	blksize_t st_blksize;
	blkcnt_t st_blocks;
	struct timespec st_atim;
	struct timespec st_mtim;
	struct timespec st_ctim;
	long __reserved[3];
};
#define stat64 stat
#define fstat64 fstat
#define lstat64 lstat
#define st_atime st_atim.tv_sec
#define st_mtime st_mtim.tv_sec
#define st_ctime st_ctim.tv_sec
#define S_IFMT 0170000
#define S_IFDIR 0040000
#define S_IFCHR 0020000
#define S_IFBLK 0060000
#define S_IFREG 0100000
#define S_IFIFO 0010000
#define S_IFLNK 0120000
#define S_IFSOCK 0140000
#define S_ISUID 04000
#define S_ISGID 02000
#define S_ISVTX 01000
#define S_IRUSR 0400
#define S_IWUSR 0200
#define S_IXUSR 0100
#define S_IRWXU 0700
#define S_IRGRP 0040
#define S_IWGRP 0020
#define S_IXGRP 0010
#define S_IRWXG 0070
#define S_IROTH 0004
#define S_IWOTH 0002
#define S_IXOTH 0001
#define S_IRWXO 0007
#define S_IREAD S_IRUSR
#define S_IWRITE S_IWUSR
#define S_IEXEC S_IXUSR
#define ACCESSPERMS 0777
#define ALLPERMS 07777
#define DEFFILEMODE 0666
#define S_BLKSIZE 512
#define S_ISDIR(mode) (((mode) & S_IFMT) == S_IFDIR)
#define S_ISCHR(mode) (((mode) & S_IFMT) == S_IFCHR)
#define S_ISBLK(mode) (((mode) & S_IFMT) == S_IFBLK)
#define S_ISREG(mode) (((mode) & S_IFMT) == S_IFREG)
#define S_ISFIFO(mode) (((mode) & S_IFMT) == S_IFIFO)
#define S_ISLNK(mode) (((mode) & S_IFMT) == S_IFLNK)
#define S_ISSOCK(mode) (((mode) & S_IFMT) == S_IFSOCK)
#define UTIME_NOW ((1l << 30) - 1l)
#define UTIME_OMIT ((1l << 30) - 2l)
int stat(const char *restrict path, struct stat *restrict buf)
    __contract("path(path) writes(buf, sizeof(*buf)) outside(buf, sizeof(*buf), file)");
int fstat(int fd, struct stat *buf)
    __contract("writes(buf, sizeof(*buf)) outside(buf, sizeof(*buf), of(fd))");
int fstatat(int fd, const char *restrict path, struct stat *restrict buf, int flag)
    __contract("path(path) writes(buf, sizeof(*buf)) outside(buf, sizeof(*buf), file)");
int lstat(const char *restrict path, struct stat *restrict buf)
    __contract("path(path) writes(buf, sizeof(*buf)) outside(buf, sizeof(*buf), file)");
int chmod(const char *path, mode_t mode) __contract("path(path)");
int lchmod(const char *path, mode_t mode) __contract("path(path)");
int fchmod(int fd, mode_t mode);
int fchmodat(int fd, const char *path, mode_t mode, int flag) __contract("path(path)");
mode_t umask(mode_t mask);
mode_t getumask(void);
int mkdir(const char *path, mode_t mode) __contract("path(path)");
int mkdirat(int fd, const char *path, mode_t mode) __contract("path(path)");
int mknod(const char *path, mode_t mode, dev_t dev) __contract("path(path)");
int mknodat(int fd, const char *path, mode_t mode, dev_t dev) __contract("path(path)");
int mkfifo(const char *path, mode_t mode) __contract("path(path)");
int mkfifoat(int fd, const char *path, mode_t mode) __contract("path(path)");
int utimensat(int fd, const char *path, const struct timespec times[2], int flags)
    __contract("path(path)");
int futimens(int fd, const struct timespec times[2]);

#endif
