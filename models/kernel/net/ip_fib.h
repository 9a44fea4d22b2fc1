/* Linux kernel: routing tables of IPv4 */
#ifndef _KERNEL_NET_IP_FIB_H
#define _KERNEL_NET_IP_FIB_H

#include <net/flow.h>
#include <linux/seq_file.h>
#include <linux/rcupdate.h>
struct fib_info;
struct fib_table;
struct fib_result {
	__be32 prefix;
	unsigned char prefixlen;
	unsigned char nh_sel;
	unsigned char type;
	unsigned char scope;
	u32 tclassid;
	struct fib_info *fi;
	struct fib_table *table;
};
int fib_lookup(struct net *net, struct flowi4 *flp, struct fib_result *res, unsigned int flags) __contract("neg(ret)");

#endif
