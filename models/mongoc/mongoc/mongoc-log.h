/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_LOG_H
#define MONGOC_LOG_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>

typedef enum {
	MONGOC_LOG_LEVEL_ERROR, MONGOC_LOG_LEVEL_CRITICAL, MONGOC_LOG_LEVEL_WARNING,
	MONGOC_LOG_LEVEL_MESSAGE, MONGOC_LOG_LEVEL_INFO, MONGOC_LOG_LEVEL_DEBUG,
	MONGOC_LOG_LEVEL_TRACE
} mongoc_log_level_t;
typedef void (*mongoc_log_func_t)(mongoc_log_level_t, const char *, const char *, void *);
void mongoc_log_set_handler(mongoc_log_func_t log_func, void *user_data);
void mongoc_log(mongoc_log_level_t log_level, const char *log_domain, const char *format, ...);
void mongoc_log_default_handler(mongoc_log_level_t log_level, const char *log_domain, const char *message, void *user_data);
const char *mongoc_log_level_str(mongoc_log_level_t log_level);
void mongoc_log_trace_enable(void);
void mongoc_log_trace_disable(void);

#define MONGOC_LOG_DOMAIN "mongoc"

void MONGOC_ERROR();
void MONGOC_CRITICAL();
void MONGOC_WARNING();
void MONGOC_MESSAGE();
void MONGOC_INFO();
void MONGOC_DEBUG();

#endif
