/* POSIX semaphores */
#ifndef _SEMAPHORE_H
#define _SEMAPHORE_H

#include <sys/types.h>
#include <bits/struct_timespec.h>
typedef union {
	char __size[32];
	long __align;
} sem_t;
#define SEM_FAILED ((sem_t *)0)
int sem_init(sem_t *sem, int pshared, unsigned int value) __contract("nonnull(sem)");
int sem_destroy(sem_t *sem) __contract("nonnull(sem)");
sem_t *sem_open(const char *name, int oflag, ...) __contract("path(name) null(ret)");
int sem_close(sem_t *sem) __contract("frees(sem)");
int sem_unlink(const char *name) __contract("path(name)");
int sem_wait(sem_t *sem) __contract("nonnull(sem)");
int sem_timedwait(sem_t *restrict sem, const struct timespec *restrict abstime)
    __contract("nonnull(sem)");
int sem_clockwait(sem_t *restrict sem, int clock, const struct timespec *restrict abstime)
    __contract("nonnull(sem)");
int sem_trywait(sem_t *sem) __contract("nonnull(sem)");
int sem_post(sem_t *sem) __contract("nonnull(sem)");
int sem_getvalue(sem_t *restrict sem, int *restrict sval)
    __contract("nonnull(sem) writes(sval, 4)");

#endif
