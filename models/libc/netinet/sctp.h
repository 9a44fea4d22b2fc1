/* RFC 6458 sockets for SCTP, with the Linux layouts */
#ifndef _NETINET_SCTP_H
#define _NETINET_SCTP_H

#include <stdint.h>
#include <sys/socket.h>
#include <linux/sctp.h>
#define HAVE_SCTP_MULTIBUF 1
#define HAVE_SCTP_NOCONNECT 1
#define HAVE_SCTP_PRSCTP 1
#define HAVE_SCTP_SAT_NETWORK_CAPABILITY 1
#define HAVE_SCTP_ADDIP 1
#define HAVE_SCTP_CANSET_PRIMARY 1
int sctp_bindx(int sd, struct sockaddr *addrs, int addrcnt, int flags) __contract("nonnull(addrs)");
int sctp_connectx(int sd, struct sockaddr *addrs, int addrcnt, sctp_assoc_t *id)
    __contract("nonnull(addrs)");
int sctp_peeloff(int sd, sctp_assoc_t assoc_id) __contract("neg(ret) handle(ret, network)");
int sctp_peeloff_flags(int sd, sctp_assoc_t assoc_id, unsigned flags)
    __contract("neg(ret) handle(ret, network)");
int sctp_opt_info(int sd, sctp_assoc_t id, int opt, void *arg, socklen_t *size)
    __contract("writes(arg, *size) nonnull(size)");
int sctp_getpaddrs(int sd, sctp_assoc_t id, struct sockaddr **addrs)
    __contract("nonnull(addrs) outside(*addrs, network) neg(ret)");
int sctp_freepaddrs(struct sockaddr *addrs) __contract("frees(addrs)");
int sctp_getladdrs(int sd, sctp_assoc_t id, struct sockaddr **addrs)
    __contract("nonnull(addrs) neg(ret)");
int sctp_freeladdrs(struct sockaddr *addrs) __contract("frees(addrs)");
int sctp_getaddrlen(sa_family_t family);
int sctp_sendmsg(int s, const void *msg, size_t len, struct sockaddr *to, socklen_t tolen, uint32_t ppid, uint32_t flags, uint16_t stream_no, uint32_t timetolive, uint32_t context)
    __contract("reads(msg, len) reads(to, tolen) sends(msg, len) neg(ret)");
int sctp_send(int s, const void *msg, size_t len, const struct sctp_sndrcvinfo *sinfo, int flags)
    __contract("reads(msg, len) sends(msg, len) neg(ret)");
int sctp_sendx(int sd, const void *msg, size_t len, struct sockaddr *addrs, int addrcnt, struct sctp_sndrcvinfo *sinfo, int flags)
    __contract("reads(msg, len) sends(msg, len) neg(ret)");
int sctp_recvmsg(int s, void *msg, size_t len, struct sockaddr *from, socklen_t *fromlen, struct sctp_sndrcvinfo *sinfo, int *msg_flags)
    __contract("writes(msg, len) outside(msg, ret, network) writes(from, *fromlen) "
               "outside(from, *fromlen, network) outside(sinfo, sizeof(*sinfo), network) "
               "le(ret, len) neg(ret)");
int sctp_sendv(int s, const struct iovec *iov, int iovcnt, struct sockaddr *addrs, int addrcnt, void *info, socklen_t infolen, unsigned int infotype, int flags)
    __contract("reads(iov, iovcnt*16) sends(iov, ret) neg(ret)");
int sctp_recvv(int s, const struct iovec *iov, int iovlen, struct sockaddr *from, socklen_t *fromlen, void *info, socklen_t *infolen, unsigned int *infotype, int *flags)
    __contract("reads(iov, iovlen*16) outside(iov, ret, network) writes(info, *infolen) neg(ret)");

#endif
