/* libbson 1.23: the documented interface */
#ifndef BSON_WRITER_H
#define BSON_WRITER_H

#include <bson/bson-prelude.h>
#include <bson/bson.h>

struct _bson_writer_t;
typedef struct _bson_writer_t bson_writer_t;
bson_writer_t *bson_writer_new(uint8_t **buf, size_t *buflen, size_t offset, bson_realloc_func realloc_func, void *realloc_func_ctx);
void bson_writer_destroy(bson_writer_t *writer);
size_t bson_writer_get_length(bson_writer_t *writer);
bool bson_writer_begin(bson_writer_t *writer, bson_t **bson);
void bson_writer_end(bson_writer_t *writer);
void bson_writer_rollback(bson_writer_t *writer);

#endif
