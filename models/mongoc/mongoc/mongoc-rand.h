/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_RAND_H
#define MONGOC_RAND_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>

void mongoc_rand_seed(const void *buf, int num);
void mongoc_rand_add(const void *buf, int num, double entropy);
int mongoc_rand_status(void);

#endif
