/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_VERSION_H
#define MONGOC_VERSION_H

#define MONGOC_MAJOR_VERSION 1
#define MONGOC_MINOR_VERSION 23
#define MONGOC_MICRO_VERSION 1
#define MONGOC_VERSION_S "1.23.1"
#define MONGOC_VERSION_HEX 0x1170100

#endif
