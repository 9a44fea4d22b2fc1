/* Linux kernel: checksums */
#ifndef _KERNEL_ASM_CHECKSUM_H
#define _KERNEL_ASM_CHECKSUM_H

#include <linux/types.h>
#include <linux/in6.h>
#define CSUM_MANGLED_0 ((__sum16)0xffff)
__sum16 csum_fold(__wsum sum) __contract("derived(ret, sum)");
__wsum csum_partial(const void *buff, int len, __wsum sum) __contract("reads(buff, len) derived(ret, *buff)");
__sum16 ip_fast_csum(const void *iph, unsigned int ihl) __contract("reads(iph, 4*ihl) derived(ret, *iph)");
__sum16 ip_compute_csum(const void *buff, int len) __contract("reads(buff, len) derived(ret, *buff)");
__sum16 csum_tcpudp_magic(__be32 saddr, __be32 daddr, __u32 len, __u8 proto, __wsum sum);
__wsum csum_tcpudp_nofold(__be32 saddr, __be32 daddr, __u32 len, __u8 proto, __wsum sum);
__sum16 csum_ipv6_magic(const struct in6_addr *saddr, const struct in6_addr *daddr, __u32 len, __u8 proto, __wsum sum);
__wsum csum_add(__wsum csum, __wsum addend);
__wsum csum_sub(__wsum csum, __wsum addend);
__wsum csum_block_add(__wsum csum, __wsum csum2, int offset);
__wsum csum_unfold(__sum16 n);
void csum_replace2(__sum16 *sum, __be16 old, __be16 n);
void csum_replace4(__sum16 *sum, __be32 from, __be32 to);
void csum_replace_by_diff(__sum16 *sum, __wsum diff);
void inet_proto_csum_replace2(__sum16 *sum, struct sk_buff *skb, __be16 from, __be16 to, bool pseudohdr);
void inet_proto_csum_replace4(__sum16 *sum, struct sk_buff *skb, __be32 from, __be32 to, bool pseudohdr);

#endif
