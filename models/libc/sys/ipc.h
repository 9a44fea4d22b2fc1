/* System V IPC */
#ifndef _SYS_IPC_H
#define _SYS_IPC_H

#include <sys/types.h>
#define IPC_CREAT 512
#define IPC_EXCL 1024
#define IPC_NOWAIT 2048
#define IPC_RMID 0
#define IPC_SET 1
#define IPC_STAT 2
#define IPC_INFO 3
#define IPC_PRIVATE 0
#define IPC_PRIVATE ((key_t)0)
struct ipc_perm {
	__key_t __key;
	__uid_t uid;
	__gid_t gid;
	__uid_t cuid;
	__gid_t cgid;
	__mode_t mode;
	unsigned short __seq;
	unsigned short __pad2;
	__syscall_ulong_t __glibc_reserved1;
	__syscall_ulong_t __glibc_reserved2;
};
key_t ftok(const char *path, int id) __contract("path(path)");

#endif
