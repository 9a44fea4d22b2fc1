/* Linux kernel: sockets */
#ifndef _KERNEL_LINUX_SOCKET_H
#define _KERNEL_LINUX_SOCKET_H

#include <linux/types.h>
#include <linux/uio.h>
#include <uapi/linux/socket.h>

struct linger {
	int l_onoff;
	int l_linger;
};
struct pid;
struct file;
struct kiocb;
struct msghdr {
	void *msg_name;
	int msg_namelen;
	int msg_inq;
	struct iov_iter msg_iter;
	union {
		void *msg_control;
		void *msg_control_user;
	};
	bool msg_control_is_user : 1;
	bool msg_get_inq : 1;
	unsigned int msg_flags;
	size_t msg_controllen;
	struct kiocb *msg_iocb;
};
struct cmsghdr {
	size_t cmsg_len;
	int cmsg_level;
	int cmsg_type;
};
struct ucred {
	__u32 pid;
	__u32 uid;
	__u32 gid;
};
#define CMSG_ALIGN(len) (((len) + sizeof(long) - 1) & ~(sizeof(long) - 1))
#define CMSG_DATA(cmsg) ((void *)((char *)(cmsg) + CMSG_ALIGN(sizeof(struct cmsghdr))))
#define CMSG_SPACE(len) (CMSG_ALIGN(sizeof(struct cmsghdr)) + CMSG_ALIGN(len))
#define CMSG_LEN(len) (CMSG_ALIGN(sizeof(struct cmsghdr)) + (len))
#define AF_UNSPEC 0
#define AF_UNIX 1
#define AF_LOCAL 1
#define AF_INET 2
#define AF_AX25 3
#define AF_IPX 4
#define AF_BRIDGE 7
#define AF_X25 9
#define AF_INET6 10
#define AF_NETLINK 16
#define AF_PACKET 17
#define AF_CAN 29
#define AF_BLUETOOTH 31
#define AF_PHONET 35
#define AF_IEEE802154 36
#define AF_ALG 38
#define AF_VSOCK 40
#define AF_QIPCRTR 42
#define AF_XDP 44
#define AF_MCTP 45
#define AF_MAX 46
#define PF_UNSPEC AF_UNSPEC
#define PF_UNIX AF_UNIX
#define PF_LOCAL AF_LOCAL
#define PF_INET AF_INET
#define PF_INET6 AF_INET6
#define PF_NETLINK AF_NETLINK
#define PF_PACKET AF_PACKET
#define PF_PHONET AF_PHONET
#define PF_BRIDGE AF_BRIDGE
#define MSG_OOB 1
#define MSG_PEEK 2
#define MSG_DONTROUTE 4
#define MSG_TRUNC 0x20
#define MSG_DONTWAIT 0x40
#define MSG_EOR 0x80
#define MSG_WAITALL 0x100
#define MSG_ERRQUEUE 0x2000
#define MSG_NOSIGNAL 0x4000
#define MSG_MORE 0x8000
#define SOL_IP 0
#define SOL_TCP 6
#define SOL_UDP 17
#define SOL_IPV6 41
#define SOL_ICMPV6 58
#define SOL_SCTP 132
#define SOL_RAW 255
#define SOL_PACKET 263
#define SOL_NETLINK 270
#define SOMAXCONN 4096
#include <asm/socket.h>

#endif
