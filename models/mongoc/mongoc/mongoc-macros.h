/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_MACROS_H
#define MONGOC_MACROS_H

#include <mongoc/mongoc-prelude.h>

#endif
