/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Connections of peers: TCP, one request after the other, each answered before the next. */
#include <arpa/inet.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "lib/log.h"
#include "lib/loop.h"
#include "smgr/smgr.h"

#define PEER_BUF_SIZE 8192
#define PEER_HEAD_SIZE 128

struct peer {
    int fd;
    char addr[INET_ADDRSTRLEN];
    size_t used;
    char bytes[PEER_BUF_SIZE];
};

static int peer_fd = -1;
static unsigned int num_peers;

static void peer_close(struct peer *peer)
{
    sc_info("peer %s has gone", peer->addr);
    sc_loop_forget(peer->fd);
    close(peer->fd);
    free(peer);
    num_peers--;
}

static int send_all(int fd, const char *data, size_t len)
{
    while (len > 0) {
        ssize_t n = send(fd, data, len, MSG_NOSIGNAL);

        if (n <= 0)
            return -1;
        data += n;
        len -= (size_t)n;
    }
    return 0;
}

static int send_response(const struct peer *peer, const struct http_response *rsp)
{
    char head[PEER_HEAD_SIZE];
    int n = snprintf(head, sizeof(head),
            "PTX/1 %d\r\nServer: small-smgr/%s\r\n"
            "Content-Length: %zu\r\n\r\n",
            rsp->status, SC_VERSION, rsp->len);

    if (n < 0 || (size_t)n >= sizeof(head))
        return -1;
    if (send_all(peer->fd, head, (size_t)n) < 0)
        return -1;
    return send_all(peer->fd, rsp->body, rsp->len);
}

/* Handles each request that has come as a whole. Returns -1 when the connection is to end. */
static int serve(struct peer *peer)
{
    static struct http_request req;
    static struct http_response rsp;
    int taken;

    while ((taken = http_read(peer->bytes, peer->used, &req)) > 0) {
        rsp.status = 200;
        rsp.len = 0;
        api_handle(&req, &rsp);
        if (send_response(peer, &rsp) < 0)
            return -1;
        peer->used -= (size_t)taken;
        memmove(peer->bytes, peer->bytes + taken, peer->used);
    }
    if (taken < 0 || peer->used == sizeof(peer->bytes))
        return -1;
    return 0;
}

static void on_peer(int fd, uint32_t what, void *data)
{
    struct peer *peer = data;
    ssize_t n = read(fd, peer->bytes + peer->used, sizeof(peer->bytes) - peer->used);

    (void)what;
    if (n <= 0) {
        peer_close(peer);
        return;
    }
    peer->used += (size_t)n;
    if (serve(peer) < 0)
        peer_close(peer);
}

static void on_accept(int fd, uint32_t what, void *data)
{
    struct sockaddr_in from;
    socklen_t from_len = sizeof(from);
    struct peer *peer;
    int peer_conn = accept(fd, (struct sockaddr *)&from, &from_len);

    (void)what;
    (void)data;
    if (peer_conn < 0)
        return;
    peer = num_peers < SMGR_MAX_PEERS ? calloc(1, sizeof(*peer)) : NULL;
    if (!peer) {
        close(peer_conn);
        return;
    }
    peer->fd = peer_conn;
    inet_ntop(AF_INET, &from.sin_addr, peer->addr, sizeof(peer->addr));
    num_peers++;
    if (sc_loop_watch(peer_conn, SC_LOOP_READ, on_peer, peer) < 0)
        peer_close(peer);
}

int peer_open(void)
{
    struct sockaddr_in addr = { .sin_family = AF_INET };
    int one = 1;

    addr.sin_addr = smgr_conf.peer_addr;
    addr.sin_port = htons((uint16_t)smgr_conf.peer_port);
    peer_fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (peer_fd < 0)
        return -1;
    setsockopt(peer_fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
    if (bind(peer_fd, (struct sockaddr *)&addr, sizeof(addr)) < 0 || listen(peer_fd, 16) < 0) {
        sc_error("cannot listen for peers: %s", strerror(errno));
        return -1;
    }
    return sc_loop_watch(peer_fd, SC_LOOP_READ, on_accept, NULL);
}
