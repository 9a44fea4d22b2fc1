/* CZMQ 4: zactor */
#ifndef __ZACTOR_H_INCLUDED__
#define __ZACTOR_H_INCLUDED__

#include <czmq_library.h>
typedef void(zactor_fn) ( zsock_t *pipe, void *args);
zactor_t * zactor_new(zactor_fn task, void *args) __contract("thread(task, args) null(ret)");
void zactor_destroy(zactor_t **self_p);
int zactor_send(zactor_t *self, zmsg_t **msg_p);
zmsg_t * zactor_recv(zactor_t *self);
bool zactor_is(void *self);
void * zactor_resolve(void *self);
zsock_t * zactor_sock(zactor_t *self);
void zactor_test(bool verbose);

#endif
