/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Connections of base stations: SCTP, one message a record. */
#include <arpa/inet.h>
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "agw/agw.h"
#include "lib/log.h"
#include "lib/loop.h"

#ifdef SC_HAVE_SCTP
#include <netinet/sctp.h>
#endif

#define RAN_MESSAGE_SIZE 8192
#define RAN_PAYLOAD_ID 60

union ran_record {
    uint8_t bytes[RAN_MESSAGE_SIZE];
#ifdef SC_HAVE_SCTP
    union sctp_notification note;
#endif
};

static int listen_fd = -1;

#ifdef SC_HAVE_SCTP

/* Returns -1 when the base station has gone. */
static int on_notification(const union sctp_notification *note, size_t len)
{
    if (len < sizeof(note->sn_header))
        return 0;
    switch (note->sn_header.sn_type) {
    case SCTP_SHUTDOWN_EVENT:
        return -1;
    case SCTP_ASSOC_CHANGE:
        if (len < sizeof(note->sn_assoc_change))
            return 0;
        return note->sn_assoc_change.sac_state == SCTP_COMM_LOST ? -1 : 0;
    default:
        return 0;
    }
}

/* The length of the next message, 0 when what came is none, -1 when the base station has gone. */
static int receive(int fd, union ran_record *in)
{
    struct sctp_sndrcvinfo info;
    int flags = 0;
    int n;

    memset(&info, 0, sizeof(info));
    n = sctp_recvmsg(fd, in->bytes, sizeof(in->bytes), NULL, NULL, &info, &flags);
    if (n <= 0)
        return -1;
    if (flags & MSG_NOTIFICATION)
        return on_notification(&in->note, (size_t)n);
    if (ntohl(info.sinfo_ppid) != RAN_PAYLOAD_ID || !(flags & MSG_EOR)) {
        sc_warn("a record of %d bytes that is not RAP", n);
        return 0;
    }
    return n;
}

static int ask_for_events(int fd)
{
    struct sctp_event_subscribe events;

    memset(&events, 0, sizeof(events));
    events.sctp_data_io_event = 1;
    events.sctp_association_event = 1;
    events.sctp_shutdown_event = 1;
    return setsockopt(fd, IPPROTO_SCTP, SCTP_EVENTS, &events, sizeof(events));
}

static int send_record(int fd, const uint8_t *data, size_t len)
{
    return sctp_sendmsg(fd, data, len, NULL, 0, htonl(RAN_PAYLOAD_ID), 0, 0, 0, 0);
}

#else

/* Without the SCTP library there are neither notifications nor payload identifiers. */
static int receive(int fd, union ran_record *in)
{
    ssize_t n = recv(fd, in->bytes, sizeof(in->bytes), 0);

    return n > 0 ? (int)n : -1;
}

static int ask_for_events(int fd)
{
    (void)fd;
    return 0;
}

static int send_record(int fd, const uint8_t *data, size_t len)
{
    return (int)send(fd, data, len, MSG_NOSIGNAL);
}

#endif

static void on_ran(int fd, uint32_t what, void *data)
{
    static union ran_record in;
    struct agw_ran *ran = data;
    struct rap_msg msg;
    int n;

    (void)what;
    n = receive(fd, &in);
    if (n < 0) {
        ran_remove(ran);
        return;
    }
    if (n == 0)
        return;
    if (rap_read(in.bytes, (size_t)n, &msg) < 0) {
        sc_warn("a message of %d bytes from '%s' cannot be read", n, ran->name);
        return;
    }
    ran_handle(ran, &msg);
}

static void on_accept(int fd, uint32_t what, void *data)
{
    struct agw_ran *ran;
    int ran_fd = accept(fd, NULL, NULL);

    (void)what;
    (void)data;
    if (ran_fd < 0)
        return;
    if (ask_for_events(ran_fd) < 0) {
        sc_error("cannot ask for the events of an association: %s", strerror(errno));
        close(ran_fd);
        return;
    }
    ran = ran_add(ran_fd);
    if (!ran) {
        close(ran_fd);
        return;
    }
    if (sc_loop_watch(ran_fd, SC_LOOP_READ, on_ran, ran) < 0)
        ran_remove(ran);
}

int ran_send(const struct agw_ran *ran, const uint8_t *data, size_t len)
{
    if (send_record(ran->fd, data, len) < 0) {
        sc_warn("cannot send to '%s': %s", ran->name, strerror(errno));
        return -1;
    }
    return 0;
}

int ran_open(void)
{
    struct sockaddr_in addr = { .sin_family = AF_INET };

    addr.sin_addr = agw_conf.rap_addr;
    addr.sin_port = htons((uint16_t)agw_conf.rap_port);
    listen_fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, IPPROTO_SCTP);
    if (listen_fd < 0 || bind(listen_fd, (struct sockaddr *)&addr, sizeof(addr)) < 0 ||
            listen(listen_fd, 8) < 0) {
        sc_error("cannot listen for base stations: %s", strerror(errno));
        return -1;
    }
    return sc_loop_watch(listen_fd, SC_LOOP_READ, on_accept, NULL);
}
