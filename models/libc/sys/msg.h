/* System V message queues */
#ifndef _SYS_MSG_H
#define _SYS_MSG_H

#include <sys/ipc.h>
#include <time.h>
#define MSG_NOERROR 010000
typedef __syscall_ulong_t msgqnum_t;
typedef __syscall_ulong_t msglen_t;
struct msqid_ds {
	struct ipc_perm msg_perm;
	__time_t msg_stime;
	__time_t msg_rtime;
	__time_t msg_ctime;
	__syscall_ulong_t __msg_cbytes;
	msgqnum_t msg_qnum;
	msglen_t msg_qbytes;
	__pid_t msg_lspid;
	__pid_t msg_lrpid;
	__syscall_ulong_t __glibc_reserved4;
	__syscall_ulong_t __glibc_reserved5;
};
int msgctl(int id, int cmd, struct msqid_ds *buf);
int msgget(key_t key, int flag) __contract("neg(ret)");
ssize_t msgrcv(int id, void *msg, size_t size, long type, int flag)
    __contract("writes(msg, size+8) outside(msg, ret+8, local) le(ret, size) neg(ret)");
int msgsnd(int id, const void *msg, size_t size, int flag)
    __contract("reads(msg, size+8) sends(msg, size+8)");

#endif
