/* Linux file system figures */
#ifndef _SYS_VFS_H
#define _SYS_VFS_H

#include <sys/types.h>
typedef struct {
	int __val[2];
} __fsid_t;
struct statfs {
	__fsword_t f_type;
	__fsword_t f_bsize;
	__fsblkcnt_t f_blocks;
	__fsblkcnt_t f_bfree;
	__fsblkcnt_t f_bavail;
	__fsfilcnt_t f_files;
	__fsfilcnt_t f_ffree;
	__fsid_t f_fsid;
	__fsword_t f_namelen;
	__fsword_t f_frsize;
	__fsword_t f_flags;
	__fsword_t f_spare[4];
};
int statfs(const char *path, struct statfs *buf) __contract("path(path) nonnull(buf)");
int fstatfs(int fd, struct statfs *buf) __contract("nonnull(buf)");

#endif
