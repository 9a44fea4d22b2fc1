/* hiredis 0.14: the documented interface */
#ifndef __HIREDIS_H
#define __HIREDIS_H

#include <stdio.h>
#include <stdarg.h>
#include <sys/time.h>
#include <stdint.h>
#include <stdlib.h>

#define REDIS_ERR -1
#define REDIS_OK 0
#define REDIS_ERR_IO 1
#define REDIS_ERR_EOF 3
#define REDIS_ERR_PROTOCOL 4
#define REDIS_ERR_OOM 5
#define REDIS_ERR_OTHER 2
#define REDIS_REPLY_STRING 1
#define REDIS_REPLY_ARRAY 2
#define REDIS_REPLY_INTEGER 3
#define REDIS_REPLY_NIL 4
#define REDIS_REPLY_STATUS 5
#define REDIS_REPLY_ERROR 6
#define REDIS_READER_MAX_BUF (1024*16)
typedef struct redisReadTask {
	int type;
	int elements;
	int idx;
	void *obj;
	struct redisReadTask *parent;
	void *privdata;
} redisReadTask;
typedef struct redisReplyObjectFunctions {
	void *(*createString)(const redisReadTask*, char*, size_t);
	void *(*createArray)(const redisReadTask*, int);
	void *(*createInteger)(const redisReadTask*, long long);
	void *(*createNil)(const redisReadTask*);
	void(*freeObject)(void*);
} redisReplyObjectFunctions;
typedef struct redisReader {
	int err;
	char errstr[128];
	char *buf;
	size_t pos;
	size_t len;
	size_t maxbuf;
	redisReadTask rstack[9];
	int ridx;
	void *reply;
	redisReplyObjectFunctions *fn;
	void *privdata;
} redisReader;
redisReader *redisReaderCreateWithFunctions(redisReplyObjectFunctions *fn);
void redisReaderFree(redisReader *r)
    __contract("frees(r)");
int redisReaderFeed(redisReader *r, const char *buf, size_t len)
    __contract("reads(buf, len)");
int redisReaderGetReply(redisReader *r, void **reply)
    __contract("null(*reply) outside(*reply, network)");
#define redisReaderSetPrivdata(_r,_p) (int)(((redisReader*)(_r))->privdata = (_p))
#define redisReaderGetObject(_r) (((redisReader*)(_r))->reply)
#define redisReaderGetError(_r) (((redisReader*)(_r))->errstr)
typedef char *sds;
size_t sdslen(const sds s);
size_t sdsavail(const sds s);
sds sdsnewlen(const void *init, size_t initlen)
    __contract("null_alloc(ret) alloc(ret, initlen+1)");
sds sdsnew(const char *init)
    __contract("null_alloc(ret) alloc(ret, unknown) string(init) copies(ret, init)");
