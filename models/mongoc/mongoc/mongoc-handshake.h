/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_HANDSHAKE_H
#define MONGOC_HANDSHAKE_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>

bool mongoc_handshake_data_append(const char *driver_name, const char *driver_version, const char *platform);

#define MONGOC_HANDSHAKE_APPNAME_MAX 128

#endif
