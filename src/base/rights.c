// Dropping rights: Landlock rules by path, and a seccomp filter that refuses calls with EPERM.
//
// The filter names what is refused, not what is allowed: which calls a C library makes changes with
// each release, and a review that dies of a new one helps nobody. Sanitizers need ptrace, threads of
// their own and other programs, so under them everything is kept, and said so.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "base/rights.h"

#if defined __has_feature
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer)
#define UNDER_SANITIZER 1
#endif
#elif defined __SANITIZE_ADDRESS__ || defined __SANITIZE_THREAD__
#define UNDER_SANITIZER 1
#endif

#if defined __linux__ && !defined UNDER_SANITIZER

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// --- files ---

enum { FS_REFER = 1 << 13, FS_TRUNCATE = 1 << 14, FS_FIRST_ABI = (1 << 13) - 1 }; // landlock.h of 6.2

static uint64_t handled(long abi)
{
    return FS_FIRST_ABI | (abi >= 2 ? FS_REFER : 0) | (abi >= 3 ? FS_TRUNCATE : 0);
}

static const uint64_t may_read = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
static const uint64_t may_write = LANDLOCK_ACCESS_FS_WRITE_FILE | FS_TRUNCATE;
static const uint64_t may_change = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR |
                                   LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG |
                                   LANDLOCK_ACCESS_FS_REMOVE_FILE | FS_TRUNCATE;

static const char *const system_paths[] = { "/usr", "/lib", "/lib64", "/etc/ssl", "/dev/urandom",
    "/sys/devices/system/cpu" };

// False when a rule that is needed could not be made: a ruleset without it would break the run.
static bool allow(int ruleset, const char *path, uint64_t access)
{
    struct stat st;
    int fd = open(path, O_PATH | O_CLOEXEC);
    if (fd < 0)
        return true; // it is not there, or out of reach: who wants it says so
    if (fstat(fd, &st) == 0 && !S_ISDIR(st.st_mode))
        access &= LANDLOCK_ACCESS_FS_READ_FILE | may_write;
    const struct landlock_path_beneath_attr rule = { .allowed_access = access, .parent_fd = fd };
    long failed = syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    bool ok = failed == 0 || errno == EBADFD; // a pipe lies in no folder and needs no rule
    close(fd);
    return ok;
}

static bool allow_all(
        int ruleset, const char *const *paths, size_t n, uint64_t access, uint64_t offered)
{
    bool ok = true;
    for (size_t i = 0; i < n; i++)
        ok = ok && allow(ruleset, paths[i], access & offered);
    return ok;
}

static bool drop_files(const struct rights *r)
{
    long abi = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (abi < 1)
        return false;
    uint64_t offered = handled(abi);
    const struct landlock_ruleset_attr attributes = { .handled_access_fs = offered };
    int ruleset = (int)syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0);
    if (ruleset < 0)
        return false;
    bool ok = allow_all(ruleset, system_paths, ARRAY_LEN(system_paths), may_read, offered) &&
              allow_all(ruleset, r->read, r->n_read, may_read, offered) &&
              allow_all(ruleset, r->write, r->n_write, may_write, offered) &&
              allow_all(ruleset, r->change, r->n_change, may_change, offered) &&
              syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    close(ruleset);
    return ok;
}

// --- calls ---

#if defined __x86_64__
#define ARCHITECTURE AUDIT_ARCH_X86_64
#define NUMBERS_MOST 0x3fffffffu // above are those of x32
#elif defined __aarch64__
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#define NUMBERS_MOST 0xffffffffu
#endif

#ifdef ARCHITECTURE

static const unsigned refused[] = { // other programs
    SYS_execve, SYS_execveat,
#ifdef SYS_fork
    SYS_fork, SYS_vfork,
#endif
    // the network and other processes
    SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4,
    SYS_sendto, SYS_sendmsg, SYS_recvmsg, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev,
    SYS_pidfd_open, SYS_pidfd_getfd, SYS_kcmp, SYS_shmat, SYS_msgget, SYS_semget,
    // round about the filter, or deep into the kernel
    SYS_io_uring_setup, SYS_io_uring_enter, SYS_io_uring_register, SYS_bpf, SYS_perf_event_open,
    SYS_userfaultfd, SYS_add_key, SYS_request_key, SYS_keyctl, SYS_init_module, SYS_finit_module,
    SYS_delete_module, SYS_kexec_load, SYS_personality,
    // another view of the files
    SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot, SYS_unshare, SYS_setns, SYS_open_tree,
    SYS_move_mount, SYS_fsopen, SYS_fsmount, SYS_mount_setattr, SYS_name_to_handle_at,
    SYS_open_by_handle_at, SYS_memfd_create, SYS_mknodat, SYS_symlinkat, SYS_linkat
};

#define LOAD(field) \
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (unsigned)offsetof(struct seccomp_data, field))
#define UNLESS(test, value, skip) BPF_JUMP(BPF_JMP | (test) | BPF_K, value, 0, skip)
#define ANSWER(what) BPF_STMT(BPF_RET | BPF_K, what)

enum { FILTER_MOST = 16 + 2 * ARRAY_LEN(refused) };

// New threads are made by clone; a new process is not. clone3 hides its flags in memory, and the C
// library takes clone when it is missing.
static unsigned short write_filter(struct sock_filter *filter)
{
    const unsigned no = SECCOMP_RET_ERRNO | EPERM, missing = SECCOMP_RET_ERRNO | ENOSYS;
    const struct sock_filter head[] = { LOAD(arch), UNLESS(BPF_JEQ, ARCHITECTURE, 2), LOAD(nr),
        BPF_JUMP(BPF_JMP | BPF_JGT | BPF_K, NUMBERS_MOST, 0, 1), ANSWER(SECCOMP_RET_KILL_PROCESS),
        UNLESS(BPF_JEQ, SYS_clone3, 1), ANSWER(missing),
        UNLESS(BPF_JEQ, SYS_clone, 4), LOAD(args[0]), UNLESS(BPF_JSET, CLONE_THREAD, 1),
        ANSWER(SECCOMP_RET_ALLOW), ANSWER(no) };
    unsigned short n = 0;
    for (size_t i = 0; i < ARRAY_LEN(head); i++)
        filter[n++] = head[i];
    for (size_t i = 0; i < ARRAY_LEN(refused); i++) {
        filter[n++] = (struct sock_filter)UNLESS(BPF_JEQ, refused[i], 1);
        filter[n++] = (struct sock_filter)ANSWER(no);
    }
    filter[n++] = (struct sock_filter)ANSWER(SECCOMP_RET_ALLOW);
    return n;
}

static bool drop_calls(void)
{
    struct sock_filter filter[FILTER_MOST];
    struct sock_fprog program = { .filter = filter };
    program.len = write_filter(filter);
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

#else

static bool drop_calls(void)
{
    return false;
}

#endif

unsigned rights_drop(const struct rights *needed)
{
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return RIGHT_FILES | RIGHT_CALLS;
    unsigned kept = drop_files(needed) ? 0 : RIGHT_FILES;
    return kept | (drop_calls() ? 0 : RIGHT_CALLS);
}

#else

unsigned rights_drop(const struct rights *needed)
{
    (void)needed;
    return RIGHT_FILES | RIGHT_CALLS;
}

#endif

const char *rights_kept(unsigned kept)
{
    static const char *const texts[] = { NULL,
        "rights kept: the process could open files beyond the drop and its outputs",
        "rights kept: the process could start programs and use the network",
        "rights kept: the process could open other files, start programs and use the network" };
    return texts[kept & (RIGHT_FILES | RIGHT_CALLS)];
}