sds sdsempty(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
sds sdsdup(const sds s)
    __contract("null_alloc(ret) alloc(ret, unknown) copies(ret, s)");
void sdsfree(sds s)
    __contract("frees(s)");
sds sdsgrowzero(sds s, size_t len);
sds sdscatlen(sds s, const void *t, size_t len)
    __contract("null_alloc(ret) realloc(s, ret, unknown) reads(t, len) copies(ret, t)");
sds sdscat(sds s, const char *t)
    __contract("null_alloc(ret) realloc(s, ret, unknown) string(t) copies(ret, t)");
sds sdscatsds(sds s, const sds t);
sds sdscpylen(sds s, const char *t, size_t len);
sds sdscpy(sds s, const char *t);
sds sdscatvprintf(sds s, const char *fmt, va_list ap)
    __contract("null_alloc(ret) realloc(s, ret, unknown) format(fmt, 0)");
sds sdscatprintf(sds s, const char *fmt, ...)
    __contract("null_alloc(ret) realloc(s, ret, unknown) format(fmt, 2)");
sds sdscatfmt(sds s, char const *fmt, ...);
sds sdstrim(sds s, const char *cset);
void sdsrange(sds s, int start, int end);
void sdsclear(sds s);
int sdscmp(const sds s1, const sds s2);
sds *sdssplitlen(const char *s, int len, const char *sep, int seplen, int *count);
void sdsfreesplitres(sds *tokens, int count);
#define HIREDIS_OOM_HANDLER abort()
void *hi_malloc(size_t size);
void *hi_calloc(size_t nmemb, size_t size);
void *hi_realloc(void *ptr, size_t size);
char *hi_strdup(const char *str);
#define HIREDIS_MAJOR 0
#define HIREDIS_MINOR 14
#define HIREDIS_PATCH 1
#define HIREDIS_SONAME 0.14
#define REDIS_BLOCK 0x1
#define REDIS_CONNECTED 0x2
#define REDIS_DISCONNECTING 0x4
#define REDIS_FREEING 0x8
#define REDIS_IN_CALLBACK 0x10
#define REDIS_SUBSCRIBED 0x20
#define REDIS_MONITORING 0x40
#define REDIS_REUSEADDR 0x80
#define REDIS_KEEPALIVE_INTERVAL 15
#define REDIS_CONNECT_RETRIES 10
typedef struct redisReply {
	int type;
	long long integer;
	size_t len;
	char *str;
	size_t elements;
	struct redisReply **element;
} redisReply;
redisReader *redisReaderCreate(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void freeReplyObject(void *reply)
    __contract("frees(reply)");
int redisvFormatCommand(char **target, const char *format, va_list ap);
int redisFormatCommand(char **target, const char *format, ...)
    __contract("format(format, 2) alloc(*target, unknown) neg(ret)");
int redisFormatCommandArgv(char **target, int argc, const char **argv, const size_t *argvlen);
int redisFormatSdsCommandArgv(sds *target, int argc, const char **argv, const size_t *argvlen);
void redisFreeCommand(char *cmd)
    __contract("frees(cmd)");
void redisFreeSdsCommand(sds cmd);
enum redisConnectionType {
	REDIS_CONN_TCP, REDIS_CONN_UNIX
};
typedef struct redisContext {
	int err;
	char errstr[128];
	int fd;
	int flags;
	char *obuf;
	redisReader *reader;
	enum redisConnectionType connection_type;
	struct timeval *timeout;
	struct {
		char *host;
		char *source_addr;
		int port;
	} tcp;
	struct {
		char *path;
	} unix_sock;
} redisContext;
redisContext *redisConnect(const char *ip, int port)
    __contract("null_alloc(ret) alloc(ret, unknown)");
redisContext *redisConnectWithTimeout(const char *ip, int port, const struct timeval tv)
    __contract("null_alloc(ret) alloc(ret, unknown)");
redisContext *redisConnectNonBlock(const char *ip, int port)
    __contract("null_alloc(ret) alloc(ret, unknown)");
redisContext *redisConnectBindNonBlock(const char *ip, int port, const char *source_addr);
redisContext *redisConnectBindNonBlockWithReuse(const char *ip, int port, const char *source_addr);
redisContext *redisConnectUnix(const char *path)
    __contract("null_alloc(ret) alloc(ret, unknown)");
redisContext *redisConnectUnixWithTimeout(const char *path, const struct timeval tv)
    __contract("null_alloc(ret) alloc(ret, unknown)");
redisContext *redisConnectUnixNonBlock(const char *path);
redisContext *redisConnectFd(int fd);
int redisReconnect(redisContext *c);
int redisSetTimeout(redisContext *c, const struct timeval tv);
int redisEnableKeepAlive(redisContext *c);
void redisFree(redisContext *c)
    __contract("frees(c)");
int redisFreeKeepFd(redisContext *c);
int redisBufferRead(redisContext *c);
int redisBufferWrite(redisContext *c, int *done);
int redisGetReply(redisContext *c, void **reply)
    __contract("null(*reply) alloc(*reply, unknown) outside(*reply, network)");
int redisGetReplyFromReader(redisContext *c, void **reply);
int redisAppendFormattedCommand(redisContext *c, const char *cmd, size_t len);
int redisvAppendCommand(redisContext *c, const char *format, va_list ap);
int redisAppendCommand(redisContext *c, const char *format, ...)
    __contract("format(format, 2)");
int redisAppendCommandArgv(redisContext *c, int argc, const char **argv, const size_t *argvlen);
void *redisvCommand(redisContext *c, const char *format, va_list ap)
    __contract("null(ret) alloc(ret, unknown) outside(ret, network) format(format, 0)");
void *redisCommand(redisContext *c, const char *format, ...)
    __contract("null(ret) alloc(ret, unknown) outside(ret, network) format(format, 2)");
void *redisCommandArgv(redisContext *c, int argc, const char **argv, const size_t *argvlen)
    __contract("null(ret) alloc(ret, unknown) outside(ret, network)");

#endif
