/* Linux UAPI: values and layouts */
#ifndef _LINUX_USBDEVICE_FS_H
#define _LINUX_USBDEVICE_FS_H

#include <linux/types.h>
#include <linux/magic.h>
struct usbdevfs_ctrltransfer {
	__u8 bRequestType;
	__u8 bRequest;
	__u16 wValue;
	__u16 wIndex;
	__u16 wLength;
	__u32 timeout;
	void *data;
};
struct usbdevfs_bulktransfer {
	unsigned int ep;
	unsigned int len;
	unsigned int timeout;
	void *data;
};
struct usbdevfs_setinterface {
	unsigned int interface;
	unsigned int altsetting;
};
struct usbdevfs_disconnectsignal {
	unsigned int signr;
	void *context;
};
struct usbdevfs_getdriver {
	unsigned int interface;
	char driver[256];
};
struct usbdevfs_connectinfo {
	unsigned int devnum;
	unsigned char slow;
};
struct usbdevfs_conninfo_ex {
	__u32 size;
	__u32 busnum;
	__u32 devnum;
	__u32 speed;
	__u8 num_ports;
	__u8 ports[7];
};
struct usbdevfs_iso_packet_desc {
	unsigned int length;
	unsigned int actual_length;
	unsigned int status;
};
struct usbdevfs_urb {
	unsigned char type;
	unsigned char endpoint;
	int status;
	unsigned int flags;
	void *buffer;
	int buffer_length;
	int actual_length;
	int start_frame;
	union {
		int number_of_packets;
		unsigned int stream_id;
	};
	int error_count;
	unsigned int signr;
	void *usercontext;
	struct usbdevfs_iso_packet_desc iso_frame_desc[];
};
struct usbdevfs_ioctl {
	int ifno;
	int ioctl_code;
	void *data;
};
struct usbdevfs_hub_portinfo {
	char nports;
	char port[127];
};
struct usbdevfs_disconnect_claim {
	unsigned int interface;
	unsigned int flags;
	char driver[256];
};
struct usbdevfs_streams {
	unsigned int num_streams;
	unsigned int num_eps;
	unsigned char eps[];
};
#define USBDEVFS_MAXDRIVERNAME 255
#define USBDEVFS_URB_SHORT_NOT_OK 0x1
#define USBDEVFS_URB_ISO_ASAP 0x2
#define USBDEVFS_URB_BULK_CONTINUATION 0x4
#define USBDEVFS_URB_NO_FSBR 0x20
#define USBDEVFS_URB_ZERO_PACKET 0x40
#define USBDEVFS_URB_NO_INTERRUPT 0x80
#define USBDEVFS_URB_TYPE_ISO 0
#define USBDEVFS_URB_TYPE_INTERRUPT 1
#define USBDEVFS_URB_TYPE_CONTROL 2
#define USBDEVFS_URB_TYPE_BULK 3
#define USBDEVFS_CAP_ZERO_PACKET 0x1
#define USBDEVFS_CAP_BULK_CONTINUATION 0x2
#define USBDEVFS_CAP_NO_PACKET_SIZE_LIM 0x4
#define USBDEVFS_CAP_BULK_SCATTER_GATHER 0x8
#define USBDEVFS_CAP_REAP_AFTER_DISCONNECT 0x10
#define USBDEVFS_CAP_MMAP 0x20
#define USBDEVFS_CAP_DROP_PRIVILEGES 0x40
#define USBDEVFS_CAP_CONNINFO_EX 0x80
#define USBDEVFS_CAP_SUSPEND 0x100
#define USBDEVFS_DISCONNECT_CLAIM_IF_DRIVER 0x1
#define USBDEVFS_DISCONNECT_CLAIM_EXCEPT_DRIVER 0x2
#define USBDEVFS_CONTROL 3222820096UL
#define USBDEVFS_BULK 3222820098UL
#define USBDEVFS_RESETEP 2147767555UL
#define USBDEVFS_SETINTERFACE 2148029700UL
#define USBDEVFS_SETCONFIGURATION 2147767557UL
#define USBDEVFS_GETDRIVER 1090802952UL
#define USBDEVFS_SUBMITURB 2151175434UL
#define USBDEVFS_DISCARDURB 21771U
#define USBDEVFS_REAPURB 1074287884UL
#define USBDEVFS_REAPURB32 1074025740UL
#define USBDEVFS_REAPURBNDELAY 1074287885UL
#define USBDEVFS_REAPURBNDELAY32 1074025741UL
#define USBDEVFS_DISCSIGNAL 2148553998UL
#define USBDEVFS_CLAIMINTERFACE 2147767567UL
#define USBDEVFS_RELEASEINTERFACE 2147767568UL
#define USBDEVFS_CONNECTINFO 1074287889UL
#define USBDEVFS_IOCTL 3222295826UL
#define USBDEVFS_HUB_PORTINFO 2155894035UL
#define USBDEVFS_RESET 21780U
#define USBDEVFS_CLEAR_HALT 2147767573UL
#define USBDEVFS_DISCONNECT 21782U
#define USBDEVFS_CONNECT 21783U
#define USBDEVFS_CLAIM_PORT 2147767576UL
#define USBDEVFS_RELEASE_PORT 2147767577UL
#define USBDEVFS_GET_CAPABILITIES 2147767578UL
#define USBDEVFS_DISCONNECT_CLAIM 2164806939UL
#define USBDEVFS_ALLOC_STREAMS 2148029724UL
#define USBDEVFS_FREE_STREAMS 2148029725UL
#define USBDEVFS_DROP_PRIVILEGES 1074025758UL
#define USBDEVFS_GET_SPEED 21791U
#define USBDEVFS_FORBID_SUSPEND 21793U
#define USBDEVFS_ALLOW_SUSPEND 21794U
#define USBDEVFS_WAIT_FOR_RESUME 21795U

#endif
