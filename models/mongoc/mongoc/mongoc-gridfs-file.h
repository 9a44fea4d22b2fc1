/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_GRIDFS_FILE_H
#define MONGOC_GRIDFS_FILE_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-socket.h>

struct _mongoc_gridfs_file_t;
typedef struct _mongoc_gridfs_file_t mongoc_gridfs_file_t;
struct _mongoc_gridfs_file_opt_t;
typedef struct _mongoc_gridfs_file_opt_t mongoc_gridfs_file_opt_t;
struct _mongoc_gridfs_file_opt_t {
	const char *md5;
	const char *filename;
	const char *content_type;
	const bson_t *aliases;
	const bson_t *metadata;
	uint32_t chunk_size;
};
const char *mongoc_gridfs_file_get_md5(mongoc_gridfs_file_t *file);
void mongoc_gridfs_file_set_md5(mongoc_gridfs_file_t *file, const char *str);
const char *mongoc_gridfs_file_get_filename(mongoc_gridfs_file_t *file);
void mongoc_gridfs_file_set_filename(mongoc_gridfs_file_t *file, const char *str);
const char *mongoc_gridfs_file_get_content_type(mongoc_gridfs_file_t *file);
void mongoc_gridfs_file_set_content_type(mongoc_gridfs_file_t *file, const char *str);
const bson_t *mongoc_gridfs_file_get_aliases(mongoc_gridfs_file_t *file);
void mongoc_gridfs_file_set_aliases(mongoc_gridfs_file_t *file, const bson_t *bson);
const bson_t *mongoc_gridfs_file_get_metadata(mongoc_gridfs_file_t *file);
void mongoc_gridfs_file_set_metadata(mongoc_gridfs_file_t *file, const bson_t *bson);
const bson_value_t *mongoc_gridfs_file_get_id(mongoc_gridfs_file_t *file);
int64_t mongoc_gridfs_file_get_length(mongoc_gridfs_file_t *file);
int32_t mongoc_gridfs_file_get_chunk_size(mongoc_gridfs_file_t *file);
int64_t mongoc_gridfs_file_get_upload_date(mongoc_gridfs_file_t *file);
ssize_t mongoc_gridfs_file_writev(mongoc_gridfs_file_t *file, const mongoc_iovec_t *iov, size_t iovcnt, uint32_t timeout_msec);
ssize_t mongoc_gridfs_file_readv(mongoc_gridfs_file_t *file, mongoc_iovec_t *iov, size_t iovcnt, size_t min_bytes, uint32_t timeout_msec);
int mongoc_gridfs_file_seek(mongoc_gridfs_file_t *file, int64_t delta, int whence);
uint64_t mongoc_gridfs_file_tell(mongoc_gridfs_file_t *file);
bool mongoc_gridfs_file_set_id(mongoc_gridfs_file_t *file, const bson_value_t *id, bson_error_t *error);
bool mongoc_gridfs_file_save(mongoc_gridfs_file_t *file);
void mongoc_gridfs_file_destroy(mongoc_gridfs_file_t *file) __contract("frees(file)");
bool mongoc_gridfs_file_error(mongoc_gridfs_file_t *file, bson_error_t *error);
bool mongoc_gridfs_file_remove(mongoc_gridfs_file_t *file, bson_error_t *error);

#endif
