/* Linux UAPI: values and layouts */
#ifndef _LINUX_QRTR_H
#define _LINUX_QRTR_H

#include <linux/socket.h>
#include <linux/types.h>
struct sockaddr_qrtr {
	__kernel_sa_family_t sq_family;
	__u32 sq_node;
	__u32 sq_port;
};
enum qrtr_pkt_type {
	QRTR_TYPE_DATA = 1, QRTR_TYPE_HELLO, QRTR_TYPE_BYE, QRTR_TYPE_NEW_SERVER,
	QRTR_TYPE_DEL_SERVER, QRTR_TYPE_DEL_CLIENT, QRTR_TYPE_RESUME_TX, QRTR_TYPE_EXIT,
	QRTR_TYPE_PING, QRTR_TYPE_NEW_LOOKUP, QRTR_TYPE_DEL_LOOKUP
};
struct qrtr_ctrl_pkt {
	__le32 cmd;
	union {
		struct {
			__le32 service;
			__le32 instance;
			__le32 node;
			__le32 port;
		} server;
		struct {
			__le32 node;
			__le32 port;
		} client;
	};
} __attribute__((packed));
#define QRTR_NODE_BCAST 0xffffffffU
#define QRTR_PORT_CTRL 0xfffffffeU

#endif
