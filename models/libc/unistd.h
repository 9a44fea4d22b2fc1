/* POSIX unistd.h, GNU */
#ifndef _UNISTD_H
#define _UNISTD_H

#include <bits/types.h>
#include <stddef.h>
#include <getopt_posix.h>
typedef long ssize_t;
typedef unsigned int gid_t;
typedef unsigned int uid_t;
typedef long off_t;
typedef long off64_t;
typedef unsigned int useconds_t;
typedef int pid_t;
typedef long intptr_t;
typedef unsigned int socklen_t;
#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2
#define R_OK 4
#define W_OK 2
#define X_OK 1
#define F_OK 0
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define L_SET 0
#define L_INCR 1
#define L_XTND 2
#define F_ULOCK 0
#define F_LOCK 1
#define F_TLOCK 2
#define F_TEST 3
#define _POSIX_VERSION 200809L
#define _POSIX2_VERSION 200809L
#define _POSIX2_C_VERSION 200809L
#define _POSIX2_C_BIND 200809L
#define _POSIX2_C_DEV 200809L
#define _POSIX2_SW_DEV 200809L
#define _POSIX2_LOCALEDEF 200809L
#define _XOPEN_VERSION 700
#define _XOPEN_XCU_VERSION 4
#define _XOPEN_XPG2 1
#define _XOPEN_XPG3 1
#define _XOPEN_XPG4 1
#define _XOPEN_UNIX 1
#define _XOPEN_ENH_I18N 1
#define _XOPEN_LEGACY 1
#define _POSIX_JOB_CONTROL 1
#define _POSIX_SAVED_IDS 1
#define _POSIX_PRIORITY_SCHEDULING 200809L
#define _POSIX_SYNCHRONIZED_IO 200809L
#define _POSIX_FSYNC 200809L
#define _POSIX_MAPPED_FILES 200809L
#define _POSIX_MEMLOCK 200809L
#define _POSIX_MEMLOCK_RANGE 200809L
#define _POSIX_MEMORY_PROTECTION 200809L
#define _POSIX_CHOWN_RESTRICTED 0
#define _POSIX_VDISABLE 0
#define _POSIX_NO_TRUNC 1
#define _XOPEN_REALTIME 1
#define _XOPEN_REALTIME_THREADS 1
#define _XOPEN_SHM 1
#define _POSIX_THREADS 200809L
#define _POSIX_REENTRANT_FUNCTIONS 1
#define _POSIX_THREAD_SAFE_FUNCTIONS 200809L
#define _POSIX_THREAD_PRIORITY_SCHEDULING 200809L
#define _POSIX_THREAD_ATTR_STACKSIZE 200809L
#define _POSIX_THREAD_ATTR_STACKADDR 200809L
#define _POSIX_THREAD_PRIO_INHERIT 200809L
#define _POSIX_THREAD_PRIO_PROTECT 200809L
#define _POSIX_THREAD_ROBUST_PRIO_INHERIT 200809L
#define _POSIX_THREAD_ROBUST_PRIO_PROTECT (-1)
#define _POSIX_SEMAPHORES 200809L
#define _POSIX_REALTIME_SIGNALS 200809L
#define _POSIX_ASYNCHRONOUS_IO 200809L
#define _POSIX_ASYNC_IO 1
#define _POSIX_PRIORITIZED_IO 200809L
#define _POSIX_SHARED_MEMORY_OBJECTS 200809L
#define _POSIX_CPUTIME 0
#define _POSIX_THREAD_CPUTIME 0
#define _POSIX_REGEXP 1
#define _POSIX_READER_WRITER_LOCKS 200809L
#define _POSIX_SHELL 1
#define _POSIX_TIMEOUTS 200809L
#define _POSIX_SPIN_LOCKS 200809L
#define _POSIX_SPAWN 200809L
#define _POSIX_TIMERS 200809L
#define _POSIX_BARRIERS 200809L
#define _POSIX_MESSAGE_PASSING 200809L
#define _POSIX_THREAD_PROCESS_SHARED 200809L
#define _POSIX_MONOTONIC_CLOCK 0
#define _POSIX_CLOCK_SELECTION 200809L
#define _POSIX_ADVISORY_INFO 200809L
#define _POSIX_IPV6 200809L
#define _POSIX_RAW_SOCKETS 200809L
#define _POSIX2_CHAR_TERM 200809L
#define _POSIX_SPORADIC_SERVER (-1)
#define _POSIX_THREAD_SPORADIC_SERVER (-1)
#define _POSIX_TRACE (-1)
#define _POSIX_TRACE_EVENT_FILTER (-1)
#define _POSIX_TRACE_INHERIT (-1)
#define _POSIX_TRACE_LOG (-1)
#define _POSIX_TYPED_MEMORY_OBJECTS (-1)
#define _POSIX_V7_LPBIG_OFFBIG (-1)
#define _POSIX_V6_LPBIG_OFFBIG (-1)
#define _POSIX_V7_LP64_OFF64 1
#define _POSIX_V6_LP64_OFF64 1
enum {
	_PC_LINK_MAX, _PC_MAX_CANON, _PC_MAX_INPUT, _PC_NAME_MAX, _PC_PATH_MAX, _PC_PIPE_BUF,
	_PC_CHOWN_RESTRICTED, _PC_NO_TRUNC, _PC_VDISABLE, _PC_SYNC_IO, _PC_ASYNC_IO, _PC_PRIO_IO,
	_PC_SOCK_MAXBUF, _PC_FILESIZEBITS, _PC_REC_INCR_XFER_SIZE, _PC_REC_MAX_XFER_SIZE,
	_PC_REC_MIN_XFER_SIZE, _PC_REC_XFER_ALIGN, _PC_ALLOC_SIZE_MIN, _PC_SYMLINK_MAX,
	_PC_2_SYMLINKS
};
enum {
	_SC_ARG_MAX, _SC_CHILD_MAX, _SC_CLK_TCK, _SC_NGROUPS_MAX, _SC_OPEN_MAX, _SC_STREAM_MAX,
	_SC_TZNAME_MAX, _SC_JOB_CONTROL, _SC_SAVED_IDS, _SC_REALTIME_SIGNALS,
	_SC_PRIORITY_SCHEDULING, _SC_TIMERS, _SC_ASYNCHRONOUS_IO, _SC_PRIORITIZED_IO,
	_SC_SYNCHRONIZED_IO, _SC_FSYNC, _SC_MAPPED_FILES, _SC_MEMLOCK, _SC_MEMLOCK_RANGE,
	_SC_MEMORY_PROTECTION, _SC_MESSAGE_PASSING, _SC_SEMAPHORES, _SC_SHARED_MEMORY_OBJECTS,
	_SC_AIO_LISTIO_MAX, _SC_AIO_MAX, _SC_AIO_PRIO_DELTA_MAX, _SC_DELAYTIMER_MAX,
	_SC_MQ_OPEN_MAX, _SC_MQ_PRIO_MAX, _SC_VERSION, _SC_PAGESIZE, _SC_RTSIG_MAX,
	_SC_SEM_NSEMS_MAX, _SC_SEM_VALUE_MAX, _SC_SIGQUEUE_MAX, _SC_TIMER_MAX, _SC_BC_BASE_MAX,
	_SC_BC_DIM_MAX, _SC_BC_SCALE_MAX, _SC_BC_STRING_MAX, _SC_COLL_WEIGHTS_MAX,
	_SC_EQUIV_CLASS_MAX, _SC_EXPR_NEST_MAX, _SC_LINE_MAX, _SC_RE_DUP_MAX,
	_SC_CHARCLASS_NAME_MAX, _SC_2_VERSION, _SC_2_C_BIND, _SC_2_C_DEV, _SC_2_FORT_DEV,
	_SC_2_FORT_RUN, _SC_2_SW_DEV, _SC_2_LOCALEDEF, _SC_PII, _SC_PII_XTI, _SC_PII_SOCKET,
	_SC_PII_INTERNET, _SC_PII_OSI, _SC_POLL, _SC_SELECT, _SC_UIO_MAXIOV, _SC_IOV_MAX = 60,
	_SC_PII_INTERNET_STREAM, _SC_PII_INTERNET_DGRAM, _SC_PII_OSI_COTS, _SC_PII_OSI_CLTS,
	_SC_PII_OSI_M, _SC_T_IOV_MAX, _SC_THREADS, _SC_THREAD_SAFE_FUNCTIONS,
	_SC_GETGR_R_SIZE_MAX, _SC_GETPW_R_SIZE_MAX, _SC_LOGIN_NAME_MAX, _SC_TTY_NAME_MAX,
	_SC_THREAD_DESTRUCTOR_ITERATIONS, _SC_THREAD_KEYS_MAX, _SC_THREAD_STACK_MIN,
	_SC_THREAD_THREADS_MAX, _SC_THREAD_ATTR_STACKADDR, _SC_THREAD_ATTR_STACKSIZE,
	_SC_THREAD_PRIORITY_SCHEDULING, _SC_THREAD_PRIO_INHERIT, _SC_THREAD_PRIO_PROTECT,
	_SC_THREAD_PROCESS_SHARED, _SC_NPROCESSORS_CONF, _SC_NPROCESSORS_ONLN, _SC_PHYS_PAGES,
	_SC_AVPHYS_PAGES, _SC_ATEXIT_MAX, _SC_PASS_MAX, _SC_XOPEN_VERSION, _SC_XOPEN_XCU_VERSION,
	_SC_XOPEN_UNIX, _SC_XOPEN_CRYPT, _SC_XOPEN_ENH_I18N, _SC_XOPEN_SHM, _SC_2_CHAR_TERM,
	_SC_2_C_VERSION, _SC_2_UPE, _SC_XOPEN_XPG2, _SC_XOPEN_XPG3, _SC_XOPEN_XPG4, _SC_CHAR_BIT,
	_SC_CHAR_MAX, _SC_CHAR_MIN, _SC_INT_MAX, _SC_INT_MIN, _SC_LONG_BIT, _SC_WORD_BIT,
	_SC_MB_LEN_MAX, _SC_NZERO, _SC_SSIZE_MAX, _SC_SCHAR_MAX, _SC_SCHAR_MIN, _SC_SHRT_MAX,
	_SC_SHRT_MIN, _SC_UCHAR_MAX, _SC_UINT_MAX, _SC_ULONG_MAX, _SC_USHRT_MAX, _SC_NL_ARGMAX,
	_SC_NL_LANGMAX, _SC_NL_MSGMAX, _SC_NL_NMAX, _SC_NL_SETMAX, _SC_NL_TEXTMAX,
	_SC_XBS5_ILP32_OFF32, _SC_XBS5_ILP32_OFFBIG, _SC_XBS5_LP64_OFF64, _SC_XBS5_LPBIG_OFFBIG,
	_SC_XOPEN_LEGACY, _SC_XOPEN_REALTIME, _SC_XOPEN_REALTIME_THREADS, _SC_ADVISORY_INFO,
	_SC_BARRIERS, _SC_BASE, _SC_C_LANG_SUPPORT, _SC_C_LANG_SUPPORT_R, _SC_CLOCK_SELECTION,
	_SC_CPUTIME, _SC_THREAD_CPUTIME, _SC_DEVICE_IO, _SC_DEVICE_SPECIFIC,
	_SC_DEVICE_SPECIFIC_R, _SC_FD_MGMT, _SC_FIFO, _SC_PIPE, _SC_FILE_ATTRIBUTES,
	_SC_FILE_LOCKING, _SC_FILE_SYSTEM, _SC_MONOTONIC_CLOCK, _SC_MULTI_PROCESS,
	_SC_SINGLE_PROCESS, _SC_NETWORKING, _SC_READER_WRITER_LOCKS, _SC_SPIN_LOCKS, _SC_REGEXP,
	_SC_REGEX_VERSION, _SC_SHELL, _SC_SIGNALS, _SC_SPAWN, _SC_SPORADIC_SERVER,
	_SC_THREAD_SPORADIC_SERVER, _SC_SYSTEM_DATABASE, _SC_SYSTEM_DATABASE_R, _SC_TIMEOUTS,
	_SC_TYPED_MEMORY_OBJECTS, _SC_USER_GROUPS, _SC_USER_GROUPS_R, _SC_2_PBS,
	_SC_2_PBS_ACCOUNTING, _SC_2_PBS_LOCATE, _SC_2_PBS_MESSAGE, _SC_2_PBS_TRACK,
	_SC_SYMLOOP_MAX, _SC_STREAMS, _SC_2_PBS_CHECKPOINT, _SC_V6_ILP32_OFF32,
	_SC_V6_ILP32_OFFBIG, _SC_V6_LP64_OFF64, _SC_V6_LPBIG_OFFBIG, _SC_HOST_NAME_MAX,
	_SC_TRACE, _SC_TRACE_EVENT_FILTER, _SC_TRACE_INHERIT, _SC_TRACE_LOG,
	_SC_LEVEL1_ICACHE_SIZE, _SC_LEVEL1_ICACHE_ASSOC, _SC_LEVEL1_ICACHE_LINESIZE,
	_SC_LEVEL1_DCACHE_SIZE, _SC_LEVEL1_DCACHE_ASSOC, _SC_LEVEL1_DCACHE_LINESIZE,
	_SC_LEVEL2_CACHE_SIZE, _SC_LEVEL2_CACHE_ASSOC, _SC_LEVEL2_CACHE_LINESIZE,
	_SC_LEVEL3_CACHE_SIZE, _SC_LEVEL3_CACHE_ASSOC, _SC_LEVEL3_CACHE_LINESIZE,
	_SC_LEVEL4_CACHE_SIZE, _SC_LEVEL4_CACHE_ASSOC, _SC_LEVEL4_CACHE_LINESIZE, _SC_IPV6 = 235,
	_SC_RAW_SOCKETS, _SC_V7_ILP32_OFF32, _SC_V7_ILP32_OFFBIG, _SC_V7_LP64_OFF64,
	_SC_V7_LPBIG_OFFBIG, _SC_SS_REPL_MAX, _SC_TRACE_EVENT_NAME_MAX, _SC_TRACE_NAME_MAX,
	_SC_TRACE_SYS_MAX, _SC_TRACE_USER_EVENT_MAX, _SC_XOPEN_STREAMS,
	_SC_THREAD_ROBUST_PRIO_INHERIT, _SC_THREAD_ROBUST_PRIO_PROTECT, _SC_MINSIGSTKSZ,
	_SC_SIGSTKSZ
};
enum {
	_CS_PATH, _CS_V6_WIDTH_RESTRICTED_ENVS, _CS_GNU_LIBC_VERSION, _CS_GNU_LIBPTHREAD_VERSION,
	_CS_V5_WIDTH_RESTRICTED_ENVS, _CS_V7_WIDTH_RESTRICTED_ENVS, _CS_LFS_CFLAGS = 1000,
	_CS_LFS_LDFLAGS, _CS_LFS_LIBS, _CS_LFS_LINTFLAGS, _CS_LFS64_CFLAGS, _CS_LFS64_LDFLAGS,
	_CS_LFS64_LIBS, _CS_LFS64_LINTFLAGS, _CS_XBS5_ILP32_OFF32_CFLAGS = 1100,
	_CS_XBS5_ILP32_OFF32_LDFLAGS, _CS_XBS5_ILP32_OFF32_LIBS, _CS_XBS5_ILP32_OFF32_LINTFLAGS,
	_CS_XBS5_ILP32_OFFBIG_CFLAGS, _CS_XBS5_ILP32_OFFBIG_LDFLAGS, _CS_XBS5_ILP32_OFFBIG_LIBS,
	_CS_XBS5_ILP32_OFFBIG_LINTFLAGS, _CS_XBS5_LP64_OFF64_CFLAGS, _CS_XBS5_LP64_OFF64_LDFLAGS,
	_CS_XBS5_LP64_OFF64_LIBS, _CS_XBS5_LP64_OFF64_LINTFLAGS, _CS_XBS5_LPBIG_OFFBIG_CFLAGS,
	_CS_XBS5_LPBIG_OFFBIG_LDFLAGS, _CS_XBS5_LPBIG_OFFBIG_LIBS,
	_CS_XBS5_LPBIG_OFFBIG_LINTFLAGS, _CS_POSIX_V6_ILP32_OFF32_CFLAGS,
	_CS_POSIX_V6_ILP32_OFF32_LDFLAGS, _CS_POSIX_V6_ILP32_OFF32_LIBS,
	_CS_POSIX_V6_ILP32_OFF32_LINTFLAGS, _CS_POSIX_V6_ILP32_OFFBIG_CFLAGS,
	_CS_POSIX_V6_ILP32_OFFBIG_LDFLAGS, _CS_POSIX_V6_ILP32_OFFBIG_LIBS,
	_CS_POSIX_V6_ILP32_OFFBIG_LINTFLAGS, _CS_POSIX_V6_LP64_OFF64_CFLAGS,
	_CS_POSIX_V6_LP64_OFF64_LDFLAGS, _CS_POSIX_V6_LP64_OFF64_LIBS,
	_CS_POSIX_V6_LP64_OFF64_LINTFLAGS, _CS_POSIX_V6_LPBIG_OFFBIG_CFLAGS,
	_CS_POSIX_V6_LPBIG_OFFBIG_LDFLAGS, _CS_POSIX_V6_LPBIG_OFFBIG_LIBS,
	_CS_POSIX_V6_LPBIG_OFFBIG_LINTFLAGS, _CS_POSIX_V7_ILP32_OFF32_CFLAGS,
	_CS_POSIX_V7_ILP32_OFF32_LDFLAGS, _CS_POSIX_V7_ILP32_OFF32_LIBS,
	_CS_POSIX_V7_ILP32_OFF32_LINTFLAGS, _CS_POSIX_V7_ILP32_OFFBIG_CFLAGS,
	_CS_POSIX_V7_ILP32_OFFBIG_LDFLAGS, _CS_POSIX_V7_ILP32_OFFBIG_LIBS,
	_CS_POSIX_V7_ILP32_OFFBIG_LINTFLAGS, _CS_POSIX_V7_LP64_OFF64_CFLAGS,
	_CS_POSIX_V7_LP64_OFF64_LDFLAGS, _CS_POSIX_V7_LP64_OFF64_LIBS,
	_CS_POSIX_V7_LP64_OFF64_LINTFLAGS, _CS_POSIX_V7_LPBIG_OFFBIG_CFLAGS,
	_CS_POSIX_V7_LPBIG_OFFBIG_LDFLAGS, _CS_POSIX_V7_LPBIG_OFFBIG_LIBS,
	_CS_POSIX_V7_LPBIG_OFFBIG_LINTFLAGS, _CS_V6_ENV, _CS_V7_ENV
};
#define _SC_ARG_MAX _SC_ARG_MAX
#define _SC_CLK_TCK _SC_CLK_TCK
#define _SC_OPEN_MAX _SC_OPEN_MAX
#define _SC_PAGESIZE _SC_PAGESIZE
#define _SC_PAGE_SIZE _SC_PAGESIZE
#define _SC_IOV_MAX _SC_IOV_MAX
#define _SC_NPROCESSORS_CONF _SC_NPROCESSORS_CONF
#define _SC_NPROCESSORS_ONLN _SC_NPROCESSORS_ONLN
#define _SC_PHYS_PAGES _SC_PHYS_PAGES
#define _SC_GETPW_R_SIZE_MAX _SC_GETPW_R_SIZE_MAX
#define _SC_HOST_NAME_MAX _SC_HOST_NAME_MAX
#define _SC_MONOTONIC_CLOCK _SC_MONOTONIC_CLOCK
extern char **environ;
extern char **__environ;
ssize_t read(int fd, void *buf, size_t nbytes)
    __contract("writes(buf, nbytes) outside(buf, ret, of(fd)) le(ret, nbytes) neg(ret)");
