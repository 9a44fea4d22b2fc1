/* Linux extended attributes */
#ifndef _SYS_XATTR_H
#define _SYS_XATTR_H

#include <sys/types.h>
enum { XATTR_CREATE = 1, XATTR_REPLACE = 2 };
#define XATTR_CREATE XATTR_CREATE
#define XATTR_REPLACE XATTR_REPLACE
int setxattr(const char *path, const char *name, const void *value, size_t size, int flags)
    __contract("path(path) reads(value, size)");
int lsetxattr(const char *path, const char *name, const void *value, size_t size, int flags)
    __contract("path(path) reads(value, size)");
int fsetxattr(int fd, const char *name, const void *value, size_t size, int flags)
    __contract("reads(value, size)");
ssize_t getxattr(const char *path, const char *name, void *value, size_t size)
    __contract("path(path) writes(value, size) outside(value, ret, file) neg(ret)");
ssize_t lgetxattr(const char *path, const char *name, void *value, size_t size)
    __contract("path(path) writes(value, size) outside(value, ret, file) neg(ret)");
ssize_t fgetxattr(int fd, const char *name, void *value, size_t size)
    __contract("writes(value, size) outside(value, ret, file) neg(ret)");
ssize_t listxattr(const char *path, char *list, size_t size)
    __contract("path(path) writes(list, size) outside(list, ret, file) neg(ret)");
int removexattr(const char *path, const char *name) __contract("path(path)");

#endif
