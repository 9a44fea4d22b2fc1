/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The user plane. UTP carries a terminal's packets over UDP from and to the base stations:
 *
 *   flags (version 3 bits, ..., 0x04 extensions, 0x02 options) | type | length 2 | tunnel 4
 *   options, when flagged: sequence 2 | spare 1 | next extension 1
 *   extension: units of 4 bytes 1 | content 4n-2 | next extension 1
 *
 * The length counts what follows the first eight bytes. Packets from the network come in over a
 * tunnel device.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "fwd.h"
#include "lib/bytes.h"
#include "lib/log.h"
#include "lib/loop.h"

#define UTP_PORT 2162
#define UTP_HEADER_LEN 8
#define UTP_OPTIONS_LEN 4
#define UTP_EXTENSION_UNIT 4
#define UTP_EXTENSION_FLOW 0x85
#define UTP_FLAGS 0x20
#define UTP_FLAG_EXTENSIONS 0x04
#define UTP_FLAG_OPTIONS 0x02
#define IPV4_HEADER_LEN 20

enum utp_type {
    UTP_ECHO_REQUEST = 1,
    UTP_ECHO_RESPONSE = 2,
    UTP_ERROR_INDICATION = 26,
    UTP_END_MARKER = 254,
    UTP_DATA = 255,
};

struct utp_header {
    uint8_t flags;
    uint8_t type;
    uint16_t length;
    uint32_t teid;
};

/* What is left to read of a message. */
struct utp_cursor {
    const uint8_t *p;
    size_t left;
};

/* The first byte of a flow extension's content. */
struct utp_flow {
    SC_BITS2(class : 4, direction : 4);
};

static int tunnel_fd = -1;
static int tun_fd = -1;

#define NEED(cursor, n)                                                                            \
    do {                                                                                           \
        if ((cursor)->left < (size_t)(n))                                                          \
            return -1;                                                                             \
    } while (0)

static void advance(struct utp_cursor *cursor, size_t n)
{
    cursor->p += n;
    cursor->left -= n;
}

static void read_header(const uint8_t *data, struct utp_header *header)
{
    header->flags = data[0];
    header->type = data[1];
    header->length = sc_get_u16(data + 2);
    header->teid = sc_get_u32(data + 4);
}

static void send_utp(const struct sockaddr_in *to, uint8_t type, uint32_t teid)
{
    uint8_t bytes[UTP_HEADER_LEN] = { UTP_FLAGS, type };

    sc_put_u32(bytes + 4, teid);
    if (sendto(tunnel_fd, bytes, sizeof(bytes), 0, (const struct sockaddr *)to, sizeof(*to)) < 0)
        sc_debug("cannot send a tunnel message: %s", strerror(errno));
}

/* Notes the flow that the packet belongs to. */
static int read_flow(struct utp_cursor *cursor, size_t content, uint8_t *class)
{
    struct utp_flow flow;

    NEED(cursor, content);
    memcpy(&flow, cursor->p, sizeof(flow));
    *class = flow.class;
    return 0;
}

/* Walks over the extensions; 'next' is the type of the first. */
static int read_extensions(struct utp_cursor *cursor, uint8_t next, uint8_t *class)
{
    while (next) {
        size_t content;
        uint8_t units;

        NEED(cursor, UTP_EXTENSION_UNIT);
        units = cursor->p[0];
        if (units == 0)
            return -1;
        content = (size_t)units * UTP_EXTENSION_UNIT - 2;
        advance(cursor, 1);
        NEED(cursor, content + 1);
        if (next == UTP_EXTENSION_FLOW && read_flow(cursor, content, class) < 0)
            return -1;
        next = cursor->p[content];
        advance(cursor, content + 1);
    }
    return 0;
}

/* Leaves the packet that the message carries in the cursor. */
static int unpack(const struct utp_header *header, struct utp_cursor *cursor, uint8_t *class)
{
    uint16_t payload = header->length;
    uint8_t next = 0;

    NEED(cursor, payload);
    if (header->flags & (UTP_FLAG_OPTIONS | UTP_FLAG_EXTENSIONS)) {
        NEED(cursor, UTP_OPTIONS_LEN);
        if (header->flags & UTP_FLAG_EXTENSIONS)
            next = cursor->p[3];
        advance(cursor, UTP_OPTIONS_LEN);
        payload -= UTP_OPTIONS_LEN;
    }
    cursor->left = payload;
    return read_extensions(cursor, next, class);
}

static void to_network(struct fwd_session *sess, const uint8_t *packet, size_t len)
{
    if (write(tun_fd, packet, len) < 0) {
        sess->bytes_dropped += len;
        return;
    }
    sess->bytes_up += len;
    sc_timer_start(&sess->idle, FWD_IDLE_MS);
}

static void handle_data(
        const struct utp_header *header, struct utp_cursor *cursor, const struct sockaddr_in *from)
{
    struct fwd_session *sess = session_find_by_teid(header->teid);
    const struct fwd_pdr *pdr;
    const struct fwd_far *far;
    uint8_t class = 0;

    if (!sess) {
        send_utp(from, UTP_ERROR_INDICATION, header->teid);
        return;
    }
    if (unpack(header, cursor, &class) < 0) {
        sc_debug("session %u: a packet is cut short", sess->id);
        return;
    }
    sess->class_packets[class]++;
    pdr = rules_match_teid(sess, header->teid);
    far = pdr ? rules_far_of(sess, pdr) : NULL;
    if (!far || !far->action.forward)
        return;
    if (far->action.mirror)
        fwd_mirrors[far->action.mirror].copies++;
    to_network(sess, cursor->p, cursor->left);
}

