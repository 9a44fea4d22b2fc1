/* CZMQ 4: zpoller */
#ifndef __ZPOLLER_H_INCLUDED__
#define __ZPOLLER_H_INCLUDED__

#include <czmq_library.h>
zpoller_t * zpoller_new(void *reader, ...);
void zpoller_destroy(zpoller_t **self_p);
int zpoller_add(zpoller_t *self, void *reader);
int zpoller_remove(zpoller_t *self, void *reader);
void zpoller_set_nonstop(zpoller_t *self, bool nonstop);
void * zpoller_wait(zpoller_t *self, int timeout) __contract("null(ret)");
bool zpoller_expired(zpoller_t *self);
bool zpoller_terminated(zpoller_t *self);
void zpoller_test(bool verbose);

#endif
