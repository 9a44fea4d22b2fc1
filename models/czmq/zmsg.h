/* CZMQ 4: zmsg */
#ifndef __ZMSG_H_INCLUDED__
#define __ZMSG_H_INCLUDED__

#include <czmq_library.h>
zmsg_t * zmsg_new(void) __contract("null_alloc(ret)");
zmsg_t * zmsg_recv(void *source) __contract("outside(ret, network) null(ret)");
zmsg_t * zmsg_load(FILE *file);
zmsg_t * zmsg_decode(zframe_t *frame);
zmsg_t * zmsg_new_signal(byte status);
void zmsg_destroy(zmsg_t **self_p);
int zmsg_send(zmsg_t **self_p, void *dest);
int zmsg_sendm(zmsg_t **self_p, void *dest);
size_t zmsg_size(zmsg_t *self);
size_t zmsg_content_size(zmsg_t *self);
int zmsg_prepend(zmsg_t *self, zframe_t **frame_p);
int zmsg_append(zmsg_t *self, zframe_t **frame_p);
zframe_t * zmsg_pop(zmsg_t *self) __contract("null(ret)");
int zmsg_pushmem(zmsg_t *self, const void *data, size_t size);
int zmsg_addmem(zmsg_t *self, const void *data, size_t size);
int zmsg_pushstr(zmsg_t *self, const char *string);
int zmsg_addstr(zmsg_t *self, const char *string);
int zmsg_pushstrf(zmsg_t *self, const char *format, ...) __contract("format(format, 2)");
int zmsg_addstrf(zmsg_t *self, const char *format, ...) __contract("format(format, 2)");
char * zmsg_popstr(zmsg_t *self) __contract("null(ret) outside(ret, network)");
int zmsg_addmsg(zmsg_t *self, zmsg_t **msg_p);
zmsg_t * zmsg_popmsg(zmsg_t *self);
void zmsg_remove(zmsg_t *self, zframe_t *frame);
zframe_t * zmsg_first(zmsg_t *self) __contract("null(ret)");
zframe_t * zmsg_next(zmsg_t *self) __contract("null(ret)");
zframe_t * zmsg_last(zmsg_t *self);
int zmsg_save(zmsg_t *self, FILE *file);
zframe_t * zmsg_encode(zmsg_t *self);
zmsg_t * zmsg_dup(zmsg_t *self);
void zmsg_print(zmsg_t *self);
bool zmsg_eq(zmsg_t *self, zmsg_t *other);
int zmsg_signal(zmsg_t *self);
bool zmsg_is(void *self);
void zmsg_test(bool verbose);
zframe_t * zmsg_unwrap(zmsg_t *self);
zmsg_t * zmsg_recv_nowait(void *source);
void zmsg_wrap(zmsg_t *self, zframe_t *frame);
int zmsg_push(zmsg_t *self, zframe_t *frame);
int zmsg_add(zmsg_t *self, zframe_t *frame);
void zmsg_fprint(zmsg_t *self, FILE *file);
int zmsg_addstrf(zmsg_t *self, const char *format, ...) __contract("format(format, 2)");
int zmsg_pushstrf(zmsg_t *self, const char *format, ...) __contract("format(format, 2)");
#define zmsg_dump(s) zmsg_print(s)
#define zmsg_dump_to_stream(s,F) zmsg_fprint(s,F)

#endif
