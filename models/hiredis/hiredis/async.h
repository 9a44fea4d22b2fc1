/* hiredis 0.14: the asynchronous interface */
#ifndef __HIREDIS_ASYNC_H
#define __HIREDIS_ASYNC_H

#include <hiredis/hiredis.h>

struct redisAsyncContext;
struct dict;
typedef void (redisCallbackFn)(struct redisAsyncContext*, void*, void*);
typedef struct redisCallback {
	struct redisCallback *next;
	redisCallbackFn *fn;
	int pending_subs;
	void *privdata;
} redisCallback;
typedef struct redisCallbackList {
	redisCallback *head, *tail;
} redisCallbackList;
typedef void (redisDisconnectCallback)(const struct redisAsyncContext*, int status);
typedef void (redisConnectCallback)(const struct redisAsyncContext*, int status);
typedef struct redisAsyncContext {
	redisContext c;
	int err;
	char *errstr;
	void *data;
	struct {
		void *data;
		void(*addRead)(void *privdata);
		void(*delRead)(void *privdata);
		void(*addWrite)(void *privdata);
		void(*delWrite)(void *privdata);
		void(*cleanup)(void *privdata);
	} ev;
	redisDisconnectCallback *onDisconnect;
	redisConnectCallback *onConnect;
	redisCallbackList replies;
	struct {
		redisCallbackList invalid;
		struct dict *channels;
		struct dict *patterns;
	} sub;
} redisAsyncContext;
redisAsyncContext *redisAsyncConnect(const char *ip, int port)
    __contract("null_alloc(ret) alloc(ret, unknown)");
redisAsyncContext *redisAsyncConnectBind(const char *ip, int port, const char *source_addr);
redisAsyncContext *redisAsyncConnectBindWithReuse(const char *ip, int port, const char *source_addr);
redisAsyncContext *redisAsyncConnectUnix(const char *path)
    __contract("null_alloc(ret) alloc(ret, unknown)");
int redisAsyncSetConnectCallback(redisAsyncContext *ac, redisConnectCallback *fn);
int redisAsyncSetDisconnectCallback(redisAsyncContext *ac, redisDisconnectCallback *fn);
void redisAsyncDisconnect(redisAsyncContext *ac);
void redisAsyncFree(redisAsyncContext *ac)
    __contract("frees(ac)");
void redisAsyncHandleRead(redisAsyncContext *ac);
void redisAsyncHandleWrite(redisAsyncContext *ac);
int redisvAsyncCommand(redisAsyncContext *ac, redisCallbackFn *fn, void *privdata, const char *format, va_list ap);
int redisAsyncCommand(redisAsyncContext *ac, redisCallbackFn *fn, void *privdata, const char *format, ...)
    __contract("stores(fn, privdata) format(format, 4)");
int redisAsyncCommandArgv(redisAsyncContext *ac, redisCallbackFn *fn, void *privdata, int argc, const char **argv, const size_t *argvlen)
    __contract("stores(fn, privdata)");
int redisAsyncFormattedCommand(redisAsyncContext *ac, redisCallbackFn *fn, void *privdata, const char *cmd, size_t len);

#endif
