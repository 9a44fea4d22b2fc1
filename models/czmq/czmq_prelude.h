/* CZMQ 4: what it includes */
#ifndef CZMQ_PRELUDE_H_INCLUDED
#define CZMQ_PRELUDE_H_INCLUDED

#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <netdb.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>
typedef unsigned char byte;
typedef int SOCKET;
typedef struct sockaddr_in inaddr_t;
typedef struct sockaddr_in6 in6addr_t;
#define INVALID_SOCKET -1
#define SOCKET_ERROR -1
#define streq(a, b) (strcmp((a), (b)) == 0)
#define strneq(a, b) (strcmp((a), (b)) != 0)
void *zmalloc(size_t size) __contract("alloc(ret, size) null_alloc(ret) zeroed(ret)");
#define freen(x) do { free(x); x = NULL; } while (0)
typedef void (czmq_destructor)(void **item);
typedef void *(czmq_duplicator)(const void *item);
typedef int (czmq_comparator)(const void *item1, const void *item2);

#endif
