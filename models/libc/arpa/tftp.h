/* TFTP wire format */
#ifndef _ARPA_TFTP_H
#define _ARPA_TFTP_H

struct tftphdr {
	short th_opcode;
	union {
		char tu_padding[3];
		struct {
			union {
				unsigned short tu_block;
				short tu_code;
			} __attribute__((packed)) th_u3;
			char tu_data[0];
		} __attribute__((packed)) th_u2;
	} __attribute__((packed)) th_u1;
} __attribute__((packed));
#define SEGSIZE 512
#define RRQ 1
#define WRQ 2
#define DATA 3
#define ACK 4
#define ERROR 5

#endif
