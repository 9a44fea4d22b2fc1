/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Routes of the host that lead the networks behind a terminal into the tunnel device. */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fwd.h"
#include "lib/log.h"

#define ROUTE_TEXT_SIZE 64
#define ROUTE_COMMAND_SIZE 160

uint32_t route_mask(unsigned int bits)
{
    if (bits == 0 || bits > 32)
        return 0;
    return 0xffffffffu << (32 - bits);
}

/* The session manager sends a framed route as text, "192.0.2.0/28" or with a metric behind it. */
int route_add_framed(const struct sc_tlv_octets *route)
{
    char text[ROUTE_TEXT_SIZE];
    char command[ROUTE_COMMAND_SIZE];

    if (route->len == 0 || route->len >= sizeof(text))
        return -1;
    memcpy(text, route->data, route->len);
    text[route->len] = '\0';
    snprintf(command, sizeof(command), "ip route replace %s dev %s", text, FWD_TUN_NAME);
    if (system(command) != 0) {
        sc_error("cannot add the route of %u bytes", route->len);
        return -1;
    }
    return 0;
}

int route_add_prefix(uint32_t prefix, unsigned int bits)
{
    struct in_addr addr = { htonl(prefix & route_mask(bits)) };
    char text[INET_ADDRSTRLEN];
    char command[ROUTE_COMMAND_SIZE];

    if (bits > 32 || !inet_ntop(AF_INET, &addr, text, sizeof(text)))
        return -1;
    snprintf(command, sizeof(command), "ip route replace %s/%u dev %s", text, bits, FWD_TUN_NAME);
    if (system(command) != 0) {
        sc_error("cannot add the route to %s/%u", text, bits);
        return -1;
    }
    return 0;
}
