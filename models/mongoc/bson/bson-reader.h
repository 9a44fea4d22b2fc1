/* libbson 1.23: the documented interface */
#ifndef BSON_READER_H
#define BSON_READER_H

#include <bson/bson-prelude.h>
#include <bson/bson-compat.h>
#include <bson/bson-oid.h>
#include <bson/bson-types.h>

typedef ssize_t (*bson_reader_read_func_t)(void *, void *, size_t);
typedef void (*bson_reader_destroy_func_t)(void *);
bson_reader_t *bson_reader_new_from_handle(void *handle, bson_reader_read_func_t rf, bson_reader_destroy_func_t df);
bson_reader_t *bson_reader_new_from_fd(int fd, bool close_on_destroy);
bson_reader_t *bson_reader_new_from_file(const char *path, bson_error_t *error);
bson_reader_t *bson_reader_new_from_data(const uint8_t *data, size_t length);
void bson_reader_destroy(bson_reader_t *reader);
void bson_reader_set_read_func(bson_reader_t *reader, bson_reader_read_func_t func);
void bson_reader_set_destroy_func(bson_reader_t *reader, bson_reader_destroy_func_t func);
const bson_t *bson_reader_read(bson_reader_t *reader, bool *reached_eof);
off_t bson_reader_tell(bson_reader_t *reader);
void bson_reader_reset(bson_reader_t *reader);

#define BSON_ERROR_READER_BADFD 1

#endif