ssize_t write(int fd, const void *buf, size_t n)
    __contract("reads(buf, n) sends(buf, n) le(ret, n) neg(ret)");
ssize_t pread(int fd, void *buf, size_t nbytes, off_t offset)
    __contract("writes(buf, nbytes) outside(buf, ret, of(fd)) le(ret, nbytes) neg(ret)");
ssize_t pwrite(int fd, const void *buf, size_t n, off_t offset)
    __contract("reads(buf, n) sends(buf, n) le(ret, n) neg(ret)");
ssize_t pread64(int fd, void *buf, size_t nbytes, off64_t offset)
    __contract("writes(buf, nbytes) outside(buf, ret, of(fd)) le(ret, nbytes) neg(ret)");
ssize_t pwrite64(int fd, const void *buf, size_t n, off64_t offset)
    __contract("reads(buf, n) sends(buf, n) le(ret, n) neg(ret)");
int close(int fd);
void closefrom(int lowfd);
int close_range(unsigned int first, unsigned int last, int flags);
off_t lseek(int fd, off_t offset, int whence) __contract("neg(ret)");
off64_t lseek64(int fd, off64_t offset, int whence) __contract("neg(ret)");
int access(const char *path, int mode) __contract("path(path)");
int faccessat(int fd, const char *path, int mode, int flag) __contract("path(path)");
int euidaccess(const char *path, int mode) __contract("path(path)");
int eaccess(const char *path, int mode) __contract("path(path)");
int pipe(int fds[2]) __contract("writes(fds, 8) handle(*fds, local)");
int pipe2(int fds[2], int flags) __contract("writes(fds, 8) handle(*fds, local)");
int dup(int fd) __contract("neg(ret) handle(ret, of(fd))");
int dup2(int fd, int fd2) __contract("neg(ret) handle(ret, of(fd))");
int dup3(int fd, int fd2, int flags) __contract("neg(ret) handle(ret, of(fd))");
unsigned int alarm(unsigned int seconds);
unsigned int sleep(unsigned int seconds);
int usleep(useconds_t usec);
useconds_t ualarm(useconds_t value, useconds_t interval);
int pause(void);
int chown(const char *path, uid_t owner, gid_t group) __contract("path(path)");
int fchown(int fd, uid_t owner, gid_t group);
int lchown(const char *path, uid_t owner, gid_t group) __contract("path(path)");
int fchownat(int fd, const char *path, uid_t owner, gid_t group, int flag) __contract("path(path)");
int chdir(const char *path) __contract("path(path)");
int fchdir(int fd);
char *getcwd(char *buf, size_t size) __contract("writes(buf, size) null(ret)");
char *get_current_dir_name(void) __contract("null(ret) alloc(ret, 4096)");
char *getwd(char *buf) __contract("writes(buf, 4096) null(ret)");
int execve(const char *path, char *const argv[], char *const envp[])
    __contract("command(path) command(argv)");
