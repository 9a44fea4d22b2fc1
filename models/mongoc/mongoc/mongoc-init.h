/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_INIT_H
#define MONGOC_INIT_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>

void mongoc_init(void);
void mongoc_cleanup(void);

#endif
