/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_OPTIONAL_H
#define MONGOC_OPTIONAL_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>

typedef struct {
	bool value;
	bool is_set;
} mongoc_optional_t;
void mongoc_optional_init(mongoc_optional_t *opt);
bool mongoc_optional_is_set(const mongoc_optional_t *opt);
bool mongoc_optional_value(const mongoc_optional_t *opt);
void mongoc_optional_set_value(mongoc_optional_t *opt, bool val);
void mongoc_optional_copy(const mongoc_optional_t *source, mongoc_optional_t *copy);

#endif
