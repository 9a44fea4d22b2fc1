/* C11 7.14, POSIX, Linux values */
#ifndef _SIGNAL_H
#define _SIGNAL_H

#include <bits/types.h>
#include <bits/sigset.h>
#include <bits/struct_timespec.h>
#include <bits/pthreadtypes.h>
#include <bits/siginfo.h>
#include <sys/ucontext.h>
typedef int sig_atomic_t;
typedef int pid_t;
typedef unsigned int uid_t;
typedef void (*__sighandler_t)(int);
typedef __sighandler_t sighandler_t;
typedef __sighandler_t sig_t;
#define SIG_ERR ((__sighandler_t)-1)
#define SIG_DFL ((__sighandler_t)0)
#define SIG_IGN ((__sighandler_t)1)
#define SIG_HOLD ((__sighandler_t)2)
#define SIGINT 2
#define SIGILL 4
#define SIGABRT 6
#define SIGFPE 8
#define SIGSEGV 11
#define SIGTERM 15
#define SIGHUP 1
#define SIGQUIT 3
#define SIGTRAP 5
#define SIGKILL 9
#define SIGPIPE 13
#define SIGALRM 14
#define SIGSTKFLT 16
#define SIGPWR 30
#define SIGBUS 7
#define SIGSYS 31
#define SIGURG 23
#define SIGSTOP 19
#define SIGTSTP 20
#define SIGCONT 18
#define SIGCHLD 17
#define SIGTTIN 21
#define SIGTTOU 22
#define SIGPOLL 29
#define SIGXFSZ 25
#define SIGXCPU 24
#define SIGVTALRM 26
#define SIGPROF 27
#define SIGUSR1 10
#define SIGUSR2 12
#define SIGWINCH 28
#define SIGIO 29
#define SIGIOT 6
#define SIGCLD 17
#define _NSIG 65
#define NSIG 65
#define SA_NOCLDSTOP 1
#define SA_NOCLDWAIT 2
#define SA_SIGINFO 4
#define SA_ONSTACK 0x8000000
#define SA_RESTART 0x10000000
#define SA_NODEFER 0x40000000
#define SA_RESETHAND 0x80000000U
#define SA_INTERRUPT 0x20000000
#define SA_NOMASK 1073741824
#define SA_ONESHOT 2147483648U
#define SA_STACK 134217728
#define SIG_BLOCK 0
#define SIG_UNBLOCK 1
#define SIG_SETMASK 2
#define SS_ONSTACK 1
#define SS_DISABLE 2
#define SIGRTMIN 34
#define SIGRTMAX 64
#define MINSIGSTKSZ 2048 /* asked of the kernel at run time since glibc 2.34 */
#define SIGSTKSZ 8192 /* as MINSIGSTKSZ */
struct sigaction {
	union {
		__sighandler_t sa_handler;
		void (*sa_sigaction)(int, siginfo_t *, void *);
	} __sigaction_handler;
	sigset_t sa_mask;
	int sa_flags;
	void (*sa_restorer)(void);
};
#define sa_handler __sigaction_handler.sa_handler
#define sa_sigaction __sigaction_handler.sa_sigaction
__sighandler_t signal(int sig, __sighandler_t handler) __contract("stores(handler)");
__sighandler_t bsd_signal(int sig, __sighandler_t handler) __contract("stores(handler)");
__sighandler_t sysv_signal(int sig, __sighandler_t handler) __contract("stores(handler)");
int sigaction(int sig, const struct sigaction *restrict act, struct sigaction *restrict oact)
    __contract("stores(act->sa_handler)");
int kill(pid_t pid, int sig);
int killpg(pid_t pgrp, int sig);
int raise(int sig);
int tgkill(pid_t tgid, pid_t tid, int sig);
void psignal(int sig, const char *s);
int sigemptyset(sigset_t *set) __contract("writes(set, sizeof(*set))");
int sigfillset(sigset_t *set) __contract("writes(set, sizeof(*set))");
int sigaddset(sigset_t *set, int sig) __contract("nonnull(set)");
int sigdelset(sigset_t *set, int sig) __contract("nonnull(set)");
int sigismember(const sigset_t *set, int sig) __contract("nonnull(set)");
int sigprocmask(int how, const sigset_t *restrict set, sigset_t *restrict oset);
int sigsuspend(const sigset_t *set);
int sigpending(sigset_t *set);
int sigwait(const sigset_t *restrict set, int *restrict sig) __contract("writes(sig, 4)");
int sigwaitinfo(const sigset_t *restrict set, siginfo_t *restrict info) __contract("neg(ret)");
int sigtimedwait(const sigset_t *restrict set, siginfo_t *restrict info, const struct timespec *restrict timeout)
    __contract("neg(ret)");
int sigqueue(pid_t pid, int sig, const union sigval value);
int siginterrupt(int sig, int flag);
int sigaltstack(const stack_t *restrict ss, stack_t *restrict oss);
int sigblock(int mask);
int sigsetmask(int mask);
int sighold(int sig);
int sigrelse(int sig);
int sigignore(int sig);
__sighandler_t sigset(int sig, __sighandler_t disp) __contract("stores(disp)");
int pthread_sigmask(int how, const sigset_t *restrict set, sigset_t *restrict oset);
int pthread_kill(pthread_t thread, int sig);
int pthread_sigqueue(pthread_t thread, int sig, const union sigval value);
int __libc_current_sigrtmin(void);
int __libc_current_sigrtmax(void);
extern const char *const sys_siglist[65];

#endif
