/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_STREAM_H
#define MONGOC_STREAM_H

#include <mongoc/mongoc-prelude.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-iovec.h>
#include <mongoc/mongoc-socket.h>

struct _mongoc_stream_t;
typedef struct _mongoc_stream_t mongoc_stream_t;
struct _mongoc_stream_poll_t {
	mongoc_stream_t *stream;
	int events;
	int revents;
};
typedef struct _mongoc_stream_poll_t mongoc_stream_poll_t;
struct _mongoc_stream_t {
	int type;
	void (*destroy)(mongoc_stream_t *);
	int (*close)(mongoc_stream_t *);
	int (*flush)(mongoc_stream_t *);
	ssize_t (*writev)(mongoc_stream_t *, mongoc_iovec_t *, size_t, int32_t);
	ssize_t (*readv)(mongoc_stream_t *, mongoc_iovec_t *, size_t, size_t, int32_t);
	int (*setsockopt)(mongoc_stream_t *, int, int, void *, mongoc_socklen_t);
	mongoc_stream_t *(*get_base_stream)(mongoc_stream_t *);
	bool (*check_closed)(mongoc_stream_t *);
	ssize_t (*poll)(mongoc_stream_poll_t *, size_t, int32_t);
	void (*failed)(mongoc_stream_t *);
	bool (*timed_out)(mongoc_stream_t *);
	bool (*should_retry)(mongoc_stream_t *);
	void * padding[3];
};
mongoc_stream_t *mongoc_stream_get_base_stream(mongoc_stream_t *stream);
mongoc_stream_t *mongoc_stream_get_tls_stream(mongoc_stream_t *stream);
int mongoc_stream_close(mongoc_stream_t *stream);
void mongoc_stream_destroy(mongoc_stream_t *stream) __contract("frees(stream)");
void mongoc_stream_failed(mongoc_stream_t *stream);
int mongoc_stream_flush(mongoc_stream_t *stream);
ssize_t mongoc_stream_writev(mongoc_stream_t *stream, mongoc_iovec_t *iov, size_t iovcnt, int32_t timeout_msec);
ssize_t mongoc_stream_write(mongoc_stream_t *stream, void *buf, size_t count, int32_t timeout_msec);
ssize_t mongoc_stream_readv(mongoc_stream_t *stream, mongoc_iovec_t *iov, size_t iovcnt, size_t min_bytes, int32_t timeout_msec);
ssize_t mongoc_stream_read(mongoc_stream_t *stream, void *buf, size_t count, size_t min_bytes, int32_t timeout_msec);
int mongoc_stream_setsockopt(mongoc_stream_t *stream, int level, int optname, void *optval, mongoc_socklen_t optlen);
bool mongoc_stream_check_closed(mongoc_stream_t *stream);
bool mongoc_stream_timed_out(mongoc_stream_t *stream);
bool mongoc_stream_should_retry(mongoc_stream_t *stream);
ssize_t mongoc_stream_poll(mongoc_stream_poll_t *streams, size_t nstreams, int32_t timeout);

#endif
