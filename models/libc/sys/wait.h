/* POSIX waiting for processes */
#ifndef _SYS_WAIT_H
#define _SYS_WAIT_H

#include <bits/types.h>
#include <bits/waitstatus.h>
#include <signal.h>
typedef enum { P_ALL, P_PID, P_PGID, P_PIDFD } idtype_t;
typedef unsigned int id_t;
struct rusage;
pid_t wait(int *status) __contract("neg(ret)");
pid_t waitpid(pid_t pid, int *status, int options) __contract("neg(ret)");
pid_t wait3(int *status, int options, struct rusage *usage) __contract("neg(ret)");
pid_t wait4(pid_t pid, int *status, int options, struct rusage *usage) __contract("neg(ret)");
int waitid(idtype_t idtype, id_t id, siginfo_t *info, int options) __contract("neg(ret)");

#endif
