/* Linux UAPI: values and layouts */
#ifndef _LINUX_GTP_H
#define _LINUX_GTP_H

#include <linux/types.h>
enum gtp_genl_cmds {
	GTP_CMD_NEWPDP, GTP_CMD_DELPDP, GTP_CMD_GETPDP, GTP_CMD_ECHOREQ, GTP_CMD_MAX
};
enum gtp_version {
	GTP_V0, GTP_V1
};
enum gtp_attrs {
	GTPA_UNSPEC, GTPA_LINK, GTPA_VERSION, GTPA_TID, GTPA_PEER_ADDRESS, GTPA_MS_ADDRESS,
	GTPA_FLOW, GTPA_NET_NS_FD, GTPA_I_TEI, GTPA_O_TEI, GTPA_PAD, __GTPA_MAX
};
#define GTP_GENL_MCGRP_NAME "gtp"
#define GTPA_SGSN_ADDRESS 4
#define GTPA_MAX 10

#endif
