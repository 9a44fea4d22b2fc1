/* Linux UAPI: values and layouts */
#ifndef _LINUX_X25_H
#define _LINUX_X25_H

#include <linux/types.h>
#include <linux/socket.h>
struct x25_address {
	char x25_addr[16];
};
struct sockaddr_x25 {
	__kernel_sa_family_t sx25_family;
	struct x25_address sx25_addr;
};
struct x25_subscrip_struct {
	char device[192];
	unsigned long global_facil_mask;
	unsigned int extended;
};
struct x25_route_struct {
	struct x25_address address;
	unsigned int sigdigits;
	char device[200];
};
struct x25_facilities {
	unsigned int winsize_in;
	unsigned int winsize_out;
	unsigned int pacsize_in;
	unsigned int pacsize_out;
	unsigned int throughput;
	unsigned int reverse;
};
struct x25_dte_facilities {
	__u16 delay_cumul;
	__u16 delay_target;
	__u16 delay_max;
	__u8 min_throughput;
	__u8 expedited;
	__u8 calling_len;
	__u8 called_len;
	__u8 calling_ae[20];
	__u8 called_ae[20];
};
struct x25_calluserdata {
	unsigned int cudlength;
	unsigned char cuddata[128];
};
struct x25_causediag {
	unsigned char cause;
	unsigned char diagnostic;
};
struct x25_subaddr {
	unsigned int cudmatchlength;
};
#define X25_QBITINCL 1
#define X25_PS16 4
#define X25_PS32 5
#define X25_PS64 6
#define X25_PS128 7
#define X25_PS256 8
#define X25_PS512 9
#define X25_PS1024 10
#define X25_PS2048 11
#define X25_PS4096 12
#define X25_MASK_REVERSE 0x1
#define X25_MASK_THROUGHPUT 0x2
#define X25_MASK_PACKET_SIZE 0x4
#define X25_MASK_WINDOW_SIZE 0x8
#define X25_MASK_CALLING_AE 0x10
#define X25_MASK_CALLED_AE 0x20

#endif
