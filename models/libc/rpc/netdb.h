/* RPC names */
#ifndef _RPC_NETDB_H
#define _RPC_NETDB_H

struct rpcent {
	char *r_name;
	char **r_aliases;
	int r_number;
};

#endif
