/* CZMQ 4: zhash */
#ifndef __ZHASH_H_INCLUDED__
#define __ZHASH_H_INCLUDED__

#include <czmq_library.h>
typedef void(zhash_free_fn) ( void *data);
zhash_t * zhash_new(void);
zhash_t * zhash_unpack(zframe_t *frame);
void zhash_destroy(zhash_t **self_p);
int zhash_insert(zhash_t *self, const char *key, void *item);
void zhash_update(zhash_t *self, const char *key, void *item);
void zhash_delete(zhash_t *self, const char *key);
void * zhash_lookup(zhash_t *self, const char *key) __contract("null(ret) string(key)");
int zhash_rename(zhash_t *self, const char *old_key, const char *new_key);
void * zhash_freefn(zhash_t *self, const char *key, zhash_free_fn free_fn);
size_t zhash_size(zhash_t *self);
zhash_t * zhash_dup(zhash_t *self);
zlist_t * zhash_keys(zhash_t *self);
void * zhash_first(zhash_t *self);
void * zhash_next(zhash_t *self);
const char * zhash_cursor(zhash_t *self);
void zhash_comment(zhash_t *self, const char *format, ...) __contract("format(format, 2)");
zframe_t * zhash_pack(zhash_t *self);
int zhash_save(zhash_t *self, const char *filename);
int zhash_load(zhash_t *self, const char *filename);
int zhash_refresh(zhash_t *self);
void zhash_autofree(zhash_t *self);
void zhash_test(bool verbose);

#endif