int fexecve(int fd, char *const argv[], char *const envp[]) __contract("command(argv)");
int execv(const char *path, char *const argv[]) __contract("command(path) command(argv)");
int execle(const char *path, const char *arg, ...) __contract("command(path) command(arg)");
int execl(const char *path, const char *arg, ...) __contract("command(path) command(arg)");
int execvp(const char *file, char *const argv[]) __contract("command(file) command(argv)");
int execlp(const char *file, const char *arg, ...) __contract("command(file) command(arg)");
int execvpe(const char *file, char *const argv[], char *const envp[])
    __contract("command(file) command(argv)");
int nice(int inc);
void _exit(int status) __contract("noreturn");
long pathconf(const char *path, int name) __contract("path(path) neg(ret)");
long fpathconf(int fd, int name) __contract("neg(ret)");
long sysconf(int name) __contract("neg(ret)");
size_t confstr(int name, char *buf, size_t len) __contract("writes(buf, len)");
pid_t getpid(void);
pid_t getppid(void);
pid_t getpgrp(void);
pid_t getpgid(pid_t pid) __contract("neg(ret)");
int setpgid(pid_t pid, pid_t pgid);
int setpgrp(void);
pid_t setsid(void) __contract("neg(ret)");
pid_t getsid(pid_t pid) __contract("neg(ret)");
pid_t gettid(void);
uid_t getuid(void);
uid_t geteuid(void);
gid_t getgid(void);
gid_t getegid(void);
int getgroups(int size, gid_t list[]) __contract("writes(list, size*4) neg(ret) le(ret, size)");
int group_member(gid_t gid);
int setuid(uid_t uid);
int setreuid(uid_t ruid, uid_t euid);
int seteuid(uid_t uid);
int setgid(gid_t gid);
int setregid(gid_t rgid, gid_t egid);
int setegid(gid_t gid);
int getresuid(uid_t *ruid, uid_t *euid, uid_t *suid);
int getresgid(gid_t *rgid, gid_t *egid, gid_t *sgid);
int setresuid(uid_t ruid, uid_t euid, uid_t suid);
int setresgid(gid_t rgid, gid_t egid, gid_t sgid);
pid_t fork(void) __contract("neg(ret)");
pid_t vfork(void) __contract("neg(ret)");
pid_t _Fork(void) __contract("neg(ret)");
char *ttyname(int fd) __contract("null(ret)");
int ttyname_r(int fd, char *buf, size_t buflen) __contract("writes(buf, buflen)");
int isatty(int fd);
int link(const char *from, const char *to) __contract("path(from) path(to)");
int linkat(int fromfd, const char *from, int tofd, const char *to, int flags)
    __contract("path(from) path(to)");
