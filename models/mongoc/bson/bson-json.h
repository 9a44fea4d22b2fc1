/* libbson 1.23: the documented interface */
#ifndef BSON_JSON_H
#define BSON_JSON_H

#include <bson/bson-prelude.h>
#include <bson/bson.h>

struct _bson_json_reader_t;
typedef struct _bson_json_reader_t bson_json_reader_t;
typedef enum {
	BSON_JSON_ERROR_READ_CORRUPT_JS = 1, BSON_JSON_ERROR_READ_INVALID_PARAM,
	BSON_JSON_ERROR_READ_CB_FAILURE
} bson_json_error_code_t;
typedef enum {
	BSON_JSON_MODE_LEGACY, BSON_JSON_MODE_CANONICAL, BSON_JSON_MODE_RELAXED
} bson_json_mode_t;
bson_json_opts_t *bson_json_opts_new(bson_json_mode_t mode, int32_t max_len);
void bson_json_opts_destroy(bson_json_opts_t *opts);
typedef ssize_t (*bson_json_reader_cb)(void *, uint8_t *, size_t);
typedef void (*bson_json_destroy_cb)(void *);
bson_json_reader_t *bson_json_reader_new(void *data, bson_json_reader_cb cb, bson_json_destroy_cb dcb, bool allow_multiple, size_t buf_size);
bson_json_reader_t *bson_json_reader_new_from_fd(int fd, bool close_on_destroy);
bson_json_reader_t *bson_json_reader_new_from_file(const char *filename, bson_error_t *error);
void bson_json_reader_destroy(bson_json_reader_t *reader);
int bson_json_reader_read(bson_json_reader_t *reader, bson_t *bson, bson_error_t *error);
bson_json_reader_t *bson_json_data_reader_new(bool allow_multiple, size_t size);
void bson_json_data_reader_ingest(bson_json_reader_t *reader, const uint8_t *data, size_t len);

#define BSON_MAX_LEN_UNLIMITED (-1)

#endif
