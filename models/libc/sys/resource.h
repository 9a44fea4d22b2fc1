/* POSIX resource limits */
#ifndef _SYS_RESOURCE_H
#define _SYS_RESOURCE_H

#include <bits/types.h>
#include <bits/struct_timeval.h>
typedef unsigned long rlim_t;
typedef unsigned int id_t;
struct rlimit {
	rlim_t rlim_cur;
	rlim_t rlim_max;
};
#define rlimit64 rlimit
struct rusage {
	struct timeval ru_utime;
	struct timeval ru_stime;
	union {
		long ru_maxrss;
		__syscall_slong_t __ru_maxrss_word;
	};
	union {
		long ru_ixrss;
		__syscall_slong_t __ru_ixrss_word;
	};
	union {
		long ru_idrss;
		__syscall_slong_t __ru_idrss_word;
	};
	union {
		long ru_isrss;
		__syscall_slong_t __ru_isrss_word;
	};
	union {
		long ru_minflt;
		__syscall_slong_t __ru_minflt_word;
	};
	union {
		long ru_majflt;
		__syscall_slong_t __ru_majflt_word;
	};
	union {
		long ru_nswap;
		__syscall_slong_t __ru_nswap_word;
	};
	union {
		long ru_inblock;
		__syscall_slong_t __ru_inblock_word;
	};
	union {
		long ru_oublock;
		__syscall_slong_t __ru_oublock_word;
	};
	union {
		long ru_msgsnd;
		__syscall_slong_t __ru_msgsnd_word;
	};
	union {
		long ru_msgrcv;
		__syscall_slong_t __ru_msgrcv_word;
	};
	union {
		long ru_nsignals;
		__syscall_slong_t __ru_nsignals_word;
	};
	union {
		long ru_nvcsw;
		__syscall_slong_t __ru_nvcsw_word;
	};
	union {
		long ru_nivcsw;
		__syscall_slong_t __ru_nivcsw_word;
	};
};
#define RLIMIT_CPU 0
#define RLIMIT_FSIZE 1
#define RLIMIT_DATA 2
#define RLIMIT_STACK 3
#define RLIMIT_CORE 4
#define RLIMIT_RSS 5
#define RLIMIT_NOFILE 7
#define RLIMIT_OFILE 7
#define RLIMIT_AS 9
#define RLIMIT_NPROC 6
#define RLIMIT_MEMLOCK 8
#define RLIMIT_LOCKS 10
#define RLIMIT_SIGPENDING 11
#define RLIMIT_MSGQUEUE 12
#define RLIMIT_NICE 13
#define RLIMIT_RTPRIO 14
#define RLIMIT_RTTIME 15
#define RLIMIT_NLIMITS 16
#define RLIM_NLIMITS 16
#define RLIM_INFINITY 18446744073709551615UL
#define RLIM_SAVED_MAX 18446744073709551615UL
#define RLIM_SAVED_CUR 18446744073709551615UL
#define RUSAGE_SELF 0
#define RUSAGE_CHILDREN (-1)
#define RUSAGE_THREAD 1
#define RUSAGE_LWP 1
#define PRIO_MIN (-20)
#define PRIO_MAX 20
#define PRIO_PROCESS 0
#define PRIO_PGRP 1
#define PRIO_USER 2
int getrlimit(int resource, struct rlimit *limits) __contract("writes(limits, 16)");
int setrlimit(int resource, const struct rlimit *limits) __contract("reads(limits, 16)");
int getrusage(int who, struct rusage *usage) __contract("nonnull(usage)");
int getpriority(int which, id_t who);
int setpriority(int which, id_t who, int prio);
int prlimit(int pid, int resource, const struct rlimit *newlimit, struct rlimit *oldlimit);

#endif
