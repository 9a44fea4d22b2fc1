/* libnl 3.7: the documented interface */
#ifndef __NETLINK_TYPES_H_
#define __NETLINK_TYPES_H_

#include <stdio.h>

enum nl_dump_type {
	NL_DUMP_LINE, NL_DUMP_DETAILS, NL_DUMP_STATS, __NL_DUMP_MAX
};
struct nl_dump_params {
	enum nl_dump_type dp_type;
	int dp_prefix;
	int dp_print_index;
	int dp_dump_msgtype;
	void (*dp_cb)(struct nl_dump_params *, char *);
	void (*dp_nl_cb)(struct nl_dump_params *, int);
	void *dp_data;
	FILE *dp_fd;
	char *dp_buf;
	size_t dp_buflen;
	int dp_pre_dump;
	int dp_ivar;
	unsigned int dp_line;
};

#define NL_DUMP_MAX 2

#endif
