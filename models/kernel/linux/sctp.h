/* Linux kernel: SCTP */
#ifndef _KERNEL_LINUX_SCTP_H
#define _KERNEL_LINUX_SCTP_H

#include <linux/skbuff.h>
#include <linux/types.h>
struct sctphdr {
	__be16 source;
	__be16 dest;
	__be32 vtag;
	__le32 checksum;
};
struct sctp_chunkhdr {
	__u8 type;
	__u8 flags;
	__be16 length;
};
struct sctphdr *sctp_hdr(const struct sk_buff *skb) __contract("outside(ret, network)");

#endif
