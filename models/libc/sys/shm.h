/* System V shared memory */
#ifndef _SYS_SHM_H
#define _SYS_SHM_H

#include <sys/ipc.h>
#include <time.h>
#define SHM_R 256
#define SHM_W 128
#define SHM_RDONLY 4096
#define SHM_RND 8192
#define SHM_REMAP 16384
#define SHM_EXEC 32768
#define SHM_LOCK 11
#define SHM_UNLOCK 12
#define SHM_STAT 13
#define SHM_INFO 14
#define SHM_STAT_ANY 15
#define SHM_DEST 512
#define SHM_LOCKED 1024
#define SHM_HUGETLB 2048
#define SHM_NORESERVE 4096
typedef __syscall_ulong_t shmatt_t;
struct shmid_ds {
	struct ipc_perm shm_perm;
	size_t shm_segsz;
	__time_t shm_atime;
	__time_t shm_dtime;
	__time_t shm_ctime;
	__pid_t shm_cpid;
	__pid_t shm_lpid;
	shmatt_t shm_nattch;
	__syscall_ulong_t __glibc_reserved5;
	__syscall_ulong_t __glibc_reserved6;
};
int shmctl(int id, int cmd, struct shmid_ds *buf);
int shmget(key_t key, size_t size, int flag) __contract("neg(ret)");
void *shmat(int id, const void *addr, int flag) __contract("outside(ret, local)");
int shmdt(const void *addr);

#endif