static void handle_end_marker(const struct utp_header *header)
{
    struct fwd_session *sess = session_find_by_teid(header->teid);

    if (sess)
        session_drop_pending(sess);
}

static void on_tunnel(int fd, uint32_t what, void *data)
{
    uint8_t bytes[FWD_PACKET_SIZE];
    struct sockaddr_in from;
    socklen_t from_len = sizeof(from);
    struct utp_header header;
    struct utp_cursor cursor;
    ssize_t n;

    (void)what;
    (void)data;
    n = recvfrom(fd, bytes, sizeof(bytes), 0, (struct sockaddr *)&from, &from_len);
    if (n < 0)
        return;
    sc_must(n >= UTP_HEADER_LEN);
    read_header(bytes, &header);
    cursor.p = bytes + UTP_HEADER_LEN;
    cursor.left = (size_t)n - UTP_HEADER_LEN;
    switch (header.type) {
    case UTP_ECHO_REQUEST:
        send_utp(&from, UTP_ECHO_RESPONSE, 0);
        break;
    case UTP_DATA:
        handle_data(&header, &cursor, &from);
        break;
    case UTP_END_MARKER:
        handle_end_marker(&header);
        break;
    case UTP_ECHO_RESPONSE:
    case UTP_ERROR_INDICATION:
        break;
    default:
        sc_debug("tunnel message type %u", header.type);
        break;
    }
}

int tunnel_send(const struct fwd_far *far, const uint8_t *data, size_t len)
{
    uint8_t bytes[UTP_HEADER_LEN + FWD_PACKET_SIZE] = { UTP_FLAGS, UTP_DATA };
    struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons(UTP_PORT) };

    if (len > FWD_PACKET_SIZE)
        return -1;
    to.sin_addr.s_addr = htonl(far->outer_ipv4);
    sc_put_u16(bytes + 2, (uint16_t)len);
    sc_put_u32(bytes + 4, far->teid);
    memcpy(bytes + UTP_HEADER_LEN, data, len);
    if (sendto(tunnel_fd, bytes, UTP_HEADER_LEN + len, 0, (struct sockaddr *)&to, sizeof(to)) < 0)
        return -1;
    return 0;
}

void tunnel_end(const struct fwd_far *far)
{
    struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons(UTP_PORT) };

    to.sin_addr.s_addr = htonl(far->outer_ipv4);
    send_utp(&to, UTP_END_MARKER, far->teid);
}

static void from_network(struct fwd_session *sess, uint32_t addr, const uint8_t *data, size_t len)
{
    const struct fwd_pdr *pdr = rules_match_ue(sess, addr);
    const struct fwd_far *far = pdr ? rules_far_of(sess, pdr) : NULL;

    if (!far || far->action.drop)
        return;
    if (far->action.buffer) {
        if (sc_list_is_empty(&sess->pending) && far->action.notify)
            control_report_data(sess, (uint8_t)pdr->qer_id);
        if (session_queue(sess, data, len) < 0)
            sess->bytes_dropped += len;
        return;
    }
    if (tunnel_send(far, data, len) == 0)
        sess->bytes_down += len;
}

static void on_tun(int fd, uint32_t what, void *data)
{
    uint8_t bytes[FWD_PACKET_SIZE];
    struct fwd_session *sess;
    uint32_t addr;
    ssize_t n = read(fd, bytes, sizeof(bytes));

    (void)what;
    (void)data;
    if (n < IPV4_HEADER_LEN || bytes[0] >> 4 != 4)
        return;
    addr = sc_get_u32(bytes + 16);
    sess = session_find_by_ue(addr);
    if (sess)
        from_network(sess, addr, bytes, (size_t)n);
}

static int open_tun(void)
{
    struct ifreq req;

    memset(&req, 0, sizeof(req));
    req.ifr_flags = IFF_TUN | IFF_NO_PI;
    memcpy(req.ifr_name, FWD_TUN_NAME, sizeof(FWD_TUN_NAME));
    tun_fd = open("/dev/net/tun", O_RDWR | O_CLOEXEC);
    if (tun_fd < 0 || ioctl(tun_fd, TUNSETIFF, &req) < 0) {
        sc_error("cannot open the tunnel device: %s", strerror(errno));
        return -1;
    }
    return sc_loop_watch(tun_fd, SC_LOOP_READ, on_tun, NULL);
}

int tunnel_open(void)
{
    struct sockaddr_in addr = { .sin_family = AF_INET, .sin_port = htons(UTP_PORT) };

    addr.sin_addr = fwd_conf.tunnel_addr;
    tunnel_fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (tunnel_fd < 0 || bind(tunnel_fd, (struct sockaddr *)&addr, sizeof(addr)) < 0) {
        sc_error("cannot open the tunnel socket: %s", strerror(errno));
        return -1;
    }
    if (sc_loop_watch(tunnel_fd, SC_LOOP_READ, on_tunnel, NULL) < 0)
        return -1;
    return open_tun();
}
