/* libmongoc 1.23: the documented interface */
#ifndef _MONGOC_H
#define _MONGOC_H

#include <mongoc/mongoc.h>

#endif
