/* libcurl 7.88: the documented interface */
#ifndef CURLINC_SYSTEM_H
#define CURLINC_SYSTEM_H

#include <sys/types.h>
#include <sys/socket.h>
#include <sys/poll.h>

typedef socklen_t curl_socklen_t;
typedef long curl_off_t;

#define CURL_FORMAT_CURL_OFF_T "ld"
#define CURL_FORMAT_CURL_OFF_TU "lu"
#define CURL_PULL_SYS_TYPES_H 1
#define CURL_PULL_SYS_SOCKET_H 1

#endif
