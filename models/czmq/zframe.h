/* CZMQ 4: zframe */
#ifndef __ZFRAME_H_INCLUDED__
#define __ZFRAME_H_INCLUDED__

#include <czmq_library.h>
#define ZFRAME_MORE 1
#define ZFRAME_REUSE 2
#define ZFRAME_DONTWAIT 4
zframe_t * zframe_new(const void *data, size_t size) __contract("alloc(ret, unknown) null_alloc(ret)");
zframe_t * zframe_new_empty(void);
zframe_t * zframe_from(const char *string);
zframe_t * zframe_recv(void *source) __contract("outside(ret, network) null(ret)");
void zframe_destroy(zframe_t **self_p);
int zframe_send(zframe_t **self_p, void *dest, int flags);
size_t zframe_size(zframe_t *self);
byte * zframe_data(zframe_t *self) __contract("outside(ret, network)");
const char * zframe_meta(zframe_t *self, const char *property);
zframe_t * zframe_dup(zframe_t *self);
char * zframe_strhex(zframe_t *self);
char * zframe_strdup(zframe_t *self);
bool zframe_streq(zframe_t *self, const char *string);
int zframe_more(zframe_t *self);
void zframe_set_more(zframe_t *self, int more);
bool zframe_eq(zframe_t *self, zframe_t *other);
void zframe_reset(zframe_t *self, const void *data, size_t size);
void zframe_print(zframe_t *self, const char *prefix);
bool zframe_is(void *self);
void zframe_test(bool verbose);
zframe_t * zframe_recv_nowait(void *source);
void zframe_fprint(zframe_t *self, const char *prefix, FILE *file);
#define zframe_print_to_stream(s,p,F) zframe_fprint(s,p,F)

#endif