int symlink(const char *from, const char *to) __contract("path(from) path(to)");
int symlinkat(const char *from, int tofd, const char *to) __contract("path(from) path(to)");
ssize_t readlink(const char *restrict path, char *restrict buf, size_t len)
    __contract("path(path) writes(buf, len) outside(buf, ret, file) le(ret, len) neg(ret)");
ssize_t readlinkat(int fd, const char *restrict path, char *restrict buf, size_t len)
    __contract("path(path) writes(buf, len) outside(buf, ret, file) le(ret, len) neg(ret)");
int unlink(const char *path) __contract("path(path)");
int unlinkat(int fd, const char *path, int flag) __contract("path(path)");
int rmdir(const char *path) __contract("path(path)");
pid_t tcgetpgrp(int fd) __contract("neg(ret)");
int tcsetpgrp(int fd, pid_t pgrp);
char *getlogin(void) __contract("null(ret)");
int getlogin_r(char *name, size_t len) __contract("writes(name, len)");
int setlogin(const char *name);
int gethostname(char *name, size_t len) __contract("writes(name, len)");
int sethostname(const char *name, size_t len) __contract("reads(name, len)");
long gethostid(void);
int sethostid(long id);
int getdomainname(char *name, size_t len) __contract("writes(name, len)");
int setdomainname(const char *name, size_t len) __contract("reads(name, len)");
int vhangup(void);
int daemon(int nochdir, int noclose);
int chroot(const char *path) __contract("path(path)");
char *getpass(const char *prompt) __contract("null(ret) outside(ret, local)");
int fsync(int fd);
int fdatasync(int fd);
int syncfs(int fd);
void sync(void);
int getpagesize(void);
int getdtablesize(void);
int truncate(const char *path, off_t length) __contract("path(path)");
int ftruncate(int fd, off_t length);
int truncate64(const char *path, off64_t length) __contract("path(path)");
int ftruncate64(int fd, off64_t length);
int brk(void *addr);
void *sbrk(intptr_t delta);
long syscall(long number, ...) __contract("neg(ret)");
int lockf(int fd, int cmd, off_t len);
char *crypt(const char *key, const char *salt) __contract("string(key) string(salt) null(ret)");
void encrypt(char block[64], int edflag);
void swab(const void *restrict from, void *restrict to, ssize_t n)
    __contract("reads(from, n) writes(to, n) copies(to, from)");
ssize_t copy_file_range(int infd, off64_t *pinoff, int outfd, off64_t *poutoff, size_t len, unsigned int flags)
    __contract("neg(ret)");
int getentropy(void *buf, size_t len) __contract("writes(buf, len) random(buf, strong)");
int acct(const char *path);
char *ctermid(char *s);
char *cuserid(char *s);
int getopt(int argc, char *const argv[], const char *optstring)
    __contract("outside(optarg, admin) outside(ret, admin) neg(ret)");
#define TEMP_FAILURE_RETRY(expr) (__extension__({ long __r; do __r = (long)(expr); while (__r == -1L && errno == 4); __r; }))

#endif
