/* System V semaphores */
#ifndef _SYS_SEM_H
#define _SYS_SEM_H

#include <sys/ipc.h>
#include <time.h>
#define SEM_UNDO 0x1000
#define GETPID 11
#define GETVAL 12
#define GETALL 13
#define GETNCNT 14
#define GETZCNT 15
#define SETVAL 16
#define SETALL 17
#define SEM_STAT 18
#define SEM_INFO 19
#define SEM_STAT_ANY 20
struct semid_ds {
	struct ipc_perm sem_perm;
	__time_t sem_otime;
	__syscall_ulong_t __sem_otime_high;
	__time_t sem_ctime;
	__syscall_ulong_t __sem_ctime_high;
	__syscall_ulong_t sem_nsems;
	__syscall_ulong_t __glibc_reserved3;
	__syscall_ulong_t __glibc_reserved4;
};
struct sembuf {
	unsigned short sem_num;
	short sem_op;
	short sem_flg;
};
int semctl(int id, int num, int cmd, ...) __contract("neg(ret)");
int semget(key_t key, int nsems, int flag) __contract("neg(ret)");
int semop(int id, struct sembuf *ops, size_t nops) __contract("reads(ops, nops*6)");
int semtimedop(int id, struct sembuf *ops, size_t nops, const struct timespec *timeout)
    __contract("reads(ops, nops*6)");

#endif
