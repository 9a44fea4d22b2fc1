/* Linux UAPI: values and layouts */
#ifndef _LINUX_SHM_H
#define _LINUX_SHM_H

#include <linux/types.h>
#include <linux/ipc.h>
#include <linux/errno.h>
#include <asm/shmbuf.h>
struct shmid_ds {
	struct ipc_perm shm_perm;
	int shm_segsz;
	__kernel_old_time_t shm_atime;
	__kernel_old_time_t shm_dtime;
	__kernel_old_time_t shm_ctime;
	__kernel_ipc_pid_t shm_cpid;
	__kernel_ipc_pid_t shm_lpid;
	unsigned short shm_nattch;
	unsigned short shm_unused;
	void *shm_unused2;
	void *shm_unused3;
};
struct shminfo {
	int shmmax;
	int shmmin;
	int shmmni;
	int shmseg;
	int shmall;
};
struct shm_info {
	int used_ids;
	__kernel_ulong_t shm_tot;
	__kernel_ulong_t shm_rss;
	__kernel_ulong_t shm_swp;
	__kernel_ulong_t swap_attempts;
	__kernel_ulong_t swap_successes;
};
#define SHMMIN 1
#define SHMMNI 4096
#define SHMSEG 4096
#define SHM_R 256
#define SHM_W 128
#define SHM_HUGETLB 2048
#define SHM_NORESERVE 4096
#define SHM_HUGE_SHIFT 26
#define SHM_HUGE_MASK 63
#define SHM_HUGE_64KB 1073741824U
#define SHM_HUGE_512KB 1275068416U
#define SHM_HUGE_1MB 1342177280U
#define SHM_HUGE_2MB 1409286144U
#define SHM_HUGE_8MB 1543503872U
#define SHM_HUGE_16MB 1610612736U
#define SHM_HUGE_32MB 1677721600U
#define SHM_HUGE_256MB 1879048192U
#define SHM_HUGE_512MB 1946157056U
#define SHM_HUGE_1GB 2013265920U
#define SHM_HUGE_2GB 2080374784U
#define SHM_HUGE_16GB 2281701376U
#define SHM_RDONLY 4096
#define SHM_RND 8192
#define SHM_REMAP 16384
#define SHM_EXEC 32768
#define SHM_LOCK 11
#define SHM_UNLOCK 12
#define SHM_STAT 13
#define SHM_INFO 14
#define SHM_STAT_ANY 15

#endif
