/* GnuTLS 3.7: the documented interface */
#ifndef GNUTLS_SOCKET_H
#define GNUTLS_SOCKET_H

#include <gnutls/gnutls.h>
#include <sys/socket.h>

typedef enum {
	GNUTLS_KTLS_RECV = 1, GNUTLS_KTLS_SEND, GNUTLS_KTLS_DUPLEX
} gnutls_transport_ktls_enable_flags_t;
gnutls_transport_ktls_enable_flags_t gnutls_transport_is_ktls_enabled(gnutls_session_t session);
void gnutls_transport_set_fastopen(gnutls_session_t session, int fd, struct sockaddr *connect_addr, socklen_t connect_addrlen, unsigned int flags);

#endif
