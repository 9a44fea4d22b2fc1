/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_VERSION_FUNCTIONS_H
#define MONGOC_VERSION_FUNCTIONS_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>

int mongoc_get_major_version(void);
int mongoc_get_minor_version(void);
int mongoc_get_micro_version(void);
const char *mongoc_get_version(void);
bool mongoc_check_version(int required_major, int required_minor, int required_micro);

#endif
