/* POSIX and Linux scheduling */
#ifndef _SCHED_H
#define _SCHED_H

#include <bits/types.h>
#include <bits/struct_timespec.h>
#include <stddef.h>
typedef int pid_t;
struct sched_param {
	int sched_priority;
};
#define SCHED_OTHER 0
#define SCHED_FIFO 1
#define SCHED_RR 2
#define SCHED_BATCH 3
#define SCHED_ISO 4
#define SCHED_IDLE 5
#define SCHED_DEADLINE 6
#define SCHED_RESET_ON_FORK 0x40000000
#define CSIGNAL 0xff
#define CLONE_VM 0x100
#define CLONE_FS 0x200
#define CLONE_FILES 0x400
#define CLONE_SIGHAND 0x800
#define CLONE_PIDFD 0x1000
#define CLONE_PTRACE 0x2000
#define CLONE_VFORK 0x4000
#define CLONE_PARENT 0x8000
#define CLONE_THREAD 0x10000
#define CLONE_NEWNS 0x20000
#define CLONE_SYSVSEM 0x40000
#define CLONE_SETTLS 0x80000
#define CLONE_PARENT_SETTID 0x100000
#define CLONE_CHILD_CLEARTID 0x200000
#define CLONE_DETACHED 0x400000
#define CLONE_UNTRACED 0x800000
#define CLONE_CHILD_SETTID 0x1000000
#define CLONE_NEWCGROUP 0x2000000
#define CLONE_NEWUTS 0x4000000
#define CLONE_NEWIPC 0x8000000
#define CLONE_NEWUSER 0x10000000
#define CLONE_NEWPID 0x20000000
#define CLONE_NEWNET 0x40000000
#define CLONE_IO 0x80000000U
#define CLONE_NEWTIME 0x80
#define CPU_SETSIZE 1024
typedef unsigned long __cpu_mask;
#define __CPU_SETSIZE 1024
#define __NCPUBITS 64
typedef struct {
	__cpu_mask __bits[__CPU_SETSIZE / __NCPUBITS];
} cpu_set_t;
#define CPU_ZERO(set) ((void)__builtin_memset((set), 0, sizeof(cpu_set_t)))
#define CPU_SET(cpu, set) ((void)((set)->__bits[(cpu) / __NCPUBITS] |= (__cpu_mask)1 << ((cpu) % __NCPUBITS)))
#define CPU_CLR(cpu, set) ((void)((set)->__bits[(cpu) / __NCPUBITS] &= ~((__cpu_mask)1 << ((cpu) % __NCPUBITS))))
#define CPU_ISSET(cpu, set) (((set)->__bits[(cpu) / __NCPUBITS] & ((__cpu_mask)1 << ((cpu) % __NCPUBITS))) != 0)
#define CPU_COUNT(set) __sched_cpucount(sizeof(cpu_set_t), (set))
#define CPU_ZERO_S(size, set) ((void)__builtin_memset((set), 0, (size)))
#define CPU_SET_S(cpu, size, set) CPU_SET((cpu), (set))
#define CPU_ISSET_S(cpu, size, set) CPU_ISSET((cpu), (set))
#define CPU_COUNT_S(size, set) __sched_cpucount((size), (set))
#define CPU_EQUAL(a, b) (__builtin_memcmp((a), (b), sizeof(cpu_set_t)) == 0)
#define CPU_ALLOC_SIZE(count) ((((count) + __NCPUBITS - 1) / __NCPUBITS) * sizeof(__cpu_mask))
#define CPU_ALLOC(count) __sched_cpualloc(count)
#define CPU_FREE(set) __sched_cpufree(set)
int __sched_cpucount(size_t size, const cpu_set_t *set) __contract("reads(set, size)");
cpu_set_t *__sched_cpualloc(size_t count) __contract("alloc(ret, count) null_alloc(ret)");
void __sched_cpufree(cpu_set_t *set) __contract("frees(set)");
int sched_setparam(pid_t pid, const struct sched_param *param) __contract("nonnull(param)");
int sched_getparam(pid_t pid, struct sched_param *param) __contract("nonnull(param)");
int sched_setscheduler(pid_t pid, int policy, const struct sched_param *param)
    __contract("nonnull(param)");
int sched_getscheduler(pid_t pid);
int sched_yield(void);
int sched_get_priority_max(int algorithm);
int sched_get_priority_min(int algorithm);
int sched_rr_get_interval(pid_t pid, struct timespec *t) __contract("nonnull(t)");
int sched_setaffinity(pid_t pid, size_t size, const cpu_set_t *set) __contract("reads(set, size)");
int sched_getaffinity(pid_t pid, size_t size, cpu_set_t *set) __contract("writes(set, size)");
int sched_getcpu(void) __contract("neg(ret)");
int clone(int (*fn)(void *arg), void *stack, int flags, void *arg, ...)
    __contract("thread(fn, arg) neg(ret)");
int unshare(int flags);
int setns(int fd, int nstype);

#endif
